/**
 * given(events).when(command, actor).thenEvents(events) for the rules, on a committee that is made by its own record.
 * A world keeps the text, the log and the clock of one document; it goes through `decide` and `evolve` like the server.
 */
import { expect } from 'vitest'
import { reach, seatAudience, type Audience } from '../../shared/audience.ts'
import { hashOf } from '../../shared/canonical.ts'
import {
  draftCommandShape,
  type ChangeRequest,
  type DraftCommand,
  type DraftCommandType,
  type ServerCommand,
} from '../../shared/procedure/command.ts'
import type { BodyEvent, DraftEvent, RecordedDraftEvent, TextEdit } from '../../shared/procedure/event.ts'
import {
  decide,
  decideCreate,
  defaultCalendar,
  defaultProfiles,
  doubtsOf,
  emptyBody,
  emptyDraft,
  evolve,
  evolveBody,
  inDoubt,
  placesIn,
  textRights,
  theSentence,
  viewerOf,
  type TheSentence,
} from '../../shared/procedure/index.ts'
import type { Refusal, RefusalCode } from '../../shared/procedure/refusal.ts'
import type {
  BodyState,
  Capacity,
  Doubt,
  DraftState,
  Mode,
  OnBehalf,
  Seat,
} from '../../shared/procedure/state.ts'
import type { Actor, DraftSubmission, TextFacts } from '../../shared/procedure/submission.ts'
import type { Result } from '../../shared/result.ts'
import { citations } from '../../shared/text/numbering.ts'
import { hashOfBlock, textHash, textOf, type Block } from '../../shared/text/schema.ts'
import type { Instant } from '../../shared/time.ts'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** Friday 20 November 2026, 10:00 in New York. */
export const start: Instant = Date.UTC(2026, 10, 20, 15, 0)

export const uuid = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

// ── the committee ───────────────────────────────────────────────────────────

export const long: Instant = Date.UTC(2026, 0, 1, 5, 0)

export const committeeSeats: readonly Seat[] = [
  { id: 'chair', role: 'chair', state: 'ECU', from: long },
  { id: 'vice', role: 'vice-chair', state: 'MLT', from: long },
  { id: 'sec', role: 'secretariat', from: long },
  { id: 'ecu', role: 'member', state: 'ECU', from: long },
  { id: 'mlt', role: 'member', state: 'MLT', from: long },
  { id: 'fra', role: 'member', state: 'FRA', from: long },
  { id: 'jpn', role: 'member', state: 'JPN', from: long },
  { id: 'experts', role: 'expert', from: long },
  { id: 'dnk-next', role: 'incoming', state: 'DNK', from: long },
  { id: 'watcher', role: 'observer', state: 'PER', from: long },
]

export const capacities: readonly Capacity[] = ['head', 'delegate', 'capital']

export const person = (seat: string, capacity: Capacity = 'head'): string => `${seat}-${capacity}`

export const foldBody = (state: BodyState, events: readonly BodyEvent[], at: Instant): BodyState =>
  events.reduce(
    (body, event) => evolveBody(body, { ...event, command: uuid(0), at, actor: { seat: 'sec' } }),
    state,
  )

const everyone = 'everyone' as const

export const bodyOf = (seats: readonly Seat[] = committeeSeats, since: Instant = long): BodyState =>
  foldBody(
    emptyBody('committee'),
    [
      {
        type: 'BodyEstablished',
        audience: everyone,
        data: { name: 'Committee', zone: 'America/New_York', language: 'en', seats },
      },
      ...defaultProfiles.map((profile) => ({
        type: 'ProfileEntered' as const,
        audience: everyone,
        data: { profile, citation: 'with the program' },
      })),
      {
        type: 'CalendarEntered',
        audience: everyone,
        data: { calendar: defaultCalendar, citation: 'with the program' },
      },
      ...seats.flatMap((seat) =>
        capacities.map((capacity) => ({
          type: 'PersonAccredited' as const,
          audience: seatAudience(seat.id),
          data: {
            person: { id: person(seat.id, capacity), name: `${capacity} of ${seat.id}` },
            accreditation: { person: person(seat.id, capacity), seat: seat.id, capacity, since },
          },
        })),
      ),
    ],
    since,
  )

export const committee: BodyState = bodyOf()

/** An actor as a session would have it: `as('mlt')` the head, `as('mlt', 'capital')`. */
export const as = (seat: string, capacity: Capacity = 'head', body: BodyState = committee): Actor => {
  const found = body.seats[seat]
  if (!found) throw new Error(`no seat ${seat} in the committee`)
  return {
    person: person(seat, capacity),
    seat,
    role: found.role,
    ...(found.state ? { state: found.state } : {}),
    capacity,
  }
}

/** Every type of command there is, from the shapes themselves. */
export const commandTypes: readonly DraftCommandType[] = draftCommandShape.def.options.flatMap(
  (option) => option.def.shape.type.def.values,
)

// ── the text ────────────────────────────────────────────────────────────────

export const block = (id: string, words: string): Block =>
  words === ''
    ? { type: 'paragraph', attrs: { id } }
    : { type: 'paragraph', attrs: { id }, content: [{ type: 'text', text: words }] }

export const one = 'pParagraph1'
export const two = 'pParagraph2'
export const three = 'pParagraph3'

export const opening: readonly Block[] = [
  block(one, 'The Committee recalls its mandate.'),
  block(two, 'The Committee welcomes the reports it has received.'),
  block(three, 'The Committee will keep the matter under review.'),
]

export const factsOf = (working: readonly Block[], issued: readonly Block[] = working): TextFacts => ({
  hash: () => textHash({ type: 'doc', schema: 1, content: working }),
  block: (id) => working.find((candidate) => candidate.attrs.id === id),
  cite: (id, language) => citations({ type: 'doc', schema: 1, content: working }, language).get(id),
  issued: (id) => issued.find((candidate) => candidate.attrs.id === id),
  changed: () =>
    issued.flatMap((before) => {
      const now = working.find((candidate) => candidate.attrs.id === before.attrs.id)
      return now && hashOfBlock(now) === hashOfBlock(before) ? [] : [before.attrs.id]
    }),
})

export const edited = (blocks: readonly Block[], edit: TextEdit): readonly Block[] => {
  switch (edit.kind) {
    case 'remove':
      return blocks.filter(({ attrs }) => attrs.id !== edit.paragraph)
    case 'replace':
      return blocks.map((entry) =>
        entry.attrs.id === edit.paragraph ? { ...entry, content: edit.content } : entry,
      )
    case 'insert': {
      const at = edit.after === null ? 0 : blocks.findIndex(({ attrs }) => attrs.id === edit.after) + 1
      return [...blocks.slice(0, at), edit.block, ...blocks.slice(at)]
    }
    default:
      throw new Error('an edit of no known kind')
  }
}

// ── the world of one document ───────────────────────────────────────────────

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
/** A command as a test writes it: its id is given where it matters. */
export type Asked = Without<DraftCommand, 'id'> & { readonly id?: string }

export type Expectation = {
  readonly thenEvents: (...events: readonly DraftEvent[]) => void
  readonly thenRefused: (code: RefusalCode, rule?: string) => Refusal
  readonly result: Result<readonly DraftEvent[], Refusal>
}

const stamped = (
  event: DraftEvent,
  { command, at, actor, via }: { command: string; at: Instant; actor: Actor; via: OnBehalf | undefined },
): RecordedDraftEvent => ({
  ...event,
  command,
  at,
  actor: { seat: actor.seat, person: actor.person },
  ...(via ? { via } : {}),
})

export class World {
  body: BodyState = committee
  blocks: readonly Block[] = opening
  issued: readonly Block[] = []
  at: Instant = start
  readonly log: RecordedDraftEvent[] = []
  #state: DraftState
  #ids = 0x1000

  constructor(id = 'd_statement') {
    this.#state = emptyDraft(id, 'committee')
  }

  get state(): DraftState {
    return this.#state
  }

  /** What happens in it afterwards happens nowhere else. */
  copy(): World {
    const { body, blocks, issued, at, log } = this
    const copy = Object.assign(new World(), { body, blocks, issued, at })
    copy.log.push(...log)
    copy.#state = this.#state
    copy.#ids = this.#ids
    return copy
  }

  fold(...events: readonly RecordedDraftEvent[]): this {
    for (const event of events) {
      this.#state = evolve(this.#state, event)
      this.log.push(event)
      if (event.type === 'ProposalTakenUp' || event.type === 'CompromiseWritten')
        this.blocks = edited(this.blocks, event.data.edit)
      if (event.type === 'DecisionReversed' && event.data.edit)
        this.blocks = edited(this.blocks, event.data.edit)
      if (event.type === 'VersionIssued') this.issued = this.blocks
    }
    return this
  }

  wait(milliseconds: number): this {
    this.at += milliseconds
    return this
  }

  type(paragraph: string, words: string): this {
    this.blocks = this.blocks.map((entry) => (entry.attrs.id === paragraph ? block(paragraph, words) : entry))
    return this
  }

  hashOf(paragraph: string): string {
    const found = this.blocks.find(({ attrs }) => attrs.id === paragraph)
    if (!found) throw new Error(`no paragraph ${paragraph}`)
    return hashOfBlock(found)
  }

  text(): TextFacts {
    return factsOf(this.blocks, this.issued)
  }

  judge(actor: Actor, asked: Asked): { command: DraftCommand; result: Expectation['result'] } {
    this.#ids += 1
    const command: DraftCommand = { id: uuid(this.#ids), ...asked }
    return { command, result: decide(this.#state, this.submission(actor, command), this.at) }
  }

  submission(actor: Actor, command: DraftCommand): DraftSubmission {
    return { command, actor, body: this.body, text: this.text(), head: hashOf(this.log.length) }
  }

  /** Does it, and gives back the id of what it made. A refusal is a fault of the test. */
  act(actor: Actor, asked: Asked): string {
    const { command, result } = this.judge(actor, asked)
    if (!result.ok) throw new Error(`${command.type} refused: ${JSON.stringify(result.refusal)}`)
    this.take(command, actor, result.value)
    return command.id
  }

  /** Folds what was decided on a command. */
  take(command: DraftCommand, actor: Actor, events: readonly DraftEvent[]): void {
    const via = command.onBehalf as OnBehalf | undefined
    this.fold(...events.map((event) => stamped(event, { command: command.id, at: this.at, actor, via })))
  }

  create(mode: Mode, actor: Actor = as('chair')): this {
    const request = {
      title: 'Statement',
      kind: 'statement',
      template: 'statement',
      mode,
      language: 'en',
    } as const
    const created = decideCreate(request, actor, this.body, this.at)
    if (!created.ok) throw new Error(JSON.stringify(created.refusal))
    const command = uuid(0xfff)
    return this.fold(
      ...created.value.map((event) => stamped(event, { command, at: this.at, actor, via: undefined })),
    )
  }

  /** The server's clock speaks. */
  end(silence: string): Expectation['result'] {
    return this.server({ type: 'EndPeriod', id: uuid(0xe0d0 + this.log.length), silence })
  }

  /** The end of a silence is held, as far as the rules hold it. */
  hold(silence: string, doubt: Doubt): Expectation['result'] {
    return this.server({ type: 'HoldLapse', id: uuid(0xe0d0 + this.log.length), silence, doubt })
  }

  server(command: ServerCommand): Expectation['result'] {
    const result = decide(this.#state, { command, body: this.body }, this.at)
    if (result.ok) this.takeOfServer(command, result.value)
    return result
  }

  takeOfServer(command: ServerCommand, events: readonly DraftEvent[]): void {
    const actor = as('sec', 'head', this.body)
    this.fold(
      ...events.map((event) => stamped(event, { command: command.id, at: this.at, actor, via: undefined })),
    )
  }

  when(asked: Asked, actor: Actor): Expectation {
    return expectation(this.judge(actor, asked).result)
  }
}

export const expectation = (result: Expectation['result']): Expectation => ({
  result,
  thenEvents: (...events) => expect(result).toEqual({ ok: true, value: events }),
  thenRefused: (code, rule) => {
    if (result.ok) throw new Error(`expected ${code}, but it was allowed: ${JSON.stringify(result.value)}`)
    const { refusal } = result
    expect(refusal.code).toBe(code)
    if (rule) expect(refusal.rule).toBe(rule)
    return refusal
  },
})

/** What has happened before; the world's words and clock may be set before asking. */
export const given = (...events: readonly RecordedDraftEvent[]): World => new World().fold(...events)

// ── usual beginnings ────────────────────────────────────────────────────────

export const inPreparation = (mode: Mode = 'open-drafting', id?: string): World => new World(id).create(mode)

export const inNegotiation = (mode: Mode = 'open-drafting', id?: string): World => {
  const world = inPreparation(mode, id)
  world.act(as('chair'), { type: 'OpenText' })
  return world.wait(minute)
}

/** Monday 23 November 2026, 17:00 in New York. */
export const monday = '2026-11-23T17:00'
export const mondayInstant: Instant = Date.UTC(2026, 10, 23, 22, 0)

export const openSilence = (world: World, profile = 'council-silence'): string => {
  const latest = world.state.versions.at(-1)
  if (!latest) throw new Error('no version to put under silence')
  return world.act(as('chair'), {
    type: 'OpenSilence',
    version: latest.number,
    hash: latest.hash,
    profile,
    ...(profile === 'council-silence' ? { wall: monday } : {}),
  })
}

export type UnderSilence = { readonly world: World; readonly silence: string }

export const underSilence = (profile?: string): UnderSilence => {
  const world = inNegotiation()
  const silence = openSilence(world, profile)
  world.wait(hour)
  return { world, silence }
}

export const deadlineOf = (world: World, silence: string): Instant => {
  const found = world.state.silences.find(({ id }) => id === silence)
  if (!found) throw new Error('no such silence')
  return found.deadline.instant
}

/** "Passed", by somebody who was shown what is in doubt and takes it upon themselves. */
export const passed = (world: World, silence: string): Extract<Asked, { type: 'ConfirmOutcome' }> => {
  const found = world.state.silences.find(({ id }) => id === silence)
  const doubts = found && doubtsOf(found, world.body, world.at)
  return {
    type: 'ConfirmOutcome',
    silence,
    outcome: 'passed',
    ...(doubts && inDoubt(doubts)
      ? { despite: { ...doubts, seats: [...doubts.seats], holidays: [...doubts.holidays] } }
      : {}),
  }
}

/** The period of the silence is over and the clock has said so. */
export const periodEnded = (profile?: string): UnderSilence => {
  const { world, silence } = underSilence(profile)
  world.at = deadlineOf(world, silence) + minute + 10_000
  const ended = world.end(silence)
  if (!ended.ok) throw new Error(JSON.stringify(ended.refusal))
  return { world, silence }
}

export const agreedText = (): UnderSilence => {
  const { world, silence } = periodEnded()
  world.act(as('chair'), passed(world, silence))
  world.wait(minute)
  return { world, silence }
}

export const adoptedText = (): UnderSilence => {
  const { world, silence } = agreedText()
  world.act(as('sec'), { type: 'AdoptText', symbol: 'S/PRST/2026/1' })
  world.wait(minute)
  return { world, silence }
}

export const onBehalf = (seat: string, receivedAt: Instant): OnBehalf => ({
  seat,
  receivedAt,
  channel: 'mail',
})

export const changeTo = (world: World, paragraph: string, words: string): ChangeRequest => ({
  kind: 'change',
  paragraph,
  base: world.hashOf(paragraph),
  content: [{ type: 'text', text: words }],
})

export const tableChange = (
  world: World,
  seat: string,
  paragraph = one,
  words = 'The Committee reaffirms.',
) => world.act(as(seat), { type: 'TableProposal', change: changeTo(world, paragraph, words) })

/** The events of a log that a seat may see. */
export const seenBy = (world: World, actor: Actor): readonly RecordedDraftEvent[] => {
  const viewer = viewerOf(world.state, actor)
  const numbers = new Map<Audience, number>()
  return world.log.filter(({ audience }) => {
    const number = (numbers.get(audience) ?? 0) + 1
    numbers.set(audience, number)
    return number <= reach(audience, viewer)
  })
}

/** What stands in the way, as a page that shows this reader all they may see would say it. */
export const sentenceFor = (world: World, seat: string): TheSentence => {
  const { state, body, at } = world
  const working = textRights(state, as(seat)).see === 'working'
  const text = textOf(working ? world.blocks : world.issued)
  return theSentence(state, viewerOf(state, as(seat)), {
    body,
    at,
    places: placesIn(text, state.language),
    ...(working ? { words: textHash(text) } : {}),
  })
}
