/**
 * What a way of running silences is made of, as a form: what a body may decide of it and nothing else. Used for one of the body's
 * own and for one that is changed.
 */
import { useState, type ReactNode } from 'react'
import type { Profile } from '../../shared/procedure/state.ts'
import { resolveWall } from '../../shared/time.ts'
import { Checkbox, RadioGroup, Select, TextField } from '../ui/index.ts'
import { useWords } from '../words/index.ts'

/** Where a profile says nothing (SIL-19). */
export const usualOutage = 10
const longestOutage = 10_080

/** As it is typed. */
type Fields = {
  readonly name: string
  readonly regime: Profile['regime']
  readonly period: Profile['period']['type']
  readonly hours: string
  readonly days: string
  readonly hour: string
  readonly passing: Profile['passing']
  readonly byClock: boolean
  readonly holds: NonNullable<Profile['holds']>
  readonly severable: NonNullable<Profile['severable']>
  readonly outage: string
  readonly citation: string
  /** The day from which it is in force; empty: at once. */
  readonly from: string
}

const figure = (typed: string, least: number, most: number): number | undefined => {
  const value = /^\d{1,5}$/.test(typed.trim()) ? Number(typed.trim()) : undefined
  return value !== undefined && value >= least && value <= most ? value : undefined
}

const fieldsOf = ({ period, ...profile }: Profile): Fields => ({
  name: profile.name ?? '',
  regime: profile.regime,
  period: period.type,
  hours: period.type === 'elapsed' ? String(period.hours) : '72',
  days: period.type === 'working-days' ? String(period.days) : '5',
  hour: period.type === 'working-days' ? period.hour : '17:00',
  passing: profile.passing,
  byClock: profile.confirmedBy === 'clock',
  holds: profile.holds ?? (profile.regime === 'no-objection' ? 'pending' : 'none'),
  severable: profile.severable ?? 'package',
  outage: String(profile.outage ?? usualOutage),
  citation: '',
  from: '',
})

const periodOf = ({ period, hours, days, hour }: Fields): Profile['period'] | undefined => {
  if (period === 'clock') return { type: 'clock' }
  if (period === 'elapsed') {
    const many = figure(hours, 1, 2_160)
    return many === undefined ? undefined : { type: 'elapsed', hours: many }
  }
  const many = figure(days, 1, 60)
  const isHour = /^([01]\d|2[0-3]):[0-5]\d$/.test(hour.trim())
  return many === undefined || !isHour ? undefined : { type: 'working-days', days: many, hour: hour.trim() }
}

/** The profile as typed; nothing while a figure in it is none. */
const profileOf = (id: string, fields: Fields): Profile | undefined => {
  const period = periodOf(fields)
  const outage = figure(fields.outage, 0, longestOutage)
  if (!period || outage === undefined) return undefined
  const name = fields.name.trim()
  return {
    id,
    ...(name === '' ? {} : { name }),
    regime: fields.regime,
    period,
    passing: fields.passing,
    holds: fields.holds,
    severable: fields.severable,
    outage,
    confirmedBy: fields.byClock ? 'clock' : 'person',
  }
}

/** Said or left to what is usual, it is the same. */
const isSame = (one: Profile, other: Profile): boolean =>
  JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other))

type ProfileForm = {
  readonly fields: Fields
  readonly set: (change: Partial<Fields>) => void
  readonly profile: Profile | undefined
  /** First instant of the day from which it is to be in force. */
  readonly from: number | undefined
  /** Why it cannot be entered as it is typed. */
  readonly why: string | null
}

export const useProfileForm = (begin: Profile, zone: string, present: Profile | undefined): ProfileForm => {
  const words = useWords()
  const [fields, setFields] = useState(() => fieldsOf(begin))
  const profile = profileOf(begin.id, fields)
  const day = fields.from === '' ? undefined : resolveWall(`${fields.from}T00:00`, zone)
  const why = (): string | null => {
    if (figure(fields.outage, 0, longestOutage) === undefined) return words('profiles.outage.wrong')
    if (!profile) return words('profiles.period.wrong')
    if (day && !day.ok) return words('refusal.DeadlineMalformed')
    if (present && isSame(profile, present)) return words('profiles.same')
    return fields.citation.trim() === '' ? words('profiles.citation.missing') : null
  }
  return {
    fields,
    set: (change) => setFields((known) => ({ ...known, ...change })),
    profile,
    from: day?.ok ? day.value : undefined,
    why: why(),
  }
}

export const ProfileFields = ({ form: { fields, set } }: { readonly form: ProfileForm }): ReactNode => {
  const words = useWords()
  const wrong = periodOf(fields) ? null : words('profiles.period.wrong')
  return (
    <>
      <TextField
        label={words('profiles.name')}
        description={words('profiles.name.note')}
        value={fields.name}
        onChange={(name) => set({ name })}
        maxLength={120}
        autoFocus
      />
      <RadioGroup
        label={words('profiles.regime')}
        choices={(['council-silence', 'no-objection'] as const).map((id) => ({
          id,
          label: words(`profiles.regime.${id}`),
        }))}
        value={fields.regime}
        onChange={(regime) => set({ regime })}
      />
      <Select
        label={words('profiles.period')}
        options={(['clock', 'elapsed', 'working-days'] as const).map((id) => ({
          id,
          label: words(`profiles.period.${id}`),
        }))}
        value={fields.period}
        onChange={(period) => set({ period })}
      />
      {fields.period === 'elapsed' && (
        <TextField
          label={words('profiles.hours')}
          value={fields.hours}
          onChange={(hours) => set({ hours })}
          maxLength={5}
          error={wrong}
        />
      )}
      {fields.period === 'working-days' && (
        <>
          <TextField
            label={words('profiles.days')}
            value={fields.days}
            onChange={(days) => set({ days })}
            maxLength={5}
            error={wrong}
          />
          <TextField
            label={words('profiles.hour')}
            value={fields.hour}
            onChange={(hour) => set({ hour })}
            maxLength={5}
          />
        </>
      )}
      <RadioGroup
        label={words('profiles.passing')}
        choices={(['agreed', 'adopted'] as const).map((id) => ({
          id,
          label: words(`profiles.passing.${id}`),
          means: words(`effect.${id}`),
        }))}
        value={fields.passing}
        onChange={(passing) => set({ passing })}
      />
      <RadioGroup
        label={words('profiles.holds')}
        choices={(['none', 'pending', 'lapse'] as const).map((id) => ({
          id,
          label: words(`profiles.holds.${id}`),
          means: words(`profiles.holds.${id}.means`),
        }))}
        value={fields.holds}
        onChange={(holds) => set({ holds })}
      />
      <RadioGroup
        label={words('profiles.severable')}
        choices={(['package', 'items'] as const).map((id) => ({
          id,
          label: words(`profiles.severable.${id}`),
          means: words(`profiles.severable.${id}.means`),
        }))}
        value={fields.severable}
        onChange={(severable) => set({ severable })}
      />
      <Checkbox isSelected={fields.byClock} onChange={(byClock) => set({ byClock })}>
        {words('profiles.byClock')}
      </Checkbox>
      <TextField
        label={words('profiles.outage')}
        description={words('profiles.outage.note')}
        value={fields.outage}
        onChange={(outage) => set({ outage })}
        maxLength={6}
        error={figure(fields.outage, 0, longestOutage) === undefined ? words('profiles.outage.wrong') : null}
      />
      <TextField
        label={words('profiles.citation')}
        description={words('profiles.citation.note')}
        value={fields.citation}
        onChange={(citation) => set({ citation })}
        maxLength={500}
      />
      <TextField
        type="date"
        label={words('profiles.from')}
        description={words('profiles.from.note')}
        value={fields.from}
        onChange={(from) => set({ from })}
      />
    </>
  )
}
