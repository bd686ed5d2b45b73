/** The key that an installation signs records with, as whoever checks them needs it. */
import { hashOf } from '../canonical.ts'

/** ECDSA on P-256, because every browser can check it. */
export type PublicKey = { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string }

/** What people compare: the SHA-256 of the key's form (RFC 7638), in hexadecimal. */
export const fingerprintOf = ({ crv, kty, x, y }: PublicKey): string => hashOf({ crv, kty, x, y })
