/**
 * The page's end of the text socket against the real server: what is said about saving, what becomes of words typed
 * away, and that another seat, a refusal or a freeze begins anew without losing a word.
 */
import * as channel from 'lib0/broadcastchannel'
import { WebSocket as NodeSocket } from 'ws'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Y from 'yjs'
import { Desk } from '../../client/connection/desk.ts'
import { TextLink, type LinkState } from '../../client/connection/text-provider.ts'
import type { Attribution } from '../../shared/protocol/socket.ts'
import { elementOf, readText, textsOf } from '../../shared/text/read.ts'
import { plainText, textHash } from '../../shared/text/schema.ts'
import { TestServer, type Client } from '../support/server.ts'

/** What a browser brings and Node does not: a window that says when the line is cut, and a WebSocket with the cookie. */
const bringBrowser = (cookie: () => string): void => {
  class BrowserSocket extends NodeSocket {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols ?? [], { headers: { cookie: cookie() } })
    }
  }
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('WebSocket', BrowserSocket)
}

const until = (link: TextLink, holds: (state: LinkState) => boolean): Promise<LinkState> =>
  new Promise((resolve, reject) => {
    const deadline = setTimeout(
      () =>
        reject(new Error(`waited in vain; ${JSON.stringify({ ...link.snapshot(), doc: 0, provider: 0 })}`)),
      10_000,
    )
    const look = (): void => {
      const state = link.snapshot()
      if (!holds(state)) return
      stop()
      clearTimeout(deadline)
      resolve(state)
    }
    const stop = link.subscribe(look)
    look()
  })

const textUntil = (doc: Y.Doc, holds: (words: string) => boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    const deadline = setTimeout(() => reject(new Error('the words did not arrive')), 10_000)
    const look = (): void => {
      if (!holds(wordsOf(doc))) return
      doc.off('update', look)
      clearTimeout(deadline)
      resolve()
    }
    doc.on('update', look)
    look()
  })

const wordsOf = (doc: Y.Doc): string =>
  readText(doc)
    .content.map((block) => plainText(block.content))
    .join('\n')

const typeAtStart = (doc: Y.Doc, words: string): void => {
  const [, second] = readText(doc).content
  const element = second ? elementOf(doc, second.attrs.id) : undefined
  const [text] = element ? textsOf(element) : []
  expect(text).toBeDefined()
  text?.insert(0, words)
}

describe('the page’s end of the text socket', () => {
  let server: TestServer
  let chair: Client
  let france: Client
  let malta: Client
  let cookie = ''
  const open: TextLink[] = []

  beforeAll(async () => {
    server = await TestServer.start()
    chair = await server.signIn('chair')
    france = await server.signIn('head-FRA')
    malta = await server.signIn('head-MLT')
    bringBrowser(() => cookie)
  })
  afterEach(() => {
    for (const link of open.splice(0)) link.destroy()
  })
  afterAll(async () => {
    // Other tests share the process, and what they load would take it for a browser.
    vi.unstubAllGlobals()
    await server.stop()
  })

  const linkOf = (
    client: Client,
    seat: string,
    document: string,
    more: Partial<ConstructorParameters<typeof TextLink>[0]> = {},
  ): TextLink => {
    cookie = client.cookie ?? ''
    const link = new TextLink({
      serverUrl: `${server.url.replace('http', 'ws')}/sync`,
      room: document,
      owner: { person: seat, seat, document },
      ...more,
    })
    open.push(link)
    return link
  }

  it('says Saved once the words are on the server’s disk, and others have them', async () => {
    const document = await server.openText(chair)
    const link = linkOf(france, 'FRA', document)
    const { doc, mayWrite } = await until(link, (state) => state.loaded && state.save.is === 'saved')
    expect(mayWrite).toBe(true)
    const other = linkOf(malta, 'MLT', document)
    await until(other, (state) => state.loaded)
    typeAtStart(doc, 'France begins. ')
    expect(link.snapshot().save).toEqual({ is: 'saving' })
    await until(link, (state) => state.save.is === 'saved')
    await textUntil(other.snapshot().doc, (words) => words.includes('France begins. '))
  })

  it('keeps what is typed while cut off, says so, and merges it on return', async () => {
    const document = await server.openText(chair)
    const link = linkOf(france, 'FRA', document)
    const { doc } = await until(link, (state) => state.loaded && state.save.is === 'saved')
    window.dispatchEvent(new Event('offline'))
    await until(link, (state) => state.save.is === 'offline')
    typeAtStart(doc, 'Typed away. ')
    expect(link.snapshot().save).toEqual({ is: 'offline', kept: true })
    cookie = france.cookie ?? ''
    window.dispatchEvent(new Event('online'))
    await until(link, (state) => state.save.is === 'saved')
    const read = linkOf(malta, 'MLT', document)
    const { doc: theirs } = await until(read, (state) => state.loaded)
    expect(wordsOf(theirs)).toContain('Typed away. ')
  })

  it('hands over what was typed while cut off from a text that was frozen meanwhile, and begins anew', async () => {
    const document = await server.openText(chair)
    const lost: string[] = []
    const link = linkOf(france, 'FRA', document, {
      lost: async (doc, updates) => {
        expect(updates.length).toBeGreaterThan(0)
        lost.push(wordsOf(doc))
        return 1
      },
    })
    const { doc, generation } = await until(link, (state) => state.loaded && state.save.is === 'saved')
    window.dispatchEvent(new Event('offline'))
    await until(link, (state) => !state.connected)
    typeAtStart(doc, 'Too late. ')
    await chair.act(document, {
      type: 'OpenSilence',
      version: 0,
      hash: textHash(await chair.text(document)),
      profile: 'council-silence',
      wall: '2090-01-03T17:00',
    })
    cookie = france.cookie ?? ''
    window.dispatchEvent(new Event('online'))
    const after = await until(link, (state) => state.generation > generation && state.loaded)
    expect(lost).toHaveLength(1)
    expect(lost[0]).toContain('Too late. ')
    expect(after.notices).toEqual([{ is: 'kept-as-draft', count: 1 }])
    expect(wordsOf(after.doc)).not.toContain('Too late. ')
    expect(after.mayWrite).toBe(false)
  })

  it('[ROOM-53] lets go of a desk that was erased while it was away, and shows what had not been sent', async () => {
    const document = await server.openText(chair)
    cookie = france.cookie ?? ''
    const owner = { person: 'head-FRA', seat: 'FRA', document }
    const desk = new Desk(`${server.url.replace('http', 'ws')}/sync`, owner)
    await desk.ready()
    const draft = (id: string, words: string) => ({
      id: `00000000-0000-4000-8000-00000000000${id}`,
      kind: 'add' as const,
      paragraph: null,
      after: null,
      content: [{ type: 'text' as const, text: words }],
      reasons: '',
      origin: 'typed' as const,
      person: 'head-FRA',
      at: 1,
    })
    desk.put(draft('1', 'On the desk.'))
    await expect.poll(() => desk.snapshot().link.save.is).toBe('saved')
    window.dispatchEvent(new Event('offline'))
    desk.put(draft('2', 'Typed away.'))
    expect((await france.delete(`/api/documents/${document}/desk`)).status).toBe(204)
    window.dispatchEvent(new Event('online'))
    await expect.poll(() => desk.snapshot().link.notices.map(({ is }) => is)).toEqual(['not-kept', 'erased'])
    expect(desk.snapshot().link.notices[0]).toMatchObject({ words: 'Typed away.' })
    await desk.ready()
    await expect.poll(() => desk.snapshot().link.save.is).toBe('saved')
    expect(desk.snapshot().drafts).toEqual([])
    desk.put(draft('3', 'Anew.'))
    await expect.poll(() => desk.snapshot().link.save.is).toBe('saved')
    const stored = (await server.store.streams()).find(({ stream }) => stream.startsWith(`${document}~desk~`))
    const entries = await server.store.read(stored ?? { body: '', stream: '' })
    const all = Buffer.concat(entries.map(({ bytes = [] }) => Buffer.from(bytes))).toString('latin1')
    expect([all.includes('Anew.'), all.includes('On the desk.'), all.includes('Typed away.')]).toEqual([
      true,
      false,
      false,
    ])
    desk.destroy()
  })

  it('[ROOM-52] shows words for which the desk has no more room, and lets them go once they have been read', async () => {
    const document = await server.openText(chair)
    const link = linkOf(france, 'FRA', document)
    await until(link, (state) => state.loaded && state.save.is === 'saved')
    const handle = await server.app.drafts.desk(document, 'FRA')
    let room = true
    for (let number = 10; room; number += 1)
      room =
        (await handle?.lane.run(({ text }, writing) =>
          text.keep(
            {
              id: `00000000-0000-4000-8000-0000000000${number}`,
              kind: 'add',
              paragraph: null,
              after: null,
              content: [{ type: 'text', text: 'word '.repeat(200_000) }],
              reasons: '',
              origin: 'refused',
              person: 'head-FRA',
              at: 1,
            },
            false,
            1,
            writing,
          ),
        )) ?? false
    // More at once than any page takes: it would be a draft, and there is no room for one.
    typeAtStart(link.snapshot().doc, 'pasted '.repeat(50_000))
    const { notices } = await until(link, (state) => state.notices.length > 0)
    const [notice] = notices
    expect(notice?.is).toBe('not-kept')
    expect(notice?.is === 'not-kept' && notice.words.startsWith('pasted '.repeat(50_000))).toBe(true)
    await until(link, (state) => state.generation === 2 && state.save.is === 'saved')
    expect(wordsOf(link.snapshot().doc)).not.toContain('pasted')
    if (notice) link.dismiss(notice)
    expect(link.snapshot().notices).toEqual([])
  })

  it('[ATK-19] says nothing of a text to other pages of the browser but through the server', async () => {
    const document = await server.openText(chair)
    const link = linkOf(france, 'FRA', document)
    const { doc, provider } = await until(link, (state) => state.loaded && state.save.is === 'saved')
    const heard: unknown[] = []
    const listen = (said: unknown): void => void heard.push(said)
    channel.subscribe(provider.bcChannel, listen)
    typeAtStart(doc, 'France alone. ')
    await until(link, (state) => state.save.is === 'saved')
    channel.publish(provider.bcChannel, 'the channel works', {})
    channel.unsubscribe(provider.bcChannel, listen)
    expect(provider.bcconnected).toBe(false)
    expect(heard).toEqual(['the channel works'])
  })

  it('hears the attribution that the redline needs', async () => {
    const document = await server.openText(chair)
    const heard: { readonly attribution: Attribution; readonly whole: boolean }[] = []
    const link = linkOf(france, 'FRA', document, {
      attribution: (attribution, whole) => heard.push({ attribution, whole }),
    })
    const { doc } = await until(link, (state) => state.loaded && state.save.is === 'saved')
    expect(heard[0]?.whole).toBe(true)
    typeAtStart(doc, 'Ours. ')
    await until(link, (state) => state.save.is === 'saved')
    expect(heard.flatMap(({ attribution }) => attribution.clients)).toContainEqual([doc.clientID, 'FRA'])
  })
})
