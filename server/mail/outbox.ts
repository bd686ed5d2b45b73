/**
 * Errands to the mail server: kept as rows, tried until something definite is known, and what became of each. Rules: SPEC.md
 * beside this file. Knows no words and no occasion: a letter is made by `compose`, at the moment it is sent.
 */
import type { Logger } from 'pino'
import type { BodyId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/time.ts'
import { sha256 } from '../../shared/canonical.ts'
import { faultFacts } from '../fault.ts'
import type { RowChange, RowKey, Store } from '../storage/port.ts'

export type Errand = {
  readonly id: string
  readonly kind: string
  readonly to: string
  /** What the letter is made from: ids and a language, never a key (MAIL-4). */
  readonly about: Readonly<Record<string, string>>
  /** After this it is of no use (MAIL-8). */
  readonly until?: Instant
  /** Not tried before this (MAIL-9). */
  readonly notBefore?: Instant
}

type Fate = 'waiting' | 'accepted' | 'refused' | 'given-up'

export type KeptErrand = Errand & {
  readonly madeAt: Instant
  readonly tries: number
  readonly nextAt: Instant
  readonly fate: Fate
  readonly settledAt?: Instant
  /** The receiving server's number, where it gave one. */
  readonly answer?: number
  /** SHA-256 of the bytes that were handed over, where they are kept (MAIL-17). */
  readonly letter?: string
  /** There was nothing to be said any more when it was to be sent. */
  readonly moot?: true
  /** Whoever is told what became of it has been told (MAIL-18). */
  readonly told?: true
}

export type Letter = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** For the reader's calendar, beside the words. */
  readonly calendar?: { readonly method: 'PUBLISH' | 'CANCEL'; readonly content: string }
}

/** Resolves with the bytes that the receiving server accepted; throws `Refused` where it will never, anything else where it may yet. */
export type Post = (letter: Letter) => Promise<Uint8Array>

export class Refused extends Error {
  override readonly name = 'Refused'
  constructor(readonly answer: number) {
    super(`refused with ${answer}`)
  }
}

type OutboxDeps = {
  readonly store: Store
  readonly body: BodyId
  readonly now: () => Instant
  readonly log: Logger
  /** Absent: there is no mail host now; what waits goes on waiting. */
  readonly post: () => Post | undefined
  /** The letter as it is now; undefined where there is nothing to be said any more. */
  readonly compose: (errand: KeptErrand) => Promise<Letter | undefined>
  /** Where the bytes of a letter are kept as they were sent; nowhere: they are not (MAIL-17). */
  readonly keepLetter?: (errand: KeptErrand, hash: string) => readonly RowKey[]
  /** What becomes of a letter is told until it has gone well; undefined: it concerns nobody (MAIL-18). `all`: every errand there is. */
  readonly tellFate?: (errand: KeptErrand, all: readonly KeptErrand[]) => Promise<void> | undefined
}

export type Outbox = {
  /** Resolves when it is on disk; it is tried at once after. One of an id that is known is not taken again (MAIL-10). */
  put(errand: Errand): Promise<void>
  /** All of this kind that are remembered, the oldest first. */
  of(kind: string): readonly KeptErrand[]
  /** What became of the newest errand of this kind about this. */
  latest(kind: string, about: Readonly<Record<string, string>>): KeptErrand | undefined
  /** Tries what is due; resolves when all of that has been tried. */
  run(): Promise<void>
  close(): Promise<void>
}

const minute = 60_000
const pauses = [1, 5, 15, 60].map((minutes) => minutes * minute)
const longestPause = 180 * minute
const patience = 48 * 60 * minute
const rememberedMs = 90 * 24 * 60 * minute
const longestNap = minute
const table = 'errands'

export const createOutbox = async (deps: OutboxDeps): Promise<Outbox> => {
  const { store, body, now, log } = deps
  const kept = new Map<string, KeptErrand>()
  for (const { value } of await store.rows(body, table)) {
    const errand = JSON.parse(Buffer.from(value).toString('utf8')) as KeptErrand
    kept.set(errand.id, errand)
  }
  /** What became of these could not be told; it is with the next run. */
  const unheard = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let closed = false
  let running: Promise<void> | undefined

  const keep = async (errand: KeptErrand, beside: readonly RowChange[] = []): Promise<void> => {
    const stale = [...kept.values()].filter(
      ({ settledAt }) => settledAt !== undefined && settledAt < now() - rememberedMs,
    )
    const rows: RowChange[] = [
      { body, table, key: [errand.id], value: Buffer.from(JSON.stringify(errand)) },
      ...beside,
      ...stale.map(({ id }) => ({ body, table, key: [id], value: null })),
    ]
    await store.commit({ streams: [], rows })
    for (const { id } of stale) kept.delete(id)
    kept.set(errand.id, errand)
  }

  const settle = async (errand: KeptErrand, fate: Fate, answer?: number): Promise<void> => {
    await keep({ ...errand, fate, settledAt: now(), ...(answer === undefined ? {} : { answer }) })
    await tell(errand.id)
  }

  /** The bytes are on disk with the word that they were taken, or neither is. */
  const settleAccepted = async (errand: KeptErrand, bytes: Uint8Array): Promise<void> => {
    const letter = sha256(bytes)
    const places = deps.keepLetter?.(errand, letter) ?? []
    const settled = { ...errand, fate: 'accepted' as const, settledAt: now() }
    await keep(
      places.length > 0 ? { ...settled, letter } : settled,
      places.map((place) => ({ ...place, value: bytes })),
    )
    await tell(errand.id)
  }

  const tell = async (id: string): Promise<void> => {
    const errand = kept.get(id)
    if (!errand || errand.fate === 'waiting' || errand.told) return
    try {
      const telling = deps.tellFate?.(errand, [...kept.values()])
      unheard.delete(id)
      if (!telling) return
      await telling
    } catch (error) {
      unheard.add(id)
      log.error(
        { fault: faultFacts(error), kind: errand.kind },
        'what became of a letter could not be told yet',
      )
      return
    }
    await keep({ ...errand, told: true })
  }

  const later = (errand: KeptErrand): Promise<void> => {
    const tries = errand.tries + 1
    const nextAt = now() + (pauses[errand.tries] ?? longestPause)
    return nextAt > Math.max(errand.madeAt, errand.notBefore ?? 0) + patience
      ? settle({ ...errand, tries }, 'given-up')
      : keep({ ...errand, tries, nextAt })
  }

  const attempt = async (errand: KeptErrand, post: Post): Promise<void> => {
    if (errand.until !== undefined && errand.until <= now()) return settle(errand, 'given-up')
    const letter = await deps.compose(errand)
    if (!letter) return settle({ ...errand, moot: true }, 'given-up')
    let bytes: Uint8Array
    try {
      bytes = await post(letter)
    } catch (error) {
      if (error instanceof Refused) return settle(errand, 'refused', error.answer)
      // Neither the address nor the words: they are nobody's but the reader's.
      log.warn({ kind: errand.kind, tries: errand.tries + 1 }, 'a letter could not be handed over yet')
      return later(errand)
    }
    return settleAccepted(errand, bytes)
  }

  const tryAll = async (): Promise<void> => {
    for (const { id } of kept.values()) if (!closed) await tell(id)
    const post = deps.post()
    if (!post) return
    for (const errand of kept.values())
      if (!closed && errand.fate === 'waiting' && errand.nextAt <= now()) await attempt(errand, post)
  }

  const run = (): Promise<void> => {
    // One at a time: what was put meanwhile is seen by the run that follows.
    const next = (running ?? Promise.resolve()).then(tryAll)
    running = next.catch(() => undefined)
    return next.finally(nap)
  }

  const nap = (): void => {
    clearTimeout(timer)
    if (closed) return
    const waiting = [...kept.values()].filter(({ fate }) => fate === 'waiting')
    if (waiting.length + unheard.size === 0) return
    const next = Math.min(now() + longestNap, ...waiting.map(({ nextAt }) => nextAt))
    timer = setTimeout(() => background(), Math.min(longestNap, Math.max(10, next - now())))
    timer.unref()
  }

  const background = (): void => {
    // A fault of the store is met and told by whoever uses it next; the errands are still there.
    run().catch((error: unknown) =>
      log.error({ error: error instanceof Error ? error.name : typeof error }, 'letters could not be sent'),
    )
  }

  background()
  return {
    async put(errand) {
      if (kept.has(errand.id)) return
      await keep({
        ...errand,
        madeAt: now(),
        tries: 0,
        nextAt: Math.max(now(), errand.notBefore ?? 0),
        fate: 'waiting',
      })
      background()
    },
    of: (kind) => [...kept.values()].filter((errand) => errand.kind === kind),
    latest(kind, about) {
      const wanted = Object.entries(about)
      return [...kept.values()].findLast(
        (errand) => errand.kind === kind && wanted.every(([name, value]) => errand.about[name] === value),
      )
    },
    run,
    async close() {
      closed = true
      clearTimeout(timer)
      await running
    },
  }
}
