/**
 * kill -9 under load, ten times (a hundred with `npm run faults`): three delegations type and comment while the process is killed at a random instant.
 * Afterwards nothing that was shown to anybody and nothing that was answered may be missing (promise 1 of the README).
 * Uses only the contract with the outside, with the unmodified y-websocket provider.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as decoding from 'lib0/decoding'
import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { messageKind, syncKind } from '../../shared/protocol/socket.ts'
import { readText } from '../../shared/text/read.ts'
import { plainText } from '../../shared/text/schema.ts'
import { Product, type DemoLine } from '../support/product.ts'
import { patience, report, share } from '../support/share.ts'
import { until } from '../support/until.ts'

const rounds = share(10)
let product: Product
let demo: DemoLine

const cookieOf = async (signIn: string): Promise<string> => {
  const token = signIn.split('#')[1] ?? ''
  const answer = await fetch(`${product.url}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status}: ${await answer.text()}`)
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

/** A browser's part: a Y.Doc on the unmodified provider, the acknowledgements of the server, and a pen. */
class Typist {
  readonly doc = new Y.Doc()
  /** Words in the order typed, each with the number of the write frame that carries it. */
  readonly typed: { readonly word: string; readonly frame: number }[] = []
  #sent = 0
  acknowledged = 0
  readonly provider: WebsocketProvider
  #closed = false

  constructor(
    private readonly cookie: string,
    private readonly name: string,
    document: string,
  ) {
    const leaving = (frame: unknown): void => {
      if (!(frame instanceof Uint8Array) || frame[0] !== messageKind.sync) return
      if (frame[1] === syncKind.step2 || frame[1] === syncKind.update) this.#sent += 1
    }
    const withCookie = class extends WebSocket {
      override send(frame: Parameters<WebSocket['send']>[0]): void {
        leaving(frame)
        super.send(frame)
      }

      constructor(url: string | URL) {
        super(url, { headers: { Cookie: cookie } })
        this.on('error', () => {})
      }
    }
    this.provider = new WebsocketProvider(`ws://localhost:${product.port}/sync`, document, this.doc, {
      disableBc: true,
      params: { ack: '1' },
      WebSocketPolyfill: withCookie as unknown as typeof globalThis.WebSocket,
    })
    this.provider.messageHandlers[messageKind.penholder] = (_encoder, decoder: decoding.Decoder) => {
      const frame = JSON.parse(decoding.readVarString(decoder)) as { t: string; frames?: number }
      if (frame.t === 'ack') this.acknowledged = frame.frames ?? 0
    }
  }

  get sent(): number {
    return this.#sent
  }

  async ready(): Promise<void> {
    await until('the first sync', () => this.provider.synced)
  }

  /** One transaction, hence one frame. */
  type(word: string): void {
    const blocks = this.doc.getXmlFragment('default').toArray()
    const block = blocks[(this.typed.length * 7 + this.name.length) % blocks.length]
    const text = block instanceof Y.XmlElement ? block.get(0) : undefined
    if (!(text instanceof Y.XmlText)) return
    const before = this.#sent
    text.insert(text.length, ` ${word}`)
    // Typed while the line is down, it leaves in no frame yet.
    this.typed.push({ word, frame: this.#sent > before ? this.#sent : Infinity })
  }

  words(): string {
    return readText(this.doc)
      .content.map((block) => plainText(block.content))
      .join('\n')
  }

  async comment(document: string, paragraph: string): Promise<string | undefined> {
    const id = randomUUID()
    try {
      const answer = await fetch(`${product.url}/api/documents/${document}/commands`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Cookie: this.cookie },
        body: JSON.stringify({
          id,
          type: 'PostComment',
          paragraph,
          audience: 'everyone',
          body: `Comment ${id}`,
        }),
      })
      return answer.status === 200 ? id : undefined
    } catch {
      return undefined
    }
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.provider.destroy()
    this.doc.destroy()
  }
}

beforeAll(async () => {
  product = await Product.prepare('demo', '--json')
  demo = await product.startDemo()
}, 120_000)

afterAll(async () => {
  await product.remove()
})

describe('kill -9 under load', () => {
  it(
    '[ROOM-1, LANE-1] loses nothing that was shown and nothing that was answered, time after time',
    async () => {
      const document = demo.documents[0]?.id ?? ''
      // Every start prints keys of its own.
      const members = () => demo.people.filter((person) => person.role === 'member').slice(0, 3)
      expect(members()).toHaveLength(3)
      let surely = 0
      for (let round = 0; round < rounds; round += 1) {
        const cookies = await Promise.all(members().map((person) => cookieOf(person.signIn)))
        const typists = cookies.map(
          (cookie, index) => new Typist(cookie, members()[index]?.id ?? '', document),
        )
        await Promise.all(typists.map((typist) => typist.ready()))
        const paragraph = readText(typists[0]?.doc ?? new Y.Doc()).content[2]?.attrs.id ?? ''
        const answered: string[] = []
        const shown = new Set<string>()
        let killed = false
        const load = typists.map(async (typist, index) => {
          typist.doc.on('update', (_update, origin) => {
            if (origin !== typist.provider) return
            // Others' words alone: one's own are shown before they are saved, and the page says so.
            for (const word of typist.words().match(/\bw\d+x\d+x\d+\b/g) ?? [])
              if (word.startsWith(`w${round}x`) && !word.startsWith(`w${round}x${index}x`)) shown.add(word)
          })
          for (let stroke = 0; !killed; stroke += 1) {
            typist.type(`w${round}x${index}x${stroke}`)
            if (stroke % 10 === 0) {
              const id = await typist.comment(document, paragraph)
              if (id !== undefined) answered.push(id)
            } else await new Promise((resolve) => setImmediate(resolve))
            const outstanding = (): number => typist.sent - typist.acknowledged
            while (!killed && outstanding() > 50) await new Promise((resolve) => setImmediate(resolve))
          }
        })
        // Instants spread over the rounds: from a few strokes to a full load.
        await until('strokes', () => shown.size > 20 + (round % 10) * 15)
        await product.kill()
        killed = true
        await Promise.all(load)
        const acknowledged = typists.flatMap((typist) =>
          typist.typed.filter(({ frame }) => frame <= typist.acknowledged).map(({ word }) => word),
        )
        // Whatever these three still hold must not be what saves the words: they are gone before the server is back.
        for (const typist of typists) typist.close()

        demo = await product.startDemo()
        const cookie = await cookieOf(members()[0]?.signIn ?? '')
        const headers = { Cookie: cookie }
        const text = await (await fetch(`${product.url}/api/documents/${document}/text`, { headers })).text()
        const events = (await (
          await fetch(`${product.url}/api/documents/${document}/events?after=0`, { headers })
        ).json()) as {
          events: { command: string }[]
        }
        const commands = new Set(events.events.map((event) => event.command))
        const has = new Set(text.match(/\bw\d+x\d+x\d+\b/g) ?? [])
        expect([...shown].filter((word) => !has.has(word))).toEqual([])
        expect(acknowledged.filter((word) => !has.has(word))).toEqual([])
        expect(answered.filter((id) => !commands.has(id))).toEqual([])
        surely += acknowledged.length + answered.length
      }
      report({ kills: rounds, 'strokes and acts answered': surely })
      expect(surely).toBeGreaterThan(rounds * 20)
    },
    patience(rounds, 12_000),
  )
})
