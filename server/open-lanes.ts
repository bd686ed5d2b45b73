/**
 * Which lanes have memory, and whose goes first when there are too many or they hold too much: the one not asked for longest,
 * never one with work or with somebody in it. A lane itself is small and stays, so that a stream never has two; it is looked at
 * here only while it has memory, so that an act costs the same in the tenth year as in the first.
 */

type Held = {
  readonly lane: { readonly busy: boolean; readonly inMemory: boolean; release(): boolean }
  readonly used: () => boolean
  /** About how much its memory was made of, in bytes of its log. */
  readonly bytes: () => number
}

export type MostInMemory = {
  /** Of all lanes with memory. */
  readonly lanes: number
  /** Of those together that nobody uses (LANE-13). */
  readonly bytes: number
}

export class OpenLanes {
  /** Least recently asked for first. */
  readonly #held = new Map<string, Held>()

  constructor(private readonly most: MostInMemory) {}

  /** To be called each time a lane is asked for, and when it reads its memory: one that was let go of meanwhile is known again. */
  touch(name: string, held: Held): void {
    this.#held.delete(name)
    this.#held.set(name, held)
    this.#makeRoom(name)
  }

  #makeRoom(wanted: string): void {
    let inMemory = 0
    let unused = 0
    for (const [name, { lane, used, bytes }] of this.#held)
      if (lane.inMemory) {
        inMemory += 1
        if (name !== wanted && !lane.busy && !used()) unused += bytes()
      } else if (name !== wanted && !lane.busy) this.#held.delete(name)
    for (const [name, { lane, used, bytes }] of this.#held) {
      if (inMemory <= this.most.lanes && unused <= this.most.bytes) return
      if (name === wanted || !lane.inMemory || lane.busy || used()) continue
      const freed = bytes()
      if (!lane.release()) continue
      this.#held.delete(name)
      inMemory -= 1
      unused -= freed
    }
  }
}
