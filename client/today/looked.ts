/**
 * How far this reader has looked into each text: their own count of its record, kept on this device and nowhere else.
 * One mark for each person and seat, so that one seat's looking says nothing about another's.
 */
import type { DocumentId, PersonId, SeatId } from '../../shared/ids.ts'

type Looker = { readonly person: { readonly id: PersonId }; readonly seat: SeatId }

const keyOf = ({ person, seat }: Looker, document: DocumentId): string =>
  `looked/${person.id}/${seat}/${document}`

/** The count when they last looked; nothing if they never did, here. */
export const lookedAt = (looker: Looker, document: DocumentId): number | undefined => {
  const kept = localStorage.getItem(keyOf(looker, document))
  return kept !== null && /^\d{1,9}$/.test(kept) ? Number(kept) : undefined
}

export const noteLook = (looker: Looker, document: DocumentId, version: number): void =>
  localStorage.setItem(keyOf(looker, document), String(version))

/** A count that went back is another record under the same name (a restored one): all of it is news. */
export const changesSince = (looked: number | undefined, version: number): number => {
  if (looked === undefined) return 0
  return looked > version ? version : version - looked
}
