/** How fast a session may ask: bounds that people do not meet, counted by session, refused with when to go on. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ApiFailure, isUnanswered, problemCode } from '../../client/connection/api.ts'
import { troubleSentence } from '../../client/words/trouble.ts'
import type { Problem } from '../../shared/protocol/http.ts'
import { SteppedClock } from '../support/clock.ts'
import {
  body,
  startServer,
  until,
  type Answer,
  type Client,
  type DraftAct,
  type TestServer,
} from '../support/server.ts'
import { englishWords } from '../support/english.ts'

const rates = { acts: { burst: 60, perSecond: 3 }, reads: { burst: 100, perSecond: 60 } }
const clock = () => new SteppedClock(Date.UTC(2026, 10, 20, 15, 0))
let server: TestServer
let time: SteppedClock
let chair: Client
let document: string

beforeEach(async () => {
  time = clock()
  server = await startServer({ clock: time, app: { rates } })
  chair = await server.signIn('chair')
  document = await server.openText(chair)
})
afterEach(() => server.stop())

const remark = async (): Promise<DraftAct & { readonly id: string }> => {
  const { content } = await chair.text(document)
  const paragraph = content[1]?.attrs.id ?? ''
  return { type: 'PostComment', id: randomUUID(), paragraph, audience: 'everyone', body: 'A remark.' }
}
const isRefused = ({ status, body: said, headers }: Answer<Partial<Problem>>, seconds: number): void => {
  expect([status, said]).toEqual([429, { code: 'TooManyRequests', rule: 'ATK-48', facts: { seconds } }])
  expect(headers.get('retry-after')).toBe(String(seconds))
}

describe('a session that acts too fast', () => {
  it('[ATK-48] is told when it may go on, and nothing of its act is kept; others at its address notice nothing', async () => {
    const member = await server.signIn('expert-MLT')
    const colleague = await server.signIn('expert-MLT')
    const act = await remark()
    for (let count = 0; count < rates.acts.burst; count += 1)
      expect((await member.command(document, { type: 'AcknowledgeVersion', version: 0 })).status).toBe(200)
    isRefused(await member.command(document, act), 1)
    // Its body is not read: this one is too large to be.
    isRefused(await member.post('/api/body/commands', { type: 'x'.repeat(1024 * 1024) }), 1)
    expect(await server.store.outcome(body, 'expert-MLT', act.id)).toBeUndefined()
    expect((await member.events(document)).events.some(({ command }) => command === act.id)).toBe(false)
    expect((await colleague.command(document, await remark())).status).toBe(200)
    time.advance(1_000)
    for (let count = 0; count < rates.acts.perSecond; count += 1)
      expect((await member.command(document, act)).status).toBe(200)
    isRefused(await member.command(document, act), 1)
  })
})

describe('a session that reads too fast', () => {
  it('[ATK-48] is told when it may go on, and may act meanwhile', async () => {
    const house = await startServer({
      clock: clock(),
      app: { rates: { acts: { burst: 40, perSecond: 1 }, reads: { burst: 3, perSecond: 0.25 } } },
    })
    try {
      const { token } = await house.app.access.invite('expert-FRA')
      const member = house.client()
      await member.post('/api/session', { token })
      for (const path of ['/api/documents', '/api/body', '/api/people'])
        expect((await member.get(path)).status).toBe(200)
      for (const path of ['/api/documents', '/api/documents/d_x/text', '/api/papers/x'])
        isRefused(await member.get<Problem>(path), 4)
      expect((await member.post('/api/session/seat', { seat: 'FRA' })).status).toBe(200)
      expect((await house.client().get('/healthz')).status).toBe(200)
    } finally {
      await house.stop()
    }
  })
})

describe('a session that opens sockets too fast', () => {
  it('[ATK-55] is turned away, and a provider that comes again and again is let in when its time has come', async () => {
    const house = await startServer({
      clock: time,
      app: { rates: { sockets: { burst: 3, perSecond: 0.5 } } },
    })
    try {
      const text = await house.openText(await house.signIn('chair'))
      const member = await house.signIn('expert-MLT')
      const other = await house.signIn('expert-MLT')
      for (let count = 0; count < 3; count += 1) {
        const open = member.live()
        await open.frame('hello')
        open.stop()
      }
      const refused = member.live()
      await until('it is turned away', () => refused.refused === 429)
      const others = other.live()
      await others.frame('hello')
      others.stop()
      const provider = member.connect(text)
      // It comes every second or so, and is refused each time.
      await until('it has tried twice', () => provider.closed.length >= 2)
      expect([provider.provider.shouldConnect, provider.provider.synced]).toEqual([true, false])
      time.advance(2_000)
      await provider.synced()
      provider.stop()
    } finally {
      await house.stop()
    }
  })
})

describe('what a refusal leaves behind', () => {
  it('[ATK-48] is nothing of a malformed command, and little of a well-formed one, however large it was', async () => {
    const act = await remark()
    const malformed = await chair.post(`/api/documents/${document}/commands`, { ...act, body: 7 })
    expect(malformed.status).toBe(400)
    expect(await server.store.outcome(body, 'chair', act.id)).toBeUndefined()
    const large = { ...act, paragraph: 'p000000000000000', body: 'x'.repeat(9_000) }
    expect((await chair.command(document, large)).status).toBe(404)
    const kept = await server.store.outcome(body, 'chair', act.id)
    expect(JSON.stringify(kept).length).toBeLessThan(300)
  })
})

describe('the page', () => {
  it('[ATK-48] says it in a sentence, keeps what was typed, and takes the text for no less open', () => {
    const facts = { seconds: 12 }
    const failure = new ApiFailure('limits', 429, { code: 'TooManyRequests', rule: 'ATK-48', facts })
    expect(isUnanswered(failure)).toBe(false)
    expect(problemCode(failure)).toBeUndefined()
    expect(troubleSentence(englishWords, failure)).toContain('12 seconds')
  })
})
