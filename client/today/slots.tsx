/** The slots of a template as a form: a field for each, by its type, with what would fit said where something does not. */
import type { ReactNode } from 'react'
import type { TemplateView } from '../../shared/protocol/http.ts'
import { fitsSlot, maxSlotLength } from '../../shared/text/slots.ts'
import { TextArea, TextField } from '../ui/index.ts'
import { useWords, type Words } from '../words/index.ts'

export type SlotValues = Readonly<Record<string, string>>
type Slot = TemplateView['slots'][number]

export const slotsFit = ({ slots }: TemplateView, values: SlotValues): boolean =>
  slots.every(({ name, type, value }) => fitsSlot(type, values[name] ?? value))

/** A template made elsewhere may have slots that the page has no word for: they bear their own label. */
const worded = [
  'ordinal',
  'from',
  'committee',
  'mandate',
  'resolution',
  'resolutions',
  'date',
  'addressee',
  'text',
  'annexes',
  'anniversary',
  'review',
  'experts',
] as const

const labelOf = (words: Words, { name, label }: Slot): string => {
  const known = worded.find((one) => one === name)
  return known ? words(`slot.${known}`) : label
}

export const SlotFields = ({
  template,
  values,
  onChange,
}: {
  readonly template: TemplateView
  readonly values: SlotValues
  readonly onChange: (values: SlotValues) => void
}): ReactNode => {
  const words = useWords()
  return (
    <fieldset className="slots stack">
      <legend className="field-label">{words('slot.fill')}</legend>
      {template.slots.map((slot) => {
        const { name, type } = slot
        const value = values[name] ?? slot.value
        const field = {
          label: labelOf(words, slot),
          value,
          onChange: (next: string) => onChange({ ...values, [name]: next }),
          error: fitsSlot(type, value) ? null : words(`slot.unfit.${type}`),
          lang: template.language,
          name,
        }
        if (type === 'list') return <TextArea key={name} {...field} rows={3} />
        return (
          <TextField
            key={name}
            {...field}
            maxLength={maxSlotLength}
            {...(type === 'month' || type === 'date' ? { type } : {})}
          />
        )
      })}
    </fieldset>
  )
}
