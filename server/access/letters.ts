/**
 * The letters that bring a key to the door: an invitation, a code to sign in. Their keys are made here, when the letter is
 * sent, and exist in no row but as hashes (MAIL-4). Knows no mail host.
 */
import type { PersonId } from '../../shared/ids.ts'
import type { BodyState } from '../../shared/procedure/state.ts'
import type { Instant } from '../../shared/time.ts'
import { letterOf } from '../mail/letter.ts'
import type { KeptErrand, Letter } from '../mail/outbox.ts'
import { languageOf, sayIn } from '../mail/words/index.ts'
import type { Access } from './access.ts'

type LettersDeps = {
  readonly bodyState: () => BodyState
  readonly access: Pick<Access, 'inviteAsked' | 'seatsOf' | 'makeCode'>
}

const inWords = (at: Instant, language: string, zone: string): string =>
  new Intl.DateTimeFormat(language, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at)

export const composeKeyLetter =
  ({ bodyState, access }: LettersDeps) =>
  async ({ kind, to, about, madeAt }: KeptErrand): Promise<Letter | undefined> => {
    const { name: body, zone, people } = bodyState()
    const person: PersonId = about['person'] ?? ''
    const name = people[person]?.name
    // Revoked, or at another address by now: there is nothing to be said.
    if (name === undefined || people[person]?.email !== to || access.seatsOf(person).length === 0)
      return undefined
    const language = languageOf(about['language'])
    const say = sayIn(language)
    const given = { body, person: name }
    if (kind === 'code') {
      const code = await access.makeCode(person, about['ticket'] ?? '')
      return letterOf({
        to,
        language,
        subject: say('code.subject', given),
        parts: [
          { words: say('code.lead', given) },
          { words: say('letter.for', given) },
          { words: say('code.code') },
          { code },
          { words: say('code.end') },
        ],
      })
    }
    if (kind !== 'invitation') return undefined
    const keys = await access.inviteAsked(person, madeAt, about['by'])
    if (!keys) return undefined
    const { token, code, expiresAt } = keys
    return letterOf({
      to,
      language,
      subject: say('invitation.subject', given),
      parts: [
        { words: say('invitation.lead', given) },
        { words: say('letter.for', given) },
        { words: say('invitation.link', { until: inWords(expiresAt, language, zone) }) },
        { link: `${about['origin'] ?? ''}/sign-in#${token}` },
        { words: say('invitation.code') },
        { code },
        { words: say('invitation.end') },
      ],
    })
  }
