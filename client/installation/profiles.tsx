/** The ways of running silences, and for how long an outage is borne in each: changed by a decision of the body, with its citation. */
import { useState, type ReactNode } from 'react'
import type { Profile } from '../../shared/procedure/state.ts'
import { api } from '../connection/api.ts'
import { useSession } from '../connection/session.ts'
import { refreshBody, useBody } from '../procedure/body-store.ts'
import { effectOf, profileName } from '../silence/words.ts'
import { Button, ConfirmAct, RadioGroup, TextField } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'

/** Where a profile says nothing (SIL-19). */
const usualOutage = 10
const longestOutage = 10_080

export const Profiles = (): ReactNode => {
  const words = useWords()
  const body = useBody()
  const [changing, setChanging] = useState<Profile | null>(null)
  return (
    <>
      <p className="quiet">{words('profiles.lead')}</p>
      <ul className="installation-profiles">
        {Object.values(body?.profiles ?? {}).map((profile) => (
          <li key={profile.id}>
            <div>
              <p>{profileName(words, profile)}</p>
              <p className="quiet small">
                {effectOf(words, profile)}{' '}
                {words('profiles.outage.is', { minutes: profile.outage ?? usualOutage })}
              </p>
            </div>
            <Button
              small
              variant="quiet"
              label={words('profiles.change.of', { name: profileName(words, profile) })}
              onPress={() => setChanging(profile)}
            >
              {words('profiles.change')}
            </Button>
          </li>
        ))}
      </ul>
      {changing && <ChangeProfile profile={changing} onClose={() => setChanging(null)} />}
    </>
  )
}

type ChangeProps = { readonly profile: Profile; readonly onClose: () => void }

const ChangeProfile = ({ profile, onClose }: ChangeProps): ReactNode => {
  const words = useWords()
  const { seat } = useSession()
  const [id] = useState(() => crypto.randomUUID())
  const [typed, setTyped] = useState(String(profile.outage ?? usualOutage))
  const [severable, setSeverable] = useState(profile.severable ?? 'package')
  const [citation, setCitation] = useState('')
  const outage = /^\d{1,5}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN
  const sound = outage <= longestOutage
  const why = (): string | null => {
    if (!sound) return words('profiles.outage.wrong')
    if (outage === (profile.outage ?? usualOutage) && severable === (profile.severable ?? 'package'))
      return words('profiles.same')
    return citation.trim() === '' ? words('profiles.citation.missing') : null
  }
  return (
    <ConfirmAct
      isOpen
      onClose={onClose}
      title={profileName(words, profile)}
      verb={words('profiles.change')}
      sentence={words('profiles.sentence', { name: profileName(words, profile) })}
      why={why()}
      fieldsFirst
      onConfirm={async () => {
        const answer = await api.bodyCommand({
          type: 'EnterProfile',
          id,
          as: seat,
          profile: { ...profile, outage, severable },
          citation: citation.trim(),
        })
        if (!answer.ok) return refusalSentence(words, answer.refusal)
        await refreshBody()
        return null
      }}
    >
      <TextField
        label={words('profiles.outage')}
        description={words('profiles.outage.note')}
        value={typed}
        onChange={setTyped}
        maxLength={6}
        error={sound ? null : words('profiles.outage.wrong')}
        autoFocus
      />
      <RadioGroup
        label={words('profiles.severable')}
        choices={(['package', 'items'] as const).map((one) => ({
          id: one,
          label: words(`profiles.severable.${one}`),
          means: words(`profiles.severable.${one}.means`),
        }))}
        value={severable}
        onChange={setSeverable}
      />
      <TextField
        label={words('profiles.citation')}
        description={words('profiles.citation.note')}
        value={citation}
        onChange={setCitation}
        maxLength={500}
      />
    </ConfirmAct>
  )
}
