/**
 * A body with a chair, a secretariat and three members, on a store of the test's choosing: everything real but the clock and
 * the chance. `house` builds it through the front door; `reopen` is the same disk in a new process.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Speaker } from '../../server/access/speaker.ts'
import { createDrafts, type Drafts } from '../../server/drafts.ts'
import { createDeadlines } from '../../server/procedure/deadlines.ts'
import type { MostInMemory } from '../../server/open-lanes.ts'
import { createHandler, type Handler } from '../../server/procedure/handle.ts'
import { LastSeen } from '../../server/procedure/last-seen.ts'
import { createReader, type Reader } from '../../server/procedure/read.ts'
import type { Committed } from '../../server/procedure/sources.ts'
import type { Random } from '../../server/record/chronicle.ts'
import { LiveText } from '../../server/rooms/live-text.ts'
import { openStorage } from '../../server/storage/index.ts'
import type { Store } from '../../server/storage/port.ts'
import type { BodyCommand, DraftCommand } from '../../shared/procedure/command.ts'
import type { Seat, SeatRole } from '../../shared/procedure/state.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { CommandAnswer } from '../../shared/protocol/http.ts'
import type { Result } from '../../shared/result.ts'
import type { Block, TextDocument } from '../../shared/text/schema.ts'
import { SteppedClock } from '../support/clock.ts'

export const body = 'b_council'

/** Chance that the test chooses: the same seed gives the same salts and ids. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  }
  return (bytes) => Uint8Array.from({ length: bytes }, next)
}

/** Chance that always says the same, for histories that may differ in nothing else. */
export const unchanging: Random = (bytes) => new Uint8Array(bytes).fill(7)

export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-record-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** LMDB in a folder that goes with the test. */
export const lmdb = async (folder = temporaryFolder()): Promise<Store> => {
  const store = await openStorage({ dataDir: folder })
  onTestFinished(() => store.close())
  return store
}

const seatIds = ['secretariat', 'chair', 'ECU', 'JPN', 'MLT'] as const
export type SeatName = (typeof seatIds)[number]

const roleOf = (seat: SeatName): SeatRole => (seat === 'chair' || seat === 'secretariat' ? seat : 'member')

export const seats = (from: number): Seat[] =>
  seatIds.map((id) => {
    const role = roleOf(id)
    const state = id === 'chair' ? 'ECU' : id
    return role === 'secretariat' ? { id, role, from } : { id, role, state, from }
  })

export const personIn = (seat: SeatName): string => `p_${seat}`

export const speakerIn = (seat: SeatName, person = personIn(seat)): Speaker => ({
  session: `s_${person}`,
  body,
  person,
  name: `Expert, ${seat}`,
  actor: {
    person,
    seat,
    role: roleOf(seat),
    ...(roleOf(seat) === 'secretariat' ? {} : { state: seat === 'chair' ? 'ECU' : seat }),
    capacity: 'head',
  },
})

/** Ids of commands, in the form of a UUID, one for each number. */
export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const words: TextDocument = {
  type: 'doc',
  schema: 1,
  content: ['The Council recalls its purpose.', 'The Council encourages all States.'].map((text) => ({
    type: 'paragraph',
    attrs: { id: 'pTemplate1' },
    content: [{ type: 'text', text }],
  })),
}

export type House = {
  readonly store: Store
  readonly clock: SteppedClock
  readonly drafts: Drafts<LiveText>
  readonly handler: Handler
  readonly reader: Reader
  /** What was announced, in order. */
  readonly told: Committed[]
  readonly bugs: unknown[]
}

/** One process on a store. Nothing is set up in it. */
export const open = (
  store: Store,
  clock: SteppedClock,
  random: Random = seeded(1),
  most?: Partial<MostInMemory>,
  strokesBetweenSums?: number,
): House => {
  const bugs: unknown[] = []
  const told: Committed[] = []
  const drafts = createDrafts<LiveText>({
    store,
    random,
    newText: (kind) => new LiveText(kind),
    bug: (error) => bugs.push(error),
    unreadable: (_place, reason) => bugs.push(reason),
    ...(most === undefined ? {} : { most }),
    ...(strokesBetweenSums === undefined ? {} : { strokesBetweenSums }),
  })
  const handler = createHandler({
    store,
    sources: drafts,
    clock,
    random,
    template: (name) =>
      name === 'statement'
        ? {
            kind: 'statement',
            text: (paragraphId) => ({
              ...words,
              content: words.content.map((block) => ({ ...block, attrs: { id: paragraphId() } })),
            }),
          }
        : undefined,
  })
  drafts.onCommitted((committed) => told.push(committed))
  return {
    store,
    clock,
    drafts,
    handler,
    reader: createReader({ store, sources: drafts, clock }),
    told,
    bugs,
  }
}

export const must = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** Sets a body up and seats one person in every seat. */
export const establish = async ({ handler, clock }: House, of = body): Promise<void> => {
  const founder = { person: personIn('secretariat'), name: 'Secretariat', seat: 'secretariat' }
  const place = { name: 'The Council', zone: 'America/New_York', language: 'en' }
  must(
    await handler.setUp(of, {
      type: 'EstablishBody',
      id: uuid(900),
      ...place,
      seats: seats(clock.now()),
      founder,
    }),
  )
  for (const [index, seat] of seatIds.entries()) {
    if (seat === 'secretariat') continue
    const command: BodyCommand = {
      type: 'AccreditPerson',
      id: uuid(910 + index),
      person: personIn(seat),
      name: `Expert, ${seat}`,
      seat,
      capacity: 'head',
    }
    must(await handler.submitBody({ ...speakerIn('secretariat'), body: of }, command))
  }
}

export type Without<T> = T extends unknown ? Omit<T, 'id'> : never

/** A text that the chair prepares. */
export const preparedText = async (house: House, mode: 'open-drafting' | 'closed-pen' = 'open-drafting') => {
  const { document } = must(
    await house.handler.createText(speakerIn('chair'), {
      id: uuid(1),
      title: 'Anniversary',
      template: 'statement',
      mode,
      language: 'en',
    }),
  )
  let next = 100
  const act = (seat: SeatName, command: Without<DraftCommand>): Promise<Result<CommandAnswer, Refusal>> => {
    next += 1
    return house.handler.submit(speakerIn(seat), document, { ...command, id: uuid(next) })
  }
  return { document, act }
}

/** A text in open drafting, opened: version 0 is issued. */
export const openedText = async (house: House, mode: 'open-drafting' | 'closed-pen' = 'open-drafting') => {
  const prepared = await preparedText(house, mode)
  must(await prepared.act('chair', { type: 'OpenText' }))
  return prepared
}

export const house = async (
  options: { readonly store?: Store; readonly random?: Random; readonly clock?: SteppedClock } = {},
): Promise<House> => {
  const made = open(options.store ?? (await lmdb()), options.clock ?? new SteppedClock(), options.random)
  await establish(made)
  return made
}

export const blocksOf = async (made: House, document: string): Promise<readonly Block[]> => {
  const handle = await made.drafts.draft(document)
  if (!handle) throw new Error('there is no such text')
  return handle.lane.read(({ text }) => text.text().content)
}

/** Opens a silence over the latest version by the clock, ending so many minutes from now. */
export const openSilence = async (
  made: House,
  document: string,
  minutes: number,
  id: string,
): Promise<Result<CommandAnswer, Refusal>> => {
  const versions = must(await made.reader.versions(speakerIn('chair'), document))
  const latest = versions.at(-1)
  if (!latest) throw new Error('there is no version')
  const end = new Date(made.clock.now() + minutes * 60_000)
  // In November New York is five hours behind UTC.
  const wall = new Date(end.getTime() - 5 * 3_600_000).toISOString().slice(0, 16)
  return made.handler.submit(speakerIn('chair'), document, {
    type: 'OpenSilence',
    id,
    version: latest.number,
    hash: latest.hash,
    profile: 'council-silence',
    wall,
  })
}

/** The watch over its periods, and what it says in the log. */
export const watch = (made: House, store: Store = made.store) => {
  const said: string[] = []
  const say = (_facts: unknown, message: string) => said.push(message)
  const lastSeen = new LastSeen(store, made.clock)
  const { drafts: sources, handler, clock } = made
  const deadlines = createDeadlines({
    store,
    sources,
    handler,
    clock,
    log: { warn: say, error: say },
    lastSeen,
  })
  onTestFinished(() => deadlines.close())
  return { deadlines, said, lastSeen }
}
