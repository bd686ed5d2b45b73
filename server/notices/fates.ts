/**
 * What becomes of letters, as the record is told of it: the note of a silence that a mail server took for somebody of a seat, or that
 * none would take for any of them. Rules RCH-2, RCH-3, MAIL-17, MAIL-18. Names no person and no address.
 */
import type { BodyId } from '../../shared/ids.ts'
import type { NoteFate } from '../../shared/procedure/note-state.ts'
import type { KeptErrand } from '../mail/outbox.ts'
import type { Handler } from '../procedure/handle.ts'
import type { RowKey } from '../storage/port.ts'
import { letterKey } from './letter-rows.ts'
import { besidesIn } from './sent.ts'

type FatesDeps = {
  readonly body: BodyId
  readonly handler: Pick<Handler, 'tellNoteFate'>
}

export type Fates = {
  keepLetter(errand: KeptErrand, hash: string): readonly RowKey[]
  tellFate(errand: KeptErrand, all: readonly KeptErrand[]): Promise<void> | undefined
}

export const createFates = ({ body, handler }: FatesDeps): Fates => {
  /** The other letters that bring the same note to the same seat. */
  const beside = ({ id, about }: KeptErrand, all: readonly KeptErrand[]): readonly KeptErrand[] =>
    all.filter(
      (other) =>
        other.id !== id &&
        !other.moot &&
        other.about['document'] === about['document'] &&
        other.about['note'] === about['note'] &&
        other.about['seat'] === about['seat'],
    )

  const toldOf = (errand: KeptErrand, all: readonly KeptErrand[]): NoteFate | undefined => {
    const { about, fate, letter } = errand
    const { silence, note, seat } = about
    if (silence === undefined || note === undefined || seat === undefined || errand.moot) return undefined
    const others = beside(errand, all)
    if (fate === 'accepted' && letter !== undefined) {
      const first = !others.some((other) => other.letter !== undefined && other.told)
      return { silence, note, seat, fate, letter, first }
    }
    // Another address of the seat has it, or may yet.
    const open = others.some((other) => other.fate === 'accepted' || other.fate === 'waiting')
    return (fate === 'refused' || fate === 'given-up') && !open ? { silence, note, seat, fate } : undefined
  }

  return {
    keepLetter: ({ about }, hash) => {
      const { document, note } = about
      if (document === undefined || note === undefined) return []
      // Each text that it brings has it with its own record.
      return [document, ...besidesIn(about)].map((text) => letterKey(body, text, hash))
    },
    tellFate(errand, all) {
      const told = toldOf(errand, all)
      const { document } = errand.about
      if (!told || document === undefined) return undefined
      return handler.tellNoteFate(body, document, errand.id, told).then(() => undefined)
    },
  }
}
