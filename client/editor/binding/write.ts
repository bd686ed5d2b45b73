/**
 * Writes a change of the editor into Yjs: letters that stay are not touched, what is typed is put exactly where it was
 * typed, and of words that had to be written anew it is said where they were (`shared/text/carried.ts`).
 * Runs within the caller's transaction.
 */
import type { Mark } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { carriedName, encodeCarried, joinLetters } from '../../../shared/text/carried.ts'
import { textsOf } from '../../../shared/text/read.ts'
import { attributeNames, formattingFor, letterIds, type LetterId } from './letters.ts'
import type { BlockPlan, Plan } from './plan.ts'

type Delta = { retain?: number; insert?: string; delete?: number; attributes?: Record<string, unknown> }

/** Of each letter of a block its marks. */
type Letters = readonly { readonly unit: string; readonly marks: readonly Mark[] }[]

export const lettersIn = (node: BlockPlan['node']): Letters => {
  const letters: { unit: string; marks: readonly Mark[] }[] = []
  node.forEach((child) => {
    for (const unit of (child.text ?? '').split('')) letters.push({ unit, marks: child.marks })
  })
  return letters
}

export type Writing = {
  readonly fragment: Y.XmlFragment
  /** Whether to say what was carried. */
  readonly says: boolean
  /** The elements of the old document's blocks, in order. */
  readonly elements: readonly Y.XmlElement[]
  readonly marksBefore: (block: number) => Letters
}

/** Gives the elements as they are afterwards. */
export const writePlan = (
  plan: Plan,
  { fragment, says, elements, marksBefore }: Writing,
): readonly Y.XmlElement[] => {
  const sources = says ? idsBefore(plan, elements) : []
  const result: Y.XmlElement[] = []
  const kept = new Set(plan.blocks.map(({ goesOnAs }) => goesOnAs))
  for (let index = plan.to - 1; index >= plan.from; index -= 1) {
    const element = elements[index]
    if (element && !kept.has(index)) fragment.delete(placeOf(fragment, element), 1)
  }
  let made: Y.XmlElement[] = []
  const before = elements[plan.from - 1]
  let place = before ? placeOf(fragment, before) + 1 : 0
  const flush = (): void => {
    if (made.length > 0) fragment.insert(place, made)
    place += made.length
    made = []
  }
  for (const block of plan.blocks) {
    const element = block.goesOnAs === undefined ? undefined : elements[block.goesOnAs]
    if (element) {
      flush()
      rewrite(element, block, marksBefore(block.goesOnAs ?? 0))
      place = placeOf(fragment, element) + 1
      result.push(element)
    } else {
      const fresh = elementFor(block)
      made.push(fresh)
      result.push(fresh)
    }
  }
  flush()
  if (says) say(fragment, plan, result, sources)
  return [...elements.slice(0, plan.from), ...result, ...elements.slice(plan.to)]
}

const placeOf = (fragment: Y.XmlFragment, element: Y.XmlElement): number => {
  let place = 0
  for (let item = fragment._start; item; item = item.right) {
    if (item.deleted) continue
    if (item === element._item) return place
    place += item.length
  }
  throw new Error('a block that is not in the text')
}

// ── one block ─────────────────────────────────────────────────────────────

const elementFor = ({ node }: BlockPlan): Y.XmlElement => {
  const element = new Y.XmlElement(node.type.name)
  writeAttributes(element, node.attrs)
  const letters = lettersIn(node)
  if (letters.length > 0) {
    const text = new Y.XmlText()
    text.applyDelta(typed(letters))
    element.insert(0, [text])
  }
  return element
}

/** The editor's attributes may be numbers, which Yjs keeps as they are. */
const writeAttributes = (element: Y.XmlElement, attributes: Readonly<Record<string, unknown>>): void => {
  const typed = element as Y.XmlElement<Record<string, never>>
  for (const name of attributeNames(element.nodeName)) {
    const value = attributes[name] ?? null
    const held: unknown = element.doc ? element.getAttribute(name) : undefined
    if (value === null) {
      if (held !== undefined) element.removeAttribute(name)
    } else if (value !== held) typed.setAttribute(name, value as never)
  }
}

const rewrite = (element: Y.XmlElement, { node, letters }: BlockPlan, before: Letters): void => {
  writeAttributes(element, node.attrs)
  const now = lettersIn(node)
  const texts = textsOf(element)
  if (texts.length === 0) {
    if (now.length === 0) return
    const text = new Y.XmlText()
    element.insert(element.length, [text])
    text.applyDelta(typed(now))
    return
  }
  const deltas = texts.map((): Delta[] => [])
  const ends: number[] = []
  for (const text of texts) ends.push((ends.at(-1) ?? 0) + text.length)
  const textAt = (offset: number): number => {
    const found = ends.findIndex((end) => offset < end)
    return found === -1 ? texts.length - 1 : found
  }
  const push = (text: number, step: Delta): void => {
    deltas[text] = grown(deltas[text] ?? [], step)
  }
  const nextStays = staysAfter(letters, before.length)
  let at = 0
  const deleteUntil = (offset: number): void => {
    for (; at < offset; at += 1) push(textAt(at), { delete: 1 })
  }
  now.forEach(({ unit, marks }, index) => {
    const was = letters[index]
    if (was?.stays && was.offset >= at) {
      deleteUntil(was.offset)
      push(textAt(at), retained(before[at]?.marks ?? [], marks))
      at += 1
      return
    }
    // Words struck at the same place go first, as a redline reads; at a seam new words join the earlier text.
    deleteUntil(nextStays[index] ?? before.length)
    push(textAt(at === 0 ? 0 : at - 1), insertion(unit, marks))
  })
  deleteUntil(before.length)
  texts.forEach((text, index) => {
    const delta = trimmed(deltas[index] ?? [])
    if (delta.length > 0) text.applyDelta(delta)
  })
}

/** For each letter, where the next one that stays was. */
const staysAfter = (letters: BlockPlan['letters'], end: number): readonly number[] => {
  const offsets: number[] = []
  let next = end
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters[index]
    if (letter?.stays) next = letter.offset
    offsets[index] = next
  }
  return offsets
}

const insertion = (unit: string, marks: readonly Mark[]): Delta => ({
  insert: unit,
  attributes: { ...formattingFor(marks) },
})

const typed = (letters: Letters): Delta[] =>
  letters.reduce<Delta[]>((delta, { unit, marks }) => grown(delta, insertion(unit, marks)), [])

const retained = (was: readonly Mark[], is: readonly Mark[]): Delta => {
  const attributes: Record<string, unknown> = {}
  for (const { type } of was) if (!is.some((mark) => mark.type === type)) attributes[type.name] = null
  for (const { type } of is) if (!was.some((mark) => mark.type === type)) attributes[type.name] = {}
  return Object.keys(attributes).length > 0 ? { retain: 1, attributes } : { retain: 1 }
}

const sameAttributes = (a: Delta, b: Delta): boolean => {
  const [one, two] = [a.attributes ?? {}, b.attributes ?? {}]
  const names = Object.keys(one)
  return (
    names.length === Object.keys(two).length &&
    names.every((name) => name in two && (one[name] === null) === (two[name] === null))
  )
}

/** Adds a step, joined with the last where they do the same. Changes `delta`. */
const grown = (delta: Delta[], step: Delta): Delta[] => {
  const last = delta.at(-1)
  if (last && sameAttributes(last, step)) {
    if (last.retain !== undefined && step.retain !== undefined) {
      last.retain += step.retain
      return delta
    }
    if (last.insert !== undefined && step.insert !== undefined) {
      last.insert += step.insert
      return delta
    }
    if (last.delete !== undefined && step.delete !== undefined) {
      last.delete += step.delete
      return delta
    }
  }
  delta.push({ ...step })
  return delta
}

/** Without what is merely kept at the end. */
const trimmed = (delta: Delta[]): Delta[] => {
  const last = delta.at(-1)
  return last?.retain !== undefined && !last.attributes ? delta.slice(0, -1) : delta
}

// ── what was carried ──────────────────────────────────────────────────────

/** Of every carried letter its id before, block by block of the plan. */
const idsBefore = (
  plan: Plan,
  elements: readonly Y.XmlElement[],
): readonly (readonly (LetterId | undefined)[])[] => {
  const known = new Map<number, readonly LetterId[]>()
  const idsOf = (block: number): readonly LetterId[] => {
    const element = elements[block]
    const ids = known.get(block) ?? (element ? letterIds(element) : [])
    known.set(block, ids)
    return ids
  }
  return plan.blocks.map(({ letters }) =>
    letters.some((letter) => letter && !letter.stays)
      ? letters.map((letter) => (letter && !letter.stays ? idsOf(letter.block)[letter.offset] : undefined))
      : [],
  )
}

const say = (
  fragment: Y.XmlFragment,
  plan: Plan,
  result: readonly Y.XmlElement[],
  sources: readonly (readonly (LetterId | undefined)[])[],
): void => {
  const pairs = plan.blocks.flatMap((_, index) => {
    const [from, element] = [sources[index] ?? [], result[index]]
    if (!element || from.length === 0) return []
    const to = letterIds(element)
    return from.flatMap((id, offset) => {
      const now = to[offset]
      return id && now ? [[id, now] as const] : []
    })
  })
  if (pairs.length > 0) fragment.doc?.getArray(carriedName).push([encodeCarried(joinLetters(pairs))])
}
