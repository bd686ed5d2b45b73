/** The letter that tries the mail host: it says that it is one, and nothing else (INS-5). */
import type { BodyState } from '../../shared/procedure/state.ts'
import { letterOf } from '../mail/letter.ts'
import type { Errand, Letter } from '../mail/outbox.ts'
import { languageOf, sayIn } from '../mail/words/index.ts'

export const composeTestLetter =
  (bodyState: () => BodyState) =>
  async ({ kind, to, about }: Errand): Promise<Letter | undefined> => {
    if (kind !== 'test') return undefined
    const language = languageOf(about['language'])
    const say = sayIn(language)
    const given = { body: bodyState().name }
    return letterOf({
      to,
      language,
      subject: say('test.subject', given),
      parts: [{ words: say('test.lead', given) }, { words: say('test.end') }],
    })
  }
