/** The lines of a sheet as elements: of the preview, of its print, and of the compilation on the page. Nothing is told by colour alone. */
import type { ReactNode } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import { directionOf } from '../text-page/direction.ts'
import type { SheetLine, SheetPair, Stretch } from './sheet.ts'
import './sheet-lines.css'

type DrawnProps = {
  /** Language of the product's own remarks. */
  readonly frame: string
  /** Where the number of a paragraph leads to it. */
  readonly onGo?: (paragraph: ParagraphId) => void
}

export const SheetLines = ({
  lines,
  ...drawn
}: DrawnProps & { readonly lines: readonly SheetLine[] }): ReactNode =>
  lines.map((line, index) => <Line key={index} line={line} {...drawn} />)

/** The text on one side, what is said of it on the other; one below the other where there is no room. */
export const Pairs = ({
  pairs,
  ...drawn
}: DrawnProps & { readonly pairs: readonly SheetPair[] }): ReactNode => (
  <div className="sheet-pairs">
    {pairs.map(({ text, beside }, index) => (
      <div key={index} className="sheet-pair">
        <Line line={text} {...drawn} />
        <div>
          <SheetLines lines={beside} {...drawn} />
        </div>
      </div>
    ))}
  </div>
)

const Line = ({ line, frame, onGo }: DrawnProps & { readonly line: SheetLine }): ReactNode => {
  const { kind, level, number, paragraph, stretches } = line
  return (
    <p
      className={`sheet-line sheet-${kind} sheet-level-${level}`}
      {...(kind === 'remark' ? { lang: frame, dir: directionOf(frame) } : {})}
    >
      {number !== undefined &&
        (onGo && paragraph !== undefined ? (
          <button type="button" dir="ltr" className="sheet-number sheet-go" onClick={() => onGo(paragraph)}>
            {number}
          </button>
        ) : (
          <bdi className="sheet-number">{number}</bdi>
        ))}
      {stretches.map((stretch, index) => (
        <Words key={index} stretch={stretch} />
      ))}
    </p>
  )
}

const Words = ({
  stretch: { text, marks = [], change, note, own },
}: {
  readonly stretch: Stretch
}): ReactNode => {
  let inner: ReactNode = text
  for (const { type } of marks) inner = type === 'bold' ? <strong>{inner}</strong> : <em>{inner}</em>
  if (change === 'inserted') return <ins>{inner}</ins>
  if (change === 'deleted') return <del>{inner}</del>
  if (own) return <span className="sheet-own">{inner}</span>
  if (note === 'codes')
    return (
      <bdi dir="ltr" className="sheet-note">
        {inner}
      </bdi>
    )
  return note ? <span className="sheet-note">{inner}</span> : inner
}
