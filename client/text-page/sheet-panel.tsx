/** The sheet of the chair's team: where each delegation really stands on this paragraph, for nobody else's eyes. */
import { useState, type ReactNode } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import { currentMembers } from '../../shared/procedure/index.ts'
import { leanings, type Leaning } from '../../shared/procedure/position-state.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { Button, ConfirmAct, Select, TextArea, useClock } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { useTextScreen } from './screen.ts'

export const SheetPanel = ({ paragraph }: { readonly paragraph: ParagraphId | null }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { draft, acts } = useTextScreen()
  const [noting, setNoting] = useState(false)
  if (!draft.viewer.holdsPen || draft.state.stage === 'adopted') return null
  const notes = Object.values(draft.state.sheet ?? {}).filter((note) => note.paragraph === paragraph)
  return (
    <section className="card internal chair-sheet" aria-label={words('sheet.title')}>
      <p className="internal-line">{words('sheet.lead')}</p>
      {notes.map((note) => (
        <p key={note.seat} className="answer" dir="auto">
          <strong>{look.name(note.seat)}</strong> {note.leans && words(`sheet.leans.${note.leans}`)}{' '}
          {note.body && <q>{note.body}</q>}{' '}
          <Button
            variant="quiet"
            small
            onPress={() => void acts.say({ type: 'NoteOnSheet', seat: note.seat, paragraph })}
          >
            {words('sheet.off')}
          </Button>
        </p>
      ))}
      <Button variant="quiet" small onPress={() => setNoting(true)}>
        {words('sheet.note')}
      </Button>
      {noting && <NoteDialog paragraph={paragraph} onClose={() => setNoting(false)} />}
    </section>
  )
}

type NoteDialogProps = { readonly paragraph: ParagraphId | null; readonly onClose: () => void }

const NoteDialog = ({ paragraph, onClose }: NoteDialogProps): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { now } = useClock()
  const { draft, acts } = useTextScreen()
  const members = draft.body ? currentMembers(draft.body, now()) : []
  const [seat, setSeat] = useState(members[0]?.id ?? '')
  const [leans, setLeans] = useState<Leaning | 'none'>('none')
  const [body, setBody] = useState('')
  const request = {
    type: 'NoteOnSheet',
    seat,
    paragraph,
    ...(leans === 'none' ? {} : { leans }),
    ...(body.trim() === '' ? {} : { body: body.trim() }),
  } as const
  return (
    <ConfirmAct
      isOpen
      fieldsFirst
      title={words('sheet.title')}
      verb={words('sheet.note')}
      sentence={words('sheet.confirm', { seat: look.name(seat) })}
      why={acts.whyNot(request)}
      onClose={onClose}
      onConfirm={async () => {
        const refused = await acts.say(request)
        if (refused === null) acts.tell(words('sheet.told'))
        return refused
      }}
    >
      <Select
        label={words('sheet.seat')}
        options={members.map(({ id }) => ({ id, label: look.name(id) }))}
        value={seat}
        onChange={setSeat}
      />
      <Select
        label={words('sheet.leans')}
        options={(['none', ...leanings] as const).map((id) => ({ id, label: words(`sheet.leans.${id}`) }))}
        value={leans}
        onChange={setLeans}
      />
      <TextArea label={words('sheet.body')} value={body} onChange={setBody} rows={2} />
    </ConfirmAct>
  )
}
