/**
 * The record of one text for somebody to keep: what this reader may see of it, or what everyone sees, packed and sealed
 * (`shared/bundle`). What is in it is judged where every reading is, by audience; nothing is chosen here.
 */
import { packBundle, type Contents, type Sealed, type Sight } from '../../shared/bundle/bundle.ts'
import type { DocumentId } from '../../shared/ids.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Clock } from '../clock.ts'
import { inTurn } from '../turns.ts'
import type { Reader } from './read.ts'
import type { Sources } from './sources.ts'

type BundlingDeps = {
  readonly reader: Pick<Reader, 'record' | 'version'>
  readonly sources: Sources
  readonly clock: Clock
  /** Those of the letters that these events name which are this reader's to open, as they were sent. */
  readonly letters: (
    speaker: Speaker,
    document: DocumentId,
    events: readonly EventView[],
  ) => Promise<ReadonlyMap<string, Uint8Array>>
  readonly seal: (statement: Uint8Array) => Promise<Sealed>
  /** The page that checks it, where it has been built. */
  readonly checker?: Uint8Array
}

export type Bundling = (
  speaker: Speaker,
  document: DocumentId,
  sight: Sight,
) => Promise<Result<Uint8Array, Refusal>>

export const createBundling = (deps: BundlingDeps): Bundling => {
  const [turn, make] = [inTurn(), bundling(deps)]
  return (...asked) => turn(() => make(...asked))
}

const bundling =
  ({ reader, sources, clock, seal, checker, letters }: BundlingDeps): Bundling =>
  async (speaker, document, sight) => {
    const seen = await reader.record(speaker, document, sight)
    if (!seen.ok) return seen
    const { events, heads } = seen.value
    const versions = new Map<number, string>()
    for (const event of events) {
      if (event.type !== 'VersionIssued') continue
      const bytes = await reader.version(speaker, document, event.data.number)
      if (!bytes.ok) return bytes
      versions.set(event.data.number, bytes.value)
    }
    const contents: Contents = {
      body: await bodyFor(sources, speaker),
      document,
      madeAt: clock.now(),
      sight,
      ...(sight === 'own' ? { seat: speaker.actor.seat } : {}),
      heads,
      events,
      versions,
      // What everyone sees holds no person, and a letter is addressed to one.
      ...(sight === 'own' ? { letters: await letters(speaker, document, events) } : {}),
      ...(checker ? { checker } : {}),
    }
    return ok(await packBundle(contents, seal))
  }

/** Of each seat no more than whose it is: the rest is known to its own people. */
const bodyFor = async (sources: Sources, { body }: Speaker): Promise<Contents['body']> => {
  const { id, name, zone, seats } = (await sources.body(body)).state()
  return {
    id,
    name,
    zone,
    seats: Object.fromEntries(
      Object.values(seats).map((seat) => [
        seat.id,
        { role: seat.role, ...(seat.state === undefined ? {} : { state: seat.state }) },
      ]),
    ),
  }
}
