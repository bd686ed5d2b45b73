/** With PostgreSQL the database's clock judges, whatever this machine's says. */
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { databaseClock } from '../../server/database-clock.ts'
import { createDeadlines } from '../../server/procedure/deadlines.ts'
import { LastSeen } from '../../server/procedure/last-seen.ts'
import { openPostgres } from '../../server/storage/postgres/store.ts'
import { SteppedClock } from '../support/clock.ts'
import { postgresMissing, startPostgres, type PostgresServer } from '../support/postgres.ts'
import { house, must, openedText, openSilence, speakerIn, uuid } from './support.ts'

const hour = 3_600_000

describe.skipIf(postgresMissing)('the clock of the database', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  const connect = async () => {
    const store = await openPostgres(await server.createDatabase())
    onTestFinished(() => store.close())
    return store
  }

  it('[DUE-10] is the server’s, also where the machine’s own is wrong by years', async () => {
    const store = await connect()
    const machine = new SteppedClock(0)
    const clock = await databaseClock(() => store.now(), machine)
    const apart = Math.abs(clock.now() - Date.now())
    expect(apart).toBeLessThan(5_000)
    const before = clock.now()
    machine.step(24 * hour)
    expect(clock.now()).toBe(before)
    machine.advance(1_500)
    expect(clock.now()).toBe(before + 1_500)
  })

  it('[DUE-10] set by an hour, it holds what runs as any clock does', async () => {
    const store = await connect()
    const machine = new SteppedClock()
    let ahead = 0
    let asked = 0
    const start = await store.now()
    const clock = await databaseClock(async () => {
      await store.now()
      asked += 1
      return start + machine.monotonic() + ahead
    }, machine)
    const made = await house({ store, clock: new SteppedClock(clock.now()) })
    const { document } = await openedText(made)
    must(await openSilence(made, document, 30, uuid(700)))
    const deadlines = createDeadlines({
      store,
      sources: made.drafts,
      handler: made.handler,
      clock,
      log: { warn: () => undefined, error: () => undefined },
      lastSeen: new LastSeen(store, clock),
    })
    onTestFinished(() => deadlines.close())
    await deadlines.sweep()
    ahead = hour
    const before = clock.now()
    machine.advance(5_000)
    await expect.poll(() => asked).toBe(2)
    await expect.poll(() => clock.now()).toBe(before + 5_000 + hour)
    await expect
      .poll(async () => {
        await deadlines.sweep()
        const { events } = must(await made.reader.events(speakerIn('MLT'), document, 0))
        return events.find(({ type }) => type === 'LapseHeld')
      })
      .toMatchObject({ data: { why: 'clock-set' } })
  })
})
