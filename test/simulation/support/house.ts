/**
 * The whole server in the simulated world: the product's own `createApp` on the faulty disk, with sockets and requests that come
 * through the world's lines. It can be killed, stopped for a while, started again, and its disk and clock go wrong.
 */
import { Writable } from 'node:stream'
import path from 'node:path'
import { pino, type Logger } from 'pino'
import { establishing } from '../../../server/access/set-up.ts'
import type { Speaker } from '../../../server/access/speaker.ts'
import { createApp, type App } from '../../../server/app.ts'
import type { Clock, MachineAge } from '../../../server/clock.ts'
import { FaultyDisk, type FaultyStore } from '../../../server/storage/faulty/store.ts'
import { loadTemplates } from '../../../server/templates.ts'
import type { BodyCommand } from '../../../shared/procedure/command.ts'
import { invariant } from '../../../shared/result.ts'
import { Joint, Line, type BrowserSocket } from './sockets.ts'
import { Process, type World } from './world.ts'

export const body = 'b_simulated'
const templates = loadTemplates(path.resolve('templates'))

/** Who is in the house; each in a seat of their own. */
export const cast = [
  { person: 'secretary', seat: 'secretariat', by: 'secretary' },
  { person: 'chair', seat: 'chair', by: 'secretary' },
  { person: 'ecu', seat: 'ECU', by: 'secretary' },
  { person: 'fra', seat: 'FRA', by: 'secretary' },
  { person: 'mlt', seat: 'MLT', by: 'secretary' },
  { person: 'fra2', seat: 'FRA', by: 'fra' },
] as const
export type PersonName = (typeof cast)[number]['person']
export const seatOf = (person: PersonName): string =>
  cast.find((one) => one.person === person)?.seat ?? person

/** Less is a slow moment; more than the other is told to the silences, and a person's to resolve. */
const [smallestJump, largestJump] = [2_000, 60_000]

type Beat = {
  readonly milliseconds: number
  readonly tick: (late?: number) => void
  readonly process: Process | undefined
  stop: () => void
}

/** A machine's clock: somebody may set it; what it counts since its start goes on. */
class MachineClock implements Clock {
  #set = 0
  #slower = 1
  readonly #beats = new Set<Beat>()
  /** When it was last set a little, in true time. */
  setAt = -Infinity

  constructor(private readonly world: World) {}

  now(): number {
    return Math.floor(this.world.instant + this.#set)
  }

  monotonic(): number {
    return this.world.now
  }

  every(milliseconds: number, tick: (late?: number) => void): () => void {
    const beat: Beat = { milliseconds, tick, process: this.world.current, stop: () => undefined }
    this.#beats.add(beat)
    this.#arm(beat)
    return () => {
      this.#beats.delete(beat)
      beat.stop()
    }
  }

  /** One count from one start: the machine itself is never switched off. */
  machine(): MachineAge {
    return { boot: 'the only one', ms: this.world.now }
  }

  /** So many times more slowly, and in good conscience: a night in which nothing happens costs nothing. */
  beat(slower: number): void {
    this.#slower = slower
    for (const beat of this.#beats) this.#arm(beat)
  }

  #arm(beat: Beat): void {
    beat.stop()
    const { world } = this
    const wait = beat.milliseconds * this.#slower
    const due = world.now + wait
    const timer = world.later(
      wait,
      () => {
        this.#arm(beat)
        beat.tick(world.now - due)
      },
      beat.process,
    )
    beat.stop = () => void (timer.cancelled = true)
  }

  set(to: number): void {
    const jump = Math.abs(to - this.#set)
    if (jump > smallestJump && jump < largestJump) this.setAt = this.world.now
    this.#set = to
  }
}

export type DiskFaults = {
  /** The n-th commit from the start of the process fails; nobody knows whether it was written. */
  readonly failing?: number
  /** Of a flush, in turns. */
  readonly longestDelay: number
  /** Of a turn, in milliseconds: a slow disk leaves time for everything else to go wrong. */
  readonly longestTurn: number
}

/** What a request came to: an answer, or nothing that the sender could know. */
export type Heard<T> = { readonly answered: true; readonly value: T } | { readonly answered: false }

type Life = {
  readonly process: Process
  readonly app: App
  readonly store: FaultyStore
  readonly joints: Set<Joint>
}

/** Said by the log where the server did nothing wrong. */
const expected =
  /a text could not be changed|a room could not be opened|rights could not be asked|the clock |telling of a commit failed|due times could not be read|a period could not be ended|a period could not be held|what was done could not be told yet/

export class House {
  readonly disk = new FaultyDisk()
  readonly clock: MachineClock
  /** What the log said that no fault of disk or clock explains. */
  readonly complaints: string[] = []
  life: Life | undefined
  boots = 0

  constructor(
    readonly world: World,
    private readonly slowest: number,
  ) {
    this.clock = new MachineClock(world)
  }

  // ── starting and dying ──────────────────────────────────────────────────

  async boot(faults: DiskFaults): Promise<void> {
    const process = new Process(`server ${(this.boots += 1)}`)
    const { world } = this
    const caller = world.current
    const begun = new Promise<Life | undefined>((settle) => {
      // The caller goes on as itself, not as the server.
      const resolve = (life: Life | undefined): void => void world.later(0, () => settle(life), caller)
      const begin = async (): Promise<void> => {
        const store = this.disk.open({
          seed: world.random.below(2 ** 31),
          longestDelay: faults.longestDelay,
          turn: () => world.sleep(world.random.below(faults.longestTurn)),
          ...(faults.failing === undefined ? {} : { failing: [faults.failing] }),
        })
        const app = await createApp({
          store,
          clock: this.clock,
          log: this.#log(),
          body,
          templates,
          pages: path.resolve('client'),
          strokesBetweenSums: 20,
        })
        resolve({ process, app, store, joints: new Set() })
      }
      world.later(0, () => void begin().catch(() => resolve(undefined)), process)
    })
    const life = await begun
    world.note('boot', this.boots, life ? 'up' : 'failed')
    // A disk that fails while the server starts ends it; whoever looks after it starts it again.
    if (life) this.life = life
    else this.#end(process)
  }

  /** As kernels and power end things: memory is gone, of what was not flushed some is on the disk. */
  kill(): void {
    const { life } = this
    if (!life) return
    this.world.note('kill')
    this.life = undefined
    for (const joint of life.joints) joint.break()
    this.#end(life.process)
  }

  #end(process: Process): void {
    this.disk.crash()
    process.alive = false
  }

  /** The process does not run for a while, as under a debugger or on a starved machine. */
  stop(milliseconds: number): void {
    if (this.life) this.life.process.stoppedUntil = this.world.now + milliseconds
  }

  /** A founder, a chair, three delegations. */
  async found(): Promise<void> {
    const { life } = this
    invariant(life, 'the server runs')
    const from = this.clock.now()
    const request = {
      name: 'Committee of the simulator',
      zone: 'America/New_York',
      language: 'en',
      members: ['ECU', 'FRA', 'MLT'],
      chair: 'ECU',
      viceChairs: [],
    }
    const founder = { id: 'secretary', name: 'Secretary' }
    const uuid = (): string => crypto.randomUUID()
    const made = await life.app.handler.setUp(body, establishing(request, uuid(), founder, from))
    invariant(made.ok, 'the body is established')
    for (const { person, seat, by } of cast) {
      if (person === 'secretary') continue
      const command: BodyCommand = {
        type: 'AccreditPerson',
        id: uuid(),
        person,
        name: `Expert ${person}`,
        seat,
        capacity: 'head',
      }
      const speaker = await life.app.access.admit(by, {})
      invariant(speaker.ok, `${by} is in office`)
      const answer = await life.app.handler.submitBody(speaker.value.speaker, command)
      invariant(answer.ok, `${person} is accredited`)
    }
  }

  // ── what comes over the lines ───────────────────────────────────────────

  /** A request as over HTTP: it may be lost, arrive twice, or its answer be lost. */
  request<T>(
    browser: Process,
    token: () => string | undefined,
    chance: { readonly lost: number; readonly twice: number },
    work: (app: App, speaker: Speaker) => Promise<T>,
  ): Promise<Heard<T> | 'signed-out'> {
    const { world, life } = this
    const line = new Line(world, this.slowest)
    return new Promise((resolve) => {
      let over = false
      const end = (heard: Heard<T> | 'signed-out'): void => {
        if (!over) resolve(heard)
        over = true
      }
      world.later(20_000, () => end({ answered: false }), browser)
      if (!life) return
      const happens = (percent: number): boolean => world.random.below(100) < percent
      const answer = (heard: Heard<T> | 'signed-out'): void => {
        if (!happens(chance.lost)) world.later(line.delay(), () => end(heard), browser)
      }
      const arrive = async (): Promise<void> => {
        const speaker = await life.app.access.speakerOf(token())
        if (!speaker) return answer('signed-out')
        answer({ answered: true, value: await work(life.app, speaker) })
      }
      const arrivals = happens(chance.lost) ? 0 : happens(chance.twice) ? 2 : 1
      for (let count = 0; count < arrivals; count += 1)
        // A fault is a status and an incident: nothing that says what became of the request.
        world.later(line.delay(), () => void arrive().catch(() => answer({ answered: false })), life.process)
    })
  }

  /** A socket from a browser: `/sync/<room>` or `/live`. */
  connect(socket: BrowserSocket, url: URL, browser: Process, token: () => string | undefined): void {
    const { world, life } = this
    const line = new Line(world, this.slowest)
    const refuse = (): void => void world.later(line.delay(), () => socket.closedBy(1006, ''), browser)
    if (!life) return refuse()
    const [, way, room = ''] = url.pathname.split('/')
    const arrive = async (): Promise<void> => {
      const speaker = await life.app.access.speakerOf(token())
      if (way === 'live' && !speaker) return refuse()
      const joint = new Joint(world, `${browser.name} ${room}`, life.process, socket, browser, line)
      for (const other of life.joints) if (other.over) life.joints.delete(other)
      life.joints.add(joint)
      joint.down.send(0, () => socket.opened(joint))
      if (way === 'live' && speaker) life.app.live.accept(joint.socket, speaker)
      else life.app.rooms.accept(joint.socket, room, url.searchParams, speaker)
    }
    world.later(line.delay(), () => void arrive().catch(refuse), life.process)
  }

  #log(): Logger {
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        const line = chunk.toString('utf8')
        if (!expected.test(line)) this.complaints.push(line)
        done()
      },
    })
    return pino({ level: 'error', base: null, timestamp: false }, sink)
  }
}
