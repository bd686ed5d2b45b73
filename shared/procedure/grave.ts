/**
 * The grave acts, and what a passkey signs when it vouches for one: a hash of the very command, the text and its epoch. The
 * browser computes it before the device signs, the server before it believes, and whoever verifies the record years later.
 * Knows no device and no signature.
 */
import { canonicalJson, sha256 } from '../canonical.ts'
import type { DocumentId } from '../ids.ts'
import type { Assertion, DraftCommand } from './command.ts'

export type GraveCommand = Extract<DraftCommand, { readonly assertion?: Assertion | undefined }>

/** As it stands in the record: the assertion, and what besides the event is needed to check it. */
export type Proof = Assertion & {
  readonly epoch: string
  /** Canonical JSON of the command that was signed. */
  readonly command: string
  /** The text to which it was said, in the record of the others under the same silence. */
  readonly document?: DocumentId
}

const graveTypes: Readonly<Record<GraveCommand['type'], true>> = {
  BreakSilence: true,
  ConfirmOutcome: true,
  AdoptText: true,
  AdoptInRoom: true,
}

export const isGrave = (command: Pick<DraftCommand, 'type'>): command is GraveCommand =>
  Object.hasOwn(graveTypes, command.type)

/** The command as it is signed: everything but the signature. */
export const signedForm = (command: GraveCommand): string =>
  canonicalJson({ ...command, assertion: undefined })

/** The challenge that the device signs: 32 bytes in base64url. */
export const challengeOf = (signed: string, document: DocumentId, epoch: string): string =>
  base64url(sha256(canonicalJson({ v: 1, command: signed, document, epoch })))

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** From hexadecimal; the language itself has no encoder. */
const base64url = (hex: string): string => {
  const bits = Array.from(hex, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  return (bits.match(/.{1,6}/g) ?? []).map((six) => alphabet[Number.parseInt(six.padEnd(6, '0'), 2)]).join('')
}
