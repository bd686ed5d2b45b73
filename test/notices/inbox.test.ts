/** The inbox over HTTP, through the real server: once each, also over restarts, and nobody else's. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Audience } from '../../shared/audience.ts'
import { usualPreferences } from '../../shared/notices/preferences.ts'
import type { InboxView } from '../../shared/protocol/notices.ts'
import { wallTime } from '../../shared/time.ts'
import { SteppedClock } from '../support/clock.ts'
import { body, startServer, type Client, type TestServer } from '../support/server.ts'

const minute = 60_000
let house: TestServer
let clock: SteppedClock
beforeEach(async () => {
  clock = new SteppedClock()
  house = await startServer({ clock })
})
afterEach(() => house.stop())

const inbox = async (client: Client): Promise<InboxView> => (await client.get<InboxView>('/api/notices')).body
const types = async (client: Client): Promise<readonly string[]> =>
  (await inbox(client)).notices.map(({ type }) => type)
const paragraph = async (client: Client, document: string): Promise<string> =>
  (await client.text(document)).content.find(({ type }) => type === 'paragraph')?.attrs.id ?? ''
const say = async (client: Client, document: string, words: string, audience: Audience = 'everyone') => {
  clock.advance(1_000)
  return client.act(document, {
    type: 'PostComment',
    paragraph: await paragraph(client, document),
    body: words,
    audience,
  })
}

describe('the inbox', () => {
  it('[NOT-2, NOT-3] tells what others did to whoever may see it, with where it leads, and holds no words', async () => {
    const [chair, malta, expert, france] = (await Promise.all(
      ['chair', 'head-MLT', 'expert-MLT', 'head-FRA'].map((person) => house.signIn(person)),
    )) as [Client, Client, Client, Client]
    const document = await house.openText(chair)
    await say(malta, document, 'Kept among us', 'seat:MLT')
    await say(malta, document, 'Said to all')
    expect(await types(malta)).toEqual(['TextOpened'])
    expect(await types(expert)).toEqual(['CommentPosted', 'CommentPosted', 'TextOpened'])
    expect(await types(france)).toEqual(['CommentPosted', 'TextOpened'])
    expect(await types(chair)).toEqual(['CommentPosted'])
    const seen = await inbox(france)
    expect(seen.notices[0]).toMatchObject({ document, title: 'A statement', seat: 'MLT', group: 'talk' })
    expect(JSON.stringify(seen)).not.toContain('Said to all')
    // Neither who, nor how much else the record has.
    expect(JSON.stringify(seen)).not.toMatch(/head-MLT|"place"|"person"/)
  })

  it('[NOT-5] each once, also when the server stopped between the act and the telling', async () => {
    const chair = await house.signIn('chair')
    const document = await house.openText(chair)
    const malta = await house.signIn('head-MLT')
    await say(malta, document, 'One')
    await say(malta, document, 'Two')
    const before = await types(await house.signIn('head-FRA'))
    expect(before).toEqual(['CommentPosted', 'CommentPosted', 'TextOpened'])
    house = await house.restart()
    expect(await types(await house.signIn('head-FRA'))).toEqual(before)
    // As if it had stopped: what is told goes with how far that was, and the record has more.
    const rows = await house.store.rows(body, 'notices', [document])
    const lost = rows.slice(-1)
    const told = { body, table: 'notices-told', key: [document], value: Buffer.from('4') }
    await house.store.commit({
      streams: [],
      rows: [...lost.map(({ key }) => ({ body, table: 'notices', key, value: null })), told],
    })
    const left = (await house.store.rows(body, 'notices', [document])).length
    expect(left).toBe(rows.length - 1)
    house = await house.restart()
    expect(await types(await house.signIn('head-FRA'))).toEqual(before)
  })

  it('[NOT-7] has the newest two hundred, newest first, and counts all that are unread', async () => {
    const chair = await house.signIn('chair')
    const document = await house.openText(chair)
    const malta = await house.signIn('head-MLT')
    for (let count = 0; count < 205; count += 1) await say(malta, document, `Number ${count}`)
    const { notices, unread } = await inbox(await house.signIn('head-FRA'))
    expect([notices.length, unread]).toEqual([200, 206])
    expect(notices.map(({ at }) => at)).toEqual(notices.map(({ at }) => at).toSorted((a, b) => b - a))
  })

  it('[NOT-8] keeps read and unread for a person in a seat, over restarts, and tells nobody else', async () => {
    const chair = await house.signIn('chair')
    const document = await house.openText(chair)
    await say(await house.signIn('head-MLT'), document, 'One')
    const france = await house.signIn('head-FRA')
    const [newest, oldest] = (await inbox(france)).notices
    const turn = (client: Client, request: unknown) => client.post<InboxView>('/api/notices/read', request)
    await turn(france, { notices: [newest?.id], read: true })
    const marks = async (client: Client) => (await inbox(client)).notices.map(({ read }) => read)
    expect(await marks(france)).toEqual([true, false])
    house = await house.restart()
    const again = await house.signIn('head-FRA')
    expect(await marks(again)).toEqual([true, false])
    expect(await marks(await house.signIn('expert-FRA'))).toEqual([false, false])
    expect((await turn(again, { all: true })).body.unread).toBe(0)
    expect((await turn(again, { notices: [oldest?.id], read: false })).body.unread).toBe(1)
    expect(await marks(again)).toEqual([true, false])
    // What is not theirs is nobody's.
    expect((await turn(again, { notices: ['d_x.y'], read: true })).status).toBe(200)
    await say(await house.signIn('head-MLT'), document, 'Two')
    expect(await marks(again)).toEqual([false, true, false])
  })

  it('[NOT-9] has an act as soon as whoever may see it is hinted that there is something', async () => {
    const chair = await house.signIn('chair')
    const document = await house.openText(chair)
    const france = await house.signIn('head-FRA')
    const live = france.live()
    await live.frame('hello')
    await say(await house.signIn('head-MLT'), document, 'Now')
    await live.frame('document')
    expect(await types(france)).toEqual(['CommentPosted', 'TextOpened'])
    expect(live.frames.map(({ t }) => t)).toEqual(['hello', 'document'])
    live.stop()
  })

  it('[NOT-10] what a person prefers is theirs, and what is none is malformed', async () => {
    const [malta, expert] = (await Promise.all(
      ['head-MLT', 'expert-MLT'].map((person) => house.signIn(person)),
    )) as [Client, Client]
    expect((await inbox(malta)).chosen).toBe(false)
    const chosen = { ...usualPreferences('ar', 'Asia/Beirut'), quiet: { from: '21:00', until: '07:00' } }
    expect((await malta.post('/api/notices/preferences', chosen)).status).toBe(200)
    house = await house.restart()
    expect(await inbox(await house.signIn('head-MLT'))).toMatchObject({ chosen: true, preferences: chosen })
    expect((await inbox(await house.signIn('expert-MLT'))).chosen).toBe(false)
    const wrong = await (
      await house.signIn('head-MLT')
    ).post('/api/notices/preferences', { ...chosen, zone: 'x' })
    expect(wrong.status).toBe(400)
    expect(expert).toBeDefined()
  })

  it('[NOT-2] a silence and what came of it reach every seat that reads the text', async () => {
    const chair = await house.signIn('chair')
    const document = await house.openText(chair)
    const issued = (await chair.events(document)).events.find(({ type }) => type === 'VersionIssued')
    if (issued?.type !== 'VersionIssued') throw new Error('no version was issued')
    const silence = await chair.act(document, {
      type: 'OpenSilence',
      version: 0,
      hash: issued.data.hash,
      profile: 'council-silence',
      wall: wallTime(clock.now() + 60 * minute, 'America/New_York'),
    })
    clock.advance(minute)
    await (await house.signIn('head-MLT')).act(document, { type: 'BreakSilence', silence })
    for (const person of ['head-FRA', 'secretary', 'observer-NOR', 'capital-MLT'])
      expect([person, await types(await house.signIn(person))]).toEqual([
        person,
        ['SilenceBroken', 'SilenceOpened', 'TextOpened'],
      ])
  })
})
