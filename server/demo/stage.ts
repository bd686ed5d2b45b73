/**
 * The demo's people at work: signed in one by one, acting over HTTP and typing through the unmodified y-websocket provider,
 * as any program may. Nothing of the demo comes about in another way.
 */
import { createHash } from 'node:crypto'
import { WebSocket, type ClientOptions } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { DocumentId, PersonId, SeatId } from '../../shared/ids.ts'
import type { BodyCommand, DraftCommand } from '../../shared/procedure/command.ts'
import type { CommandAnswer, CreateTextRequest, TextSummary } from '../../shared/protocol/http.ts'
import { deskRoom } from '../../shared/protocol/socket.ts'
import { invariant } from '../../shared/result.ts'
import { putDraft, readDrafts } from '../../shared/text/desk.ts'
import { applyTextEdit } from '../../shared/text/edit.ts'
import { plainText, type Block, type TextDocument } from '../../shared/text/schema.ts'
import type { Instant } from '../../shared/time.ts'
import { chair } from './cast.ts'
import { until } from './until.ts'

type WithoutEnvelope<C> = C extends unknown ? Omit<C, 'id' | 'as'> : never
export type Act = WithoutEnvelope<DraftCommand>
export type BodyAct = WithoutEnvelope<BodyCommand>

/** A block, by its place or by the words it begins with. */
export type Where = number | string

const sessionFor = 3_600_000

export class Stage {
  readonly #cookies = new Map<PersonId, { readonly cookie: string; readonly since: Instant }>()

  constructor(
    private readonly url: string,
    private readonly keyOf: (person: PersonId) => string,
    private readonly now: () => Instant,
  ) {}

  /** The same words always name the same act: done again, it gets its first answer. */
  static idOf(...words: readonly string[]): string {
    const hex = createHash('sha256').update(words.join('\n')).digest('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }

  /** Takes one of the person's seats, if they sit in another. */
  async sit(person: PersonId, seat: SeatId): Promise<void> {
    await this.#post(person, '/api/session/seat', { seat })
  }

  async inBody(person: PersonId, name: string, act: BodyAct): Promise<void> {
    await this.#post(person, '/api/body/commands', { ...act, id: Stage.idOf('body', name) })
  }

  async make(person: PersonId, key: string, wanted: Omit<CreateTextRequest, 'id'>): Promise<DocumentId> {
    const made = await this.#post(person, '/api/documents', { ...wanted, id: Stage.idOf('text', key) })
    return (made as TextSummary).id
  }

  /** Answers with the act's id, which what it made bears too. */
  async act(person: PersonId, document: DocumentId, name: string, act: Act): Promise<string> {
    const id = Stage.idOf(document, name)
    await this.#post(person, `/api/documents/${document}/commands`, { ...act, id })
    return id
  }

  async events(person: PersonId, document: DocumentId): Promise<CommandAnswer> {
    return (await this.#get(person, `/api/documents/${document}/events`)) as CommandAnswer
  }

  async texts(person: PersonId): Promise<readonly TextSummary[]> {
    return (await this.#get(person, '/api/documents')) as readonly TextSummary[]
  }

  async text(document: DocumentId): Promise<TextDocument> {
    return (await this.#get(chair, `/api/documents/${document}/text`)) as TextDocument
  }

  /** The nth block of the working text, 0 is the title; or the first that begins with these words. */
  async block(document: DocumentId, where: Where): Promise<Block> {
    const { content } = await this.text(document)
    const block =
      typeof where === 'number'
        ? content[where]
        : content.find((block) => plainText(block.content).startsWith(where))
    invariant(block, `the text has a block ${where}`)
    return block
  }

  /** Keeps a change of a block on the desk of the person's delegation. */
  async keep(
    person: PersonId,
    document: DocumentId,
    name: string,
    where: Where,
    reword: (words: string) => string,
  ): Promise<void> {
    const base = await this.block(document, where)
    const id = Stage.idOf(document, 'draft', name)
    await this.#inRoom(person, deskRoom(document), async (doc) => {
      putDraft(doc, {
        id,
        kind: 'change',
        paragraph: base.attrs.id,
        after: null,
        base,
        content: [{ type: 'text', text: reword(plainText(base.content)) }],
        reasons: '',
        origin: 'typed',
        person,
        at: this.now(),
      })
      // Whoever comes anew is given what is on disk.
      await until(() =>
        this.#inRoom(person, deskRoom(document), async (desk) =>
          readDrafts(desk).some((kept) => kept.id === id),
        ),
      )
    })
  }

  /** Types into a paragraph as an editor would; resolves when the server shows it. */
  async type(
    person: PersonId,
    document: DocumentId,
    index: number,
    reword: (words: string) => string,
  ): Promise<void> {
    const block = await this.block(document, index)
    const wanted = reword(plainText(block.content))
    if (wanted === plainText(block.content)) return
    await this.#inRoom(person, document, async (doc) => {
      applyTextEdit(doc, {
        kind: 'replace',
        paragraph: block.attrs.id,
        content: [{ type: 'text', text: wanted }],
      })
      await until(async () => plainText((await this.block(document, index)).content) === wanted)
    })
  }

  async #inRoom<T>(person: PersonId, room: string, work: (doc: Y.Doc) => Promise<T>): Promise<T> {
    const doc = new Y.Doc()
    const provider = new WebsocketProvider(`${this.url.replace(/^http/, 'ws')}/sync`, room, doc, {
      WebSocketPolyfill: socketWith(await this.#cookieOf(person)),
      disableBc: true,
    })
    try {
      await until(async () => provider.synced)
      return await work(doc)
    } finally {
      provider.destroy()
      doc.destroy()
    }
  }

  /** Everybody signs out: no session of the rehearsal outlives it. */
  async leave(): Promise<void> {
    for (const { cookie } of this.#cookies.values())
      await fetch(`${this.url}/api/session`, { method: 'DELETE', headers: { cookie } })
    this.#cookies.clear()
  }

  async #cookieOf(person: PersonId): Promise<string> {
    const known = this.#cookies.get(person)
    if (known && this.now() - known.since < sessionFor) return known.cookie
    const response = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: this.keyOf(person) }),
    })
    const [cookie] = response.headers.getSetCookie()
    if (!response.ok || cookie === undefined)
      throw new Error(`the demo could not sign in ${person}: ${await response.text()}`)
    const [pair] = cookie.split(';')
    invariant(pair, 'a cookie has a value')
    this.#cookies.set(person, { cookie: pair, since: this.now() })
    return pair
  }

  async #get(person: PersonId, path: string): Promise<unknown> {
    return this.#answer(
      await fetch(this.url + path, { headers: { cookie: await this.#cookieOf(person) } }),
      `${person}: GET ${path}`,
    )
  }

  async #post(person: PersonId, path: string, body: unknown): Promise<unknown> {
    const response = await fetch(this.url + path, {
      method: 'POST',
      headers: { cookie: await this.#cookieOf(person), 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return this.#answer(response, `${person}: POST ${path} ${JSON.stringify(body).slice(0, 200)}`)
  }

  async #answer(response: Response, what: string): Promise<unknown> {
    if (response.ok) return response.json()
    throw new Error(`the demo was refused: ${what}: ${response.status} ${await response.text()}`)
  }
}

/** Node's sockets take headers where a browser's take the page's own cookie. */
const socketWith = (cookie: string): typeof globalThis.WebSocket =>
  class extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { cookie } } satisfies ClientOptions)
    }
  } as unknown as typeof globalThis.WebSocket
