/** TCP by hand: upgrades, frames and garbage that no WebSocket library would send. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export class Raw {
  received = Buffer.alloc(0)
  ended = false
  closed = false

  private constructor(readonly socket: Socket) {
    socket.on('data', (data: Buffer) => (this.received = Buffer.concat([this.received, data])))
    socket.on('error', () => undefined)
    socket.on('end', () => (this.ended = true))
    socket.on('close', () => (this.closed = true))
  }

  /** Stays half open when the other side ends, as an attacker would. */
  static async open(url: string): Promise<Raw> {
    const { hostname, port } = new URL(url)
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
    await once(socket, 'connect')
    return new Raw(socket)
  }

  write(bytes: string | Uint8Array): void {
    this.socket.write(bytes)
  }

  get head(): string {
    return this.received.toString('latin1').split('\r\n\r\n')[0] ?? ''
  }

  /** The code with which the server has closed the WebSocket, or says that it does; 1006 if it has just cut it. */
  get closeCode(): number | undefined {
    let at = this.received.indexOf('\r\n\r\n') + 4
    while (at + 2 <= this.received.length) {
      const short = (this.received[at + 1] ?? 0) & 0x7f
      const head = short < 126 ? 2 : short === 126 ? 4 : 10
      if (at + head > this.received.length) break
      const length =
        short < 126
          ? short
          : short === 126
            ? this.received.readUInt16BE(at + 2)
            : Number(this.received.readBigUInt64BE(at + 2))
      if (this.received[at] === 0x88) return length < 2 ? 1005 : this.received.readUInt16BE(at + head)
      at += head + length
    }
    return this.ended || this.closed ? 1006 : undefined
  }

  leave(): void {
    this.socket.destroy()
  }
}

export const upgrade = (path: string, headers: Readonly<Record<string, string>>): string =>
  [
    `GET ${path} HTTP/1.1`,
    ...Object.entries({
      Host: '127.0.0.1',
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
      ...headers,
    }).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n')

/** One WebSocket frame; `first` is FIN, RSV and the opcode, as they stand in the first byte. */
export const frame = (
  first: number,
  payload: Uint8Array,
  options: { masked?: boolean; length?: bigint } = {},
) => {
  const masked = options.masked ?? true
  const length = options.length ?? BigInt(payload.length)
  const bit = masked ? 0x80 : 0
  const head =
    length < 126n
      ? Buffer.of(first, bit | Number(length))
      : Buffer.concat([Buffer.of(first, bit | 127), bytesOf(length)])
  return Buffer.concat([head, masked ? Buffer.alloc(4) : Buffer.alloc(0), payload])
}

const bytesOf = (length: bigint): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(length)
  return bytes
}
