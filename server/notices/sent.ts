/**
 * What became of letters: by seat, of those that brought a version (MAIL-16), for whoever has to reach the seats; it names no person and
 * no address. And a letter as it was sent, for the seat it went to and the secretariat (MAIL-17). Knows no mail host.
 */
import type { DocumentId } from '../../shared/ids.ts'
import { knowsOf, viewerOf } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { DraftState } from '../../shared/procedure/state.ts'
import type { Actor } from '../../shared/procedure/submission.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import type { SentView } from '../../shared/protocol/notices.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Speaker } from '../access/speaker.ts'
import type { KeptErrand } from '../mail/outbox.ts'
import { noSuchText } from '../procedure/handle-draft.ts'
import type { Store } from '../storage/port.ts'
import { letterKey } from './letter-rows.ts'

/** How a letter that brings more than one text names each of them. */
export const broughtOf = (document: DocumentId, version: number | undefined): string =>
  `${document}/${version}`

/** The texts that it brings beside its own. */
export const besidesIn = ({ besides }: Readonly<Record<string, string>>): readonly DocumentId[] =>
  besides?.split(' ').flatMap((brought) => brought.split('/')[0] ?? []) ?? []

/** The best first. */
const order: readonly SentView['fate'][] = ['accepted', 'waiting', 'refused', 'given-up']

export const sentFor = (
  { actor }: Speaker,
  document: DocumentId,
  state: DraftState | undefined,
  errands: readonly KeptErrand[],
): Result<readonly SentView[], Refusal> => {
  const served = serves(actor, state)
  if (!served.ok) return served
  const latest = served.value.versions.at(-1)?.number
  const found = new Map<string, SentView>()
  for (const { about, fate, settledAt, madeAt, moot } of errands) {
    const { seat } = about
    const brings =
      (about['document'] === document && about['version'] === String(latest)) ||
      (about['besides']?.split(' ').includes(broughtOf(document, latest)) ?? false)
    if (moot || seat === undefined || !brings) continue
    const known = found.get(seat)
    const better = known === undefined || order.indexOf(fate) < order.indexOf(known.fate)
    if (better) found.set(seat, { seat, version: Number(latest), fate, at: settledAt ?? madeAt })
  }
  return ok([...found.values()].sort((a, b) => (a.seat < b.seat ? -1 : 1)))
}

/** The text, for whoever has to reach its seats. */
export const serves = (actor: Actor, state: DraftState | undefined): Result<DraftState, Refusal> => {
  if (!state || !knowsOf(state, actor)) return refuse(noSuchText)
  return viewerOf(state, actor).holdsPen || actor.role === 'secretariat'
    ? ok(state)
    : refuse({ code: 'RoleMayNot', rule: 'MAIL-16', facts: { role: actor.role } })
}

/** Of the letters that the record names to this reader, those that are theirs to open: their own seat's, or all for the secretariat. */
export const lettersFor = ({ actor }: Speaker, events: readonly EventView[]): readonly string[] =>
  events.flatMap((event) =>
    event.type === 'NoteAccepted' && (actor.role === 'secretariat' || event.data.seat === actor.seat)
      ? [event.data.letter]
      : [],
  )

export const lettersKept = async (
  store: Pick<Store, 'row'>,
  speaker: Speaker,
  document: DocumentId,
  events: readonly EventView[],
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const found = new Map<string, Uint8Array>()
  for (const hash of lettersFor(speaker, events)) {
    const bytes = await store.row(letterKey(speaker.body, document, hash))
    if (bytes) found.set(hash, bytes)
  }
  return found
}
