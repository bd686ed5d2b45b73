/** Counts of what the server does, in Prometheus's text form. Numbers only: no name, no id, no word of any text. */
import type { Commit, Store } from '../storage/port.ts'

const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const

class Histogram {
  readonly #buckets = bounds.map(() => 0)
  #count = 0
  #sum = 0

  observe(seconds: number): void {
    this.#count += 1
    this.#sum += seconds
    for (const [index, bound] of bounds.entries())
      if (seconds <= bound) this.#buckets[index] = (this.#buckets[index] ?? 0) + 1
  }

  lines(name: string, help: string): readonly string[] {
    return [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} histogram`,
      ...bounds.map((bound, index) => `${name}_bucket{le="${bound}"} ${this.#buckets[index] ?? 0}`),
      `${name}_bucket{le="+Inf"} ${this.#count}`,
      `${name}_sum ${this.#sum}`,
      `${name}_count ${this.#count}`,
    ]
  }
}

type Gauges = () => Readonly<Record<string, { readonly help: string; readonly value: number }>>

export class Metrics {
  readonly #commands = new Histogram()
  readonly #commits = new Histogram()
  readonly #refusals = new Map<string, number>()
  #faults = 0
  #gauges: Gauges = () => ({})

  constructor(private readonly seconds: () => number) {}

  /** Numbers that are asked for when somebody reads. */
  gauges(gauges: Gauges): void {
    this.#gauges = gauges
  }

  refused(code: string): void {
    this.#refusals.set(code, (this.#refusals.get(code) ?? 0) + 1)
  }

  /** From arrival at a text's lane to the answer, commit included. */
  command<T>(work: () => Promise<T>): Promise<T> {
    return this.#timed(this.#commands, work)
  }

  /** The same store, its commits timed. */
  measured(store: Store): Store {
    return new Proxy(store, {
      get: (target, property) => {
        if (property === 'commit')
          return (commit: Commit) => this.#timed(this.#commits, () => target.commit(commit))
        const value: unknown = Reflect.get(target, property, target)
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
  }

  text(): string {
    const gauges = Object.entries(this.#gauges()).flatMap(([name, { help, value }]) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} gauge`,
      `${name} ${value}`,
    ])
    return [
      ...gauges,
      ...this.#commands.lines('penholder_lane_seconds', 'From arrival of a command to its answer.'),
      ...this.#commits.lines('penholder_commit_seconds', 'One commit of the store, flush included.'),
      '# HELP penholder_refusals_total Answers that were refusals, by code.',
      '# TYPE penholder_refusals_total counter',
      ...[...this.#refusals].map(([code, count]) => `penholder_refusals_total{code="${code}"} ${count}`),
      '# HELP penholder_faults_total Work that failed by a fault or a bug.',
      '# TYPE penholder_faults_total counter',
      `penholder_faults_total ${this.#faults}`,
      '',
    ].join('\n')
  }

  async #timed<T>(histogram: Histogram, work: () => Promise<T>): Promise<T> {
    const started = this.seconds()
    try {
      return await work()
    } catch (error) {
      this.#faults += 1
      throw error
    } finally {
      histogram.observe(this.seconds() - started)
    }
  }
}
