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
    const what = await proofFault(document, event, passkeys, openingsIn(read))
    if (what) faults.push({ seq, what })
  }
  return { count, faults }
}

type Opening = Extract<RecordedDraftEvent, { readonly type: 'SilenceOpened' }>['data']

/** Of the silences over several texts: in these an act may have been said to another of them. */
const openingsIn = (read: readonly Read[]): readonly Opening[] =>
  read.flatMap(({ event }) => (event.type === 'SilenceOpened' && event.data.together ? [event.data] : []))

const isUnder = (event: RecordedDraftEvent, { silence }: Opening): boolean =>
  event.type === 'TextAdopted' || ('silence' in event.data && event.data.silence === silence)

const proofFault = async (
  document: string,
  event: RecordedDraftEvent,
  passkeys: Passkeys,
  openings: readonly Opening[],
): Promise<string | undefined> => {
  const { proof, attested, at, actor } = event
  if (!proof || !attested) return 'this act is said to be attested by a passkey, and the signature is missing'
  const passkey = Object.hasOwn(passkeys, proof.passkey) ? passkeys[proof.passkey] : undefined
  if (!passkey) return 'this act is signed with a key that is not in the body’s record'
  if (passkey.person !== actor.person || !heldAt(passkey, at))
    return 'this act is signed with a key that was not its person’s then'
  const under = openings.filter((opening) => isUnder(event, opening))
  const signedFor = proof.document ?? document
  const among = under.some(({ together }) => together?.texts.some((text) => text.document === signedFor))
  if (signedFor !== document && !among) return 'what was signed was said to another text'
  if (
    !isOf(
      proof.command,
      event,
      under.some(({ profile }) => profile.severable === 'items'),
    )
  )
    return 'what was signed is another act than this'
  const challenge = challengeOf(proof.command, signedFor, proof.epoch)
  return (await usesSaidBy(proof, passkey, challenge)) === undefined
    ? 'the signature of this act does not hold'
    : undefined
}

/** Whether the command that was signed is the one that this event came of. */
const isOf = (signed: string, event: RecordedDraftEvent, apart: boolean): boolean => {
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
        // "Passed", of several texts that are decided apart: of one with nothing that passes it is "not agreed" (TOG-5).
        (event.data.outcome === command.outcome || (apart && event.data.outcome === 'not-agreed')) &&
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
