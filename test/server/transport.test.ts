/** What holds for every route: origins, shapes, limits, headers, the description, faults. Routes are taken from the description. */
import { randomUUID } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { readConfig } from '../../server/config.ts'
import type { Problem } from '../../shared/protocol/http.ts'
import { startServer, type Client, type TestServer } from '../support/server.ts'

type Operation = {
  readonly security?: readonly unknown[]
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
  readonly responses: Readonly<Record<string, unknown>>
}
type Described = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }

let server: TestServer
let chair: Client
let document: string
let described: Described

beforeAll(async () => {
  server = await startServer()
  chair = await server.signIn('chair')
  document = await server.openText(chair)
  described = (await server.client().get<Described>('/api/openapi.json')).body
})
afterAll(() => server.stop())

const operations = () =>
  Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )

const concrete = (path: string): string =>
  path
    .replace('{document}', document)
    .replace('{number}', '0')
    .replace('{person}', 'expert-FRA')
    .replace('{hash}', 'a'.repeat(64))

describe('the description', () => {
  it('[ACC-3] lists every route, and each answers as it says: behind the door only with a session', async () => {
    expect(
      operations()
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    ).toEqual([
      'DELETE /api/documents/{document}/desk',
      'DELETE /api/people/{person}/sessions',
      'DELETE /api/people/{person}/sign-in',
      'DELETE /api/session',
      'DELETE /api/sessions',
      'DELETE /api/sessions/{session}',
      'GET /api/body',
      'GET /api/body/events',
      'GET /api/checker',
      'GET /api/documents',
      'GET /api/documents/{document}/bundle',
      'GET /api/documents/{document}/events',
      'GET /api/documents/{document}/heads',
      'GET /api/documents/{document}/letters',
      'GET /api/documents/{document}/letters/{hash}',
      'GET /api/documents/{document}/snapshot',
      'GET /api/documents/{document}/text',
      'GET /api/documents/{document}/versions/{number}',
      'GET /api/installation',
      'GET /api/notices',
      'GET /api/openapi.json',
      'GET /api/papers/{hash}',
      'GET /api/passkeys',
      'GET /api/people',
      'GET /api/seal',
      'GET /api/session',
      'GET /api/sessions',
      'GET /api/setup',
      'GET /api/since',
      'GET /api/templates',
      'GET /healthz',
      'GET /metrics',
      'POST /api/body/commands',
      'POST /api/documents',
      'POST /api/documents/{document}/commands',
      'POST /api/documents/{document}/letters',
      'POST /api/documents/{document}/look',
      'POST /api/installation/backup',
      'POST /api/installation/look',
      'POST /api/installation/sign-in-service',
      'POST /api/installation/test-letter',
      'POST /api/notices/preferences',
      'POST /api/notices/read',
      'POST /api/papers',
      'POST /api/passkeys',
      'POST /api/passkeys/options',
      'POST /api/passkeys/removal',
      'POST /api/people/{person}/mail',
      'POST /api/people/{person}/sign-in',
      'POST /api/session',
      'POST /api/session/code',
      'POST /api/session/elsewhere',
      'POST /api/session/elsewhere/back',
      'POST /api/session/invitation',
      'POST /api/session/passkey',
      'POST /api/session/passkey/options',
      'POST /api/session/proof',
      'POST /api/session/proof/options',
      'POST /api/session/seat',
      'POST /api/setup',
    ])
    for (const { method, path, operation } of operations()) {
      const isOpen = operation.security === undefined
      const nobody = await server
        .client()
        .request<Problem>(
          method,
          concrete(path),
          undefined,
          method === 'POST' ? { 'content-type': 'application/json' } : {},
        )
      if (!isOpen) expect([path, nobody.status, nobody.body.code]).toEqual([path, 401, 'SignedOut'])
      const somebody = await (
        await server.signIn('expert-FRA')
      ).request<Problem>(
        method,
        concrete(path),
        method === 'POST' ? '{}' : undefined,
        method === 'POST' ? { 'content-type': 'application/json' } : {},
      )
      expect([path, Object.keys(operation.responses)]).toEqual([
        path,
        expect.arrayContaining([String(somebody.status)]),
      ])
    }
  })

  it('[ACC-11] says for each command the very shape that checks it', async () => {
    const body = described.paths['/api/documents/{document}/commands']?.['post']?.requestBody?.content
    const text = JSON.stringify(body)
    for (const type of ['BreakSilence', 'OpenSilence', 'TakeUpProposal', 'CountersignAct'])
      expect(text).toContain(`"${type}"`)
    expect(text).not.toContain('EndPeriod')
  })
})

describe('foreign pages', () => {
  const foreign: readonly Record<string, string>[] = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]

  it('[ACC-11] change nothing: every route that changes something refuses them', async () => {
    for (const { method, path } of operations().filter((operation) => operation.method !== 'GET'))
      for (const headers of foreign) {
        const answer = await chair.request<Problem>(method, concrete(path), '{}', {
          'content-type': 'application/json',
          ...headers,
        })
        expect([path, headers, answer.status, answer.body.code]).toEqual([
          path,
          headers,
          403,
          'ForeignOrigin',
        ])
      }
    expect((await chair.get('/api/session')).status).toBe(200)
  })

  it('[ACC-11] the own page and a program without an Origin may', async () => {
    const content = (await chair.text(document)).content[1]
    const act = { type: 'PostComment', paragraph: content?.attrs.id, audience: 'everyone', body: 'x' }
    const own: readonly Record<string, string>[] = [
      {},
      { origin: server.url, 'sec-fetch-site': 'same-origin' },
    ]
    for (const headers of own) {
      const answer = await chair.post(
        `/api/documents/${document}/commands`,
        { id: randomUUID(), ...act },
        headers,
      )
      expect([headers, answer.status]).toEqual([headers, 200])
    }
  })

  it('[ACC-11] a body that is not JSON is refused, as a foreign form would send it', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await chair.request<Problem>('POST', `/api/documents/${document}/commands`, '{}', {
        'content-type': type,
      })
      expect([type, answer.status, answer.body.code]).toEqual([type, 415, 'NotJson'])
    }
  })

  it('[ACC-11] a foreign page opens no socket, neither the page’s own nor a text’s', async () => {
    for (const headers of foreign)
      for (const path of ['/live', `/sync/${document}?ack=1`, `/sync/${document}.desk`]) {
        const socket = new WebSocket(server.url.replace(/^http/, 'ws') + path, {
          headers: { cookie: chair.cookie ?? '', ...headers },
        })
        const status = await new Promise((resolve) => {
          socket.on('unexpected-response', (_request, response) => resolve(response.statusCode))
          socket.on('open', () => resolve('opened'))
          socket.on('error', () => undefined)
        })
        socket.terminate()
        expect([path, headers, status]).toEqual([path, headers, 403])
      }
  })
})

describe('behind a public address', () => {
  const publicOrigin = 'https://drafting.example'
  let house: TestServer
  let member: Client
  let cookie: string
  beforeAll(async () => {
    house = await startServer({ app: { publicOrigin } })
    member = house.client()
    const { token } = await house.app.access.invite('head-FRA')
    cookie = (await member.post('/api/session', { token })).headers.getSetCookie()[0] ?? ''
  })
  afterAll(() => house.stop())

  it('[ACC-1] the cookie is of this host alone and Secure, no other is believed, and browsers insist on TLS', async () => {
    expect(cookie).toMatch(/^__Host-ph_session=[\w-]{32}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect((await member.get('/api/session')).status).toBe(200)
    const planted = house.client()
    planted.cookie = cookie.replace('__Host-', '').split(';')[0]
    expect((await planted.get('/api/session')).status).toBe(401)
    for (const path of ['/', '/api/session', '/nowhere.txt']) {
      const { headers } = await house.client().get(path)
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
    }
    expect((await server.client().get('/')).headers.get('strict-transport-security')).toBeNull()
    const out = await member.delete('/api/session')
    expect(out.headers.getSetCookie()[0]).toMatch(/^__Host-ph_session=;.*; Secure/)
    await member.post('/api/session', { token: (await house.app.access.invite('head-FRA')).token })
  })

  it('[ACC-11] that address and the machine itself are ours, and nothing that looks like them', async () => {
    const asks = async (headers: Record<string, string>) =>
      (await member.post<Problem>('/api/session/seat', { seat: 'FRA' }, headers)).status
    for (const origin of [publicOrigin, house.url])
      expect([origin, await asks({ origin })]).toEqual([origin, 200])
    for (const origin of [
      'http://drafting.example',
      'https://drafting.example:444',
      'https://drafting.example.elsewhere.example',
      'https://x.drafting.example',
      'null',
      '',
    ])
      expect([origin, await asks({ origin })]).toEqual([origin, 403])
  })

  it('[ACC-11] links that are printed lead there, whatever Host the request names', async () => {
    const { hostname, port } = new URL(house.url)
    const headers = {
      host: 'elsewhere.example',
      cookie: member.cookie ?? '',
      'content-type': 'application/json',
    }
    const link = await new Promise<string>((resolve, reject) => {
      const path = '/api/people/expert-FRA/sign-in'
      const request = httpRequest({ hostname, port, path, method: 'POST', headers }, (response) => {
        response.setEncoding('utf8').on('data', (said: string) => resolve(said))
      })
      request.on('error', reject)
      request.end('{}')
    })
    expect(link).toContain(`"link":"${publicOrigin}/sign-in#`)
    expect(link).not.toContain('elsewhere')
  })

  it('[ATK-53] the numbers are told to nobody, whoever seems to call, unless it is asked for', async () => {
    const silent = await member.get<Problem>('/metrics')
    expect([silent.status, silent.body.code]).toEqual([403, 'LoopbackOnly'])
    const asked = await startServer({ app: { publicOrigin, metrics: true } })
    try {
      expect((await asked.client().get('/metrics')).status).toBe(200)
      const away = await asked.client().get('/metrics', { 'x-forwarded-for': '203.0.113.7' })
      expect(away.status).toBe(403)
    } finally {
      await asked.stop()
    }
    const metrics = (environment: Record<string, string>) => readConfig(environment)
    expect(metrics({})).toMatchObject({ value: { metrics: true } })
    expect(metrics({ PUBLIC_URL: publicOrigin })).toMatchObject({ value: { metrics: false } })
    expect(metrics({ PUBLIC_URL: publicOrigin, METRICS: 'local' })).toMatchObject({
      value: { metrics: true },
    })
    expect(metrics({ METRICS: 'yes' })).toEqual({
      ok: false,
      refusal: expect.stringContaining('METRICS') as string,
    })
  })

  it('[ACC-11] an address that makes no sense keeps the server from starting', () => {
    const wanted = (PUBLIC_URL: string) => readConfig({ PUBLIC_URL })
    expect(wanted('https://drafting.example/')).toMatchObject({ value: { publicOrigin } })
    for (const address of ['drafting.example', 'https://drafting.example/app', 'ftp://drafting.example', 'x'])
      expect([address, wanted(address)]).toEqual([
        address,
        { ok: false, refusal: expect.stringContaining('PUBLIC_URL') as string },
      ])
  })
})

describe('every answer', () => {
  it('[ACC-1] carries the headers that keep a page to itself', async () => {
    for (const path of ['/', '/api/session', '/healthz', '/nowhere.txt', '/assets/main-0a1b2c3d.js']) {
      const { headers } = await server.client().get(path)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-powered-by')).toBeNull()
    }
    expect((await chair.get('/api/documents')).headers.get('cache-control')).toBe('no-store')
    const asset = await server.client().get('/assets/main-0a1b2c3d.js')
    expect(asset.headers.get('cache-control')).toContain('immutable')
  })

  it('[ACC-13] every screen’s address gives the page, and nothing else does', async () => {
    for (const path of [
      '/',
      '/sign-in',
      '/set-up',
      '/texts/d_x',
      '/texts/d_x/silence',
      '/texts/d_x/record',
      '/people',
    ]) {
      const answer = await server.client().get<string>(path)
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'no-cache'])
      expect(answer.body).toContain('<title>Penholder</title>')
    }
    for (const path of ['/api/nothing', '/missing.js', '/assets/..%2f..%2fpackage.json'])
      expect([path, (await server.client().get(path)).status]).toEqual([path, 404])
  })

  it('[ACC-13] is bounded: a body beyond a mebibyte and one that is no JSON are refused', async () => {
    const path = `/api/documents/${document}/commands`
    const large = await chair.post<Problem>(path, { id: randomUUID(), type: 'x'.repeat(1024 * 1024) })
    expect([large.status, large.body.code]).toEqual([413, 'TooLarge'])
    const broken = await chair.request<Problem>('POST', path, '{"id":', {
      'content-type': 'application/json',
    })
    expect([broken.status, broken.body.code]).toEqual([400, 'Malformed'])
  })
})

describe('operations', () => {
  it('[ST-3] healthz writes; metrics counts, and only for the machine itself', async () => {
    expect((await server.client().get('/healthz')).status).toBe(200)
    const metrics = (await server.client().get<string>('/metrics')).body
    expect(metrics).toMatch(/^penholder_lane_seconds_count [1-9]/m)
    expect(metrics).toMatch(/^penholder_commit_seconds_count [1-9]/m)
    expect(metrics).toMatch(/^penholder_refusals_total\{code="SignedOut"\} [1-9]/m)
    const away = await server.client().get<Problem>('/metrics', { 'x-forwarded-for': '203.0.113.7' })
    expect([away.status, away.body.code]).toEqual([403, 'LoopbackOnly'])
  })

  it('[ST-7] a store that fails is a 503 with an incident, and no word of why', async () => {
    const other = await startServer()
    const client = await other.signIn('chair')
    const text = await other.openText(client)
    await other.store.close()
    const answer = await client.command(text, { type: 'IssueVersion' })
    expect([answer.status, answer.body.code]).toEqual([503, 'Fault'])
    expect(answer.body.incident).toMatch(/^[0-9a-f-]{36}$/)
    expect(Object.keys(answer.body).sort()).toEqual(['code', 'incident'])
    expect((await client.get('/healthz')).status).toBe(503)
    await other.stop()
  })
})
