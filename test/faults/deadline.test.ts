/**
 * The product as a process around the minute in which silences end: stopped across it, down across it, and killed again and again before,
 * within and after it (ten times; as often as is asked for with `npm run faults`). What was answered in time stands, each
 * period ends once, and a delegation that could not reach the server has not agreed by that.
 * Uses only the contract with the outside.
 */
import { describe, expect, it } from 'vitest'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import { wallTime } from '../../shared/time.ts'
import { Product, type DemoLine } from '../support/product.ts'
import { Client } from '../support/server.ts'
import { patience, report, share } from '../support/share.ts'

const second = 1_000
const minute = 60 * second
const zone = 'America/New_York'
const kills = share(10)
/** As many as there is time for around one minute. */
const perMinute = 10

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))
const untilIs = (instant: number): Promise<void> => pause(instant - Date.now())

const signIn = async (product: Product, demo: DemoLine, person: string): Promise<Client> => {
  const client = new Client(product.url)
  const key = demo.people.find(({ id }) => id === person)?.signIn.split('#')[1]
  const answer = await client.post('/api/session', { token: key })
  if (answer.status !== 200) throw new Error(`${person} is not signed in: ${answer.status}`)
  return client
}

type Put = {
  readonly document: string
  readonly silence: string
  /** Another text under the same silence. */
  readonly beside?: string
}

/** A text in negotiation, and the hash of its zero draft. */
const opened = async (chair: Client): Promise<{ readonly document: string; readonly hash: string }> => {
  const wanted = {
    id: crypto.randomUUID(),
    title: 'A text',
    template: 'short-statement',
    mode: 'open-drafting',
    language: 'en',
  }
  const { body } = await chair.post<{ readonly id: string }>('/api/documents', wanted)
  await chair.act(body.id, { type: 'OpenText' })
  const { events } = await chair.events(body.id)
  const hash =
    events.flatMap((event) => (event.type === 'VersionIssued' ? [event.data.hash] : [])).at(-1) ?? ''
  return { document: body.id, hash }
}

/** So many silences until the end of the minute after this one; `together`: each over two texts. */
const underSilence = async (chair: Client, profiles: readonly string[], together = false) => {
  const made: { readonly profile: string; readonly texts: readonly { document: string; hash: string }[] }[] =
    []
  for (const profile of profiles) {
    const first = await opened(chair)
    made.push({ profile, texts: together ? [first, await opened(chair)] : [first] })
  }
  const deadline = Math.floor(Date.now() / minute) * minute + minute
  const wall = wallTime(deadline, zone)
  const silences: Put[] = []
  for (const { texts, profile } of made) {
    const [first, second] = texts
    if (!first) throw new Error('no text was made')
    const silence = await chair.act(first.document, {
      type: 'OpenSilence',
      version: 0,
      hash: first.hash,
      profile,
      wall,
      ...(second ? { with: [{ ...second, version: 0 }] } : {}),
    })
    silences.push({ document: first.document, silence, ...(second ? { beside: second.document } : {}) })
  }
  return { silences, cutOff: deadline + minute }
}

/** A profile that bears no outage: ten seconds are the least that can be told. */
const enterStrict = async (secretary: Client): Promise<void> => {
  const profile = {
    id: 'strict',
    regime: 'council-silence',
    period: { type: 'clock' },
    passing: 'agreed',
    outage: 0,
  } as const
  await secretary.actOnBody({ type: 'EnterProfile', profile, citation: 'Decided for this test' })
}

const told = async (client: Client, { document }: Put): Promise<readonly RecordedDraftEvent[]> =>
  (await client.events(document)).events

const typesOf = (events: readonly RecordedDraftEvent[], ...types: readonly RecordedDraftEvent['type'][]) =>
  events.filter(({ type }) => types.includes(type))

const eventually = async (what: string, within: number, is: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + within
  while (!(await is())) {
    if (Date.now() > end) throw new Error(`in vain: ${what}`)
    await pause(200)
  }
}

describe.concurrent('around the minute', () => {
  it(
    '[DUE-8, SIL-19, SIL-21] a process stopped across it ends nothing without doubt; what was received in time counts',
    async ({ onTestFinished }) => {
      const product = await Product.prepare('demo', '--json')
      onTestFinished(() => product.remove())
      const demo = await product.startDemo()
      const [chair, swiss, france, secretary] = await Promise.all(
        ['chair', 'coordinator-CHE', 'coordinator-FRA', 'secretary'].map((person) =>
          signIn(product, demo, person),
        ),
      )
      if (!chair || !swiss || !france || !secretary) throw new Error('nobody is there')
      await enterStrict(secretary)
      const { silences, cutOff } = await underSilence(chair, ['strict', 'strict', 'council-silence'])
      const [held, broken, lenient] = silences
      if (!held || !broken || !lenient) throw new Error('no silences')
      await untilIs(cutOff - 20 * second)
      await swiss.act(broken.document, { type: 'BreakSilence', silence: broken.silence })
      await untilIs(cutOff - 15 * second)
      product.freeze()
      // Sent in time to a server that does not answer.
      const attempt = france.command(held.document, { type: 'BreakSilence', silence: held.silence })
      await untilIs(cutOff + 15 * second)
      product.thaw()
      const answer = await attempt
      await eventually(
        'the doubt is told, or it is broken',
        20 * second,
        async () => typesOf(await told(france, held), 'LapseHeld', 'SilenceBroken').length > 0,
      )
      if (answer.status !== 200)
        await france.act(held.document, { type: 'BreakSilence', silence: held.silence })
      const events = await told(france, held)
      expect(typesOf(events, 'PeriodEnded')).toEqual([])
      expect(typesOf(events, 'SilenceBroken')).toMatchObject([{ actor: { seat: 'FRA' } }])
      const before = await told(swiss, broken)
      expect(typesOf(before, 'SilenceBroken')).toMatchObject([{ actor: { seat: 'CHE' } }])
      expect(typesOf(before, 'PeriodEnded', 'LapseHeld')).toEqual([])
      // Fifteen seconds are borne by a profile that says nothing of it.
      await eventually(
        'it has ended',
        20 * second,
        async () => typesOf(await told(chair, lenient), 'PeriodEnded').length > 0,
      )
      expect(typesOf(await told(chair, lenient), 'PeriodEnded', 'LapseHeld')).toHaveLength(1)
    },
    5 * minute,
  )

  it(
    '[DUE-9, SIL-19, SIL-21] down for longer than a profile allows: its silence is held, another ends, and a break counts still',
    async ({ onTestFinished }) => {
      const product = await Product.prepare('demo', '--json')
      onTestFinished(() => product.remove())
      const demo = await product.startDemo()
      const [chair, secretary] = await Promise.all(
        ['chair', 'secretary'].map((person) => signIn(product, demo, person)),
      )
      if (!chair || !secretary) throw new Error('nobody is there')
      await enterStrict(secretary)
      const { silences, cutOff } = await underSilence(chair, ['strict', 'council-silence'])
      const [held, lenient] = silences
      if (!held || !lenient) throw new Error('no silences')
      await untilIs(cutOff - 20 * second)
      await product.kill()
      await untilIs(cutOff + 5 * second)
      const again = await product.startDemo()
      const swiss = await signIn(product, again, 'coordinator-CHE')
      await eventually(
        'the doubt is told, and the other has ended',
        90 * second,
        async () =>
          typesOf(await told(swiss, held), 'LapseHeld').length > 0 &&
          typesOf(await told(swiss, lenient), 'PeriodEnded').length > 0,
      )
      await swiss.act(held.document, { type: 'BreakSilence', silence: held.silence })
      expect(typesOf(await told(swiss, held), 'PeriodEnded')).toEqual([])
      expect(typesOf(await told(swiss, held), 'SilenceBroken')).toMatchObject([{ actor: { seat: 'CHE' } }])
      expect(typesOf(await told(swiss, lenient), 'LapseHeld')).toEqual([])
    },
    5 * minute,
  )

  it(
    '[DUE-2, DUE-4, DUE-13, TOG-3] killed before, within and after it: each period ends once, for all of its texts; what was answered in time stands',
    async ({ onTestFinished }) => {
      const product = await Product.prepare('demo', '--json')
      onTestFinished(() => product.remove())
      let demo = await product.startDemo()
      const again = async (): Promise<void> => {
        await product.kill()
        demo = await product.startDemo()
      }
      let done = 0
      let answered = 0
      while (done < kills) {
        const chair = await signIn(product, demo, 'chair')
        const { silences, cutOff } = await underSilence(
          chair,
          Array.from({ length: perMinute }, () => 'council-silence'),
          true,
        )
        const surely = new Set<string>()
        const refused = new Set<string>()
        await untilIs(cutOff - 15 * second)
        for (const [index, { document, silence, beside = document }] of silences.entries()) {
          const swiss = await signIn(product, demo, 'coordinator-CHE')
          // Every other one is broken, and the process is killed at the answer or before it.
          const sent = Date.now()
          const breaking =
            index % 2 === 0
              ? swiss.command(index % 8 < 4 ? document : beside, { type: 'BreakSilence', silence }).then(
                  ({ status }) => (status === 200 ? surely : refused).add(silence),
                  () => undefined,
                )
              : undefined
          if (index % 4 === 0) await breaking
          else await pause(index * 7)
          await again()
          await breaking
          if (surely.has(silence)) expect(sent).toBeLessThan(cutOff)
          done += 1
        }
        await untilIs(cutOff + 10 * second)
        const swiss = await signIn(product, demo, 'coordinator-CHE')
        for (const put of silences)
          await eventually(
            'its period is over',
            20 * second,
            async () => typesOf(await told(swiss, put), 'PeriodEnded', 'SilenceBroken').length > 0,
          )
        // Once more after the end: what has ended does not end again.
        await again()
        await pause(2 * second)
        const late = await signIn(product, demo, 'coordinator-CHE')
        for (const put of silences) {
          const events = await told(late, put)
          expect(typesOf(events, 'LapseHeld')).toEqual([])
          const ends = typesOf(events, 'PeriodEnded', 'SilenceBroken')
          expect(ends).toHaveLength(1)
          const other = typesOf((await late.events(put.beside ?? '')).events, 'PeriodEnded', 'SilenceBroken')
          expect(other.map(({ type, at, command }) => [type, at, command])).toEqual(
            ends.map(({ type, at, command }) => [type, at, command]),
          )
          if (surely.has(put.silence)) expect(ends[0]?.type).toBe('SilenceBroken')
          if (refused.has(put.silence)) expect(ends[0]?.type).toBe('PeriodEnded')
          if (ends[0]?.type === 'PeriodEnded') expect(ends[0].at).toBeGreaterThanOrEqual(cutOff + 10 * second)
          else expect(ends[0]?.at).toBeLessThan(cutOff)
        }
        answered += surely.size
      }
      expect(answered).toBeGreaterThan(0)
      report({ 'kills around the minute': done, 'breaks answered in time': answered })
    },
    patience(kills, 20_000) + 5 * minute,
  )
})
