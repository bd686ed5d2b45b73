/**
 * A compilation in lines, by the conventions that delegations know from paper: `[FRA, JPN +MLT −ECU: words]`, `(FRA del.)`,
 * `(FRA retain)`, `res.`, `ad ref`, `alt.`, `bis`, and a mark for what is closed. One form for the screen, the print and the Word
 * file. Pure: draws what `compile` found, and knows no rules.
 */
import { seatOf } from '../../shared/audience.ts'
import type { SeatId } from '../../shared/ids.ts'
import type {
  Addition,
  Compilation,
  Compiled,
  Objected,
  Piece,
  Stood,
  Whole,
  Wish,
  Wording,
} from '../../shared/procedure/index.ts'
import { standings, type Compromise } from '../../shared/procedure/position-state.ts'
import { diffRuns } from '../../shared/text/diff.ts'
import { plainText, type Run } from '../../shared/text/schema.ts'
import type { Words } from '../words/index.ts'
import {
  codes,
  note,
  numbered,
  plain,
  remark,
  type Codes,
  type Numbers,
  type SheetLine,
  type SheetPair,
  type Stretch,
} from './sheet.ts'

export type CompilationFacts = {
  readonly numbers: Numbers
  readonly codes: Codes
  readonly words: Words
  /** Without names nothing is attributed, and who objects or wants words gone is left out. */
  readonly names: boolean
  /** Whose own wishes are marked. */
  readonly own?: SeatId
}

export const compilationLines = (compilation: Compilation, facts: CompilationFacts): readonly SheetLine[] => [
  ...leading(compilation, facts),
  ...additionLines('', compilation.opening, facts),
  ...compilation.blocks.flatMap((block) => [
    inline(block, facts),
    ...besideLines(block, facts),
    ...additionLines(block.number, block.additions, facts),
  ]),
  ...homeless(compilation, facts),
]

/** What stands above and below the two columns. */
export const columnRemarks = (
  compilation: Compilation,
  facts: CompilationFacts,
): { readonly above: readonly SheetLine[]; readonly below: readonly SheetLine[] } => ({
  above: leading(compilation, facts),
  below: homeless(compilation, facts),
})

export const compilationPairs = (
  { opening, blocks }: Compilation,
  facts: CompilationFacts,
): readonly SheetPair[] => [
  ...(opening.length > 0
    ? [
        {
          text: { kind: 'paragraph', level: 0, stretches: [] } as const,
          beside: additionLines('', opening, facts),
        },
      ]
    : []),
  ...blocks.map((block): SheetPair => ({
    text: { ...placed(block, facts), stretches: plain(block.block.content) },
    beside: [
      ...readings(block, facts),
      ...besideLines(block, facts),
      ...said(notesOn(block, facts)),
      ...additionLines(block.number, block.additions, facts),
    ],
  })),
]

// ── whose ───────────────────────────────────────────────────────────────────

const once = (seats: readonly SeatId[]): readonly SeatId[] => [...new Set(seats)]

/** "FRA, JPN +MLT, CHN −ECU": who wants it, who supports them, who opposes. */
const whose = (by: readonly string[], supporters: readonly string[], opposed: readonly string[]): string =>
  [
    by.join(', '),
    ...(supporters.length > 0 ? [`+${supporters.join(', ')}`] : []),
    ...(opposed.length > 0 ? [`−${opposed.join(', ')}`] : []),
  ].join(' ')

const whoWants = (wishes: readonly Wish[], { codes: called }: CompilationFacts): string => {
  const seats = once(wishes.map(({ seat }) => seat))
  const others = (of: (wish: Wish) => readonly SeatId[]): readonly string[] =>
    once(wishes.flatMap(of).filter((seat) => !seats.includes(seat))).map(called)
  return whose(
    seats.map(called),
    others(({ supporters }) => supporters),
    others(({ opposed }) => opposed),
  )
}

const isOwn = (wishes: readonly Wish[], { own, names }: CompilationFacts): boolean =>
  names && own !== undefined && wishes.some(({ seat }) => seat === own)

// ── a paragraph ─────────────────────────────────────────────────────────────

const placed = (
  { block, paragraph }: Compiled,
  { numbers }: CompilationFacts,
): Omit<SheetLine, 'stretches'> => ({
  kind: block.type,
  level: block.attrs.level ?? 0,
  paragraph,
  ...numbered(numbers, paragraph),
})

const inline = (compiled: Compiled, facts: CompilationFacts): SheetLine => {
  const { pieces, deletions, objections, whole, compromises } = compiled
  // Somebody would have all of it otherwise: all of it is not agreed.
  const open = deletions.length + objections.length + whole.length + compromises.length > 0
  return {
    ...placed(compiled, facts),
    stretches: [
      ...(open ? [note('[')] : []),
      ...pieces.flatMap((piece, index) => pieceStretches(piece, pieces[index + 1], facts)),
      ...(deletions.length > 0 && facts.names
        ? [note(` ${facts.words('compilation.deletes', { who: whoWants(deletions, facts) })}`)]
        : []),
      ...(open ? [note(']')] : []),
      ...notesOn(compiled, facts).map((said) => note(` ${said}`)),
    ],
  }
}

const pieceStretches = (
  piece: Piece,
  next: Piece | undefined,
  facts: CompilationFacts,
): readonly Stretch[] => {
  if (piece.is === 'words') return plain(piece.runs)
  const gone = piece.wordings.filter(({ runs }) => runs.length === 0).flatMap(({ wishes }) => wishes)
  const wanted = piece.wordings.filter(({ runs }) => runs.length > 0)
  return [
    ...(piece.runs.length > 0
      ? [
          note('['),
          ...plain(piece.runs),
          ...(gone.length > 0 && facts.names
            ? [note(` ${facts.words('compilation.deletes', { who: whoWants(gone, facts) })}`)]
            : []),
          note(']'),
        ]
      : []),
    ...wanted.flatMap((wording) => [note(' '), ...bracketed(wording, facts)]),
    ...(next && !/^\s/.test(plainText(next.runs)) ? [note(' ')] : []),
  ]
}

const bracketed = ({ runs, wishes }: Wording, facts: CompilationFacts): readonly Stretch[] => {
  const own = isOwn(wishes, facts) ? { own: true as const } : {}
  return [
    note('['),
    ...(facts.names ? [codes(whoWants(wishes, facts)), note(': ')] : []),
    ...plain(runs).map((stretch) => ({ ...stretch, ...own })),
    note(']'),
  ]
}

/** What is said of a paragraph without other words for it. */
const notesOn = (compiled: Compiled, facts: CompilationFacts): readonly string[] => {
  const { keeps, objections, stood, closed } = compiled
  const { words, names } = facts
  return [
    ...(names
      ? [
          ...(keeps.length > 0 ? [words('compilation.keeps', { who: whoWants(keeps, facts) })] : []),
          ...objectionNotes(objections, facts),
          ...standNotes(stood, facts),
        ]
      : []),
    ...(closed ? [words('compilation.closed', { is: closed })] : []),
  ]
}

/** Those who object to the same words stand together. */
const objectionNotes = (
  objections: readonly Objected[],
  { words, codes: called }: CompilationFacts,
): readonly string[] => {
  const quotes = [...new Set(objections.map(({ quote }) => quote))]
  return quotes.map((quote) => {
    const who = once(objections.filter((one) => one.quote === quote).map(({ seat }) => seat))
      .map(called)
      .join(', ')
    return quote === undefined
      ? words('compilation.objects', { who })
      : words('compilation.objects.words', { who, quote })
  })
}

const standNotes = (stood: Stood, { words, codes: called }: CompilationFacts): readonly string[] =>
  standings.flatMap((kind) =>
    stood[kind].length > 0
      ? [words(`compilation.stand.${kind}`, { who: stood[kind].map(called).join(', ') })]
      : [],
  )

// ── beside it ───────────────────────────────────────────────────────────────

const beside = (stretches: readonly Stretch[], level = 0): SheetLine => ({ kind: 'beside', level, stretches })

const besideLines = (compiled: Compiled, facts: CompilationFacts): readonly SheetLine[] => [
  ...compiled.whole.map((one) => wholeLine(one, compiled.number, facts)),
  ...compiled.compromises.map((one) => compromiseLine(one, compiled.number, facts)),
]

const wholeLine = (whole: Whole, number: string, facts: CompilationFacts): SheetLine => {
  const { words } = facts
  const place = whole.place === undefined ? '' : String(whole.place)
  return beside([
    note(`${words('compilation.alt', { number, place }).trim()} `),
    ...bracketed(whole, facts),
    ...(whole.why === 'alternative' ? [] : [note(` ${words(`compilation.${whole.why}`)}`)]),
  ])
}

/** The chair's team's words, and who has accepted and declined those that are offered now, as far as the reader may know. */
const compromiseLine = (compromise: Compromise, number: string, facts: CompilationFacts): SheetLine => {
  const { words, names } = facts
  const { wordings, answers, to } = compromise
  const saying = (is: string): readonly string[] =>
    Object.entries(answers).flatMap(([seat, answer]) =>
      answer.is === is && answer.wording === wordings.length ? [facts.codes(seat)] : [],
    )
  const who = names
    ? whose([words('compilation.chair')], saying('accepts'), saying('declines'))
    : words('compilation.chair')
  const addressed = to?.map((name) => facts.codes(seatOf(`seat:${name}`) ?? name)).join(', ')
  return beside([
    note(`${words('compilation.compromise', { number }).trim()} [`),
    note(who),
    note(': '),
    ...plain(wordings.at(-1)?.content),
    note(']'),
    ...(addressed !== undefined && names ? [note(` ${words('compilation.to', { who: addressed })}`)] : []),
  ])
}

const additionLines = (
  after: string,
  additions: readonly Addition[],
  facts: CompilationFacts,
): readonly SheetLine[] =>
  additions.map((addition) => {
    const place = after === '' ? 'new' : String(addition.place)
    const called = facts.words('compilation.bis', { number: after, place }).trim()
    return beside([note(`${called} `), ...bracketed(addition, facts)], addition.level)
  })

// ── two columns ─────────────────────────────────────────────────────────────

const said = (notes: readonly string[]): readonly SheetLine[] => notes.map((one) => beside([note(one)]))

/** Each proposal on a paragraph: the paragraph as it would read, what is otherwise underlined and struck. */
const readings = ({ block, pieces, deletions }: Compiled, facts: CompilationFacts): readonly SheetLine[] => {
  const wishes = pieces.flatMap((piece) =>
    piece.is === 'open' ? piece.wordings.flatMap((wording) => wording.wishes) : [],
  )
  const each = new Map(wishes.map((wish) => [wish.proposal, wish]))
  const line = (by: readonly Wish[], runs: readonly Run[]): SheetLine =>
    beside([
      ...(facts.names ? [codes(whoWants(by, facts)), note(': ')] : []),
      ...plain(diffRuns(block.content ?? [], runs)),
    ])
  return [
    ...[...each.values()].map((wish) => line([wish], readingOf(pieces, wish))),
    ...(deletions.length > 0 ? [line(deletions, [])] : []),
  ]
}

const readingOf = (pieces: readonly Piece[], { proposal }: Wish): readonly Run[] =>
  pieces.flatMap((piece) => {
    if (piece.is === 'words') return piece.runs
    const own = piece.wordings.find(({ wishes }) => wishes.some((wish) => wish.proposal === proposal))
    return own ? own.runs : piece.runs
  })

// ── above and below ─────────────────────────────────────────────────────────

const leading = ({ objections, stood }: Compilation, facts: CompilationFacts): readonly SheetLine[] => {
  const { words, names } = facts
  if (!names) return [remark(words('compilation.lead.plain'))]
  const whole = [...objectionNotes(objections, facts), ...standNotes(stood, facts)]
  return [
    remark(words('compilation.lead')),
    remark(words('compilation.signs')),
    ...(whole.length > 0 ? [remark(words('compilation.whole', { said: whole.join(' ') }))] : []),
  ]
}

const homeless = (
  { homeless }: Compilation,
  { words, codes: called, names }: CompilationFacts,
): readonly SheetLine[] => {
  if (homeless.length === 0) return []
  const who = names ? once(homeless.map(({ seat }) => seat)).map(called) : []
  return [remark(words('compilation.homeless', { count: homeless.length, who: who.join(', ') }))]
}
