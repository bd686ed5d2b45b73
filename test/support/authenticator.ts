/**
 * A passkey as a device keeps it, in software: makes keys, signs challenges. It is written from the published formats, apart
 * from the library that the server checks with, so that each holds the other to them. Knows no server.
 */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest()

/** As much of CBOR as a passkey needs. */
const cbor = (value: number | string | Uint8Array | Map<number | string, unknown>): Buffer => {
  const head = (major: number, size: number): Buffer =>
    size < 24
      ? Buffer.from([(major << 5) | size])
      : size < 256
        ? Buffer.from([(major << 5) | 24, size])
        : Buffer.from([(major << 5) | 25, size >> 8, size & 255])
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value])
  const parts = [...value].flatMap(([key, inner]) => [cbor(key), cbor(inner as Parameters<typeof cbor>[0])])
  return Buffer.concat([head(5, value.size), ...parts])
}

const present = 0x01
const attestedData = 0x40

export class SoftPasskey {
  readonly id = base64url(randomBytes(24))
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  uses = 0

  constructor(readonly origin: string) {}

  get #site(): string {
    return new URL(this.origin).hostname
  }

  /** What a browser hands over for `navigator.credentials.create`. */
  register(challenge: string, origin = this.origin) {
    const credential = Buffer.from(this.id, 'base64url')
    const length = Buffer.from([credential.length >> 8, credential.length & 255])
    const data = Buffer.concat([
      this.#data(present | attestedData),
      Buffer.alloc(16),
      length,
      credential,
      coseOf(this.#keys.publicKey),
    ])
    const attestation = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', data],
      ]),
    )
    const clientDataJSON = this.#client('webauthn.create', challenge, origin)
    return {
      id: this.id,
      rawId: this.id,
      type: 'public-key',
      response: { clientDataJSON, attestationObject: base64url(attestation) },
    }
  }

  /** And for `navigator.credentials.get`. */
  answer(challenge: string, origin = this.origin) {
    this.uses += 1
    const data = this.#data(present)
    const clientDataJSON = this.#client('webauthn.get', challenge, origin)
    const signed = Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))])
    const signature = base64url(sign('sha256', signed, this.#keys.privateKey))
    return { id: this.id, response: { clientDataJSON, authenticatorData: base64url(data), signature } }
  }

  /** As a command carries it. */
  assertion(challenge: string, origin = this.origin) {
    const { response } = this.answer(challenge, origin)
    const { authenticatorData, clientDataJSON, signature } = response
    return { passkey: this.id, authenticatorData, clientData: clientDataJSON, signature }
  }

  #data(flags: number): Buffer {
    const uses = Buffer.alloc(4)
    uses.writeUInt32BE(this.uses)
    return Buffer.concat([sha256(this.#site), Buffer.from([flags]), uses])
  }

  #client(type: string, challenge: string, origin: string): string {
    return base64url(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })))
  }
}

const coseOf = (key: KeyObject): Buffer => {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return cbor(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  )
}
