/**
 * A text in negotiation in the real server, two delegations typing in it with the unmodified provider, and a third that
 * attacks. Whatever the third does, the two must notice nothing: same text as the server's, still connected, still quick.
 */
import { expect } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { canonicalJson } from '../../../shared/canonical.ts'
import type { Mode } from '../../../shared/procedure/state.ts'
import { rootName } from '../../../shared/text/schema.ts'
import { Bare } from '../../collaboration/support/sockets.ts'
import {
  startServer,
  until,
  type Client,
  type StartOptions,
  type TestPerson,
  type TestServer,
  type TextConnection,
} from '../../support/server.ts'
import { quietLog } from './log.ts'

/** A stroke takes some milliseconds; this is what nobody would call a pause, with all that is done in the tests besides. */
const saneMs = 2_000

export class Scene {
  readonly #opened: { stop(): void }[] = []
  #count = 0

  private constructor(
    readonly server: TestServer,
    readonly document: string,
    readonly chair: Client,
    readonly mallory: Client,
    readonly bystanders: readonly [TextConnection, TextConnection],
    readonly log: ReturnType<typeof quietLog>,
  ) {}

  static async open(mode: Mode = 'open-drafting', options: StartOptions = {}): Promise<Scene> {
    const log = quietLog()
    const server = await startServer({ ...options, app: { log: log.logger, ...options.app } })
    const chair = await server.signIn('chair')
    const document = await server.openText(chair, mode)
    const mallory = await server.signIn('expert-MLT')
    const bystanders = [
      (await server.signIn('head-FRA')).connect(document),
      (await server.signIn('head-CHE')).connect(document),
    ] as const
    const scene = new Scene(server, document, chair, mallory, bystanders, log)
    for (const bystander of bystanders) await bystander.synced()
    return scene
  }

  async close(): Promise<void> {
    for (const one of [...this.bystanders, ...this.#opened]) one.stop()
    await this.server.stop()
  }

  /** A socket that speaks bytes, as somebody signed in. */
  async bare(client: Client = this.mallory, room = this.document, query = 'ack=1'): Promise<Bare> {
    const url = `${this.server.url.replace(/^http/, 'ws')}/sync/${room}?${query}`
    const bare = new Bare(url, { cookie: client.cookie ?? '' })
    this.#opened.push({ stop: () => bare.leave() })
    await until('the socket is greeted or closed', () => bare.frame('hello') !== undefined || !!bare.closed)
    return bare
  }

  /** The unmodified provider, as somebody signed in. */
  async honest(person: TestPerson): Promise<TextConnection> {
    const connection = (await this.server.signIn(person)).connect(this.document)
    this.#opened.push(connection)
    await connection.synced()
    return connection
  }

  /** What the text is on disk and for everybody. */
  state(): Uint8Array {
    return Y.encodeStateAsUpdate(this.bystanders[0].doc)
  }

  words(): Promise<string> {
    return this.chair.text(this.document).then((text) => JSON.stringify(text))
  }

  /** One types, the other sees it; how long that took this process, however busy the machine is with others. */
  async stroke(): Promise<number> {
    const [one, two] = this.bystanders
    const { clientID, store } = one.doc
    const from = process.cpuUsage()
    firstWords(one.doc).insert(0, `w${(this.#count += 1)} `)
    const written = Y.getState(store, clientID)
    await until('the other sees the stroke', () => Y.getState(two.doc.store, clientID) >= written)
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  }

  /** The two go on typing while something is done; the slowest of their strokes was not slow. */
  async during<T>(attack: () => Promise<T>): Promise<T> {
    let isOver = false
    let worst = 0
    const typing = (async () => {
      while (!isOver) {
        worst = Math.max(worst, await this.stroke())
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    })()
    try {
      return await attack()
    } finally {
      isOver = true
      await typing
      expect(worst).toBeLessThan(saneMs)
    }
  }

  /** They are where they were, in step with each other and with what is on disk, and nothing broke inside. */
  async unharmed(): Promise<void> {
    expect(await this.stroke()).toBeLessThan(saneMs)
    const [one, two] = this.bystanders
    // What was taken before the attacker went may still be on its way.
    await until('all have the same', async () => {
      const text = canonicalJson(await this.chair.text(this.document))
      return this.bystanders.every((bystander) => canonicalJson(bystander.text()) === text)
    }).catch(() => undefined)
    expect(one.text()).toEqual(two.text())
    expect(await this.chair.text(this.document)).toEqual(one.text())
    for (const { provider, closed, doc } of this.bystanders) {
      expect([provider.wsconnected, closed]).toEqual([true, []])
      expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null])
    }
    expect(this.log.faults()).toEqual([])
  }

  /** Sockets that the server holds on texts, as its own metrics say. */
  async sockets(): Promise<number> {
    const { body } = await this.server.client().get<string>('/metrics')
    return Number(/^penholder_connections (\d+)/m.exec(body)?.[1])
  }

  websocket(path: string, headers: Record<string, string> = {}): WebSocket {
    const socket = new WebSocket(this.server.url.replace(/^http/, 'ws') + path, {
      headers: { cookie: this.mallory.cookie ?? '', ...headers },
    })
    socket.on('error', () => undefined)
    this.#opened.push({ stop: () => socket.terminate() })
    return socket
  }
}

/** Letters of the first block that has some. */
export const firstWords = (doc: Y.Doc): Y.XmlText => {
  const words = doc
    .getXmlFragment(rootName)
    .toArray()
    .map((element) => (element instanceof Y.XmlElement ? element.get(0) : undefined))
    .find((inner) => inner instanceof Y.XmlText && inner.length > 2)
  if (!(words instanceof Y.XmlText)) throw new Error('some block has words')
  return words
}
