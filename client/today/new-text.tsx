/** Beginning a text: its title, the form it takes, and who writes in it, in words. */
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Mode } from '../../shared/procedure/state.ts'
import type { TemplateView } from '../../shared/protocol/http.ts'
import { api } from '../connection/api.ts'
import { useSession } from '../connection/session.ts'
import { navigate, textPath } from '../router.ts'
import { Button, Dialog, Notice, RadioGroup, Select, TextField, useSubmit } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'
import { SlotFields, slotsFit, type SlotValues } from './slots.tsx'
import { refreshTexts } from './texts.ts'

const modes: readonly Mode[] = ['open-drafting', 'open-pen', 'closed-pen']
/** Forms that the page has words for; one made elsewhere is called what it calls itself. */
const worded = [
  'presidential-statement',
  'short-statement',
  'programme-of-work',
  'letter-of-transmittal',
] as const

const useTemplates = (wanted: boolean): readonly TemplateView[] => {
  const [templates, setTemplates] = useState<readonly TemplateView[]>([])
  useEffect(() => {
    if (!wanted || templates.length > 0) return
    // Without an answer there is nothing to begin with; opening the dialog again asks again.
    api.templates().then(setTemplates, () => undefined)
  }, [wanted, templates])
  return useMemo(() => {
    const place = ({ name }: TemplateView): number => {
      const known = worded.findIndex((one) => one === name)
      return known < 0 ? worded.length : known
    }
    return templates.toSorted((a, b) => place(a) - place(b))
  }, [templates])
}

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
  const templates = useTemplates(isOpen)
  const [template, setTemplate] = useState<string>(worded[0])
  const [slots, setSlots] = useState<SlotValues>({})
  const chosen = templates.find(({ name }) => name === template)
  const [mode, setMode] = useState<Mode>('open-drafting')
  const [language, setLanguage] = useState<string>(body.language)
  const [wanted] = useState(() => crypto.randomUUID())
  /** A programme and a letter are the pen's until it issues them; other forms keep what was chosen. */
  const choose = (name: string): void => {
    const next = templates.find((one) => one.name === name)
    setTemplate(name)
    setSlots({})
    if (next) setLanguage(next.language)
    if (next && next.kind !== 'statement') setMode('closed-pen')
  }
  const { busy, trouble, submit } = useSubmit(async () => {
    if (title.trim() === '' || !chosen || !slotsFit(chosen, slots)) return null
    // The same id on a second attempt: a text is never begun twice.
    const answer = await api.createText({ id: wanted, title: title.trim(), template, mode, language, slots })
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
          options={templates.map((one) => {
            const known = worded.find((name) => name === one.name)
            return known
              ? { id: one.name, label: words(`template.${known}`), note: words(`template.${known}.means`) }
              : { id: one.name, label: one.title }
          })}
          value={template}
          onChange={choose}
        />
        {chosen && <SlotFields key={chosen.name} template={chosen} values={slots} onChange={setSlots} />}
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
