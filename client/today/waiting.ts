/**
 * What waits for this reader over all texts, by deadline and then by age, from the list of texts alone: the server has
 * worked it out with the shared fold. Pure: words are made by the screen.
 */
import type { Waiting } from '../../shared/procedure/index.ts'
import type { Stage } from '../../shared/procedure/state.ts'
import type { TextSummary } from '../../shared/protocol/http.ts'

export type WaitingItem = { readonly text: TextSummary; readonly waiting: Waiting }

export const deadlineOf = (waiting: Waiting): number | undefined =>
  'deadline' in waiting ? waiting.deadline?.instant : undefined

/** A "no" that does not count yet comes before all; then what has a deadline, the nearest on top; then what has waited longest. */
export const waitingIn = (texts: readonly TextSummary[]): readonly WaitingItem[] =>
  texts
    .flatMap((text) => text.waits.map((waiting) => ({ text, waiting })))
    .sort((a, b) => {
      const first = Number(b.waiting.kind === 'second-key') - Number(a.waiting.kind === 'second-key')
      if (first !== 0) return first
      const [one, other] = [deadlineOf(a.waiting) ?? Infinity, deadlineOf(b.waiting) ?? Infinity]
      return one === other ? a.waiting.since - b.waiting.since : one - other
    })

const parts: Readonly<Record<Waiting['kind'], 'silence' | 'record' | undefined>> = {
  silence: 'silence',
  'second-key': 'silence',
  release: 'silence',
  reach: 'silence',
  clock: 'silence',
  extension: 'silence',
  recount: 'silence',
  hold: 'silence',
  confirm: 'silence',
  adopt: 'silence',
  countersign: 'record',
  disowned: 'record',
  answer: undefined,
  answered: undefined,
  settle: undefined,
  proposals: undefined,
  read: undefined,
  desk: undefined,
  'on-ours': undefined,
  carried: undefined,
  maintain: undefined,
  stand: undefined,
  compromise: undefined,
  circle: undefined,
  'circle-support': undefined,
  accepted: undefined,
}

/** The page of the text on which it can be done; the text itself where none is named. */
export const partOf = (waiting: Waiting): 'silence' | 'record' | undefined => parts[waiting.kind]

const stageOrder: readonly Stage[] = ['silence', 'negotiation', 'preparation', 'agreed', 'adopted']

export const byStage = (
  texts: readonly TextSummary[],
): readonly { readonly stage: Stage; readonly texts: readonly TextSummary[] }[] =>
  stageOrder
    .map((stage) => ({ stage, texts: texts.filter((text) => text.stage === stage) }))
    .filter(({ texts: some }) => some.length > 0)
