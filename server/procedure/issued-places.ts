/**
 * What the blocks of issued versions are called, in reading order, for the sentence in the list of texts: the list opens no
 * text (REC-18), and its rows hold no words. Read once for each version, which never changes.
 */
import { placesIn, type Place } from '../../shared/procedure/index.ts'
import type { DraftState } from '../../shared/procedure/state.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import { StoreFault, type Store } from '../storage/port.ts'
import { fromUtf8, versionKey } from './rows.ts'

const most = 500

export class IssuedPlaces {
  readonly #known = new Map<string, readonly Place[]>()

  constructor(private readonly store: Store) {}

  /** Of the latest version; none before the first, and where nothing is said of what stands in the way. */
  async of(state: DraftState): Promise<readonly Place[]> {
    const latest = state.versions.at(-1)
    if (!latest || state.stage !== 'negotiation') return []
    const key = `${latest.hash} ${state.language}`
    const known = this.#known.get(key)
    if (known) return known
    const bytes = await this.store.row(versionKey(state.body, state.id, latest.number))
    if (!bytes)
      throw new StoreFault(`the bytes of version ${latest.number} of ${state.body}/${state.id} are missing`)
    const places = placesIn(JSON.parse(fromUtf8(bytes)) as TextDocument, state.language)
    this.#known.set(key, places)
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= most) break
      this.#known.delete(oldest)
    }
    return places
  }
}
