/** The secretariat's desk over the wire: what waits for whom as a silence goes by, and paper that came in time, entered late. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wallTime } from '../../shared/time.ts'
import type { TextSummary } from '../../shared/protocol/http.ts'
import { SteppedClock } from '../support/clock.ts'
import { startServer, until, type Client, type TestServer } from '../support/server.ts'

const minute = 60_000
const zone = 'America/New_York'

let server: TestServer
const clock = new SteppedClock()
const clients = new Map<string, Client>()

beforeAll(async () => {
  server = await startServer({ clock })
  for (const person of ['secretary', 'chair', 'head-FRA', 'head-MLT', 'capital-MLT', 'observer-NOR'])
    clients.set(person, await server.signIn(person))
})
afterAll(() => server.stop())

const of = (person: string): Client => {
  const client = clients.get(person)
  if (!client) throw new Error(`${person} has not signed in`)
  return client
}

const summaryFor = async (person: string, document: string): Promise<TextSummary | undefined> =>
  (await of(person).get<readonly TextSummary[]>('/api/documents')).body.find(({ id }) => id === document)

/** What waits for a person in a text, without the version nobody has opened here. */
const waits = async (person: string, document: string): Promise<readonly string[]> =>
  ((await summaryFor(person, document))?.waits ?? [])
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'read')

/** Under silence for half an hour; gives the silence and the cut-off. */
const underSilence = async () => {
  const document = await server.openText(of('chair'))
  const version = (await of('chair').events(document)).events.find(({ type }) => type === 'VersionIssued')
  if (version?.type !== 'VersionIssued') throw new Error('no version was issued')
  const silence = await of('chair').act(document, {
    type: 'OpenSilence',
    version: version.data.number,
    hash: version.data.hash,
    profile: 'council-silence',
    wall: wallTime(clock.now() + 30 * minute, zone),
  })
  return { document, silence, opened: clock.now() }
}

const phase = async (document: string): Promise<string | undefined> =>
  (await summaryFor('secretary', document))?.silence?.phase

const periodEnds = async (document: string): Promise<void> => {
  clock.advance(32 * minute)
  await until('the period has ended', async () => (await phase(document)) === 'period-ended')
}

describe('what waits', () => {
  it('[VIEW-5] comes with the list of texts, for the caller’s seat and capacity alone', async () => {
    const { document, silence } = await underSilence()
    expect(await waits('head-FRA', document)).toEqual(['silence'])
    expect(await waits('capital-MLT', document)).toEqual([])
    expect(await waits('observer-NOR', document)).toEqual([])
    expect(await waits('chair', document)).toEqual([])
    const reach = (await summaryFor('secretary', document))?.waits.find(({ kind }) => kind === 'reach')
    expect(reach).toMatchObject({ silence, seats: ['CHE', 'ECU', 'FRA', 'MLT'] })
    await of('head-FRA').act(document, { type: 'AcknowledgeVersion', version: 0 })
    clock.advance(16 * minute)
    const pen = (await summaryFor('chair', document))?.waits.find(({ kind }) => kind === 'reach')
    expect(pen).toMatchObject({ silence, seats: ['CHE', 'ECU', 'MLT'] })
    expect((await summaryFor('head-FRA', document))?.waits.map(({ kind }) => kind)).toEqual(['silence'])
  })

  it('[BEH-5, BEH-7] paper received in time breaks after the period has ended, and its seat countersigns', async () => {
    const { document, silence, opened } = await underSilence()
    await periodEnds(document)
    expect(await waits('chair', document)).toEqual(['confirm'])
    expect(await waits('secretary', document)).toEqual(['confirm'])
    expect(await waits('head-FRA', document)).toEqual([])

    const breaking = (receivedAt: number) => ({
      type: 'BreakSilence' as const,
      silence,
      onBehalf: { seat: 'FRA', receivedAt, channel: 'note-verbale' as const },
    })
    const late = await of('secretary').command(document, breaking(opened + 31 * minute))
    expect([late.status, late.body.code]).toEqual([409, 'ReceivedTooLate'])
    const act = await of('secretary').act(document, breaking(opened + 29 * minute))

    expect((await summaryFor('head-MLT', document))?.stage).toBe('negotiation')
    expect(await waits('chair', document)).toEqual([])
    expect(await waits('head-MLT', document)).toEqual([])
    const asked = (await summaryFor('head-FRA', document))?.waits.find(({ kind }) => kind === 'countersign')
    expect(asked).toEqual({
      kind: 'countersign',
      act,
      type: 'SilenceBroken',
      channel: 'note-verbale',
      receivedAt: opened + 29 * minute,
      since: clock.now(),
    })
    await of('head-FRA').act(document, { type: 'CountersignAct', act })
    expect(await waits('head-FRA', document)).toEqual([])
  })

  it('[ADO-1, BEH-5] an agreement waits to be adopted, until a member withdraws it or paper in time undoes it', async () => {
    const { document } = await underSilence()
    await periodEnds(document)
    const agree = async (text: string): Promise<void> => {
      const current = (await summaryFor('chair', text))?.silence?.id ?? ''
      const { events } = await of('chair').events(text)
      const ended = events.findLast(({ type }) => type === 'PeriodEnded')
      const seats = ended?.type === 'PeriodEnded' ? [...ended.data.notReached] : []
      const despite = { seats, holidays: [] }
      await of('chair').act(text, { type: 'ConfirmOutcome', silence: current, outcome: 'passed', despite })
    }
    await agree(document)
    expect(await waits('secretary', document)).toEqual(['adopt'])
    await of('head-MLT').act(document, { type: 'WithdrawAgreement', reason: 'New instructions.' })
    expect((await summaryFor('chair', document))?.stage).toBe('negotiation')
    expect(await waits('secretary', document)).toEqual([])

    const other = await underSilence()
    await periodEnds(other.document)
    await agree(other.document)
    await of('secretary').act(other.document, {
      type: 'BreakSilence',
      silence: other.silence,
      onBehalf: { seat: 'FRA', receivedAt: other.opened + minute, channel: 'letter' },
    })
    expect((await summaryFor('chair', other.document))?.stage).toBe('negotiation')
    expect(await waits('head-FRA', other.document)).toEqual(['countersign'])
  })
})
