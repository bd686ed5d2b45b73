/**
 * A person's passkeys in the body's record, so that what one of them signed can be checked by whoever has the record. Rules KEY.
 * That a device holds the key was shown to the server before; nothing here computes a signature.
 */
import { seatAudience } from '../audience.ts'
import type { PersonId } from '../ids.ts'
import { ok, type Result } from '../result.ts'
import type { Instant } from '../time.ts'
import { no } from './act.ts'
import type { PasskeyCommand } from './command.ts'
import type { BodyEvent } from './event.ts'
import { own } from './lookup.ts'
import type { Refusal } from './refusal.ts'
import type { BodyState, Passkey } from './state.ts'
import type { Actor } from './submission.ts'

/** More than anybody carries; a bound all the same. */
const mostPasskeys = 20

/** Those a person can use, the oldest first. */
export const passkeysOf = (state: BodyState, person: PersonId): readonly Passkey[] =>
  Object.values(state.passkeys)
    .filter((passkey) => passkey.person === person && passkey.removedAt === undefined)
    .sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1))

/** Whether the key could speak for its person at that instant (KEY-3). */
export const heldAt = (passkey: Passkey, at: Instant): boolean =>
  passkey.addedAt <= at && (passkey.removedAt === undefined || at < passkey.removedAt)

export const decidePasskey = (
  state: BodyState,
  actor: Actor,
  command: PasskeyCommand,
): Result<readonly BodyEvent[], Refusal> => {
  const audience = seatAudience(actor.seat, actor.renewed)
  if (command.type === 'RemovePasskey') {
    const passkey = passkeysOf(state, actor.person).find(({ id }) => id === command.passkey)
    if (!passkey) return no('NoSuchPasskey', 'KEY-1')
    return ok([{ type: 'PasskeyRemoved', audience, data: { passkey: passkey.id, person: passkey.person } }])
  }
  if (own(state.passkeys, command.passkey.id)) return no('IdTaken', 'KEY-1')
  if (passkeysOf(state, actor.person).length >= mostPasskeys)
    return no('TooManyPasskeys', 'KEY-1', { most: mostPasskeys })
  return ok([
    { type: 'PasskeyAdded', audience, data: { passkey: { ...command.passkey, person: actor.person } } },
  ])
}
