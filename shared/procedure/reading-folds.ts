/** What is known after an event of a read-through, and what the chair's team has on its sheet. */
import type { ParagraphId } from '../ids.ts'
import { given } from './act.ts'
import { authorOf, type Folds } from './folding.ts'
import { own, put } from './lookup.ts'
import { standKey } from './stand-key.ts'
import type { DraftState } from './state.ts'

type Told = 'ReadingLed' | 'FloorRecorded' | 'FloorContested' | 'SheetNoted'

const without = <T>(all: Readonly<Record<string, T>>, gone: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !gone.has(key)))

/** RTH-4: what was understood was of other words. */
export const floorsAfter = (state: DraftState, changed: readonly ParagraphId[]): DraftState => {
  const { floors, ...rest } = state
  if (!floors) return state
  const left = without(floors, new Set(changed))
  return Object.keys(left).length > 0 ? { ...rest, floors: left } : rest
}

export const readingFolds: Folds<Told> = {
  ReadingLed: ({ reading: _before, ...rest }, { data: { paragraph }, actor, at }) =>
    paragraph === null ? rest : { ...rest, reading: { paragraph, by: actor, since: at } },
  FloorRecorded: (state, { data, actor, at, command }) => ({
    ...state,
    floors: put(state.floors ?? {}, data.paragraph, {
      act: command,
      is: data.is,
      by: actor,
      at,
      ...given('note', data.note),
      contested: [],
    }),
  }),
  FloorContested: (state, event) => {
    const { floor, seat, note } = event.data
    const contest = { seat, by: authorOf(event), at: event.at, ...given('note', note) }
    const floors = Object.entries(state.floors ?? {}).map(([paragraph, one]) =>
      one.act === floor
        ? ([paragraph, { ...one, contested: [...one.contested, contest] }] as const)
        : ([paragraph, one] as const),
    )
    return floors.length > 0 ? { ...state, floors: Object.fromEntries(floors) } : state
  },
  SheetNoted: (state, { data: { seat, paragraph, leans, body }, actor, at }) => {
    const key = standKey(seat, paragraph)
    if (leans !== undefined || body !== undefined) {
      const note = { seat, paragraph, ...given('leans', leans), ...given('body', body), by: actor, at }
      return { ...state, sheet: put(state.sheet ?? {}, key, note) }
    }
    const { sheet, ...rest } = state
    if (!sheet || !own(sheet, key)) return state
    const left = without(sheet, new Set([key]))
    return Object.keys(left).length > 0 ? { ...rest, sheet: left } : rest
  },
}
