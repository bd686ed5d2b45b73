/**
 * An editor without a screen: ProseMirror documents written into Yjs by the editor binding's own code, as a browser does.
 * The binding's plugin needs a view; `updateYFragment`, which writes all structure, does not.
 */
import { initProseMirrorDoc, updateYFragment, ySyncPluginKey } from '@tiptap/y-tiptap'
import { Schema, type Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import * as Y from 'yjs'
import { rootName, type BlockType } from '../../../shared/text/schema.ts'

const block = (level: boolean) => ({
  content: 'text*',
  group: 'block',
  attrs: { id: { default: null }, ...(level ? { level: { default: 0 } } : {}) },
})

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: block(true),
    heading: block(true),
    title: block(false),
    text: {},
  },
  marks: { bold: {}, italic: {} },
})

export type EditorOptions = {
  readonly gc?: boolean
  readonly clientID?: number
  readonly namesParagraphs?: boolean
  /** A Y.Doc that somebody else made and connected. */
  readonly doc?: Y.Doc
}

export class Editor {
  readonly doc: Y.Doc
  readonly undoManager: Y.UndoManager
  readonly #names: boolean
  #node: Node | undefined
  #meta: ReturnType<typeof initProseMirrorDoc>['meta'] = { mapping: new Map(), isOMark: new Map() }
  #made = 0

  constructor(
    readonly name: string,
    { gc = false, clientID, namesParagraphs = true, doc }: EditorOptions = {},
  ) {
    this.doc = doc ?? new Y.Doc({ gc })
    if (clientID !== undefined) this.doc.clientID = clientID
    this.#names = namesParagraphs
    this.undoManager = new Y.UndoManager(this.fragment, {
      trackedOrigins: new Set([ySyncPluginKey]),
      captureTimeout: 0,
    })
    this.doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.origin !== ySyncPluginKey) this.#node = undefined
    })
  }

  get fragment(): Y.XmlFragment {
    return this.doc.getXmlFragment(rootName)
  }

  /** The document as the editor shows it; made anew after every change from elsewhere. */
  get node(): Node {
    if (!this.#node) {
      const { doc, meta } = initProseMirrorDoc(this.fragment, schema)
      this.#node = doc
      this.#meta = meta
    }
    return this.#node
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
    if (this.#names) this.#nameParagraphs(transform)
    const node = transform.doc
    node.check()
    this.doc.transact(() => updateYFragment(this.doc, this.fragment, node, this.#meta), ySyncPluginKey)
    this.#node = node
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

  mark(line: number, from: number, to: number, mark: 'bold' | 'italic'): void {
    const type = schema.marks[mark]
    if (!type) throw new Error(`no mark ${mark}`)
    this.edit((transform) =>
      transform.addMark(this.#position(line, from), this.#position(line, to), type.create()),
    )
  }

  undo(): void {
    this.undoManager.undo()
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
