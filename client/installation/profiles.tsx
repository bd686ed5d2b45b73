/** The ways of running silences: those in force, those to come, and one of the body's own; each entered by a decision that is cited. */
import { useState, type ReactNode } from 'react'
import { profilesAt } from '../../shared/procedure/index.ts'
import type { BodyState, Profile } from '../../shared/procedure/state.ts'
import { api } from '../connection/api.ts'
import { serverNow, useSession } from '../connection/session.ts'
import { refreshBody, useBody } from '../procedure/body-store.ts'
import { effectOf, profileName, wayInWords } from '../silence/words.ts'
import { Button, ConfirmAct } from '../ui/index.ts'
import { refusalSentence, useLanguage, useWords } from '../words/index.ts'
import { formatDay } from '../words/time.ts'
import { ProfileFields, usualOutage, useProfileForm } from './profile-form.tsx'

/** A beginning for one of the body's own: nothing in it is decided by itself. */
const blank = (): Profile => ({
  id: `w${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`,
  regime: 'council-silence',
  period: { type: 'elapsed', hours: 72 },
  passing: 'agreed',
})

type Entering = { readonly profile: Profile; readonly isNew: boolean }

export const Profiles = (): ReactNode => {
  const words = useWords()
  const body = useBody()
  const [entering, setEntering] = useState<Entering | null>(null)
  if (!body) return null
  return (
    <>
      <p className="quiet">{words('profiles.lead')}</p>
      <ul className="installation-profiles">
        {profilesAt(body, serverNow()).map((profile) => (
          <li key={profile.id}>
            <div>
              <p>{profileName(words, profile)}</p>
              <p className="quiet small">
                {profile.name !== undefined && `${wayInWords(words, profile)}. `}
                {effectOf(words, profile)}{' '}
                {words('profiles.outage.is', { minutes: profile.outage ?? usualOutage })}
              </p>
            </div>
            <Button
              small
              variant="quiet"
              label={words('profiles.change.of', { name: profileName(words, profile) })}
              onPress={() => setEntering({ profile, isNew: false })}
            >
              {words('profiles.change')}
            </Button>
          </li>
        ))}
      </ul>
      <Coming body={body} />
      <p>
        <Button small onPress={() => setEntering({ profile: blank(), isNew: true })}>
          {words('profiles.new')}
        </Button>
      </p>
      {entering && <EnterProfile {...entering} body={body} onClose={() => setEntering(null)} />}
    </>
  )
}

/** Decided, and in force from a day to come. */
const Coming = ({ body }: { readonly body: BodyState }): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  return (body.coming ?? []).map((one) =>
    'profile' in one && one.from > serverNow() ? (
      <p key={`${one.profile.id}/${one.from}`} className="quiet">
        {words('profiles.coming', {
          day: formatDay(code, one.from, body.zone),
          name: profileName(words, one.profile),
        })}
      </p>
    ) : null,
  )
}

const EnterProfile = ({
  profile: begin,
  isNew,
  body,
  onClose,
}: Entering & { readonly body: BodyState; readonly onClose: () => void }): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const { seat } = useSession()
  const [id] = useState(() => crypto.randomUUID())
  const form = useProfileForm(begin, body.zone, isNew ? undefined : begin)
  const { profile, from, why, fields } = form
  return (
    <ConfirmAct
      isOpen
      onClose={onClose}
      title={isNew ? words('profiles.new') : profileName(words, begin)}
      verb={words(isNew ? 'profiles.new.verb' : 'profiles.change')}
      sentence={words(isNew ? 'profiles.new.sentence' : 'profiles.sentence', {
        name: profileName(words, profile ?? begin),
        from: from === undefined ? 'none' : formatDay(code, from, body.zone),
      })}
      why={why}
      fieldsFirst
      onConfirm={async () => {
        if (!profile) return why
        const answer = await api.bodyCommand({
          type: 'EnterProfile',
          id,
          as: seat,
          profile,
          citation: fields.citation.trim(),
          ...(from === undefined ? {} : { from }),
        })
        if (!answer.ok) return refusalSentence(words, answer.refusal)
        await refreshBody()
        return null
      }}
    >
      <ProfileFields form={form} />
    </ConfirmAct>
  )
}
