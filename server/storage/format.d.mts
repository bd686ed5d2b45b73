/**
 * Types of `format.mjs`, where everything is explained. Kept beside it by hand: the probe must run without a build.
 */
export const space: {
  readonly entry: 1
  readonly head: 2
  readonly outcome: 3
  readonly row: 4
  readonly probe: 5
}
export type Space = (typeof space)[keyof typeof space]

export const dumpHeading: string

/** In bytes, before the sequence. */
export const longestKey: number

/** Throws RangeError above `longestKey`. */
export function encodeKey(kind: Space, parts: readonly string[]): Buffer
export function decodeKey(key: Buffer): string[]
export function endOf(prefix: Buffer): Buffer
export function entryKey(streamKey: Buffer, seq: number): Buffer
export function splitEntryKey(key: Buffer): { readonly streamKey: Buffer; readonly seq: number }

export const recordKind: { readonly event: 1; readonly text: 2; readonly value: 3 }

export type DecodedRecord = { readonly kind: number; readonly meta: string; readonly bytes?: Uint8Array }

export function encodeRecord(key: Buffer, kind: number, meta: string, bytes?: Uint8Array): Buffer
export function isSound(key: Buffer, record: Buffer): boolean
export function decodeRecord(key: Buffer, record: Buffer): DecodedRecord | undefined
