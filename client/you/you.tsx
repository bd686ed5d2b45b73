/** One's own keys and sessions: passkeys with their names, and where one is signed in. Nobody else's are ever shown here. */
import { useCallback, useEffect, useState, type FormEvent, type ReactNode } from 'react'
import { deviceOf } from '../../shared/device.ts'
import type { OwnSessionView, PasskeyView } from '../../shared/protocol/http.ts'
import { api, ApiFailure, problemCode } from '../connection/api.ts'
import { addressByName, atNumber, makePasskey, mayHavePasskeys } from '../connection/passkeys.ts'
import { signOutEverywhere, useSession } from '../connection/session.ts'
import { useNames } from '../frame/names.ts'
import { navigate } from '../router.ts'
import { Button, ConfirmAct, Dialog, Loading, Moment, Notice, TextField } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'
import { deviceInWords } from './device.ts'
import { ProveAgain } from './prove-again.tsx'
import './you.css'

export const You = (): ReactNode => {
  const words = useWords()
  const { person } = useSession()
  return (
    <div className="screen screen-narrow you">
      <header className="screen-head">
        <h1>{words('you.title')}</h1>
        <p className="quiet">{person.name}</p>
      </header>
      <Passkeys />
      <Sessions />
    </div>
  )
}

type Asked = 'add' | 'prove' | { readonly remove: PasskeyView } | null

const Passkeys = (): ReactNode => {
  const words = useWords()
  const [keys, setKeys] = useState<readonly PasskeyView[]>()
  const [asked, setAsked] = useState<Asked>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    api.passkeys().then(setKeys, (failure: unknown) => setTrouble(troubleSentence(words, failure)))
  }, [words])
  const close = (): void => setAsked(null)
  return (
    <section aria-labelledby="passkeys" className="stack">
      <h2 id="passkeys" className="section-title">
        {words('passkeys.title')}
      </h2>
      <p className="quiet small">{words('passkeys.lead')}</p>
      {trouble && <Notice tone="problem">{trouble}</Notice>}
      {!keys ? (
        !trouble && <Loading lines={2} />
      ) : keys.length === 0 ? (
        <p>{words('passkeys.none')}</p>
      ) : (
        <ul className="you-list">
          {keys.map((key) => (
            <li key={key.id}>
              <div>
                <strong>{key.name}</strong>
                <p className="quiet small">
                  {words('passkeys.added')} <Moment at={key.addedAt} here={false} relative={false} />
                  {key.usedAt !== undefined && (
                    <>
                      {' · '}
                      {words('passkeys.used')} <Moment at={key.usedAt} here={false} relative={false} />
                    </>
                  )}
                  {key.site !== location.hostname && (
                    <> · {words('passkeys.elsewhere', { site: key.site })}</>
                  )}
                </p>
              </div>
              <Button
                small
                variant="quiet"
                label={words('act.remove', { name: key.name })}
                onPress={() => setAsked({ remove: key })}
              >
                {words('passkeys.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {atNumber() && <Notice tone="warning">{words('passkeys.number', { address: addressByName() })}</Notice>}
      <div>
        <Button
          variant="filled"
          icon="plus"
          why={mayHavePasskeys() ? null : words('passkeys.cannot')}
          onPress={() => setAsked('add')}
        >
          {words('passkeys.add')}
        </Button>
      </div>
      {asked === 'add' && (
        <AddPasskey
          onClose={close}
          onAdded={(all) => {
            setKeys(all)
            close()
          }}
          onProve={() => setAsked('prove')}
        />
      )}
      {asked === 'prove' && <ProveAgain onClose={close} />}
      {asked !== null && typeof asked === 'object' && (
        <ConfirmAct
          isOpen
          onClose={close}
          verb={words('passkeys.remove')}
          sentence={words('passkeys.remove.sentence', { name: asked.remove.name })}
          onConfirm={async () => {
            try {
              setKeys(await api.removePasskey(asked.remove.id))
              return null
            } catch (failure) {
              if (problemCode(failure) === 'ProveAgain') setAsked('prove')
              return troubleSentence(words, failure)
            }
          }}
        />
      )}
    </section>
  )
}

type AddPasskeyProps = {
  readonly onClose: () => void
  readonly onAdded: (all: readonly PasskeyView[]) => void
  readonly onProve: () => void
}

const AddPasskey = ({ onClose, onAdded, onProve }: AddPasskeyProps): ReactNode => {
  const words = useWords()
  const [name, setName] = useState(() => deviceInWords(words, deviceOf(navigator.userAgent)))
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const add = async (): Promise<void> => {
    if (busy || name.trim() === '') return
    setBusy(true)
    setTrouble(null)
    try {
      onAdded(await makePasskey(name.trim()))
    } catch (failure) {
      if (problemCode(failure) === 'ProveAgain') onProve()
      else
        setTrouble(
          failure instanceof ApiFailure ? troubleSentence(words, failure) : words('passkey.declined'),
        )
    } finally {
      setBusy(false)
    }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void add()
  }
  return (
    <Dialog
      title={words('passkeys.add')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {words('act.cancel')}
          </Button>
          <Button variant="filled" type="submit" form="passkey" busy={busy}>
            {words('passkeys.make')}
          </Button>
        </>
      }
    >
      <form id="passkey" className="stack" onSubmit={submit}>
        <p>{words('passkeys.make.lead')}</p>
        <TextField
          label={words('passkeys.name')}
          description={words('passkeys.name.note')}
          value={name}
          onChange={setName}
          maxLength={60}
          autoFocus
        />
        {trouble && <Notice tone="problem">{trouble}</Notice>}
      </form>
    </Dialog>
  )
}

const Sessions = (): ReactNode => {
  const words = useWords()
  const names = useNames()
  const [sessions, setSessions] = useState<readonly OwnSessionView[]>()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [leaving, setLeaving] = useState(false)
  const refresh = useCallback(() => {
    api.sessions().then(setSessions, (failure: unknown) => setTrouble(troubleSentence(words, failure)))
  }, [words])
  useEffect(refresh, [refresh])
  const signOutOf = (id: string): void => {
    api.signOutOf(id).then(refresh, (failure: unknown) => setTrouble(troubleSentence(words, failure)))
  }
  return (
    <section aria-labelledby="sessions" className="stack">
      <h2 id="sessions" className="section-title">
        {words('sessions.title')}
      </h2>
      {trouble && <Notice tone="problem">{trouble}</Notice>}
      {!sessions ? (
        !trouble && <Loading lines={2} />
      ) : (
        <ul className="you-list">
          {sessions.map((session) => (
            <li key={session.id}>
              <div>
                <strong>{deviceInWords(words, session.device)}</strong>
                <p className="quiet small">
                  {session.here && <>{words('sessions.here')} · </>}
                  {names.seat(session.seat)} · {words('sessions.since')}{' '}
                  <Moment at={session.since} here={false} relative={false} /> · {words('sessions.used')}{' '}
                  <Moment at={session.lastUsed} here={false} relative={false} />
                </p>
              </div>
              {!session.here && (
                <Button
                  small
                  variant="quiet"
                  label={words('sessions.out.of', { device: deviceInWords(words, session.device) })}
                  onPress={() => signOutOf(session.id)}
                >
                  {words('act.signOut')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onPress={() => setLeaving(true)}>{words('sessions.everywhere')}</Button>
      </div>
      <ConfirmAct
        isOpen={leaving}
        grave
        onClose={() => setLeaving(false)}
        verb={words('sessions.everywhere')}
        sentence={words('sessions.everywhere.sentence')}
        onConfirm={async () => {
          await signOutEverywhere()
          navigate('/')
        }}
      />
    </section>
  )
}
