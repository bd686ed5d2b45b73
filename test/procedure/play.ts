/**
 * A committee at play: random steps, each turned into a command on things that exist (or sometimes do not), by somebody who
 * may (or sometimes may not). Whatever is accepted is folded; a step never fails, it is only refused.
 */
import { fc } from '../support/property.ts'
import { seatAudience, type Audience } from '../../shared/audience.ts'
import { hashOf } from '../../shared/canonical.ts'
import type { DraftCommand } from '../../shared/procedure/command.ts'
import type { DraftEvent } from '../../shared/procedure/event.ts'
import { blockOfProposal } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { BodyState, Capacity, DraftState } from '../../shared/procedure/state.ts'
import type { Result } from '../../shared/result.ts'
import { hashOfBlock } from '../../shared/text/schema.ts'
import { cutOff, wallTime } from '../../shared/time.ts'
import { at, idIn, paragraphOf, run, words } from './play-picks.ts'
import { conferring, offering, reading, standing, whoConfers } from './play-positions.ts'
import {
  as,
  type Asked,
  block,
  committee,
  committeeSeats,
  day,
  hour,
  inPreparation,
  minute,
  passed,
  uuid,
  type World,
} from './support.ts'

export type Step = {
  readonly deed: number
  /** Whether the deed is tried by somebody whose deed it is. */
  readonly fitting: boolean
  readonly seat: number
  readonly capacity: Capacity
  readonly pick: number
  readonly wait: 'none' | 'minute' | 'hour' | 'day' | 'last' | 'cut-off' | 'judged'
  readonly onBehalf: boolean
  /** How long before entry the paper was received. */
  readonly earlier: number
}

/** Even chances: a bias to small numbers would try the first deeds again and again. */
const any = fc.noBias(fc.nat({ max: 2 ** 20 }))

export const step: fc.Arbitrary<Step> = fc.record({
  deed: any,
  fitting: fc.noBias(fc.nat({ max: 9 })).map((chance) => chance < 8),
  seat: any,
  capacity: fc.constantFrom<Capacity>('head', 'head', 'head', 'delegate', 'capital'),
  pick: any,
  wait: fc.constantFrom('none', 'none', 'minute', 'minute', 'hour', 'day', 'last', 'cut-off', 'judged'),
  onBehalf: fc.noBias(fc.nat({ max: 9 })).map((chance) => chance < 2),
  earlier: fc.constantFrom(0, minute, hour, day, 3 * day, -minute),
})

const all = committeeSeats.map(({ id }) => id)
const members = ['ecu', 'mlt', 'fra', 'jpn']
const pen = ['chair', 'vice']
const serving = ['chair', 'vice', 'sec']

type Deed = {
  readonly whose: readonly string[]
  readonly ask: (world: World, step: Step, seat: string) => Asked
}

const openIds = (state: DraftState): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(state.proposals).filter(([, { status }]) => status === 'open'))

const withdrawnIds = (state: DraftState): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(state.proposals).filter(([, { status }]) => status === 'withdrawn'))

/** An open proposal whose paragraph has other words by now, and that means what it meant. */
const movedOn = (world: World): string | undefined =>
  Object.values(world.state.proposals).find(({ status, change }) => {
    if (status !== 'open' || (change.kind !== 'delete' && change.kind !== 'alternative')) return false
    const now = world.text().block(change.paragraph)
    return now !== undefined && hashOfBlock(now) !== hashOfBlock(change.base)
  })?.id

const reversing = (world: World, pick: number) => {
  const settled = Object.values(world.state.proposals).filter(
    ({ status }) => status === 'taken-up' || status === 'set-aside',
  )
  const proposal = at(settled, pick)
  const { taken } = proposal ?? {}
  const paragraph = taken?.kind === 'insert' ? taken.block.attrs.id : taken?.paragraph
  const present = paragraph !== undefined && world.text().block(paragraph)
  return {
    proposal: proposal?.id ?? uuid(0xbad),
    after: null,
    ...(present && paragraph !== undefined ? { current: world.hashOf(paragraph) } : {}),
    ...(pick % 4 === 1 ? { content: run(pick) } : {}),
  }
}

const audienceOf = (step: Step, seat: string): Audience =>
  at<Audience>(['everyone', 'everyone', 'pen', seatAudience(seat)], step.pick) ?? 'everyone'

const changeOf = (world: World, { pick }: Step) => {
  const paragraph = paragraphOf(pick)
  const present = world.text().block(paragraph)
  const base = present ? world.hashOf(paragraph) : '0'.repeat(64)
  if (pick % 5 === 0) return { kind: 'delete', paragraph, base } as const
  if (pick % 5 === 1)
    return {
      kind: 'add',
      after: pick % 2 ? paragraph : null,
      block: { type: 'paragraph', content: run(pick) },
    } as const
  if (pick % 5 === 2) return { kind: 'keep', paragraph, base } as const
  return { kind: pick % 5 === 3 ? 'alternative' : 'change', paragraph, base, content: run(pick) } as const
}

const taking = (world: World, { pick }: Step): Asked => {
  const proposal = idIn(openIds(world.state), pick)
  const change = world.state.proposals[proposal]?.change
  const paragraph = change && change.kind !== 'add' ? change.paragraph : undefined
  const present = paragraph !== undefined && world.text().block(paragraph)
  return {
    type: 'TakeUpProposal',
    proposal,
    ...(present && paragraph !== undefined ? { current: world.hashOf(paragraph) } : {}),
    ...(pick % 2 ? { content: run(pick) } : {}),
  }
}

const lastSilence = (world: World): string => world.state.silences.at(-1)?.id ?? uuid(0xbad)

const opening = (world: World, { pick }: Step): Asked => {
  const latest = world.state.versions.at(-1)
  const profile = at(['council-silence', 'no-objection', 'no-objection-short'], pick) ?? ''
  return {
    type: 'OpenSilence',
    version: latest?.number ?? 0,
    hash: latest?.hash ?? '0'.repeat(64),
    profile,
    ...(profile === 'council-silence' ? { wall: wallTime(world.at + 5 * hour, 'America/New_York') } : {}),
  }
}

const release: Deed = {
  whose: members,
  ask: (world, { pick }) => ({
    type: 'ReleaseObjection',
    objection: idIn(world.state.objections, pick),
    silence: lastSilence(world),
  }),
}

const declining: Deed = {
  whose: pen,
  ask: (world, { pick }) => ({
    type: 'DeclineExtension',
    silence: lastSilence(world),
    request:
      at(world.state.silences.at(-1)?.requests.filter(({ answered }) => !answered) ?? [], pick)?.id ??
      uuid(0xbad),
  }),
}

const slip: Deed = {
  whose: serving,
  ask: (_world, { pick }) => ({ type: 'EnterCorrigendum', paragraph: paragraphOf(pick), now: words(pick) }),
}

const contesting: Deed = {
  whose: members,
  ask: (world, { pick }) => ({
    type: 'ContestCorrigendum',
    corrigendum: at(world.state.corrigenda ?? [], pick)?.id ?? uuid(0xbad),
  }),
}

const deeds: readonly Deed[] = [
  { whose: pen, ask: () => ({ type: 'OpenText' }) },
  { whose: pen, ask: () => ({ type: 'IssueVersion' }) },
  { whose: all, ask: (_world, { pick }) => ({ type: 'AcknowledgeVersion', version: pick % 3 }) },
  {
    whose: all,
    ask: (_world, step, seat) => ({
      type: 'PostComment',
      paragraph: paragraphOf(step.pick),
      audience: audienceOf(step, seat),
      body: words(step.pick),
    }),
  },
  {
    whose: all,
    ask: (world, { pick }) => ({
      type: 'ReplyToComment',
      thread: idIn(world.state.threads, pick),
      body: words(pick),
    }),
  },
  {
    whose: all,
    ask: (world, { pick }) => {
      const thread = idIn(world.state.threads, pick)
      return { type: 'EditComment', thread, comment: thread, body: words(pick + 1) }
    },
  },
  {
    whose: all,
    ask: (world, { pick }) => ({ type: 'ResolveThread', thread: idIn(world.state.threads, pick) }),
  },
  {
    whose: all,
    ask: (world, { pick }) => ({ type: 'ReopenThread', thread: idIn(world.state.threads, pick) }),
  },
  {
    whose: all,
    ask: (world, { pick }) => ({
      type: 'ReattachThread',
      thread: idIn(world.state.threads, pick),
      paragraph: paragraphOf(pick + 1),
    }),
  },
  {
    whose: members,
    ask: (world, step, seat) => {
      const audience = step.pick % 6 ? 'everyone' : seatAudience(seat)
      return { type: 'TableProposal', change: changeOf(world, step), audience }
    },
  },
  {
    whose: members,
    ask: (world, step) => ({
      type: 'ReviseProposal',
      proposal: idIn(openIds(world.state), step.pick),
      change: changeOf(world, step),
    }),
  },
  {
    whose: members,
    ask: (world, { pick }) => ({ type: 'WithdrawProposal', proposal: idIn(world.state.proposals, pick) }),
  },
  {
    whose: members,
    ask: (world, { pick }) => ({ type: 'SupportProposal', proposal: idIn(openIds(world.state), pick) }),
  },
  {
    whose: members,
    ask: (world, { pick }) => ({ type: 'WithdrawSupport', proposal: idIn(openIds(world.state), pick) }),
  },
  {
    whose: members,
    ask: (world, step) => {
      const { pick } = step
      const target = at(
        Object.values(world.state.proposals).filter(({ status }) => status === 'open'),
        pick,
      )
      const base = target && blockOfProposal(world.state, target)
      const moved = movedOn(world)
      if (moved !== undefined && pick % 3) return { type: 'RebaseProposal', proposal: moved }
      const on = Object.values(world.state.proposals).find((one) => one.on && one.status === 'open')
      if (on && pick % 2) return { type: 'TakeIntoProposal', proposal: on.id, content: run(pick) }
      if (pick % 3 === 0) return { type: 'TakeOverProposal', proposal: idIn(withdrawnIds(world.state), pick) }
      if (pick % 3 === 1) {
        const parts = [0, 1].map((part) => ({
          proposal: uuid(0xf0000 + 2 * world.log.length + part),
          change: changeOf(world, { ...step, pick: pick + part }),
        }))
        return { type: 'TablePackage', parts }
      }
      return {
        type: 'ProposeOnProposal',
        proposal: target?.id ?? uuid(0xbad),
        base: base ? hashOfBlock(base) : '0'.repeat(64),
        content: run(pick),
      }
    },
  },
  {
    whose: pen,
    ask: (world, { pick }) => {
      if (pick % 2) return { type: 'ReverseDecision', ...reversing(world, pick) }
      const open = Object.values(world.state.proposals).filter(({ status }) => status === 'open')
      const parts = open.slice(0, 6).map(({ id, change }) => {
        const paragraph = change.kind === 'add' ? undefined : change.paragraph
        const known = paragraph !== undefined && world.text().block(paragraph)
        return { proposal: id, ...(known && paragraph ? { current: world.hashOf(paragraph) } : {}) }
      })
      return { type: 'TakeUpTogether', parts }
    },
  },
  {
    whose: members,
    ask: (world, { pick }) => ({
      type: 'TakeStance',
      proposal: idIn(openIds(world.state), pick),
      ...(pick % 3 ? { stance: pick % 2 ? 'opposes' : 'tolerates' } : {}),
    }),
  },
  {
    whose: all,
    ask: (_world, { pick }) => {
      const draft = `draft-${pick % 2}`
      if (pick % 3 === 0) return { type: 'RemarkOnDraft', draft, body: words(pick) }
      return { type: 'MarkDraft', draft, mark: pick % 2 ? 'ready' : 'draft', words: hashOf(pick % 5) }
    },
  },
  { whose: pen, ask: taking },
  { whose: pen, ask: taking },
  {
    whose: pen,
    ask: (world, { pick }) => ({ type: 'SetAsideProposal', proposal: idIn(openIds(world.state), pick) }),
  },
  {
    whose: members,
    ask: (_world, { pick }) => ({ type: 'RaiseObjection', paragraph: pick % 3 ? null : paragraphOf(pick) }),
  },
  {
    whose: pen,
    ask: (world, { pick }) => ({
      type: 'AnswerObjection',
      objection: idIn(world.state.objections, pick),
      body: words(pick),
    }),
  },
  {
    whose: members,
    ask: (world, { pick }) => ({ type: 'WithdrawObjection', objection: idIn(world.state.objections, pick) }),
  },
  { whose: members, ask: standing },
  { whose: pen, ask: (world, step) => (step.deed % 5 < 2 ? reading : offering)(world, step) },
  release,
  release,
  {
    whose: members,
    // Outside a silence there is nothing to release.
    ask: (world, step, seat) =>
      world.state.stage === 'silence'
        ? release.ask(world, step, seat)
        : conferring(world, step, changeOf(world, step)),
  },
  { whose: pen, ask: opening },
  { whose: pen, ask: opening },
  { whose: members, ask: (world) => ({ type: 'BreakSilence', silence: lastSilence(world) }) },
  { whose: ['jpn'], ask: (world) => ({ type: 'AskToBreak', silence: lastSilence(world) }) },
  { whose: ['jpn', 'fra'], ask: (world) => ({ type: 'BreakSilence', silence: lastSilence(world) }) },
  {
    whose: members,
    ask: (world, { pick }) => ({ type: 'HoldSilence', silence: lastSilence(world), until: world.at + pick }),
  },
  { whose: members, ask: (world) => ({ type: 'LiftHold', silence: lastSilence(world) }) },
  { whose: members, ask: (world) => ({ type: 'AskExtension', silence: lastSilence(world) }) },
  {
    whose: members,
    ask: (world, { pick }) => ({
      type: 'WithdrawRequest',
      silence: lastSilence(world),
      request: at(world.state.silences.at(-1)?.requests ?? [], pick)?.id ?? uuid(0xbad),
    }),
  },
  declining,
  declining,
  declining,
  {
    whose: pen,
    ask: (world, { pick }) => ({
      type: 'ExtendSilence',
      silence: lastSilence(world),
      wall: wallTime(
        (world.state.silences.at(-1)?.deadline.instant ?? world.at) + ((pick % 5) - 1) * hour,
        'America/New_York',
      ),
    }),
  },
  {
    whose: pen,
    ask: (world, { pick }) => ({
      type: 'ExtendSilence',
      silence: lastSilence(world),
      wall: wallTime(
        (world.state.silences.at(-1)?.deadline.instant ?? world.at) + ((pick % 5) - 1) * hour,
        'America/New_York',
      ),
    }),
  },
  { whose: pen, ask: (world) => ({ type: 'WithdrawSilence', silence: lastSilence(world) }) },
  { whose: serving, ask: (world) => ({ type: 'ConfirmClock', silence: lastSilence(world) }) },
  {
    whose: serving,
    ask: (world, { pick }) => ({
      type: 'ConfirmOutcome',
      silence: lastSilence(world),
      outcome: pick % 4 ? 'passed' : 'not-agreed',
    }),
  },
  {
    whose: serving,
    ask: (world) => passed(world, lastSilence(world)),
  },
  {
    whose: pen,
    ask: (world, { pick }) => ({
      type: 'VoidSilence',
      silence: lastSilence(world),
      cause: at(['text', 'annex', 'days', 'other'] as const, pick) ?? 'other',
    }),
  },
  {
    whose: members,
    ask: (world, { pick }) => ({
      type: 'RemarkInSilence',
      silence: lastSilence(world),
      paragraph: pick % 2 ? null : paragraphOf(pick),
      body: words(pick),
    }),
  },
  {
    whose: members,
    ask: (world, step) => ({
      type: 'BreakSilence',
      silence: lastSilence(world),
      change: changeOf(world, step),
    }),
  },
  {
    whose: serving,
    // Seldom: what is adopted is done with, and the rest of the game would be short.
    ask: (world, { pick }) => {
      if (pick % 5 === 1) return { type: 'AllowCircles', allowed: pick % 3 > 0 }
      return {
        type: 'AdoptInRoom',
        version: pick % 5 ? -1 : (world.state.versions.at(-1)?.number ?? 0),
        hash: world.state.versions.at(-1)?.hash ?? '0'.repeat(64),
      }
    },
  },
  {
    whose: serving,
    ask: (world) => ({
      type: 'ScheduleAdoption',
      wall: wallTime(world.at + day, 'America/New_York'),
    }),
  },
  {
    whose: members,
    ask: (_world, { pick }) => ({
      type: 'PlaceOnRecord',
      kind: at(['statement', 'reservation', 'dissociation'] as const, pick) ?? 'statement',
      paragraphs: pick % 2 ? [] : [paragraphOf(pick)],
      body: words(pick),
    }),
  },
  slip,
  slip,
  contesting,
  contesting,
  { whose: members, ask: () => ({ type: 'WithdrawAgreement' }) },
  { whose: serving, ask: () => ({ type: 'AdoptText' }) },
  {
    whose: members,
    ask: (world, { pick }) => ({
      type: pick % 2 === 0 ? 'CountersignAct' : 'DisownAct',
      act: idIn(world.state.onBehalf, pick),
    }),
  },
]

const moveClock = (world: World, { wait }: Step): void => {
  const silence = world.state.silences.at(-1)
  const end = silence ? cutOff(silence.deadline) : world.at
  const to = {
    none: world.at,
    minute: world.at + minute,
    hour: world.at + hour,
    day: world.at + day,
    last: end - 1,
    'cut-off': end,
    judged: end + 10_000,
  }[wait]
  // Time does not go back, and calendars end.
  if (to >= world.at && to < Date.UTC(2028, 10, 1)) world.at = to
}

/** What came of one step: the command that was judged, and the answer. */
export type Played = {
  readonly before: DraftState
  readonly command: DraftCommand | undefined
  readonly result: Result<readonly DraftEvent[], Refusal>
}

/** In one step of four the world does something of itself: somebody types, or the server's clock looks. */
const ofItself = (world: World, { pick, deed }: Step): Played | undefined => {
  const before = world.state
  if (deed % 8 === 0) return { before, command: undefined, result: world.end(lastSilence(world)) }
  if (deed % 16 === 9) {
    const doubt = {
      why: pick % 2 ? 'outage' : 'clock-set',
      last: world.at - pick * minute,
      seen: world.at,
    } as const
    return { before, command: undefined, result: world.hold(lastSilence(world), doubt) }
  }
  if (deed % 8 !== 1) return undefined
  // Most of the time nobody types: or no version would ever be the working text.
  const moving = pick % 3 === 0 && (before.stage === 'preparation' || before.stage === 'negotiation')
  if (moving) world.type(paragraphOf(pick), `Typed ${pick % 11}.`)
  if (moving && pick % 5 === 0)
    world.blocks = [...world.blocks, block(`pTyped${world.log.length}xxxx`, 'More.')]
  return { before, command: undefined, result: { ok: true, value: [] } }
}

/** Whose the proposal or the objection is, where only they may do it. */
const holderOf = ({ state }: World, asked: Asked): string | undefined => {
  if (asked.type === 'ReviseProposal' || asked.type === 'WithdrawProposal')
    return state.proposals[asked.proposal]?.seat
  if (asked.type === 'WithdrawObjection' || asked.type === 'ReleaseObjection')
    return state.objections[asked.objection]?.seat
  if (asked.type === 'AnswerCompromise') return state.compromises?.[asked.compromise]?.to?.[0]
  const within = whoConfers(state, asked)
  if (within !== undefined) return within
  if (asked.type === 'MaintainObjection') return state.objections[asked.objection]?.seat
  if (asked.type === 'LiftHold') return state.silences.at(-1)?.holds.find(({ lifted }) => !lifted)?.seat
  if (asked.type === 'RebaseProposal') return state.proposals[asked.proposal]?.seat
  if (asked.type === 'TakeIntoProposal') {
    const on = state.proposals[asked.proposal]?.on
    return on === undefined ? undefined : state.proposals[on]?.seat
  }
  if (asked.type === 'WithdrawRequest')
    return state.silences.at(-1)?.requests.find(({ id }) => id === asked.request)?.seat
  if (asked.type === 'WithdrawSupport') return state.proposals[asked.proposal]?.supporters[0]
  return undefined
}

export const playStep = (world: World, step: Step): Played => {
  moveClock(world, step)
  const alone = ofItself(world, step)
  if (alone) return alone
  const deed = at(deeds, Math.floor(step.deed / 8))
  if (!deed) throw new Error('there are deeds')
  const somebody = at(step.fitting ? deed.whose : all, step.seat) ?? 'mlt'
  const asked = deed.ask(world, step, somebody)
  const seat = (step.fitting ? holderOf(world, asked) : undefined) ?? somebody
  const before = world.state
  const behalf = step.onBehalf
    ? { onBehalf: { seat, receivedAt: world.at - step.earlier, channel: 'mail' as const } }
    : {}
  const actor = step.onBehalf ? as('sec') : as(seat, step.capacity)
  const { command, result } = world.judge(actor, { ...asked, ...behalf })
  if (result.ok) world.take(command, actor, result.value)
  return { before, command, result }
}

/** Japan breaks with two keys, France by its head alone; the others as everybody does. */
export const keyed: BodyState = {
  ...committee,
  seats: {
    ...committee.seats,
    ...Object.fromEntries(
      Object.entries({ jpn: 'two', fra: 'head' } as const).flatMap(([id, breaking]) => {
        const seat = committee.seats[id]
        return seat ? [[id, { ...seat, breaking }]] : []
      }),
    ),
  },
}

export const play = (steps: readonly Step[], each: (world: World, played: Played) => void): World => {
  const world = inPreparation('open-drafting')
  world.body = keyed
  for (const one of steps) each(world, playStep(world, one))
  return world
}

export const game: fc.Arbitrary<readonly Step[]> = fc.noBias(fc.array(step, { maxLength: 300, size: 'max' }))
