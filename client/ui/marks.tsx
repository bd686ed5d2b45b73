/**
 * Small signs that stand everywhere in the same form: chip, seat, the six standings of a paragraph, the save state.
 * Each has a shape and a word; colour comes second.
 */
import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'

export const Chip = ({
  children,
  tone = 'plain',
}: {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'accent' | 'good' | 'warning' | 'problem'
}): ReactNode => <span className={`chip chip-${tone}`}>{children}</span>

/** Who one is, or who it was: a seat with its capacity in words already (`seatName`). */
export const SeatChip = ({
  name,
  own = false,
}: {
  readonly name: string
  readonly own?: boolean
}): ReactNode => <span className={own ? 'seat-chip seat-chip-own' : 'seat-chip'}>{name}</span>

export type Standing = 'open' | 'proposals' | 'objection' | 'reserved' | 'agreed-ad-ref' | 'agreed'

const shapes: Readonly<Record<Standing, ReactNode>> = {
  open: <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  proposals: <path d="M7 1l6 6-6 6-6-6z" fill="currentColor" />,
  objection: <path d="M2 2h10v10H2z" fill="currentColor" />,
  reserved: (
    <>
      <path d="M2.75 2.75h8.5v8.5h-8.5z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M2 2h5v10H2z" fill="currentColor" />
    </>
  ),
  'agreed-ad-ref': (
    <>
      <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M7 1.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" />
    </>
  ),
  agreed: <circle cx="7" cy="7" r="5.5" fill="currentColor" />,
}

type StandingMarkProps = {
  readonly standing: Standing
  /** How many proposals. */
  readonly count?: number
  /** With the word beside it; without, the word is for those who cannot see the shape. */
  readonly withWord?: boolean
  /** Said instead of the word of a paragraph's standing, where it is a seat's. */
  readonly word?: string
}

export const StandingMark = ({
  standing,
  count,
  withWord = false,
  word: said,
}: StandingMarkProps): ReactNode => {
  const words = useWords()
  const word = said ?? words(`standing.${standing}`, { count: count ?? 1 })
  return (
    <span className={`standing standing-${standing}`} title={withWord ? undefined : word}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
        {shapes[standing]}
      </svg>
      {standing === 'proposals' && count !== undefined && !withWord && (
        <span className="standing-count" aria-hidden="true">
          {count}
        </span>
      )}
      <span className={withWord ? 'standing-word' : 'visually-hidden'}>{word}</span>
    </span>
  )
}

export type Saving =
  | { readonly state: 'saved' | 'saving' | 'offline' }
  /** The reason, and what to do, already in words. */
  | { readonly state: 'not-saved'; readonly reason: string }

/** Always in words, always in the same place. "Saved" means: on the server's disk. */
export const SaveState = ({ saving }: { readonly saving: Saving }): ReactNode => {
  const words = useWords()
  return (
    <span className={`save-state save-${saving.state}`} role="status">
      {saving.state === 'not-saved'
        ? words('save.not-saved', { reason: saving.reason })
        : words(`save.${saving.state}`)}
    </span>
  )
}
