/** Notes of a silence on their way, through the real server and a real mail server: who is reached, and the letters as they were sent. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { speakLetters } from '../../client/letters/speak.ts'
import { streamKind } from '../../server/drafts.ts'
import { letterKey, lettersTable } from '../../server/notices/letter-rows.ts'
import { verifyStore } from '../../server/record/verify.ts'
import { LiveText } from '../../server/rooms/live-text.ts'
import { unpack } from '../../shared/bundle/bundle.ts'
import { checkBundle } from '../../shared/bundle/check.ts'
import { sha256 } from '../../shared/canonical.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import type { InboxView } from '../../shared/protocol/notices.ts'
import { wallTime } from '../../shared/time.ts'
import { SteppedClock } from '../support/clock.ts'
import { body, startServer, until, type Client, type TestServer } from '../support/server.ts'
import { PostOffice } from './post-office.ts'

const minute = 60_000
const hour = 60 * minute
const zone = 'America/New_York'

let office: PostOffice
let house: TestServer
let clock: SteppedClock
let chair: Client
let secretary: Client
beforeEach(async () => {
  office = await PostOffice.open()
  clock = new SteppedClock()
  const settings = { current: { languages: ['en' as const], mail: office.settings } }
  house = await startServer({ clock, app: { settings, letters: speakLetters } })
  chair = await house.signIn('chair')
  secretary = await house.signIn('secretary')
})
afterEach(async () => {
  await house.stop()
  await office.close()
})

/** Somebody who will never sign in. */
const byMail = async (seat: 'MLT' | 'FRA' | 'CHE', count = 1): Promise<void> => {
  const head = await house.signIn(`head-${seat}`)
  for (let number = 1; number <= count; number += 1)
    await head.actOnBody({
      type: 'AccreditPerson',
      person: `u_${seat}_${number}`,
      name: `Reader ${number}, ${seat}`,
      email: `reader-${number}@${seat.toLowerCase()}.example`,
      seat,
      capacity: 'delegate',
    })
}

const silenceOn = async (document: string, minutes = 180): Promise<string> => {
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

const toldTo = async (client: Client, document: string, type: EventView['type']) =>
  (await client.events(document)).events.filter((event) => event.type === type)
const accepted = async (client: Client, document: string) =>
  (await client.events(document)).events.flatMap((event) => (event.type === 'NoteAccepted' ? [event] : []))
const sent = (to: string, word: string) =>
  office.received.filter((one) => one.to.some((address) => address.includes(to)) && one.raw.includes(word))
const inbox = async (client: Client) => (await client.get<InboxView>('/api/notices')).body.notices
const later = async (milliseconds: number): Promise<void> => {
  clock.advance(milliseconds)
  house = await house.restart()
  chair = await house.signIn('chair')
  secretary = await house.signIn('secretary')
}

describe('a note that a mail server takes', () => {
  it('[RCH-1, RCH-2, MAIL-17] reaches its seat, and stands in the record with the very bytes', async () => {
    await byMail('MLT', 2)
    const document = await house.openText(chair)
    const silence = await silenceOn(document)
    await until('both letters are told', async () => (await accepted(secretary, document)).length === 2)
    const told = await accepted(secretary, document)
    for (const { data } of told) {
      expect(data).toMatchObject({ silence, note: silence, seat: 'MLT' })
      const answer = await secretary.get<string>(`/api/documents/${document}/letters/${data.letter}`)
      expect(answer.status).toBe(200)
    }
    const bytes = sent('mlt.example', 'calendar').map(({ raw }) => sha256(Buffer.from(raw, 'utf8')))
    expect(told.map(({ data }) => data.letter).sort()).toEqual(bytes.sort())
    // However many sit there, the chair's team learns of the seat once; others of nothing.
    expect(await accepted(chair, document)).toHaveLength(1)
    expect(await accepted(await house.signIn('head-FRA'), document)).toEqual([])
    expect(JSON.stringify(await accepted(chair, document))).not.toMatch(/u_MLT|mlt\.example/)
  })

  it('[MAIL-17] is opened as it was sent by the secretariat and its own seat, and by nobody else', async () => {
    await byMail('MLT')
    const document = await house.openText(chair)
    await silenceOn(document)
    await until('it is told', async () => (await accepted(secretary, document)).length === 1)
    const [{ data } = { data: { letter: '' } }] = await accepted(secretary, document)
    const path = `/api/documents/${document}/letters/${data.letter}`
    const status = async (person: string) => (await (await house.signIn(person)).get(path)).status
    expect(await status('head-MLT')).toBe(200)
    for (const person of ['chair', 'head-FRA', 'group-expert', 'observer-NOR'])
      expect([person, await status(person)]).toEqual([person, 404])
  })

  it('[MAIL-18] is told once, also where the server was stopped before it was', async () => {
    await byMail('MLT')
    const document = await house.openText(chair)
    await silenceOn(document)
    await until('it is told', async () => (await accepted(secretary, document)).length === 1)
    const errands = async () =>
      (await house.store.rows(body, 'errands')).map(({ key, value }) => ({
        key,
        errand: JSON.parse(Buffer.from(value).toString('utf8')) as { letter?: string; told?: true },
      }))
    const untold = async () =>
      (await errands()).filter(({ errand: { letter: sent, told } }) => sent !== undefined && !told)
    await until('it is noted', async () => (await untold()).length === 0)
    // As if it had been stopped between the mail server's word and the record.
    const row = (await errands()).find(({ errand }) => errand.told)
    if (!row) throw new Error('a letter that was told')
    const { told: _told, ...errand } = row.errand
    const value = Buffer.from(JSON.stringify(errand))
    await house.store.commit({ streams: [], rows: [{ body, table: 'errands', key: row.key, value }] })
    expect(await untold()).toHaveLength(1)
    await later(minute)
    await until('it is told again', async () => (await untold()).length === 0)
    expect(await accepted(secretary, document)).toHaveLength(1)
  })

  it('[CHK-12, BUN-10] is in what verify checks, and in the record to keep', async () => {
    await byMail('MLT')
    const document = await house.openText(chair)
    await silenceOn(document)
    await until('it is told', async () => (await accepted(secretary, document)).length === 1)
    const [{ data } = { data: { letter: '' } }] = await accepted(secretary, document)
    const bundleOf = async (client: Client, of: 'own' | 'everyone'): Promise<Uint8Array> => {
      const { cookie = '' } = client
      const answer = await fetch(`${house.url}/api/documents/${document}/bundle?of=${of}`, {
        headers: { cookie },
      })
      return new Uint8Array(await answer.arrayBuffer())
    }
    const file = `letters/${data.letter}.eml`
    const holds = async (client: Client, of: 'own' | 'everyone' = 'own') => {
      const bytes = await bundleOf(client, of)
      const report = await checkBundle(bytes, async () => true)
      expect(report.faults).toEqual([])
      return Object.keys(unpack(bytes) ?? {}).includes(file)
    }
    expect(await holds(secretary)).toBe(true)
    expect(await holds(await house.signIn('head-MLT'))).toBe(true)
    expect(await holds(chair)).toBe(false)
    expect(await holds(secretary, 'everyone')).toBe(false)

    const verify = async () =>
      (await verifyStore(house.store, streamKind, { newWords: (kind) => new LiveText(kind) })).faults
    expect(await verify()).toEqual([])
    const key = letterKey(body, document, data.letter)
    const bytes = await house.store.row(key)
    await house.store.commit({ streams: [], rows: [{ ...key, value: Buffer.from('other words') }] })
    expect(await verify()).toMatchObject([{ what: 'the bytes of a letter are not those sent' }])
    await house.store.commit({ streams: [], rows: [{ ...key, value: null }] })
    expect(await verify()).toMatchObject([{ what: 'a letter that was sent is missing' }])
    await house.store.commit({ streams: [], rows: [{ ...key, value: bytes ?? null }] })
    expect(await house.store.rows(body, lettersTable)).toHaveLength(1)
  })
})

describe('a note that does not arrive', () => {
  it('[RCH-3, MAIL-18] is told when the last address of a seat has refused, and asks the chair', async () => {
    await byMail('MLT', 2)
    const document = await house.openText(chair)
    office.answer = 550
    await silenceOn(document)
    await until('it is told', async () => (await toldTo(chair, document, 'NoteReturned')).length > 0)
    expect(await toldTo(chair, document, 'NoteReturned')).toMatchObject([
      { data: { seat: 'MLT', how: 'refused' } },
    ])
    expect((await inbox(chair)).map(({ type, group }) => [type, group])).toContainEqual([
      'NoteReturned',
      'silence',
    ])
    expect(await accepted(chair, document)).toEqual([])
  })

  it('[RCH-3, MAIL-19] came back later: the secretariat says so, and sends it again to whoever sits there now', async () => {
    await byMail('MLT')
    const document = await house.openText(chair)
    const silence = await silenceOn(document)
    await until('it is told', async () => (await accepted(chair, document)).length === 1)
    await secretary.act(document, { type: 'ReportReturned', silence, seat: 'MLT' })
    // Somebody else, who came after it was opened.
    const head = await house.signIn('head-MLT')
    clock.advance(minute)
    await head.actOnBody({
      type: 'AccreditPerson',
      person: 'u_new',
      name: 'Reader, Malta',
      email: 'new@mlt.example',
      seat: 'MLT',
      capacity: 'delegate',
    })
    const again = (client: Client, seat = 'MLT') =>
      client.post<{ readonly sent: boolean }>(`/api/documents/${document}/letters`, { seat })
    expect((await again(secretary)).body).toEqual({ sent: true })
    expect((await again(chair, 'CHE')).body).toEqual({ sent: false })
    expect((await again(chair, 'ZZZ')).status).toBe(404)
    await until('it came', () => sent('new@mlt.example', 'calendar').length === 1)
    await until('the chair’s team is told anew', async () => (await accepted(chair, document)).length === 2)
  })

  it('[RCH-4, NOT-11] at half of the time the chair’s team is asked, by mail too', async () => {
    await (
      await house.signIn('secretary')
    ).actOnBody({
      type: 'AccreditPerson',
      person: 'u_clerk',
      name: 'Clerk',
      email: 'clerk@secretariat.example',
      seat: 'secretariat',
      capacity: 'delegate',
    })
    const document = await house.openText(chair)
    await silenceOn(document, 60 * 6)
    clock.advance(3 * hour)
    await until('they are asked', async () => (await toldTo(chair, document, 'ReachAsked')).length === 1)
    expect((await inbox(chair)).map(({ type }) => type)).toContain('ReachAsked')
    await until('by mail', () => sent('clerk@', 'not known to have been').length === 1)
    expect((await inbox(await house.signIn('head-FRA'))).map(({ type }) => type)).not.toContain('ReachAsked')
  })
})
