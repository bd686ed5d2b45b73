/**
 * Acts of these pages, each offered once as a button, in the palette and under its key, and confirmed once in a sentence.
 * Every act asks the rules why it cannot be done; what may be given with it goes into the request as it is sent.
 */
import { useMemo, useState, type ReactNode } from 'react'
import { useActs, type Act } from '../frame/acts.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { Button, ConfirmAct, TextArea, type ButtonVariant } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'
import { useGravely } from '../you/gravely.tsx'

export type Confirmed = {
  readonly sentence: string
  readonly request: Request
  readonly grave?: boolean
  /** A reason or a note: its label, how long it may be, how it goes into the request. */
  readonly note?: {
    readonly label: string
    readonly most: number
    /** What stands in it to begin with. */
    readonly given?: string
    readonly into: (request: Request, words: string) => Request
  }
}

export type OfferedAct = {
  readonly id: string
  readonly label: string
  readonly key?: string
  readonly variant?: ButtonVariant
  readonly why?: string | null
} & (
  | { readonly confirmed: Confirmed; readonly onAct?: never }
  | { readonly onAct: () => void; readonly confirmed?: never }
)

type ActRowProps = {
  readonly draft: Draft
  /** Made anew only when it changes. */
  readonly acts: readonly OfferedAct[]
  readonly className?: string
}

/** The rules' reason against a request, in words. */
export const useWhyNot = ({ refusalOf }: Pick<Draft, 'refusalOf'>): ((request: Request) => string | null) => {
  const words = useWords()
  return useMemo(
    () => (request) => {
      const refusal = refusalOf(request)
      return refusal ? refusalSentence(words, refusal) : null
    },
    [refusalOf, words],
  )
}

export const ActRow = ({ draft, acts, className }: ActRowProps): ReactNode => {
  const gravely = useGravely(draft)
  const [asked, setAsked] = useState<OfferedAct | null>(null)
  const [given, setGiven] = useState('')
  const offered = useMemo<readonly (Act & Pick<OfferedAct, 'variant'>)[]>(
    () =>
      acts.map((act) => ({
        id: act.id,
        label: act.label,
        why: act.why,
        ...(act.key ? { key: act.key } : {}),
        ...(act.variant ? { variant: act.variant } : {}),
        onAct: () => {
          if (act.onAct) return act.onAct()
          setGiven(act.confirmed.note?.given ?? '')
          setAsked(act)
        },
      })),
    [acts],
  )
  useActs(offered)
  const confirmed = asked?.confirmed
  const note = confirmed?.note
  return (
    <div className={className ?? 'row'}>
      {offered.map(({ id, label, key, variant, why, onAct }) => (
        <Button
          key={id}
          why={why}
          onPress={onAct}
          {...(variant ? { variant } : {})}
          {...(key ? { shortcut: key.toUpperCase() } : {})}
        >
          {label}
        </Button>
      ))}
      <ConfirmAct
        isOpen={confirmed !== undefined}
        onClose={() => setAsked(null)}
        grave={confirmed?.grave ?? false}
        verb={asked?.label ?? ''}
        sentence={confirmed?.sentence ?? ''}
        onConfirm={async () => {
          if (!confirmed) return null
          const said = given.trim()
          const request = note && said !== '' ? note.into(confirmed.request, said) : confirmed.request
          return gravely.submit(request)
        }}
      >
        {note && (
          <TextArea label={note.label} value={given} onChange={setGiven} rows={2} maxLength={note.most} />
        )}
      </ConfirmAct>
      {gravely.dialog}
    </div>
  )
}

/** A reason given with an act that takes one. */
export const withReason = (request: Request, reason: string): Request =>
  request.type === 'BreakSilence' || request.type === 'AskToBreak' || request.type === 'WithdrawAgreement'
    ? { ...request, reason }
    : request

/** A note of whoever runs the silence. */
export const withNote = (request: Request, note: string): Request =>
  request.type === 'WithdrawSilence' || request.type === 'ConfirmOutcome' || request.type === 'ConfirmClock'
    ? { ...request, note }
    : request
