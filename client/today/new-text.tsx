/** Beginning a text: its title, the form it takes, and who writes in it, in words. */
import { useState, type ReactNode } from 'react'
import type { Mode } from '../../shared/procedure/state.ts'
import { api } from '../connection/api.ts'
import { useSession } from '../connection/session.ts'
import { navigate, textPath } from '../router.ts'
import { Button, Dialog, Notice, RadioGroup, Select, TextField, useSubmit } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'
import { refreshTexts } from './texts.ts'

const modes: readonly Mode[] = ['open-drafting', 'open-pen', 'closed-pen']
const templates = ['presidential-statement', 'short-statement'] as const

/** The six languages a text may be written in; English unless the chair says otherwise. */
const textLanguages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const

export const NewText = ({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}): ReactNode => {
  const words = useWords()
  const { body } = useSession()
  const [title, setTitle] = useState('')
  const [template, setTemplate] = useState<string>(templates[0])
  const [mode, setMode] = useState<Mode>('open-drafting')
  const [language, setLanguage] = useState<string>(body.language)
  const [wanted] = useState(() => crypto.randomUUID())
  const { busy, trouble, submit } = useSubmit(async () => {
    if (title.trim() === '') return null
    // The same id on a second attempt: a text is never begun twice.
    const answer = await api.createText({ id: wanted, title: title.trim(), template, mode, language })
    if (!answer.ok) return refusalSentence(words, answer.refusal)
    void refreshTexts()
    navigate(textPath(answer.value.id))
    return null
  })

  return (
    <Dialog
      title={words('text.new')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {words('act.cancel')}
          </Button>
          <Button
            variant="filled"
            type="submit"
            form="new-text"
            busy={busy}
            why={title.trim() === '' ? words('text.new.title.missing') : null}
          >
            {words('text.begin')}
          </Button>
        </>
      }
    >
      <form id="new-text" className="stack" onSubmit={submit}>
        <TextField
          label={words('text.new.title')}
          value={title}
          onChange={setTitle}
          autoFocus
          maxLength={300}
          lang={language}
        />
        <Select
          label={words('text.new.form')}
          options={templates.map((id) => ({
            id,
            label: words(`template.${id}`),
            note: words(`template.${id}.means`),
          }))}
          value={template}
          onChange={setTemplate}
        />
        <RadioGroup
          label={words('text.new.mode')}
          choices={modes.map((id) => ({ id, label: words(`mode.${id}`), means: words(`mode.${id}.means`) }))}
          value={mode}
          onChange={setMode}
        />
        <Select
          label={words('text.new.language')}
          options={textLanguages.map((id) => ({ id, label: words(`language.${id}`) }))}
          value={language}
          onChange={setLanguage}
        />
        <p className="quiet small">{words('text.new.next')}</p>
        {trouble && <Notice tone="problem">{trouble}</Notice>}
      </form>
    </Dialog>
  )
}
