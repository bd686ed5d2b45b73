/**
 * The real server on a port of its own over a folder of its own, with a small body in it, and clients as the outside has
 * them: HTTP with a cookie, y-websocket's unmodified provider, the live socket. Whoever starts one stops it.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { establishing } from '../../server/access/set-up.ts'
import { createApp, type App, type AppDeps } from '../../server/app.ts'
import { systemClock, type Clock } from '../../server/clock.ts'
import { openStorage } from '../../server/storage/index.ts'
import type { Store } from '../../server/storage/port.ts'
import { Settings } from '../../server/storage/settings.ts'
import { loadTemplates } from '../../server/templates.ts'
import type { BodyCommand, DraftCommand } from '../../shared/procedure/command.ts'
import type { Capacity, Mode, Seat } from '../../shared/procedure/state.ts'
import type { CommandAnswer, EventsView, Problem, TextSummary } from '../../shared/protocol/http.ts'
import type { LiveFrame } from '../../shared/protocol/socket.ts'
import { invariant } from '../../shared/result.ts'
import { readText } from '../../shared/text/read.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import { until } from './until.ts'

type WithoutId<C> = C extends unknown ? Omit<C, 'id'> & { readonly id?: string } : never
export type DraftAct = WithoutId<DraftCommand>
export type BodyAct = WithoutId<BodyCommand>

export type Answer<T> = {
  readonly status: number
  readonly headers: Headers
  readonly body: T
}

export const body = 'b_test'

export type Cast = {
  readonly id: string
  readonly seat: string
  readonly capacity: Capacity
  readonly by: string
}

/** Who is in the body of every test server. The chair is of Ecuador, which also has a member's seat. */
export const people = [
  { id: 'chair', seat: 'chair', capacity: 'head', by: 'secretary' },
  { id: 'vice-chair', seat: 'vice-MLT', capacity: 'head', by: 'secretary' },
  { id: 'head-ECU', seat: 'ECU', capacity: 'head', by: 'secretary' },
  { id: 'head-FRA', seat: 'FRA', capacity: 'head', by: 'secretary' },
  { id: 'head-MLT', seat: 'MLT', capacity: 'head', by: 'secretary' },
  { id: 'head-CHE', seat: 'CHE', capacity: 'head', by: 'secretary' },
  { id: 'expert-FRA', seat: 'FRA', capacity: 'delegate', by: 'head-FRA' },
  { id: 'expert-MLT', seat: 'MLT', capacity: 'delegate', by: 'head-MLT' },
  { id: 'capital-MLT', seat: 'MLT', capacity: 'capital', by: 'head-MLT' },
  { id: 'group-expert', seat: 'experts', capacity: 'head', by: 'secretary' },
  { id: 'incoming-PAK', seat: 'PAK', capacity: 'head', by: 'secretary' },
  { id: 'observer-NOR', seat: 'NOR', capacity: 'head', by: 'secretary' },
] as const satisfies readonly Cast[]

export type TestPerson = 'secretary' | (typeof people)[number]['id']

export type StartOptions = {
  /** A folder that is kept when the server stops; without it one is made, and removed. */
  readonly dataDir?: string
  /** Another store than LMDB in the folder. */
  readonly store?: Store
  readonly clock?: Clock
  /** `false`: an empty house. */
  readonly established?: boolean
  readonly app?: Partial<
    Pick<
      AppDeps,
      | 'body'
      | 'demoKey'
      | 'settings'
      | 'oidc'
      | 'sessionLimits'
      | 'log'
      | 'pages'
      | 'reading'
      | 'checker'
      | 'letters'
      | 'rates'
      | 'publicOrigin'
      | 'metrics'
      | 'backups'
      | 'inDatabase'
      | 'exposed'
    >
  >
}

export class TestServer {
  private constructor(
    readonly url: string,
    readonly app: App,
    readonly store: Store,
    readonly dataDir: string,
    readonly clock: Clock,
    private readonly options: StartOptions,
  ) {}

  static async start(options: StartOptions = {}): Promise<TestServer> {
    const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'penholder-'))
    const store = options.store ?? (await openStorage({ dataDir }))
    const clock = options.clock ?? systemClock
    const app = await createApp({
      store,
      clock,
      log: pino({ level: 'silent' }),
      body,
      templates: loadTemplates(path.resolve('templates')),
      pages: somePages(dataDir),
      settings: await Settings.open(dataDir),
      ...options.app,
    })
    const port = await app.listen(0, '127.0.0.1')
    const server = new TestServer(`http://127.0.0.1:${port}`, app, store, dataDir, clock, options)
    const known = (await app.drafts.body(options.app?.body ?? body)).state().established
    if (!known && options.established !== false) await server.#establish()
    return server
  }

  /** Leaves nothing behind but a folder that was given. */
  async stop(): Promise<void> {
    await this.app.close()
    await this.store.close()
    if (this.options.dataDir === undefined) rmSync(this.dataDir, { recursive: true, force: true })
  }

  /** The same folder, opened by a new server: what was only in memory is gone. */
  async restart(): Promise<TestServer> {
    await this.app.close()
    await this.store.close()
    const { dataDir, options } = this
    const again = await TestServer.start({ ...options, dataDir })
    return new TestServer(again.url, again.app, again.store, dataDir, again.clock, options)
  }

  /** A client that is nobody. */
  client(url = this.url): Client {
    return new Client(url)
  }

  /** Through the door, as everybody: an invitation is printed and used. */
  async signIn(person: TestPerson | (string & {})): Promise<Client> {
    const { token } = await this.app.access.invite(person)
    const client = this.client()
    const answer = await client.post('/api/session', { token })
    invariant(answer.status === 200, `${person} is signed in`)
    return client
  }

  async makeText(by: Client, mode: Mode = 'open-drafting', template = 'short-statement'): Promise<string> {
    const wanted = { id: randomUUID(), title: 'A statement', template, mode, language: 'en' }
    const answer = await by.post<TextSummary>('/api/documents', wanted)
    invariant(answer.status === 200, 'a text is made')
    return answer.body.id
  }

  /** A text in negotiation: made and opened by the chair. */
  async openText(chair: Client, mode: Mode = 'open-drafting', template = 'short-statement'): Promise<string> {
    const document = await this.makeText(chair, mode, template)
    await chair.act(document, { type: 'OpenText' })
    return document
  }

  async #establish(): Promise<void> {
    const from = this.clock.now()
    const request = {
      name: 'Committee of the tests',
      zone: 'America/New_York',
      language: 'en',
      members: ['ECU', 'FRA', 'MLT', 'CHE'],
      chair: 'ECU',
      viceChairs: ['MLT'],
    }
    const founder = { id: 'secretary', name: 'Secretary' }
    const answer = await this.app.handler.setUp(body, establishing(request, randomUUID(), founder, from))
    invariant(answer.ok, 'the body is established')
    const clients = new Map([['secretary', await this.signIn('secretary')]])
    const seats: readonly Seat[] = [
      { id: 'experts', role: 'expert', from },
      { id: 'PAK', role: 'incoming', state: 'PAK', from },
      { id: 'NOR', role: 'observer', state: 'NOR', from },
    ]
    for (const seat of seats) await clients.get('secretary')?.actOnBody({ type: 'AddSeat', seat })
    for (const { id, seat, capacity, by } of people) {
      if (!clients.has(by)) clients.set(by, await this.signIn(by))
      const act: BodyAct = { type: 'AccreditPerson', person: id, name: `Person ${id}`, seat, capacity }
      await clients.get(by)?.actOnBody(act)
    }
    for (const client of clients.values()) await client.delete('/api/session')
  }
}

export const startServer = (options: StartOptions = {}): Promise<TestServer> => TestServer.start(options)

/** HTTP as a program has it: a cookie, no Origin. */
export class Client {
  cookie: string | undefined

  constructor(readonly url: string) {}

  get<T = unknown>(path: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.request('GET', path, undefined, headers)
  }

  post<T = unknown>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.request('POST', path, JSON.stringify(body), {
      'content-type': 'application/json',
      ...headers,
    })
  }

  delete<T = unknown>(path: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.request('DELETE', path, undefined, headers)
  }

  async request<T>(
    method: string,
    path: string,
    body: string | Uint8Array | undefined,
    headers: Record<string, string>,
  ): Promise<Answer<T>> {
    const response = await fetch(this.url + path, {
      method,
      headers: { ...(this.cookie ? { cookie: this.cookie } : {}), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : Buffer.from(body) }),
    })
    for (const cookie of response.headers.getSetCookie()) this.cookie = cookie.split(';')[0]
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('application/json') ?? false
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as T,
    }
  }

  /** Whatever the answer. */
  command(document: string, act: DraftAct): Promise<Answer<CommandAnswer & Problem>> {
    return this.post(`/api/documents/${document}/commands`, { id: randomUUID(), ...act })
  }

  bodyCommand(act: BodyAct): Promise<Answer<EventsView & Problem>> {
    return this.post('/api/body/commands', { id: randomUUID(), ...act })
  }

  /** An act that is expected to be taken; answers with its id. */
  async act(document: string, act: DraftAct): Promise<string> {
    const id = act.id ?? randomUUID()
    const answer = await this.command(document, { ...act, id })
    if (answer.status !== 200) throw new Error(`${act.type} was refused: ${JSON.stringify(answer.body)}`)
    return id
  }

  async actOnBody(act: BodyAct): Promise<void> {
    const answer = await this.bodyCommand(act)
    if (answer.status !== 200) throw new Error(`${act.type} was refused: ${JSON.stringify(answer.body)}`)
  }

  async events(document: string, after = 0): Promise<EventsView> {
    return (await this.get<EventsView>(`/api/documents/${document}/events?after=${after}`)).body
  }

  async text(document: string): Promise<TextDocument> {
    return (await this.get<TextDocument>(`/api/documents/${document}/text`)).body
  }

  /** The unmodified provider, on a text's room or on `deskRoom(text)`. */
  connect(room: string, params: Record<string, string> = {}): TextConnection {
    return new TextConnection(this.url, room, this.cookie, params)
  }

  live(): LiveConnection {
    return new LiveConnection(this.url, this.cookie)
  }
}

export { until }

const socketWith = (cookie: string | undefined, seen: (code: number) => void): typeof globalThis.WebSocket =>
  class extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: cookie === undefined ? {} : { cookie } })
      this.on('close', seen)
      this.on('error', () => {})
    }
  } as unknown as typeof globalThis.WebSocket

export class TextConnection {
  readonly provider: WebsocketProvider
  /** Codes with which its sockets were closed. */
  readonly closed: number[] = []

  constructor(
    url: string,
    room: string,
    cookie: string | undefined,
    params: Record<string, string>,
    readonly doc = new Y.Doc(),
  ) {
    this.provider = new WebsocketProvider(`${url.replace(/^http/, 'ws')}/sync`, room, this.doc, {
      WebSocketPolyfill: socketWith(cookie, (code) => this.closed.push(code)),
      disableBc: true,
      params,
    })
  }

  synced(): Promise<void> {
    return until('the text is synced', () => this.provider.synced)
  }

  text(): TextDocument {
    return readText(this.doc)
  }

  stop(): void {
    this.provider.destroy()
    this.doc.destroy()
  }
}

export class LiveConnection {
  readonly frames: LiveFrame[] = []
  readonly socket: WebSocket
  closed: number | undefined
  refused: number | undefined

  constructor(url: string, cookie: string | undefined, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(`${url.replace(/^http/, 'ws')}/live`, {
      headers: { ...(cookie === undefined ? {} : { cookie }), ...headers },
    })
    this.socket.on('message', (data: Buffer) =>
      this.frames.push(JSON.parse(data.toString('utf8')) as LiveFrame),
    )
    this.socket.on('close', (code) => (this.closed = code))
    this.socket.on('unexpected-response', (_request, response) => (this.refused = response.statusCode))
    this.socket.on('error', () => {})
  }

  async frame<T extends LiveFrame['t']>(t: T): Promise<Extract<LiveFrame, { readonly t: T }>> {
    await until(`a frame ${t}`, () => this.frames.some((frame) => frame.t === t))
    const found = this.frames.find((frame) => frame.t === t)
    invariant(found, `a frame ${t} has come`)
    return found as Extract<LiveFrame, { readonly t: T }>
  }

  stop(): void {
    this.socket.terminate()
  }
}

const somePages = (dataDir: string): string => {
  const folder = path.join(dataDir, 'pages')
  mkdirSync(path.join(folder, 'assets'), { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Penholder</title>')
  writeFileSync(path.join(folder, 'assets', 'main-0a1b2c3d.js'), 'export {}')
  return folder
}
