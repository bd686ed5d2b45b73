/**
 * Shows in the editor what has changed in Yjs, as the smallest change that does it: where somebody else typed a letter,
 * a letter is inserted, and nothing else moves. So carets, selections and what is drawn on the text keep their places.
 */
import { Fragment, Slice, type Node, type Schema } from '@tiptap/pm/model'
import { TextSelection, type Selection, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import * as Y from 'yjs'
import { blockElements, textsOf, type Formatting } from '../../../shared/text/read.ts'
import { attributesOf, contentOf, marksFor, nodeOf, restOfWord, type LetterId } from './letters.ts'

type Part = {
  readonly retain?: number
  readonly insert?: unknown
  readonly delete?: number
  readonly attributes?: Formatting
}

/** Of a changed block its texts' changes, or only that it changed. */
type Touched = { readonly deltas: ReadonlyMap<Y.XmlText, readonly Part[]>; whole: boolean }

/** What the events say of each block. To be asked while they are being told. */
export const touchedBy = (
  fragment: Y.XmlFragment,
  events: readonly Y.YEvent<Y.AbstractType<unknown>>[],
): ReadonlyMap<Y.XmlElement, Touched> => {
  const touched = new Map<Y.XmlElement, { deltas: Map<Y.XmlText, readonly Part[]>; whole: boolean }>()
  const entry = (element: Y.XmlElement) => {
    const known = touched.get(element) ?? { deltas: new Map<Y.XmlText, readonly Part[]>(), whole: false }
    touched.set(element, known)
    return known
  }
  for (const event of events) {
    const target: unknown = event.target
    if (target === fragment) continue
    if (target instanceof Y.XmlText) {
      const parent: unknown = target.parent
      if (parent instanceof Y.XmlElement) entry(parent).deltas.set(target, event.delta as readonly Part[])
    } else if (target instanceof Y.XmlElement) entry(target).whole = true
  }
  return touched
}

/** A few letters may stand anywhere by chance. */
const certain = 4
/** As many as stand nowhere else in a text, nearly always. */
const around = 12

/** Letters that went and letters that came, so that a caret may follow its words to where another put them. */
type Stretch = { readonly text: string; readonly at: number; readonly step: number }

export class Showing {
  readonly #gone: (Stretch & { readonly end: number })[] = []
  readonly #came: Stretch[] = []

  constructor(
    private readonly schema: Schema,
    private readonly tr: Transaction,
    private readonly selection: Selection,
  ) {}

  /** Brings the editor's blocks from `old` to what stands in Yjs now; gives the elements that are shown then. */
  blocks(
    fragment: Y.XmlFragment,
    old: readonly Y.XmlElement[],
    touched: ReadonlyMap<Y.XmlElement, Touched>,
  ): readonly Y.XmlElement[] {
    const now = blockElements(fragment)
    const doc = this.tr.doc
    const starts: number[] = []
    doc.forEach((_, start) => starts.push(start))
    if (old.length === 0) {
      this.#replaceBlocks(0, doc.content.size, now)
      return now
    }
    const [stays, stands] = [new Set(now), new Set(old)]
    let [i, j] = [old.length - 1, now.length - 1]
    let until = doc.content.size
    // From the end, so that places before stay what they are.
    while (i >= 0 || j >= 0) {
      const [was, is] = [old[i], now[j]]
      if (was && was === is) {
        const change = touched.get(was)
        if (change) this.#block(starts[i] ?? 0, was, change)
        until = starts[i] ?? 0
        i -= 1
        j -= 1
        continue
      }
      const fresh: Y.XmlElement[] = []
      for (let element = now[j]; element && !stands.has(element); element = now[j]) {
        fresh.unshift(element)
        j -= 1
      }
      let from = until
      for (let element = old[i]; element && !stays.has(element); element = old[i]) {
        from = starts[i] ?? 0
        i -= 1
      }
      if (fresh.length === 0 && from === until) throw new Error('blocks that changed their order')
      this.#replaceBlocks(from, until, fresh)
      until = from
    }
    return now
  }

  /**
   * After all: the caret stays with its words, also where they were written anew elsewhere. What another puts in at the
   * very place stands behind it, so that two who type there each go on with their own word; but where they go on with the word
   * before it, it goes along, or it would be left in the middle of that.
   */
  followSelection(elements: readonly Y.XmlElement[], isNew: (id: LetterId) => boolean): void {
    if (!(this.selection instanceof TextSelection)) return
    const { anchor, head, empty } = this.selection
    const [$anchor, $head] = [this.#place(anchor, anchor < head), this.#place(head, head < anchor)].map(
      (place) => this.tr.doc.resolve(place),
    )
    if (!$anchor || !$head) return
    const element = empty && elements[$head.index(0)]
    const along = element ? restOfWord(element, $head.parentOffset, isNew) : 0
    const selection = along
      ? TextSelection.create(this.tr.doc, $head.pos + along)
      : TextSelection.between($anchor, $head)
    if (!selection.eq(this.tr.selection)) this.tr.setSelection(selection)
  }

  /** Of a selection the beginning (`opens`) does not take in what is put before it, nor the end what is put behind it. */
  #place(before: number, opens: boolean): number {
    const followed = this.#follow(before)
    if (followed !== undefined) return followed
    const behind = this.tr.mapping.mapResult(before, -1)
    return opens || behind.deleted ? this.tr.mapping.map(before) : behind.pos
  }

  #follow(position: number): number | undefined {
    const gone = this.#gone.find(({ at, end }) => position >= at && position <= end && at < end)
    if (!gone || gone.text === '') return undefined
    // At the seam before words that went, the caret belongs to those that stay.
    if (position === gone.at && this.selection.$head.parentOffset > 0) return undefined
    const offset = position - gone.at
    const again = gone.text.length < certain ? 'whole' : 'within'
    const whole = this.#came.find(({ text }) =>
      again === 'whole' ? text === gone.text : text.includes(gone.text),
    )
    const at = whole ? whole.text.indexOf(gone.text) + offset : undefined
    const [came, place] = whole ? [whole, at] : this.#likest(gone.text, offset)
    return came && place !== undefined ? this.tr.mapping.slice(came.step).map(came.at + place) : undefined
  }

  /** Where the words around the caret came again, if not all of them did: what this person typed meanwhile comes later. */
  #likest(text: string, offset: number): readonly [Stretch | undefined, number | undefined] {
    const before = text.slice(Math.max(0, offset - around), offset)
    const behind = text.slice(offset, offset + around)
    for (const came of this.#came) {
      const found = behind.length === around ? came.text.indexOf(behind) : -1
      if (found !== -1) return [came, found]
      const left = before.length === around ? came.text.indexOf(before) : -1
      if (left !== -1) return [came, left + around]
    }
    return [undefined, undefined]
  }

  #replaceBlocks(from: number, to: number, elements: readonly Y.XmlElement[]): void {
    const { schema, tr } = this
    const nodes = elements.map((element) => nodeOf(schema, element))
    tr.doc.nodesBetween(from, to, (node, at) => {
      if (node.isTextblock && at >= from && at + node.nodeSize <= to) this.#went(node.textContent, at + 1)
      return !node.isTextblock
    })
    const filled = nodes.length === 0 && from === 0 && to === tr.doc.content.size
    const content = filled ? emptyOf(schema) : Fragment.fromArray(nodes)
    const step = new ReplaceStep(from, to, new Slice(content, 0, 0))
    tr.step(step)
    let at = from
    for (const node of nodes) {
      this.#came.push({ text: node.textContent, at: at + 1, step: tr.steps.length })
      at += node.nodeSize
    }
  }

  /** Noted in places of the document before this change: all before the place is as it was. */
  #went(text: string, at: number): void {
    this.#gone.push({ text, at, end: at + text.length, step: 0 })
  }

  #block(start: number, element: Y.XmlElement, { deltas, whole }: Touched): void {
    const { tr, schema } = this
    const node = tr.doc.nodeAt(start)
    if (!node) throw new Error('a block that is not shown')
    if (whole)
      for (const [name, value] of Object.entries(attributesOf(element)))
        if (node.attrs[name] !== value) tr.setNodeAttribute(start, name, value)
    if (!whole) this.#letters(start + 1, element, deltas)
    const shown = tr.doc.nodeAt(start)
    const content = contentOf(schema, element)
    if (shown && !shown.content.eq(content)) this.#content(start + 1, shown, content)
  }

  /** Exactly what the events say. */
  #letters(start: number, element: Y.XmlElement, deltas: ReadonlyMap<Y.XmlText, readonly Part[]>): void {
    const texts = textsOf(element)
    const lengths = texts.map((text) => lengthBefore(text, deltas.get(text) ?? []))
    for (let index = texts.length - 1; index >= 0; index -= 1) {
      const text = texts[index]
      const delta = text && deltas.get(text)
      if (!delta) continue
      let at = start
      for (const length of lengths.slice(0, index)) at += length
      this.#delta(at, delta)
    }
  }

  #delta(start: number, delta: readonly Part[]): void {
    const { tr, schema } = this
    let at = start
    let shift = 0
    for (const { retain, insert, delete: deleted, attributes } of delta) {
      if (retain !== undefined) {
        if (attributes) this.#marks(at, at + retain, attributes)
        at += retain
      } else if (typeof insert === 'string') {
        tr.step(
          new ReplaceStep(
            at,
            at,
            new Slice(Fragment.from(schema.text(insert, marksFor(schema, attributes ?? {}))), 0, 0),
          ),
        )
        this.#came.push({ text: insert, at, step: tr.steps.length })
        at += insert.length
        shift += insert.length
      } else if (deleted !== undefined) {
        this.#went(tr.doc.textBetween(at, at + deleted), at - shift)
        tr.delete(at, at + deleted)
        shift -= deleted
      }
    }
  }

  #marks(from: number, to: number, attributes: Formatting): void {
    const { tr, schema } = this
    for (const [name, value] of Object.entries(attributes)) {
      const type = schema.marks[name]
      if (!type) continue
      if (value === null || value === undefined || value === false) tr.removeMark(from, to, type)
      else tr.addMark(from, to, type.create())
    }
  }

  /** By comparison, where the events do not say it letter by letter. */
  #content(start: number, shown: Node, content: Fragment): void {
    const from = shown.content.findDiffStart(content)
    const ends = shown.content.findDiffEnd(content)
    if (from === null || !ends) return
    const overlap = Math.max(0, from - Math.min(ends.a, ends.b))
    const [end, newEnd] = [ends.a + overlap, ends.b + overlap]
    const slice = new Slice(content.cut(from, newEnd), 0, 0)
    this.#went(shown.textBetween(from, end), start + from)
    this.tr.step(new ReplaceStep(start + from, start + end, slice))
    this.#came.push({
      text: slice.content.textBetween(0, slice.content.size),
      at: start + from,
      step: this.tr.steps.length,
    })
  }
}

const lengthBefore = (text: Y.XmlText, delta: readonly Part[]): number =>
  delta.reduce(
    (length, { insert, delete: deleted }) =>
      length - (typeof insert === 'string' ? insert.length : 0) + (deleted ?? 0),
    text.length,
  )

const emptyOf = (schema: Schema): Fragment => {
  const filled = schema.topNodeType.createAndFill()
  if (!filled) throw new Error('a text without a block')
  return filled.content
}
