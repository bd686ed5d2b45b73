/**
 * The door: the body's name, one field or one button, languages in their own names, nothing else.
 * A link's token stands in the fragment, which no server and no log ever sees; it is sent only when a person presses
 * the button, so that a mail program that opens every link uses none of them up.
 */
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { api, ApiFailure } from '../connection/api.ts'
import { addressByName, atNumber, mayHavePasskeys } from '../connection/passkeys.ts'
import { applyLook, useInstallationName } from '../connection/look.ts'
import { leaveForElsewhere, signIn, signInByPasskey, signInFromElsewhere } from '../connection/session.ts'
import { greetNext } from '../frame/greeting.ts'
import { Invited } from './invited.tsx'
import { MailedCode } from './mailed-code.tsx'
import { navigate } from '../router.ts'
import type { InvitedView, SetUpView } from '../../shared/protocol/http.ts'
import { Button, Notice, TextField } from '../ui/index.ts'
import { chooseLanguage, useLanguage, useOfferedLanguages, useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'
import './door.css'

/** What follows `#`; a reload keeps it, because until it has been used it is still the way in. */
const tokenInAddress = (): string => (location.pathname === '/sign-in' ? location.hash.slice(1) : '')

export const Door = ({ why }: { readonly why: 'none' | 'ended' | 'revoked' }): ReactNode => {
  const words = useWords()
  const installation = useInstallationName()
  const [view, setView] = useState<SetUpView>()
  const [token, setToken] = useState(tokenInAddress)
  const [invited, setInvited] = useState<InvitedView>()
  const [code, setCode] = useState('')
  const [ticket, setTicket] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  /** A link that opens nothing leaves the address, and its place to the field. */
  const putAway = (why: unknown): void => {
    setFailure(why)
    setToken('')
    navigate('/sign-in', 'replace')
  }

  useEffect(() => {
    const asked = { wanted: true }
    api.setUp().then(
      (view) => {
        if (!asked.wanted) return
        setView(view)
        applyLook(view.look)
      },
      // The name is a courtesy; the door works without it.
      () => undefined,
    )
    const onHash = (): void => setToken(tokenInAddress())
    window.addEventListener('hashchange', onHash)
    return () => {
      asked.wanted = false
      window.removeEventListener('hashchange', onHash)
    }
  }, [])

  useEffect(() => {
    setInvited(undefined)
    if (!token) return
    const asked = { wanted: true }
    api.invited(token).then(
      (view) => {
        if (asked.wanted) setInvited(view)
      },
      (thrown: unknown) => {
        // A link that is spent is said to be so before anybody presses; without an answer the button still works.
        if (asked.wanted && isSpent(thrown)) putAway(thrown)
      },
    )
    return () => {
      asked.wanted = false
    }
  }, [token])

  const enter = async (show: () => Promise<void>, then: 'enters' | 'stays' = 'enters'): Promise<void> => {
    if (busy) return
    setBusy(true)
    setFailure(null)
    try {
      await show()
      if (then === 'stays') return
      greetNext()
      // The address with the token in it must not stay in the history.
      if (location.pathname.startsWith('/sign-in')) navigate('/', 'replace')
    } catch (thrown) {
      if (token && isSpent(thrown)) putAway(thrown)
      else setFailure(thrown)
    } finally {
      setBusy(false)
    }
  }
  // Back from the other service: what it sent along is used once, by this page, and leaves the address.
  const cameBack = useRef(false)
  useEffect(() => {
    if (location.pathname !== '/sign-in/back' || cameBack.current) return
    cameBack.current = true
    const query = location.search.slice(1)
    navigate('/sign-in', 'replace')
    void enter(() => signInFromElsewhere(query))
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const key = token || code.trim()
    if (key !== '') void enter(() => signIn(key, token ? undefined : ticket))
  }

  return (
    <main className="door">
      <div className="door-leaf">
        {installation && (
          <p className="door-installation" dir="auto">
            {installation}
          </p>
        )}
        <h1 className="door-name" dir="auto">
          {view?.name ?? words('door.product')}
        </h1>
        <form className="stack" onSubmit={submit}>
          {why !== 'none' && failure === null && <Notice tone="warning">{words(`door.out.${why}`)}</Notice>}
          {failure !== null && (
            <Notice tone="problem">
              {failure instanceof ApiFailure ? troubleSentence(words, failure) : words('passkey.declined')}
            </Notice>
          )}
          {token ? (
            <>
              {invited && <Invited invited={invited} />}
              <p>{words('door.link')}</p>
            </>
          ) : (
            <TextField
              label={words('door.code')}
              description={words('door.code.note')}
              value={code}
              onChange={setCode}
              autoFocus
              autoComplete="one-time-code"
              maxLength={200}
              className="door-code"
            />
          )}
          <Button variant="filled" type="submit" busy={busy} autoFocus={Boolean(token)}>
            {words('door.enter')}
          </Button>
          {!token && mayHavePasskeys() && (
            <Button variant="quiet" icon="key" onPress={() => void enter(signInByPasskey)}>
              {words('door.passkey')}
            </Button>
          )}
          {!token && atNumber() && (
            <p className="quiet small">{words('door.passkey.number', { address: addressByName() })}</p>
          )}
        </form>
        {!token && view?.elsewhere && (
          <Button variant="quiet" onPress={() => void enter(leaveForElsewhere, 'stays')}>
            {words('door.oidc', { name: view.elsewhere })}
          </Button>
        )}
        {!token && view?.mail && <MailedCode onSent={setTicket} />}
        <Languages />
      </div>
    </main>
  )
}

const isSpent = (thrown: unknown): boolean =>
  thrown instanceof ApiFailure && (thrown.problem?.code.startsWith('Link') ?? false)

const Languages = (): ReactNode => {
  const words = useWords()
  const current = useLanguage()
  const languages = useOfferedLanguages()
  if (languages.length < 2) return null
  return (
    <nav aria-label={words('language.list')} className="door-languages">
      {languages.map(({ code, name, dir }) => (
        <button
          key={code}
          type="button"
          lang={code}
          dir={dir}
          aria-pressed={code === current.code}
          onClick={() => void chooseLanguage(code)}
        >
          {name}
        </button>
      ))}
    </nav>
  )
}
