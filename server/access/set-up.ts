/**
 * The one-time key to an empty house: printed where the server was started, kept only as a hash and only in memory,
 * spent when a body has been set up (ACC-10). Turns the set-up page's answers into the command that establishes a body.
 */
import type { PersonId, SeatId } from '../../shared/ids.ts'
import type { BodyCommand } from '../../shared/procedure/command.ts'
import type { Seat } from '../../shared/procedure/state.ts'
import type { SetUpRequest } from '../../shared/protocol/http.ts'
import type { Instant } from '../../shared/time.ts'
import { keyHash, newToken } from './token.ts'

export class SetUpKey {
  #hash: string | undefined

  /** A fresh key; an earlier one opens nothing any more. */
  make(): string {
    const token = newToken()
    this.#hash = keyHash(token)
    return token
  }

  opens(token: string): boolean {
    return this.#hash !== undefined && keyHash(token) === this.#hash
  }

  spend(): void {
    this.#hash = undefined
  }
}

const secretariatSeat: SeatId = 'secretariat'
const chairSeat: SeatId = 'chair'
const viceChairSeat = (state: string): SeatId => `vice-${state}`

/** Each member a seat; the chair and vice-chairs seats of their own, beside their State's. */
const seatsOfSetUp = (request: Omit<SetUpRequest, 'token'>, now: Instant): readonly Seat[] => [
  { id: secretariatSeat, role: 'secretariat', from: now },
  { id: chairSeat, role: 'chair', state: request.chair, from: now },
  ...[...new Set(request.viceChairs)].map((state): Seat => ({
    id: viceChairSeat(state),
    role: 'vice-chair',
    state,
    from: now,
  })),
  ...[...new Set(request.members)].map((state): Seat => ({ id: state, role: 'member', state, from: now })),
]

export const establishing = (
  request: Omit<SetUpRequest, 'token'>,
  command: string,
  founder: { readonly id: PersonId; readonly name: string },
  now: Instant,
): Extract<BodyCommand, { type: 'EstablishBody' }> => ({
  type: 'EstablishBody',
  id: command,
  name: request.name,
  zone: request.zone,
  language: request.language,
  seats: [...seatsOfSetUp(request, now)],
  founder: { person: founder.id, name: founder.name, seat: secretariatSeat },
})
