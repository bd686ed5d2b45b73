/** The product's own words for letters: what the server is given to write them with. Runs on the server, built beside it. */
import type { LetterSeats, SpeakLetters } from '../../shared/protocol/letters.ts'
import { wallTime } from '../../shared/time.ts'
import type { Names } from '../frame/names.ts'
import { noticeSentence } from '../inbox/notice-sentence.ts'
import { closingNote, deadlineInWords, notedAt, openingNote } from '../silence/words.ts'
import { seatName, speechIn, stateName, versionIn, type Words } from '../words/index.ts'
import { languageOf } from '../words/languages.ts'
import { formatMoment } from '../words/time.ts'

const namesIn = (words: Words, language: string, seats: LetterSeats): Names => {
  const seat = (id: string): string => seatName(words, language, seats, id)
  return {
    seat,
    seats: (ids) => new Intl.ListFormat(language, { type: 'conjunction' }).format(ids.map(seat)),
    state: (state) => stateName(state, language),
  }
}

export const speakLetters: SpeakLetters = async (asked) => {
  const language = languageOf(asked) ?? languageOf('en')
  if (!language) throw new Error('there is a language')
  const { words } = await speechIn(language)
  const { code } = language
  return {
    act: (notice, { body }) =>
      noticeSentence(words, code, { ...namesIn(words, code, body.seats), zone: body.zone }, notice),
    note: ({ body, state }, silence, head) => {
      const names = namesIn(words, code, body.seats)
      if (silence.phase !== 'running') return closingNote(words, code, names, { body, state, silence, head })
      // By mail a note speaks of now (MAIL-22): as it went out it stands on the page.
      const noted = { ...notedAt(body, state, silence), deadline: silence.deadline }
      return [
        ...openingNote(words, code, names, noted),
        ...silence.extensions.map(({ by, before }) =>
          words('running.extended', {
            seat: names.seat(by.seat),
            before: deadlineInWords(words, code, before),
          }),
        ),
      ]
    },
    version: (number) => versionIn(words, number),
    seat: (id, seats) => seatName(words, code, seats, id),
    // Each wall with its city: "here" says nothing to whoever reads a letter elsewhere.
    moment: (at, { zone, here, now }) => {
      const wall = (where: string): string =>
        formatMoment(words, code, { at, now, zone: where, here: false, relative: false })
      const same = wallTime(at, zone) === wallTime(at, here)
      return same ? wall(zone) : [wall(zone), wall(here)].join(words('moment.between'))
    },
  }
}
