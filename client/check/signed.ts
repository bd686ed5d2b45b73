/** Whether a key signed a statement, by the browser's own cryptography. Asks nothing of anybody. */
import type { VerifySignature } from '../../shared/bundle/check.ts'

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> => {
  const found = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(found, (character) => character.charCodeAt(0))
}

export const signedBy: VerifySignature = async (key, statement, signature) => {
  // A page from a disk has it in every browser of today; where it has not, that is said, and nothing is claimed.
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle
  if (!subtle) return undefined
  try {
    const known = await subtle.importKey('jwk', { ...key }, curve, false, ['verify'])
    const how = { name: 'ECDSA', hash: 'SHA-256' }
    return await subtle.verify(how, known, bytesOf(signature), Uint8Array.from(statement))
  } catch {
    // What is no point on the curve has signed nothing.
    return false
  }
}
