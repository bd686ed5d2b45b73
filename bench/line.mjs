/**
 * One person's line to a server: a bare WebSocket that speaks y-websocket's words. It keeps no text, so that the one who
 * makes the load is not what is measured.
 */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'

const nothing = new Uint8Array([0, 0])

export class Line {
  /** What the server sent of the text, before `updated` is set. */
  whole
  closed
  updated = () => {}
  presence = () => {}
  #before
  #synced

  constructor(server, room, person) {
    const { url, headers } = server.address(room, person)
    this.#before = server.before(room)
    this.synced = new Promise((resolve, reject) => (this.#synced = { resolve, reject }))
    this.synced.catch(() => {})
    this.begun = performance.now()
    this.socket = new WebSocket(url, { headers, perMessageDeflate: false, skipUTF8Validation: true })
    this.socket.on('open', () => {
      for (const frame of server.greeting(room)) this.socket.send(frame)
      this.#say(0, new Uint8Array([0]))
    })
    this.socket.on('message', (data) => this.#heard(data))
    this.socket.on('error', (error) => this.#synced.reject(error))
    this.socket.on('close', (code) => {
      this.closed = code
      this.#synced.reject(new Error(`closed with ${code}`))
    })
  }

  #heard(data) {
    const decoder = decoding.createDecoder(data)
    decoder.pos = this.#before.byteLength
    const kind = decoding.readVarUint(decoder)
    if (kind === 1) return this.presence(data, decoder)
    // Hocuspocus answers a question with a kind of its own (4), which is read alike.
    if (kind !== 0 && kind !== 4) return
    const step = decoding.readVarUint(decoder)
    if (step === 0) return this.#say(1, nothing)
    if (step === 1) {
      this.whole = decoding.readVarUint8Array(decoder)
      this.#synced.resolve(performance.now() - this.begun)
    } else this.updated(data, decoder)
  }

  /** A frame of the text, ready to be sent as it is. */
  frame(step, bytes) {
    return encoding.encode((encoder) => {
      encoding.writeUint8Array(encoder, this.#before)
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarUint(encoder, step)
      encoding.writeVarUint8Array(encoder, bytes)
    })
  }

  presenceFrame(client, clock, state) {
    const update = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, JSON.stringify(state))
    })
    return encoding.encode((encoder) => {
      encoding.writeUint8Array(encoder, this.#before)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint8Array(encoder, update)
    })
  }

  #say(step, bytes) {
    this.socket.send(this.frame(step, bytes))
  }

  send(frame) {
    this.socket.send(frame)
  }

  /** The text as the server gave it. */
  text() {
    const doc = new Y.Doc({ gc: false })
    Y.applyUpdate(doc, this.whole)
    return doc
  }

  async leave() {
    if (this.socket.readyState === WebSocket.CLOSED) return
    await new Promise((resolve) => {
      this.socket.once('close', resolve)
      this.socket.close()
      setTimeout(() => this.socket.terminate(), 2_000).unref()
    })
  }
}

/** Many at once, but not so many that the connecting itself is the load. */
export const lines = async (server, room, count, first = 0, atOnce = 25) => {
  const all = []
  for (let from = 0; from < count; from += atOnce) {
    const some = Array.from(
      { length: Math.min(atOnce, count - from) },
      (_, at) => new Line(server, room, first + from + at),
    )
    await Promise.all(some.map((line) => line.synced))
    all.push(...some)
  }
  return all
}
