/** Periods end when they are due: after restarts, in doubtful hours, once. */
import { describe, expect, it } from 'vitest'
import { settledAfter } from '../../server/procedure/clock-watch.ts'
import type { Deadlines } from '../../server/procedure/deadlines.ts'
import { dueTable } from '../../server/procedure/rows.ts'
import { FaultyDisk } from '../../server/storage/faulty/store.ts'
import { StoreFault } from '../../server/storage/port.ts'
import { wallTime } from '../../shared/time.ts'
import {
  body,
  house,
  lmdb,
  must,
  open,
  openedText,
  openSilence,
  seeded,
  speakerIn,
  uuid,
  watch,
  type House,
} from './support.ts'

const minutes = 30
const toTheEnd = minutes * 60_000 + 70_000
const silence = uuid(700)

/** So much time goes by in seconds that are looked at, as they would be. */
const pass = async (
  made: House,
  deadlines: Deadlines,
  milliseconds: number,
  inSteps = 1_000,
): Promise<void> => {
  for (let passed = 0; passed < milliseconds; passed += inSteps) {
    made.clock.advance(inSteps)
    await deadlines.sweep()
  }
}

const phaseOf = async (made: House, document: string): Promise<string | undefined> => {
  const summary = must(await made.reader.summary(speakerIn('MLT'), document))
  return summary.silence?.phase
}

const endings = async (made: House, document: string) =>
  must(await made.reader.events(speakerIn('MLT'), document, 0)).events.filter(
    ({ type }) => type === 'PeriodEnded',
  )

const underSilence = async (options: Parameters<typeof house>[0] = {}) => {
  const made = await house(options)
  const { document, act } = await openedText(made)
  must(await openSilence(made, document, minutes, silence))
  return { made, document, act, ...watch(made) }
}

describe('a period', () => {
  it('[DUE-1] ends ten seconds after the stated minute is over, and not a second before', async () => {
    const { made, document, deadlines } = await underSilence()
    made.clock.advance(toTheEnd - 1_000)
    await deadlines.sweep()
    expect(await phaseOf(made, document)).toBe('running')
    made.clock.advance(1_000)
    await deadlines.sweep()
    expect(await phaseOf(made, document)).toBe('period-ended')
    const [ended] = await endings(made, document)
    expect(ended).toMatchObject({ actor: { seat: 'clock' }, at: made.clock.now(), data: { silence } })
    expect(ended?.actor).not.toHaveProperty('person')
  })

  it('[DUE-1] is looked at every second by itself', async () => {
    const { made, document } = await underSilence()
    made.clock.advance(toTheEnd)
    await expect.poll(() => phaseOf(made, document)).toBe('period-ended')
  })

  it('[DUE-2] that fell due while the process was down ends when it is up', async () => {
    const { made, document, deadlines } = await underSilence()
    await deadlines.close()
    made.clock.advance(3 * 24 * 3_600_000)
    const again = open(made.store, made.clock, seeded(2))
    const { deadlines: next } = watch(again)
    await next.sweep()
    expect(await phaseOf(again, document)).toBe('period-ended')
    expect(await endings(again, document)).toHaveLength(1)
  })

  it('[DUE-4] ends once, however often and by however many it is looked at', async () => {
    const { made, document, deadlines } = await underSilence()
    const other = watch(made).deadlines
    const twin = watch(open(made.store, made.clock, seeded(2))).deadlines
    made.clock.advance(toTheEnd)
    await Promise.all([deadlines.sweep(), other.sweep(), twin.sweep(), deadlines.sweep()])
    await pass(made, deadlines, 5_000)
    const again = open(made.store, made.clock, seeded(3))
    expect(await endings(again, document)).toHaveLength(1)
    expect(await made.store.rows(body, dueTable)).toEqual([])
  })

  it('[DUE-5] of a silence that was broken or withdrawn never ends', async () => {
    const { made, document, deadlines, act } = await underSilence()
    expect(await made.store.rows(body, dueTable)).toHaveLength(1)
    must(await act('MLT', { type: 'BreakSilence', silence }))
    expect(await made.store.rows(body, dueTable)).toEqual([])
    must(await openSilence(made, document, minutes, uuid(701)))
    must(await act('chair', { type: 'WithdrawSilence', silence: uuid(701) }))
    expect(await made.store.rows(body, dueTable)).toEqual([])
    made.clock.advance(toTheEnd)
    await deadlines.sweep()
    expect(await endings(made, document)).toEqual([])
  })
})

describe('who is not reached', () => {
  it('[DUE-12, RCH-4] is asked about once at half of the time, after a restart too', async () => {
    const { made, document, deadlines } = await underSilence()
    const asked = async (of: House) =>
      must(await of.reader.events(speakerIn('chair'), document, 0)).events.filter(
        ({ type }) => type === 'ReachAsked',
      ).length
    made.clock.advance(toTheEnd / 2 - 60_000)
    await deadlines.sweep()
    expect(await asked(made)).toBe(0)
    await deadlines.close()
    const again = open(made.store, made.clock, seeded(2))
    const { deadlines: next } = watch(again)
    await pass(again, next, 120_000)
    expect(await asked(again)).toBe(1)
    await pass(again, next, 120_000)
    const third = watch(open(made.store, made.clock, seeded(3))).deadlines
    await third.sweep()
    expect(await asked(open(made.store, made.clock, seeded(4)))).toBe(1)
  })
})

describe('a period that was extended', () => {
  it('[SIL-28] ends at its new minute, after a restart too, and at the old one nothing happens', async () => {
    const { made, document, deadlines, act } = await underSilence()
    const [opened] = await made.store.rows(body, dueTable)
    const later = made.clock.now() + 3 * 3_600_000
    must(await act('MLT', { type: 'AskExtension', silence, until: later }))
    must(await act('chair', { type: 'ExtendSilence', silence, wall: wallTime(later, 'America/New_York') }))
    const rows = await made.store.rows(body, dueTable)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.key).not.toEqual(opened?.key)
    made.clock.advance(toTheEnd)
    await deadlines.sweep()
    expect(await phaseOf(made, document)).toBe('running')
    must(await act('ECU', { type: 'AskExtension', silence }))
    await deadlines.close()
    const again = open(made.store, made.clock, seeded(2))
    const { deadlines: next } = watch(again)
    await pass(again, next, 3 * 3_600_000, 60_000)
    expect(await phaseOf(again, document)).toBe('period-ended')
    expect(await endings(again, document)).toHaveLength(1)
    expect(await made.store.rows(body, dueTable)).toEqual([])
    const outcome = { type: 'ConfirmOutcome', id: uuid(900), silence, outcome: 'passed' } as const
    expect(await again.handler.submit(speakerIn('chair'), document, outcome)).toMatchObject({
      ok: false,
      refusal: { code: 'OutcomePending', facts: { requests: ['ECU'] } },
    })
  })
})

describe('a clock that was set a little', () => {
  const jump = 30_000

  it('[DUE-3] forward ends nothing, and says so', async () => {
    const { made, document, deadlines, said } = await underSilence()
    made.clock.advance(toTheEnd - jump)
    await deadlines.sweep()
    made.clock.step(jump)
    await pass(made, deadlines, 3_000)
    expect(await phaseOf(made, document)).toBe('running')
    expect(deadlines.held()).toMatchObject({ jump })
    expect(said).toHaveLength(1)
  })

  it('[DUE-3] back ends nothing either', async () => {
    const { made, document, deadlines } = await underSilence()
    made.clock.step(-jump)
    await deadlines.sweep()
    expect(deadlines.held()).toMatchObject({ jump: -jump })
    made.clock.advance(settledAfter - 1_000)
    await deadlines.sweep()
    expect(deadlines.held()).toBeDefined()
    expect(await phaseOf(made, document)).toBe('running')
  })

  it('[DUE-3] is believed again when it has run evenly for ten minutes', async () => {
    const { made, document, deadlines, said } = await underSilence()
    made.clock.advance(toTheEnd - jump)
    await deadlines.sweep()
    made.clock.step(jump)
    await deadlines.sweep()
    await pass(made, deadlines, settledAfter - 60_000, 60_000)
    expect(await phaseOf(made, document)).toBe('running')
    await pass(made, deadlines, 60_000, 60_000)
    expect(deadlines.held()).toBeUndefined()
    expect(await phaseOf(made, document)).toBe('period-ended')
    expect(said).toHaveLength(2)
  })

  it('[DUE-3] twice is waited for from the second time', async () => {
    const { made, deadlines } = await underSilence()
    made.clock.step(5_000)
    await pass(made, deadlines, settledAfter / 2, 60_000)
    made.clock.step(-5_000)
    await pass(made, deadlines, settledAfter - 60_000, 60_000)
    expect(deadlines.held()).toMatchObject({ jump: -5_000 })
  })

  it('[DUE-3] is not in doubt for a slow second', async () => {
    const { made, document, deadlines } = await underSilence()
    made.clock.step(1_900)
    made.clock.advance(toTheEnd)
    await deadlines.sweep()
    expect(deadlines.held()).toBeUndefined()
    expect(await phaseOf(made, document)).toBe('period-ended')
  })
})

describe('a store that fails', () => {
  it('[DUE-6] holds what is due, and what is due is ended when it serves again', async () => {
    const disk = new FaultyDisk()
    const store = disk.open()
    const { made, document, deadlines, said } = await underSilence({ store })
    made.clock.advance(toTheEnd)
    disk.crash()
    await deadlines.sweep()
    await deadlines.sweep()
    expect(said.length).toBeGreaterThan(0)
    await deadlines.close()
    const again = open(disk.open(), made.clock, seeded(2))
    const { deadlines: next } = watch(again)
    await next.sweep()
    expect(await endings(again, document)).toHaveLength(1)
  })

  it('[DUE-6] for one text holds up no other', async () => {
    const made = await house({ store: await lmdb() })
    const { document } = await openedText(made)
    must(await openSilence(made, document, minutes, silence))
    const { deadlines, said } = watch({
      ...made,
      handler: {
        ...made.handler,
        endPeriod: (of, due) =>
          due.document === 'd_gone'
            ? Promise.reject(new StoreFault('this one cannot be read'))
            : made.handler.endPeriod(of, due),
      },
    })
    const key = { body, table: dueTable, key: ['000000000000001', 'd_gone', uuid(1)] }
    await made.store.commit({ streams: [], rows: [{ ...key, value: new Uint8Array([1]) }] })
    made.clock.advance(toTheEnd)
    await deadlines.sweep()
    await deadlines.sweep()
    expect(await phaseOf(made, document)).toBe('period-ended')
    expect(said).toEqual(['a period could not be ended'])
  })
})
