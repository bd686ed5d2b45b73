/**
 * Keys to the door: how they are made, and the only form in which they are kept (their SHA-256).
 * Links and sessions carry 192 random bits, which nobody guesses. The short code is for hands: ten letters of an alphabet
 * without lookalikes, its first four naming the invitation so that guessing can be limited per invitation (ACC-6).
 */
import { createHash, randomBytes, randomInt } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 10
const selectorLength = 4
const codePattern = new RegExp(`^[${alphabet}]{${codeLength}}$`)

export const newToken = (): string => randomBytes(24).toString('base64url')

/** Opaque and globally unique: 128 random bits behind a letter that keeps ids apart. */
export const newId = (letter: string): string => `${letter}_${randomBytes(16).toString('base64url')}`

export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex')

/** `7KQ4-9XT-2MH` */
export const newCode = (): string => {
  const letters = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4, 7)}-${letters.slice(7)}`
}

/** A code as somebody may have typed it: any case, any spacing, O for 0 and I or L for 1. `undefined` if it is no code. */
export const readCode = (typed: string): string | undefined => {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return codePattern.test(letters) ? letters : undefined
}

/** The part of a code that names its invitation and proves nothing. */
export const selectorOf = (code: string): string => code.slice(0, selectorLength)
