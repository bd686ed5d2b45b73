/** The page that comes before the program, as the server answers a text's address with it: for whom, with what, kept by nobody. */
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderReading } from '../../client/reading/render.tsx'
import { ordinals } from '../../shared/text/numbering.ts'
import { plainText } from '../../shared/text/schema.ts'
import { wallTime } from '../../shared/time.ts'
import { SteppedClock } from '../support/clock.ts'
import { startServer, until, type Answer, type Client, type TestServer } from '../support/server.ts'

const clock = new SteppedClock()
let server: TestServer
let chair: Client
let france: Client

beforeAll(async () => {
  server = await startServer({ clock, app: { reading: renderReading } })
  copyFileSync(path.resolve('client/index.html'), path.join(server.dataDir, 'pages', 'index.html'))
  chair = await server.signIn('chair')
  france = await server.signIn('head-FRA')
})
afterAll(() => server.stop())

const read = (
  client: Client,
  document: string,
  headers: Record<string, string> = {},
): Promise<Answer<string>> =>
  client.get<string>(`/texts/${document}`, { 'accept-language': 'en', ...headers })

const isReading = (answer: Answer<string>): boolean => answer.body.includes('id="reading"')

const type = async (client: Client, document: string, words: string): Promise<void> => {
  const typist = client.connect(document)
  await typist.synced()
  const { firstWords } = await import('../attacks/support/scene.ts')
  firstWords(typist.doc).insert(0, words)
  await until('the words are taken', async () =>
    JSON.stringify(await chair.text(document)).includes(words.slice(0, 8)),
  )
  typist.stop()
}

describe('the reading page', () => {
  it('[RDG-1] has the last version: title, stage, version, every paragraph with its mark', async () => {
    const document = await server.openText(chair)
    const { status, body, headers } = await read(france, document)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(body).toContain('<html lang="en" dir="ltr">')
    const text = await chair.text(document)
    const numbers = ordinals(text, 'en')
    expect(numbers.size).toBeGreaterThan(2)
    for (const block of text.content) {
      const { id } = block.attrs
      const number = numbers.get(id)
      expect(body).toContain(`data-paragraph="${id}"${number ? ` data-number="${number}"` : ''}`)
      expect(body).toContain(plainText(block.content).replaceAll("'", '&#x27;'))
    }
    for (const said of ['A statement', 'In negotiation', 'Zero draft', 'Committee of the tests', 'France'])
      expect(body).toContain(said)
  })

  it('[RDG-1] has the frame in the reader’s language and direction, the text in its own', async () => {
    const document = await server.openText(chair)
    const arabic = (await read(france, document, { 'accept-language': 'ar-EG,fr;q=0.5' })).body
    expect(arabic).toContain('<html lang="ar" dir="rtl">')
    expect(arabic).toContain('lang="en" dir="ltr"')
    const cookie = `${france.cookie}; ph_language=fr`
    expect((await read(france, document, { cookie, 'accept-language': 'ar' })).body).toContain(
      '<html lang="fr"',
    )
    const odd = `${france.cookie}; ph_language="><script>`
    expect((await read(france, document, { cookie: odd })).body).toContain('<html lang="en"')
  })

  it('[RDG-2] unknown, hidden and signed out are answered alike, with the page that everybody gets', async () => {
    const hidden = await server.makeText(chair)
    const known = await server.openText(chair)
    const plain = await server.client().get<string>('/people')
    const answers = [
      await read(france, hidden),
      await read(france, 'd_nothingnothingnothing'),
      await read(france, '__proto__'),
      await read(france, '%2e%2e'),
      await read(server.client(), known),
    ]
    const seen = answers.map(({ status, body, headers }) => {
      const told = Object.fromEntries([...headers].filter(([name]) => name !== 'date'))
      return { status, body, told }
    })
    expect(seen.every((one) => JSON.stringify(one) === JSON.stringify(seen[0]))).toBe(true)
    expect(seen[0]?.body).toBe(plain.body)
    expect(isReading(await read(chair, hidden))).toBe(true)
  })

  it('[RDG-3] is kept by nobody, cannot be asked for by what was kept, and records nothing', async () => {
    const document = await server.openText(chair)
    const before = await chair.events(document)
    const { headers } = await read(france, document)
    expect(headers.get('cache-control')).toBe('no-store')
    expect([headers.get('etag'), headers.get('last-modified')]).toEqual([null, null])
    const again = await read(france, document, {
      'if-modified-since': new Date(Date.now() + 1e6).toUTCString(),
    })
    expect([again.status, isReading(again)]).toEqual([200, true])
    expect((await chair.events(document)).version).toBe(before.version)
    const head = await france.request('HEAD', `/texts/${document}`, undefined, {})
    expect([head.status, head.headers.get('cache-control'), head.body]).toEqual([200, 'no-store', ''])
  })

  it('[RDG-4] shows hostile words as words, and carries no script, style or handler of its own', async () => {
    const hostile =
      `</p></div></script><script>window.struck=1</script><img src=x onerror="struck()">` +
      `<!--<a href="javascript:struck()"> & &lt;b&gt; $& $\` $' \u2028 \u202e --><style>*{}</style>`
    const document = await server.openText(chair)
    await type(france, document, hostile)
    await chair.act(document, { type: 'IssueVersion' })
    const { body } = await read(france, document)
    expect(body).toContain('&lt;/script&gt;&lt;script&gt;window.struck=1&lt;/script&gt;')
    expect(body).toContain('$&amp; $` $&#x27; \u2028 \u202e')
    expect(body.match(/<script[^>]*>/g)).toEqual([
      '<script type="module" src="/main.ts">',
      '<script type="application/json" id="reading-data">',
    ])
    expect(body).not.toMatch(/<(style|img|iframe|object|base)\b|\sstyle="|\son[a-z]+="|<a href="javascript/i)
  })

  it('[RDG-4] a title and the sentences beside the clock cannot leave their place', async () => {
    const hostile = '</title></script><script>1</script>" onload="x $&'
    const wanted = {
      id: crypto.randomUUID(),
      title: hostile,
      template: 'short-statement',
      mode: 'open-drafting',
      language: 'en',
    }
    const made = await chair.post<{ id: string }>('/api/documents', wanted)
    await chair.act(made.body.id, { type: 'OpenText' })
    const { body } = await read(france, made.body.id)
    expect(body).toContain(
      '&lt;/title&gt;&lt;/script&gt;&lt;script&gt;1&lt;/script&gt;&quot; onload=&quot;x $&amp;',
    )
    expect(body.match(/<\/title>/g)).toHaveLength(1)
    const data = /<script type="application\/json"[^>]*>([^<]*)<\/script>/.exec(body)?.[1] ?? ''
    expect(JSON.parse(data)).toMatchObject({ lang: 'en', zone: 'America/New_York', now: clock.now() })
  })

  it('[RDG-5] under silence the deadline is in the HTML, in the body’s hour', async () => {
    const document = await server.openText(chair)
    const { events } = await chair.events(document)
    const version = events.findLast((event) => event.type === 'VersionIssued')
    if (version?.type !== 'VersionIssued') throw new Error('no version was issued')
    const at = clock.now() + 30 * 60_000
    const wall = wallTime(at, 'America/New_York')
    const { number, hash } = version.data
    await chair.act(document, {
      type: 'OpenSilence',
      version: number,
      hash,
      profile: 'council-silence',
      wall,
    })
    const { body } = await read(france, document)
    const minute = Math.floor(at / 60_000) * 60_000
    expect(body).toContain(`dateTime="${new Date(minute).toISOString()}"`)
    expect(body).toContain(`${wall.slice(11)} New York`)
    expect(body).toContain(`/texts/${document}/silence`)
  })

  it('[RDG-6] says in words that no version has been issued', async () => {
    const document = await server.makeText(chair)
    const { body } = await read(chair, document)
    expect(body).toContain('No version of this text has been issued yet. The working text is being opened.')
    expect(body).not.toContain('data-paragraph')
  })

  it('[RDG-7] has nothing of the working text, nor of what is another delegation’s', async () => {
    const document = await server.openText(chair, 'closed-pen')
    await type(chair, document, 'workingwords ')
    const paragraph = (await chair.text(document)).content[1]?.attrs.id ?? ''
    await chair.act(document, {
      type: 'PostComment',
      paragraph,
      audience: 'pen',
      body: 'a secret of the pen',
    })
    const malta = await server.signIn('head-MLT')
    await malta.act(document, {
      type: 'PostComment',
      paragraph,
      audience: 'seat:MLT',
      body: 'a secret of Malta',
    })
    const before = await read(france, document)
    expect(isReading(before)).toBe(true)
    for (const hidden of ['workingwords', 'secret', 'Person ']) expect(before.body).not.toContain(hidden)
  })
})
