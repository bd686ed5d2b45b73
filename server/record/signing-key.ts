/**
 * The installation's own key: it signs the records that people take with them. It stands in the store, so that a restored
 * backup signs as before and several servers sign alike; it is made when it is first needed, and never leaves the machine.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import type { Sealed } from '../../shared/bundle/bundle.ts'
import { fingerprintOf, type PublicKey } from '../../shared/bundle/key.ts'
import type { BodyId } from '../../shared/ids.ts'
import { StoreFault, type RowKey, type Store } from '../storage/port.ts'

type SigningKey = {
  readonly publicKey: PublicKey
  readonly fingerprint: string
  readonly seal: (statement: Uint8Array) => Sealed
}

const keyOf = (body: BodyId): RowKey => ({ body, table: 'signing-keys', key: ['1'] })

/** One for a store, asked for as often as anybody likes. */
export const signingKeys = (store: Store, body: BodyId): (() => Promise<SigningKey>) => {
  let known: Promise<SigningKey> | undefined
  return () => {
    known ??= stored(store, body).then(usable, (error: unknown) => {
      known = undefined
      throw error
    })
    return known
  }
}

const stored = async (store: Store, body: BodyId): Promise<KeyObject> => {
  const row = await store.row(keyOf(body))
  if (row) return createPrivateKey({ key: Buffer.from(row), format: 'der', type: 'pkcs8' })
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const value = privateKey.export({ format: 'der', type: 'pkcs8' })
  await store.commit({ streams: [], rows: [{ ...keyOf(body), value }] })
  return privateKey
}

const usable = (privateKey: KeyObject): SigningKey => {
  const { x, y } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (x === undefined || y === undefined) throw new StoreFault('the signing key is none on a curve')
  const publicKey: PublicKey = { kty: 'EC', crv: 'P-256', x, y }
  return {
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    seal: (statement) => ({
      key: publicKey,
      signature: sign('sha256', statement, { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString(
        'base64url',
      ),
    }),
  }
}
