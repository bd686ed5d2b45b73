/**
 * A person at work on the product as a process: the unmodified y-websocket provider, what the server has acknowledged, and a
 * hand that comments. Uses only the contract with the outside.
 */
import { randomUUID } from 'node:crypto'
import * as decoding from 'lib0/decoding'
import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { messageKind, syncKind } from '../../../shared/protocol/socket.ts'
import type { Product } from '../../support/product.ts'
import { until } from '../../support/until.ts'

export const cookieOf = async (product: Product, signIn: string): Promise<string> => {
  const token = signIn.split('#')[1] ?? ''
  const answer = await fetch(`${product.url}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status}: ${await answer.text()}`)
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

/** Between two strokes: others get their turn, and whoever waits does not keep the processor from those waited for. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1))

/** The words that an update brings. */
export const wordsIn = (update: Uint8Array): readonly string[] =>
  Y.decodeUpdate(update).structs.flatMap((struct) =>
    'content' in struct && struct.content instanceof Y.ContentString ? struct.content.str.split(' ') : [],
  )

/** A browser's part: a Y.Doc on the unmodified provider, the acknowledgements of the server, and a pen. */
export class Typist {
  readonly doc = new Y.Doc()
  /** Words in the order typed, each with the number of the write frame that carries it. */
  readonly typed: { readonly word: string; readonly frame: number }[] = []
  #sent = 0
  acknowledged = 0
  readonly provider: WebsocketProvider
  #closed = false

  constructor(
    private readonly product: Product,
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

  async comment(document: string, paragraph: string): Promise<string | undefined> {
    const id = randomUUID()
    try {
      const answer = await fetch(`${this.product.url}/api/documents/${document}/commands`, {
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
