/**
 * The machine of a silence beside a second, smaller one written here from the promises alone: it knows only what was said, when
 * and by whom, and none of the rules' own judgements. Random acts from a seed; `FAULTS_SEED=… vitest run …` plays one again.
 */
import { describe, expect, it } from 'vitest'
import { cutOff, judgedAt, wallTime, type Instant } from '../../shared/time.ts'
import type { SilencePhase } from '../../shared/procedure/state.ts'
import { chanceFrom } from '../support/chance.ts'
import {
  as,
  foldBody,
  hour,
  inNegotiation,
  minute,
  one,
  passed,
  three,
  two,
  uuid,
  type Asked,
  type World,
} from './support.ts'

const plays = 150
const steps = 120
const first = Number(process.env['FAULTS_SEED'] ?? 1540)

const members = ['ecu', 'mlt', 'fra', 'jpn'] as const
const profiles = ['council-silence', 'no-objection', 'holding', 'slate'] as const
const items = [one, two, three] as const

/** What was said in one silence, as a clerk would write it down. */
type Ledger = {
  readonly opened: Instant
  cutOff: Instant
  judged: Instant
  /** Whether its profile lets holds keep it pending. */
  readonly holdsCount: boolean
  readonly broke: Set<string>
  /** Items that it decides apart; none: all together. */
  readonly items: readonly string[]
  /** By item, who broke it; whoever broke all stands at each. */
  readonly apart: Map<string, Set<string>>
  readonly held: Set<string>
  readonly asked: Map<string, string>
  doubted: boolean
  periods: number
  closed: boolean
}

const over: ReadonlySet<SilencePhase> = new Set([
  'broken',
  'withdrawn',
  'voided',
  'not-agreed',
  'passed-in-part',
])

class Clerk {
  readonly ledgers = new Map<string, Ledger>()
  readonly objections = new Map<string, { seat: string; paragraph: string | null; released: Set<string> }>()
  readonly receipts = new Set<string>()

  constructor(
    readonly world: World,
    private readonly chance: (below: number) => number,
  ) {}

  one<T>(list: readonly T[]): T | undefined {
    return list[this.chance(Math.max(1, list.length))]
  }

  get current(): string {
    return this.world.state.silences.at(-1)?.id ?? uuid(1)
  }

  /** Tries it, and writes down what was accepted. */
  try(seat: string, asked: Asked): boolean {
    const { command, result } = this.world.judge(as(seat, 'head', this.world.body), asked)
    if (result.ok) this.world.take(command, as(seat, 'head', this.world.body), result.value)
    else this.refusedRightly(seat, asked, result.refusal.code)
    if (result.ok) this.note(seat, asked, command.id)
    return result.ok
  }

  /** An act received in time always counts: it is never refused for the time. */
  refusedRightly(seat: string, asked: Asked, code: string): void {
    if (asked.type !== 'BreakSilence' && asked.type !== 'HoldSilence' && asked.type !== 'AskExtension') return
    const ledger = this.ledgers.get(asked.silence)
    const received = asked.onBehalf?.receivedAt ?? this.world.at
    if (!ledger || ledger.closed || received >= ledger.cutOff || received < ledger.opened) return
    // What is adopted only the body undoes (BEH-5).
    if (this.world.state.stage === 'adopted') return
    expect(['SilenceLapsed', 'ReceivedTooLate', 'PeriodNotOver'], `${seat} ${asked.type}`).not.toContain(code)
    const by = asked.onBehalf?.seat ?? seat
    const said = (item: string): boolean => ledger.apart.get(item)?.has(by) ?? false
    const again = asked.type === 'BreakSilence' && asked.items?.every(said)
    const foreign = asked.type === 'BreakSilence' && asked.items?.some((id) => !ledger.items.includes(id))
    if (asked.type === 'BreakSilence' && !ledger.broke.has(by) && !again && !foreign)
      throw new Error(`a break in time was refused: ${code}`)
  }

  note(seat: string, asked: Asked, id: string): void {
    const by = asked.onBehalf?.seat ?? seat
    const ledger = 'silence' in asked ? this.ledgers.get(asked.silence) : undefined
    if (asked.type === 'AcknowledgeVersion') this.receipts.add(by)
    else if (asked.type === 'RaiseObjection')
      this.objections.set(id, { seat: by, paragraph: asked.paragraph, released: new Set() })
    else if (asked.type === 'WithdrawObjection') this.objections.delete(asked.objection)
    else if (asked.type === 'ReleaseObjection')
      this.objections.get(asked.objection)?.released.add(asked.silence)
    else if (asked.type === 'OpenSilence') this.opened(id)
    else if (asked.type === 'BreakSilence') this.broke(ledger, by, asked.items)
    else if (asked.type === 'HoldSilence') ledger?.held.add(by)
    else if (asked.type === 'LiftHold') ledger?.held.delete(by)
    else if (asked.type === 'AskExtension') ledger?.asked.set(id, by)
    else if (asked.type === 'WithdrawRequest' || asked.type === 'DeclineExtension')
      ledger?.asked.delete(asked.request)
    else if (asked.type === 'ExtendSilence' && ledger) this.extended(ledger)
    else if (asked.type === 'ConfirmClock' && ledger) ledger.doubted = false
    else if (asked.type === 'ConfirmOutcome' && asked.outcome === 'passed') this.mayPass(asked)
    if (
      ledger &&
      this.world.state.silences.some((one) => this.ledgers.get(one.id) === ledger && over.has(one.phase))
    )
      ledger.closed = true
  }

  opened(id: string): void {
    const { deadline, profile, openedAt } = this.world.state.silences.at(-1) ?? {}
    if (!deadline || openedAt === undefined) throw new Error('nothing was opened')
    this.ledgers.set(id, {
      opened: openedAt,
      cutOff: cutOff(deadline),
      judged: judgedAt(deadline),
      holdsCount: profile?.id !== 'council-silence',
      items: (this.world.state.silences.at(-1)?.items ?? []).map((item) => item.id),
      apart: new Map(),
      broke: new Set(),
      held: new Set(),
      asked: new Map(),
      doubted: false,
      periods: 0,
      closed: false,
    })
  }

  broke(ledger: Ledger | undefined, by: string, named: readonly string[] | undefined): void {
    if (!ledger) throw new Error('a silence was broken that nobody opened')
    for (const item of named ?? ledger.items) {
      const seats = ledger.apart.get(item) ?? new Set()
      ledger.apart.set(item, seats.add(by))
    }
    const all = ledger.items.every((item) => ledger.apart.has(item))
    if (!named || (ledger.items.length > 0 && all && !ledger.closed)) ledger.broke.add(by)
  }

  extended(ledger: Ledger): void {
    const { deadline } = this.world.state.silences.at(-1) ?? {}
    if (!deadline) throw new Error('nothing was extended')
    expect(cutOff(deadline)).toBeGreaterThan(ledger.cutOff)
    ledger.cutOff = cutOff(deadline)
    ledger.judged = judgedAt(deadline)
    ledger.asked.clear()
  }

  mayPass(asked: Extract<Asked, { type: 'ConfirmOutcome' }>): void {
    const ledger = this.ledgers.get(asked.silence)
    if (!ledger) throw new Error('a silence passed that nobody opened')
    expect([...ledger.broke]).toEqual([])
    if (ledger.holdsCount) expect([...ledger.held]).toEqual([])
    expect([...ledger.asked.values()]).toEqual([])
    const standing = [...this.objections.values()].filter(({ released }) => !released.has(asked.silence))
    const { phase, open } = this.world.state.silences.find(({ id }) => id === asked.silence) ?? {}
    expect(standing.filter(({ paragraph }) => !ledger.items.includes(paragraph ?? ''))).toEqual([])
    // What somebody broke or objects to stays open; all of it cannot, and where any does, the text is agreed nowhere.
    const barred = ledger.items.filter(
      (item) => ledger.apart.has(item) || standing.some(({ paragraph }) => paragraph === item),
    )
    for (const item of barred) expect(open).toContain(item)
    if (barred.length > 0) {
      expect(phase).toBe('passed-in-part')
      expect(barred.length).toBeLessThan(ledger.items.length)
      expect(this.world.state.stage).toBe('negotiation')
    }
    const unreached = members.filter((seat) => !this.receipts.has(seat))
    expect(unreached.filter((seat) => !asked.despite?.seats.includes(seat))).toEqual([])
    expect(ledger.periods).toBe(1)
    expect(ledger.doubted).toBe(false)
    expect(this.world.at).toBeGreaterThanOrEqual(ledger.judged)
    expect(ledger.closed).toBe(false)
  }

  /** After every step, whatever it was. */
  check(): void {
    for (const [id, ledger] of this.ledgers) {
      const silence = this.world.state.silences.find((one) => one.id === id)
      if (!silence) throw new Error('a silence has gone')
      const ends = this.world.log.filter(
        ({ type, data }) => type === 'PeriodEnded' && 'silence' in data && data.silence === id,
      )
      expect(ends.length).toBeLessThanOrEqual(1)
      ledger.periods = ends.length
      // Withdrawal never revives, and neither does anything else that is over.
      if (ledger.closed) expect(over.has(silence.phase)).toBe(true)
      // Whoever broke, broke.
      for (const seat of ledger.broke) expect(silence.breaks.map((said) => said.seat)).toContain(seat)
      if (ledger.broke.size > 0) expect(['passed', 'running']).not.toContain(silence.phase)
    }
    const { stage, agreement, adoption } = this.world.state
    if (stage === 'agreed') expect(this.ledgers.get(agreement?.silence ?? '')?.broke.size).toBe(0)
    if (stage === 'adopted' && adoption?.how !== 'room')
      expect(this.ledgers.get(this.current)?.broke.size).toBe(0)
  }

  step(): void {
    const { world, chance } = this
    const silence = this.current
    const ledger = this.ledgers.get(silence)
    const seat = this.one(members) ?? 'mlt'
    const pen = this.one(['chair', 'vice']) ?? 'chair'
    const paper =
      chance(4) === 0
        ? { seat, receivedAt: world.at - chance(3) * hour, channel: 'mail' as const }
        : undefined
    const said = (asked: Asked): boolean =>
      paper ? this.try('sec', { ...asked, onBehalf: paper }) : this.try(seat, asked)
    const request = this.one([...(ledger?.asked.keys() ?? [])]) ?? uuid(2)
    const objection = this.one([...this.objections.keys()]) ?? uuid(3)
    const owner = this.objections.get(objection)?.seat ?? seat
    switch (chance(22)) {
      case 0:
      case 1:
        world.at += chance(5) * hour
        break
      case 2:
      case 3:
        if (ledger) world.at = Math.max(world.at, ledger.cutOff - 1 + chance(3) * 5_001)
        break
      case 4:
      case 5:
      case 6: {
        const ended = world.end(silence)
        if (ended.ok && ledger) {
          expect(world.at).toBeGreaterThanOrEqual(ledger.judged)
          expect(ledger.doubted).toBe(false)
        }
        break
      }
      case 7:
        if (
          chance(4) === 0 &&
          world.hold(silence, { why: 'clock-set', last: world.at - hour, seen: world.at }).ok &&
          ledger
        )
          ledger.doubted = world.state.silences.at(-1)?.held !== undefined
        break
      case 8:
      case 9: {
        if (world.state.stage !== 'negotiation') break
        const latest = world.state.versions.at(-1)
        const profile = this.one(profiles) ?? 'holding'
        const byClock = profile !== 'no-objection'
        const named = items.slice(chance(3)).map((id) => id as string)
        this.try(pen, {
          type: 'OpenSilence',
          version: latest?.number ?? 0,
          hash: latest?.hash ?? '',
          profile,
          ...(byClock ? { wall: wallTime(world.at + 6 * hour, 'America/New_York') } : {}),
          ...(profile === 'slate' ? { items: named } : {}),
        })
        break
      }
      case 10:
        if (chance(3) === 0) said({ type: 'BreakSilence', silence })
        else if (ledger && ledger.items.length > 0)
          said({ type: 'BreakSilence', silence, items: [this.one(items) ?? one] })
        break
      case 11:
        if (chance(2) === 0) said({ type: 'HoldSilence', silence })
        break
      case 12:
        said({ type: 'LiftHold', silence })
        break
      case 13:
        if (chance(2) === 0) said({ type: 'AskExtension', silence })
        break
      case 14:
        this.try(ledger?.asked.get(request) ?? seat, { type: 'WithdrawRequest', silence, request })
        break
      case 15:
        if (chance(2) === 0) this.try(pen, { type: 'DeclineExtension', silence, request })
        else {
          const end = (ledger?.cutOff ?? world.at) - minute + (chance(4) - 1) * hour
          this.try(pen, { type: 'ExtendSilence', silence, wall: wallTime(end, 'America/New_York') })
        }
        break
      case 16:
        if (chance(3) === 0)
          this.try(
            pen,
            chance(2)
              ? { type: 'WithdrawSilence', silence }
              : { type: 'VoidSilence', silence, cause: 'days' },
          )
        break
      case 17:
        this.try('sec', { type: 'ConfirmClock', silence })
        break
      case 18:
        this.try(seat, { type: 'AcknowledgeVersion', version: 0 })
        break
      case 19:
        if (chance(3) === 0)
          this.try(seat, { type: 'RaiseObjection', paragraph: this.one([null, two, three]) ?? null })
        else
          this.try(
            owner,
            chance(2)
              ? { type: 'WithdrawObjection', objection }
              : { type: 'ReleaseObjection', objection, silence },
          )
        break
      case 20:
        if (chance(3) === 0) this.try(seat, { type: 'WithdrawAgreement' })
        else if (chance(12) === 0) this.try('sec', { type: 'AdoptText' })
        break
      default:
        // In half of them whoever confirms takes nothing upon themselves.
        this.try(
          this.one(['chair', 'vice', 'sec']) ?? 'sec',
          chance(2) ? passed(world, silence) : { type: 'ConfirmOutcome', silence, outcome: 'passed' },
        )
    }
    this.check()
  }
}

const worldWith = (): World => {
  const world = inNegotiation()
  const holding = {
    id: 'holding',
    regime: 'council-silence',
    period: { type: 'clock' },
    passing: 'agreed',
    holds: 'pending',
  } as const
  const slate = { ...holding, id: 'slate', severable: 'items' } as const
  for (const profile of [holding, slate]) {
    const data = { profile, citation: 'Decision 1' }
    world.body = foldBody(world.body, [{ type: 'ProfileEntered', audience: 'everyone', data }], world.at)
  }
  return world
}

const tally = { opened: 0, passed: 0, parts: 0, broken: 0, over: 0 }

describe('the machine of a silence', () => {
  it.each(Array.from({ length: plays }, (_one, index) => first + index))(
    '[INV-1, INV-2, INV-14, SIL-32] seed %i: nothing passes over a break, a hold, a request or a seat; nothing ends twice, early or again',
    (seed) => {
      const clerk = new Clerk(worldWith(), chanceFrom(seed))
      for (let step = 0; step < steps; step += 1) clerk.step()
      tally.opened += clerk.ledgers.size
      for (const [, ledger] of clerk.ledgers) {
        if (ledger.broke.size > 0) tally.broken += 1
        if (ledger.closed) tally.over += 1
      }
      tally.parts += clerk.world.state.silences.filter(({ phase }) => phase === 'passed-in-part').length
      tally.passed += clerk.world.log.filter(
        ({ type, data }) => type === 'OutcomeConfirmed' && 'outcome' in data && data.outcome === 'passed',
      ).length
    },
  )

  it('[INV-1] has been to every end by these plays', () => {
    expect(tally.opened).toBeGreaterThan(plays)
    expect(tally.parts).toBeGreaterThan(0)
    for (const many of [tally.passed, tally.broken, tally.over]) expect(many).toBeGreaterThan(plays / 4)
  })
})
