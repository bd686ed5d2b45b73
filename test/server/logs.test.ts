/** What the server writes into its log through a whole small journey, faults included: no word of a text, no key, no cookie. */
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import type { InvitationView, PaperView } from '../../shared/protocol/http.ts'
import { deskRoom } from '../../shared/protocol/socket.ts'
import { Bare } from '../collaboration/support/sockets.ts'
import { firstWords } from '../attacks/support/scene.ts'
import { startServer, until } from '../support/server.ts'

it('[ATK-49] no word typed, title, paper, name, key, code or cookie reaches the log, whatever fails on the way', async () => {
  let log = ''
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log += chunk.toString('utf8')
      done()
    },
  })
  const server = await startServer({ app: { log: pino({ level: 'trace' }, sink) } })
  const secretary = await server.signIn('secretary')
  const chair = await server.signIn('chair')
  const malta = await server.signIn('head-MLT')
  const document = await server.openText(chair)

  const printed = await malta.post<InvitationView>('/api/people/expert-MLT/sign-in', {})
  const token = printed.body.link.split('#')[1] ?? ''
  const guest = server.client()
  await guest.post('/api/session', { token })
  await guest.post('/api/session', { token })
  await server.client().post('/api/session', { token: 'zqwrongkeyzqwrongkey' })

  const text = malta.connect(document)
  await text.synced()
  firstWords(text.doc).insert(0, 'zqtyped ')
  const paragraph = (await chair.text(document)).content[0]?.attrs.id ?? ''
  await malta.act(document, { type: 'PostComment', paragraph, audience: 'seat:MLT', body: 'zqremark' })
  await malta.command(document, {
    type: 'PostComment',
    paragraph: 'p0',
    audience: 'everyone',
    body: 'zqrefused',
  })
  await malta.post(`/api/documents/${document}/commands`, { type: 'PostComment', body: 'zqmalformed' })
  await malta.request('POST', `/api/documents/${document}/commands`, '{"zqbroken', {
    'content-type': 'application/json',
  })
  const paper = await secretary.request<PaperView>(
    'POST',
    '/api/papers?name=zqpaper',
    Buffer.from('zqfile'),
    {},
  )
  await malta.get(`/api/papers/${paper.body.hash}?zqquery=1`)
  await until('the stroke is there', async () =>
    JSON.stringify(await chair.text(document)).includes('zqtyped'),
  )
  text.stop()
  for (const room of [document, deskRoom(document)]) {
    const foul = new Bare(`${server.url.replace(/^http/, 'ws')}/sync/${room}?zqparam=1`, {
      cookie: guest.cookie ?? '',
    })
    foul.socket.on('open', () => foul.sync(2, Buffer.from('zqpoison')))
    await foul.end()
  }
  // Everything after this is a fault, and is logged as one.
  await server.store.close()
  const failed = await chair.command(document, {
    type: 'PostComment',
    paragraph,
    audience: 'everyone',
    body: 'zqfault',
  })
  expect(failed.status).toBe(503)
  await server.stop()

  expect(log).toContain('a request failed')
  expect(log).toContain('a socket sent what no editor makes')
  const cookies = [secretary, chair, malta, guest].map(({ cookie }) => cookie?.split('=')[1] ?? '')
  for (const secret of [...cookies, token, printed.body.code, 'zq', 'Person ', 'A statement']) {
    expect(secret.length).toBeGreaterThan(1)
    expect([secret, log.includes(secret)]).toEqual([secret, false])
  }
})
