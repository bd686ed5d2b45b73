/**
 * What waits for this reader, by deadline, and what stands in the way of each text, from the list of texts alone.
 * Pure: words are made by the screen.
 */
import type { SeatRole, Stage } from '../../shared/procedure/state.ts'
import type { TextSummary } from '../../shared/protocol/http.ts'

export type Waiting = {
  readonly text: TextSummary
  /**
   * - `silence`: a silence in which this seat may act and has not.
   * - `outcome`: a period has ended and a person has to say what follows.
   * - `running`: a silence this reader runs or watches over.
   */
  readonly what: 'silence' | 'outcome' | 'running'
  readonly deadline: number
}

const runsSilences: ReadonlySet<SeatRole> = new Set<SeatRole>(['chair', 'vice-chair', 'secretariat'])

export const waitingFor = (texts: readonly TextSummary[], role: SeatRole): readonly Waiting[] =>
  texts
    .flatMap((text): readonly Waiting[] => {
      const { silence } = text
      if (!silence) return []
      const { deadline } = silence
      const runs = runsSilences.has(role)
      if (silence.phase === 'period-ended') return runs ? [{ text, what: 'outcome', deadline }] : []
      if (silence.phase !== 'running') return []
      if (role === 'member' && !silence.acted) return [{ text, what: 'silence', deadline }]
      return runs ? [{ text, what: 'running', deadline }] : []
    })
    .sort((a, b) => a.deadline - b.deadline)

export const stageOrder: readonly Stage[] = ['silence', 'negotiation', 'preparation', 'agreed', 'adopted']

export const byStage = (
  texts: readonly TextSummary[],
): readonly { readonly stage: Stage; readonly texts: readonly TextSummary[] }[] =>
  stageOrder
    .map((stage) => ({ stage, texts: texts.filter((text) => text.stage === stage) }))
    .filter(({ texts: some }) => some.length > 0)
