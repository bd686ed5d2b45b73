/**
 * A lane's memory from its stream: everything folded in order, or as much of it as can be read. A stream that is damaged is
 * opened up to the damage, with the place in its memory, and is not written to (LANE-9).
 */
import type { Loaded } from './lane.ts'
import { StreamDamaged, type Damage, type Entry, type Store, type StreamName } from './storage/port.ts'

export type Fresh<M> = () => {
  readonly memory: M
  readonly fold: (entry: Entry) => void
  /** Around many that are folded in one go. */
  readonly together?: (work: () => void) => void
}

export const readStream = async <M extends { readonly damage?: Damage }>(
  store: Store,
  stream: StreamName,
  fresh: Fresh<M>,
  /** Told why an entry could not be folded; the memory only says where. */
  unreadable: (place: Damage, reason: unknown) => void = () => {},
  /** Given all that was read. */
  counted: (entries: readonly Entry[]) => void = () => {},
): Promise<Loaded<M>> => {
  const { entries, damage } = await readable(store, stream)
  counted(entries)
  const whole = foldAll(fresh, entries)
  if (!whole.failed) {
    const memory = damage ? { ...whole.memory, damage } : whole.memory
    return { memory, seq: entries.length }
  }
  const place: Damage = { ...stream, seq: whole.failed.seq, what: 'unreadable' }
  unreadable(place, whole.failed.reason)
  // Half of the entry may have been taken in: begin again and stop in front of it.
  const seq = place.seq - 1
  return { memory: { ...foldAll(fresh, entries.slice(0, seq)).memory, damage: place }, seq }
}

type Folded<M> = {
  readonly memory: M
  readonly failed?: { readonly seq: number; readonly reason: unknown }
}

export const foldAll = <M>(fresh: Fresh<M>, entries: readonly Entry[]): Folded<M> => {
  const { memory, fold, together = (work) => work() } = fresh()
  let failed: Folded<M>['failed']
  together(() => {
    for (const entry of entries) {
      try {
        fold(entry)
      } catch (reason) {
        failed = { seq: entry.seq, reason }
        return
      }
    }
  })
  return failed ? { memory, failed } : { memory }
}

const readable = async (
  store: Store,
  stream: StreamName,
): Promise<{ readonly entries: readonly Entry[]; readonly damage?: Damage }> => {
  try {
    const entries = await store.read(stream)
    // The store may have known of the damage before, and have given what lies in front of it.
    const damage = store
      .damage()
      .find((place) => place.body === stream.body && place.stream === stream.stream)
    return damage ? { entries, damage } : { entries }
  } catch (error) {
    if (!(error instanceof StreamDamaged)) throw error
    const before = error.place.seq - 1
    return { entries: before > 0 ? await store.read(stream, 0, before) : [], damage: error.place }
  }
}
