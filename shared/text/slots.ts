/**
 * Slots of a template: the places in its wording that differ from use to use, each of a type. What fits a slot is judged
 * here, for the form that asks and for the server that fills; how a value is put into words stands with the templates.
 */
import { parseDay, parseMonth } from './dates.ts'

/** `text` a few words; `list` one line for each; `resolution` words that cite one, with its year; `month` 2025-02; `date` 2025-01-30. */
export const slotTypes = ['text', 'list', 'resolution', 'year', 'month', 'date'] as const
export type SlotType = (typeof slotTypes)[number]

export const maxSlotLength = 300
const maxLines = 20

/** TPL-2. */
export const fitsSlot = (type: SlotType, value: string): boolean => {
  switch (type) {
    case 'text':
      return isLine(value)
    case 'list': {
      const lines = linesOf(value)
      return lines.length > 0 && lines.length <= maxLines && lines.every(isLine)
    }
    case 'resolution':
      return isLine(value) && /(^|\D)\d{1,4} ?\((19|20)\d{2}\)/.test(value)
    case 'year':
      return /^(19|20)\d{2}$/.test(value)
    case 'month':
      return parseMonth(value) !== undefined
    case 'date':
      return parseDay(value) !== undefined
  }
}

/** The lines of a list that say something. */
export const linesOf = (value: string): readonly string[] =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

// oxlint-disable-next-line no-control-regex -- the point of this expression is to find control characters
const control = /[\u0000-\u001F\u007F]/

const isLine = (value: string): boolean =>
  value.trim() !== '' && value.length <= maxSlotLength && !control.test(value)
