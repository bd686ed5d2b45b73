/** One sentence for a notice, in the reader's language: the record's own sentence for the event, and who did it. */
import type { Notice } from '../../shared/notices/notice.ts'
import { titlesOf } from '../silence/together-words.ts'
import { backInWords, deadlineInWords } from '../silence/words.ts'
import type { Names } from '../frame/names.ts'
import { versionIn, versionName, type Words } from '../words/index.ts'

type Told = Pick<Notice, 'type' | 'seat' | 'facts'> & { readonly entered?: boolean }

export const noticeSentence = (
  words: Words,
  language: string,
  { seat, seats, zone }: Pick<Names, 'seat' | 'seats'> & { readonly zone: string },
  { type, seat: by, facts, entered }: Told,
): string => {
  const { version, about, deadline, before, doubt, taken } = facts
  const moment = (instant: number): string => deadlineInWords(words, language, { instant, zone })
  const said = words(`event.${type}`, {
    ...(version === undefined
      ? {}
      : { version: type === 'TextAdopted' ? versionName(words, version) : versionIn(words, version) }),
    seat: about === undefined ? '' : seat(about),
    kind: facts.declared ?? facts.change ?? 'change',
    places: facts.places && facts.places.length > 0 ? [...facts.places] : 'none',
    with: facts.with ? titlesOf(facts.with.map((title) => ({ title }))) : 'none',
    items: facts.items ? [...facts.items] : 'none',
    open: facts.open ? [...facts.open] : 'none',
    cause: facts.cause ?? 'other',
    place: facts.slip?.place ? facts.slip.place : 'none',
    was: facts.slip?.was ?? '',
    now: facts.slip?.now ?? '',
    stance: facts.stance ?? 'none',
    is: facts.stand ?? facts.answer ?? 'none',
    wording: facts.wording ?? 1,
    over: 'no',
    name: 'none',
    allowed: 'yes',
    answer: facts.circle ?? 'joins',
    how: facts.how ?? 'withdrawn',
    as: facts.mark ?? 'dropped',
    edited: facts.edited === true ? 'yes' : 'no',
    whole: facts.whole === true ? 'yes' : 'no',
    standing: facts.standing ?? 0,
    outcome: facts.outcome ?? 'other',
    passing: facts.passing ?? 'agreed',
    symbol: facts.symbol ?? 'none',
    returns: facts.returns === true ? 'yes' : 'no',
    seats: facts.seats ? seats(facts.seats) : '',
    back: backInWords(facts.back ?? 'returned'),
    what: words('entered.what', { type: facts.disowned ?? 'other' }),
    ...(deadline ? { deadline: deadlineInWords(words, language, deadline) } : {}),
    ...(before ? { before: deadlineInWords(words, language, before) } : {}),
    ...(doubt ? { why: doubt.why, last: moment(doubt.last), seen: moment(doubt.seen) } : {}),
    ...(taken === undefined ? {} : { taken: moment(taken) }),
  })
  // The server's own clock sits in no seat.
  if (by === 'clock') return said
  return words('notice.by', { seat: seat(by), said, entered: entered === true ? 'yes' : 'no' })
}
