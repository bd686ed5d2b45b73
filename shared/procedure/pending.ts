/**
 * What keeps a silence from passing without having broken it: holds that stand, requests for more time that nobody answered.
 * Rules SIL-25, SIL-26 and SIL-30. Judges alone; the acts themselves are in `holding.ts`.
 */
import type { ParagraphId } from '../ids.ts'
import type { DraftState, ExtensionRequest, Hold, Profile, Silence } from './state.ts'

/** SIL-25: what becomes of a hold under this profile. */
export const holdsUnder = ({ holds, regime }: Profile): 'pending' | 'lapse' | 'none' =>
  holds ?? (regime === 'no-objection' ? 'pending' : 'none')

export const standingHolds = ({ holds }: Silence): readonly Hold[] => holds.filter(({ lifted }) => !lifted)

export const openRequests = ({ requests }: Silence): readonly ExtensionRequest[] =>
  requests.filter(({ answered, withdrawn }) => !answered && !withdrawn)

export type Pending = {
  readonly holds: readonly Hold[]
  readonly requests: readonly ExtensionRequest[]
}

/** SIL-30: what this silence does not pass over, as far as is known now. */
export const pendingOf = (silence: Silence): Pending => ({
  holds: holdsUnder(silence.profile) === 'pending' ? standingHolds(silence) : [],
  requests: openRequests(silence),
})

const allPending = (silence: Silence): readonly (Hold | ExtensionRequest)[] => {
  const { holds, requests } = pendingOf(silence)
  return [...holds, ...requests]
}

/** SIL-30: something that concerns all of it keeps it from passing. */
export const isPending = (silence: Silence): boolean =>
  allPending(silence).some(({ items }) => items === undefined)

/** SEV-10: the items that a hold or a request names keep themselves from passing, and nothing else. */
export const pendingItems = (silence: Silence): readonly ParagraphId[] =>
  allPending(silence).flatMap(({ items = [] }) => items)

/** Whether this is the silence on which the agreement rests, so that paper that came in time undoes its outcome (SIL-31). */
export const carriesAgreement = (state: DraftState, silence: string): boolean =>
  state.stage === 'agreed' && state.agreement?.silence === silence
