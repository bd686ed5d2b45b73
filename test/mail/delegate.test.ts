/** A delegation that never signs in, through a whole silence: what stands in the letters it gets, read as it would read them. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { speakLetters } from '../../client/letters/speak.ts'
import { usualPreferences } from '../../shared/notices/preferences.ts'
import { wallTime } from '../../shared/time.ts'
import { SteppedClock } from '../support/clock.ts'
import { startServer, until, type Client, type TestServer } from '../support/server.ts'
import { partOf, PostOffice } from './post-office.ts'

const minute = 60_000
const hour = 60 * minute
const zone = 'America/New_York'
const address = 'mission@malta.example'

let office: PostOffice
let house: TestServer
let clock: SteppedClock
let chair: Client
beforeEach(async () => {
  office = await PostOffice.open()
  clock = new SteppedClock()
  const settings = { current: { languages: ['en' as const], mail: office.settings } }
  house = await startServer({ clock, app: { settings, letters: speakLetters } })
  chair = await house.signIn('chair')
  await (
    await house.signIn('head-MLT')
  ).actOnBody({
    type: 'AccreditPerson',
    person: 'u_mail',
    name: 'Mission',
    email: address,
    seat: 'MLT',
    capacity: 'delegate',
  })
})
afterEach(async () => {
  await house.stop()
  await office.close()
})

const received = (): readonly string[] =>
  office.received
    .filter(({ to }) => to.includes(address))
    .map(({ raw }) => partOf(raw, 'text/plain').replaceAll(/\s+/g, ' '))
/** The first letter that says this. */
const letter = async (words: RegExp): Promise<string> => {
  await until(`a letter with ${words}`, () => received().some((one) => words.test(one)))
  return received().find((one) => words.test(one)) ?? ''
}
const opened = async (document: string, hours: number): Promise<string> => {
  const events = (await chair.events(document)).events
  const issued = events.flatMap((event) => (event.type === 'VersionIssued' ? [event.data] : [])).at(-1)
  return chair.act(document, {
    type: 'OpenSilence',
    version: issued?.number ?? 0,
    hash: issued?.hash ?? '',
    profile: 'council-silence',
    wall: wallTime(clock.now() + hours * hour, zone),
  })
}

it('[MAIL-20] a comment and a proposal come with their paragraph, and what would change word by word', async () => {
  await (
    await house.signIn('u_mail')
  ).post('/api/notices/preferences', {
    ...usualPreferences('en', zone),
    mail: { text: 'off', asked: 'at-once', positions: 'at-once', talk: 'at-once' },
  })
  const document = await house.openText(chair)
  const blocks = (await chair.text(document)).content.filter(({ type }) => type === 'paragraph')
  const [first, second] = blocks.map(({ attrs }) => attrs.id)
  const france = await house.signIn('head-FRA')
  clock.advance(minute)
  await france.act(document, {
    type: 'PostComment',
    paragraph: second ?? '',
    body: 'Why?',
    audience: 'everyone',
  })
  await france.act(document, {
    type: 'TableProposal',
    change: {
      kind: 'add',
      after: first ?? null,
      block: { type: 'paragraph', content: [{ type: 'text', text: 'Wholly new.' }] },
    },
  })
  await chair.get('/api/notices')
  clock.advance(11 * minute)
  house = await house.restart()
  const said = await letter(/Commented/)
  expect(said).toMatch(/France: Commented\. Paragraph 2 > Why\?/)
  expect(said).toMatch(/Proposed to add a paragraph\. After paragraph 1 \[\+Wholly new\.\+\]/)
})

it('[MAIL-21] what was entered for it comes with its receipt, and how to say that it was not its own', async () => {
  const document = await house.openText(chair)
  const silence = await opened(document, 10)
  const receivedAt = clock.now()
  clock.advance(5 * minute)
  const secretary = await house.signIn('secretary')
  const onBehalf = { seat: 'MLT', receivedAt, channel: 'mail' } as const
  await secretary.act(document, { type: 'AskExtension', silence, reason: 'A holiday.', onBehalf })
  const said = await letter(/Asked for more time/)
  expect(said).toMatch(
    /> A holiday\. Received .{0,12}20 Nov.{0,8}10:00 .*, and entered for your delegation\./,
  )
  expect(said).toContain('answer this letter and say so')
})

it('[MAIL-22] a deadline that was moved is told as it is now, and nobody is invited to object when it is over', async () => {
  const document = await house.openText(chair)
  const silence = await opened(document, 2)
  expect(await letter(/is put under silence/)).toMatch(
    /until the end of this minute: .{0,20}20 Nov 2026, 12:00/,
  )
  clock.advance(minute)
  await chair.act(document, {
    type: 'ExtendSilence',
    silence,
    wall: wallTime(clock.now() + 5 * hour - minute, zone),
  })
  const extended = await letter(/Extended the silence/)
  expect(extended).toMatch(/Any member may object until the end of this minute: .{0,20}20 Nov 2026, 15:00/)
  expect(extended).toMatch(/Extended by Chair: the deadline was .{0,20}20 Nov 2026, 12:00/)
  clock.advance(5 * hour)
  await until('the period is over', async () => {
    clock.advance(1_000)
    return received().some((one) => one.includes('The period ended'))
  })
  const ended = await letter(/The period ended/)
  expect(ended).toContain('A person has yet to confirm what follows')
  expect(ended).not.toContain('may object until')
})
