/**
 * The demo: a body of its own beside any other in the store, its past played once through the real server, and keys to its
 * people that may be used more than once (ACC-9). A later start finds the past in the store and only makes new keys.
 */
import type { DocumentId, PersonId, SeatId } from '../../shared/ids.ts'
import type { TextSummary } from '../../shared/protocol/http.ts'
import { invariant } from '../../shared/result.ts'
import type { Profile } from '../../shared/procedure/state.ts'
import type { Instant } from '../../shared/time.ts'
import { establishing } from '../access/set-up.ts'
import { newToken } from '../access/token.ts'
import { createApp, type App, type AppDeps } from '../app.ts'
import { seenRow } from '../procedure/last-seen.ts'
import type { Store } from '../storage/port.ts'
import {
  accreditorOf,
  announcedRole,
  cast,
  chair,
  delegationOf,
  seats,
  secretary,
  type CastMember,
} from './cast.ts'
import { letter, programme } from './programme.ts'
import { adopted, agreed, anniversary, broken, preparation, underSilence, zone } from './script.ts'
import { Stage } from './stage.ts'
import { SteppedClock } from './stepped-clock.ts'
import type { Step, Telling, Texts } from './telling.ts'

export const demoBody = 'demo'

export type Announcement = {
  readonly url: string
  readonly people: readonly {
    readonly id: PersonId
    readonly name: string
    readonly delegation: string
    readonly role: string
    readonly signIn: string
  }[]
  readonly documents: readonly Pick<TextSummary, 'id' | 'title' | 'kind' | 'mode'>[]
}

/** Keys of one run of the demo: made at its start, in memory alone. */
export class DemoKeys {
  readonly #people = new Map<string, PersonId>(cast.map(({ id }) => [newToken(), id]))

  readonly personOf = (key: string): PersonId | undefined => this.#people.get(key)

  keyOf(person: PersonId): string {
    for (const [key, other] of this.#people) if (other === person) return key
    throw new Error(`nobody called ${person} is in the demo`)
  }
}

export const announcement = (
  url: string,
  keys: DemoKeys,
  documents: Announcement['documents'],
): Announcement => ({
  url,
  people: cast.map((member) => ({
    id: member.id,
    name: member.name,
    delegation: delegationOf(member),
    role: announcedRole(member),
    signIn: `${url}/sign-in#${keys.keyOf(member.id)}`,
  })),
  documents,
})

/** The same for people. */
export const sentences = ({ url, people, documents }: Announcement): string => {
  const width = Math.max(...people.map(({ name }) => name.length))
  return [
    `The demo is at ${url}. Sign in as any of these; the links may be used more than once, on this machine:`,
    '',
    ...people.map(({ name, signIn }) => `  ${name.padEnd(width)}  ${signIn}`),
    '',
    'Texts:',
    ...documents.map(({ title, mode }) => `  ${title} (${mode})`),
  ].join('\n')
}

/** What a later start must know of the past: its texts, in the order in which they are announced. */
type Mark = { readonly texts: readonly (readonly [key: string, document: string])[] }
const markKey = { body: demoBody, table: 'demo', key: ['texts'] }

const hour = 3_600_000
const hoursOfPast = 30 * 24

/**
 * Plays what is missing of the demo's past, through a server of its own that nobody else is told of.
 * Answers with the texts in the order in which they are announced.
 */
export const rehearse = async (
  deps: Omit<AppDeps, 'body' | 'clock' | 'demoKey'>,
  now: Instant,
): Promise<readonly DocumentId[]> => {
  const mark = await readMark(deps.store)
  const clock = new SteppedClock(mark ? now : now - hoursOfPast * hour)
  const keys = new DemoKeys()
  const app = await createApp({ ...deps, body: demoBody, clock, demoKey: keys.personOf })
  try {
    const url = `http://127.0.0.1:${await app.listen(0, '127.0.0.1')}`
    const stage = new Stage(
      url,
      (person) => keys.keyOf(person),
      () => clock.now(),
    )
    const texts: Texts = new Map(mark?.texts)
    if (!mark) await gather(app, stage, clock.now())
    const tellings = mark ? await stillMissing(stage, texts, now) : wholePast(texts)
    for (const step of inOrder(tellings)) {
      clock.moveTo(now - step.hoursAgo * hour)
      await step.run(stage, now)
    }
    await stage.leave()
    await keepMark(deps.store, texts)
    // The played past was watched to its end: what runs is not held for hours that never were.
    if (!mark) await deps.store.commit({ streams: [], rows: [seenRow({ wall: now })] })
    return order.flatMap((key) => texts.get(key) ?? [])
  } finally {
    await app.close()
  }
}

/** As announced: the text that is typed in now comes first. */
const order = [
  'anniversary',
  'preparation',
  'silence',
  'agreed',
  'adopted',
  'broken',
  'programme',
  'letter',
] as const

const wholePast = (texts: Texts): readonly Telling[] =>
  [anniversary, preparation, underSilence, agreed, adopted, broken, programme, letter].map((tell) =>
    tell(texts),
  )

/** A silence that was running when the demo was last started may be over: then another text is put under one. */
const stillMissing = async (stage: Stage, texts: Texts, now: Instant): Promise<readonly Telling[]> => {
  const running = (await stage.texts(chair)).some(({ silence }) => silence?.phase === 'running')
  return running ? [] : [underSilence(texts, `silence since ${new Date(now).toISOString()}`)]
}

const inOrder = (tellings: readonly Telling[]): readonly Step[] =>
  // Stable: what a telling puts at one hour stays in its order.
  tellings.flatMap(({ steps }) => steps).sort((a, b) => b.hoursAgo - a.hoursAgo)

/** The committee, its seats and its people, each accredited by whoever may. */
const gather = async (app: App, stage: Stage, now: Instant): Promise<void> => {
  const request = {
    name: '1540 Committee (demonstration)',
    zone,
    language: 'en',
    members: seats.flatMap(({ role, state }) => (role === 'member' && state ? [state] : [])),
    chair: 'ECU',
    viceChairs: ['MLT'],
  }
  const founder = cast.find(({ id }) => id === secretary)
  invariant(founder, 'the demo has a secretary')
  const command = establishing(request, Stage.idOf('body', 'established'), founder, now)
  const established = await app.handler.setUp(demoBody, command)
  if (!established.ok) throw new Error(`the demo's body was refused: ${established.refusal.code}`)
  for (const { id, role, state } of seats)
    if (role === 'expert' || role === 'incoming' || role === 'observer')
      await stage.inBody(secretary, `seat ${id}`, {
        type: 'AddSeat',
        seat: { id, role, ...(state ? { state } : {}), from: now },
      })
  await stage.inBody(secretary, 'slate', {
    type: 'EnterProfile',
    profile: slate,
    citation: 'First meeting of the demonstration',
  })
  for (const member of cast)
    if (member.id !== secretary)
      for (const seat of [member.seat, ...(member.also ? [member.also] : [])])
        await accredit(stage, member, seat)
}

/** A list of names or of dates, decided one by one. */
const slate: Profile = {
  id: 'slate',
  name: 'Slate of the demonstration',
  regime: 'no-objection',
  period: { type: 'working-days', days: 3, hour: '17:00' },
  passing: 'agreed',
  severable: 'items',
}

const accredit = async (stage: Stage, member: CastMember, seat: SeatId): Promise<void> => {
  const by = accreditorOf(member)
  // The vice-chair also heads a delegation, and accredits from that seat alone.
  if (by !== secretary) await stage.sit(by, seat)
  await stage.inBody(by, `${member.id} in ${seat}`, {
    type: 'AccreditPerson',
    person: member.id,
    name: member.name,
    seat,
    capacity: member.capacity,
  })
}

/** For the announcement: what the texts are called. */
export const announced = async (
  app: App,
  texts: readonly DocumentId[],
): Promise<Announcement['documents']> => {
  const found: Announcement['documents'][number][] = []
  for (const id of texts) {
    const draft = await app.drafts.draft(id)
    const state = await draft?.lane.read(({ record }) => record.state)
    if (state) found.push({ id, title: state.title, kind: state.kind, mode: state.mode })
  }
  return found
}

const readMark = async (store: Store): Promise<Mark | undefined> => {
  const row = await store.row(markKey)
  return row && (JSON.parse(Buffer.from(row).toString('utf8')) as Mark)
}

const keepMark = (store: Store, texts: Texts): Promise<void> => {
  const mark: Mark = {
    texts: [...texts].map(([key, id]) => [key.startsWith('silence') ? 'silence' : key, id]),
  }
  return store.commit({ streams: [], rows: [{ ...markKey, value: Buffer.from(JSON.stringify(mark)) }] })
}
