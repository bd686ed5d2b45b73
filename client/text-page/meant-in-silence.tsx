/**
 * Words that were typed while a silence runs: nothing is tabled and nothing inferred (SIL-37, SIL-38). Whoever typed them says
 * what they are: a break, with these words as its proposal; a remark on the language to the chair's team; or nothing yet.
 */
import { useState, type ReactNode } from 'react'
import type { ChangeRequest } from '../../shared/procedure/command.ts'
import type { Silence } from '../../shared/procedure/state.ts'
import type { Draft } from '../../shared/text/desk.ts'
import { plainText } from '../../shared/text/schema.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import type { Request } from '../procedure/draft-store.ts'
import { deadlineInWords } from '../silence/words.ts'
import { ConfirmAct, RadioGroup } from '../ui/index.ts'
import { useLanguage, useWords, versionIn } from '../words/index.ts'
import { useGravely } from '../you/gravely.tsx'
import { useTextScreen } from './screen.ts'

const meanings = ['keep', 'remark', 'break'] as const
type Meaning = (typeof meanings)[number]

type MeantProps = {
  readonly draft: Draft
  readonly silence: Silence
  readonly change: ChangeRequest
  readonly onClose: () => void
  /** The words are the record's now: the draft has done its work. */
  readonly onSaid: () => void
}

/** What a remark says: the words that are suggested, and why; a deletion has only the latter. */
const remarkIn = (draft: Draft, change: ChangeRequest): string => {
  const suggested = change.kind === 'add' ? change.block.content : 'content' in change ? change.content : []
  return [plainText(suggested), draft.reasons]
    .map((words) => words.trim())
    .filter(Boolean)
    .join('\n\n')
}

export const MeantInSilence = ({ draft, silence, change, onClose, onSaid }: MeantProps): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { code } = useLanguage()
  const { acts, draft: record } = useTextScreen()
  const gravely = useGravely(record)
  const [meaning, setMeaning] = useState<Meaning>('keep')
  const of = { as: record.viewer.seat, silence: silence.id }
  const reason = draft.reasons.trim()
  const remark = remarkIn(draft, change)
  const requests: Readonly<Record<Meaning, Request | null>> = {
    keep: null,
    remark: { type: 'RemarkInSilence', ...of, paragraph: draft.paragraph ?? draft.after, body: remark },
    break: { type: 'BreakSilence', ...of, change, ...(reason ? { reason } : {}) },
  }
  const request = requests[meaning]
  const facts = {
    seat: look.name(record.viewer.seat),
    version: versionIn(words, silence.version),
    deadline: deadlineInWords(words, code, silence.deadline),
  }
  const silent = meaning === 'remark' && remark === '' ? words('meant.remark.empty') : null
  return (
    <>
      <ConfirmAct
        isOpen
        onClose={onClose}
        fieldsFirst
        grave={meaning === 'break'}
        title={words('meant.title')}
        verb={words(`meant.${meaning}.verb`)}
        sentence={words(`meant.${meaning}.sentence`, facts)}
        why={silent ?? (request ? acts.whyNot(request) : null)}
        onConfirm={async () =>
          request
            ? gravely.submit(request, () => {
                acts.tell(words(`meant.${meaning === 'break' ? 'break' : 'remark'}.told`))
                onSaid()
              })
            : null
        }
      >
        <p>{words('meant.lead', facts)}</p>
        <RadioGroup
          label={words('meant.label')}
          choices={meanings.map((id) => ({
            id,
            label: words(`meant.${id}`),
            means: words(`meant.${id}.means`),
          }))}
          value={meaning}
          onChange={setMeaning}
        />
      </ConfirmAct>
      {gravely.dialog}
    </>
  )
}
