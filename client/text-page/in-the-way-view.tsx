/**
 * The sentence itself, from facts alone: see `in-the-way.tsx`. Every part is a link to its place. Today's screen, the text's page
 * and the page that comes before it draw this one.
 */
import { Fragment, type MouseEvent, type ReactNode } from 'react'
import type { DocumentId, SeatId } from '../../shared/ids.ts'
import type { InTheWayPart, TheSentence } from '../../shared/procedure/index.ts'
import { addressOf, type Addressed } from '../addressed.ts'
import { useLanguage, useWords, versionName, type Words } from '../words/index.ts'

type InTheWayViewProps = {
  readonly sentence: TheSentence
  readonly document: DocumentId
  readonly nameOf: (seat: SeatId) => string
  /** How many parts are said before "and 12 more"; all the others are behind that one. */
  readonly most?: number
  /** Where the place is on this very page; else the link is followed. */
  readonly onGo?: (to: Addressed) => void
}

/** Stands for the parts in the sentence, wherever the language puts them. */
const mark = '\uFFFC'

export const InTheWayView = ({
  sentence: { version, known, parts },
  document,
  nameOf,
  most = 8,
  onGo,
}: InTheWayViewProps): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  if (version === null) return null
  const more = parts.length > most + 1 ? parts.length - most : 0
  const shown = more > 0 ? parts.slice(0, most) : parts
  const said: readonly (readonly [Addressed, string])[] = [
    ...shown.map((part) => [goal(part), inWords(words, part, nameOf)] as const),
    ...(more > 0 ? [[{ is: 'positions' } as const, words('way.part.more', { count: more })] as const] : []),
  ]
  const key = `way.${known ? 'today' : 'between'}${said.length === 0 ? '.nothing' : ''}` as const
  const [before = '', after = ''] = words(key, {
    version: versionName(words, version),
    parts: mark,
  }).split(mark)
  // Elements and what joins them take turns.
  const joined = new Intl.ListFormat(code, { type: 'conjunction' }).formatToParts(
    said.map(([, text]) => text),
  )
  const first = joined.findIndex(({ type }) => type === 'element')
  return (
    <span className="sentence">
      {before}
      {joined.map(({ type, value }, index) => {
        const [to] = type === 'element' ? (said[(index - first) / 2] ?? []) : []
        return to ? (
          <a
            key={index}
            href={addressOf(document, to)}
            onClick={(event: MouseEvent) => {
              if (!onGo || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
              event.preventDefault()
              onGo(to)
            }}
          >
            {value}
          </a>
        ) : (
          <Fragment key={index}>{value}</Fragment>
        )
      })}
      {after}
    </span>
  )
}

const goal = (part: InTheWayPart): Addressed => {
  if (part.is === 'unissued') return { is: 'changes' }
  const { paragraph, type } = part.place
  if (type === 'gone' || (part.is === 'pending' && paragraph === null)) return { is: 'positions' }
  return paragraph === null ? { is: 'whole' } : { is: 'paragraph', paragraph }
}

const inWords = (words: Words, part: InTheWayPart, nameOf: (seat: SeatId) => string): string => {
  if (part.is === 'unissued') return words('way.part.unissued')
  if (part.is === 'pending')
    return words('way.part.pending', { count: part.seats.length, seats: part.seats.map(nameOf) })
  const place = words('way.at', { ...part.place })
  return part.is === 'objections'
    ? words('way.part.objections', { count: part.seats.length, place, seats: part.seats.map(nameOf) })
    : words(`way.part.${part.is}`, { count: part.count, place })
}
