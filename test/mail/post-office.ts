/** A real mail server on a port of its own, that keeps what it is given, and refuses or puts off what it is told to. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Received = { readonly to: readonly string[]; readonly raw: string }

export class PostOffice {
  readonly received: Received[] = []
  /** The number with which the next letters are answered; undefined takes them. */
  answer: number | undefined
  attempts = 0
  readonly #server: SMTPServer

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, callback) => {
        this.attempts += 1
        if (this.answer === undefined) return callback()
        callback(Object.assign(new Error('as told'), { responseCode: this.answer }))
      },
      onData: (stream, session, callback) => {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address)
          this.received.push({ to, raw: Buffer.concat(parts).toString('utf8') })
          callback()
        })
      },
    })
    // A client that goes away in the middle is no fault of the office.
    this.#server.on('error', () => undefined)
  }

  static async open(): Promise<PostOffice> {
    const office = new PostOffice()
    office.#server.listen(0, '127.0.0.1')
    await once(office.#server.server, 'listening')
    return office
  }

  get settings() {
    const { port } = this.#server.server.address() as AddressInfo
    return { host: '127.0.0.1', port, secure: false, from: 'secretariat@committee.example' }
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }
}

/** The words of a letter's part, decoded. */
export const partOf = (raw: string, type: 'text/plain' | 'text/html' | 'text/calendar'): string => {
  const part = raw.split(/\r?\n--/).find((one) => one.includes(`Content-Type: ${type}`)) ?? ''
  const [head = '', ...rest] = part.split(/\r?\n\r?\n/)
  const words = rest.join('\n\n')
  if (/base64/i.test(head)) return Buffer.from(words, 'base64').toString('utf8')
  if (!/quoted-printable/i.test(head)) return words
  const bytes = words
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
