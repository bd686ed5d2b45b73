/**
 * An editor without a screen: the page's own binding between ProseMirror and Yjs, fed with transactions as a browser feeds
 * it. After every change, own or from elsewhere, what it shows is held against what Yjs says.
 *
 * `plain` is another's editor: a program that writes into Yjs as the binding in general use does, by comparing texts.
 */
import { initProseMirrorDoc, updateYFragment, ySyncPluginKey } from '@tiptap/y-tiptap'
import { Schema, type Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { Transform } from '@tiptap/pm/transform'
import * as Y from 'yjs'
import { Binding } from '../../../client/editor/binding/binding.ts'
import { stepBack, undoManagerOf } from '../../../client/editor/binding/undo.ts'
import { bearsLevel, blockTypes, rootName, type BlockType } from '../../../shared/text/schema.ts'

const block = (level: boolean) => ({
  content: 'text*',
  group: 'block',
  attrs: { id: { default: null }, ...(level ? { level: { default: null } } : {}) },
})

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    // The first of them fills an empty text.
    paragraph: block(true),
    ...Object.fromEntries(
      blockTypes.flatMap((type) => (type === 'paragraph' ? [] : [[type, block(bearsLevel(type))]])),
    ),
    text: {},
  },
  marks: { bold: {}, italic: {} },
})

export type EditorOptions = {
  readonly gc?: boolean
  readonly clientID?: number
  readonly plain?: boolean
  /** A Y.Doc that somebody else made and connected. */
  readonly doc?: Y.Doc
}

/** How an editor and its Yjs document come to say the same. */
type Link = {
  readonly origin: unknown
  /** The document as the editor shows it. */
  node(): Node
  write(before: Node, transform: Transform): void
}

class Exact implements Link {
  readonly origin: Binding
  #state: EditorState

  constructor(fragment: Y.XmlFragment) {
    this.origin = new Binding(fragment, schema, true)
    this.#state = EditorState.create({ schema, doc: this.origin.read() })
    this.origin.observe(({ show }) => {
      const { tr, selection } = this.#state
      show(tr, selection)
      this.#state = this.#state.apply(tr)
      this.#agree()
    })
  }

  node(): Node {
    return this.#state.doc
  }

  write(before: Node, transform: Transform): void {
    const tr = this.#state.tr
    for (const step of transform.steps) tr.step(step)
    this.#state = this.#state.apply(tr)
    this.origin.write({ before, after: this.#state.doc, mapping: tr.mapping, dragged: false })
    this.#agree()
  }

  #agree(): void {
    const said = new Binding(this.origin.fragment, schema, true).read()
    if (!this.#state.doc.eq(said))
      throw new Error(`the editor shows ${this.#state.doc.toString()} and Yjs says ${said.toString()}`)
    this.#state.doc.check()
  }
}

class Compared implements Link {
  readonly origin = ySyncPluginKey
  #node: Node | undefined
  #meta: ReturnType<typeof initProseMirrorDoc>['meta'] = { mapping: new Map(), isOMark: new Map() }

  constructor(
    private readonly doc: Y.Doc,
    private readonly fragment: Y.XmlFragment,
  ) {
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.origin !== ySyncPluginKey) this.#node = undefined
    })
  }

  node(): Node {
    if (!this.#node) {
      const { doc, meta } = initProseMirrorDoc(this.fragment, schema)
      this.#node = doc
      this.#meta = meta
    }
    return this.#node
  }

  write(_before: Node, transform: Transform): void {
    const node = transform.doc
    this.doc.transact(() => updateYFragment(this.doc, this.fragment, node, this.#meta), ySyncPluginKey)
    this.#node = node
  }
}

export class Editor {
  readonly doc: Y.Doc
  readonly undoManager: Y.UndoManager
  readonly plain: boolean
  readonly #link: Link
  #made = 0

  constructor(
    readonly name: string,
    { gc = false, clientID, plain = false, doc }: EditorOptions = {},
  ) {
    this.doc = doc ?? new Y.Doc({ gc })
    if (clientID !== undefined) this.doc.clientID = clientID
    this.plain = plain
    this.#link = plain ? new Compared(this.doc, this.fragment) : new Exact(this.fragment)
    this.undoManager =
      this.#link instanceof Exact
        ? undoManagerOf(this.#link.origin, 0)
        : new Y.UndoManager(this.fragment, {
            trackedOrigins: new Set([this.#link.origin]),
            captureTimeout: 0,
          })
  }

  get fragment(): Y.XmlFragment {
    return this.doc.getXmlFragment(rootName)
  }

  get node(): Node {
    return this.#link.node()
  }

  get lines(): readonly string[] {
    return this.node.children.map((child) => child.textContent)
  }

  ids(): readonly string[] {
    return this.node.children.map((child) => String(child.attrs['id']))
  }

  /** One editor transaction. */
  edit(change: (transform: Transform) => void): void {
    const transform = new Transform(this.node)
    change(transform)
    if (!transform.docChanged) return
    if (!this.plain) this.#nameParagraphs(transform)
    transform.doc.check()
    this.#link.write(this.node, transform)
  }

  // ── what people do ──────────────────────────────────────────────────────

  type(line: number, offset: number, text: string): void {
    this.edit((transform) => transform.insert(this.#position(line, offset), schema.text(text)))
  }

  erase(line: number, from: number, to: number): void {
    this.edit((transform) => transform.delete(this.#position(line, from), this.#position(line, to)))
  }

  replace(line: number, from: number, to: number, text: string): void {
    this.edit((transform) =>
      transform.replaceWith(this.#position(line, from), this.#position(line, to), schema.text(text)),
    )
  }

  split(line: number, offset: number): void {
    this.edit((transform) => transform.split(this.#position(line, offset)))
  }

  /** Joins a line with the one before it. */
  join(line: number): void {
    this.edit((transform) => transform.join(this.#start(line)))
  }

  remove(line: number): void {
    const node = this.node.child(line)
    this.edit((transform) => transform.delete(this.#start(line), this.#start(line) + node.nodeSize))
  }

  /** Takes a line out and puts it before what is then line `to`. */
  move(line: number, to: number): void {
    const node = this.node.child(line)
    this.edit((transform) => {
      transform.delete(this.#start(line), this.#start(line) + node.nodeSize)
      let place = 0
      for (let index = 0; index < to; index += 1) place += transform.doc.child(index).nodeSize
      transform.insert(place, node)
    })
  }

  retype(line: number, type: BlockType): void {
    const { attrs } = this.node.child(line)
    this.edit((transform) =>
      transform.setNodeMarkup(this.#start(line), schema.nodes[type], { id: attrs['id'] as string }),
    )
  }

  /** Deeper or higher, where the block bears a level. */
  level(line: number, level: number): void {
    if ('level' in this.node.child(line).attrs)
      this.edit((transform) => transform.setNodeAttribute(this.#start(line), 'level', level || null))
  }

  mark(line: number, from: number, to: number, mark: 'bold' | 'italic'): void {
    const type = schema.marks[mark]
    if (!type) throw new Error(`no mark ${mark}`)
    this.edit((transform) =>
      transform.addMark(this.#position(line, from), this.#position(line, to), type.create()),
    )
  }

  undo(): void {
    if (this.#link instanceof Exact) stepBack(this.#link.origin, this.undoManager, 'undo')
    else this.undoManager.undo()
  }

  #start(line: number): number {
    let place = 0
    for (let index = 0; index < line; index += 1) place += this.node.child(index).nodeSize
    return place
  }

  #position(line: number, offset: number): number {
    return this.#start(line) + 1 + offset
  }

  /** As the page's own plugin does: of two with one name the half with words at the front keeps it, else the first. */
  #nameParagraphs(transform: Transform): void {
    const seen = new Map<string, number>()
    const anew: number[] = []
    transform.doc.forEach((child, offset, index) => {
      const id = child.attrs['id'] as string | null
      const before = id === null ? undefined : seen.get(id)
      if (id === null) anew.push(offset)
      else if (before === undefined) seen.set(id, offset)
      else if (transform.doc.child(index - 1).content.size === 0 && child.content.size > 0) anew.push(before)
      else anew.push(offset)
    })
    for (const offset of anew) transform.setNodeAttribute(offset, 'id', this.#newId())
  }

  #newId(): string {
    this.#made += 1
    return `p${this.name}${String(this.#made).padStart(8, '0')}`.replaceAll(/[^A-Za-z0-9]/g, '')
  }
}
