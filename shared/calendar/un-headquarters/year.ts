/** What a file of one year says. Versions count up when a year's announcement is entered or corrected. */
export type YearOfHolidays = {
  readonly year: number
  readonly version: string
  readonly source: string
  /** Nobody has announced it yet, as far as this file knows. */
  readonly provisional: boolean
  readonly holidays: Readonly<Record<string, string>>
  /** Days that an announcement may still move: by the sight of the moon, or off a weekend. */
  readonly moving?: readonly string[]
}
