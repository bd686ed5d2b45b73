/**
 * People and their keys under attack: forged and replayed invitations, another body's people, elevating oneself, a seat taken
 * while it is taken away, what answers and work tell of who is known. Two delegations type meanwhile and must notice nothing.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InvitationView, PersonView, Problem, SessionView } from '../../shared/protocol/http.ts'
import { invariant } from '../../shared/result.ts'
import { openStorage } from '../../server/storage/index.ts'
import type { Store } from '../../server/storage/port.ts'
import { SteppedClock } from '../../server/demo/stepped-clock.ts'
import { PostOffice } from '../mail/post-office.ts'
import { body, startServer, until, type BodyAct, type Client, type TestServer } from '../support/server.ts'
import { Scene } from './support/scene.ts'

let scene: Scene
let server: TestServer
beforeAll(async () => {
  scene = await Scene.open()
  server = scene.server
})
afterAll(() => scene.close())

const enter = (token: string, client = server.client()) =>
  client.post<SessionView & Problem>('/api/session', { token })
const print = async (by: Client, person: string): Promise<InvitationView & { readonly token: string }> => {
  const { body: made } = await by.post<InvitationView>(`/api/people/${person}/sign-in`, {})
  return { ...made, token: made.link.split('#')[1] ?? '' }
}
const accreditations = async (): Promise<readonly unknown[]> =>
  (await server.app.drafts.body(body)).state().accreditations
/** Changes one character for another that may stand there. */
const altered = (key: string, at: number): string =>
  `${key.slice(0, at)}${key[at] === 'A' ? 'B' : 'A'}${key.slice(at + 1)}`

describe('invitations', () => {
  it('[ATK-60] that are forged open nothing, set no cookie, and are answered as any other guess', async () => {
    const head = await server.signIn('head-FRA')
    const { token, code } = await print(head, 'expert-FRA')
    const rows = await server.store.rows(body, 'invitations')
    const names = rows.map(({ key }) => key[0] ?? '')
    const sessions = (await server.store.rows(body, 'sessions')).map(({ key }) => key[0] ?? '')
    const forged = [
      ...[0, 7, 16, token.length - 1].map((at) => altered(token, at)),
      ...[0, code.length - 1].map((at) => altered(code, at)),
      token.slice(0, -1),
      `${token}A`,
      `${token} `.repeat(2),
      token.toUpperCase(),
      Buffer.from(token).toString('base64url'),
      createHash('sha256').update(token).digest('hex'),
      // What somebody finds who reads the rows on disk.
      ...names,
      ...sessions,
      'x'.repeat(32),
      '__proto__',
      'constructor',
      '../../etc/passwd',
    ]
    await scene.during(async () => {
      for (const key of forged)
        for (const path of ['/api/session', '/api/session/invitation']) {
          const answer = await server.client().post<Problem>(path, { token: key })
          expect([path, key, answer.status, answer.body]).toEqual([
            path,
            key,
            404,
            { code: 'LinkUnknown', rule: 'ACC-5', facts: { at: null } },
          ])
          expect(answer.headers.getSetCookie()).toEqual([])
        }
    })
    // The one that was not forged is as good as before.
    expect((await enter(token)).status).toBe(200)
    await scene.unharmed()
  })

  it('[ATK-61] that are replayed open nothing: used, withdrawn, replaced, of somebody revoked; nor as a proof', async () => {
    const head = await server.signIn('head-MLT')
    const replayed: string[] = []
    const used = await print(head, 'capital-MLT')
    expect((await enter(used.code)).status).toBe(200)
    const replaced = await print(head, 'capital-MLT')
    const withdrawn = await print(head, 'capital-MLT')
    await head.delete('/api/people/capital-MLT/sign-in')
    const whom = { person: 'u_passing', name: 'Passing', seat: 'MLT' } as const
    await head.actOnBody({ type: 'AccreditPerson', ...whom, capacity: 'delegate' })
    const revoked = await print(head, 'u_passing')
    await head.actOnBody({ type: 'RevokePerson', person: 'u_passing', seat: 'MLT' })
    for (const { token, code } of [used, replaced, withdrawn, revoked]) replayed.push(token, code)
    await scene.during(async () => {
      for (const key of replayed) {
        const answers = await Promise.all(Array.from({ length: 5 }, () => enter(key)))
        for (const answer of answers) {
          expect([key, answer.status === 409 || answer.status === 403]).toEqual([key, true])
          expect(answer.headers.getSetCookie()).toEqual([])
        }
        // Nor do they prove that somebody who is in is somebody.
        const proof = await head.post<Problem>('/api/session/proof', { code: key })
        expect([key, proof.status < 400]).toEqual([key, false])
      }
      // Somebody else's open one is neither a proof nor used up by being tried as one.
      const open = await print(head, 'capital-MLT')
      const proof = await head.post<Problem>('/api/session/proof', { code: open.token })
      expect([proof.status, proof.body.code]).toEqual([404, 'LinkUnknown'])
      expect((await enter(open.token)).status).toBe(200)
    })
    await scene.unharmed()
  })
})

describe('another body in the same store', () => {
  it('[ATK-62] lends none of its people, sessions, keys or invitations, though its seats and ids are the same', async () => {
    const { store, dataDir } = server
    const other = await startServer({ store, dataDir, established: false, app: { body: 'b_other' } })
    try {
      const founder = other.client()
      const setUp = {
        token: other.app.setUpToken(),
        name: 'Another committee',
        zone: 'Etc/UTC',
        language: 'en',
        members: ['FRA', 'MLT'],
        chair: 'FRA',
        viceChairs: [],
      }
      expect((await founder.post('/api/setup', setUp)).status).toBe(200)
      // The same id as somebody here.
      const twin = { person: 'head-FRA', name: 'Twin', seat: 'FRA', capacity: 'head' } as const
      await founder.actOnBody({ type: 'AccreditPerson', ...twin })
      const invitation = await print(founder, 'head-FRA')
      const before = await accreditations()
      const people = async (client: Client) =>
        (await client.get<readonly PersonView[]>('/api/people')).body.map(({ name }) => name)
      await scene.during(async () => {
        const here = server.client()
        here.cookie = founder.cookie
        for (const path of [
          '/api/session',
          '/api/people',
          '/api/body',
          '/api/documents',
          '/api/installation',
        ])
          expect([path, (await here.get(path)).status]).toEqual([path, 401])
        expect(
          (await here.bodyCommand({ type: 'RevokePerson', person: 'head-FRA', seat: 'FRA' })).status,
        ).toBe(401)
        for (const key of [invitation.token, invitation.code])
          expect([key, (await enter(key)).body.code]).toEqual([key, 'LinkUnknown'])
        const room = await scene.bare(here)
        await until('its socket is closed', () => room.closed !== undefined)
        expect(room.raw).toEqual([])
        // And the other way: a session of here is nobody there.
        const there = other.client()
        there.cookie = scene.mallory.cookie
        expect((await there.get('/api/people')).status).toBe(401)
        // What is done there is done there.
        await founder.actOnBody({ type: 'RevokePerson', person: 'head-FRA', seat: 'FRA' })
        expect((await founder.delete('/api/sessions')).status).toBe(204)
      })
      expect(await accreditations()).toEqual(before)
      expect(await people(await server.signIn('head-FRA'))).toContain('Person head-FRA')
    } finally {
      await other.app.close()
    }
    await scene.unharmed()
  })
})

describe('elevating', () => {
  const capacities = ['head', 'delegate', 'capital'] as const

  it('[ATK-63] oneself or another is refused, whatever is sent, and leaves everybody as they were', async () => {
    const before = await accreditations()
    const seats = ['MLT', 'vice-MLT', 'FRA', 'chair', 'secretariat', 'experts'] as const
    const attackers = [
      ['capital-MLT', []],
      ['expert-MLT', []],
      ['observer-NOR', []],
      ['incoming-PAK', []],
      // A head gives what is its own seat's, and nothing else.
      ['head-MLT', ['MLT']],
    ] as const
    await scene.during(async () => {
      for (const [who, own] of attackers) {
        const attacker = await server.signIn(who)
        const acts: BodyAct[] = seats
          .filter((seat) => !own.some((mine) => mine === seat))
          .flatMap((seat) => [
            ...capacities.map((capacity) => ({
              type: 'AccreditPerson' as const,
              person: who,
              name: 'Up',
              seat,
              capacity,
            })),
            { type: 'NominatePerson' as const, person: who, name: 'Up', seat },
          ])
        acts.push(
          { type: 'AddSeat', seat: { id: 'up', role: 'secretariat', from: 0 } },
          { type: 'EndSeat', seat: 'secretariat', until: 0 },
          { type: 'RevokePerson', person: 'secretary', seat: 'secretariat' },
          { type: 'AccreditPerson', person: 'head-FRA', name: 'Theirs', seat: 'MLT', capacity: 'delegate' },
        )
        for (const act of acts)
          for (const more of [{}, { as: 'secretariat' }, { as: 'chair' }]) {
            const answer = await attacker.bodyCommand({ ...act, ...more })
            expect([who, act, more, answer.status >= 400 && answer.status < 500]).toEqual([
              who,
              act,
              more,
              true,
            ])
          }
        // What has no shape is no command: the server's own, and members that nobody asked for.
        for (const odd of [
          { type: 'AddPasskey', passkey: { id: 'AAAA', publicKey: 'AAAA', site: 'x', name: 'x' } },
          { type: 'AccreditPerson', person: who, name: 'x', seat: 'MLT', capacity: 'chair' },
          {
            type: 'AccreditPerson',
            person: who,
            name: 'x',
            seat: 'MLT',
            capacity: 'head',
            role: 'secretariat',
          },
          { type: 'RevokePerson', person: 'x', seat: 'MLT', actor: { role: 'secretariat' } },
        ]) {
          const answer = await attacker.post<Problem>('/api/body/commands', { id: randomUUID(), ...odd })
          expect([odd.type, answer.status, answer.body.code]).toEqual([odd.type, 400, 'Malformed'])
        }
        const { body: seen } = await attacker.get<SessionView>('/api/session')
        expect([who, seen.person.id]).toEqual([who, who])
      }
    })
    expect(await accreditations()).toEqual(before)
    await scene.unharmed()
  })

  it('[ATK-63] by way of the installation is refused too: it is the secretariat’s, and moves no right', async () => {
    const before = await accreditations()
    await scene.during(async () => {
      for (const who of ['head-MLT', 'chair', 'observer-NOR']) {
        const attacker = await server.signIn(who)
        const look = { name: 'x', accent: 'lake', languages: ['en'] }
        const answer = await attacker.post<Problem>('/api/installation/look', look)
        expect([who, answer.status, answer.body.code]).toEqual([who, 403, 'NotAdministrator'])
      }
    })
    expect(await accreditations()).toEqual(before)
    await scene.unharmed()
  })
})

describe('a seat that is taken away', () => {
  it('[ATK-64] while it is taken, or sat in, is nobody’s a moment later, whichever came first', async () => {
    const secretary = await server.signIn('secretary')
    const now = server.clock.now()
    await scene.during(async () => {
      for (let round = 0; round < 12; round += 1) {
        const seat = `panel-${round}`
        await secretary.actOnBody({ type: 'AddSeat', seat: { id: seat, role: 'expert', from: now } })
        const held = { person: 'group-expert', seat } as const
        await secretary.actOnBody({ type: 'AccreditPerson', ...held, name: 'x', capacity: 'head' })
        const person = await server.signIn('group-expert')
        const live = person.live()
        await live.frame('hello')
        if (round % 3 === 0) await person.post('/api/session/seat', { seat })
        const take = () => person.post<Problem>('/api/session/seat', { seat })
        const revoke = () => secretary.actOnBody({ type: 'RevokePerson', ...held })
        const both = round % 2 === 0 ? [take(), revoke()] : [revoke(), take()]
        await Promise.all(both)
        const { status, body: seen } = await person.get<SessionView>('/api/session')
        // Either out, or in a seat that is still theirs.
        if (status === 200) {
          expect(seen.seat).toBe('experts')
          expect(seen.seats.map((one) => one.seat)).not.toContain(seat)
        } else {
          expect(status).toBe(401)
          await until('the page is told', () => live.closed !== undefined)
        }
        const again = await person.post<Problem>('/api/session/seat', { seat })
        expect([again.status, ['SeatNotYours', 'SignedOut'].includes(again.body.code)]).toEqual([
          again.status,
          true,
        ])
        live.stop()
      }
    })
    await scene.unharmed()
  })
})

describe('who is known', () => {
  /** Other tables are read by the clock, whoever asks for what. */
  const ofPeople = new Set(['invitations', 'invitation-codes', 'sessions', 'sign-ins'])
  /** What a store is asked for of people and their keys, in its order. */
  const counted = (store: Store): { readonly store: Store; readonly asked: string[] } => {
    const asked: string[] = []
    const counting = new Proxy(store, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        const call = value.bind(target) as (...args: unknown[]) => unknown
        return (...args: unknown[]): unknown => {
          const [first, second] = args
          const table = name === 'rows' ? second : (first as { readonly table?: string } | undefined)?.table
          if (typeof table === 'string' && ofPeople.has(table)) asked.push(`${String(name)} ${table}`)
          return call(...args)
        }
      },
    })
    return { store: counting, asked }
  }

  it('[ATK-65] is told neither by an answer at the door nor by the work that it takes', async () => {
    const dataDir = mkdtempSync(`${tmpdir()}/penholder-known-`)
    const office = await PostOffice.open()
    const opened = await openStorage({ dataDir })
    const { store, asked } = counted(opened)
    const settings = { current: { languages: ['en' as const], mail: office.settings } }
    const clock = new SteppedClock(Date.UTC(2026, 10, 2, 15))
    const house = await startServer({ dataDir, store, clock, app: { settings } })
    try {
      const head = await house.signIn('head-MLT')
      const person = {
        person: 'u_known',
        name: 'Known',
        seat: 'MLT',
        email: 'known@mission.example',
      } as const
      await head.actOnBody({ type: 'AccreditPerson', ...person, capacity: 'delegate' })
      const { code } = await print(head, 'u_known')
      const probe = async (path: string, sent: object) => {
        asked.length = 0
        const answer = await house.client().post<Problem & { ticket?: string }>(path, sent)
        const { ticket, ...rest } = answer.body
        const headers = [...answer.headers].filter(([name]) => name !== 'date').map(([name]) => name)
        return [answer.status, rest, ticket?.length, headers, [...asked]]
      }
      // What was begun by inviting is over before anything is counted.
      await house.app.access.sweep()
      await house.app.drafts.idle()
      await probe('/api/session', { token: '0000-000-001' })
      // A wrong code beside a right one takes the same steps as one beside nothing.
      const wrong = (guess: string) => probe('/api/session', { token: guess })
      expect(await wrong(`${code.slice(0, 4)}-000-000`)).toEqual(await wrong('0000-000-000'))
      // A code by mail: the answer does not wait for whether there is anybody; what follows is not told.
      const ask = async (address: string) => {
        const [status, rest, length, headers] = await probe('/api/session/code', { address, language: 'en' })
        return [status, rest, length, headers]
      }
      expect(await ask('known@mission.example')).toEqual(await ask('unknown@mission.example'))
      await until('one letter, to who is known', () => office.received.length === 1)
      expect(office.received[0]?.to).toEqual(['known@mission.example'])
      // A person of another delegation, to its neighbours: as one who never was, by every route of people.
      const neighbour = await house.signIn('head-FRA')
      for (const [method, tail, sent] of [
        ['POST', 'sign-in', {}],
        ['DELETE', 'sign-in', undefined],
        ['DELETE', 'sessions', undefined],
        ['POST', 'mail', { language: 'en' }],
      ] as const) {
        const said = async (id: string) => {
          asked.length = 0
          const answer = await neighbour.request<Problem>(
            method,
            `/api/people/${id}/${tail}`,
            sent && JSON.stringify(sent),
            { 'content-type': 'application/json' },
          )
          const text = JSON.stringify(answer.body).replaceAll(id, '#')
          return [method, tail, answer.status, text, answer.headers.get('content-length'), [...asked]]
        }
        expect(await said('u_known')).toEqual(await said('u_never'))
      }
    } finally {
      await house.stop()
      await office.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
  })

  it('[ATK-66] by a link is told to its holder: its own seat and nothing else of the body', async () => {
    const head = await server.signIn('head-FRA')
    const { token } = await print(head, 'expert-FRA')
    await scene.during(async () => {
      const answer = await server.client().post<object>('/api/session/invitation', { token })
      expect(answer.status).toBe(200)
      const said = JSON.stringify(answer.body)
      for (const word of ['MLT', 'CHE', 'head-FRA', 'u_', '@', 'secretar', token])
        expect([word, said.includes(word)]).toEqual([word, false])
      expect(answer.headers.getSetCookie()).toEqual([])
    })
    invariant((await enter(token)).status === 200, 'asking used nothing up')
    await scene.unharmed()
  })
})
