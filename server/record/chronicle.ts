/**
 * The events of one stream in their order, with their places in the audience chains: folding what is stored, writing what is
 * new, and showing a viewer what is theirs, numbered in their own count. What one viewer is shown depends on nothing that
 * they may not see: not its content, its number, nor that it exists.
 *
 * Knows no rules and no state; `procedure/record.ts` adds those.
 */
import { reach, type Audience, type Onlooker } from '../../shared/audience.ts'
import { noHead, type Chained, type Head, type LinkView } from '../../shared/chain.ts'
import { bytesToHex } from '../../shared/canonical.ts'
import type { CommandId, PersonId } from '../../shared/ids.ts'
import type { OnBehalf } from '../../shared/procedure/state.ts'
import type { Heads } from '../../shared/protocol/http.ts'
import type { Writing } from '../lane.ts'
import type { Entry } from '../storage/port.ts'
import { linkAfter, linkView, type Link } from './chain.ts'

/** So many bytes of chance. */
export type Random = (bytes: number) => Uint8Array

/** Who is looking: what is addressed to them, and whether persons and papers of other delegations are shown. */
export type Viewer = Onlooker & { readonly seesPersons: boolean }

/** `meta` of an entry of kind `event`. A later shape raises `v` and is upcast in `readStored`, nowhere else. */
export type StoredEvent<E> = { readonly v: 1; readonly event: E; readonly chain: Link }

export type Kept<E> = { readonly event: E; readonly link: Link }

/** As shown: persons and papers withheld, numbered in the viewer's count. */
export type Shown<E> = E & { readonly version: number; readonly chain: LinkView }

/** How many events each audience has had: enough to tell any viewer's count. */
export type Counts = ReadonlyMap<Audience, number>

/** The entry cannot be what this program wrote: the stream is opened read-only up to it. */
class EntryUnreadable extends Error {
  override readonly name = 'EntryUnreadable'
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The edge where stored shapes are read; throws `EntryUnreadable`. */
export const readStored = <E extends Chained>(meta: unknown): StoredEvent<E> => {
  if (!isObject(meta) || meta['v'] !== 1) throw new EntryUnreadable('an event of an unknown form')
  const { event, chain } = meta
  if (!isObject(event) || typeof event['type'] !== 'string' || !isObject(event['actor']))
    throw new EntryUnreadable('an event without a type or an actor')
  if (!isObject(chain) || typeof chain['hash'] !== 'string' || !isObject(chain['salts']))
    throw new EntryUnreadable('an event without its place in a chain')
  return meta as unknown as StoredEvent<E>
}

export const countFor = (counts: Counts, viewer: Viewer): number => {
  let count = 0
  for (const [audience, number] of counts) count += Math.min(number, reach(audience, viewer))
  return count
}

export class Chronicle<E extends Chained> {
  readonly #kept: Kept<E>[] = []
  readonly #heads = new Map<Audience, Head>()
  readonly #commands = new Map<CommandId, Kept<E>[]>()
  #bytes = 0

  constructor(
    /** What the headers name: a document's id, or a body's. */
    readonly document: string,
    private readonly random: Random,
  ) {}

  /** Takes in a stored entry. Its place is checked, its hash is not: that is `verify`'s work, and costs more. */
  fold(entry: Entry): E {
    const { event, chain } = readStored<E>(entry.meta)
    const head = this.#headOf(event.audience)
    if (chain.audience !== event.audience || chain.number !== head.number + 1 || chain.previous !== head.hash)
      throw new EntryUnreadable(`link ${chain.number} of ${chain.audience} does not follow ${head.number}`)
    this.#keep(event, chain)
    return event
  }

  /** Puts a new event at the end of its audience's chain, to be written with everything else in `writing`. */
  append(event: E, writing: Writing): void {
    const salts = {
      payload: this.#salt(),
      person: this.#salt(),
      ...(event.via ? { paper: this.#salt() } : {}),
    }
    const chain = linkAfter(this.document, this.#headOf(event.audience), event, salts)
    const stored: StoredEvent<E> = { v: 1, event, chain }
    writing.entries.push({ kind: 'event', meta: stored })
    this.#keep(event, chain)
  }

  get all(): readonly Kept<E>[] {
    return this.#kept
  }

  /** About how large the events are, as they are written down. */
  get bytes(): number {
    return this.#bytes
  }

  /** What the viewer may see after the first `after` of it. From the end: mostly it is the last few of many. */
  visible(viewer: Viewer, after = 0): readonly Shown<E>[] {
    const shown: Shown<E>[] = []
    let version = this.count(viewer)
    for (let place = this.#kept.length - 1; place >= 0 && version > after; place -= 1) {
      const kept = this.#kept[place]
      if (!kept || kept.link.number > reach(kept.event.audience, viewer)) continue
      shown.push(show(kept.event, kept.link, version, viewer))
      version -= 1
    }
    return shown.reverse()
  }

  /** How much the viewer may see: the number of the last event shown to them. */
  count(viewer: Viewer): number {
    return countFor(this.counts(), viewer)
  }

  counts(): Counts {
    return new Map([...this.#heads].map(([audience, { number }]) => [audience, number]))
  }

  /** Heads of the chains that the viewer may see, the public one first. A chain without links has no head. */
  heads(viewer: Viewer): Heads {
    return [...this.#heads]
      .flatMap(([audience, head]) => {
        const shown = Math.min(head.number, reach(audience, viewer))
        return shown > 0 ? [{ audience, number: shown, hash: this.#hashAt(audience, shown, head) }] : []
      })
      .sort((a, b) => (a.audience < b.audience ? -1 : 1))
  }

  headHash(audience: Audience): string {
    return this.#headOf(audience).hash
  }

  /** Who has used this command id, and what came of it. */
  ofCommand(
    command: CommandId,
  ): { readonly person: PersonId | undefined; readonly kept: readonly Kept<E>[] } | undefined {
    const kept = this.#commands.get(command)
    const [first] = kept ?? []
    return kept && first ? { person: first.event.actor.person, kept } : undefined
  }

  #headOf(audience: Audience): Head {
    return this.#heads.get(audience) ?? noHead
  }

  /** Of a viewer who is shown no more of a chain, it ends where their part of it does. */
  #hashAt(audience: Audience, number: number, head: Head): string {
    if (number === head.number) return head.hash
    const last = this.#kept.find(({ link }) => link.audience === audience && link.number === number)
    return last?.link.hash ?? head.hash
  }

  #salt(): string {
    return bytesToHex(this.random(16))
  }

  #keep(event: E, link: Link): void {
    const kept = { event, link }
    this.#kept.push(kept)
    this.#bytes += JSON.stringify(kept).length
    this.#heads.set(link.audience, { number: link.number, hash: link.hash })
    const ofCommand = this.#commands.get(event.command)
    if (ofCommand) ofCommand.push(kept)
    else this.#commands.set(event.command, [kept])
  }
}

/** A person is shown to their own seat, a paper to the seat it speaks for and to the pen; both to the secretariat. */
const show = <E extends Chained>(event: E, link: Link, version: number, viewer: Viewer): Shown<E> => {
  const { proof, ...said } = event
  const { actor, via } = event
  const shows = {
    person: viewer.seesPersons || viewer.seat === actor.seat,
    paper: viewer.seesPersons || viewer.holdsPen || viewer.seat === via?.seat,
  }
  return {
    ...said,
    ...(proof && shows.person ? { proof } : {}),
    actor: shows.person ? actor : { seat: actor.seat },
    ...(via ? { via: shows.paper ? via : withoutPaper(via) } : {}),
    version,
    chain: linkView(event, link, shows),
  } as Shown<E>
}

const withoutPaper = ({ seat, receivedAt, channel }: OnBehalf): OnBehalf => ({ seat, receivedAt, channel })
