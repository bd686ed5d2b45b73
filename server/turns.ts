/**
 * Work that keeps the whole process busy for some hundredths of a second, one piece after the other: between two of them
 * whatever has arrived meanwhile has its turn, so that hundreds asked for at once pause nobody who types (ATK-67).
 */

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

export const inTurn = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const begin = async () => {
      await new Promise<void>((resolve) => setImmediate(resolve))
      return work()
    }
    // Also behind one that failed: that is told to whoever asked for it.
    const done = last.then(begin, begin)
    last = done
    return done
  }
}
