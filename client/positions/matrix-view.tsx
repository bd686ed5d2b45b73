/** Paragraphs by delegations in one table: signs that are read without colour, each said in words as well. */
import { useMemo, type ReactNode } from 'react'
import type { SeatId } from '../../shared/ids.ts'
import { matrix, type MatrixRow, type Said } from '../../shared/procedure/index.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { serverNow } from '../connection/session.ts'
import { useTextScreen } from '../text-page/screen.ts'
import { signsOfStands } from '../paper/sheet.ts'
import { markOf } from '../text-page/stand-panel.tsx'
import { saidOf } from '../text-page/standing.ts'
import { StandingMark } from '../ui/index.ts'
import { useWords } from '../words/index.ts'

export const MatrixView = (): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { draft, text, language, dir, open, visit } = useTextScreen()
  const { state, viewer, body } = draft
  const shown = useMemo(
    () => (body ? matrix(state, body, text, viewer, serverNow(), viewer.seat) : undefined),
    [state, body, text, viewer],
  )
  if (!shown) return null
  const go = ({ paragraph }: MatrixRow): void => {
    if (paragraph === null) return
    open({ is: 'nothing' })
    visit(paragraph)
  }
  return (
    <>
      <p className="quiet small">
        {words('matrix.lead')} {words('matrix.minus')} {signsOfStands} {words('matrix.stands')}
      </p>
      <div className="matrix-frame" role="region" aria-label={words('matrix.title')} tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{words('matrix.paragraph')}</th>
              {shown.seats.map((seat) => (
                <th
                  key={seat}
                  scope="col"
                  className={`matrix-seat colour-${look.colour(seat)}`}
                  title={look.name(seat)}
                >
                  {look.initials(seat)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.rows.map((row) => (
              <tr key={row.paragraph ?? ''}>
                <th scope="row">
                  {row.paragraph === null ? (
                    words('matrix.whole')
                  ) : (
                    <button type="button" className="matrix-go" onClick={() => go(row)}>
                      <StandingMark
                        standing={row.standing.kind}
                        {...('count' in row.standing ? { count: row.standing.count } : {})}
                      />
                      <span className="matrix-number" dir="ltr">
                        {row.number}
                      </span>
                      <span className="matrix-words" lang={language} dir={dir}>
                        {row.words}
                      </span>
                    </button>
                  )}
                </th>
                {shown.seats.map((seat: SeatId) => (
                  <td key={seat}>
                    <Cell said={row.said[seat]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const Cell = ({ said }: { readonly said: Said | undefined }): ReactNode => {
  const words = useWords()
  if (!said) return null
  const { proposes, supports, opposes, objects, comments, stand } = said
  const spoken = [
    ...saidOf(words, { objections: objects ? 1 : 0, proposals: proposes }),
    ...(supports > 0 ? [words('matrix.supports', { count: supports })] : []),
    ...(opposes > 0 ? [words('matrix.opposes', { count: opposes })] : []),
    ...saidOf(words, { comments }),
    ...(stand ? [words(`stand.is.${stand}`)] : []),
  ]
  return (
    <span className="matrix-cell">
      <span aria-hidden="true">
        {stand && <StandingMark standing={markOf[stand]} word="" />}
        {objects && <span className="matrix-objects">■</span>}
        {proposes > 0 && <span className="matrix-proposes">◆{proposes > 1 ? proposes : ''}</span>}
        {supports > 0 && <span>+{supports > 1 ? supports : ''}</span>}
        {opposes > 0 && <span>−{opposes > 1 ? opposes : ''}</span>}
        {comments > 0 && <span className="matrix-comments">•{comments > 1 ? comments : ''}</span>}
      </span>
      <span className="visually-hidden">{words('matrix.said', { said: spoken })}</span>
    </span>
  )
}
