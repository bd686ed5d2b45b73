/** The look of the installation: its name, its accent, the languages it offers. What is saved here is seen here at once. */
import { useState, type ReactNode } from 'react'
import {
  accents,
  type Accent,
  type InstallationView,
  type LookView,
  type OfferedLanguage,
} from '../../shared/protocol/installation.ts'
import { api } from '../connection/api.ts'
import { applyLook } from '../connection/look.ts'
import { Button, Checkbox, Notice, Select, TextField, useSubmit } from '../ui/index.ts'
import { languages, useWords } from '../words/index.ts'

type LookProps = {
  readonly look: LookView
  readonly onChanged: (view: InstallationView) => void
}

export const Look = ({ look, onChanged }: LookProps): ReactNode => {
  const words = useWords()
  const [name, setName] = useState(look.name ?? '')
  const [accent, setAccent] = useState<Accent>(look.accent ?? 'lake')
  const [offered, setOffered] = useState<readonly OfferedLanguage[]>(look.languages)
  const [saved, setSaved] = useState(false)
  const { busy, trouble, submit } = useSubmit(async () => {
    if (offered.length === 0) return null
    const view = await api.changeLook({
      name: name.trim() === '' ? null : name.trim(),
      accent,
      languages: [...offered],
    })
    applyLook(view.look)
    onChanged(view)
    setSaved(true)
    return null
  })
  const change = <T,>(set: (value: T) => void, value: T): void => {
    setSaved(false)
    set(value)
  }
  return (
    <form className="stack" onSubmit={submit}>
      <TextField
        label={words('look.name')}
        description={words('look.name.note')}
        value={name}
        onChange={(next) => change(setName, next)}
        maxLength={120}
      />
      <Select
        label={words('look.accent')}
        options={accents.map((id) => ({ id, label: words('look.accent.is', { accent: id }) }))}
        value={accent}
        onChange={(next) => change(setAccent, next)}
      />
      <fieldset className="installation-languages">
        <legend className="field-label">{words('look.languages')}</legend>
        {languages.map(({ code, name: own, dir }) => (
          <Checkbox
            key={code}
            isSelected={offered.includes(code)}
            onChange={(chosen) =>
              change(setOffered, chosen ? [...offered, code] : offered.filter((one) => one !== code))
            }
          >
            <span lang={code} dir={dir}>
              {own}
            </span>
          </Checkbox>
        ))}
      </fieldset>
      {offered.length > 1 && (
        <Select
          label={words('look.first')}
          description={words('look.first.note')}
          options={languages
            .filter(({ code }) => offered.includes(code))
            .map(({ code, name: own }) => ({ id: code, label: own }))}
          value={offered[0] ?? null}
          onChange={(first) => change(setOffered, [first, ...offered.filter((one) => one !== first)])}
        />
      )}
      {trouble && <Notice tone="problem">{trouble}</Notice>}
      {saved && <Notice tone="good">{words('look.saved')}</Notice>}
      <div>
        <Button
          variant="filled"
          type="submit"
          busy={busy}
          why={offered.length === 0 ? words('look.none') : null}
        >
          {words('look.save')}
        </Button>
      </div>
    </form>
  )
}
