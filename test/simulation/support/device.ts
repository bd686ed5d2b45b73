/**
 * What a browser keeps when its page is gone: as much of IndexedDB as `client/connection/offline.ts` asks for, in memory, one
 * for each run. Everything answers in a turn of its own, as a browser's does.
 */
type Row = { readonly person: string; readonly seat: string; readonly document: string }

let rows = new Map<number, Row>()
let last = 0

/** Another world, other browsers. */
export const newDevices = (): void => {
  rows = new Map()
  last = 0
}

class Asked<T> extends EventTarget {
  error: Error | null = null

  constructor(readonly result: T) {
    super()
    queueMicrotask(() => this.dispatchEvent(new Event('success')))
  }
}

class Cursor {
  #asked: EventTarget | undefined

  constructor(
    private readonly found: readonly (readonly [number, Row])[],
    private place = 0,
  ) {}

  get value(): Row | undefined {
    return this.found[this.place]?.[1]
  }

  get primaryKey(): number | undefined {
    return this.found[this.place]?.[0]
  }

  continue(): void {
    this.place += 1
    const asked = this.#asked
    queueMicrotask(() => asked?.dispatchEvent(new Event('success')))
  }

  ask(): EventTarget {
    const asked = new EventTarget()
    Object.defineProperty(asked, 'result', {
      get: () => (this.place < this.found.length ? this : null),
    })
    this.#asked = asked
    queueMicrotask(() => asked.dispatchEvent(new Event('success')))
    return asked
  }
}

const all = (): readonly (readonly [number, Row])[] => [...rows].sort(([a], [b]) => a - b)

const objectStore = {
  add: (row: Row) => {
    last += 1
    rows.set(last, row)
    return new Asked(last)
  },
  delete: (key: number) => new Asked(rows.delete(key)),
  getAll: () => new Asked(all().map(([, row]) => row)),
  index: () => ({
    openCursor: (owner: readonly string[]) =>
      new Cursor(
        all().filter(
          ([, { person, seat, document }]) => owner.join('\n') === [person, seat, document].join('\n'),
        ),
      ).ask(),
  }),
}

Object.assign(globalThis, {
  indexedDB: { open: () => new Asked({ transaction: () => ({ objectStore: () => objectStore }) }) },
  IDBKeyRange: { only: (owner: readonly string[]) => owner },
})
