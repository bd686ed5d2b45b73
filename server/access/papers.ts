/**
 * Papers that back acts entered for a seat, kept by their SHA-256. Who may see one follows from the record:
 * the secretariat, and the pen and the seat of an act that rests on it (ACC-14). Knows no HTTP.
 */
import type { BodyId, DocumentId } from '../../shared/ids.ts'
import { holdsPen } from '../../shared/procedure/index.ts'
import type { DraftState } from '../../shared/procedure/state.ts'
import type { Store } from '../storage/port.ts'
import type { Speaker } from './speaker.ts'

export type Paper = { readonly name: string; readonly bytes: Uint8Array }

type PapersDeps = {
  readonly store: Store
  readonly body: BodyId
  /** Texts that an act resting on this paper may stand in; no others are looked at. */
  readonly textsWith: (hash: string) => Promise<readonly DocumentId[]>
  readonly state: (document: DocumentId) => Promise<DraftState | undefined>
}

export type Papers = {
  keep(hash: string, paper: Paper): Promise<void>
  find(speaker: Speaker, hash: string): Promise<Paper | undefined>
}

const table = 'papers'
const names = 'paper-names'

export const createPapers = ({ store, body, textsWith, state }: PapersDeps): Papers => {
  const rests = (draft: DraftState, speaker: Speaker, hash: string): boolean =>
    Object.values(draft.onBehalf).some(
      ({ via }) =>
        via.paper?.hash === hash && (via.seat === speaker.actor.seat || holdsPen(draft, speaker.actor)),
    )

  const maySee = async (speaker: Speaker, hash: string): Promise<boolean> => {
    if (speaker.actor.role === 'secretariat') return true
    for (const document of await textsWith(hash)) {
      const draft = await state(document)
      if (draft && rests(draft, speaker, hash)) return true
    }
    return false
  }

  return {
    keep: (hash, { name, bytes }) =>
      store.commit({
        streams: [],
        rows: [
          { body, table, key: [hash], value: bytes },
          { body, table: names, key: [hash], value: Buffer.from(name) },
        ],
      }),

    async find(speaker, hash) {
      if (!(await maySee(speaker, hash))) return undefined
      const bytes = await store.row({ body, table, key: [hash] })
      const name = await store.row({ body, table: names, key: [hash] })
      return bytes && { bytes, name: name ? Buffer.from(name).toString('utf8') : hash }
    },
  }
}
