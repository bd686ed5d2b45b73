/**
 * Every route and every command by every kind of person, over HTTP, against the table beside this file. What a person may
 * not know of is compared, byte for byte, with what was never there.
 */
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bodyCommandShape,
  draftCommandShape,
  type BodyCommandType,
  type DraftCommandType,
} from '../../shared/procedure/command.ts'
import { usualPreferences } from '../../shared/notices/preferences.ts'
import type { Problem } from '../../shared/protocol/http.ts'
import type { Audience } from '../../shared/audience.ts'
import { people, type Answer, type Client } from '../support/server.ts'
import {
  audiences,
  bodyCommands,
  commandRoutes,
  draftCommands,
  everyone,
  otherRoutes,
  scenes,
  seated,
  textRoutes,
  whoPrepare,
  type Seated,
  type Who,
} from './authorisation-table.ts'
import {
  bodyProbe,
  fullHouse,
  motionOf,
  never,
  probe,
  textIn,
  thingsOpen,
  thingsPrepared,
  thingsUnderSilence,
  type House,
  type Things,
} from './roles.ts'

let house: House
/** Houses of their own, for what signs people out. */
const others = new Map<string, House>()
const elsewhere = async (route: string): Promise<House> => {
  const house = others.get(route) ?? (await fullHouse())
  others.set(route, house)
  return house
}
let paper: string
beforeAll(async () => {
  house = await fullHouse()
  paper = await paperOfFrance()
})
afterAll(async () => {
  await house.server.stop()
  for (const { server } of others.values()) await server.stop()
})

const draftTypes: readonly DraftCommandType[] = draftCommandShape.def.options.flatMap(
  (option) => option.def.shape.type.def.values,
)
const bodyTypes: readonly BodyCommandType[] = bodyCommandShape.def.options.flatMap(
  (option) => option.def.shape.type.def.values,
)

/** A paper that an act entered for France rests on. */
const paperOfFrance = async (): Promise<string> => {
  const secretary = house.of('secretary')
  const file = Buffer.from('a letter')
  await secretary.request('POST', '/api/papers?name=Letter', file, { 'content-type': 'application/pdf' })
  const hash = createHash('sha256').update(file).digest('hex')
  const document = await textIn('closed-pen', house)
  const receivedAt = house.server.clock.now()
  const onBehalf = { seat: 'FRA', receivedAt, channel: 'letter', paper: { name: 'Letter', hash } } as const
  await secretary.act(document, { type: 'RaiseObjection', paragraph: null, onBehalf })
  return hash
}

const paragraphOf = ({ block }: Things): string => block.attrs.id
const isPreparing = (who: Seated): boolean => whoPrepare.includes(who)

// ── routes ──────────────────────────────────────────────────────────────────

const passkeyOfNobody = {
  id: 'AAAA',
  response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
}

/** Bodies that pass the shapes of their routes, so that it is the person that is judged. */
const bodies: Readonly<Record<string, () => object>> = {
  'POST /api/session': () => ({ token: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }),
  'POST /api/session/invitation': () => ({ token: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }),
  'POST /api/session/seat': () => ({ seat: 'FRA' }),
  'POST /api/setup': () => ({
    token: 'AAAAAAAAAAAAAAAAAAAAAAAA',
    name: 'Another',
    zone: 'Etc/UTC',
    language: 'en',
    members: ['FRA', 'MLT'],
    chair: 'FRA',
    viceChairs: [],
  }),
  'POST /api/session/elsewhere/back': () => ({ query: 'code=a&state=b', ticket: 'A'.repeat(32) }),
  'POST /api/session/code': () => ({ address: 'delegate@example.org', language: 'en' }),
  'POST /api/people/{person}/mail': () => ({ language: 'en' }),
  'POST /api/session/passkey': () => passkeyOfNobody,
  'POST /api/session/proof': () => ({ code: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }),
  'POST /api/passkeys': () => ({
    name: 'Laptop',
    response: { id: 'AAAA', response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA' } },
  }),
  'POST /api/passkeys/removal': () => ({ id: 'AAAA' }),
  'POST /api/people/{person}/sign-in': () => ({}),
  'POST /api/installation/look': () => ({ name: null, accent: 'lake', languages: ['en'] }),
  'POST /api/installation/test-letter': () => ({ to: 'somebody@example.org', language: 'en' }),
  'POST /api/notices/read': () => ({ all: true }),
  'POST /api/notices/preferences': () => usualPreferences('en', 'Etc/UTC'),
  'POST /api/documents/{document}/letters': () => ({ seat: 'FRA' }),
  'POST /api/documents': () => ({
    id: randomUUID(),
    title: 'Another',
    template: 'short-statement',
    mode: 'closed-pen',
    language: 'en',
  }),
}

const asked = (client: Client, route: string, document = never): Promise<Answer<unknown>> => {
  const [method = '', template = ''] = route.split(' ')
  const path = template
    .replace('{document}', document)
    .replace('{number}', '0')
    .replace('{person}', 'expert-FRA')
    .replace('{hash}', paper)
    .replace('{session}', '0123456789abcdef')
  if (route === 'POST /api/papers')
    return client.request(method, `${path}?name=Note`, Buffer.from('a note'), {
      'content-type': 'application/pdf',
    })
  if (method !== 'POST') return client.request(method, path, undefined, {})
  return client.post(path, bodies[route]?.() ?? {})
}

/** Signing out and printing a key would change who is in the house: those are asked by somebody signed in for it. */
const guest = async (who: Who, route: string): Promise<Client> => {
  const isSeated = seated.some((person) => person === who)
  // Out of a house of its own: they take all of a person's sessions.
  if ((route === 'DELETE /api/sessions' || route === 'DELETE /api/people/{person}/sessions') && isSeated)
    return (await elsewhere(route)).server.signIn(who)
  if (route !== 'DELETE /api/session') return house.of(who)
  if (isSeated) return house.server.signIn(who)
  // The answer takes the cookie away, which the next route is to be asked with.
  const again = house.server.client()
  again.cookie = house.of(who).cookie
  return again
}

describe('every route', () => {
  it('[ACC-2] is in the table, and the table has no others', async () => {
    const described = await house.of('nobody').get<{ paths: Record<string, object> }>('/api/openapi.json')
    const served = Object.entries(described.body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const known = [...Object.keys(textRoutes), ...Object.keys(otherRoutes), ...commandRoutes]
    expect(known.sort()).toEqual(served.sort())
  })

  it.each(Object.entries(otherRoutes))('[ACC-2] %s', async (route, expected) => {
    const answered: [Who, number][] = []
    for (const who of everyone) answered.push([who, (await asked(await guest(who, route), route)).status])
    expect(answered).toEqual(everyone.map((who) => [who, expected(who)]))
  })

  it('[ACC-11] that changes something changes nothing for a foreign page, whoever is signed in there', async () => {
    const changing = [...Object.keys(otherRoutes), ...commandRoutes].filter(
      (route) => !route.startsWith('GET '),
    )
    expect(changing.length).toBeGreaterThan(7)
    for (const route of changing)
      for (const who of everyone)
        for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }]) {
          const [method = '', path = ''] = route.split(' ')
          const answer = await house
            .of(who)
            .request<Problem>(
              method,
              path.replace(/\{\w+\}/g, 'x'),
              JSON.stringify(bodies[route]?.() ?? {}),
              { 'content-type': 'application/json', ...headers },
            )
          expect([route, who, answer.status, answer.body.code]).toEqual([route, who, 403, 'ForeignOrigin'])
        }
    for (const who of seated) expect((await house.of(who).get('/api/session')).status).toBe(200)
  })

  describe.each(scenes)('of a text: %s', (scene) => {
    it.each(Object.entries(textRoutes))('[ACC-2, REC-13, VIS-5] %s', async (route, expected) => {
      const document = await textIn(scene, house)
      const answered: [Who, number][] = []
      for (const who of everyone) answered.push([who, (await asked(house.of(who), route, document)).status])
      expect(answered).toEqual(everyone.map((who) => [who, expected[scene](who)]))
    })
  })

  it.each(Object.keys(textRoutes))('[REC-8, VIS-1] %s: in preparation, as if never made', async (route) => {
    const document = await textIn('preparation', house)
    for (const who of seated) {
      if (isPreparing(who)) continue
      const [there, absent] = [
        await asked(house.of(who), route, document),
        await asked(house.of(who), route, never),
      ]
      expect([who, there.status, there.body]).toEqual([who, 404, absent.body])
      expect(headersOf(there)).toEqual(headersOf(absent))
    }
  })

  it('[VIS-1] lists a text to those who prepare it, and to all once it is open', async () => {
    const document = await textIn('preparation', house)
    const listing = async (): Promise<readonly Seated[]> => {
      const found: Seated[] = []
      for (const who of seated) {
        const list = (await house.of(who).get<readonly { id: string }[]>('/api/documents')).body
        if (list.some(({ id }) => id === document)) found.push(who)
      }
      return found
    }
    expect((await listing()).toSorted()).toEqual(whoPrepare.toSorted())
    await house.of('chair').act(document, { type: 'OpenText' })
    expect(await listing()).toEqual(seated)
  })
})

const headersOf = ({ headers }: Answer<unknown>): readonly (readonly [string, string])[] =>
  [...headers].filter(([name]) => name !== 'date')

// ── commands ────────────────────────────────────────────────────────────────

const underSilence: ReadonlySet<DraftCommandType> = new Set([
  'ReleaseObjection',
  'BreakSilence',
  'AskToBreak',
  'HoldSilence',
  'LiftHold',
  'AskExtension',
  'WithdrawRequest',
  'DeclineExtension',
  'ExtendSilence',
  'WithdrawSilence',
  'VoidSilence',
  'RemarkInSilence',
  'ReportReturned',
  'ConfirmClock',
  'ConfirmOutcome',
  'WithdrawAgreement',
  'AdoptText',
])

/** Everyone in turn: who came through to the text, as it then was. All others are told that it is they who may not. */
const whoComesThrough = async (
  submit: (client: Client, turn: number) => Promise<Answer<Problem>>,
): Promise<readonly Who[]> => {
  const through: Who[] = []
  for (const [turn, who] of everyone.entries()) {
    const { status, body } = await submit(house.of(who), turn)
    if (status === 200 || status === 409) through.push(who)
    else if (seated.some((person) => person === who)) {
      const why = body.code === 'NoSuchCircle' ? 404 : 403
      expect([who, status, body.rule]).toEqual([who, why, expect.stringMatching(/^[A-Z]+-\d+$/)])
    } else expect([who, status, body.code]).toEqual([who, 401, 'SignedOut'])
  }
  return through
}
const inOrder = (may: readonly Seated[]): readonly Who[] =>
  everyone.filter((who) => may.some((person) => person === who))

describe('every command on a text', () => {
  it('[ACC-2] is in the table, and the table has no others', () => {
    expect(Object.keys(draftCommands).sort()).toEqual([...draftTypes].sort())
  })

  it.each(draftTypes)('[ACC-2, STD-4, STD-5] %s', async (type) => {
    const things = await (underSilence.has(type) ? thingsUnderSilence : thingsOpen)(house)
    const through = await whoComesThrough((client) => client.command(things.document, probe(type, things)))
    expect(through).toEqual(inOrder(draftCommands[type]))
  })

  it.each(draftTypes)('[STD-9, VIS-1] %s: in preparation, as on an id never given', async (type) => {
    const things = await thingsPrepared(house)
    const act = probe(type, things)
    // The chair last, who may open it.
    for (const who of seated.toSorted((a, b) => Number(isPreparing(a)) - Number(isPreparing(b)))) {
      const there = await house.of(who).command(things.document, act)
      const absent = await house.of(who).command(never, act)
      expect([who, absent.status, absent.body.code]).toEqual([who, 404, 'NoSuchText'])
      if (isPreparing(who)) expect([who, there.body.code]).not.toEqual([who, 'NoSuchText'])
      else expect([who, there.status, there.body]).toEqual([who, 404, absent.body])
    }
  })

  it('[BEH-1] is entered for a seat by the secretariat alone', async () => {
    const { document } = await thingsOpen(house)
    const onBehalf = { seat: 'CHE', receivedAt: house.server.clock.now(), channel: 'mail' } as const
    const through = await whoComesThrough((client) =>
      client.command(document, { type: 'RaiseObjection', paragraph: null, onBehalf }),
    )
    expect(through).toEqual(['secretary'])
  })

  it('[ACC-2] is refused to everyone for a seat that is not theirs', async () => {
    const things = await thingsOpen(house)
    const paragraph = paragraphOf(things)
    const act = { type: 'PostComment', paragraph, audience: 'everyone', body: 'x', as: 'CHE' } as const
    expect(await whoComesThrough((client) => client.command(things.document, act))).toEqual([])
  })
})

describe('every audience', () => {
  const ofTheHouse = async (): Promise<readonly string[]> => {
    const { body } = await house.of('secretary').get<{ seats: Record<string, object> }>('/api/body')
    // Seats that the probes of other tests have added have nobody in them.
    const sat = new Set(people.map(({ seat }): string => seat))
    return [
      'everyone',
      'pen',
      'seat:secretariat',
      ...Object.keys(body.seats)
        .filter((id) => sat.has(id))
        .map((id) => `seat:${id}`),
    ]
  }

  it('[COM-2] is in the table, and the table has no others', async () => {
    expect(Object.keys(audiences).sort()).toEqual([...(await ofTheHouse())].sort())
  })

  it.each(Object.entries(audiences))('[COM-2, COM-3, REC-2] %s', async (audience, { speaks, hears }) => {
    const { document, block } = await thingsOpen(house)
    const paragraph = block.attrs.id
    const said = new Map<Who, string>()
    const through = await whoComesThrough(async (client, turn) => {
      const words = `word-${turn}-${randomUUID()}`
      const answer = await client.command(document, {
        type: 'PostComment',
        paragraph,
        audience: audience as Audience,
        body: words,
      })
      const who = everyone[turn]
      if (answer.status === 200 && who) said.set(who, words)
      return answer
    })
    expect(through).toEqual(inOrder(speaks))
    const heard: Who[] = []
    for (const who of seated) {
      const events = JSON.stringify((await house.of(who).events(document)).events)
      const known = [...said.values()].filter((words) => events.includes(words))
      // All of it or nothing.
      if (said.size > 0) expect([who, [0, said.size].includes(known.length)]).toEqual([who, true])
      if (known.length > 0) heard.push(who)
    }
    expect(heard).toEqual(said.size > 0 ? inOrder(hears) : [])
  })
})

describe('every command on the body', () => {
  it('[ACC-2] is in the table, and the table has no others', () => {
    expect(Object.keys(bodyCommands).sort()).toEqual([...bodyTypes].sort())
  })

  it.each(bodyTypes)('[ACC-2, BOD-4, BOD-5] %s', async (type) => {
    const now = house.server.clock.now()
    for (const turn of type === 'RevokePerson' ? everyone.keys() : []) {
      const person = {
        person: `leaving-${turn}`,
        name: 'Leaving',
        seat: 'FRA',
        capacity: 'delegate',
      } as const
      await house.of('head-FRA').actOnBody({ type: 'AccreditPerson', ...person })
    }
    if (type === 'PutMotion' || type === 'CastVote' || type === 'CloseMotion') {
      const { status } = await house
        .of('secretary')
        .bodyCommand({ type: 'SwitchMotions', on: true, needed: 3, citation: 'Note' })
      expect([200, 409]).toContain(status)
      for (const turn of everyone.keys())
        await house.of('secretary').actOnBody({
          type: 'PutMotion',
          id: type === 'PutMotion' ? randomUUID() : motionOf(type, turn),
          words: 'That the meeting be suspended.',
          mover: 'FRA',
        })
    }
    const through = await whoComesThrough((client, turn) => client.bodyCommand(bodyProbe(type, turn, now)))
    expect(through).toEqual(inOrder(bodyCommands[type]))
  })
})
