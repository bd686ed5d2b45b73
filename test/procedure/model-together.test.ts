/**
 * Several texts under one silence beside a smaller machine written from the promises alone: who broke, held, asked and objected, and
 * where. Random acts from a seed, said now to one text and now to another; `FAULTS_SEED=… vitest run …` plays one again.
 */
import { describe, expect, it } from 'vitest'
import type { Profile } from '../../shared/procedure/state.ts'
import { cutOff, judgedAt, wallTime } from '../../shared/time.ts'
import { chanceFrom } from '../support/chance.ts'
import { Several } from './several.ts'
import { as, hour, one, three, two, uuid, type Asked } from './support.ts'

const plays = 40
const steps = 70
const first = Number(process.env['FAULTS_SEED'] ?? 1540)

const holding: Profile = {
  id: 'holding',
  regime: 'council-silence',
  period: { type: 'clock' },
  passing: 'agreed',
  holds: 'pending',
}
const slate: Profile = { ...holding, id: 'slate', severable: 'items' }
const adopting: Profile = { ...holding, id: 'adopting', passing: 'adopted', confirmedBy: 'clock' }
const profiles = ['holding', 'slate', 'adopting', 'council-silence'] as const
const members = ['ecu', 'mlt', 'fra', 'jpn'] as const
const items = [one, two, three] as const

/** What was said in one silence: of all of it, and in each text of which items. */
type Ledger = {
  readonly apart: boolean
  readonly holdsCount: boolean
  readonly broke: Set<string>
  readonly held: Set<string>
  readonly asked: Set<string>
  /** By text, the items that somebody broke. */
  readonly broken: readonly Set<string>[]
}

type Objection = { readonly text: number; readonly released: Set<string> }

const tally = { opened: 0, agreed: 0, adopted: 0, broken: 0, parts: 0 }

class Clerk {
  readonly ledgers = new Map<string, Ledger>()
  readonly objections = new Map<string, Objection>()

  constructor(
    readonly several: Several,
    private readonly chance: (below: number) => number,
  ) {}

  one<T>(list: readonly T[]): T | undefined {
    return list[this.chance(Math.max(1, list.length))]
  }

  try(seat: string, asked: Asked, on: number): boolean {
    const { command, result, texts } = this.several.judge(as(seat), asked, on)
    if (!result.ok) return false
    this.several.take(command, as(seat), result.value, texts)
    this.note(seat, asked, command.id, on)
    return true
  }

  note(seat: string, asked: Asked, id: string, on: number): void {
    const ledger = 'silence' in asked ? this.ledgers.get(asked.silence) : undefined
    if (asked.type === 'OpenSilence') this.opened(id)
    else if (asked.type === 'BreakSilence') {
      if (!asked.items) ledger?.broke.add(seat)
      for (const item of asked.items ?? []) ledger?.broken[on]?.add(item)
    } else if (asked.type === 'HoldSilence') ledger?.held.add(seat)
    else if (asked.type === 'LiftHold') ledger?.held.delete(seat)
    else if (asked.type === 'AskExtension') ledger?.asked.add(id)
    else if (asked.type === 'DeclineExtension') ledger?.asked.delete(asked.request)
    else if (asked.type === 'RaiseObjection') this.objections.set(id, { text: on, released: new Set() })
    else if (asked.type === 'WithdrawObjection') this.objections.delete(asked.objection)
    else if (asked.type === 'ReleaseObjection')
      this.objections.get(asked.objection)?.released.add(asked.silence)
  }

  opened(id: string): void {
    tally.opened += 1
    const { profile } = this.several.silence(0)
    this.ledgers.set(id, {
      apart: profile.severable === 'items',
      holdsCount: profile.id !== 'council-silence',
      broke: new Set(),
      held: new Set(),
      asked: new Set(),
      broken: [new Set(), new Set(), new Set()],
    })
    // Nothing leaves one of them under silence and another not.
    expect(this.several.worlds.map(({ state }) => state.silences.at(-1)?.id)).toEqual([id, id, id])
  }

  /** After every step, whatever it was. */
  check(): void {
    const { several } = this
    for (const [id, ledger] of this.ledgers) {
      const its = several.worlds.map(({ state }) => state.silences.find((silence) => silence.id === id))
      if (!ledger.apart) expect(new Set(its.map((silence) => silence?.phase)).size, id).toBe(1)
      for (const [index, silence] of its.entries()) {
        const ends = several
          .text(index)
          .log.filter(({ type, data }) => type === 'PeriodEnded' && 'silence' in data && data.silence === id)
        expect(ends.length).toBeLessThanOrEqual(1)
        if (silence?.phase === 'passed' || silence?.phase === 'passed-in-part')
          this.mayStand(id, ledger, index)
      }
    }
    for (const { state } of several.worlds) {
      if (state.stage !== 'agreed') continue
      expect(this.ledgers.get(state.agreement?.silence ?? '')?.broke.size).toBe(0)
    }
  }

  /** Never over a break, a hold or an unanswered request said of all of them; item by item, over none in that text. */
  mayStand(id: string, ledger: Ledger, on: number): void {
    expect([...ledger.broke]).toEqual([])
    if (ledger.holdsCount) expect([...ledger.held]).toEqual([])
    expect([...ledger.asked]).toEqual([])
    const { phase, open = [] } =
      this.several.text(on).state.silences.find((silence) => silence.id === id) ?? {}
    for (const item of ledger.broken[on] ?? []) expect(open).toContain(item)
    if (phase === 'passed') expect([...(ledger.broken[on] ?? [])]).toEqual([])
  }

  step(): void {
    const { several, chance } = this
    const on = chance(3)
    const put = several.text(on).state.silences.at(-1)
    const silence = put?.id ?? uuid(1)
    const seat = this.one(members) ?? 'mlt'
    const ledger = this.ledgers.get(silence)
    const [objection, its] = this.one([...this.objections]) ?? [uuid(3), undefined]
    switch (chance(16)) {
      case 0:
      case 1: {
        const profile = this.one(profiles) ?? 'holding'
        const wall = wallTime(several.at + 6 * hour, 'America/New_York')
        this.try('chair', several.putting(profile, profile === 'slate' ? items : undefined, wall), 0)
        break
      }
      case 2:
        several.at += chance(4) * hour
        break
      case 3:
      case 4:
        if (!put) break
        several.at = Math.max(several.at, cutOff(put.deadline) + chance(2) * 15_000)
        if (several.end(silence, on).ok) expect(several.at).toBeGreaterThanOrEqual(judgedAt(put.deadline))
        break
      case 5:
        if (chance(3) === 0) this.try(seat, { type: 'BreakSilence', silence }, on)
        break
      case 6:
        if (ledger?.apart)
          this.try(seat, { type: 'BreakSilence', silence, items: [this.one(items) ?? one] }, on)
        break
      case 7:
        if (chance(3) === 0) this.try(seat, { type: 'HoldSilence', silence }, on)
        break
      case 8:
        this.try(this.one([...(ledger?.held ?? [])]) ?? seat, { type: 'LiftHold', silence }, on)
        break
      case 9:
        if (chance(3) === 0) this.try(seat, { type: 'AskExtension', silence }, on)
        break
      case 10: {
        const request = this.one([...(ledger?.asked ?? [])]) ?? uuid(2)
        this.try('vice', { type: 'DeclineExtension', silence, request }, on)
        break
      }
      case 11:
        if (chance(4) === 0) this.try('chair', { type: 'VoidSilence', silence, cause: 'annex' }, on)
        break
      case 12:
        if (chance(4) === 0)
          this.try('jpn', { type: 'RaiseObjection', paragraph: this.one([null, two]) ?? null }, on)
        else if (its) this.try('jpn', { type: 'WithdrawObjection', objection }, its.text)
        break
      case 13:
        if (its) this.try('jpn', { type: 'ReleaseObjection', objection, silence }, its.text)
        break
      case 14:
        if (chance(4) === 0) this.try(seat, { type: 'WithdrawAgreement' }, on)
        else if (chance(6) === 0) this.try('sec', { type: 'AdoptText' }, on)
        for (const index of [0, 1, 2]) this.try(seat, { type: 'AcknowledgeVersion', version: 1 }, index)
        break
      default: {
        const standing = [...this.objections.values()].filter(({ released }) => !released.has(silence))
        if (!this.try('sec', several.passed(silence), on)) break
        if (!ledger?.apart) expect(standing).toEqual([])
        if (several.stages().includes('agreed')) tally.agreed += 1
      }
    }
    this.check()
  }
}

describe('the machine of a silence over several texts', () => {
  it.each(Array.from({ length: plays }, (_one, index) => first + index))(
    '[TOG-2, TOG-3, TOG-5, INV-1, INV-2] seed %i: as a package they are always as far as each other, and none passes over a break in any',
    (seed) => {
      const clerk = new Clerk(new Several(holding, slate, adopting), chanceFrom(seed))
      for (let step = 0; step < steps; step += 1) clerk.step()
      for (const { broke } of clerk.ledgers.values()) if (broke.size > 0) tally.broken += 1
      if (clerk.several.stages().includes('adopted')) tally.adopted += 1
      tally.parts += clerk.several.worlds.flatMap(({ state }) =>
        state.silences.filter(({ phase }) => phase === 'passed-in-part'),
      ).length
    },
  )

  it('[TOG-2] has been to every end by these plays', () => {
    for (const [end, many] of Object.entries(tally)) expect(many, end).toBeGreaterThan(0)
  })
})
