/**
 * Setting up a body, once, with the link that the program printed: its name, its members, who chairs, its clock and
 * its language. Ends signed in as the secretariat, with what to do next.
 */
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { StateCode } from '../../shared/ids.ts'
import type { SetUpView } from '../../shared/protocol/http.ts'
import { api } from '../connection/api.ts'
import { adoptSession } from '../connection/session.ts'
import { Link, navigate } from '../router.ts'
import {
  Button,
  ComboBox,
  Empty,
  Loading,
  ManyBox,
  Notice,
  Select,
  TextField,
  useSubmit,
} from '../ui/index.ts'
import { languages, refusalSentence, stateOptions, useLanguage, useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'
import { zoneOptions } from '../words/zones.ts'
import './set-up.css'

export const SetUp = (): ReactNode => {
  const words = useWords()
  const [view, setView] = useState<SetUpView>()
  const [failure, setFailure] = useState<unknown>(null)
  const [done, setDone] = useState<{ readonly name: string } | null>(null)
  const token = useTokenInAddress()

  useEffect(() => {
    api.setUp().then(setView, setFailure)
  }, [])

  return (
    <main className="screen screen-narrow set-up">
      {failure !== null ? (
        <Notice tone="problem">{troubleSentence(words, failure)}</Notice>
      ) : done ? (
        <Next name={done.name} />
      ) : !view ? (
        <Loading lines={6} />
      ) : !view.open ? (
        <Empty
          page
          title={words('setup.done.title', { name: view.name ?? '' })}
          action={<Link to="/">{words('setup.done.enter')}</Link>}
        >
          {words('setup.done.words')}
        </Empty>
      ) : (
        <Questions token={token} onDone={(name) => setDone({ name })} />
      )}
    </main>
  )
}

const useTokenInAddress = (): string => {
  const [token, setToken] = useState(() => location.hash.slice(1))
  useEffect(() => {
    const onHash = (): void => setToken(location.hash.slice(1))
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [])
  return token
}

type Answers = {
  readonly name: string
  readonly members: readonly StateCode[]
  readonly chair: StateCode | null
  readonly viceChairs: readonly StateCode[]
  readonly zone: string
  readonly language: string
}

const Questions = ({
  token,
  onDone,
}: {
  readonly token: string
  readonly onDone: (name: string) => void
}): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const states = useMemo(() => stateOptions(code), [code])
  const zones = useMemo(() => zoneOptions(words, Date.now()), [words])
  const [answers, setAnswers] = useState<Answers>({
    name: '',
    members: [],
    chair: null,
    viceChairs: [],
    zone: 'America/New_York',
    language: code,
  })
  const [given, setGiven] = useState('')
  const change = (some: Partial<Answers>): void => setAnswers((before) => ({ ...before, ...some }))
  const key = token || given.trim()
  const missing = firstMissing(answers, key)
  const { busy, trouble, submit } = useSubmit(async () => {
    const { chair } = answers
    if (missing !== null || chair === null) return null
    const answer = await api.establish({
      token: key,
      name: answers.name.trim(),
      members: [...answers.members],
      chair,
      viceChairs: [...answers.viceChairs],
      zone: answers.zone,
      language: answers.language,
    })
    if (!answer.ok) return refusalSentence(words, answer.refusal)
    onDone(answer.value.body.name)
    navigate('/set-up', 'replace')
    adoptSession(answer.value)
    return null
  })

  return (
    <>
      <header className="screen-head">
        <h1>{words('setup.title')}</h1>
        <p className="quiet">{words('setup.lead')}</p>
      </header>
      <form className="set-up-form" onSubmit={submit}>
        {!token && (
          <TextField
            label={words('setup.token')}
            description={words('setup.token.note')}
            value={given}
            onChange={setGiven}
            maxLength={200}
          />
        )}
        <TextField
          label={words('setup.name')}
          description={words('setup.name.note')}
          value={answers.name}
          onChange={(name) => change({ name })}
          maxLength={200}
          autoFocus
        />
        <ManyBox
          label={words('setup.members', { count: answers.members.length })}
          description={words('setup.members.note')}
          placeholder={words('setup.state.type')}
          options={states}
          value={answers.members}
          onChange={(members) => change({ members })}
        />
        <ComboBox
          label={words('setup.chair')}
          description={words('setup.chair.note')}
          placeholder={words('setup.state.type')}
          options={states}
          value={answers.chair}
          onChange={(chair) => change({ chair })}
        />
        <ManyBox
          label={words('setup.vice')}
          placeholder={words('setup.state.type')}
          options={states}
          value={answers.viceChairs}
          onChange={(viceChairs) => change({ viceChairs })}
        />
        <ComboBox
          label={words('setup.zone')}
          description={words('setup.zone.note')}
          options={zones}
          value={answers.zone}
          onChange={(zone) => change({ zone })}
        />
        <Select
          label={words('setup.language')}
          options={languages.map(({ code: id, name }) => ({ id, label: name }))}
          value={answers.language}
          onChange={(language) => change({ language })}
        />
        {trouble && <Notice tone="problem">{trouble}</Notice>}
        <div>
          <Button variant="filled" type="submit" busy={busy} why={missing === null ? null : words(missing)}>
            {words('setup.go')}
          </Button>
        </div>
      </form>
    </>
  )
}

/** The first thing that is still missing, in the order of the page. */
export const firstMissing = (answers: Omit<Answers, 'zone' | 'language' | 'viceChairs'>, token: string) => {
  if (token.length < 6) return 'setup.missing.token' as const
  if (answers.name.trim() === '') return 'setup.missing.name' as const
  if (answers.members.length === 0) return 'setup.missing.members' as const
  if (answers.chair === null) return 'setup.missing.chair' as const
  return null
}

const Next = ({ name }: { readonly name: string }): ReactNode => {
  const words = useWords()
  return (
    <section className="stack">
      <h1>{words('setup.next.title', { name })}</h1>
      <p>{words('setup.next.lead')}</p>
      <ol className="set-up-next">
        <li>
          <Link to="/people">{words('setup.next.people')}</Link>
          <p className="quiet">{words('setup.next.people.words')}</p>
        </li>
        <li>
          <Link to="/new">{words('setup.next.text')}</Link>
          <p className="quiet">{words('setup.next.text.words')}</p>
        </li>
      </ol>
    </section>
  )
}
