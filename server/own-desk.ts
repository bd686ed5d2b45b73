/** How many drafts lie on a seat's own desk on a text. A desk that nobody has written on is not opened. */
import { privateName } from '../shared/audience.ts'
import type { DocumentId } from '../shared/ids.ts'
import { actorIn } from '../shared/procedure/index.ts'
import { readDrafts } from '../shared/text/desk.ts'
import type { Speaker } from './access/speaker.ts'
import type { Clock } from './clock.ts'
import { deskStream, type Drafts } from './drafts.ts'
import type { LiveText } from './rooms/live-text.ts'
import type { Store } from './storage/port.ts'

/** Counted once for each state of a desk, however often it is asked: somebody may have tens of thousands (ATK-67). */
const counted = new WeakMap<Uint8Array, number>()

const countOf = (text: LiveText): number => {
  // A new one with each change.
  const state = text.encodedVector()
  const count = counted.get(state) ?? readDrafts(text.doc).length
  counted.set(state, count)
  return count
}

type OwnDeskDeps = { readonly store: Store; readonly drafts: Drafts<LiveText>; readonly clock: Clock }

export const draftsOnDesk =
  ({ store, drafts, clock }: OwnDeskDeps) =>
  async ({ body, person, actor }: Speaker, document: DocumentId): Promise<number> => {
    const { lane } = await drafts.body(body)
    const sitting = await lane.read(({ record }) => actorIn(record.state, person, actor.seat, clock.now()))
    if (!sitting) return 0
    // Of a seat that began anew it is the new one (BOD-14).
    const owner = privateName(actor.seat, sitting.renewed)
    if ((await store.lastSeq({ body, stream: deskStream(document, owner) })) === 0) return 0
    const desk = await drafts.desk(document, owner)
    return desk ? desk.lane.read(({ text }) => countOf(text)) : 0
  }
