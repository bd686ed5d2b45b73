/**
 * A sheet: a text as it goes to paper, clean, as a redline, as a compilation or as the matrix. One form for the Word file, the
 * print and the preview, so that the three say the same. Readable without colour: insertions are underlined, deletions struck,
 * and whose words they are stands beside them in brackets.
 * Pure: it is given facts that everyone sees, and makes lines of them.
 */
import type { ParagraphId, SeatId } from '../../shared/ids.ts'
import type { Matrix, Said } from '../../shared/procedure/index.ts'
import type { StandKind } from '../../shared/procedure/position-state.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import type { BlockType, Mark } from '../../shared/text/schema.ts'
import type { Words } from '../words/index.ts'

/** `note`: what the product adds (codes, brackets’ owners, "alt."), in letters of its own; `codes`: it runs from left to right everywhere. */
export type Stretch = {
  readonly text: string
  readonly marks?: readonly Mark[]
  readonly change?: 'inserted' | 'deleted'
  readonly note?: true | 'codes'
  /** The reader's own wish. */
  readonly own?: true
}

/** `beside`: words that stand below their paragraph; `remark`: a sentence of the product's, in the reader's language. */
export type LineKind = BlockType | 'beside' | 'remark'

export type SheetLine = {
  readonly kind: LineKind
  readonly level: number
  /** The mark that it bears by itself: `3`, `(b)`, `2.4`. */
  readonly number?: string
  /** The paragraph that it is, where it is one of the text. */
  readonly paragraph?: ParagraphId
  readonly stretches: readonly Stretch[]
}

export type SheetTable = {
  readonly heads: readonly string[]
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[]
}

export type Sheet = {
  readonly title: string
  /** Of the text; the remarks are in the reader's. */
  readonly language: string
  readonly frameLanguage: string
  /** On top of every page: body and title; what it is; symbol, version, stage, hash. */
  readonly header: readonly string[]
  readonly lines: readonly SheetLine[]
  readonly table?: SheetTable
  /** Two columns: the text, and what is said of it. */
  readonly pairs?: readonly SheetPair[]
  /** Below the columns. */
  readonly after?: readonly SheetLine[]
}

export type SheetPair = { readonly text: SheetLine; readonly beside: readonly SheetLine[] }

type Run = {
  readonly text: string
  readonly marks?: readonly Mark[]
  readonly change?: string
  readonly seat?: SeatId
}
export type Numbers = ReadonlyMap<ParagraphId, string>

/** How seats are called on paper: `FRA`. */
export type Codes = (seat: SeatId) => string

export const remark = (text: string): SheetLine => ({ kind: 'remark', level: 0, stretches: [{ text }] })
export const note = (text: string): Stretch => ({ text, note: true })
export const codes = (text: string): Stretch => ({ text, note: 'codes' })

const changeOf = ({ change }: Run): Pick<Stretch, 'change'> =>
  change === 'inserted' || change === 'deleted' ? { change } : {}

const stretchOf = (run: Run): Stretch => ({
  text: run.text,
  ...(run.marks && run.marks.length > 0 ? { marks: run.marks } : {}),
  ...changeOf(run),
})

export const plain = (runs: readonly Run[] = []): readonly Stretch[] => runs.map(stretchOf)

export const numbered = (numbers: Numbers, id: ParagraphId): Pick<SheetLine, 'number'> => {
  const number = numbers.get(id)
  return number === undefined ? {} : { number }
}

// ── clean, and redline ──────────────────────────────────────────────────────

type TextBlock = {
  readonly type: BlockType
  readonly attrs: { readonly id: ParagraphId; readonly level?: number }
  readonly content?: readonly Run[]
}

export const cleanLines = (blocks: readonly TextBlock[], numbers: Numbers): readonly SheetLine[] =>
  blocks.map(({ type, attrs, content }) => ({
    kind: type,
    level: attrs.level ?? 0,
    paragraph: attrs.id,
    ...numbered(numbers, attrs.id),
    stretches: plain(content),
  }))

/** A block of a redline, live or between versions. */
export type ChangedBlock = {
  readonly id: ParagraphId
  readonly type: BlockType
  readonly level?: number
  readonly change: 'same' | 'changed' | 'inserted' | 'deleted' | 'moved'
  readonly moved?: boolean
  readonly seat?: SeatId
  readonly runs: readonly Run[]
}

type RedlineFacts = {
  readonly numbers: Numbers
  readonly codes: Codes
  readonly words: Words
  /** Whose words were taken up into a paragraph, where the changes themselves do not say whose they are. */
  readonly taken?: ReadonlyMap<ParagraphId, readonly SeatId[]>
}

/** Each change is followed by whose it is; neighbours of one seat are named once. */
const attributed = (runs: readonly Run[], codes: Codes): readonly Stretch[] =>
  runs.flatMap((run, index): readonly Stretch[] => {
    const next = runs[index + 1]
    const ends = next === undefined || next.change !== run.change || next.seat !== run.seat
    return [
      stretchOf(run),
      ...(run.seat !== undefined && run.change !== 'same' && ends ? [note(` [${codes(run.seat)}] `)] : []),
    ]
  })

export const redlineLines = (
  blocks: readonly ChangedBlock[],
  { numbers, codes, words, taken }: RedlineFacts,
): readonly SheetLine[] =>
  blocks.map((block): SheetLine => {
    const { id, type, level = 0, change, seat } = block
    const whole = change === 'inserted' || change === 'deleted' ? change : undefined
    const runs = block.runs.map((run) => (whole ? { ...run, change: whole } : run))
    const moved = change === 'moved' || block.moved === true
    const owners = seat === undefined ? (taken?.get(id) ?? []) : [seat]
    const isChanged = change !== 'same' || moved
    return {
      kind: type,
      level,
      ...(change === 'deleted' ? {} : numbered(numbers, id)),
      stretches: [
        ...(moved ? [note(`${words('paper.moved')} `)] : []),
        ...attributed(runs, codes),
        ...(isChanged && owners.length > 0 ? [note(` [${owners.map(codes).join(', ')}]`)] : []),
      ],
    }
  })

/** Whose proposals were taken up into which paragraph after one version and up to another; of what everyone sees. */
export const takenUp = (
  events: readonly EventView[],
  after: number,
  until: number,
): ReadonlyMap<ParagraphId, readonly SeatId[]> => {
  const found = new Map<ParagraphId, readonly SeatId[]>()
  for (const event of events) {
    if (event.type !== 'ProposalTakenUp' || event.audience !== 'everyone') continue
    if (event.at <= after || event.at > until) continue
    const { edit, words } = event.data
    const paragraph = edit.kind === 'insert' ? edit.block.attrs.id : edit.paragraph
    found.set(paragraph, [...new Set([...(found.get(paragraph) ?? []), words])])
  }
  return found
}

// ── matrix ──────────────────────────────────────────────────────────────────

/** Half a square, half a disc, a disc: as on the screen. */
const standSigns: Readonly<Record<StandKind, string>> = { pending: '◧', adref: '◐', agreed: '●' }

export const signsOfStands = Object.values(standSigns).join(' ')

const signs = ({ objects, proposes, supports, opposes, comments, stand }: Said): string =>
  [
    stand ? standSigns[stand] : '',
    objects ? '■' : '',
    ...(
      [
        ['◆', proposes],
        ['+', supports],
        ['−', opposes],
        ['•', comments],
      ] as const
    ).map(([sign, count]) => (count === 0 ? '' : count === 1 ? sign : `${sign}${count}`)),
  ]
    .filter((sign) => sign !== '')
    .join(' ')

/** The first words of a paragraph: a row is found by its number, and known by these. */
const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words)

export const matrixTable = ({ seats, rows }: Matrix, codes: Codes, words: Words): SheetTable => ({
  heads: [words('matrix.paragraph'), ...seats.map(codes)],
  rows: rows.map((row) => ({
    head: row.paragraph === null ? words('matrix.whole') : `${row.number} ${shortened(row.words)}`.trim(),
    cells: seats.map((seat) => {
      const said = row.said[seat]
      return said ? signs(said) : ''
    }),
  })),
})

export const matrixLines = (words: Words): readonly SheetLine[] => [
  remark(words('matrix.lead')),
  remark(words('matrix.minus')),
  remark(`${signsOfStands} ${words('matrix.stands')}`),
]
