/**
 * One run: a small committee drafts a text over some days, puts it under silence, breaks or keeps it, and adopts it or not, while
 * the server is killed, its disk fails, its clock is set, and lines break. Everything follows from the seed.
 */
import { Process, World } from './world.ts'
import { cutOff, judgedAt } from '../../../shared/time.ts'
import type { Mode } from '../../../shared/procedure/state.ts'
import { settledAfter } from '../../../server/procedure/clock-watch.ts'
import { newDevices } from './device.ts'
import { openingOf, someDeed } from './deeds.ts'
import { body, cast, House, type DiskFaults, type PersonName } from './house.ts'
import { Ledger, lettersIn } from './ledger.ts'
import { holdsWhatWasPromised } from './oracles.ts'
import { Person, type LineChances } from './person.ts'
import { BrowserSocket } from './sockets.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
const begins = Date.UTC(2026, 10, 20, 15, 0)
const longestRun = 60 * day

export type Counts = {
  readonly letters: number
  readonly acts: number
  readonly accepted: number
  readonly kills: number
  readonly diskFaults: number
  readonly cuts: number
  readonly clockSets: number
  readonly silences: number
  readonly days: number
}

export type Outcome = {
  readonly seed: number
  readonly trace: string
  readonly faults: readonly string[]
  readonly counts: Counts
  readonly adopted: boolean
}

export const simulate = async (seed: number): Promise<Outcome> => {
  newDevices()
  const world = new World(seed, begins)
  const director = new Director(seed, world)
  Object.assign(globalThis, { window: new EventTarget(), WebSocket: BrowserSocket })
  BrowserSocket.exchange = director
  let over = false
  let failure: unknown
  world.later(
    0,
    () =>
      void director
        .direct()
        .catch((error: unknown) => (failure = error))
        .finally(() => (over = true)),
    director.process,
  )
  const unhandled = (reason: unknown): void =>
    director.ledger.fault(`nobody waited for: ${reason instanceof Error ? reason.stack : String(reason)}`)
  process.on('unhandledRejection', unhandled)
  try {
    await world.run(() => over, longestRun)
  } catch (error) {
    failure ??= error
  } finally {
    process.off('unhandledRejection', unhandled)
  }
  if (failure !== undefined)
    director.ledger.fault(`the run broke off: ${failure instanceof Error ? failure.stack : typeof failure}`)
  return director.outcome()
}

class Director {
  readonly process = new Process('director')
  readonly ledger = new Ledger()
  readonly people = new Map<PersonName, Person>()
  readonly house: House
  readonly #chances: LineChances
  /** Of a hundred moments, so many go wrong. */
  readonly #trouble: number
  readonly #mode: Mode
  #document = ''
  #typing = false
  /** Troubles that may still come in this round. */
  #left = 0
  #troubled = false
  #asleep = false
  #over = false
  #kills = 0
  #diskFaults = 0
  #cuts = 0
  #clockSets = 0
  readonly #endedSeen = new Set<string>()

  constructor(
    private readonly seed: number,
    private readonly world: World,
  ) {
    const { random } = world
    this.#chances = { lost: random.pick([0, 0, 3, 10]), twice: random.pick([0, 5]) }
    this.#trouble = random.pick([0, 10, 25, 60])
    this.#mode = random.pick(['open-drafting', 'open-drafting', 'open-drafting', 'open-pen'] as const)
    this.house = new House(world, random.pick([5, 40, 200]))
    for (const { person } of cast)
      this.people.set(person, new Person(person, world, this.house, this.ledger, this.#chances))
  }

  // ── what the world asks of it ───────────────────────────────────────────

  connect(socket: BrowserSocket, url: URL): void {
    this.#person(url.hostname as PersonName).connected(socket, url)
  }

  outcome(): Outcome {
    const chair = this.#person('chair')
    return {
      seed: this.seed,
      trace: this.world.trace,
      faults: [
        ...this.ledger.faults,
        ...this.world.deaths.map((death) => `an exception ended ${death}`),
        ...this.house.complaints.slice(0, 3),
      ],
      adopted: chair.state.stage === 'adopted',
      counts: {
        letters: this.ledger.typed.size,
        acts: this.ledger.answers.size,
        accepted: this.ledger.accepted.size,
        kills: this.#kills,
        diskFaults: this.#diskFaults,
        cuts: this.#cuts,
        clockSets: this.#clockSets,
        silences: chair.state.silences.length,
        days: Math.round((this.world.now / day) * 10) / 10,
      },
    }
  }

  #person(name: PersonName): Person {
    const person = this.people.get(name)
    if (!person) throw new Error(`nobody is called ${name}`)
    return person
  }

  // ── the play ────────────────────────────────────────────────────────────

  async direct(): Promise<void> {
    const { world, house } = this
    await this.#boot({ longestDelay: 2, longestTurn: 3 })
    await house.found()
    // So that a clock set back by some hours does not show a time before anybody was in office.
    house.clock.beat(300)
    await world.sleep(day)
    house.clock.beat(1)
    for (const person of this.people.values()) await this.#asPerson(person, () => person.signIn())
    await this.#makeText()
    for (const person of this.people.values()) {
      person.begin(this.#document)
      if (person.name !== 'secretary') world.later(0, () => person.open(), person.process)
      world.later(0, () => void this.#live(person), person.process)
    }
    world.later(0, () => void this.#gremlin(), this.process)
    world.later(0, () => void this.#keeper(), this.process)
    const rounds = 1 + world.random.below(3)
    this.#troubled = true
    // The first server had a quick disk; the others have what they get.
    if (this.#trouble > 0) await this.#kill()
    for (let round = 0; round < rounds && !this.#isAdopted(); round += 1) {
      this.#typing = true
      this.#left = 3 + world.random.below(15)
      await world.sleep((10 + world.random.below(20)) * second)
      this.#typing = false
      await this.#silence()
    }
    await this.#heal()
    await this.#judge()
  }

  #isAdopted(): boolean {
    return this.#person('chair').state.stage === 'adopted'
  }

  async #makeText(): Promise<void> {
    const chair = this.#person('chair')
    const request = {
      id: crypto.randomUUID(),
      title: 'A statement',
      template: 'short-statement',
      mode: this.#mode,
      language: 'en',
    }
    while (this.#document === '') {
      const made = await this.#asPerson(chair, () =>
        chair.ask<string>(async (app, speaker) => {
          const answer = await app.handler.createText(speaker, request)
          return answer.ok ? answer.value.document : ''
        }),
      )
      if (made.answered) this.#document = made.value
    }
    chair.begin(this.#document)
    while ((await this.#asPerson(chair, () => chair.act({ type: 'OpenText' }))) !== true) continue
  }

  /** In the browser of that person; the answer comes back to the director. */
  #asPerson<T>(person: Person, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const back = (end: () => void): void => void this.world.later(0, end, this.process)
      this.world.later(
        0,
        () =>
          void work().then(
            (value) => back(() => resolve(value)),
            (error: unknown) => back(() => reject(error instanceof Error ? error : new Error(String(error)))),
          ),
        person.process,
      )
    })
  }

  /** Between two things that somebody does; at night hardly anybody does anything. */
  async #pause(least: number, more: number): Promise<void> {
    const pause = least + this.world.random.below(more)
    await this.world.sleep(this.#asleep ? pause * 20 : pause)
  }

  /** What one person does all day. */
  async #live(person: Person): Promise<void> {
    const { random } = this.world
    const types = person.name !== 'secretary'
    while (!this.#over) {
      await this.#pause(100, types ? 900 : 5_000)
      if (this.#over) return
      if (this.#asleep) continue
      await person.returnIfSignedOut()
      if (types && this.#typing) person.write()
      if (random.below(100) < 3) await person.catchUp()
      if (this.#troubled && random.below(100) < 4) {
        const deed = await someDeed(person)
        if (deed) await person.act(deed, 3)
      }
    }
  }

  async #silence(): Promise<void> {
    const { world } = this
    const { random } = world
    const chair = this.#person('chair')
    const ahead = random.pick([3 * minute, hour, 26 * hour, 3 * day])
    const opened = await this.#asPerson(chair, async () => {
      for (let attempt = 0; attempt < 6; attempt += 1) {
        await world.sleep(2 * second)
        await chair.act({ type: 'IssueVersion' })
        const deed = openingOf(chair, ahead)
        if (deed && (await chair.act(deed))) return true
      }
      return false
    })
    const silence = chair.state.silences.at(-1)
    if (!opened || silence?.phase !== 'running') return
    // The page shows it a moment later; who types until then finds it on their desk.
    this.#typing = random.below(2) === 0
    await world.sleep((3 + random.below(8)) * second)
    this.#typing = false
    this.#left = Math.min(this.#left, 6)
    await this.#night(silence.deadline.instant - 20 * second)
    const { house } = this
    const breaker =
      random.below(2) === 0 ? this.#person(random.pick(['ecu', 'fra', 'mlt'] as const)) : undefined
    const breakAt = cutOff(silence.deadline) - 4 * second + random.below(6 * second)
    let broken = false
    // A clock that was set back is not waited for.
    const longest = world.now + 3 * minute
    while (house.clock.now() < judgedAt(silence.deadline) + 3 * second && world.now < longest) {
      if (breaker && !broken && house.clock.now() >= breakAt) {
        broken = true
        world.later(0, () => void breaker.act({ type: 'BreakSilence', silence: silence.id }), breaker.process)
      }
      await world.sleep(500)
    }
    await this.#confirm(silence.id)
  }

  async #confirm(silence: string): Promise<void> {
    const { world } = this
    const chair = this.#person('chair')
    const passing = world.random.below(5) > 0
    this.#asleep = true
    await this.#asPerson(chair, async () => {
      // The clock may be in doubt for ten minutes, and the server down meanwhile.
      for (let attempt = 0; attempt < 40; attempt += 1) {
        await chair.catchUp()
        const { phase, held } = chair.state.silences.find(({ id }) => id === silence) ?? {}
        // Doubt is a person's to resolve.
        if (held) await chair.act({ type: 'ConfirmClock', silence })
        if (phase !== 'running' && phase !== 'period-ended') break
        if (phase === 'period-ended') {
          const outcome = passing ? 'passed' : 'not-agreed'
          const answer = await chair.act({ type: 'ConfirmOutcome', silence, outcome })
          if (answer === false) await chair.act({ type: 'ConfirmOutcome', silence, outcome: 'not-agreed' })
        }
        await world.sleep(30 * second)
      }
    })
    this.#asleep = false
    if (chair.state.stage !== 'agreed') return
    const chance = world.random.below(3)
    const member = this.#person('mlt')
    if (chance === 0) await this.#asPerson(member, () => member.act({ type: 'WithdrawAgreement' }))
    else if (chance === 1) await this.#asPerson(chair, () => chair.act({ type: 'AdoptText' }))
  }

  /** Everybody goes home; the hours go by, and the server with them. */
  async #night(until: number): Promise<void> {
    const { world, house } = this
    const home = until - house.clock.now() > 5 * minute
    this.#asleep = true
    if (home) for (const person of this.people.values()) world.later(0, () => person.close(), person.process)
    for (;;) {
      const left = until - house.clock.now()
      if (left <= 0) break
      house.clock.beat(left > 2 * minute ? 300 : 1)
      await world.sleep(left > 2 * minute ? Math.min(left - minute, 10 * minute) : 2 * second)
    }
    this.#asleep = false
    if (home)
      for (const person of this.people.values())
        if (person.name !== 'secretary') world.later(0, () => person.open(), person.process)
  }

  // ── what goes wrong ─────────────────────────────────────────────────────

  async #gremlin(): Promise<void> {
    const { world, house } = this
    const { random } = world
    while (!this.#over) {
      await this.#pause(500, 2_500)
      if (!this.#troubled || this.#left <= 0 || random.below(100) >= this.#trouble) continue
      this.#left -= 1
      const person = random.pick([...this.people.values()])
      const chance = random.below(100)
      if (chance < 14) await this.#kill()
      else if (chance < 45) {
        this.#cuts += 1
        world.later(0, () => person.cut(), person.process)
      } else if (chance < 55) world.later(0, () => person.lose(), person.process)
      else if (chance < 68) {
        const pause = 500 + random.below(15_000)
        world.later(0, () => person.stall(pause), person.process)
      } else if (chance < 78) house.stop(200 + random.below(12_000))
      else if (chance < 88) this.#setClock()
      else if (person.name !== 'secretary') {
        world.later(0, () => person.close(), person.process)
        world.later(random.below(20_000), () => this.#troubled && person.open(), person.process)
      }
    }
  }

  /** Forwards or back by seconds or hours, or right again. */
  #setClock(): void {
    const { random } = this.world
    this.#clockSets += 1
    const off = random.pick([0, 0, 5 * second, -5 * second, 3 * minute, -3 * minute, 2 * hour, -2 * hour])
    this.house.clock.set(off)
    this.world.note('clock', off)
  }

  async #kill(): Promise<void> {
    if (!this.house.life) return
    this.#kills += 1
    this.house.kill()
    await holdsWhatWasPromised(this.house, this.ledger, this.#document, `after kill ${this.#kills}`)
  }

  /** Starts the server when it is down; ends it first when it can only refuse. */
  async #keeper(): Promise<void> {
    const { house } = this
    while (!this.#over) {
      await this.#pause(1_000, 4_000)
      if (house.life?.store.hasFailed) {
        this.#diskFaults += 1
        house.kill()
        await holdsWhatWasPromised(house, this.ledger, this.#document, `after disk fault ${this.#diskFaults}`)
      }
      if (!house.life && !this.#over) await this.#boot(this.#someFaults())
    }
  }

  #someFaults(): DiskFaults {
    const { random } = this.world
    if (!this.#troubled) return { longestDelay: 2, longestTurn: 3 }
    const speed = { longestDelay: random.pick([0, 2, 6, 20]), longestTurn: random.pick([3, 40, 150]) }
    return random.below(100) >= this.#trouble ? speed : { ...speed, failing: 1 + random.below(150) }
  }

  async #boot(faults: DiskFaults): Promise<void> {
    const { world, house } = this
    await house.boot(faults)
    const { life } = house
    const bootedAt = world.now
    life?.app.drafts.onCommitted((committed) => {
      if (committed.kind !== 'document' || committed.body !== body) return
      const look = async (): Promise<void> => {
        const source = await life.app.drafts.draft(committed.document)
        const silences = await source?.lane.read(({ record }) => record.state.silences)
        for (const { id, endedAt } of silences ?? []) {
          if (endedAt === undefined || this.#endedSeen.has(id)) continue
          this.#endedSeen.add(id)
          const { setAt } = house.clock
          // A look at the clock is a second old at most when it judges.
          const doubtful = setAt > bootedAt && world.now - setAt < settledAfter - 2 * second
          if (doubtful) this.ledger.fault(`silence ${id} was ended with the clock in doubt`)
        }
      }
      void look().catch(() => undefined)
    })
  }

  // ── the end ─────────────────────────────────────────────────────────────

  /** Nothing goes wrong any more, and everybody comes back. */
  async #heal(): Promise<void> {
    const { world, house } = this
    this.#typing = this.#troubled = false
    this.#chances.lost = this.#chances.twice = 0
    this.house.clock.set(0)
    await world.sleep(25 * second)
    await this.#kill()
    while (!house.life) await world.sleep(second)
    house.stop(0)
    for (const person of this.people.values()) {
      if (person.name === 'secretary') continue
      world.later(0, () => person.close(), person.process)
      world.later(second, () => person.open(), person.process)
    }
    const typists = [...this.people.values()].filter(({ name }) => name !== 'secretary')
    await world.sleep(3 * second)
    for (let waited = 0; !typists.every(({ settled }) => settled); waited += 1) {
      if (waited > 300) {
        const waiting = typists.filter(({ settled }) => !settled).map(({ why }) => why)
        this.ledger.fault(`not at rest after five minutes: ${waiting.join('; ')}`)
        return
      }
      await world.sleep(second)
    }
    // What the last page to come brought with it reaches the others.
    await world.sleep(5 * second)
    for (const person of this.people.values()) await this.#asPerson(person, () => person.catchUp())
  }

  async #judge(): Promise<void> {
    const { ledger, house } = this
    const typists = [...this.people.values()].filter(({ readsText }) => readsText)
    const seen = new Map(typists.map(({ name, words }) => [name, words]))
    const counts = new Map([...this.people].map(([name, { events }]) => [name, events.length]))
    this.#over = true
    house.kill()
    const disk = await holdsWhatWasPromised(house, ledger, this.#document, 'at the end')
    const text = disk.text.join('\n')
    for (const [name, words] of seen)
      if (words !== text) ledger.fault(`${name} does not see the text that is on the disk`)
    const there = new Set(lettersIn([text, ...disk.drafts].join('\n')))
    const lost = [...ledger.typed.keys()].filter(
      (letter) => !there.has(letter) && !ledger.deleted.has(letter),
    )
    if (lost.length > 0)
      ledger.fault(
        `typed, deleted by nobody, and gone: ${lost.map((letter) => `${letter} of ${ledger.typed.get(letter)}`).join(', ')}`,
      )
    this.world.note('end', text, ...disk.drafts, disk.entries, ...[...counts].flat())
  }
}
