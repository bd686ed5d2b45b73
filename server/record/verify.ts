/**
 * Checks everything that the record promises, from what is stored and nothing else: every chain of every audience, every
 * text's chain, that what is stored can still be folded, that each version's bytes have the hash in its event and are the
 * words of that moment, that each accepted act has its answer, and that whoever holds a head finds it on the chain.
 * Changes nothing. `commands/verify.ts` runs it on a folder and says what was found.
 */
import type { Audience } from '../../shared/audience.ts'
import type { Head } from '../../shared/chain.ts'
import type { Damage, Store, StreamName } from '../storage/port.ts'
import { StreamDamaged } from '../storage/port.ts'
import { readSum, sumKey, type Sum } from '../sums.ts'
import { verifyBodyEvents, verifyTextEvents, type Fault, type NotedRestore } from './verify-events.ts'
import { passkeysIn, type Passkeys } from './verify-proofs.ts'
import { verifyTogether, type UnderTogether } from './verify-together.ts'
import { verifyWords, type NewWords } from './verify-words.ts'

/** A head held elsewhere: printed in a note, or in another mission's copy. */
export type KnownHead = Head & { readonly document: string; readonly audience: Audience }

type VerifyOptions = {
  readonly heads?: readonly KnownHead[]
  /** An empty working text, to fold a text's entries into. */
  readonly newWords: NewWords
}

export type Place = StreamName & Fault

export type Checked = {
  readonly bodies: number
  readonly texts: number
  readonly desks: number
  readonly entries: number
  readonly events: number
  readonly chains: number
  readonly versions: number
  readonly answers: number
  readonly restores: readonly NotedRestore[]
  /** Acts that a passkey vouches for. */
  readonly proofs: number
}

export type Verification = {
  readonly checked: Checked
  /** The first fault of each stream, in the order of the streams; then heads that were found on no chain. */
  readonly faults: readonly Place[]
}

type StreamKind = 'body' | 'desk' | 'text'
type StreamCheck = Partial<Checked> & {
  readonly faults: readonly Fault[]
  readonly together?: readonly UnderTogether[]
}

export const verifyStore = async (
  store: Store,
  kindOf: (stream: string) => StreamKind,
  options: VerifyOptions,
): Promise<Verification> => {
  let checked: Checked = none
  const faults: Place[] = []
  const together: UnderTogether[] = []
  const streams = await store.streams()
  const keys = await passkeysOfBodies(store, streams, kindOf)
  for (const stream of streams) {
    const passkeys = keys.get(stream.body) ?? {}
    const found = await verifyStream(store, stream, kindOf(stream.stream), { ...options, passkeys })
    checked = add(checked, found)
    const [first] = [...found.faults].sort((a, b) => orderOf(a) - orderOf(b))
    if (first) faults.push({ ...stream, ...first })
    together.push(...(found.together ?? []))
  }
  for (const { document, what } of verifyTogether(together)) {
    const stream = streams.find((one) => one.stream === document)
    if (stream && !faults.some((fault) => fault.stream === document)) faults.push({ ...stream, seq: 0, what })
  }
  const names = new Set(streams.map(({ stream }) => stream))
  const bodies = new Set(streams.map(({ body }) => body))
  for (const { document, audience, number } of options.heads ?? []) {
    if (!names.has(document) && !bodies.has(document))
      faults.push({
        body: '',
        stream: document,
        seq: 0,
        what: `no stream for the head ${audience} ${number}`,
      })
  }
  for (const damage of store.damage())
    if (!faults.some(({ body, stream }) => body === damage.body && stream === damage.stream))
      faults.push({ ...damage, what: damageText(damage) })
  return { checked, faults }
}

/** From each body's own record, before its texts are looked at. */
const passkeysOfBodies = async (
  store: Store,
  streams: readonly StreamName[],
  kindOf: (stream: string) => StreamKind,
): Promise<ReadonlyMap<string, Passkeys>> => {
  const keys = new Map<string, Passkeys>()
  for (const stream of streams) {
    if (kindOf(stream.stream) !== 'body') continue
    try {
      keys.set(stream.body, passkeysIn(stream.body, await store.read(stream)))
    } catch (error) {
      // The damage is told of the stream itself.
      if (!(error instanceof StreamDamaged)) throw error
    }
  }
  return keys
}

/** What lies in no entry comes after what does. */
const orderOf = ({ seq }: Fault): number => (seq === 0 ? Number.MAX_SAFE_INTEGER : seq)

const none: Checked = {
  bodies: 0,
  texts: 0,
  desks: 0,
  entries: 0,
  events: 0,
  chains: 0,
  versions: 0,
  answers: 0,
  restores: [],
  proofs: 0,
}

const add = (checked: Checked, found: Partial<Checked>): Checked => ({
  bodies: checked.bodies + (found.bodies ?? 0),
  texts: checked.texts + (found.texts ?? 0),
  desks: checked.desks + (found.desks ?? 0),
  entries: checked.entries + (found.entries ?? 0),
  events: checked.events + (found.events ?? 0),
  chains: checked.chains + (found.chains ?? 0),
  versions: checked.versions + (found.versions ?? 0),
  answers: checked.answers + (found.answers ?? 0),
  restores: [...checked.restores, ...(found.restores ?? [])],
  proofs: checked.proofs + (found.proofs ?? 0),
})

const damageText = ({ what }: Damage): string =>
  ({
    gap: 'an entry is missing',
    checksum: 'an entry is not what was written (its checksum differs)',
    unreadable: 'an entry cannot be read',
  })[what]

const verifyStream = async (
  store: Store,
  stream: StreamName,
  kind: StreamKind,
  options: VerifyOptions & { readonly passkeys: Passkeys },
): Promise<StreamCheck> => {
  try {
    const entries = await store.read(stream)
    const damage = store
      .damage()
      .find((place) => place.body === stream.body && place.stream === stream.stream)
    if (damage) return { faults: [{ seq: damage.seq, what: damageText(damage) }] }
    const count = { [`${kind === 'body' ? 'bodie' : kind}s`]: 1, entries: entries.length }
    const order = entries.find((entry, index) => entry.seq !== index + 1)
    if (order) return { ...count, faults: [{ seq: order.seq, what: 'an entry is out of sequence' }] }
    if (kind === 'body') {
      const events = await verifyBodyEvents(store, stream, entries, headsOf(stream.body, options))
      return { ...events, ...count }
    }
    const words = verifyWords(entries, kind, options.newWords, stream, await sumOf(store, stream))
    if (kind === 'desk') return { ...words, ...count }
    const events = await verifyTextEvents(
      store,
      stream,
      entries,
      headsOf(stream.stream, options),
      options.passkeys,
    )
    return { ...events, ...count, faults: [...events.faults, ...words.faults] }
  } catch (error) {
    if (error instanceof StreamDamaged)
      return { faults: [{ seq: error.place.seq, what: damageText(error.place) }] }
    throw error
  }
}

/** One that cannot be read is not used, and one that is damaged is named with the rows. */
const sumOf = async (store: Store, stream: StreamName): Promise<Sum | undefined> => {
  try {
    const value = await store.row(sumKey(stream))
    return value && readSum(value)
  } catch {
    return undefined
  }
}

const headsOf = (document: string, { heads }: VerifyOptions): readonly KnownHead[] =>
  (heads ?? []).filter((head) => head.document === document)
