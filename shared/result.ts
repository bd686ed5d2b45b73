/**
 * Success or refusal as a value. Rules answer with these; they never throw.
 * Exceptions are left for faults (the disk) and bugs (`invariant`).
 */
type Ok<T> = { readonly ok: true; readonly value: T }
export type Refused<E> = { readonly ok: false; readonly refusal: E }
export type Result<T, E> = Ok<T> | Refused<E>

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })
export const refuse = <E>(refusal: E): Refused<E> => ({ ok: false, refusal })

/** The end of a switch over a closed union: a new member does not compile until it is handled. */
export const unreachable = (value: never): never => {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}

/** States what must be true if the code is right. A failure is a bug, never a refusal. */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${what}`)
}
