/**
 * Which lanes have memory, and whose goes first when there are too many: the one not asked for longest, never one with work
 * or with somebody in it. A lane itself is small and stays, so that a stream never has two; it is looked at here only while it has
 * memory, so that an act costs the same in the tenth year as in the first.
 */

type Held = {
  readonly lane: { readonly busy: boolean; readonly inMemory: boolean; release(): boolean }
  readonly used: () => boolean
}

export class OpenLanes {
  /** Least recently asked for first. */
  readonly #held = new Map<string, Held>()

  constructor(private readonly most: number) {}

  /** To be called each time a lane is asked for, and when it reads its memory: one that was let go of meanwhile is known again. */
  touch(name: string, held: Held): void {
    this.#held.delete(name)
    this.#held.set(name, held)
    this.#makeRoom(name)
  }

  #makeRoom(wanted: string): void {
    let inMemory = 0
    for (const [name, { lane }] of this.#held)
      if (lane.inMemory) inMemory += 1
      else if (name !== wanted && !lane.busy) this.#held.delete(name)
    for (const [name, { lane, used }] of this.#held) {
      if (inMemory <= this.most) return
      if (name === wanted || !lane.inMemory || lane.busy || used()) continue
      if (!lane.release()) continue
      this.#held.delete(name)
      inMemory -= 1
    }
  }
}
