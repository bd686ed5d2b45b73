/**
 * A minute on the wall of a city, as people state deadlines: a date and an hour with no zone in them. The label says
 * whose wall it is. Nothing here turns it into an instant.
 */
import { CalendarDateTime, parseDateTime, type DateValue } from '@internationalized/date'
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
  Text,
} from 'react-aria-components'
import { useWords } from '../words/index.ts'
import { Icon } from './icon.tsx'

export type WallFieldProps = {
  readonly label: string
  /** `2026-11-23T17:00`, or empty. */
  readonly value: string
  readonly onChange: (wall: string) => void
  readonly description?: string
  readonly error?: string | null | undefined
  /** Days that are not working days, by date: their name. They can be chosen, and are marked. */
  readonly marked?: (date: string) => string | undefined
}

const wallOf = (value: DateValue): string => {
  const hour = value instanceof CalendarDateTime ? value.toString() : `${value.toString()}T00:00`
  return hour.slice(0, 16)
}

const valueOf = (wall: string): CalendarDateTime | null => (wall === '' ? null : parseDateTime(wall))

export const WallField = (props: WallFieldProps): ReactNode => {
  const words = useWords()
  const { label, value, onChange, description, error, marked } = props
  return (
    <DatePicker
      className="field"
      granularity="minute"
      hourCycle={24}
      shouldForceLeadingZeros
      value={valueOf(value)}
      onChange={(next) => onChange(next ? wallOf(next) : '')}
      isInvalid={Boolean(error)}
    >
      <Label className="field-label">{label}</Label>
      <Group className="input wall">
        <DateInput className="wall-segments">
          {(segment) => <DateSegment className="wall-segment" segment={segment} />}
        </DateInput>
        <AriaButton className="wall-open" aria-label={words('date.choose')}>
          <Icon name="calendar" />
        </AriaButton>
      </Group>
      {description && (
        <Text slot="description" className="field-note">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover popover-calendar" offset={4}>
        <Dialog className="dialog" aria-label={label}>
          <Calendar className="calendar" firstDayOfWeek="mon">
            <header className="calendar-head">
              <AriaButton slot="previous" className="icon-button icon-flip">
                <Icon name="back" />
              </AriaButton>
              <Heading className="calendar-month" />
              <AriaButton slot="next" className="icon-button icon-flip">
                <Icon name="next" />
              </AriaButton>
            </header>
            <CalendarGrid className="calendar-grid" weekdayStyle="short">
              {(date) => {
                const name = marked?.(date.toString())
                return (
                  <CalendarCell
                    date={date}
                    className={name ? 'calendar-day calendar-day-off' : 'calendar-day'}
                    {...(name ? { render: (dom) => <div {...dom} title={name} /> } : {})}
                  />
                )
              }}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
