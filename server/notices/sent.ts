/**
 * What became of letters that brought a version, by seat (MAIL-16): for whoever has to reach the seats. Names no person and no
 * address. Knows no mail host.
 */
import type { DocumentId } from '../../shared/ids.ts'
import { knowsOf, viewerOf } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { DraftState } from '../../shared/procedure/state.ts'
import type { SentView } from '../../shared/protocol/notices.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Speaker } from '../access/speaker.ts'
import type { KeptErrand } from '../mail/outbox.ts'
import { noSuchText } from '../procedure/handle-draft.ts'

/** The best first. */
const order: readonly SentView['fate'][] = ['accepted', 'waiting', 'refused', 'given-up']

export const sentFor = (
  { actor }: Speaker,
  document: DocumentId,
  state: DraftState | undefined,
  errands: readonly KeptErrand[],
): Result<readonly SentView[], Refusal> => {
  if (!state || !knowsOf(state, actor)) return refuse(noSuchText)
  if (!viewerOf(state, actor).holdsPen && actor.role !== 'secretariat')
    return refuse({ code: 'RoleMayNot', rule: 'MAIL-16', facts: { role: actor.role } })
  const latest = state.versions.at(-1)?.number
  const found = new Map<string, SentView>()
  for (const { about, fate, settledAt, madeAt } of errands) {
    const { seat } = about
    if (about['document'] !== document || seat === undefined || about['version'] !== String(latest)) continue
    const known = found.get(seat)
    const better = known === undefined || order.indexOf(fate) < order.indexOf(known.fate)
    if (better) found.set(seat, { seat, version: Number(latest), fate, at: settledAt ?? madeAt })
  }
  return ok([...found.values()].sort((a, b) => (a.seat < b.seat ? -1 : 1)))
}
