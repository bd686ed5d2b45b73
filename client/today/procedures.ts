/**
 * SCR-8: all procedures under what they wait for, from the list of texts alone. Pure: words are made by the page.
 */
import type { ProcedureView } from '../../shared/procedure/index.ts'
import type { TextSummary } from '../../shared/protocol/http.ts'

export type InHand = { readonly text: TextSummary; readonly procedure: ProcedureView }

/** Who waits for a word comes first; what goes on by itself last. */
const order: readonly ProcedureView['is'][] = ['pending', 'blocked', 'open', 'ageing', 'moving']

export const proceduresIn = (
  texts: readonly TextSummary[],
): readonly { readonly is: ProcedureView['is']; readonly inHand: readonly InHand[] }[] => {
  const all = texts.flatMap((text): readonly InHand[] =>
    text.procedure ? [{ text, procedure: text.procedure }] : [],
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

const day = 86_400_000
/** Whole days that have gone by. */
export const daysSince = (since: number, now: number): number => Math.max(0, Math.floor((now - since) / day))
