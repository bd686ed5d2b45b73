/**
 * HTTP as an attacker speaks it: foul bodies, paths and headers; foreign pages; guessed codes. Whatever comes, the answer is a
 * refusal, never a fault. Commands made by chance are in `commands.test.ts`.
 */
import { randomUUID } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InvitationView, PaperView, Problem } from '../../shared/protocol/http.ts'
import { startServer, type Client, type TestServer } from '../support/server.ts'
import { quietLog } from './support/log.ts'

let server: TestServer
let chair: Client
let member: Client
let secretary: Client
let document: string
const log = quietLog()

beforeAll(async () => {
  server = await startServer({ app: { log: log.logger } })
  chair = await server.signIn('chair')
  member = await server.signIn('expert-MLT')
  secretary = await server.signIn('secretary')
  document = await server.openText(chair)
})
afterAll(() => server.stop())

/** Sends a path as it stands: `fetch` would mend it. */
const plain = (
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    const { method = 'GET', headers = {} } = options
    const request = httpRequest({ hostname, port, path, method, headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(pieces).toString('utf8'),
          headers: response.headers,
        }),
      )
    })
    request.on('error', reject)
    request.end(options.body)
  })

describe('a request', () => {
  const json = { 'content-type': 'application/json' }
  const commands = () => `/api/documents/${document}/commands`

  it('[ATK-32] with a body that is deep, huge, poisoned or of another type is refused', async () => {
    const bodies: readonly (readonly [body: string | Buffer, headers: Record<string, string>])[] = [
      ['['.repeat(200_000), json],
      [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, json],
      [`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, json],
      [`{"id":"${randomUUID()}","type":"OpenText","__proto__":{"isAdmin":true}}`, json],
      ['{"__proto__":{"type":"OpenText"},"constructor":{"prototype":{"isAdmin":true}}}', json],
      [JSON.stringify({ id: randomUUID(), type: 'PostComment', body: 'x'.repeat(1_100_000) }), json],
      ['"OpenText"', json],
      ['null', json],
      ['', json],
      [Buffer.of(0xff, 0xfe, 0x00), json],
      ['{"id":"\\ud800"}', json],
      ['{}', { 'content-type': 'application/json; charset=utf-7' }],
      ['{}', { 'content-type': 'application/json; charset=x-unknown' }],
      ['{}', { ...json, 'content-encoding': 'gzip' }],
      ['{}', { ...json, 'content-encoding': 'unknown' }],
      ['{}', { 'content-type': 'text/plain' }],
      ['type=OpenText', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['{}', {}],
    ]
    for (const [body, headers] of bodies) {
      const answer = await plain(commands(), {
        method: 'POST',
        body,
        headers: { ...headers, cookie: member.cookie ?? '' },
      })
      expect([
        body.slice(0, 40).toString(),
        answer.status < 500 && answer.status >= 400,
        answer.status,
      ]).toEqual([body.slice(0, 40).toString(), true, answer.status])
    }
    expect('isAdmin' in {}).toBe(false)
    expect(log.faults()).toEqual([])
  })

  it('[ATK-32] of nobody is refused before its body is read', async () => {
    const huge = 'x'.repeat(900_000)
    const answer = await plain(commands(), { method: 'POST', body: huge, headers: json })
    expect([answer.status, answer.body]).toEqual([401, expect.stringContaining('SignedOut')])
  })

  it('[ATK-33] to a path that is no path finds nothing, and no file', async () => {
    const long = 'd'.repeat(4_000)
    const paths = [
      ...[
        '..%2f..%2fpackage.json',
        '%2e%2e/%2e%2e/package.json',
        '....//package.json',
        '..\\..\\package.json',
      ].flatMap((tail) => [`/assets/${tail}`, `/${tail}`, `//${tail}`]),
      '/assets/%00main.js',
      '/%00',
      '/%',
      '/%c0%ae%c0%ae/package.json',
      '/.git/config',
      '/.env',
      '/assets/.hidden',
      '//elsewhere.example/%2f..',
      ...[
        '%00',
        '%2e%2e',
        '__proto__',
        'constructor',
        long,
        '%ff',
        'a%2fb',
        'body',
        `${document}~desk~FRA`,
      ].flatMap((id) => [
        `/api/documents/${id}/events`,
        `/api/documents/${id}/text`,
        `/api/documents/${id}/versions/0`,
        `/api/papers/${id}`,
        `/api/people/${id}`,
      ]),
      `/api/documents/${document}/versions/__proto__`,
      `/api/documents/${document}/versions/-1`,
      `/api/documents/${document}/versions/1e9`,
      `/api/documents/${document}/events?after=-1`,
      `/api/documents/${document}/events?after=1&after=2`,
      `/api/documents/${document}/events?after[__proto__]=1`,
      `/api/documents/${document}/events?after=${'9'.repeat(400)}`,
    ]
    for (const path of paths) {
      const answer = await plain(path, { headers: { cookie: member.cookie ?? '' } })
      const isPage = answer.body.includes('<title>Penholder</title>')
      expect([path, answer.status < 500, isPage || answer.status >= 400 || path.includes('after[')]).toEqual([
        path,
        true,
        true,
      ])
      expect(answer.body).not.toContain('"devDependencies"')
      expect(answer.headers.location).toBeUndefined()
    }
    expect(log.faults()).toEqual([])
  })

  it('[ATK-33] by another method does what no route says', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'HEAD'])
      for (const path of [commands(), '/api/documents', '/api/session/seat', '/healthz', '/']) {
        const answer = await plain(path, {
          method,
          headers: { cookie: member.cookie ?? '', 'x-http-method-override': 'POST' },
        })
        expect([method, path, answer.status < 500]).toEqual([method, path, true])
        expect(answer.headers['access-control-allow-origin']).toBeUndefined()
        expect(answer.body).not.toContain(member.cookie ?? 'no cookie')
      }
    expect((await member.get('/api/session')).status).toBe(200)
  })

  it('[ATK-34] cannot write headers, and is believed about its address by nobody far away', async () => {
    const name = 'Note%0d%0aSet-Cookie:%20ph_session=x%0d%0a%22;filename=a.html'
    const kept = await secretary.request<PaperView>(
      'POST',
      `/api/papers?name=${name}`,
      '<script>alert(1)</script>',
      {
        'content-type': 'text/html',
      },
    )
    const paper = await plain(`/api/papers/${kept.body.hash}`, {
      headers: { cookie: secretary.cookie ?? '' },
    })
    expect(paper.headers['set-cookie']).toBeUndefined()
    expect(paper.headers['content-type']).toBe('application/octet-stream')
    expect(paper.headers['x-content-type-options']).toBe('nosniff')
    expect(paper.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[^\s";]*$/)
    const spoofed = await plain('/metrics', { headers: { 'x-forwarded-for': '203.0.113.9, 127.0.0.1' } })
    expect(spoofed.status).toBe(403)
    const link = await secretary.post<InvitationView>(
      '/api/people/secretary/sign-in',
      {},
      { 'x-forwarded-host': 'elsewhere.example' },
    )
    expect(link.body.link.startsWith(`${server.url}/sign-in#`)).toBe(true)
  })

  it('[ATK-35] from a foreign page changes nothing, whatever its Origin is called', async () => {
    const { host, port } = new URL(server.url)
    const origins = [
      'null',
      'https://elsewhere.example',
      `http://${host}.elsewhere.example`,
      `http://elsewhere.example:${port}`,
      `http://127.0.0.1:${Number(port) + 1}`,
      'http://127.0.0.1',
      `http://localhost:${port}`,
      'file://',
      'javascript:alert(1)',
      `http://elsewhere.example@${host}.example`,
      '',
      `${server.url}, https://elsewhere.example`,
    ]
    for (const origin of origins) {
      const answer = await plain('/api/session', {
        method: 'DELETE',
        headers: { cookie: member.cookie ?? '', origin },
      })
      expect([origin, answer.status]).toEqual([origin, 403])
    }
    expect((await member.get('/api/session')).status).toBe(200)
  })

  it('[ATK-36] cannot choose its session: signing in makes a new one and ends the one it came with', async () => {
    const { token } = await server.app.access.invite('head-ECU')
    const fixed = 'A'.repeat(32)
    const victim = server.client()
    victim.cookie = `ph_session=${fixed}`
    await victim.post('/api/session', { token })
    expect(victim.cookie).not.toContain(fixed)
    expect((await plain('/api/session', { headers: { cookie: `ph_session=${fixed}` } })).status).toBe(401)
    const before = victim.cookie
    const again = await server.app.access.invite('head-ECU')
    await victim.post('/api/session', { token: again.token })
    expect(victim.cookie).not.toBe(before)
    expect((await plain('/api/session', { headers: { cookie: before } })).status).toBe(401)
    const lists = [
      'ph_session=',
      `ph_session=${fixed}; ph_session=${fixed}`,
      'ph_session="x"',
      '=;;=',
      '__proto__=1',
    ]
    for (const cookie of lists)
      expect((await plain('/api/session', { headers: { cookie } })).status).toBe(401)
  })
})

describe('guessing', () => {
  it('[ATK-37] codes from one address stops the guesser, and a link from there still opens', async () => {
    const house = await startServer()
    const guess = (index: number, address: string) =>
      house.client().post<Problem>('/api/session', { token: codeOf(index) }, { 'x-forwarded-for': address })
    const room = '198.51.100.7'
    // A room full of typing errors is not a guesser.
    for (let index = 0; index < 100; index += 1)
      expect((await guess(index, room)).body.code).toBe('LinkUnknown')
    const invited = await house.app.access.invite('expert-FRA')
    const entered = await house
      .client()
      .post('/api/session', { token: invited.code }, { 'x-forwarded-for': room })
    expect(entered.status).toBe(200)
    for (let index = 100; index < 300; index += 1) await guess(index, room)
    expect((await guess(300, room)).body.code).toBe('TooManyAttempts')
    const { token } = await house.app.access.invite('expert-FRA')
    expect((await house.client().post('/api/session', { token }, { 'x-forwarded-for': room })).status).toBe(
      200,
    )
    expect((await guess(301, '198.51.100.8')).body.code).toBe('LinkUnknown')
    await house.stop()
  })

  it('[ATK-37] codes from all addresses of one network counts as one guesser', async () => {
    const house = await startServer()
    const from = (host: number) => ({ 'x-forwarded-for': `2001:db8:7:1::${host.toString(16)}` })
    for (let index = 0; index < 300; index += 1)
      await house.client().post('/api/session', { token: codeOf(index) }, from(index + 1))
    const next = await house.client().post<Problem>('/api/session', { token: codeOf(300) }, from(0xffff))
    expect(next.body.code).toBe('TooManyAttempts')
    const neighbour = { 'x-forwarded-for': '2001:db8:7:2::1' }
    const other = await house.client().post<Problem>('/api/session', { token: codeOf(301) }, neighbour)
    expect(other.body.code).toBe('LinkUnknown')
    await house.stop()
  })

  it('[ATK-38] ids: what is not there and what is hidden are answered alike, body and headers', async () => {
    const hidden = await server.makeText(chair, 'closed-pen')
    // A session of its own: others here have asked a great deal.
    const asking = await server.signIn('expert-MLT')
    const never = `d_${'x'.repeat(hidden.length - 2)}`
    const shown = async (id: string) => {
      const answers: unknown[] = []
      for (const tail of [
        'events',
        'text',
        'versions/0',
        'heads',
        'snapshot',
        'events?after=99',
        'nothing',
      ]) {
        const { status, body, headers } = await plain(`/api/documents/${id}/${tail}`, {
          headers: { cookie: asking.cookie ?? '' },
        })
        answers.push([
          tail,
          status,
          body.replaceAll(id, '#'),
          Object.keys(headers).sort(),
          headers['content-length'],
        ])
      }
      for (const type of ['IssueVersion', 'OpenText']) {
        const { status, body } = await asking.post(`/api/documents/${id}/commands`, {
          id: randomUUID(),
          type,
        })
        answers.push([type, status, JSON.stringify(body).replaceAll(id, '#')])
      }
      return answers
    }
    expect(await shown(hidden)).toEqual(await shown(never))
  })
})

/** A code of no invitation, each of another selector. */
const codeOf = (index: number): string => `${String(index).padStart(4, '0')}-000-000`
