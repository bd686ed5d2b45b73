/**
 * How far a draft has come within its delegation, and what its people and its capital say of it. Only the delegation sees any
 * of it. A mark is of the words it was given for: once they change, it says so.
 */
import { useState, type ReactNode } from 'react'
import { seatAudience } from '../../shared/audience.ts'
import type { DeskNote } from '../../shared/procedure/state.ts'
import { draftHash, type Draft } from '../../shared/text/desk.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { Button, Chip, Moment } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { WordsForm } from './comment-form.tsx'
import { actorName } from './naming.ts'
import { useTextScreen } from './screen.ts'

const steps = ['draft', 'cleared', 'ready'] as const

const useNote = (draft: Draft): DeskNote | undefined => {
  const { state, viewer } = useTextScreen().draft
  const audience = seatAudience(viewer.seat, viewer.renewed)
  return Object.values(state.desk ?? {}).find((note) => note.audience === audience && note.draft === draft.id)
}

/** Takes a draft off the desk; where something was said of it, the delegation's record says that too. */
export const useDropping = (draft: Draft): (() => void) => {
  const { acts, desk } = useTextScreen()
  const marked = useNote(draft)?.mark
  return () => {
    desk?.remove(draft.id)
    if (marked) void acts.say({ type: 'MarkDraft', draft: draft.id, mark: 'dropped', words: marked.words })
  }
}

export const Clearance = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, draft: record } = useTextScreen()
  const [remarking, setRemarking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const note = useNote(draft)
  const hash = draftHash(draft)
  const mark = steps.find((step) => step === note?.mark?.is)
  const holds = mark !== undefined && note?.mark?.words === hash
  const put = async (as: (typeof steps)[number]): Promise<void> => {
    const refused = await acts.say({ type: 'MarkDraft', draft: draft.id, mark: as, words: hash })
    setTrouble(refused)
    if (refused === null) acts.tell(words('desk.told.mark', { mark: words(`desk.mark.${as}`) }))
  }
  return (
    <div className="clearance">
      {mark && note?.mark && (
        <p className="clearance-mark">
          <Chip tone={holds ? (mark === 'draft' ? 'plain' : 'good') : 'warning'}>
            {holds
              ? words(`desk.mark.${mark}`)
              : words('desk.mark.since', { mark: words(`desk.mark.${mark}`) })}
          </Chip>{' '}
          <span className="quiet small">
            <bdi>{actorName(words, look, record.body, note.mark.by)}</bdi> ·{' '}
            <Moment at={note.mark.at} here={false} />
          </span>
        </p>
      )}
      {note?.remarks.map((remark) => (
        <p key={`${remark.at} ${remark.body}`} className="answer" dir="auto">
          <strong>{actorName(words, look, record.body, remark.by)}</strong> {remark.body}
        </p>
      ))}
      <div className="kinds" role="group" aria-label={words('desk.mark.label')}>
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            className="kind"
            aria-pressed={holds && mark === step}
            onClick={() => void put(step)}
          >
            {words(`desk.mark.${step}`)}
          </button>
        ))}
      </div>
      {trouble !== null && <p role="alert">{trouble}</p>}
      {remarking ? (
        <WordsForm
          label={words('desk.remark.label')}
          verb={words('desk.remark.say')}
          onLeave={() => setRemarking(false)}
          onSay={(body) => acts.say({ type: 'RemarkOnDraft', draft: draft.id, body })}
        />
      ) : (
        <Button variant="quiet" small onPress={() => setRemarking(true)}>
          {words('desk.remark')}
        </Button>
      )}
    </div>
  )
}
