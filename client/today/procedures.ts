/**
 * SCR-8: all procedures under what they wait for, from the list of texts alone. Pure: words are made by the page.
 */
import type { ProcedureView, Reason } from '../../shared/procedure/index.ts'
import type { TextSummary } from '../../shared/protocol/http.ts'

export type InHand = { readonly text: TextSummary; readonly procedure: ProcedureView }

/** Who waits for a word comes first; what goes on by itself last. */
const order: readonly ProcedureView['is'][] = ['pending', 'blocked', 'open', 'ageing', 'moving']

export const proceduresIn = (
  texts: readonly TextSummary[],
): readonly { readonly is: ProcedureView['is']; readonly inHand: readonly InHand[] }[] => {
  const all = texts.flatMap((text): readonly InHand[] =>
    text.procedure && tellsForAll(text, texts)
      ? [{ text, procedure: ofAll(text, texts) ?? text.procedure }]
      : [],
  )
  const until = ({ text }: InHand): number => text.silence?.deadline ?? Infinity
  return order
    .map((is) => ({
      is,
      inHand: all
        .filter(({ procedure }) => procedure.is === is)
        .sort((a, b) =>
          until(a) === until(b) ? a.procedure.since - b.procedure.since : until(a) - until(b),
        ),
    }))
    .filter(({ inHand }) => inHand.length > 0)
}

/** One silence over several texts is one procedure: the first of them that this reader is shown tells it. */
const tellsForAll = ({ id, together }: TextSummary, texts: readonly TextSummary[]): boolean =>
  !together || together.find(({ document }) => texts.some((text) => text.id === document))?.document === id

/** What stands in the way of one of them stands in the way of all; each is counted where it stands. */
const ofAll = ({ together }: TextSummary, texts: readonly TextSummary[]): ProcedureView | undefined => {
  const [first, ...others] = texts.flatMap(({ id, procedure }) =>
    procedure && together?.some(({ document }) => document === id) ? [procedure] : [],
  )
  return others.reduce<ProcedureView | undefined>((one, other) => one && merged(one, other), first)
}

const merged = (one: ProcedureView, other: ProcedureView): ProcedureView => ({
  is: order.indexOf(one.is) <= order.indexOf(other.is) ? one.is : other.is,
  since: Math.min(one.since, other.since),
  reasons: [...other.reasons, ...one.reasons].reduce<readonly Reason[]>(withReason, []),
})

/** Objections are to the words of each text and add up; everything else is said once of all of them. */
const withReason = (reasons: readonly Reason[], reason: Reason): readonly Reason[] => {
  const known = reasons.find(({ kind }) => kind === reason.kind)
  if (!known) return [...reasons, reason]
  if (known.kind !== 'objections' || reason.kind !== 'objections') return reasons
  return reasons.map((one) => (one === known ? { ...known, count: known.count + reason.count } : one))
}

const day = 86_400_000
/** Whole days that have gone by. */
export const daysSince = (since: number, now: number): number => Math.max(0, Math.floor((now - since) / day))
