/**
 * How the text page acts: something of a discussion is said at once; an act of the record is confirmed once, in a
 * sentence that names who, what, who is told and whether it can be taken back. A refusal is told in the reader's words.
 * Nothing is shown as done here: the event does that when it arrives.
 */
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { TextFacts } from '../../shared/procedure/submission.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { ConfirmAct, TextArea } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'

export type Asked = {
  readonly verb: string
  readonly sentence: string
  readonly request: Request
  readonly grave?: boolean
  /** A field for a reason or note: its label, and how the words go into the request. */
  readonly note?: { readonly label: string; readonly into: (request: Request, words: string) => Request }
  /** Further fields, behind a line that opens them; what is left empty is an empty string. */
  readonly more?: {
    readonly label: string
    readonly fields: readonly string[]
    readonly into: (request: Request, said: readonly string[]) => Request
  }
  /** Runs once the act is in the record. */
  readonly after?: () => void
  /** What has come of it, told once it is in the record. */
  readonly done?: string
}

export type ActRunner = {
  /** Without asking: comments, replies. The answer is why not, or null. */
  readonly say: (request: Request) => Promise<string | null>
  /** With one confirmation. */
  readonly ask: (asked: Asked) => void
  /** Why this could not be done now, in words; null if it could. */
  readonly whyNot: (probe: Request) => string | null
  /** It is not for this seat, at any time: it need not be offered with a reason that never changes. */
  readonly isForOthers: (probe: Request) => boolean
  /** Says what has come of an act that asks for no confirmation. */
  readonly tell: (sentence: string) => void
}

export const useActRunner = (
  draft: Draft,
  /** What probes may need of the words, as the page shows them. */
  text: TextFacts,
  tell: (sentence: string | null) => void,
): { readonly acts: ActRunner; readonly dialog: ReactNode } => {
  const words = useWords()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [note, setNote] = useState('')
  const [more, setMore] = useState<readonly string[]>([])
  const { submit, refusalOf } = draft
  const because = useCallback((refusal: Refusal) => refusalSentence(words, refusal), [words])
  const run = useCallback(
    async (request: Request): Promise<string | null> => {
      try {
        const answer = await submit(request)
        return answer.ok ? null : because(answer.refusal)
      } catch (failure) {
        return troubleSentence(words, failure)
      }
    },
    [submit, because, words],
  )
  const acts = useMemo<ActRunner>(
    () => ({
      say: run,
      ask: (next) => {
        setNote('')
        setMore([])
        tell(null)
        setAsked(next)
      },
      whyNot: (probe) => {
        const refusal = refusalOf(probe, text)
        return refusal ? because(refusal) : null
      },
      isForOthers: (probe) => refusalOf(probe, text)?.code === 'RoleMayNot',
      tell,
    }),
    [run, refusalOf, because, text, tell],
  )
  const confirm = async (): Promise<string | null> => {
    if (!asked) return null
    const given = note.trim()
    const noted = asked.note && given ? asked.note.into(asked.request, given) : asked.request
    const request =
      asked.more?.into(
        noted,
        more.map((said) => said.trim()),
      ) ?? noted
    const refused = await run(request)
    if (refused === null) {
      asked.after?.()
      if (asked.done) tell(asked.done)
    }
    return refused
  }
  const dialog = (
    <ConfirmAct
      isOpen={asked !== null}
      onClose={() => setAsked(null)}
      sentence={asked?.sentence ?? ''}
      verb={asked?.verb ?? ''}
      onConfirm={confirm}
      grave={asked?.grave ?? false}
    >
      {asked?.note && <TextArea label={asked.note.label} value={note} onChange={setNote} rows={2} />}
      {asked?.more && (
        <details>
          <summary>{asked.more.label}</summary>
          {asked.more.fields.map((label, at) => (
            <TextArea
              key={label}
              label={label}
              value={more[at] ?? ''}
              onChange={(said) =>
                setMore(
                  (before) =>
                    asked.more?.fields.map((_, one) => (one === at ? said : (before[one] ?? ''))) ?? [],
                )
              }
              rows={at === 0 ? 1 : 3}
            />
          ))}
        </details>
      )}
    </ConfirmAct>
  )
  return { acts, dialog }
}
