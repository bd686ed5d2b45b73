/**
 * The one next act of this reader on this text: at most one, the thing they would most likely do now. Pure, so that it
 * can be read and tested as a table. Everything else on the page is quieter.
 */
import type { ParagraphId } from '../../shared/ids.ts'
import { currentSilence, placeOf } from '../../shared/procedure/index.ts'
import type { DraftState, Proposal } from '../../shared/procedure/state.ts'
import type { Actor } from '../../shared/procedure/submission.ts'

type NextAct =
  | { readonly is: 'open-text' }
  | { readonly is: 'settle'; readonly count: number; readonly paragraph: ParagraphId | null }
  | { readonly is: 'issue'; readonly number: number }
  | { readonly is: 'silence'; readonly why: 'open' | 'answer' | 'confirm' | 'adopt' }
  | { readonly is: 'none' }

export const nextAct = (
  state: DraftState,
  actor: Actor | undefined,
  holdsPen: boolean,
  /** Open proposals that this reader may settle: none of their own State (PRO-9). */
  settleable: readonly Proposal[],
  /** Whether the working text differs from the latest version. */
  changed: boolean,
): NextAct => {
  if (!actor || actor.capacity === 'capital') return { is: 'none' }
  const silence = currentSilence(state)
  const serves = holdsPen || actor.role === 'secretariat'
  if (silence?.phase === 'period-ended') return serves ? { is: 'silence', why: 'confirm' } : { is: 'none' }
  if (silence) return actor.role === 'member' ? { is: 'silence', why: 'answer' } : { is: 'none' }
  if (state.stage === 'agreed') return serves ? { is: 'silence', why: 'adopt' } : { is: 'none' }
  if (!holdsPen) return { is: 'none' }
  if (state.stage === 'preparation') return { is: 'open-text' }
  if (state.stage !== 'negotiation') return { is: 'none' }
  const [first] = settleable
  if (first) return { is: 'settle', count: settleable.length, paragraph: placeOf(first) }
  if (changed) return { is: 'issue', number: (state.versions.at(-1)?.number ?? -1) + 1 }
  return { is: 'silence', why: 'open' }
}
