/**
 * Somebody at a browser in the simulated world: the page's own link and desk, an editor without a screen, the record read after
 * one's own count, and acts that are sent again until they are answered.
 */
import type * as Y from 'yjs'
import { Desk } from '../../../client/connection/desk.ts'
import { draftsOfLostWords } from '../../../client/connection/lost-words.ts'
import { TextLink, type LinkState } from '../../../client/connection/text-provider.ts'
import { seatAudience, type Audience } from '../../../shared/audience.ts'
import type { DraftCommand } from '../../../shared/procedure/command.ts'
import { emptyDraft, evolve } from '../../../shared/procedure/index.ts'
import type { DraftState } from '../../../shared/procedure/state.ts'
import type { EventView } from '../../../shared/protocol/http.ts'
import { closeCode } from '../../../shared/protocol/socket.ts'
import { readText } from '../../../shared/text/read.ts'
import { plainText, type TextDocument } from '../../../shared/text/schema.ts'
import { Editor } from '../../collaboration/support/editor.ts'
import { body, seatOf, type Heard, type House, type PersonName } from './house.ts'
import { lettersIn, type Ledger } from './ledger.ts'
import type { BrowserSocket } from './sockets.ts'
import { Process, type World } from './world.ts'

type WithoutId<C> = C extends unknown ? Omit<C, 'id'> : never
export type Deed = WithoutId<DraftCommand>

/** In hundredths. */
export type LineChances = { lost: number; twice: number }

export class Person {
  readonly process: Process
  readonly seat: string
  token: string | undefined
  events: readonly EventView[] = []
  state: DraftState
  link: TextLink | undefined
  #desk: Desk | undefined
  #editor: Editor | undefined
  #generation = 0
  #watched: Y.Doc | undefined
  /** Letters typed into the present Y.Doc. */
  #own = new Set<string>()
  readonly #sockets = new Set<BrowserSocket>()

  constructor(
    readonly name: PersonName,
    readonly world: World,
    readonly house: House,
    readonly ledger: Ledger,
    readonly chances: LineChances,
  ) {
    this.process = new Process(name)
    this.seat = seatOf(name)
    this.state = emptyDraft('d_unmade', body)
  }

  get document(): string {
    return this.state.id
  }

  begin(document: string): void {
    this.state = emptyDraft(document, body)
  }

  // ── the line ────────────────────────────────────────────────────────────

  connected(socket: BrowserSocket, url: URL): void {
    this.#sockets.add(socket)
    this.house.connect(socket, url, this.process, () => this.token)
  }

  cut(): void {
    for (const { joint } of this.#joints()) joint?.break()
  }

  lose(): void {
    for (const { joint } of this.#joints()) joint?.lose()
  }

  /** Stops reading for a while; the browser has it all when it reads on. */
  stall(milliseconds: number): void {
    for (const { joint } of this.#joints()) {
      if (!joint || joint.over) continue
      joint.down.held = true
      this.world.later(milliseconds, () => joint.down.flow(), this.process)
    }
  }

  #joints(): readonly BrowserSocket[] {
    for (const socket of this.#sockets) if (socket.readyState === socket.CLOSED) this.#sockets.delete(socket)
    return [...this.#sockets]
  }

  async ask<T>(work: Parameters<House['request']>[3]): Promise<Heard<T>> {
    const heard = await this.house.request(this.process, () => this.token, this.chances, work)
    if (heard !== 'signed-out') return heard as Heard<T>
    await this.signIn()
    return { answered: false }
  }

  /** With a link that the secretariat printed. */
  async signIn(): Promise<void> {
    const { life } = this.house
    if (!life) return
    const { world } = this
    await new Promise<void>((resolve) => {
      const back = (): void => void world.later(1, resolve, this.process)
      const enter = async (): Promise<void> => {
        const admitted = await life.app.access.admit(this.name, {})
        if (admitted.ok) this.token = admitted.value.token
      }
      world.later(1, () => void enter().then(back, back), life.process)
      // The server may die on the way.
      world.later(5_000, resolve, this.process)
    })
  }

  // ── the page ────────────────────────────────────────────────────────────

  open(): void {
    if (this.link) return
    const owner = { person: this.name, seat: this.seat, document: this.document }
    const serverUrl = `ws://${this.name}/sync`
    const desk = new Desk(serverUrl, owner)
    this.#desk = desk
    const keepOnDesk = async (doc: Y.Doc, updates: readonly Uint8Array[]): Promise<number> => {
      const standing = await this.ask<TextDocument>(async (app, speaker) => {
        const text = await app.reader.text(speaker, this.document)
        return text.ok ? (JSON.parse(text.value) as TextDocument) : undefined
      })
      if (!standing.answered || !standing.value) throw new Error('the text could not be read')
      await desk.ready()
      const newId = (): string => crypto.randomUUID()
      const at = this.world.instant
      const lost = { doc, updates, standing: standing.value, person: this.name, at, newId }
      const drafts = draftsOfLostWords(lost)
      for (const draft of drafts) desk.put(draft)
      return drafts.length
    }
    this.link = new TextLink({ serverUrl, room: this.document, owner, lost: keepOnDesk })
    this.link.subscribe(() => this.#look())
    this.#look()
  }

  /** The page is closed, or crashes: only what the device keeps is left. */
  close(): void {
    this.link?.destroy()
    this.#desk?.destroy()
    this.link = this.#desk = this.#editor = undefined
    this.#watched = undefined
    this.#generation = 0
    this.#own = new Set()
  }

  #look(): void {
    const state = this.link?.snapshot()
    if (!state) return
    if (state.generation !== this.#generation) {
      this.#generation = state.generation
      this.#editor = undefined
      this.#own = new Set()
      this.#watch(state)
    }
    if (state.save.is === 'saved') this.ledger.promise(this.#own)
  }

  #watch({ doc, provider }: LinkState): void {
    this.#watched = doc
    doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== provider || this.#watched !== doc) return
      const shown = lettersIn(wordsOf(doc)).filter((letter) => this.ledger.typed.get(letter) !== this.name)
      this.ledger.promise(shown)
    })
  }

  /** What the page does when the door has closed on it: in again, and everything anew. */
  async returnIfSignedOut(): Promise<void> {
    const { link } = this
    if (link?.snapshot().closed !== closeCode.signedOut) return
    await this.signIn()
    if (this.link !== link) return
    this.close()
    this.open()
  }

  /** Whether nothing more is to come of this page: all is here, and nothing waits. */
  get settled(): boolean {
    const state = this.link?.snapshot()
    const desk = this.#desk?.snapshot().link
    return state !== undefined && desk !== undefined && atRest(state) && atRest(desk)
  }

  get why(): string {
    const said = (state: LinkState | undefined): string =>
      state
        ? JSON.stringify([state.loaded, state.connected, state.mayWrite, state.save, state.closed])
        : 'none'
    return `${this.name} ${said(this.link?.snapshot())} desk ${said(this.#desk?.snapshot().link)}`
  }

  get words(): string {
    const doc = this.link?.snapshot().doc
    return doc ? wordsOf(doc) : ''
  }

  get readsText(): boolean {
    const state = this.link?.snapshot()
    return state !== undefined && state.loaded && state.closed === undefined
  }

  // ── the pen ─────────────────────────────────────────────────────────────

  /** One thing that somebody does to a text; nothing where the page shows it to be read only. */
  write(): void {
    const state = this.link?.snapshot()
    if (!state?.loaded || state.mayWrite === false || state.closed !== undefined) return
    this.#editor ??= new Editor(`${this.name}${this.#generation}g${this.world.random.below(1e6)}`, {
      doc: state.doc,
    })
    const { random } = this.world
    const editor = this.#editor
    const { lines } = editor
    if (lines.length === 0) return
    const line = random.below(lines.length)
    const text = lines[line] ?? ''
    const offset = random.below(text.length + 1)
    const chance = random.below(100)
    if (chance < 62) {
      const word = this.ledger.letters(1 + random.below(4), this.name)
      for (const letter of word) this.#own.add(letter)
      return editor.type(line, offset, word)
    }
    if (chance < 74) {
      const end = Math.min(text.length, offset + 1 + random.below(4))
      for (const letter of lettersIn(text.slice(offset, end))) this.ledger.deleted.add(letter)
      return end === offset ? undefined : editor.erase(line, offset, end)
    }
    if (chance < 82) return editor.split(line, offset)
    if (chance < 90) return line === 0 ? undefined : editor.join(line)
    if (chance < 95) {
      const to = random.below(lines.length)
      return to === line || lines.length < 2 ? undefined : editor.move(line, to)
    }
    const now = editor.node.child(line).type.name
    editor.retype(line, now === 'heading' ? 'paragraph' : 'heading')
  }

  // ── the record ──────────────────────────────────────────────────────────

  /** What is new after one's own count; any two portions make the whole. */
  async catchUp(): Promise<void> {
    const after = this.events.length
    const heard = await this.ask<readonly EventView[]>(async (app, speaker) => {
      const view = await app.reader.events(speaker, this.document, after)
      return view.ok ? view.value.events : []
    })
    if (!heard.answered || this.events.length !== after) return
    for (const event of heard.value) {
      if (event.version !== this.events.length + 1) {
        this.ledger.fault(`${this.name} got event ${event.version} after ${this.events.length}`)
        return
      }
      this.events = [...this.events, event]
      this.state = evolve(this.state, event)
      this.ledger.saw(this.seat, event)
    }
  }

  /** Sent under one id until it is answered; `undefined` if it never was. */
  async act(deed: Deed, attempts = 8): Promise<boolean | undefined> {
    const command = { ...deed, id: crypto.randomUUID() } as DraftCommand
    this.world.note('act', this.name, deed.type)
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const heard = await this.ask<boolean>(async (app, speaker) => {
        const answer = await app.handler.submit(speaker, this.document, command)
        this.ledger.answer(command.id, answer)
        this.ledger.overheard(this.seat, JSON.stringify(answer))
        return answer.ok
      })
      if (heard.answered) {
        await this.catchUp()
        return heard.value
      }
      await this.world.sleep(500 + this.world.random.below(2_000))
    }
    return undefined
  }

  /** A word that only `audience` may ever read. */
  secret(audience: Audience): string {
    const marker = `secret${this.ledger.secrets.size}x`
    const seats =
      audience === 'everyone'
        ? ['secretariat', 'chair', 'ECU', 'FRA', 'MLT']
        : audience === 'pen'
          ? ['chair', this.seat]
          : [audience.slice(seatAudience('').length)]
    this.ledger.secrets.set(marker, new Set(seats))
    return marker
  }
}

const wordsOf = (doc: Y.Doc): string =>
  readText(doc)
    .content.map((block) => plainText(block.content))
    .join('\n')

const atRest = ({ loaded, connected, save, closed }: LinkState): boolean =>
  closed !== undefined || (loaded && connected && save.is === 'saved')
