/** How this reader is told, besides the inbox: by mail, on this browser's screen, in which language, by whose clock, and when not. */
import { useMemo, useState, type ReactNode } from 'react'
import { noticeGroups, type NoticeGroup } from '../../shared/notices/notice.ts'
import type { Preferences } from '../../shared/notices/preferences.ts'
import { useSession } from '../connection/session.ts'
import { Link } from '../router.ts'
import { useTexts } from '../today/texts.ts'
import { Button, Checkbox, ComboBox, Loading, Notice, Select } from '../ui/index.ts'
import { languages, useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'
import { zoneOptions } from '../words/zones.ts'
import { askBrowser, browserAllows } from './browser-notes.ts'
import { prefer, useInbox } from './inbox-store.ts'
import './inbox.css'

type Way = Preferences['mail']['talk']
const ways: readonly Way[] = ['at-once', 'daily', 'off']
const mailed = ['text', 'asked', 'positions', 'talk'] as const
const hours = Array.from({ length: 48 }, (_, half) => {
  const id = `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`
  return { id, label: id }
})

export const WaysPage = (): ReactNode => {
  const words = useWords()
  const { status, view, failure } = useInbox()
  const [saved, setSaved] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const change = (preferences: Preferences): void => {
    setSaved(false)
    prefer(preferences).then(
      () => {
        setTrouble(null)
        setSaved(true)
      },
      (reason: unknown) => setTrouble(troubleSentence(words, reason)),
    )
  }
  return (
    <div className="screen screen-narrow inbox">
      <header className="screen-head">
        <Link to="/notices">{words('notices.back')}</Link>
        <h1>{words('notices.ways')}</h1>
        <p className="quiet">{words('notices.ways.lead')}</p>
      </header>
      {status === 'loading' && <Loading lines={6} />}
      {status === 'failed' && <Notice tone="problem">{troubleSentence(words, failure)}</Notice>}
      {view && <ByMail preferences={view.preferences} onChange={change} />}
      {view && <Texts preferences={view.preferences} onChange={change} />}
      {view && <Quiet preferences={view.preferences} onChange={change} />}
      {view && <InBrowser preferences={view.preferences} onChange={change} />}
      {trouble && <Notice tone="problem">{trouble}</Notice>}
      <p className="quiet small" role="status">
        {saved && !trouble ? words('ways.saved') : ''}
      </p>
    </div>
  )
}

type PartProps = { readonly preferences: Preferences; readonly onChange: (next: Preferences) => void }

const ByMail = ({ preferences, onChange }: PartProps): ReactNode => {
  const words = useWords()
  const { mail } = useSession()
  const options = ways.map((id) => ({ id, label: words(`ways.${id}`) }))
  return (
    <section aria-labelledby="ways-mail" className="stack inbox-part">
      <h2 id="ways-mail" className="section-title">
        {words('ways.mail')}
      </h2>
      {!mail && <Notice tone="warning">{words('ways.mail.none')}</Notice>}
      <p>{words('ways.mail.silence')}</p>
      <div className="inbox-grid">
        {mailed.map((group) => (
          <Select
            key={group}
            label={words(`group.${group}`)}
            value={preferences.mail[group]}
            onChange={(way) => onChange({ ...preferences, mail: { ...preferences.mail, [group]: way } })}
            options={options}
          />
        ))}
        <Select
          label={words('ways.language')}
          value={preferences.language}
          onChange={(language) => onChange({ ...preferences, language })}
          options={languages.map(({ code, name }) => ({ id: code, label: name }))}
        />
      </div>
    </section>
  )
}

const asAbove = 'as'

const Texts = ({ preferences, onChange }: PartProps): ReactNode => {
  const words = useWords()
  const { texts } = useTexts()
  if (texts.length === 0) return null
  const choose = (document: string, way: Way | typeof asAbove): void => {
    const { [document]: _before, ...others } = preferences.texts
    onChange({ ...preferences, texts: way === asAbove ? others : { ...others, [document]: way } })
  }
  return (
    <section aria-labelledby="ways-texts" className="stack inbox-part">
      <h2 id="ways-texts" className="section-title">
        {words('ways.texts')}
      </h2>
      <p className="quiet small">{words('ways.texts.lead')}</p>
      <div className="stack">
        {texts.map(({ id, title }) => (
          <Select
            key={id}
            label={title}
            value={preferences.texts[id] ?? asAbove}
            onChange={(way) => choose(id, way)}
            options={([asAbove, ...ways] as const).map((way) => ({ id: way, label: words(`ways.${way}`) }))}
          />
        ))}
      </div>
    </section>
  )
}

const Quiet = ({ preferences, onChange }: PartProps): ReactNode => {
  const words = useWords()
  const zones = useMemo(() => zoneOptions(words, Date.now()), [words])
  const { quiet, ...loud } = preferences
  return (
    <section aria-labelledby="ways-quiet" className="stack inbox-part">
      <h2 id="ways-quiet" className="section-title">
        {words('ways.quiet')}
      </h2>
      <p className="quiet small">{words('ways.quiet.lead')}</p>
      <Checkbox
        isSelected={quiet !== undefined}
        onChange={(on) => onChange(on ? { ...loud, quiet: { from: '22:00', until: '07:00' } } : loud)}
      >
        {words('ways.quiet.on')}
      </Checkbox>
      <div className="inbox-grid">
        {quiet && (
          <>
            <Select
              label={words('ways.quiet.from')}
              value={quiet.from}
              onChange={(from) => onChange({ ...loud, quiet: { ...quiet, from } })}
              options={hours}
            />
            <Select
              label={words('ways.quiet.until')}
              value={quiet.until}
              onChange={(until) => onChange({ ...loud, quiet: { ...quiet, until } })}
              options={hours}
            />
          </>
        )}
        <ComboBox
          label={words('ways.zone')}
          value={preferences.zone}
          onChange={(zone) => onChange({ ...preferences, zone })}
          options={zones}
        />
      </div>
    </section>
  )
}

const InBrowser = ({ preferences, onChange }: PartProps): ReactNode => {
  const words = useWords()
  const [allowed, setAllowed] = useState(browserAllows)
  const choose = (group: NoticeGroup, on: boolean): void => {
    const others = preferences.browser.filter((one) => one !== group)
    onChange({ ...preferences, browser: on ? [...others, group] : others })
  }
  return (
    <section aria-labelledby="ways-browser" className="stack inbox-part">
      <h2 id="ways-browser" className="section-title">
        {words('ways.browser')}
      </h2>
      <p className="quiet small">{words('ways.browser.lead')}</p>
      {allowed === 'not-asked' && (
        <div>
          <Button onPress={() => void askBrowser().then(setAllowed)}>{words('ways.browser.ask')}</Button>
        </div>
      )}
      {allowed === 'no' && <Notice tone="warning">{words('ways.browser.denied')}</Notice>}
      {allowed === 'never' && <Notice tone="warning">{words('ways.browser.never')}</Notice>}
      {allowed === 'yes' && (
        <fieldset className="inbox-boxes">
          <legend className="field-label">{words('ways.browser.what')}</legend>
          {noticeGroups.map((group) => (
            <Checkbox
              key={group}
              isSelected={preferences.browser.includes(group)}
              onChange={(on) => choose(group, on)}
            >
              {words(`group.${group}`)}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </section>
  )
}
