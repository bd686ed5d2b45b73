/** Passkeys over HTTP, with a device in software: made, used at the door, shown again, vouching for grave acts, verified. */
import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { SteppedClock } from '../../server/demo/stepped-clock.ts'
import { bodyStream, streamKind } from '../../server/drafts.ts'
import { readStored } from '../../server/record/chronicle.ts'
import { passkeysIn, verifyProofs, type Passkeys } from '../../server/record/verify-proofs.ts'
import { verifyStore } from '../../server/record/verify.ts'
import { LiveText } from '../../server/rooms/live-text.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import { challengeOf, signedForm, type GraveCommand } from '../../shared/procedure/grave.ts'
import type { EventsView, PasskeyView, Problem, SessionView } from '../../shared/protocol/http.ts'
import { SoftPasskey } from '../support/authenticator.ts'
import { body, startServer, type Client, type StartOptions, type TestServer } from '../support/server.ts'

const hour = 3_600_000
const start = Date.UTC(2026, 10, 2, 15)

let server: TestServer | undefined
afterEach(async () => {
  await server?.stop()
  server = undefined
})
const started = async (options: StartOptions = {}): Promise<TestServer> => {
  server = await startServer(options)
  return server
}

/** By its name, as a browser would; a program may call itself at any host. */
const named = (house: TestServer): string => house.url.replace('127.0.0.1', 'localhost')
const byName = (house: TestServer, client: Client): Client => {
  const other = house.client(named(house))
  other.cookie = client.cookie
  return other
}

const challengeFrom = async (client: Client, path: string): Promise<string> =>
  (await client.post<{ challenge: string }>(path, {})).body.challenge

const add = async (house: TestServer, client: Client, name = 'Laptop'): Promise<SoftPasskey> => {
  const passkey = new SoftPasskey(named(house))
  const challenge = await challengeFrom(byName(house, client), '/api/passkeys/options')
  const response = passkey.register(challenge)
  const kept = await byName(house, client).post('/api/passkeys', { name, response })
  expect([kept.status, kept.body]).toEqual([200, expect.anything()])
  return passkey
}

const enter = async (house: TestServer, passkey: SoftPasskey) => {
  const door = house.client(named(house))
  const challenge = await challengeFrom(door, '/api/session/passkey/options')
  const answer = await door.post<SessionView & Problem>('/api/session/passkey', passkey.answer(challenge))
  return { door, answer }
}

describe('passkeys', () => {
  it('[KEY-1, KEY-5] are made by their person, sign in, have names, and are removed', async () => {
    const house = await started()
    const delegate = await house.signIn('capital-MLT')
    const [first, second] = [await add(house, delegate, 'Laptop'), await add(house, delegate, 'Telephone')]
    const { answer } = await enter(house, first)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ person: { id: 'capital-MLT' }, seat: 'MLT' })
    const list = (await delegate.get<readonly PasskeyView[]>('/api/passkeys')).body
    expect(list.map(({ name, usedAt }) => [name, usedAt !== undefined])).toEqual([
      ['Laptop', true],
      ['Telephone', false],
    ])
    const removed = await delegate.post<readonly PasskeyView[]>('/api/passkeys/removal', { id: first.id })
    expect(removed.body.map(({ id }) => id)).toEqual([second.id])
    expect((await enter(house, first)).answer.body.code).toBe('PasskeyUnknown')
    expect((await enter(house, second)).answer.status).toBe(200)
  })

  it('[KEY-1] nobody removes another’s, nor adds one that is there', async () => {
    const house = await started()
    const [head, expert] = [await house.signIn('head-MLT'), await house.signIn('expert-MLT')]
    const key = await add(house, head)
    const foreign = await expert.post<Problem>('/api/passkeys/removal', { id: key.id })
    expect([foreign.status, foreign.body.code]).toEqual([404, 'NoSuchPasskey'])
    const challenge = await challengeFrom(byName(house, expert), '/api/passkeys/options')
    const again = await byName(house, expert).post<Problem>('/api/passkeys', {
      name: 'Mine',
      response: key.register(challenge),
    })
    expect(again.body.code).toBe('IdTaken')
    expect((await enter(house, key)).answer.body.person.id).toBe('head-MLT')
  })

  it('[KEY-2] are told to the own seat, and to nobody else', async () => {
    const house = await started()
    const head = await house.signIn('head-MLT')
    await add(house, head)
    const told = async (who: string): Promise<boolean> => {
      const { body } = await (await house.signIn(who)).get<EventsView>('/api/body/events')
      return JSON.stringify(body).includes('PasskeyAdded')
    }
    expect(await told('expert-MLT')).toBe(true)
    for (const other of ['head-FRA', 'chair', 'secretary'])
      expect([other, await told(other)]).toEqual([other, false])
  })

  it('[KEY-5] an answer opens once, in its time, on its site, to its challenge', async () => {
    const clock = new SteppedClock(start)
    const house = await started({ clock })
    const head = await house.signIn('head-MLT')
    const key = await add(house, head)
    const door = house.client(named(house))
    const tried = async (answer: object): Promise<string | number> => {
      const got = await door.post<Problem>('/api/session/passkey', answer)
      door.cookie = undefined
      return got.status === 200 ? 200 : got.body.code
    }
    const asked = (): Promise<string> => challengeFrom(door, '/api/session/passkey/options')
    const good = key.answer(await asked())
    expect(await tried(good)).toBe(200)
    expect(await tried(good)).toBe('PasskeyUnknown')
    expect(await tried(key.answer('A'.repeat(32)))).toBe('PasskeyUnknown')
    expect(await tried(key.answer(await asked(), 'http://evil.example'))).toBe('PasskeyUnknown')
    expect(await tried(new SoftPasskey(named(house)).answer(await asked()))).toBe('PasskeyUnknown')
    // Asked for another purpose: a page that is open cannot be turned into a new session.
    const shown = await challengeFrom(byName(house, head), '/api/session/proof/options')
    expect(await tried(key.answer(shown))).toBe('PasskeyUnknown')
    const late = await asked()
    clock.moveTo(start + 5 * 60_000)
    expect(await tried(key.answer(late))).toBe('PasskeyUnknown')
    key.uses = 0
    expect(await tried(key.answer(await asked()))).toBe('PasskeyUnknown')
    key.uses = 99
    expect(await tried(key.answer(await asked()))).toBe(200)
  })

  it('[KEY-5] a person who is revoked has no key left', async () => {
    const house = await started()
    const key = await add(house, await house.signIn('expert-MLT'))
    await (
      await house.signIn('head-MLT')
    ).actOnBody({ type: 'RevokePerson', person: 'expert-MLT', seat: 'MLT' })
    expect((await enter(house, key)).answer.body.code).toBe('NotSeated')
  })

  it('[KEY-6] at a number there are none, and it is said', async () => {
    const house = await started()
    const delegate = await house.signIn('expert-MLT')
    for (const path of [
      '/api/passkeys/options',
      '/api/session/passkey/options',
      '/api/session/proof/options',
    ]) {
      const refused = await delegate.post<Problem>(path, {})
      expect([path, refused.status, refused.body.code]).toEqual([path, 409, 'NoPasskeysHere'])
    }
  })

  it('[KEY-5] keys outlive the server', async () => {
    const house = await started()
    const key = await add(house, await house.signIn('expert-MLT'))
    server = await house.restart()
    const moved = new URL(named(server))
    const { answer } = await enter(server, key)
    // The port is another one: the site is the same.
    expect([moved.hostname, answer.status]).toEqual(['localhost', 200])
  })
})

describe('a key shown again', () => {
  const later = async (house: TestServer, clock: SteppedClock): Promise<void> => {
    clock.moveTo(clock.now() + 12 * hour)
    expect(house.url).toBeTruthy()
  }

  it('[ACC-20] what cannot be undone waits for it; a passkey or a code will do', async () => {
    const clock = new SteppedClock(start)
    const house = await started({ clock })
    const delegate = await house.signIn('expert-MLT')
    const key = await add(house, delegate)
    await later(house, clock)
    const wanted = async (): Promise<string | number> => {
      const answer = await byName(house, delegate).post<Problem>('/api/passkeys/options', {})
      return answer.status === 200 ? 200 : answer.body.code
    }
    expect(await wanted()).toBe('ProveAgain')
    const challenge = await challengeFrom(byName(house, delegate), '/api/session/proof/options')
    const shown = await byName(house, delegate).post('/api/session/proof', { passkey: key.answer(challenge) })
    expect([shown.status, await wanted()]).toEqual([204, 200])
    await later(house, clock)
    expect(await wanted()).toBe('ProveAgain')
    const { code } = await house.app.access.invite('expert-MLT')
    expect((await delegate.post('/api/session/proof', { code })).status).toBe(204)
    expect(await wanted()).toBe(200)
    expect((await delegate.post<Problem>('/api/session/proof', { code })).body.code).toBe('LinkUsed')
  })

  it('[ACC-20] a desk is not erased by whoever finds a page left open', async () => {
    const clock = new SteppedClock(start)
    const house = await started({ clock })
    const document = await house.openText(await house.signIn('chair'))
    const head = await house.signIn('head-MLT')
    await later(house, clock)
    const erase = () => head.delete<Problem>(`/api/documents/${document}/desk`)
    expect((await erase()).body).toMatchObject({ code: 'ProveAgain', rule: 'ACC-20' })
    expect(await house.store.streams()).not.toContainEqual(
      expect.objectContaining({ stream: expect.stringContaining('~desk~') }),
    )
    const { code } = await house.app.access.invite('head-MLT')
    expect((await head.post('/api/session/proof', { code })).status).toBe(204)
    expect((await erase()).status).toBe(204)
  })

  it('[ACC-20] another’s passkey or code is not one’s own, and is not used up', async () => {
    const clock = new SteppedClock(start)
    const house = await started({ clock })
    const [head, delegate] = [await house.signIn('head-MLT'), await house.signIn('expert-MLT')]
    const foreign = await add(house, head)
    await later(house, clock)
    const challenge = await challengeFrom(byName(house, delegate), '/api/session/proof/options')
    const passkey = foreign.answer(challenge)
    const shown = await byName(house, delegate).post<Problem>('/api/session/proof', { passkey })
    expect([shown.status, shown.body.code]).toEqual([404, 'PasskeyUnknown'])
    const { code } = await house.app.access.invite('head-MLT')
    expect((await delegate.post<Problem>('/api/session/proof', { code })).body.code).toBe('LinkUnknown')
    expect((await house.client().post('/api/session', { token: code })).status).toBe(200)
  })
})

// ── grave acts ──────────────────────────────────────────────────────────────

type Silent = { readonly document: string; readonly silence: string; readonly epoch: string }

const underSilence = async (house: TestServer, chair: Client): Promise<Silent> => {
  const document = await house.openText(chair)
  const { events, epoch } = (await chair.get<EventsView>(`/api/documents/${document}/events`)).body
  const version = events.find((event) => event.type === 'VersionIssued')
  const hash = version?.type === 'VersionIssued' ? version.data.hash : ''
  const wall = '2026-11-03T17:00'
  const silence = await chair.act(document, {
    type: 'OpenSilence',
    version: 0,
    hash,
    profile: 'council-silence',
    wall,
  })
  return { document, silence, epoch }
}

const breaking = ({ silence }: Silent, more: object = {}): GraveCommand => ({
  type: 'BreakSilence',
  id: randomUUID(),
  silence,
  ...more,
})

const signed = (key: SoftPasskey, command: GraveCommand, { document, epoch }: Silent): GraveCommand => ({
  ...command,
  assertion: key.assertion(challengeOf(signedForm(command), document, epoch)),
})

const submit = (client: Client, { document }: Silent, command: object) =>
  client.post<EventsView & Problem>(`/api/documents/${document}/commands`, command)

const verified = (house: TestServer) =>
  verifyStore(house.store, streamKind, { newWords: (kind) => new LiveText(kind) })

const scene = async () => {
  const clock = new SteppedClock(start)
  const house = await started({ clock })
  const chair = await house.signIn('chair')
  const delegate = await house.signIn('expert-MLT')
  const key = await add(house, delegate)
  return { clock, house, chair, delegate, key, silent: await underSilence(house, chair) }
}

describe('a grave act', () => {
  it('[KEY-4, KEY-8] carries the signature of the person’s own key, and the record can be checked by it', async () => {
    const { house, delegate, key, silent } = await scene()
    const command = signed(key, breaking(silent, { reason: 'Not with these words.' }), silent)
    const answer = await submit(delegate, silent, command)
    expect(answer.status).toBe(200)
    expect(answer.body.events[0]).toMatchObject({ type: 'SilenceBroken', attested: 'passkey' })
    // Sent again, it gets its first answer.
    expect((await submit(delegate, silent, command)).body).toEqual(answer.body)
    const found = await verified(house)
    expect([found.faults, found.checked.proofs]).toEqual([[], 1])
  })

  it('[KEY-4] without a key it counts as much, and claims nothing', async () => {
    const { house, delegate, silent } = await scene()
    const answer = await submit(delegate, silent, breaking(silent))
    expect(answer.status).toBe(200)
    expect(answer.body.events[0]).not.toHaveProperty('attested')
    expect((await verified(house)).checked.proofs).toBe(0)
  })

  it('[KEY-4] a signature over anything else is refused, and nothing is done', async () => {
    const { house, chair, delegate, key, silent } = await scene()
    const command = breaking(silent)
    const own = signed(key, command, silent)
    const others: readonly (readonly [string, object])[] = [
      ['other words', { ...own, reason: 'Other words.' }],
      ['another act', { ...own, id: randomUUID() }],
      ['another text', signed(key, command, { ...silent, document: 'd_AAAAAAAAAAAAAAAAAAAAAA' })],
      ['another epoch', signed(key, command, { ...silent, epoch: 'another' })],
      ['another’s key', signed(await add(house, await house.signIn('head-MLT')), command, silent)],
      ['a key of nobody', signed(new SoftPasskey(named(house)), command, silent)],
      [
        'another site',
        {
          ...command,
          assertion: key.assertion(
            challengeOf(signedForm(command), silent.document, silent.epoch),
            'http://evil.example',
          ),
        },
      ],
    ]
    for (const [what, sent] of others) {
      const answer = await submit(delegate, silent, sent)
      expect([what, answer.status, answer.body.code]).toEqual([what, 403, 'ProofRefused'])
    }
    await delegate.post('/api/passkeys/removal', { id: key.id })
    expect((await submit(delegate, silent, own)).body.code).toBe('ProofRefused')
    const { events } = (await chair.get<EventsView>(`/api/documents/${silent.document}/events`)).body
    expect(events.some(({ type }) => type === 'SilenceBroken')).toBe(false)
    // The same command without the signature is the server's word, and is taken.
    expect((await submit(delegate, silent, command)).status).toBe(200)
  })

  it('[KEY-7] which key it was is shown where the person is, and to no other', async () => {
    const { house, chair, delegate, key, silent } = await scene()
    await submit(delegate, silent, signed(key, breaking(silent), silent))
    const seenBy = async (client: Client): Promise<string> =>
      JSON.stringify((await client.get(`/api/documents/${silent.document}/events`)).body)
    for (const client of [await house.signIn('head-MLT'), await house.signIn('secretary')])
      expect(await seenBy(client)).toContain(key.id)
    for (const client of [chair, await house.signIn('head-FRA')]) {
      const seen = await seenBy(client)
      expect(seen).toContain('"attested":"passkey"')
      expect(seen).not.toContain(key.id)
      expect(seen).not.toContain('"proof"')
    }
  })

  it('[KEY-3, KEY-8] what a key signed stays signed when it is removed', async () => {
    const { clock, house, delegate, key, silent } = await scene()
    await submit(delegate, silent, signed(key, breaking(silent), silent))
    clock.moveTo(clock.now() + 1)
    await delegate.post('/api/passkeys/removal', { id: key.id })
    expect((await verified(house)).faults).toEqual([])
  })

  it('[ACC-20] confirming an outcome waits for a key that was shown; breaking a silence never does', async () => {
    const { clock, house, chair, delegate, silent } = await scene()
    const secretary = await house.signIn('secretary')
    clock.moveTo(start + 20 * hour)
    expect((await submit(delegate, silent, breaking(silent))).status).toBe(200)
    const again = await underSilence(house, chair)
    clock.moveTo(Date.UTC(2026, 10, 3, 22, 10) + 13 * hour)
    const outcome = { type: 'ConfirmOutcome', silence: again.silence, outcome: 'not-agreed' } as const
    const refused = await submit(secretary, again, { id: randomUUID(), ...outcome })
    expect([refused.status, refused.body.code, refused.body.rule]).toEqual([403, 'ProveAgain', 'ACC-20'])
    const { code } = await house.app.access.invite('secretary')
    await secretary.post('/api/session/proof', { code })
    expect((await submit(secretary, again, { id: randomUUID(), ...outcome })).body.code).not.toBe(
      'ProveAgain',
    )
  })

  it('[KEY-8] verify finds a signature that is gone, forged, of another act or text, or of a key not held then', async () => {
    const { clock, house, delegate, key, silent } = await scene()
    clock.moveTo(clock.now() + hour)
    await submit(delegate, silent, signed(key, breaking(silent), silent))
    const passkeys = passkeysIn(body, await house.store.read({ body, stream: bodyStream }))
    const read = (await house.store.read({ body, stream: silent.document }))
      .filter(({ kind }) => kind === 'event')
      .map(({ seq, meta }) => ({ seq, event: readStored<RecordedDraftEvent>(meta).event }))
      .filter(({ event }) => event.attested)
    const faultsOf = async (
      change: (event: RecordedDraftEvent) => object,
      keys: Passkeys = passkeys,
      document = silent.document,
    ): Promise<readonly string[]> => {
      const changed = read.map(({ seq, event }) => ({
        seq,
        event: { ...event, ...change(event) } as RecordedDraftEvent,
      }))
      return (await verifyProofs(document, changed, keys)).faults.map(({ what }) => what)
    }
    const nothing = (): object => ({})
    const own = passkeys[key.id]
    if (!own) throw new Error('the key is in the record')
    expect(read).toHaveLength(1)
    expect(await faultsOf(nothing)).toEqual([])
    expect(await faultsOf(() => ({ proof: undefined }))).toEqual([expect.stringContaining('missing')])
    expect(await faultsOf(() => ({ command: randomUUID() }))).toEqual([
      expect.stringContaining('another act'),
    ])
    expect(await faultsOf(({ data }) => ({ data: { ...data, reason: 'Put in later.' } }))).toEqual([
      expect.stringContaining('another act'),
    ])
    const forged = ({ proof }: RecordedDraftEvent) => ({
      proof: { ...proof, epoch: 'another' },
    })
    expect(await faultsOf(forged)).toEqual([expect.stringContaining('does not hold')])
    expect(await faultsOf(nothing, passkeys, 'd_another')).toEqual([expect.stringContaining('does not hold')])
    expect(await faultsOf(nothing, {})).toEqual([expect.stringContaining('not in the body’s record')])
    for (const other of [
      { ...own, person: 'head-MLT' },
      { ...own, addedAt: clock.now() + 1 },
      { ...own, removedAt: clock.now() },
    ])
      expect(await faultsOf(nothing, { [key.id]: other })).toEqual([
        expect.stringContaining('was not its person’s then'),
      ])
  })
})
