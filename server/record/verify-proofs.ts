/**
 * Checks what passkeys vouched for: that each act said to be attested carries a signature, that it is over this very act in
 * this text, and that the key was its person's at that moment, as the body's own record has it (KEY-8).
 */
import type { RecordedBodyEvent, RecordedDraftEvent } from '../../shared/procedure/event.ts'
import { challengeOf, emptyBody, evolveBody, heldAt } from '../../shared/procedure/index.ts'
import type { GraveCommand } from '../../shared/procedure/grave.ts'
import type { Passkey } from '../../shared/procedure/state.ts'
import type { Entry } from '../storage/port.ts'
import { readStored } from './chronicle.ts'
import { usesSaidBy } from './proof.ts'

export type Passkeys = Readonly<Record<string, Passkey>>

type Read = { readonly seq: number; readonly event: RecordedDraftEvent }
type Fault = { readonly seq: number; readonly what: string }

/** Every key that the body's record ever had. What cannot be read there is named with its chains. */
export const passkeysIn = (body: string, entries: readonly Entry[]): Passkeys => {
  let state = emptyBody(body)
  for (const entry of entries) {
    if (entry.kind !== 'event') continue
    try {
      state = evolveBody(state, readStored<RecordedBodyEvent>(entry.meta).event)
    } catch {
      break
    }
  }
  return state.passkeys
}

export const verifyProofs = async (
  document: string,
  read: readonly Read[],
  passkeys: Passkeys,
): Promise<{ readonly count: number; readonly faults: readonly Fault[] }> => {
  const faults: Fault[] = []
  let count = 0
  for (const { seq, event } of read) {
    if (!event.attested && !event.proof) continue
    count += 1
    const what = await proofFault(document, event, passkeys)
    if (what) faults.push({ seq, what })
  }
  return { count, faults }
}

const proofFault = async (
  document: string,
  event: RecordedDraftEvent,
  passkeys: Passkeys,
): Promise<string | undefined> => {
  const { proof, attested, at, actor } = event
  if (!proof || !attested) return 'this act is said to be attested by a passkey, and the signature is missing'
  const passkey = Object.hasOwn(passkeys, proof.passkey) ? passkeys[proof.passkey] : undefined
  if (!passkey) return 'this act is signed with a key that is not in the body’s record'
  if (passkey.person !== actor.person || !heldAt(passkey, at))
    return 'this act is signed with a key that was not its person’s then'
  if (!isOf(proof.command, event)) return 'what was signed is another act than this'
  const challenge = challengeOf(proof.command, document, proof.epoch)
  return (await usesSaidBy(proof, passkey, challenge)) === undefined
    ? 'the signature of this act does not hold'
    : undefined
}

/** Whether the command that was signed is the one that this event came of. */
const isOf = (signed: string, event: RecordedDraftEvent): boolean => {
  const command = JSON.parse(signed) as GraveCommand
  if (command.id !== event.command || command.onBehalf?.seat !== event.via?.seat) return false
  switch (command.type) {
    case 'BreakSilence':
      return (
        event.type === 'SilenceBroken' &&
        event.data.silence === command.silence &&
        event.data.reason === command.reason
      )
    case 'ConfirmOutcome':
      // A silence that adopts makes the adoption an event of the same act.
      if (event.type === 'TextAdopted') return command.outcome === 'passed'
      return (
        event.type === 'OutcomeConfirmed' &&
        event.data.silence === command.silence &&
        event.data.outcome === command.outcome &&
        event.data.note === command.note
      )
    case 'AdoptText':
    case 'AdoptInRoom':
      return (
        event.type === 'TextAdopted' &&
        event.data.symbol === command.symbol &&
        event.data.meeting === command.meeting
      )
    default:
      return false
  }
}
