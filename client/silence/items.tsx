/**
 * A silence that is decided item by item: the items as they are put, what has been said of each, and choosing some of them.
 * Knows the words of a paragraph only where it is given the version's text.
 */
import type { ReactNode } from 'react'
import { countedObjections, passedOf, pendingOf } from '../../shared/procedure/index.ts'
import type { Item } from '../../shared/procedure/severable.ts'
import type { DraftState, Silence } from '../../shared/procedure/state.ts'
import { plainText, type Block } from '../../shared/text/schema.ts'
import { useNames, type Names } from '../frame/names.ts'
import { Checkbox } from '../ui/index.ts'
import { useWords, type Words } from '../words/index.ts'
import { useVersion } from './wording.ts'

const longest = 90
const short = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text

export const itemInWords = (
  words: Words,
  { id, cited }: Pick<Item, 'id' | 'cited'>,
  blocks: readonly Block[],
) => {
  const block = blocks.find(({ attrs }) => attrs.id === id)
  return block ? words('items.is', { cited, words: short(plainText(block.content)) }) : cited
}

/** What became of an item: of one that was asked in this silence, or had passed before it. */
const saidOf = (words: Words, names: Names, state: DraftState, silence: Silence, { id }: Item): string => {
  const seats = [
    ...new Set(silence.breaks.filter(({ items }) => items?.includes(id) ?? true).map(({ seat }) => seat)),
  ]
  if (silence.before?.some((item) => item.id === id))
    return words(silence.open?.includes(id) ? 'items.undone' : 'items.before')
  if (seats.length > 0) return words('items.broken', { seats: names.seats(seats) })
  const objectors = countedObjections(state, silence).filter(({ paragraph }) => paragraph === id)
  if (objectors.length > 0)
    return words('items.objected', { seats: names.seats([...new Set(objectors.map(({ seat }) => seat))]) })
  const { holds, requests } = pendingOf(silence)
  const waiting = [...holds, ...requests].filter(({ items }) => items?.includes(id) ?? false)
  if (waiting.length > 0)
    return words('items.held', { seats: names.seats([...new Set(waiting.map(({ seat }) => seat))]) })
  const { passing } = silence.profile
  if (silence.phase === 'passed' || passedOf(state, silence).some((item) => item.id === id))
    return words('items.passed', { passing })
  return words(silence.phase === 'passed-in-part' ? 'items.open' : 'items.silent')
}

/** Nothing where all of it is decided together. */
export const Items = ({
  state,
  silence,
}: {
  readonly state: DraftState
  readonly silence: Silence
}): ReactNode => {
  const words = useWords()
  const names = useNames()
  const text = useVersion(state.id, silence.items ? silence.version : undefined)
  if (!silence.items) return null
  return (
    <section className="silence-items" aria-labelledby={`items-${silence.id}`}>
      <h3 id={`items-${silence.id}`} className="section-title">
        {words('items.title')}
      </h3>
      <ul>
        {[...silence.items, ...(silence.before ?? [])].map((item) => (
          <li key={item.id}>
            <span lang={state.language} dir="auto">
              {itemInWords(words, item, text?.content ?? [])}
            </span>
            <span className="quiet">{saidOf(words, names, state, silence, item)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Some of them, or all. */
export const ChooseItems = ({
  label,
  note,
  choices,
  chosen,
  onChange,
}: {
  readonly label: string
  readonly note?: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}): ReactNode => (
  <fieldset className="choose-items">
    <legend className="field-label">{label}</legend>
    {note && <p className="field-note">{note}</p>}
    {choices.map((choice) => (
      <Checkbox
        key={choice.id}
        isSelected={chosen.includes(choice.id)}
        onChange={(selected) =>
          onChange(selected ? [...chosen, choice.id] : chosen.filter((id) => id !== choice.id))
        }
      >
        {choice.label}
      </Checkbox>
    ))}
  </fieldset>
)
