/**
 * Writes into a text's Y.Doc as the editor binding would: a new text, and what settling a proposal does to it.
 * Words that stay keep their Yjs items, and with them their authors, their comments' anchors and everybody's caret;
 * an existing block is never replaced.
 *
 * Knows nothing of rights or stages: whoever calls has decided.
 */
import * as Y from 'yjs'
import { canonicalJson } from '../canonical.ts'
import { invariant } from '../result.ts'
import type { ParagraphId } from '../ids.ts'
import type { TextEdit } from '../procedure/event.ts'
import {
  blockElements,
  elementOf,
  idOf,
  stretchesOf,
  textsOf,
  type Formatting,
  type Stretch,
} from './read.ts'
import {
  bearsLevel,
  canonicalBlock,
  canonicalRuns,
  rootName,
  type Block,
  type Run,
  type TextDocument,
} from './schema.ts'
import type { Hunk } from './sequence.ts'
import { wordHunks, wordsOf } from './words.ts'

/** Writes a whole text into a doc that holds none. */
export const seedText = (doc: Y.Doc, text: TextDocument): void => {
  const fragment = doc.getXmlFragment(rootName)
  invariant(fragment.length === 0, 'a text is seeded once')
  doc.transact(() => fragment.insert(0, text.content.map(elementFor)))
}

/** Throws if the paragraph named is not in the text. */
export const applyTextEdit = (doc: Y.Doc, edit: TextEdit): void => {
  const fragment = doc.getXmlFragment(rootName)
  doc.transact(() => {
    switch (edit.kind) {
      case 'replace': {
        const element = elementOf(doc, edit.paragraph)
        invariant(element, `paragraph ${edit.paragraph} is in the text`)
        return writeRuns(element, edit.content)
      }
      case 'insert':
        return fragment.insert(placeAfter(fragment, edit.after, edit.block), [elementFor(edit.block)])
      case 'remove':
        return fragment.delete(indexOf(fragment, edit.paragraph), 1)
    }
  })
}

/** A paragraph's identity. `random` gives numbers in [0, 1). */
export const newParagraphId = (random: () => number): ParagraphId => {
  let id = 'p'
  for (let count = 0; count < 15; count += 1)
    id += letters.charAt(Math.floor(random() * letters.length) % letters.length)
  return id
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A block as the binding writes it: every attribute set, defaults too; words in one Y.XmlText; none for no words. */
export const elementFor = (block: Block): Y.XmlElement => {
  const { type, attrs, content } = canonicalBlock(block)
  const level = bearsLevel(type) ? { level: attrs.level ?? 0 } : {}
  const element = newElement(type, { id: attrs.id, ...level })
  if (content) {
    const text = new Y.XmlText()
    text.applyDelta(content.map((run) => ({ insert: run.text, attributes: formattingOf(run) })))
    element.insert(0, [text])
  }
  return element
}

/** The one place that knows that Yjs takes numbers as attributes while its type of an element in a tree says strings. */
export const newElement = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): Y.XmlElement => {
  const element = new Y.XmlElement<Record<string, string | number>>(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element as unknown as Y.XmlElement
}

/** `null` is the very beginning, but nothing stands above a title except a title. */
const placeAfter = (fragment: Y.XmlFragment, after: ParagraphId | null, block: Block): number => {
  if (after !== null) return indexOf(fragment, after) + 1
  if (block.type === 'title') return 0
  const first = fragment
    .toArray()
    .findIndex((child) => !(child instanceof Y.XmlElement) || child.nodeName !== 'title')
  return first === -1 ? fragment.length : first
}

const indexOf = (fragment: Y.XmlFragment, id: ParagraphId): number => {
  const element = blockElements(fragment).find((element) => idOf(element.getAttribute('id')) === id)
  invariant(element && id !== '', `paragraph ${id} is in the text`)
  return fragment.toArray().indexOf(element)
}

/** One character (or embedded object) where it stands, or should. */
type Cell = { readonly text: string; readonly length: number; readonly formatting: Formatting }
type Step = { retain?: number; insert?: string; delete?: number; attributes?: Record<string, unknown> }

/**
 * Makes the words of a block these. Words that are in both stay; a word that only grew or shrank keeps its other
 * characters, and one that became another is replaced whole, which is how people read it. A change of marks alone is
 * written as formatting, never as new words.
 */
export const writeRuns = (element: Y.XmlElement, content: readonly Run[]): void => {
  const texts = textsOf(element)
  const runs = canonicalRuns(content)
  if (texts.length === 0) {
    if (runs.length === 0) return
    const text = new Y.XmlText()
    element.insert(element.length, [text])
    writeInto([text], runs)
    return
  }
  writeInto(texts, runs)
}

const writeInto = (texts: readonly Y.XmlText[], runs: readonly Run[]): void => {
  const stretches = texts.map(stretchesOf)
  const { head, tail } = sameEnds(stretches, runs)
  const held = stretches.map((some) => cellsOf(inner(some, head, tail)))
  const before = held.flat()
  const wanted = runs.map((run) => ({ text: run.text, formatting: formattingOf(run) }))
  const after = cellsOf(inner(wanted, head, tail))
  const steps = texts.map((): Step[] => (head > 0 ? [{ retain: head }] : []))
  const add = (index: number, step: Step): void => {
    const list = steps[index] ?? []
    const last = list.at(-1)
    const joined = last && joinedSteps(last, step)
    if (joined) list[list.length - 1] = joined
    else list.push(step)
  }
  const ends = held.map((_, index) => held.slice(0, index + 1).reduce((sum, cells) => sum + cells.length, 0))
  const textAt = (index: number): number =>
    Math.max(
      0,
      ends.findIndex((end) => index < end),
    )
  let place = 0
  let afterPlace = 0
  const keepUntil = (index: number): void => {
    for (; place < index; place += 1, afterPlace += 1) {
      const [was, is] = [before[place], after[afterPlace]]
      if (was && is) add(textAt(place), keep(was, is))
    }
  }
  for (const hunk of characterHunks(before, after)) {
    keepUntil(hunk.from)
    // Old words before new ones, as a redline reads; at the seam of two texts new words join the earlier.
    const target = textAt(hunk.from < hunk.to || place === 0 ? place : place - 1)
    for (; place < hunk.to; place += 1) add(textAt(place), { delete: before[place]?.length ?? 0 })
    for (const cell of after.slice(hunk.afterFrom, hunk.afterTo))
      add(target, { insert: cell.text, attributes: { ...cell.formatting } })
    afterPlace = hunk.afterTo
  }
  keepUntil(before.length)
  texts.forEach((text, index) => {
    const delta = withoutRest(steps[index] ?? [])
    if (delta.length > 0) text.applyDelta(delta)
  })
}

/**
 * With how many letters one text and what it is to be both begin and end, up to a space. They stay whatever becomes of the rest, and
 * to look at each of half a million letters takes a second.
 */
const sameEnds = (
  texts: readonly (readonly Stretch[])[],
  runs: readonly Run[],
): { readonly head: number; readonly tail: number } => {
  const [stretches, more] = texts
  const [first, was] = [runs.at(0), stretches?.at(0)]
  const [last, wasLast] = [runs.at(-1), stretches?.at(-1)]
  if (more || !first || !last || was?.text === undefined || wasLast?.text === undefined) return none
  const head = sameAttributes(was.formatting, formattingOf(first)) ? sameHead(was.text, first.text) : 0
  const [from, wasFrom] = [first === last ? head : 0, was === wasLast ? head : 0]
  const tail = sameAttributes(wasLast.formatting, formattingOf(last))
    ? sameTail(wasLast.text.slice(wasFrom), last.text.slice(from))
    : 0
  return { head, tail }
}

const none = { head: 0, tail: 0 } as const

const sameHead = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1
  return length === 0 ? 0 : a.lastIndexOf(' ', length - 1) + 1
}

const sameTail = (a: string, b: string): number => {
  let length = 0
  while (
    length < Math.min(a.length, b.length) &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  )
    length += 1
  const space = a.indexOf(' ', a.length - length)
  return space < 0 ? 0 : a.length - space
}

/** Without so many letters of the first and of the last. */
const inner = (stretches: readonly Stretch[], head: number, tail: number): readonly Stretch[] =>
  stretches.map(({ text, formatting }, index) => {
    if (text === undefined) return { text, formatting }
    const from = index === 0 ? head : 0
    return { text: text.slice(from, text.length - (index === stretches.length - 1 ? tail : 0)), formatting }
  })

const cellsOf = (stretches: readonly Stretch[]): readonly Cell[] =>
  stretches.flatMap(({ text, formatting }): Cell[] =>
    text === undefined
      ? [{ text: '', length: 1, formatting }]
      : Array.from(text, (character) => ({ text: character, length: character.length, formatting })),
  )

const keep = (was: Cell, is: Cell): Step => {
  const attributes: Record<string, unknown> = {}
  for (const name of Object.keys(was.formatting)) if (!(name in is.formatting)) attributes[name] = null
  for (const name of Object.keys(is.formatting)) if (!(name in was.formatting)) attributes[name] = {}
  return Object.keys(attributes).length > 0 ? { retain: was.length, attributes } : { retain: was.length }
}

/** Differences by word, then narrowed to the characters that differ; indices count cells. */
const characterHunks = (before: readonly Cell[], after: readonly Cell[]): readonly Hunk[] => {
  const [words, afterWords] = [wordsOf(textOf(before)), wordsOf(textOf(after))]
  const [starts, afterStarts] = [startsOf(words), startsOf(afterWords)]
  return wordHunks(words, afterWords).map((hunk) =>
    narrowed(before, after, {
      from: starts[hunk.from] ?? 0,
      to: starts[hunk.to] ?? 0,
      afterFrom: afterStarts[hunk.afterFrom] ?? 0,
      afterTo: afterStarts[hunk.afterTo] ?? 0,
    }),
  )
}

/** Less its common beginning and end, where that leaves only new characters or only struck ones. */
const narrowed = (before: readonly Cell[], after: readonly Cell[], hunk: Hunk): Hunk => {
  let { from, to, afterFrom, afterTo } = hunk
  while (from < to && afterFrom < afterTo && before[from]?.text === after[afterFrom]?.text) {
    from += 1
    afterFrom += 1
  }
  while (from < to && afterFrom < afterTo && before[to - 1]?.text === after[afterTo - 1]?.text) {
    to -= 1
    afterTo -= 1
  }
  return from === to || afterFrom === afterTo ? { from, to, afterFrom, afterTo } : hunk
}

// U+FFFC, the object replacement character, holds the place of an embedded object.
const textOf = (cells: readonly Cell[]): string => cells.map((cell) => cell.text || '\uFFFC').join('')

/** Where each word starts, counted in characters; one more for the end. */
const startsOf = (words: readonly string[]): readonly number[] => {
  const starts = [0]
  let start = 0
  for (const word of words) {
    start += Array.from(word).length
    starts.push(start)
  }
  return starts
}

/** What is merely kept at the end is left out. */
const withoutRest = (steps: readonly Step[]): Step[] => {
  const last = steps.at(-1)
  return last?.retain !== undefined && !last.attributes ? steps.slice(0, -1) : [...steps]
}

const joinedSteps = (a: Step, b: Step): Step | undefined => {
  if (!sameAttributes(a.attributes, b.attributes)) return undefined
  if (a.retain !== undefined && b.retain !== undefined) return { ...a, retain: a.retain + b.retain }
  if (a.delete !== undefined && b.delete !== undefined) return { delete: a.delete + b.delete }
  if (a.insert !== undefined && b.insert !== undefined) return { ...a, insert: a.insert + b.insert }
  return undefined
}

/** Asked for each letter: what has none is not made into JSON. */
const sameAttributes = (a: Step['attributes'], b: Step['attributes']): boolean =>
  a === b || (isPlain(a) && isPlain(b)) || canonicalJson(a ?? null) === canonicalJson(b ?? null)

const isPlain = (attributes: Step['attributes']): boolean =>
  attributes !== undefined && Object.keys(attributes).length === 0

const formattingOf = (run: Run): Formatting =>
  Object.fromEntries((run.marks ?? []).map((mark) => [mark.type, {}]))
