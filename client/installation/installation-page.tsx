/**
 * The installation, for whoever looks after it: its look, mail, the sign-in service, the store and its backups, how much is
 * going on, and the ways of silence. Shows what the server says of itself; nothing here bears on a text or an act.
 */
import { useCallback, useEffect, useId, useState, type ReactNode } from 'react'
import type { BackupView, InstallationView } from '../../shared/protocol/installation.ts'
import { api } from '../connection/api.ts'
import { useSession } from '../connection/session.ts'
import { useBody } from '../procedure/body-store.ts'
import { Button, Loading, Moment, Notice, TextField, useSubmit } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'
import { CalendarInForce } from './calendar.tsx'
import { Look } from './look.tsx'
import { MotionsSwitch } from './motions-switch.tsx'
import { Profiles } from './profiles.tsx'
import './installation.css'

export const InstallationPage = (): ReactNode => {
  const words = useWords()
  const { seat, capacity } = useSession()
  const body = useBody()
  const administers = body?.seats[seat]?.role === 'secretariat' && capacity !== 'capital'
  if (!body)
    return (
      <div className="screen">
        <Loading lines={8} />
      </div>
    )
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>{words('place.installation')}</h1>
        <p className="quiet">{words(administers ? 'installation.lead' : 'installation.closed')}</p>
      </header>
      {administers && <Sections />}
    </div>
  )
}

const Sections = (): ReactNode => {
  const words = useWords()
  const { view, setView, failure, refresh } = useInstallation()
  if (!view)
    return failure === null ? (
      <Loading lines={8} />
    ) : (
      <Notice tone="problem" action={<Button onPress={refresh}>{words('act.retry')}</Button>}>
        {troubleSentence(words, failure)}
      </Notice>
    )
  return (
    <>
      <Section title={words('look.title')}>
        <Look key={view.since} look={view.look} onChanged={setView} />
      </Section>
      <Section title={words('store.title')}>
        <Store view={view} refresh={refresh} />
      </Section>
      <Section title={words('post.title')}>
        <Mail mail={view.mail} onSent={setView} />
      </Section>
      <Section title={words('signIn.title')}>
        <SignIn signIn={view.signIn} onAsked={setView} />
      </Section>
      <Section title={words('numbers.title')}>
        <Numbers view={view} />
      </Section>
      <Section title={words('profiles.title')}>
        <Profiles />
      </Section>
      <Section title={words('motions.switch.title')}>
        <MotionsSwitch />
      </Section>
      <Section title={words('calendar.title')}>
        <CalendarInForce />
      </Section>
    </>
  )
}

const Section = ({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}): ReactNode => {
  const id = useId()
  return (
    <section className="installation-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="stack">{children}</div>
    </section>
  )
}

type StoreProps = { readonly view: InstallationView; readonly refresh: () => void }

const Store = ({ view: { store, backups }, refresh }: StoreProps): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const [taken, setTaken] = useState<BackupView | null>(null)
  const { busy, trouble, submit } = useSubmit(async () => {
    setTaken(null)
    setTaken(await api.backUp())
    refresh()
  })
  const daily = backups.kind === 'daily'
  return (
    <>
      <div>
        <p>{words('store.writable', { writable: store.writable ? 'yes' : 'no' })}</p>
        <p className="quiet small installation-path">
          <bdi dir="ltr">{store.description}</bdi>
        </p>
      </div>
      {store.damaged > 0 ? (
        <Notice tone="problem">{words('store.damaged', { count: store.damaged })}</Notice>
      ) : (
        <p>{words('store.damaged', { count: 0 })}</p>
      )}
      {store.exposed && <Notice tone="warning">{words('store.exposed')}</Notice>}
      {daily ? (
        <div>
          <p className="installation-path">
            {words('backups.daily', {
              hour: `${String(backups.hour).padStart(2, '0')}:00`,
              folder: backups.folder,
              keep: backups.keep,
            })}
          </p>
          <p>
            {backups.last === undefined ? (
              words('backups.never')
            ) : (
              <>
                {words('backups.last')} <Moment at={backups.last} here={false} />
              </>
            )}
          </p>
        </div>
      ) : (
        <p>{words(backups.kind === 'database' ? 'backups.database' : 'backups.none')}</p>
      )}
      {daily && backups.failures > 0 && (
        <Notice tone="warning">{words('backups.failures', { count: backups.failures })}</Notice>
      )}
      {trouble && <Notice tone="problem">{trouble}</Notice>}
      {taken && (
        <Notice tone={taken.damaged > 0 ? 'warning' : 'good'}>
          {words('backups.taken', { records: taken.records, size: inMegabytes(taken.bytes, code) })}
          {taken.damaged > 0 && <> {words('backups.harmed', { count: taken.damaged })}</>}
        </Notice>
      )}
      <div>
        <Button
          busy={busy}
          why={daily ? null : words(backups.kind === 'database' ? 'backups.database' : 'backups.none')}
          onPress={submit}
        >
          {words('backups.now')}
        </Button>
      </div>
    </>
  )
}

const inMegabytes = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
    bytes / 1_000_000,
  )

type MailProps = {
  readonly mail: InstallationView['mail']
  readonly onSent: (view: InstallationView) => void
}

const Mail = ({ mail, onSent }: MailProps): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const [to, setTo] = useState('')
  const { busy, trouble, submit } = useSubmit(async () => {
    onSent(await api.sendTestLetter({ to: to.trim(), language: code }))
  })
  if (!mail) return <p>{words('post.none')}</p>
  const { test } = mail
  return (
    <form className="stack" onSubmit={submit}>
      <p className="installation-path">
        {words('post.host', { host: mail.host, port: String(mail.port), from: mail.from })}
      </p>
      <TextField label={words('post.test.to')} type="email" value={to} onChange={setTo} maxLength={254} />
      {trouble && <Notice tone="problem">{trouble}</Notice>}
      {test && (
        <Notice tone={test.fate === 'accepted' ? 'good' : test.fate === 'waiting' ? 'plain' : 'problem'}>
          {words('post.test.fate', { to: test.to, fate: test.fate, tried: test.tries > 0 ? 'yes' : 'no' })}
          {test.answer !== undefined && <> ({test.answer})</>} · <Moment at={test.at} here={false} />
        </Notice>
      )}
      <div>
        <Button type="submit" busy={busy} why={to.trim() === '' ? words('post.test.to') : null}>
          {words('post.test.send')}
        </Button>
      </div>
    </form>
  )
}

type SignInProps = {
  readonly signIn: InstallationView['signIn']
  readonly onAsked: (view: InstallationView) => void
}

const SignIn = ({ signIn, onAsked }: SignInProps): ReactNode => {
  const words = useWords()
  const { busy, trouble, submit } = useSubmit(async () => onAsked(await api.askSignInService()))
  if (!signIn) return <p>{words('signIn.none')}</p>
  const { name, issuer, answers } = signIn
  return (
    <>
      <p className="installation-path">{words('signIn.is', { name, issuer })}</p>
      <p>
        {words('signIn.answers', { answers: answers === undefined ? 'unknown' : answers ? 'yes' : 'no' })}
      </p>
      {trouble && <Notice tone="problem">{trouble}</Notice>}
      <div>
        <Button busy={busy} onPress={submit}>
          {words('signIn.ask')}
        </Button>
      </div>
    </>
  )
}

const Numbers = ({ view: { counts, since } }: { readonly view: InstallationView }): ReactNode => {
  const words = useWords()
  return (
    <>
      <ul className="installation-numbers">
        <li>{words('numbers.people', { count: counts.people })}</li>
        <li>{words('numbers.sessions', { count: counts.sessions })}</li>
        <li>{words('numbers.pages', { count: counts.pages })}</li>
      </ul>
      <p className="quiet">
        {words('numbers.since')} <Moment at={since} here={false} />
      </p>
    </>
  )
}

/** A letter on its way is asked about until it is known what became of it. */
const askAgainMs = 2_000

const useInstallation = () => {
  const [view, setView] = useState<InstallationView>()
  const [failure, setFailure] = useState<unknown>(null)
  const refresh = useCallback(() => {
    api.installation().then(
      (fresh) => {
        setFailure(null)
        setView(fresh)
      },
      (thrown: unknown) => setFailure(thrown),
    )
  }, [])
  useEffect(refresh, [refresh])
  const waits = view?.mail?.test?.fate === 'waiting'
  useEffect(() => {
    if (!waits) return
    const timer = setInterval(refresh, askAgainMs)
    return () => clearInterval(timer)
  }, [waits, refresh])
  return { view, setView, failure, refresh }
}
