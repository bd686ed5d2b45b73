/**
 * The form of a text, by rule: what of it departs from what such texts look like. Notes for whoever holds the pen, and
 * never a wall: nothing is refused for them, and a body may have its reasons. Rules FRM.
 * Knows the kind, the language and the blocks; no positions and no wording of its own.
 */
import type { ParagraphId } from '../ids.ts'
import type { TextKind } from '../procedure/state.ts'
import { monthInWords, namesDay, readMonth } from './dates.ts'
import { plainText, type Block, type BlockType, type TextDocument } from './schema.ts'

type FormNoteCode =
  | 'title'
  | 'empty'
  | 'level'
  | 'typed-number'
  | 'foreign'
  | 'part-missing'
  | 'part-empty'
  | 'month-outside'
  | 'item-outside'
  | 'month-unread'
  | 'month-order'
  | 'month-empty'
  | 'list-empty'
  | 'list-unsaid'
  | 'dateline-count'
  | 'addressee-count'
  | 'signature-count'
  | 'letter-order'
  | 'dateline-unread'
  | 'annex-none'

export type FormNote = {
  readonly code: FormNoteCode
  readonly rule: string
  /** The block it is about; null: the text as a whole. */
  readonly paragraph: ParagraphId | null
  /** Of `month-order`: the month that would follow, in the text's language. */
  readonly expected?: string
}

/** What each kind is made of, in the order in which an editor offers it. */
export const blocksOfKind: Readonly<Record<TextKind, readonly BlockType[]>> = {
  statement: ['paragraph', 'heading', 'title'],
  programme: ['paragraph', 'part', 'heading', 'annex', 'month', 'item', 'title'],
  letter: ['paragraph', 'dateline', 'addressee', 'signature', 'annex', 'title'],
}

/** In reading order, those on the text as a whole first. */
export const formNotes = (kind: TextKind, text: TextDocument, language: string): readonly FormNote[] => {
  const blocks = text.content
  const found = [
    ...titleNotes(blocks),
    ...blocks.flatMap((block, place) => blockNotes(kind, blocks, block, place)),
    ...(kind === 'programme' ? [...partNotes(blocks), ...timetableNotes(blocks, language)] : []),
    ...(kind === 'letter' ? letterNotes(blocks, language) : []),
  ]
  const places = new Map(blocks.map(({ attrs }, place) => [attrs.id, place]))
  const placeOf = ({ paragraph }: FormNote): number =>
    paragraph === null ? -1 : (places.get(paragraph) ?? -1)
  return found.toSorted((a, b) => placeOf(a) - placeOf(b))
}

const on = (block: Block, code: FormNoteCode, rule: string, expected?: string): FormNote => ({
  code,
  rule,
  paragraph: block.attrs.id,
  ...(expected === undefined ? {} : { expected }),
})

/** FRM-1. */
const titleNotes = (blocks: readonly Block[]): readonly FormNote[] =>
  blocks[0]?.type === 'title' ? [] : [{ code: 'title', rule: 'FRM-1', paragraph: null }]

/** FRM-2 to FRM-5, of any block. */
const blockNotes = (
  kind: TextKind,
  blocks: readonly Block[],
  block: Block,
  place: number,
): readonly FormNote[] => {
  const words = plainText(block.content).trim()
  const notes: FormNote[] = []
  if (!blocksOfKind[kind].includes(block.type)) notes.push(on(block, 'foreign', 'FRM-5'))
  if (words === '') notes.push(on(block, 'empty', 'FRM-2'))
  if (levelOf(block) > roomFor(blocks, block, place)) notes.push(on(block, 'level', 'FRM-3'))
  if (numbered.has(block.type) && typedNumber.test(words)) notes.push(on(block, 'typed-number', 'FRM-4'))
  return notes
}

const levelOf = ({ attrs }: Block): number => attrs.level ?? 0

/** How deep a block may stand where it stands: one below the one of its type right above it. */
const roomFor = (blocks: readonly Block[], { type }: Block, place: number): number => {
  const above = blocks[place - 1]
  return above?.type === type ? levelOf(above) + 1 : 0
}

const numbered: ReadonlySet<BlockType> = new Set(['part', 'paragraph', 'annex', 'item'])

/** `3.`, `(b)`, `IV.`, a bullet: what the form makes by itself. A year at the beginning of a sentence is no number. */
const typedNumber = /^(\d{1,3}\s*[.)]\s|[([]\s*[a-zа-я\d]{1,4}\s*[)\]]\s|[IVXLC]+\s*\.\s|[•·▪‣–—-]\s)/iu

/** FRM-6: paragraphs of a programme stand in parts, and a part has some. */
const partNotes = (blocks: readonly Block[]): readonly FormNote[] => {
  const notes: FormNote[] = []
  let part: Block | undefined
  let filled = true
  for (const block of blocks) {
    if (block.type === 'part' || block.type === 'annex') {
      if (part && !filled) notes.push(on(part, 'part-empty', 'FRM-6'))
      part = block.type === 'part' ? block : undefined
      filled = block.type === 'annex'
      if (block.type === 'annex') break
    } else if (block.type === 'paragraph') {
      if (!part && filled) notes.push(on(block, 'part-missing', 'FRM-6'))
      filled = true
    }
  }
  if (part && !filled) notes.push(on(part, 'part-empty', 'FRM-6'))
  return notes
}

/** FRM-7 to FRM-9: months stand in an annex one after another, each with its items, and lists are announced. */
const timetableNotes = (blocks: readonly Block[], language: string): readonly FormNote[] => {
  const notes: FormNote[] = []
  let inAnnex = false
  let month: Block | undefined
  let before: ReturnType<typeof readMonth>
  blocks.forEach((block, place) => {
    const next = blocks[place + 1]
    if (block.type === 'annex') inAnnex = true
    if (block.type !== 'item' && block.type !== 'month') month = undefined
    if (block.type === 'month') {
      if (!inAnnex) notes.push(on(block, 'month-outside', 'FRM-7'))
      if (next?.type !== 'item') notes.push(on(block, 'month-empty', 'FRM-8'))
      const said = readMonth(language, plainText(block.content))
      if (!said) notes.push(on(block, 'month-unread', 'FRM-7'))
      else if (before && !follows(before, said))
        notes.push(on(block, 'month-order', 'FRM-7', nameAfter(language, before)))
      before = said ?? before
      month = block
    }
    if (block.type !== 'item') return
    if (!month) notes.push(on(block, 'item-outside', 'FRM-7'))
    const lists = next?.type === 'item' && levelOf(next) > levelOf(block)
    const announces = /[:：]\s*$/u.test(plainText(block.content))
    if (announces && !lists) notes.push(on(block, 'list-empty', 'FRM-9'))
    if (lists && !announces) notes.push(on(block, 'list-unsaid', 'FRM-9'))
  })
  return notes
}

type ReadMonth = { readonly year?: number; readonly month: number }

const follows = (before: ReadMonth, after: ReadMonth): boolean =>
  after.month === (before.month % 12) + 1 &&
  (before.year === undefined ||
    after.year === undefined ||
    after.year === before.year + (before.month === 12 ? 1 : 0))

const nameAfter = (language: string, { year, month }: ReadMonth): string => {
  const words = monthInWords(language, {
    year: (year ?? 2000) + (month === 12 ? 1 : 0),
    month: (month % 12) + 1,
  })
  return year === undefined ? words.replace(/\s*\d{4}\s*/u, '') : words
}

const letterLines = ['dateline', 'addressee', 'signature'] as const

/** FRM-10 to FRM-12. */
const letterNotes = (blocks: readonly Block[], language: string): readonly FormNote[] => {
  const notes: FormNote[] = []
  for (const type of letterLines) {
    const [first, ...more] = blocks.filter((block) => block.type === type)
    if (!first) notes.push({ code: `${type}-count`, rule: 'FRM-10', paragraph: null })
    notes.push(...more.map((block) => on(block, `${type}-count`, 'FRM-10')))
  }
  let reached = 0
  for (const block of blocks) {
    const order = letterOrder.indexOf(block.type)
    if (order < 0) continue
    if (order < reached) notes.push(on(block, 'letter-order', 'FRM-10'))
    reached = Math.max(reached, order)
  }
  for (const block of blocks)
    if (block.type === 'dateline' && !namesDay(language, plainText(block.content)))
      notes.push(on(block, 'dateline-unread', 'FRM-11'))
  if (!blocks.some(({ type }) => type === 'annex'))
    notes.push({ code: 'annex-none', rule: 'FRM-12', paragraph: null })
  return notes
}

const letterOrder: readonly BlockType[] = [
  'title',
  'dateline',
  'addressee',
  'paragraph',
  'signature',
  'annex',
]
