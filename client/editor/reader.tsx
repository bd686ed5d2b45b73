/**
 * The paper for those who read: the same look as the editor, one way. It can write nothing, because it is nothing but
 * elements made from what was read. Each paragraph can be reached by key.
 * Knows the words and their changes; no Yjs, no record.
 */
import { Fragment, memo, useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { ParagraphId, SeatId } from '../../shared/ids.ts'
import type { BlockType, Mark, TextDocument } from '../../shared/text/schema.ts'
import { bracketRanges, quoteRanges, type PageNotes, type ParagraphNote } from './page-notes.ts'
import { useWords } from '../words/index.ts'
import { changeClass, useSeatLook } from './seat-look.ts'
import { tidyRuns } from './tidy-runs.ts'

export type ReadRun = {
  readonly text: string
  readonly marks?: readonly Mark[]
  readonly change: 'same' | 'inserted' | 'deleted'
  readonly seat?: SeatId
}
type ReadBlock = {
  readonly id: ParagraphId
  readonly type: BlockType
  readonly level?: number
  readonly change: 'same' | 'inserted' | 'deleted' | 'moved'
  readonly seat?: SeatId
  readonly runs: readonly ReadRun[]
}

/** Words as they stand, nothing of them marked as changed. */
export const plainBlocks = (text: TextDocument): readonly ReadBlock[] =>
  text.content.map(({ type, attrs, content }) => ({
    id: attrs.id,
    type,
    ...(attrs.level ? { level: attrs.level } : {}),
    change: 'same',
    runs: (content ?? []).map((run) => ({ ...run, change: 'same' })),
  }))

type TextReaderProps = {
  readonly blocks: readonly ReadBlock[]
  readonly label: string
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly notes: PageNotes
  readonly onFocusParagraph: (paragraph: ParagraphId) => void
}

const elements = {
  title: 'h1',
  part: 'h2',
  heading: 'h2',
  paragraph: 'p',
  annex: 'h2',
  month: 'h3',
  item: 'p',
  dateline: 'p',
  addressee: 'p',
  signature: 'p',
} as const satisfies Record<BlockType, string>

export const TextReader = ({
  blocks,
  label,
  language,
  dir,
  notes,
  onFocusParagraph,
}: TextReaderProps): ReactNode => (
  <div className="paper-text paper-read" role="document" aria-label={label} lang={language} dir={dir}>
    {notes.inset?.after === null && <Inset host={notes.inset.host} />}
    {blocks.map((block, index) => (
      <Fragment key={`${block.id}-${block.change}-${block.id === '' ? index : ''}`}>
        <ReadParagraph
          block={block}
          note={notes.paragraphs.get(block.id)}
          focused={block.change !== 'deleted' && notes.focused === block.id}
          onFocus={onFocusParagraph}
        />
        {notes.inset && block.change !== 'deleted' && notes.inset.after === block.id && (
          <Inset host={notes.inset.host} />
        )}
      </Fragment>
    ))}
  </div>
)

const Inset = ({ host }: { readonly host: HTMLElement }): ReactNode => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.append(host), [host])
  return <div ref={place} />
}

type ReadParagraphProps = {
  readonly block: ReadBlock
  readonly note: ParagraphNote | undefined
  readonly focused: boolean
  readonly onFocus: (paragraph: ParagraphId) => void
}

/** The arrow keys go from paragraph to paragraph. */
const step = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const all = [
    ...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>(':scope > [tabindex]') ?? []),
  ]
  const next = all[all.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

const ReadParagraph = memo(({ block, note, focused, onFocus }: ReadParagraphProps): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const Element = elements[block.type]
  const classes = [
    'block',
    block.type,
    block.change === 'same' ? '' : `block-${block.change}`,
    block.change !== 'same' && block.seat ? `colour-${look.colour(block.seat)}` : '',
    block.change === 'deleted' ? 'struck-block deleted' : '',
    focused ? 'is-focused' : '',
    note?.standing ? `stands-${note.standing}` : '',
  ]
  if (block.change === 'deleted')
    return (
      <div
        className={classes.filter(Boolean).join(' ')}
        role="deletion"
        title={block.seat && look.name(block.seat)}
        data-said={block.seat && words('text.change.deleted', { seat: look.name(block.seat) })}
      >
        {block.runs.map((run) => run.text).join('')}
      </div>
    )
  return (
    <Element
      className={classes.filter(Boolean).join(' ')}
      data-paragraph={block.id}
      data-level={block.level || undefined}
      data-number={note?.number}
      aria-describedby={note?.describedBy}
      aria-description={
        block.change === 'moved' && block.seat
          ? words('text.change.moved', { seat: look.name(block.seat) })
          : undefined
      }
      tabIndex={0}
      onFocus={() => onFocus(block.id)}
      onKeyDown={step}
    >
      <Runs runs={block.runs} quotes={note?.quotes ?? []} />
      {block.runs.length === 0 && <br />}
    </Element>
  )
})

type Piece = ReadRun & { readonly quoted: boolean; readonly bracketed: boolean }

/** Cuts runs where a quotation or a bracket begins or ends in the words that stand. */
const piecesOf = (runs: readonly ReadRun[], quotes: readonly string[]): readonly Piece[] => {
  const standing = runs
    .filter((run) => run.change !== 'deleted')
    .map((run) => run.text)
    .join('')
  const quoted = quoteRanges(standing, quotes)
  const bracketed = bracketRanges(standing)
  const cuts = new Set([...quoted, ...bracketed].flat())
  const within = (ranges: readonly (readonly [number, number])[], at: number): boolean =>
    ranges.some(([from, to]) => from <= at && at < to)
  let at = 0
  return runs.flatMap((run): readonly Piece[] => {
    if (run.change === 'deleted') return [{ ...run, quoted: false, bracketed: false }]
    const pieces: Piece[] = []
    let from = 0
    for (let to = 1; to <= run.text.length; to += 1) {
      if (to < run.text.length && !cuts.has(at + to)) continue
      const place = at + from
      pieces.push({
        ...run,
        text: run.text.slice(from, to),
        quoted: within(quoted, place),
        bracketed: within(bracketed, place),
      })
      from = to
    }
    at += run.text.length
    return pieces
  })
}

/** Words with their marks and changes, wherever a redline is read: on the paper, in a card, in a comparison. */
export const Runs = ({
  runs,
  quotes = [],
}: {
  readonly runs: readonly ReadRun[]
  readonly quotes?: readonly string[]
}): ReactNode => {
  const pieces = useMemo(() => piecesOf(tidyRuns(runs), quotes), [runs, quotes])
  return pieces.map((piece, index) => <PieceOfText key={index} piece={piece} />)
}

const PieceOfText = ({ piece }: { readonly piece: Piece }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  let inner: ReactNode = piece.text
  for (const mark of piece.marks ?? [])
    inner = mark.type === 'bold' ? <strong>{inner}</strong> : <em>{inner}</em>
  const lit = [piece.quoted ? 'quoted' : '', piece.bracketed ? 'bracketed' : ''].filter(Boolean).join(' ')
  if (lit) inner = <span className={lit}>{inner}</span>
  if (piece.change === 'same') return inner
  const Change = piece.change === 'inserted' ? 'ins' : 'del'
  return (
    <Change
      className={changeClass(piece.change, piece.seat, look)}
      {...(piece.seat === undefined
        ? {}
        : {
            'data-by': look.initials(piece.seat),
            'data-said': words(`text.change.${piece.change}`, { seat: look.name(piece.seat) }),
            title: look.name(piece.seat),
          })}
    >
      {inner}
    </Change>
  )
}
