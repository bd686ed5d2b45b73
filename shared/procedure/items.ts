/**
 * A silence that is decided item by item: what is put, what a break names, what passes and what stays open. Rules SEV. A part
 * that passed is read from the record anew each time, so that whatever undoes an item later undoes it here too.
 */
import type { ParagraphId } from '../ids.ts'
import { ok, type Result } from '../result.ts'
import { hashOfBlock } from '../text/schema.ts'
import { no, type Act } from './act.ts'
import { countedObjections } from './objections.ts'
import { isPending, pendingItems } from './pending.ts'
import type { Refusal } from './refusal.ts'
import type { Item } from './severable.ts'
import type { DraftState, Profile, Silence } from './state.ts'

const isSeverable = ({ severable }: Profile): boolean => severable === 'items'

/** What breaks have taken out of it; all, where one named nothing. */
export const brokenItems = ({ items = [], breaks }: Silence): readonly ParagraphId[] =>
  items.map(({ id }) => id).filter((id) => breaks.some((said) => said.items?.includes(id) ?? true))

/** SEV-5, SEV-10: what would stay open if it were said now that the rest has passed; also what had passed before and no longer has. */
export const openItems = (state: DraftState, silence: Silence): readonly ParagraphId[] => {
  const { items = [], before = [] } = silence
  const out = [...brokenItems(silence), ...pendingItems(silence)]
  const objected = countedObjections(state, silence).map(({ paragraph }) => paragraph)
  const passed = before.length > 0 ? passedIn(state, earlierThan(state, silence)) : []
  return [
    ...items.filter(({ id }) => out.includes(id) || objected.includes(id)),
    ...before.filter((item) => !isAmong(passed, item)),
  ].map(({ id }) => id)
}

/** SEV-5: whether an objection is about one item alone. */
export const isAboutItem = ({ items = [] }: Silence, paragraph: ParagraphId | null): boolean =>
  items.some(({ id }) => id === paragraph)

type PassedItem = Item & { readonly silence: string; readonly passing: 'agreed' | 'adopted' }

/** SEV-6 to SEV-8: items of a silence that passed in part, as far as they still stand. What is adopted only the body undoes. */
export const passedOf = (state: DraftState, silence: Silence): readonly PassedItem[] => {
  if (silence.phase !== 'passed-in-part') return []
  const { passing } = silence.profile
  const undone = passing === 'agreed' ? openItems(state, silence) : []
  if (passing === 'agreed' && isPending(silence)) return []
  return (silence.items ?? [])
    .filter(({ id }) => !silence.open?.includes(id) && !undone.includes(id))
    .map((item) => ({ ...item, silence: silence.id, passing }))
}

const isObjected = (state: DraftState, paragraph: ParagraphId): boolean =>
  Object.values(state.objections).some((one) => one.status === 'standing' && one.paragraph === paragraph)

const passedIn = (state: DraftState, silences: readonly Silence[]): readonly PassedItem[] =>
  silences
    .flatMap((silence) => passedOf(state, silence))
    .filter(({ id, passing }) => passing === 'adopted' || !isObjected(state, id))

const earlierThan = ({ silences }: DraftState, { id }: Silence): readonly Silence[] =>
  silences.slice(
    0,
    silences.findIndex((silence) => silence.id === id),
  )

const isAmong = (passed: readonly PassedItem[], { id, words }: Pick<Item, 'id' | 'words'>): boolean =>
  passed.some((item) => item.id === id && item.words === words)

/** SEV-7: what has passed in silences that passed in part, and stands. */
export const passedItems = (state: DraftState): readonly PassedItem[] => passedIn(state, state.silences)

/** SEV-7: whether a paragraph with these words has passed already. */
export const hasPassed = (state: DraftState, id: ParagraphId, words: string): boolean =>
  isAmong(passedItems(state), { id, words })

type Put = { readonly items: readonly Item[]; readonly before?: readonly Item[] }

/** SEV-1, SEV-2: what a silence under this profile asks about; nothing where it is decided as a package. */
export const itemsFor = (
  act: Act,
  profile: Profile,
  named: readonly ParagraphId[] | undefined,
): Result<Put | undefined, Refusal> => {
  if (!isSeverable(profile))
    return named ? no('NotSeverable', 'SEV-1', { profile: profile.id }) : ok(undefined)
  if (!named) return no('ItemsMissing', 'SEV-1', { profile: profile.id })
  const items: Item[] = []
  const before: Item[] = []
  let nth = 0
  for (const id of new Set(named)) {
    nth += 1
    const block = act.text.block(id)
    if (!block) return no('NoSuchParagraph', 'SEV-1', { paragraph: id })
    const words = hashOfBlock(block)
    const item: Item = { id, cited: act.text.cite(id, act.state.language) ?? `#${nth}`, words }
    if (hasPassed(act.state, id, words)) before.push(item)
    else items.push(item)
  }
  const put = before.length > 0 ? { items, before } : { items }
  return items.length > 0 ? ok(put) : no('NothingChanged', 'SEV-2', { profile: profile.id })
}

/** SEV-3: what a break, a hold or a request names, each once; nothing where it is about all. */
export const namedItems = (
  silence: Silence,
  named: readonly ParagraphId[] | undefined,
): Result<readonly ParagraphId[] | undefined, Refusal> => {
  if (!named) return ok(undefined)
  if (!silence.items) return no('NotSeverable', 'SEV-3', { silence: silence.id })
  const missing = named.find((id) => !isAboutItem(silence, id))
  if (missing !== undefined) return no('NoSuchItem', 'SEV-3', { paragraph: missing })
  return ok([...new Set(named)])
}

/** SEV-3, SIL-23: whether this seat has said all of it already. */
export const brokenBy = (
  { breaks }: Silence,
  seat: string,
  named: readonly ParagraphId[] | undefined,
): boolean => {
  const own = breaks.filter((said) => said.seat === seat)
  if (own.some(({ items }) => items === undefined)) return true
  return named !== undefined && named.every((id) => own.some(({ items }) => items?.includes(id)))
}
