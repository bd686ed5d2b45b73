/**
 * Editors and a text with a network between them that a test holds in its hand: frames go one by one, may wait, and are
 * lost when a line is cut. The text is the real `LiveText`; only sockets are left out (they have tests of their own).
 */
import * as Y from 'yjs'
import { Writing } from '../../../server/lane.ts'
import { LiveText, type Applied, type Stroke, type TextChange } from '../../../server/rooms/live-text.ts'
import type { Draft } from '../../../shared/text/desk.ts'
import { plainText, textOf, type BlockType } from '../../../shared/text/schema.ts'
import type { NewEntry } from '../../../server/storage/port.ts'
import { Editor, type EditorOptions } from './editor.ts'

type Vector = ReadonlyMap<number, number>
type Up =
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'pong'; readonly vector: Vector }
type Down =
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'ping'; readonly vector: Vector }

export class Server {
  readonly text = new LiveText()
  readonly log: NewEntry[] = []
  readonly drafts: Draft[] = []
  readonly lines = new Set<Line>()
  readonly verdicts: Applied[] = []

  constructor(paragraphs: readonly string[], types: readonly BlockType[] = ['paragraph']) {
    const writing = new Writing()
    const content = paragraphs.map((text, index) => ({
      type: types[index % types.length] ?? 'paragraph',
      attrs: { id: `pseed${String(index).padStart(6, '0')}` },
      ...(text === '' ? {} : { content: [{ type: 'text' as const, text }] }),
    }))
    const text = textOf(content)
    this.text.listen((change) => {
      for (const line of this.lines) line.told(change)
    })
    this.text.seed(text, { seat: 'chair', person: 'chair' }, 0, writing)
    this.#commit(writing)
  }

  connect(name: string, options?: EditorOptions): Line {
    const line = new Line(this, new Editor(name, options))
    this.lines.add(line)
    line.connect()
    return line
  }

  receive(line: Line, update: Uint8Array, whole: boolean): void {
    const { seen, said, editor } = line
    this.#apply({
      update,
      whole,
      author: { person: editor.name, seat: editor.name, at: 1 },
      knows: ([client, clock]) => (seen.get(client) ?? 0) > clock,
      has: ([client, clock]) => (said.get(client) ?? 0) > clock,
      declares: !editor.plain,
      clientsLeft: 8,
      stepsLeft: Infinity,
      from: line,
    })
  }

  /** An update that came from no editor here. */
  stroke(name: string, update: Uint8Array, whole = true): Extract<Applied, { verdict: 'applied' }> {
    const author = { person: name, seat: name, at: 1 }
    const sight = { knows: () => true, has: () => true, declares: false }
    return this.#apply({ update, whole, author, ...sight, clientsLeft: 8, stepsLeft: Infinity, from: name })
  }

  #apply(stroke: Stroke): Extract<Applied, { verdict: 'applied' }> {
    const writing = new Writing()
    const applied = this.text.apply(stroke, writing)
    this.verdicts.push(applied)
    if (applied.verdict !== 'applied') throw new Error(`a stroke was not applied: ${JSON.stringify(applied)}`)
    this.drafts.push(...applied.rescued.flatMap(({ draft }) => draft ?? []))
    this.#commit(writing)
    return applied
  }

  #commit(writing: Writing): void {
    this.log.push(...writing.entries)
    for (const callback of writing.committed) callback()
    for (const line of this.lines) line.mark()
  }

  get words(): readonly string[] {
    return this.text.text().content.map((block) => plainText(block.content))
  }

  get draftWords(): readonly string[] {
    return this.drafts.map((draft) => plainText(draft.content))
  }

  /** The text as it would be after a restart. */
  reopened(): LiveText {
    const again = new LiveText()
    for (const { meta, bytes } of this.log) again.fold(bytes ? { meta, bytes } : { meta })
    return again
  }

  /** The same, opened from the sum of its first entries and what came behind them. */
  reopenedFromSum(entries: number): LiveText {
    const first = new LiveText()
    const again = new LiveText()
    const fold =
      (text: LiveText) =>
      ({ meta, bytes }: NewEntry) =>
        text.fold(bytes ? { meta, bytes } : { meta })
    this.log.slice(0, entries).forEach(fold(first))
    again.begin(first.sum().bytes)
    again.together(() => this.log.slice(entries).forEach(fold(again)))
    return again
  }

  /** Delivers everything until nothing is under way. */
  settle(): void {
    for (let busy = true; busy;) {
      busy = false
      for (const line of this.lines)
        while (line.up.length + line.down.length > 0) {
          line.sendUp()
          line.sendDown()
          busy = true
        }
    }
  }
}

export class Line {
  readonly up: Up[] = []
  readonly down: Down[] = []
  connected = false
  seen: Vector = new Map()
  said: Vector = new Map()
  #came = false
  #marked = false

  constructor(
    readonly server: Server,
    readonly editor: Editor,
  ) {
    editor.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (this.connected && origin !== this) this.up.push({ kind: 'update', update })
    })
  }

  /** Both sides tell what they have; the server takes what is new before it answers, as a room does. */
  connect(): void {
    const { text } = this.server
    this.said = Y.decodeStateVector(Y.encodeStateVector(this.editor.doc))
    // What was received just before the line was cut may be younger than strokes that were lost with it.
    const { seen: earlier } = this
    this.seen = this.#came
      ? new Map([...this.said].map(([client, clock]) => [client, Math.min(clock, earlier.get(client) ?? 0)]))
      : this.said
    this.#came = true
    const vector = Y.encodeStateVector(this.editor.doc)
    this.connected = true
    this.server.receive(this, Y.encodeStateAsUpdate(this.editor.doc, text.encodedVector()), true)
    Y.applyUpdate(this.editor.doc, text.outward('none', vector), this)
    this.seen = this.said = text.vector()
    this.#marked = false
    this.mark()
  }

  /** What is under way is lost. */
  cut(): void {
    this.connected = false
    this.up.length = 0
    this.down.length = 0
  }

  told({ bytes, from, rest }: TextChange): void {
    if (!this.connected) return
    const update = from === this ? rest : bytes
    if (update) this.down.push({ kind: 'update', update })
  }

  /** After all of a commit has been sent. */
  mark(): void {
    if (this.#marked || !this.connected) return
    this.#marked = true
    this.down.push({ kind: 'ping', vector: this.server.text.vector() })
  }

  sendUp(): void {
    const frame = this.up.shift()
    if (frame?.kind === 'update') this.server.receive(this, frame.update, false)
    else if (frame) {
      this.seen = this.said = frame.vector
      this.#marked = false
    }
  }

  sendDown(): void {
    const frame = this.down.shift()
    if (frame?.kind === 'update') Y.applyUpdate(this.editor.doc, frame.update, this)
    else if (frame) this.up.push({ kind: 'pong', vector: frame.vector })
  }
}
