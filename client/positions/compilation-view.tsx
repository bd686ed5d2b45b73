/**
 * The compilation on the page: brackets and names as delegations know them from paper. With names, ours first, without
 * names, or in two columns. Draws `compile`; knows no rules.
 */
import { useMemo, useState, type ReactNode } from 'react'
import type { ParagraphId, SeatId } from '../../shared/ids.ts'
import {
  compile,
  type Addition,
  type Compiled,
  type Piece,
  type Whole,
  type Wish,
  type Wording,
} from '../../shared/procedure/index.ts'
import type { Run } from '../../shared/text/schema.ts'
import { Runs } from '../editor/reader.tsx'
import { useSeatLook, type SeatLook } from '../editor/seat-look.ts'
import { useTextScreen } from '../text-page/screen.ts'
import { Empty, Select } from '../ui/index.ts'
import { useWords } from '../words/index.ts'

const forms = ['names', 'ours', 'plain', 'columns'] as const
type Form = (typeof forms)[number]

type Drawing = { readonly form: Form; readonly look: SeatLook; readonly own: SeatId }

export const CompilationView = (): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { draft, text, language, dir } = useTextScreen()
  const [form, setForm] = useState<Form>('names')
  const { state, viewer } = draft
  const own = viewer.seat
  const compilation = useMemo(
    () => compile(state, text, viewer, form === 'ours' ? own : undefined),
    [state, text, viewer, form, own],
  )
  const drawing: Drawing = { form, look, own }
  const open =
    compilation.blocks.some((block) => isOpen(block)) ||
    compilation.opening.length + compilation.homeless.length + compilation.objections.length > 0
  return (
    <>
      <div className="positions-choice no-print">
        <Select
          label={words('compilation.form')}
          value={form}
          onChange={setForm}
          options={forms.map((id) => ({ id, label: words(`compilation.form.${id}`) }))}
        />
      </div>
      <p className="quiet small">
        {words(form === 'plain' ? 'compilation.lead.plain' : 'compilation.lead')}
        {form !== 'plain' && ` ${words('compilation.minus')}`}
      </p>
      {!open && <Empty title={words('compilation.none')}>{words('compilation.none.why')}</Empty>}
      {compilation.objections.length > 0 && form !== 'plain' && (
        <p className="compiled-note">
          {words('compilation.whole', { who: codes(look, compilation.objections) })}
        </p>
      )}
      <div className={`compiled compiled-${form}`} lang={language} dir={dir}>
        <Additions after="" additions={compilation.opening} drawing={drawing} />
        {compilation.blocks.map((block) =>
          form === 'columns' ? (
            <Columns key={block.paragraph} block={block} drawing={drawing} />
          ) : (
            <Inline key={block.paragraph} block={block} drawing={drawing} />
          ),
        )}
      </div>
      {compilation.homeless.length > 0 && (
        <p className="compiled-note">
          {words('compilation.homeless', {
            count: compilation.homeless.length,
            who: codes(
              look,
              compilation.homeless.map(({ seat }) => seat),
            ),
          })}
        </p>
      )}
    </>
  )
}

const isOpen = ({ pieces, deletions, keeps, whole, objections, additions }: Compiled): boolean =>
  deletions.length + keeps.length + whole.length + objections.length + additions.length > 0 ||
  pieces.some((piece) => piece.is === 'open')

/** Codes, as on paper: no sentence in any language. */
const codes = (look: SeatLook, seats: readonly SeatId[]): string =>
  [...new Set(seats)].map(look.initials).join(', ')

/** "FRA, JPN, +MLT, −ECU": who wants it, who supports them, who opposes. */
const whoWants = (look: SeatLook, wishes: readonly Wish[]): string => {
  const seats = new Set(wishes.map(({ seat }) => seat))
  const supporters = new Set(wishes.flatMap((wish) => wish.supporters).filter((seat) => !seats.has(seat)))
  const opposed = new Set(wishes.flatMap((wish) => wish.opposed).filter((seat) => !seats.has(seat)))
  return [
    ...[...seats].map(look.initials),
    ...[...supporters].map((seat) => `+${look.initials(seat)}`),
    ...[...opposed].map((seat) => `−${look.initials(seat)}`),
  ].join(', ')
}

const Words = ({ runs }: { readonly runs: readonly Run[] }): ReactNode => (
  <Runs runs={runs.map((run) => ({ ...run, change: 'same' }))} />
)

const isOwn = (own: SeatId, wishes: readonly Wish[]): boolean => wishes.some(({ seat }) => seat === own)

const Bracket = ({
  wording,
  drawing,
}: {
  readonly wording: Wording
  readonly drawing: Drawing
}): ReactNode => {
  const { form, look, own } = drawing
  const classes = `compiled-wish${isOwn(own, wording.wishes) ? ' is-own' : ''}`
  return (
    <span className={classes}>
      [{form !== 'plain' && <b className="compiled-who">{whoWants(look, wording.wishes)}:</b>}
      {form !== 'plain' && ' '}
      <Words runs={wording.runs} />]
    </span>
  )
}

const Deletion = ({
  wishes,
  drawing,
}: {
  readonly wishes: readonly Wish[]
  readonly drawing: Drawing
}): ReactNode => {
  const words = useWords()
  if (drawing.form === 'plain') return null
  return (
    <b className="compiled-who"> {words('compilation.deletes', { who: whoWants(drawing.look, wishes) })}</b>
  )
}

const OpenPiece = ({ piece, drawing }: { readonly piece: Piece; readonly drawing: Drawing }): ReactNode => {
  if (piece.is === 'words') return <Words runs={piece.runs} />
  const gone = piece.wordings.filter(({ runs }) => runs.length === 0).flatMap(({ wishes }) => wishes)
  const said = piece.wordings.filter(({ runs }) => runs.length > 0)
  return (
    <span className="compiled-open">
      {piece.runs.length > 0 && (
        <span>
          [<Words runs={piece.runs} />
          {gone.length > 0 && <Deletion wishes={gone} drawing={drawing} />}]
        </span>
      )}
      {said.map((wording) => (
        <span key={wording.wishes.map(({ proposal }) => proposal).join(' ')}>
          {' '}
          <Bracket wording={wording} drawing={drawing} />
        </span>
      ))}{' '}
    </span>
  )
}

const blockClass = ({ block }: Pick<Compiled, 'block'>): string =>
  `compiled-block compiled-${block.type} compiled-level-${block.attrs.level ?? 0}`

const Number = ({
  paragraph,
  number,
}: {
  readonly paragraph: ParagraphId
  readonly number: string
}): ReactNode => {
  const { open, visit } = useTextScreen()
  return number === '' ? null : (
    <button
      type="button"
      dir="ltr"
      className="compiled-number"
      onClick={() => {
        open({ is: 'nothing' })
        visit(paragraph)
      }}
    >
      {number}
    </button>
  )
}

const Inline = ({ block, drawing }: { readonly block: Compiled; readonly drawing: Drawing }): ReactNode => {
  const words = useWords()
  const { pieces, deletions, keeps, whole, objections, additions, number, paragraph } = block
  return (
    <>
      <p className={blockClass(block)}>
        <Number paragraph={paragraph} number={number} />
        {deletions.length > 0 && '['}
        {pieces.map((piece, index) => (
          <OpenPiece key={index} piece={piece} drawing={drawing} />
        ))}
        {deletions.length > 0 && (
          <>
            <Deletion wishes={deletions} drawing={drawing} />]
          </>
        )}
        {keeps.length > 0 && drawing.form !== 'plain' && (
          <b className="compiled-who">
            {' '}
            {words('compilation.keeps', { who: whoWants(drawing.look, keeps) })}
          </b>
        )}
        {objections.length > 0 && drawing.form !== 'plain' && (
          <b className="compiled-who compiled-objection">
            {' '}
            {words('compilation.objects', { who: codes(drawing.look, objections) })}
          </b>
        )}
      </p>
      {whole.map((one) => (
        <WholeWish key={one.wishes[0]?.proposal} whole={one} drawing={drawing} />
      ))}
      <Additions after={number} additions={additions} drawing={drawing} />
    </>
  )
}

const WholeWish = ({ whole, drawing }: { readonly whole: Whole; readonly drawing: Drawing }): ReactNode => {
  const words = useWords()
  return (
    <div className="compiled-block compiled-beside">
      <span className="quiet small">{words(`compilation.${whole.why}`)}</span>
      <p>
        <b className="compiled-who">{words('compilation.alt')}</b>{' '}
        <Bracket wording={whole} drawing={drawing} />
      </p>
    </div>
  )
}

const Additions = ({
  after,
  additions,
  drawing,
}: {
  readonly after: string
  readonly additions: readonly Addition[]
  readonly drawing: Drawing
}): ReactNode => {
  const words = useWords()
  return additions.map((addition, index) => (
    <p
      key={addition.wishes[0]?.proposal}
      className={`compiled-block compiled-added compiled-level-${addition.level}`}
    >
      <b className="compiled-who">{words('compilation.bis', { number: after, place: String(index) })}</b>{' '}
      <Bracket wording={addition} drawing={drawing} />
    </p>
  ))
}

/** The text as it stands on one side, what delegations want of each paragraph on the other. */
const Columns = ({ block, drawing }: { readonly block: Compiled; readonly drawing: Drawing }): ReactNode => {
  const words = useWords()
  const { pieces, deletions, keeps, whole, objections, additions, number, paragraph } = block
  const wishes = wishesIn(pieces)
  return (
    <div className="compiled-pair">
      <p className={blockClass(block)}>
        <Number paragraph={paragraph} number={number} />
        <Words runs={block.block.content ?? []} />
      </p>
      <div className="compiled-wishes">
        {wishes.map(({ wish, readings }) => (
          <p key={wish.proposal}>
            <b className="compiled-who">{whoWants(drawing.look, [wish])}:</b> <Words runs={readings} />
          </p>
        ))}
        {deletions.length > 0 && (
          <p>
            <Deletion wishes={deletions} drawing={drawing} />
          </p>
        )}
        {keeps.length > 0 && (
          <p>
            <b className="compiled-who">
              {words('compilation.keeps', { who: whoWants(drawing.look, keeps) })}
            </b>
          </p>
        )}
        {whole.map((one) => (
          <WholeWish key={one.wishes[0]?.proposal} whole={one} drawing={drawing} />
        ))}
        {objections.length > 0 && (
          <p className="compiled-objection">
            <b>{words('compilation.objects', { who: codes(drawing.look, objections) })}</b>
          </p>
        )}
        <Additions after={number} additions={additions} drawing={drawing} />
      </div>
    </div>
  )
}

/** Each proposal on a paragraph, with the paragraph as it would read. */
const wishesIn = (
  pieces: readonly Piece[],
): readonly { readonly wish: Wish; readonly readings: readonly Run[] }[] => {
  const wishes = pieces.flatMap((piece) =>
    piece.is === 'open' ? piece.wordings.flatMap((wording) => wording.wishes) : [],
  )
  const each = new Map(wishes.map((wish) => [wish.proposal, wish]))
  return [...each.values()].map((wish) => ({
    wish,
    readings: pieces.flatMap((piece) => {
      if (piece.is === 'words') return piece.runs
      const own = piece.wordings.find((wording) =>
        wording.wishes.some(({ proposal }) => proposal === wish.proposal),
      )
      return own ? own.runs : piece.runs
    }),
  }))
}
