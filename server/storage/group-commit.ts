/**
 * One flush at a time, shared by all commits that were waiting for it (ST-4). A commit that cannot be (a conflict, say)
 * fails alone; a flush that fails, fails all that shared it. Knows no engine: the store gives it `flush`.
 */
import type { PreparedCommit } from './prepare.ts'

/** Writes what may be written, all or nothing, and says for each commit why it was not. Order is the order of the calls. */
type Flush = (group: readonly PreparedCommit[]) => Promise<readonly (Error | undefined)[]>

type Waiting = {
  readonly commit: PreparedCommit
  readonly resolve: () => void
  readonly reject: (reason: Error) => void
}

export class GroupCommit {
  #waiting: Waiting[] = []
  #flushing: Promise<void> | undefined

  constructor(private readonly flush: Flush) {}

  submit(commit: PreparedCommit): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ commit, resolve, reject })
      this.#flushing ??= this.#run()
    })
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#flushing) await this.#flushing
  }

  async #run(): Promise<void> {
    // Lanes come to their commits in one phase of the event loop: those of this turn go together.
    await new Promise<void>((resolve) => setImmediate(resolve))
    while (this.#waiting.length > 0) await this.#flushGroup(this.#waiting.splice(0))
    this.#flushing = undefined
  }

  async #flushGroup(group: readonly Waiting[]): Promise<void> {
    try {
      const objections = await this.flush(group.map(({ commit }) => commit))
      group.forEach(({ resolve, reject }, index) => {
        const objection = objections[index]
        if (objection) reject(objection)
        else resolve()
      })
    } catch (error) {
      const fault = error instanceof Error ? error : new Error(String(error))
      for (const { reject } of group) reject(fault)
    }
  }
}
