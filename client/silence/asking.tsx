/**
 * Acts of these pages, each offered once as a button, in the palette and under its key, and confirmed once in a sentence.
 * Every act asks the rules why it cannot be done; what may be given with it goes into the request as it is sent.
 */
import { useMemo, useState, type ReactNode } from 'react'
import { useActs, type Act } from '../frame/acts.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { Button, ConfirmAct, TextArea, useClock, WallField, type ButtonVariant } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'
import { useGravely } from '../you/gravely.tsx'
import type { Silence } from '../../shared/procedure/state.ts'
import { resolveWall } from '../../shared/time.ts'
import { ChooseItems } from './items.tsx'
import { receiptOf, useGiveReceipt } from './receipt.tsx'

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
  /** Some of what is decided apart, or all: at first all are chosen. */
  readonly items?: {
    readonly choices: readonly { readonly id: string; readonly label: string }[]
    readonly into: (request: Request, items: readonly string[]) => Request
    /** The sentence, where only some are. */
    readonly sentence: (items: readonly string[]) => string
  }
  /** A minute on the body's wall: its label, the first that is proposed, how it goes into the request. */
  readonly minute?: {
    readonly label: string
    readonly first: string
    readonly needed: boolean
    readonly into: (request: Request, wall: string) => Request
    /** The sentence, where the minute stands in it. */
    readonly sentence?: (wall: string) => string
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

/** What the acts about a silence in hand are made from. */
export type SilenceActsProps = {
  readonly draft: Draft
  readonly silence: Silence
  /** The minute is over: a person decides. */
  readonly over: boolean
}

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
  const words = useWords()
  const gravely = useGravely(draft)
  const [asked, setAsked] = useState<OfferedAct | null>(null)
  const [given, setGiven] = useState('')
  const [wall, setWall] = useState('')
  const [items, setItems] = useState<readonly string[]>([])
  const { zone } = useClock()
  const giveReceipt = useGiveReceipt()
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
          setWall(act.confirmed.minute?.first ?? '')
          setItems(act.confirmed.items?.choices.map(({ id }) => id) ?? [])
          setAsked(act)
        },
      })),
    [acts],
  )
  useActs(offered)
  const confirmed = asked?.confirmed
  const note = confirmed?.note
  const minute = confirmed?.minute
  const noMinute = minute && (wall === '' ? minute.needed : !resolveWall(wall, zone).ok)
  const whyNot = useWhyNot(draft)
  const apart = confirmed?.items
  const some = apart && items.length < apart.choices.length ? items : undefined
  const whole = confirmed && apart && some ? apart.into(confirmed.request, some) : confirmed?.request
  const withMinute = whole && minute && wall !== '' ? minute.into(whole, wall) : undefined
  const why = noMinute
    ? words('refusal.DeadlineMalformed')
    : some?.length === 0
      ? words('break.items.none')
      : withMinute
        ? whyNot(withMinute)
        : some && whole
          ? whyNot(whole)
          : null
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
        sentence={
          minute?.sentence && !why
            ? minute.sentence(wall)
            : apart && some && some.length > 0
              ? apart.sentence(some)
              : (confirmed?.sentence ?? '')
        }
        why={why}
        fieldsFirst={minute?.sentence !== undefined || apart !== undefined}
        onConfirm={async () => {
          if (!whole) return null
          const said = given.trim()
          const act = withMinute ?? whole
          return gravely.submit(note && said !== '' ? note.into(act, said) : act, (done) =>
            giveReceipt(receiptOf(done)),
          )
        }}
      >
        {apart && (
          <ChooseItems
            label={words('break.items')}
            choices={apart.choices}
            chosen={items}
            onChange={setItems}
          />
        )}
        {minute && <WallField label={minute.label} value={wall} onChange={setWall} error={why} />}
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
  request.type === 'BreakSilence' ||
  request.type === 'AskToBreak' ||
  request.type === 'HoldSilence' ||
  request.type === 'AskExtension' ||
  request.type === 'WithdrawAgreement'
    ? { ...request, reason }
    : request

/** A note of whoever runs the silence. */
export const withNote = (request: Request, note: string): Request =>
  request.type === 'WithdrawSilence' ||
  request.type === 'ExtendSilence' ||
  request.type === 'DeclineExtension' ||
  request.type === 'ConfirmOutcome' ||
  request.type === 'ConfirmClock'
    ? { ...request, note }
    : request
