/** Choosing among what there is, for the committee at play. */
import { one, three, two, uuid } from './support.ts'

export const at = <T>(list: readonly T[], pick: number): T | undefined =>
  list[pick % Math.max(1, list.length)]
export const idIn = (record: Readonly<Record<string, unknown>>, pick: number): string =>
  at(Object.keys(record), pick) ?? uuid(0xbad)
export const paragraphOf = (pick: number): string => at([one, two, three, 'pNowhere0'], pick) ?? one
export const words = (pick: number): string => `Words ${pick % 7}.`
export const run = (pick: number) => [{ type: 'text' as const, text: words(pick) }]
