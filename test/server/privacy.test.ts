/**
 * The same history twice, once with what a delegation keeps to itself and once without: what others are answered over every
 * GET route, and told on their live socket and in the room of the text, is the same to the byte. Chance (salts, hashes,
 * identities of paragraphs and of commands on the body) is renamed by the order in which it appears; the clock stands still but for our steps.
 */
import * as decoding from 'lib0/decoding'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { signatureFile, unpack } from '../../shared/bundle/bundle.ts'
import { sha256 } from '../../shared/canonical.ts'
import type { Seat } from '../../shared/procedure/state.ts'
import type { Audience } from '../../shared/audience.ts'
import type { TextSummary } from '../../shared/protocol/http.ts'
import { circleRoom, deskRoom } from '../../shared/protocol/socket.ts'
import { invariant } from '../../shared/result.ts'
import { putDraft, readDrafts } from '../../shared/text/desk.ts'
import { hashOfBlock, type Block } from '../../shared/text/schema.ts'
import { firstWords } from '../attacks/support/scene.ts'
import { SteppedClock } from '../support/clock.ts'
import {
  startServer,
  until,
  type Client,
  type DraftAct,
  type LiveConnection,
  type TestPerson,
  type TestServer,
  type TextConnection,
} from '../support/server.ts'

const watchers = [
  'head-FRA',
  'group-expert',
  'observer-NOR',
  'incoming-PAK',
  'chair',
  'vice-chair',
  'secretary',
] as const
type Watcher = (typeof watchers)[number]
const delegations = [
  'head-FRA',
  'group-expert',
  'observer-NOR',
  'incoming-PAK',
] as const satisfies readonly Watcher[]
const maltese = ['head-MLT', 'expert-MLT', 'capital-MLT'] as const

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const inWords = (text: string) => [{ type: 'text' as const, text }]

// ── one history ─────────────────────────────────────────────────────────────

type Stage = {
  readonly server: TestServer
  readonly of: (person: TestPerson) => Client
  readonly document: string
  readonly blocks: readonly Block[]
  /** An act whose id follows from its number, the same in every run. */
  readonly act: (person: TestPerson, number: number, act: DraftAct) => Promise<void>
}
/** What Malta does among itself after each public step; nothing in the other run. */
type Kept = (stage: Stage, step: number) => Promise<void>

const remark = (stage: Stage, audience: Audience, body: string): DraftAct => ({
  type: 'PostComment',
  paragraph: stage.blocks[1]?.attrs.id ?? '',
  audience,
  body,
})
const changing = ({ blocks }: Stage, words: string) => {
  const block = blocks[1]
  invariant(block, 'the text has a second block')
  return {
    kind: 'change' as const,
    paragraph: block.attrs.id,
    base: hashOfBlock(block),
    content: inWords(words),
  }
}

const publicSteps: readonly ((stage: Stage) => Promise<void>)[] = [
  (stage) => stage.act('head-FRA', 100, remark(stage, 'everyone', 'A remark for all.')),
  (stage) => stage.act('head-CHE', 101, { type: 'TableProposal', change: changing(stage, 'Other words.') }),
  (stage) => stage.act('head-FRA', 102, { type: 'SupportProposal', proposal: uuid(101) }),
  async (stage) => {
    const current = changing(stage, '').base
    await stage.act('chair', 103, { type: 'TakeUpProposal', proposal: uuid(101), current })
  },
  (stage) => stage.act('chair', 104, { type: 'IssueVersion' }),
  (stage) => stage.act('head-CHE', 105, { type: 'RaiseObjection', paragraph: null }),
  async (stage) => {
    const bytes = await fetch(`${stage.server.url}/api/documents/${stage.document}/versions/1`, {
      headers: { cookie: stage.of('chair').cookie ?? '' },
    })
    const hash = sha256(await bytes.text())
    const over = { version: 1, hash, profile: 'council-silence', wall: '2026-11-24T17:00' }
    await stage.act('chair', 106, { type: 'OpenSilence', ...over })
  },
]

const amongThemselves: Kept = async (stage, step) => {
  const [number, words] = [1000 + 10 * step, `Between us, ${step}`]
  await stage.act('expert-MLT', number, remark(stage, 'seat:MLT', words))
  await stage.act('capital-MLT', number + 1, { type: 'ReplyToComment', thread: uuid(number), body: words })
  if (step === 1)
    await stage.act('head-MLT', number + 2, {
      type: 'TableProposal',
      change: changing(stage, words),
      audience: 'seat:MLT',
    })
  if (step === 2) {
    const draft = { draft: 'draft-2', words: sha256(words) }
    await stage.act('capital-MLT', number + 3, { type: 'MarkDraft', mark: 'cleared', ...draft })
    await stage.act('head-MLT', number + 4, { type: 'RemarkOnDraft', draft: draft.draft, body: words })
  }
  if (step === 2) await stage.act('head-MLT', number + 2, { type: 'ResolveThread', thread: uuid(number) })
  const desks = (['expert-MLT', 'capital-MLT'] as const).map((person) =>
    stage.of(person).connect(deskRoom(stage.document)),
  )
  await draftOn(stage, desks, step, words)
  await amongTwo(stage, step)
}

const circle = uuid(5000)

/** Of Malta and Switzerland: opened, joined, talked and drafted in, left and closed. */
const amongTwo: Kept = async (stage, step) => {
  const [number, words, audience] = [5010 + 10 * step, `In the circle, ${step}`, `circle:${circle}`] as const
  const act = { circle } as const
  if (step === 0) {
    await stage.act('head-MLT', 5000, { type: 'OpenCircle', name: words, seats: ['CHE'] })
    return stage.act('head-CHE', number, { type: 'AnswerCircle', answer: 'joins', ...act })
  }
  if (step === 6) return stage.act('head-MLT', number, { type: 'CloseCircle', ...act })
  await stage.act('expert-MLT', number, remark(stage, audience, words))
  if (step === 2)
    await stage.act('head-MLT', number + 1, {
      type: 'TableProposal',
      change: changing(stage, words),
      audience,
    })
  if (step === 5) return stage.act('head-CHE', number + 2, { type: 'AnswerCircle', answer: 'leaves', ...act })
  const desks = (['expert-MLT', 'head-CHE'] as const).map((person) =>
    stage.of(person).connect(circleRoom(stage.document, circle)),
  )
  await draftOn(stage, desks, step, words)
}

/** One writes, the other sees it. */
const draftOn = async (
  stage: Stage,
  desks: readonly TextConnection[],
  step: number,
  words: string,
): Promise<void> => {
  const [writer, reader] = desks
  try {
    for (const desk of desks) await desk.synced()
    invariant(writer && reader, 'two are at the desk')
    const plain = { kind: 'change', after: null, reasons: words, origin: 'typed', at: step } as const
    const paragraph = stage.blocks[1]?.attrs.id ?? null
    const id = `draft-${step}`
    putDraft(writer.doc, { ...plain, id, paragraph, content: inWords(words), person: 'expert-MLT' })
    await until('the other sees the draft', () => readDrafts(reader.doc).some((draft) => draft.id === id))
  } finally {
    for (const desk of desks) desk.stop()
  }
}

/** Receipts go to the pen and the secretariat, people to the secretariat: to no other delegation. */
const ofItsPeople: Kept = async (stage, step) => {
  if (step === 0 || step === 4)
    await stage.act('expert-MLT', 1000 + step, { type: 'AcknowledgeVersion', version: step === 0 ? 0 : 1 })
  const person = { person: `new-${step}`, name: 'New', seat: 'MLT', capacity: 'delegate' } as const
  await stage.of('head-MLT').actOnBody({ type: 'AccreditPerson', ...person })
  if (step === 2) await stage.of('head-MLT').actOnBody({ type: 'RevokePerson', person: 'new-1', seat: 'MLT' })
}

/** A text in preparation with words and remarks in it, and remarks of the pen on the text that all have. */
const ofThePen: Kept = async (stage, step) => {
  const ours = { audience: 'pen', body: `Between us, ${step}` } as const
  const paragraph = stage.blocks[1]?.attrs.id ?? ''
  await stage.act('chair', 1000 + step, { type: 'PostComment', paragraph, ...ours })
  const [template, mode] = ['short-statement', 'open-drafting']
  const wanted = { id: uuid(2000 + step), title: `Hidden ${step}`, template, mode, language: 'en' }
  const made = await stage.of('chair').post<TextSummary>('/api/documents', wanted)
  const hidden = stage.of('chair').connect(made.body.id)
  await hidden.synced()
  firstWords(hidden.doc).insert(0, `Hidden words, ${step} `)
  const said = async () => JSON.stringify(await stage.of('chair').text(made.body.id))
  await until('the words are kept', async () => (await said()).includes(`Hidden words, ${step}`))
  hidden.stop()
  const first = (await stage.of('chair').text(made.body.id)).content[0]?.attrs.id ?? ''
  const remarked = { type: 'PostComment', paragraph: first, ...ours } as const
  await stage.of('vice-chair').act(made.body.id, { ...remarked, id: uuid(3000 + step) })
}

const nothing: Kept = () => Promise.resolve()

// ── what is shown of it ─────────────────────────────────────────────────────

const paths = (document: string): readonly string[] => [
  '/api/session',
  '/api/setup',
  '/api/body',
  '/api/body/events',
  '/api/people',
  '/api/documents',
  ...[
    'events',
    'events?after=3',
    'text',
    'versions/0',
    'versions/1',
    'heads',
    'snapshot',
    'bundle',
    'bundle?of=everyone',
    'letters',
    `letters/${sha256('no letter')}`,
  ].map((part) => `/api/documents/${document}/${part}`),
  `/api/papers/${sha256('no paper')}`,
  '/api/notices',
  '/api/since',
  '/api/sessions',
  '/api/passkeys',
  '/api/installation',
  '/api/checker',
  '/api/templates',
  `/texts/${document}`,
  '/api/openapi.json',
  '/healthz',
]

/** What is not compared, and why: the numbers are told to the machine alone (ATK-53); the key is one for all, made by chance. */
const apart: readonly string[] = ['/metrics', '/api/seal']

/** A snapshot names clients by chance; how much of each it holds is not chance. */
const clocksIn = (bytes: Uint8Array): readonly number[] =>
  [...Y.decodeSnapshot(bytes).sv.values()].sort((a, b) => a - b)

/** A record to keep, file by file; which key signed it is chance. */
const filesIn = (bytes: Uint8Array): readonly unknown[] =>
  Object.entries(unpack(bytes) ?? {})
    .filter(([name]) => name !== signatureFile)
    .map(([name, file]) => [name, Buffer.from(file).toString('utf8')])

/** Where the folder of a run lies is chance. */
const answersTo = async (
  client: Client,
  document: string,
  { dataDir }: TestServer,
): Promise<readonly unknown[]> => {
  const answers: unknown[] = []
  for (const path of paths(document)) {
    const response = await fetch(client.url + path, { headers: { cookie: client.cookie ?? '' } })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const isSnapshot = response.ok && path.endsWith('/snapshot')
    const isBundle = response.ok && path.includes('/bundle')
    const said = isSnapshot
      ? clocksIn(bytes)
      : isBundle
        ? filesIn(bytes)
        : Buffer.from(bytes).toString('utf8').replaceAll(dataDir, '#')
    const headers = [...response.headers].filter(
      ([name]) => !ofTheRun.has(name) && !isOfLength(name, isSnapshot || isBundle),
    )
    answers.push([path, response.status, headers, said])
  }
  return answers
}
/** When it was asked, and when the page's file was written. */
const ofTheRun: ReadonlySet<string> = new Set(['date', 'last-modified'])
const isOfLength = (name: string, byChance: boolean): boolean => byChance && name === 'content-length'

const byChance =
  /\b(?:[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{16}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|p[A-Za-z0-9]{15})\b|(?<=epoch\\*":\\*")[\w-]+/g
const renamed = (transcript: string): string => {
  const names = new Map<string, string>()
  return transcript.replace(byChance, (found) => {
    const name = names.get(found) ?? `#${names.size}`
    names.set(found, name)
    return name
  })
}

/** Kinds of the frames that each is sent in the room of the text, saying nothing; or how it is closed to them. */
class Listener {
  readonly kinds: number[] = []
  readonly socket: WebSocket

  constructor(client: Client, room: string) {
    const address = `${client.url.replace(/^http/, 'ws')}/sync/${room}?ack=1`
    this.socket = new WebSocket(address, { headers: { cookie: client.cookie ?? '' } })
    this.socket.on('message', (data: Buffer) =>
      this.kinds.push(decoding.readVarUint(decoding.createDecoder(data))),
    )
    this.socket.on('close', (code) => this.kinds.push(code))
  }
}

const seatOfGroup = (from: number): Seat => ({ id: 'KEN', role: 'observer', state: 'KEN', from })

/** Tells the history on a server of its own, and gives what each watcher was shown of it. */
const told = async (kept: Kept, who: readonly TestPerson[]): Promise<ReadonlyMap<TestPerson, string>> => {
  const server = await startServer({ clock: new SteppedClock(Date.UTC(2026, 10, 20, 15, 0)) })
  onTestFinished(() => server.stop())
  const { clock } = server
  invariant(clock instanceof SteppedClock, 'the clock is ours')
  const clients = new Map<TestPerson, Client>()
  for (const person of [...watchers, ...maltese, 'head-CHE'] as const)
    clients.set(person, await server.signIn(person))
  const of = (person: TestPerson): Client => clients.get(person) ?? server.client()

  const wanted = { id: uuid(1), title: 'A statement', template: 'short-statement', mode: 'open-drafting' }
  const made = await of('chair').post<TextSummary>('/api/documents', { ...wanted, language: 'en' })
  const document = made.body.id
  await of('chair').act(document, { type: 'OpenText', id: uuid(2) })
  await of('chair').act(document, { type: 'AllowCircles', allowed: true, id: uuid(3) })
  const blocks = (await of('chair').text(document)).content
  const act: Stage['act'] = async (person, number, command) =>
    void (await of(person).act(document, { ...command, id: uuid(number) }))
  const stage: Stage = { server, of, document, blocks, act }

  const lives = new Map<TestPerson, LiveConnection>(who.map((person) => [person, of(person).live()]))
  for (const live of lives.values()) await live.frame('hello')
  const listeners = new Map(who.map((person) => [person, new Listener(of(person), document)]))
  onTestFinished(() => {
    for (const live of lives.values()) live.stop()
    for (const { socket } of listeners.values()) socket.terminate()
  })
  for (const { kinds } of listeners.values()) await until('each is greeted or closed', () => kinds.length > 0)

  const lists = new Map<TestPerson, unknown[]>(who.map((person) => [person, []]))
  for (const [index, step] of publicSteps.entries()) {
    clock.advance(1_000)
    await step(stage)
    await kept(stage, index)
    for (const [person, seen] of lists) seen.push((await of(person).get('/api/documents')).body)
  }
  // The last of all is public twice: whoever has heard of it has heard of everything before.
  await act('chair', 900, remark(stage, 'everyone', 'The last word.'))
  await of('secretary').actOnBody({ type: 'AddSeat', id: uuid(901), seat: seatOfGroup(clock.now()) })

  const shown = new Map<TestPerson, string>()
  for (const [person, live] of lives) {
    const { version } = await of(person).events(document)
    const isLast = (frame: object): boolean => 'version' in frame && frame.version === version
    await until(`${person} hears of the last act`, () => live.frames.some(isLast))
    await until(`${person} hears of the seat`, () => live.frames.some(({ t }) => t === 'body'))
    const frames = listeners.get(person)?.kinds
    const answers = await answersTo(of(person), document, server)
    shown.set(person, renamed(JSON.stringify([answers, lists.get(person), live.frames, frames], null, 1)))
  }
  return shown
}

describe('what a delegation keeps to itself', () => {
  it('[REC-2] is looked for in every answer that there is', async () => {
    const server = await startServer()
    onTestFinished(() => server.stop())
    const described = await server.client().get<{
      paths: Record<string, Record<string, { parameters: readonly { name: string; in: string }[] }>>
    }>('/api/openapi.json')
    const gets = Object.entries(described.body.paths).flatMap(([path, { get }]) =>
      get ? [{ path, queries: get.parameters.flatMap((one) => (one.in === 'query' ? [one.name] : [])) }] : [],
    )
    const asked = paths('{document}').map((path) =>
      path
        .replace(/\?.*/, '')
        .replace(/versions\/\d+/, 'versions/{number}')
        .replace(/(papers|letters)\/[0-9a-f]+/, '$1/{hash}'),
    )
    expect(gets.map(({ path }) => path).filter((path) => ![...asked, ...apart].includes(path))).toEqual([])
    // Nothing is searched on the server: words that are looked for there would be a way to learn which there are.
    expect(gets.flatMap(({ queries }) => queries).filter((name) => !['after', 'of'].includes(name))).toEqual(
      [],
    )
  })

  it.each([
    ['comments, a proposal and strokes on its desk, and a circle', amongThemselves, watchers, 'expert-MLT'],
    ['receipts and people of its own', ofItsPeople, delegations, 'expert-MLT'],
    ['the pen’s remarks and texts in preparation', ofThePen, delegations, 'vice-chair'],
  ] as const)(
    '[REC-2] %s: leaves others the same answers and frames, byte for byte',
    // Two whole histories, told to eight.
    { timeout: 180_000 },
    async (_what, kept, who, insider) => {
      const seeing = [...who, insider] as const
      const [withIt, without] = [await told(kept, seeing), await told(nothing, seeing)]
      for (const person of who) expect([person, withIt.get(person)]).toEqual([person, without.get(person)])
      // Its own people are shown it, so the comparison says something.
      expect(withIt.get(insider)).not.toBe(without.get(insider))
    },
  )
})
