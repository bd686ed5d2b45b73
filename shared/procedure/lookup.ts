/**
 * Reading records by ids that people chose. A plain `record[id]` finds `constructor` in every object; these do not.
 */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** A copy with one entry set. */
export const put = <T>(record: Readonly<Record<string, T>>, key: string, value: T): Record<string, T> => ({
  ...record,
  [key]: value,
})
