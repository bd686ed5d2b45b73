/**
 * Puts struck words of a vanished block beside the words that were their neighbours and live on in another block.
 * Part of `redline.ts`; knows pieces and ids, nothing of delegations or marks.
 */
import type { Id } from './attribution.ts'
import type { Piece, WalkedBlock } from './redline-walk.ts'

/** Where struck words may stand, best first; failing all, in the block they were struck in. */
type Wish = {
  /** Right behind this id. */
  readonly after: Id | undefined
  /** Right before this id. */
  readonly before: Id | undefined
  /** At the beginning of this block. */
  readonly within: WalkedBlock | undefined
}

type Shown = { readonly block: WalkedBlock; readonly piece: Piece }
type Beside = { readonly at: Id; readonly side: 'before' | 'after'; readonly piece: Piece }

export class Insertions {
  readonly #beside = new Map<WalkedBlock, Beside[]>()
  readonly #atStart = new Map<WalkedBlock, Piece[]>()
  readonly #placed = new Set<Piece>()
  #live: Map<number, Shown[]> | undefined

  constructor(private readonly walked: readonly WalkedBlock[]) {}

  place(piece: Piece, wish: Wish): void {
    for (const side of ['after', 'before'] as const) {
      const at = wish[side]
      const shown = at && this.#shownAt(at)
      if (!shown) continue
      this.#placed.add(piece)
      append(this.#beside, shown.block, { at, side, piece })
      return
    }
    if (!wish.within) return
    this.#placed.add(piece)
    append(this.#atStart, wish.within, piece)
  }

  /** What is to be shown in a block: its own pieces, without those placed elsewhere, and those placed here. */
  into(block: WalkedBlock): readonly Piece[] {
    const own = block.pieces.filter((piece) => !this.#placed.has(piece))
    const start = this.#atStart.get(block) ?? []
    const beside = this.#beside.get(block)
    return [...start, ...(beside ? own.flatMap((piece) => interleaved(piece, beside)) : own)]
  }

  #shownAt([client, clock]: Id): Shown | undefined {
    const shown = this.#shownOf(client)
    let low = 0
    let high = shown.length
    while (low < high) {
      const middle = (low + high) >> 1
      const piece = shown[middle]?.piece
      if (piece && piece.id[1] + piece.text.length <= clock) low = middle + 1
      else high = middle
    }
    const found = shown[low]
    return found && found.piece.id[1] <= clock ? found : undefined
  }

  /** Live pieces by client and clock; made only when something has to be placed. */
  #shownOf(client: number): readonly Shown[] {
    if (!this.#live) {
      this.#live = new Map()
      for (const block of this.walked)
        if (block.live) for (const piece of block.pieces) append(this.#live, piece.id[0], { block, piece })
      for (const shown of this.#live.values()) shown.sort((a, b) => a.piece.id[1] - b.piece.id[1])
    }
    return this.#live.get(client) ?? []
  }
}

const append = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** A piece cut where others are to stand between its words. */
const interleaved = (piece: Piece, beside: readonly Beside[]): readonly Piece[] => {
  const [client, clock] = piece.id
  const here = beside
    .filter(({ at }) => at[0] === client && at[1] >= clock && at[1] < clock + piece.text.length)
    .map((one) => ({ ...one, offset: one.at[1] - clock + (one.side === 'after' ? 1 : 0) }))
    .sort((a, b) => a.offset - b.offset)
  if (here.length === 0) return [piece]
  const found: Piece[] = []
  let from = 0
  for (const { offset, piece: placed } of here) {
    if (offset > from) found.push({ ...piece, text: piece.text.slice(from, offset) })
    found.push(placed)
    from = Math.max(from, offset)
  }
  if (from < piece.text.length) found.push({ ...piece, text: piece.text.slice(from) })
  return found
}
