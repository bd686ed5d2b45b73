/**
 * A world of its own: time, turns of the event loop, and chance, all from one seed, so that the same seed gives the same run to
 * the last byte. While a piece of it runs, timers, `Date.now`, `Math.random` and the random bytes of Node are the world's; at
 * any other moment they are the machine's.
 *
 * Must be imported before what is to run in it: some packages keep what they find at loading. Knows nothing of texts.
 */
import crypto, { createHash, type Hash } from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { Random } from '../../collaboration/support/random.ts'

/** Something that can die, with all its timers, or be stopped for a while: the server, a person's browser. */
export class Process {
  alive = true
  stoppedUntil = 0

  constructor(readonly name: string) {}
}

class Timer {
  cancelled = false
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }
  hasRef(): boolean {
    return !this.cancelled
  }
}

type Task = {
  readonly at: number
  readonly order: number
  readonly process: Process
  readonly timer: Timer
  readonly run: () => void
}

const machine = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setInterval: globalThis.setInterval,
  clearInterval: globalThis.clearInterval,
  setImmediate: globalThis.setImmediate,
  now: Date.now,
  random: Math.random,
  randomBytes: crypto.randomBytes,
  randomInt: crypto.randomInt,
  randomUUID: crypto.randomUUID,
  getRandomValues: crypto.webcrypto.getRandomValues.bind(crypto.webcrypto),
}

/** Node's own limit: a longer timer fires at once. */
const longestTimer = 2 ** 31 - 1

export class World {
  /** The world that is running just now. */
  static running: World | undefined

  readonly random: Random
  /** What nothing but the world's own bytes is drawn from, so that a run does not depend on how many ids were made. */
  readonly #ids: Random
  /** Milliseconds since it began: true time, which no clock in it need show. */
  now = 0
  /** What ended a process from within. */
  readonly deaths: string[] = []
  readonly #queue: Task[] = []
  #order = 0
  #current: Process | undefined
  readonly #trace: Hash = createHash('sha256')
  readonly #began: number

  constructor(seed: number, began: number) {
    this.random = new Random(seed)
    this.#ids = new Random(seed ^ 0x5eed_1d5)
    this.#began = began
  }

  /** What is the same in two runs of one seed, or something in it is not the seed's. */
  get trace(): string {
    return this.#trace.copy().digest('hex')
  }

  note(...what: readonly (string | number)[]): void {
    this.#trace.update(`${this.now} ${what.join(' ')}\n`)
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.#ids.below(256))
  }

  get instant(): number {
    return this.#began + this.now
  }

  /** Of whoever is running. */
  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void this.later(milliseconds, resolve))
  }

  later(milliseconds: number, run: () => void, process = this.#current): Timer {
    if (!process) throw new Error('nobody is running')
    const timer = new Timer()
    this.#push({ at: this.now + Math.max(0, milliseconds), order: (this.#order += 1), process, timer, run })
    return timer
  }

  every(milliseconds: number, run: () => void, process = this.#current): Timer {
    const timer = new Timer()
    const again = (): void => {
      const { order } = { order: (this.#order += 1) }
      if (!process) throw new Error('nobody is running')
      this.#push({
        at: this.now + milliseconds,
        order,
        process,
        timer,
        run: () => {
          run()
          again()
        },
      })
    }
    again()
    return timer
  }

  /** Lets everything happen that happens until `done`, at most until the time is `end`. */
  async run(done: () => boolean, end: number): Promise<void> {
    if (World.running) throw new Error('another world is running')
    World.running = this
    try {
      while (!done()) {
        const task = this.#pop()
        if (!task || task.at > end) throw new Error(`the world came to ${this.now} and was not done`)
        if (task.timer.cancelled || !task.process.alive) continue
        if (task.process.stoppedUntil > task.at) {
          this.#push({ ...task, at: task.process.stoppedUntil })
          continue
        }
        this.now = Math.max(this.now, task.at)
        this.#current = task.process
        try {
          task.run()
        } catch (error) {
          this.deaths.push(`${task.process.name}: ${error instanceof Error ? error.stack : String(error)}`)
        }
        // Everything that follows without a timer has followed when the machine's own loop comes round.
        await new Promise<void>((resolve) => machine.setImmediate(resolve))
      }
    } finally {
      this.#current = undefined
      World.running = undefined
    }
  }

  get current(): Process | undefined {
    return this.#current
  }

  #push(task: Task): void {
    const queue = this.#queue
    let place = queue.push(task) - 1
    while (place > 0) {
      const above = (place - 1) >> 1
      if (before(queue[above] as Task, task)) break
      queue[place] = queue[above] as Task
      place = above
    }
    queue[place] = task
  }

  #pop(): Task | undefined {
    const queue = this.#queue
    const [first] = queue
    const last = queue.pop()
    if (!last || queue.length === 0) return first
    let place = 0
    for (;;) {
      let below = 2 * place + 1
      if (below >= queue.length) break
      if (below + 1 < queue.length && before(queue[below + 1] as Task, queue[below] as Task)) below += 1
      if (before(last, queue[below] as Task)) break
      queue[place] = queue[below] as Task
      place = below
    }
    queue[place] = last
    return first
  }
}

const before = (a: Task, b: Task): boolean => a.at < b.at || (a.at === b.at && a.order < b.order)

// ── what the code in it finds in place of the machine's ──

const here = (): World | undefined => (World.running?.current ? World.running : undefined)

const lasting = (milliseconds: number | undefined): number =>
  milliseconds !== undefined && milliseconds >= 1 && milliseconds <= longestTimer ? milliseconds : 1

const setTimeoutHere = (run: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]) =>
  here()?.later(lasting(milliseconds), () => run(...args)) ?? machine.setTimeout(run, milliseconds, ...args)

const setIntervalHere = (run: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]) =>
  here()?.every(lasting(milliseconds), () => run(...args)) ?? machine.setInterval(run, milliseconds, ...args)

const setImmediateHere = (run: (...args: unknown[]) => void, ...args: unknown[]) =>
  here()?.later(0, () => run(...args)) ?? machine.setImmediate(run, ...args)

const clearHere = (timer: Timer | NodeJS.Timeout | undefined): void => {
  if (timer instanceof Timer) timer.cancelled = true
  else machine.clearTimeout(timer)
}

const randomBytesHere = (size: number): Buffer => {
  const world = here()
  return world ? Buffer.from(world.bytes(size)) : machine.randomBytes(size)
}

const randomIntHere = (from: number, to?: number): number => {
  const [low, high] = to === undefined ? [0, from] : [from, to]
  const world = here()
  if (!world) return machine.randomInt(low, high)
  return low + (Buffer.from(world.bytes(6)).readUIntBE(0, 6) % (high - low))
}

const randomUUIDHere = (): ReturnType<typeof crypto.randomUUID> => {
  const world = here()
  if (!world) return machine.randomUUID()
  const hex = Buffer.from(world.bytes(16)).toString('hex')
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

const getRandomValuesHere = <T extends NodeJS.TypedArray>(array: T): T => {
  const world = here()
  if (!world) return machine.getRandomValues(array as Parameters<typeof machine.getRandomValues>[0]) as T
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(world.bytes(array.byteLength))
  return array
}

Object.assign(globalThis, {
  setTimeout: setTimeoutHere,
  clearTimeout: clearHere,
  setInterval: setIntervalHere,
  clearInterval: clearHere,
  setImmediate: setImmediateHere,
})
Date.now = () => here()?.instant ?? machine.now()
Math.random = () => here()?.random.next() ?? machine.random()
Object.assign(crypto, { randomBytes: randomBytesHere, randomInt: randomIntHere, randomUUID: randomUUIDHere })
Object.defineProperty(crypto.webcrypto, 'getRandomValues', { value: getRandomValuesHere, configurable: true })
Object.defineProperty(crypto.webcrypto, 'randomUUID', { value: randomUUIDHere, configurable: true })
syncBuiltinESMExports()
// Each connection of the page's provider listens for the end of the process, and here are many pages in one.
process.setMaxListeners(0)
