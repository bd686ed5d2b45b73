/**
 * Opening a silence, in one flow: what, how, until when, the note as it will go out; then one confirmation.
 * Everything is on the page at once, so that "again, same settings" is one press and one confirmation.
 */
import { useMemo, useState, type ReactNode } from 'react'
import { calendarOf, deadlineFor, profilesAt } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import { useActs, type Act } from '../frame/acts.ts'
import { useNames } from '../frame/names.ts'
import { factsOf } from '../procedure/facts-of.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { Link, textPath } from '../router.ts'
import { Button, ConfirmAct, Moment, Notice, RadioGroup, WallField, useNow } from '../ui/index.ts'
import { refusalSentence, useLanguage, useWords, versionIn, versionName } from '../words/index.ts'
import { cityOf } from '../words/cities.ts'
import { formatDay } from '../words/time.ts'
import { dayOff, daysBetween, suggestedWall, wallAgain, type Again } from './facts.ts'
import { ChooseItems } from './items.tsx'
import { usePut } from './put.ts'
import { doneForAll } from './together-words.ts'
import { ChooseTexts, notedTogether, useWithTexts } from './with-texts.tsx'
import {
  calendarInWords,
  deadlineInWords,
  effectOf,
  elsewhere,
  hashInWords,
  openingNote,
  profileName,
  wayInWords,
} from './words.ts'
import { useBrackets, useVersion, useWorkingHash } from './wording.ts'

export const OpenSilence = ({
  draft,
  again,
}: {
  readonly draft: Draft
  readonly again: Again | null
}): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const now = useNow(10_000)
  const { state, body, viewer } = draft
  const version = state.versions.at(-1)
  const profiles = body ? profilesAt(body, now) : []
  const [profileId, setProfileId] = useState(again?.profile.id ?? profiles[0]?.id ?? '')
  const calendar = body ? calendarOf(body, now) : undefined
  const [wall, setWall] = useState(() => {
    if (!body || !calendar) return ''
    return again ? wallAgain(now, body.zone, calendar, again) : suggestedWall(now, body.zone, calendar)
  })
  const [confirming, setConfirming] = useState(again !== null)
  const text = useVersion(state.id, version?.number)
  const brackets = useBrackets(text, state.language)
  const workingHash = useWorkingHash(state.id, draft.version)
  const profile = profiles.find(({ id }) => id === profileId)
  const put = usePut(draft, text, profile)
  const together = useWithTexts(draft, profile, again?.with)
  const byClock = profile?.period.type === 'clock'
  const deadline = profile && body ? deadlineFor(profile, body, now, byClock ? wall : undefined) : undefined

  if (!version || !body || !profile)
    return (
      <section className="silence-open">
        <h2>{words('silence.open.title')}</h2>
        <p className="quiet">{words('silence.open.noVersion')}</p>
        <Link to={textPath(state.id)}>{words('silence.toText')}</Link>
      </section>
    )

  const alone = {
    type: 'OpenSilence',
    as: viewer.seat,
    version: version.number,
    hash: version.hash,
    profile: profile.id,
    ...(byClock ? { wall } : {}),
    ...(put.severable ? { items: [...put.chosen] } : {}),
  } as const
  const request: Request = together.into(alone)
  const movedOn: Refusal | null =
    workingHash !== undefined && workingHash !== version.hash
      ? { code: 'WorkingTextDiffers', rule: 'SIL-2', facts: { version: version.number } }
      : null
  const refusal = draft.refusalOf(request, text ? factsOf(text) : undefined) ?? movedOn
  const none = put.severable && put.chosen.length === 0 ? words('break.items.none') : null
  const why = none ?? (refusal ? refusalSentence(words, refusal) : together.why(alone))
  const standing = Object.values(state.objections).filter(({ status }) => status === 'standing')
  const seats = Object.values(body.seats).filter(
    ({ role, from, until }) => role === 'member' && from <= now && (until === undefined || now < until),
  )
  const resolved = deadline?.ok ? deadline.value : undefined
  const off =
    byClock && resolved && calendar
      ? dayOff(resolved.wall.slice(0, 10), calendar, words('day.weekend'))
      : undefined
  const days = resolved && calendar ? daysBetween(now, resolved.wall, body.zone, calendar) : undefined

  return (
    <section className="silence-open" aria-labelledby="open-silence">
      <h2 id="open-silence">{words('silence.open.title')}</h2>

      <div className="step">
        <h3>{words('silence.step.what')}</h3>
        <p className="step-fact">
          {versionName(words, version.number)}{' '}
          <span className="quiet">· {hashInWords(words, version.hash)}</span>
        </p>
        {standing.length > 0 && (
          <Notice tone="warning">
            {words('silence.step.objections', {
              count: standing.length,
              seats: names.seats([...new Set(standing.map(({ seat }) => seat))]),
            })}
          </Notice>
        )}
        {brackets.length > 0 && (
          <Notice tone="warning">
            {words('silence.step.brackets', { places: brackets, count: brackets.length })}
          </Notice>
        )}
        {standing.length === 0 && brackets.length === 0 && (
          <p className="quiet">{words('silence.step.clean')}</p>
        )}
        <ChooseTexts together={together} profile={profile} />
      </div>

      <div className="step">
        <RadioGroup
          label={words('silence.step.how')}
          choices={profiles.map((one) => ({
            id: one.id,
            label: profileName(words, one),
            means:
              one.name === undefined
                ? effectOf(words, one)
                : `${wayInWords(words, one)}. ${effectOf(words, one)}`,
          }))}
          value={profileId}
          onChange={setProfileId}
        />
        {put.severable && (
          <ChooseItems
            label={words('items.choose')}
            note={words('items.choose.note')}
            choices={put.choices}
            chosen={put.chosen}
            onChange={put.choose}
          />
        )}
      </div>

      <div className="step">
        <h3>{words('silence.step.until')}</h3>
        {byClock && (
          <WallField
            label={words('silence.step.wall', { city: cityOf(words, body.zone) })}
            value={wall}
            onChange={setWall}
            error={deadline && !deadline.ok ? refusalSentence(words, deadline.refusal) : null}
            {...(calendar ? { marked: (date: string) => dayOff(date, calendar, words('day.weekend')) } : {})}
          />
        )}
        {deadline && !deadline.ok && !byClock && (
          <Notice tone="problem">{refusalSentence(words, deadline.refusal)}</Notice>
        )}
        {resolved && (
          <>
            <p className="step-fact">
              <Moment at={resolved.instant} zone={resolved.zone} />
            </p>
            {off && <Notice tone="warning">{words('silence.offDay', { name: off })}</Notice>}
            {days && (
              <p className="quiet">
                {words('silence.days', { count: days.working })}
                {days.holidays.length > 0 &&
                  ` ${words('silence.holidays', {
                    list: days.holidays.map(({ date, name }) =>
                      words('silence.holiday', {
                        name,
                        day: formatDay(code, Date.parse(`${date}T12:00:00Z`), 'UTC', now),
                      }),
                    ),
                  })}`}
                {days.unsure && ` ${words('silence.days.unsure')}`}
                {calendar && ` ${calendarInWords(words, calendar)}`}
              </p>
            )}
            <ul className="elsewhere" aria-label={words('silence.elsewhere')}>
              {elsewhere(words, code, resolved).map(({ city, when }) => (
                <li key={city}>
                  <span className="quiet">{city}</span> <span className="figures">{when}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>

      <div className="step">
        <h3>{words('silence.step.note')}</h3>
        {resolved && (
          <div className="note-paper serif">
            {openingNote(words, code, names, {
              body,
              state,
              version: version.number,
              hash: version.hash,
              profile,
              deadline: resolved,
              at: now,
              seats: seats.map(({ id }) => id),
              ...put.noted,
              ...notedTogether(draft, together),
              objectors: [...new Set(standing.map(({ seat }) => seat))],
            }).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
        <div className="row">
          <OpenButton why={why} onAsk={setConfirming} />
          {why && <p className="step-why">{why}</p>}
        </div>
      </div>
      {resolved && (
        <ConfirmAct
          isOpen={confirming && why === null}
          onClose={() => setConfirming(false)}
          verb={words('silence.open.verb')}
          sentence={doneForAll(
            words,
            words('silence.open.sentence', {
              seat: names.seat(viewer.seat),
              version: versionIn(words, version.number),
              deadline: deadlineInWords(words, code, resolved),
              passing: profile.passing,
              count: seats.length,
            }),
            notedTogether(draft, together),
          )}
          onConfirm={async () => {
            const answer = await draft.submit(request)
            return answer.ok ? null : refusalSentence(words, answer.refusal)
          }}
        />
      )}
    </section>
  )
}

/** The one next act of this page, and its key. */
const OpenButton = ({
  why,
  onAsk,
}: {
  readonly why: string | null
  readonly onAsk: (asked: boolean) => void
}): ReactNode => {
  const words = useWords()
  useActs(
    useMemo<readonly Act[]>(
      () => [
        { id: 'open-silence', label: words('silence.open.verb'), key: 's', why, onAct: () => onAsk(true) },
      ],
      [words, why, onAsk],
    ),
  )
  return (
    <Button variant="filled" shortcut="S" why={why} onPress={() => onAsk(true)}>
      {words('silence.open.verb')}
    </Button>
  )
}
