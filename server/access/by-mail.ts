/**
 * Keys to the door by mail: an invitation that somebody sends, a code that somebody at the door asks for. Whoever asks learns
 * nothing of who is known here (ACC-23). Knows no HTTP and no mail host.
 */
import type { PersonId, SeatId } from '../../shared/ids.ts'
import type { BodyState } from '../../shared/procedure/state.ts'
import type { PersonView } from '../../shared/protocol/http.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import type { Outbox } from '../mail/outbox.ts'
import type { Access, Knock, TooMany } from './access.ts'
import { Attempts, networkOf, type AttemptLimit } from './attempts.ts'
import { codeValidMs } from './invitations.ts'
import { keyHash, newId, newToken } from './token.ts'

export type MailRefusal = { readonly code: 'NoMail' } | { readonly code: 'NoAddress' }

type ByMailDeps = {
  readonly bodyState: () => BodyState
  readonly access: Pick<Access, 'seatsOf'>
  readonly outbox: Pick<Outbox, 'put' | 'latest'>
  readonly now: () => Instant
  /** Whether there is a mail host. */
  readonly isOn: () => boolean
  /** For work that is not waited for. */
  readonly background: (work: Promise<void>) => void
}

export type ByMail = {
  readonly isOn: () => boolean
  /** The ticket that the code will be good with, whether or not anybody has that address. */
  ask(
    address: string,
    language: string,
    from: Knock,
  ): Result<{ readonly ticket: string }, MailRefusal | TooMany>
  /** Whoever calls has asked whether they may. */
  invite(
    person: PersonId,
    letter: { readonly language: string; readonly origin: string; readonly by: SeatId },
  ): Promise<Result<{ readonly to: string }, MailRefusal | TooMany>>
  mailed(person: PersonId): PersonView['mailed']
}

/** Asked for again at once by somebody whose mail is slow; not by a machine, and not to fill another's mailbox. */
const perAddress: AttemptLimit = { failures: 3, withinMs: 15 * 60_000, most: 20_000 }
const perNetwork: AttemptLimit = { failures: 60, withinMs: 15 * 60_000, most: 5_000 }
const perPerson: AttemptLimit = { failures: 5, withinMs: 60 * 60_000, most: 20_000 }

export const createByMail = (deps: ByMailDeps): ByMail => {
  const { bodyState, access, outbox, now, isOn } = deps
  const [addresses, networks, persons] = [perAddress, perNetwork, perPerson].map(
    (limit) => new Attempts(limit),
  ) as [Attempts, Attempts, Attempts]

  const at = (address: string): readonly PersonId[] =>
    Object.values(bodyState().people)
      .filter(({ id, email }) => email?.toLowerCase() === address && access.seatsOf(id).length > 0)
      .map(({ id }) => id)
      .slice(0, 5)

  const send = async (address: string, language: string, ticket: string): Promise<void> => {
    for (const person of at(address.toLowerCase())) {
      const to = bodyState().people[person]?.email
      if (to === undefined) continue
      const about = { person, language, ticket: keyHash(ticket) }
      await outbox.put({ id: newId('m'), kind: 'code', to, about, until: now() + codeValidMs })
    }
  }

  return {
    isOn,

    ask(address, language, from) {
      if (!isOn()) return refuse({ code: 'NoMail' })
      const [asked, network] = [keyHash(address.toLowerCase()), networkOf(from.address)]
      const seconds = Math.max(addresses.wait(asked, now()), networks.wait(network, now()))
      if (seconds > 0) return refuse({ code: 'TooManyAttempts', seconds })
      addresses.failed(asked, now())
      networks.failed(network, now())
      const ticket = newToken()
      // Not waited for: how long it takes would tell whether there is anybody.
      deps.background(send(address, language, ticket))
      return ok({ ticket })
    },

    async invite(person, { language, origin, by }) {
      if (!isOn()) return refuse({ code: 'NoMail' })
      const to = bodyState().people[person]?.email
      if (to === undefined) return refuse({ code: 'NoAddress' })
      const seconds = persons.wait(person, now())
      if (seconds > 0) return refuse({ code: 'TooManyAttempts', seconds })
      persons.failed(person, now())
      await outbox.put({ id: newId('m'), kind: 'invitation', to, about: { person, language, origin, by } })
      return ok({ to })
    },

    mailed(person) {
      const found = outbox.latest('invitation', { person })
      return found && { fate: found.fate, at: found.settledAt ?? found.madeAt }
    },
  }
}
