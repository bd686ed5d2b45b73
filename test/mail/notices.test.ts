/** Letters about texts, through the real server, a real mail server and the product's own words. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { speakLetters } from '../../client/letters/speak.ts'
import { remindAt } from '../../shared/notices/reminder.ts'
import { usualPreferences, type Preferences } from '../../shared/notices/preferences.ts'
import type { Audience } from '../../shared/audience.ts'
import type { SentView } from '../../shared/protocol/notices.ts'
import { wallTime } from '../../shared/time.ts'
import { SteppedClock } from '../support/clock.ts'
import { startServer, until, type Client, type TestServer } from '../support/server.ts'
import { partOf, PostOffice, type Received } from './post-office.ts'

const minute = 60_000
const hour = 60 * minute
const zone = 'America/New_York'
const malta = 'mission@malta.example'
const france = 'mission@france.example'

let office: PostOffice
let house: TestServer
let clock: SteppedClock
let chair: Client
beforeEach(async () => {
  office = await PostOffice.open()
  // Friday 20 November 2026, 10:00 in New York.
  clock = new SteppedClock()
  const settings = { current: { languages: ['en' as const], mail: office.settings } }
  house = await startServer({
    clock,
    app: { settings, letters: speakLetters, publicOrigin: 'https://drafting.example' },
  })
  chair = await house.signIn('chair')
})
afterEach(async () => {
  await house.stop()
  await office.close()
})

/** Somebody with an address, who may never sign in. */
const reader = async (seat: 'MLT' | 'FRA', email: string, capacity: 'delegate' | 'capital' = 'delegate') =>
  (await house.signIn(`head-${seat}`)).actOnBody({
    type: 'AccreditPerson',
    person: `u_${seat}`,
    name: `Reader, ${seat}`,
    email,
    seat,
    capacity,
  })
const prefer = async (seat: string, preferences: Preferences) =>
  (await house.signIn(`u_${seat}`)).post('/api/notices/preferences', preferences)

const lettersTo = (address: string): readonly Received[] =>
  office.received.filter(({ to }) => to.includes(address))
const letters = async (address: string, count: number): Promise<readonly string[]> => {
  await until(`${count} letters to ${address}`, () => lettersTo(address).length >= count)
  return lettersTo(address).map(({ raw }) => raw)
}
const plain = (raw: string): string => partOf(raw, 'text/plain')
const unfolded = (raw: string): string => partOf(raw, 'text/calendar').replace(/\r\n /g, '')
const subjectOf = (raw: string): string => /^Subject: (.*(?:\r\n .*)*)/m.exec(raw)?.[1] ?? ''

const paragraph = async (document: string): Promise<string> =>
  (await chair.text(document)).content.find(({ type }) => type === 'paragraph')?.attrs.id ?? ''
const say = async (client: Client, document: string, body: string, audience: Audience = 'everyone') => {
  clock.advance(1_000)
  await client.act(document, { type: 'PostComment', paragraph: await paragraph(document), body, audience })
  // What is told is in the inbox once it was told: the letters have been asked for by then.
  await client.get('/api/notices')
}
const openSilence = async (document: string, minutes = 180): Promise<string> => {
  const events = (await chair.events(document)).events
  const issued = events.flatMap((event) => (event.type === 'VersionIssued' ? [event.data] : [])).at(-1)
  return chair.act(document, {
    type: 'OpenSilence',
    version: issued?.number ?? 0,
    hash: issued?.hash ?? '',
    profile: 'council-silence',
    wall: wallTime(clock.now() + minutes * minute, zone),
  })
}
/** The outbox looks when it starts; its own naps are a minute long and of the real clock. */
const later = async (milliseconds: number): Promise<void> => {
  clock.advance(milliseconds)
  house = await house.restart()
  chair = await house.signIn('chair')
}

describe('a note of a silence by mail', () => {
  it('[MAIL-11, MAIL-12] has both walls, the words, the hash, the head, and how to answer; a link that signs nobody in', async () => {
    await reader('MLT', malta)
    await prefer('MLT', usualPreferences('fr', 'Europe/Paris'))
    const document = await house.openText(chair)
    await openSilence(document)
    const [opened = '', note = ''] = await letters(malta, 2)
    const words = plain(note)
    // 13:00 in New York is 19:00 in Paris.
    expect(words).toMatch(/20 nov\..* 13:00 \(New York\) · .* 19:00 \(Paris\)/)
    const heads = (
      await chair.get<readonly { audience: string; hash: string }[]>(`/api/documents/${document}/heads`)
    ).body
    expect(words).toContain(heads.find(({ audience }) => audience === 'everyone')?.hash)
    const { events } = await chair.events(document)
    const hash = events.flatMap((event) => (event.type === 'VersionIssued' ? [event.data.hash] : []))[0]
    expect(words).toContain(hash)
    const text = await chair.text(document)
    for (const block of text.content)
      for (const run of block.content ?? [])
        for (const raw of [opened, note]) expect(plain(raw)).toContain(run.text)
    expect(words).toContain('secretariat@committee.example')
    expect(partOf(note, 'text/html')).toContain('<html lang="fr" dir="ltr">')
    expect(words).toContain(`https://drafting.example/texts/${document}/silence`)
  })

  it('[MAIL-13] a link in it holds no key', async () => {
    await reader('MLT', malta)
    await openSilence(await house.openText(chair))
    for (const raw of await letters(malta, 2)) {
      const links = plain(raw).match(/https?:\/\/\S+/g) ?? []
      expect(links.length).toBeGreaterThan(0)
      for (const link of links)
        expect(link).toMatch(/^https:\/\/drafting\.example\/(texts\/[\w-]+(\/silence)?|notices\/ways)$/)
    }
  })

  it('[MAIL-11] in Arabic it is marked from right to left, and the text keeps its own direction', async () => {
    await reader('MLT', malta)
    await prefer('MLT', usualPreferences('ar', 'Asia/Beirut'))
    await openSilence(await house.openText(chair))
    const html = partOf((await letters(malta, 2))[1] ?? '', 'text/html')
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<div lang="en" dir="ltr">')
  })

  it('[MAIL-12] a new version brings what changed since the one before, in both forms', async () => {
    await reader('MLT', malta)
    const document = await house.openText(chair)
    const typing = chair.connect(document)
    await typing.synced()
    const found = await paragraph(document)
    const france = await house.signIn('head-FRA')
    const base = (await chair.text(document)).content.find(({ attrs }) => attrs.id === found)
    const proposal = await france.act(document, {
      type: 'TableProposal',
      audience: 'everyone',
      change: {
        kind: 'add',
        after: found,
        block: { type: 'paragraph', content: [{ type: 'text', text: 'Wholly new words' }] },
      },
    })
    await chair.act(document, { type: 'TakeUpProposal', proposal })
    await chair.act(document, { type: 'IssueVersion' })
    typing.stop()
    const raw = (await letters(malta, 2)).find((one) => plain(one).includes('Rev.1')) ?? ''
    expect(plain(raw)).toMatch(/\[\+Wholly new words\+\]/)
    expect(partOf(raw, 'text/html')).toContain('<ins>[+Wholly new words+]</ins>')
    expect(base).toBeDefined()
  })

  it('[MAIL-14] the deadline is an entry in a calendar: moved by an extension, cancelled by a withdrawal, always under one name', async () => {
    await reader('MLT', malta)
    const document = await house.openText(chair)
    const silence = await openSilence(document)
    await letters(malta, 2)
    clock.advance(minute)
    const wall = wallTime(clock.now() + 300 * minute, zone)
    await chair.act(document, { type: 'ExtendSilence', silence, wall })
    await letters(malta, 3)
    clock.advance(minute)
    await chair.act(document, { type: 'WithdrawSilence', silence })
    const [, opened = '', extended = '', withdrawn = ''] = await letters(malta, 4)
    const facts = (raw: string) => {
      const calendar = unfolded(raw)
      for (const line of partOf(raw, 'text/calendar').split('\r\n'))
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const of = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(calendar)?.[1]?.trim()
      return [of('METHOD'), of('UID'), of('SEQUENCE'), of('DTSTART'), of('STATUS')]
    }
    const uid = `${silence}@penholder`
    expect(facts(opened)).toEqual(['PUBLISH', uid, '0', '20261120T180000Z', 'CONFIRMED'])
    expect(facts(extended)).toEqual(['PUBLISH', uid, '1', '20261120T200100Z', 'CONFIRMED'])
    expect(facts(withdrawn)).toEqual(['CANCEL', uid, '2', '20261120T200100Z', 'CANCELLED'])
  })

  it('[NOT-11] is mailed within quiet hours and over a text that is off', async () => {
    await reader('MLT', malta)
    const document = await house.openText(chair)
    await letters(malta, 1)
    const usual = usualPreferences('en', zone)
    await prefer('MLT', { ...usual, quiet: { from: '09:00', until: '20:00' }, texts: { [document]: 'off' } })
    await openSilence(document)
    expect(subjectOf((await letters(malta, 2))[1] ?? '')).toMatch(/silence/)
  })
})

describe('what may be seen', () => {
  it('[MAIL-11] nothing of an audience outside it, nothing to whoever sits there no more', async () => {
    await reader('FRA', france)
    await prefer('FRA', {
      ...usualPreferences('en', zone),
      mail: { text: 'at-once', asked: 'at-once', positions: 'at-once', talk: 'at-once' },
    })
    const document = await house.openText(chair)
    const expert = await house.signIn('expert-MLT')
    await say(expert, document, 'Ours alone', 'seat:MLT')
    await say(chair, document, 'Of the pen', 'pen')
    await say(expert, document, 'For everybody')
    await later(11 * minute)
    const raws = await letters(france, 2)
    const all = raws.map(plain).join('\n')
    expect(all).toContain('For everybody')
    expect(all).not.toMatch(/Ours alone|Of the pen/)
    // Asked for, and by the time it would go there is nobody to whom it may be said.
    await say(await house.signIn('expert-MLT'), document, 'Too late for them')
    await (await house.signIn('head-FRA')).actOnBody({ type: 'RevokePerson', person: 'u_FRA', seat: 'FRA' })
    await later(11 * minute)
    await openSilence(document)
    await reader('MLT', malta)
    expect(lettersTo(france)).toHaveLength(2)
  })
})

describe('whether it arrived', () => {
  it('[MAIL-16] what was refused is shown by seat to the chair’s team and the secretariat, and to nobody else', async () => {
    await reader('MLT', malta)
    await reader('FRA', france)
    const document = await house.openText(chair)
    await letters(malta, 1)
    await letters(france, 1)
    const path = `/api/documents/${document}/letters`
    const fates = async (client: Client) =>
      (await client.get<readonly SentView[]>(path)).body.map(({ seat, fate }) => [seat, fate])
    await until('both are known to have arrived', async () =>
      (await fates(chair)).every(([, fate]) => fate === 'accepted'),
    )
    office.answer = 550
    await openSilence(document)
    await until('it was tried', () => office.attempts >= 4)
    // The version had arrived before: what was refused since does not take that back.
    expect(await fates(chair)).toEqual([
      ['FRA', 'accepted'],
      ['MLT', 'accepted'],
    ])
    const other = await house.openText(chair)
    const otherPath = `/api/documents/${other}/letters`
    const refused = async () => (await chair.get<readonly SentView[]>(otherPath)).body
    await until(
      'it is known',
      async () => (await refused()).filter(({ fate }) => fate === 'refused').length === 2,
    )
    const told = await (await house.signIn('secretary')).get(otherPath)
    expect(told.status).toBe(200)
    expect(JSON.stringify(told.body)).not.toMatch(/u_MLT|malta\.example|Reader/)
    for (const person of ['head-MLT', 'observer-NOR'])
      expect((await (await house.signIn(person)).get(otherPath)).status).toBe(403)
  })
})

describe('no storms', () => {
  it('[NOT-13, MAIL-15] many comments are one letter, each in it once and whole', async () => {
    await reader('FRA', france)
    await prefer('FRA', {
      ...usualPreferences('en', zone),
      mail: { text: 'off', asked: 'off', positions: 'off', talk: 'at-once' },
    })
    const document = await house.openText(chair)
    const expert = await house.signIn('expert-MLT')
    for (let count = 1; count <= 30; count += 1) await say(expert, document, `Remark number ${count}.`)
    expect(lettersTo(france)).toEqual([])
    await later(11 * minute)
    const [first = ''] = await letters(france, 1)
    for (let count = 1; count <= 30; count += 1)
      expect(plain(first).split(`Remark number ${count}.`)).toHaveLength(2)
    expect(subjectOf(first)).toContain('30')
    await say(await house.signIn('expert-MLT'), document, 'And another.')
    await later(11 * minute)
    const second = (await letters(france, 2))[1] ?? ''
    expect(plain(second)).toContain('And another.')
    expect(plain(second)).not.toContain('Remark number')
  })

  it('[MAIL-15] one that is tried again has not what the next one has', async () => {
    await reader('FRA', france)
    await prefer('FRA', {
      ...usualPreferences('en', zone),
      mail: { text: 'off', asked: 'off', positions: 'off', talk: 'at-once' },
    })
    const document = await house.openText(chair)
    await say(await house.signIn('expert-MLT'), document, 'The first.')
    office.answer = 451
    await later(11 * minute)
    await until('it was tried', () => office.attempts > 0)
    await say(await house.signIn('expert-MLT'), document, 'The second.')
    office.answer = undefined
    await later(hour)
    const all = (): string =>
      lettersTo(france)
        .map(({ raw }) => plain(raw))
        .join('\n')
    const both = ['The first.', 'The second.']
    await until('both are told', () => both.every((words) => all().includes(words)))
    for (const words of both) expect(all().split(words)).toHaveLength(2)
  })
})

describe('before a deadline', () => {
  it('[NOT-15] a day before it where there are two, three hours where there are six; none of a shorter one', () => {
    expect(remindAt(0, 48 * hour)).toBe(24 * hour)
    expect(remindAt(0, 48 * hour - 1)).toBe(45 * hour - 1)
    expect(remindAt(0, 6 * hour)).toBe(3 * hour)
    expect(remindAt(0, 6 * hour - 1)).toBeUndefined()
  })

  it('[NOT-15] who may still speak is reminded; an extension moves it', async () => {
    await reader('MLT', malta)
    const document = await house.openText(chair)
    const reminders = (): readonly string[] =>
      lettersTo(malta).flatMap(({ raw }) => (plain(raw).includes('lets the text pass') ? [raw] : []))
    const silence = await openSilence(document, 10 * 60)
    await letters(malta, 2)
    await later(7 * hour - minute)
    await chair.act(document, {
      type: 'ExtendSilence',
      silence,
      wall: wallTime(clock.now() + 8 * hour, zone),
    })
    await letters(malta, 3)
    // The first deadline is three hours away now, and is none any more.
    await later(2 * minute)
    await later(5 * hour)
    await until('a reminder', () => reminders().length > 0)
    expect(reminders()).toHaveLength(1)
    const words = plain(reminders()[0] ?? '')
    expect(words.replaceAll(/\s+/g, ' ')).toMatch(/lets the text pass: .{0,30}00:59/)
    expect(words).toContain(`https://drafting.example/texts/${document}/silence`)
  })

  it('[NOT-15] of a silence that is over nothing is sent', async () => {
    await reader('MLT', malta)
    const document = await house.openText(chair)
    const silence = await openSilence(document, 10 * 60)
    await letters(malta, 2)
    await (await house.signIn('head-FRA')).act(document, { type: 'BreakSilence', silence })
    await letters(malta, 3)
    await later(7 * hour + minute)
    // What is asked for now goes out after all that was due.
    await openSilence(document, 5 * 60)
    await letters(malta, 4)
    expect(
      lettersTo(malta)
        .map(({ raw }) => plain(raw))
        .join(),
    ).not.toContain('lets the text pass')
  })
})
