/** The seats as places at a table, each with what it has said so far. A list to read aloud, a table to look at. */
import type { CSSProperties, ReactNode } from 'react'
import { useNames } from '../frame/names.ts'
import { useLanguage, useWords } from '../words/index.ts'
import type { Place, Said } from './facts.ts'

const signs: Readonly<Record<Said, ReactNode>> = {
  broke: <path d="M2 2h10v10H2z" fill="currentColor" />,
  'broke-part': (
    <>
      <path d="M2.75 2.75h8.5v8.5h-8.5z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M2 7h10v5H2z" fill="currentColor" />
    </>
  ),
  objects: (
    <>
      <path d="M2.75 2.75h8.5v8.5h-8.5z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M2 2h5v10H2z" fill="currentColor" />
    </>
  ),
  holds: <path d="M3 2h3v10H3zM8 2h3v10H8z" fill="currentColor" />,
  asks: <path d="M2.75 7h8.5M7 2.75v8.5" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  released: <path d="M2.75 2.75h8.5v8.5h-8.5z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  silent: <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  'has-it': (
    <>
      <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="7" cy="7" r="1.75" fill="currentColor" />
    </>
  ),
  mailed: (
    <>
      <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M4.5 5.75 7 7.5l2.5-1.75" fill="none" stroke="currentColor" strokeWidth="1.25" />
    </>
  ),
  'not-reached': (
    <circle
      cx="7"
      cy="7"
      r="4.75"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2 2.2"
    />
  ),
}

/** Places go round an ellipse, the first at the top, clockwise. */
const placeStyle = (index: number, count: number): CSSProperties => {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2
  return {
    '--x': String(50 + 43 * Math.cos(angle)),
    '--y': String(50 + 44 * Math.sin(angle)),
  } as CSSProperties
}

export const Table = ({
  places,
  own,
  children,
}: {
  readonly places: readonly Place[]
  readonly own: string
  readonly children?: ReactNode
}): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const kinds = [...new Set(places.map(({ said }) => said))]
  // In the order of the table: by name in the reader's language.
  const seated = places.toSorted((a, b) => names.seat(a.seat).localeCompare(names.seat(b.seat), code))
  return (
    <figure className="table" aria-label={words('table.label')}>
      <div className="table-round">
        <div className="table-top">{children}</div>
        <ul className="table-places">
          {seated.map(({ seat, said }, index) => (
            <li
              key={seat}
              className={`place place-${said}${seat === own ? ' place-own' : ''}`}
              style={placeStyle(index, places.length)}
            >
              <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
                {signs[said]}
              </svg>
              <span className="place-name">{names.seat(seat)}</span>
              <span className="visually-hidden">{words(`said.${said}`)}</span>
            </li>
          ))}
        </ul>
      </div>
      <figcaption className="table-legend">
        {kinds.map((said) => (
          <span key={said} className={`legend place-${said}`} aria-hidden="true">
            <svg viewBox="0 0 14 14" width="14" height="14" focusable="false">
              {signs[said]}
            </svg>
            <span>{words(`said.${said}`)}</span>
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
