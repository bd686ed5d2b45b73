/**
 * The demo's programme of work in the middle of its negotiation, and the letter that is to transmit it. Positions are
 * invented for the demonstration and nobody's.
 */
import type { PersonId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/time.ts'
import { chair, viceChair } from './cast.ts'
import { Telling, type Texts } from './telling.ts'

const days = (count: number): number => count * 24
const coordinator = (state: string): PersonId => `coordinator-${state}`
const expert = (state: string): PersonId => `expert-${state}`

/** The year of the February with which the programme in hand begins. */
const yearFrom = (now: Instant): number => {
  const date = new Date(now)
  return date.getUTCFullYear() + (date.getUTCMonth() > 0 ? 1 : 0)
}

const spelled = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

/** The twenty-second began in 2025. */
const ordinalOf = (year: number): string => {
  const word = spelled[year - 2025]
  return word === undefined ? `${year - 2003}th` : `twenty-${word}`
}

const slotsOf = (now: Instant): { readonly ordinal: string; readonly from: string } => ({
  ordinal: ordinalOf(yearFrom(now)),
  from: `${yearFrom(now)}-02`,
})

const closer = 'The Committee will choose two aspects'

export const programme = (texts: Texts): Telling =>
  new Telling(texts, 'programme')
    .make(days(16), 'Programme of work of the 1540 Committee', 'programme-of-work', 'closed-pen', slotsOf)
    .act(days(15), viceChair, 'half time', async (told) => ({
      type: 'PostComment',
      paragraph: await told.paragraph('Review of this timetable'),
      audience: 'pen',
      body: 'July is early for a review if the first aspect is only discussed in June. Keep it, and see who asks.',
    }))
    .act(days(14), chair, 'open', { type: 'OpenText' })
    .read(
      days(14) - 3,
      0,
      coordinator('FRA'),
      coordinator('CHE'),
      coordinator('KOR'),
      coordinator('USA'),
      'secretary',
    )
    .read(days(14) - 5, 0, coordinator('CHN'), coordinator('DZA'), coordinator('JPN'), coordinator('GBR'))
    // The first round.
    .act(days(11), coordinator('CHE'), 'answers', (told) =>
      told.rewording(
        'The Committee will look at all pending requests',
        'at least twice in the period',
        'at least three times in the period',
        'A request should not wait half a year for a first look.',
      ),
    )
    .act(days(11) - 4, coordinator('MOZ'), 'answers: MOZ', (told) => ({
      type: 'SupportProposal',
      proposal: told.id('answers'),
    }))
    .act(days(10), coordinator('KOR'), 'courses', async (told) => ({
      type: 'PostComment',
      paragraph: await told.paragraph('national points of contact and courses'),
      audience: 'everyone',
      body: 'We would be glad to host the course in the second quarter, if that helps with the order of the months.',
    }))
    .act(days(10) - 3, chair, 'courses: reply', (told) => ({
      type: 'ReplyToComment',
      thread: told.id('courses'),
      body: 'It does. The Chair will look at April and May together.',
    }))
    .act(days(8), chair, 'answers: taken up', (told) =>
      told.takingUp('answers', 'The Committee will look at all pending requests'),
    )
    .act(days(7), chair, 'Rev.1', { type: 'IssueVersion', note: 'With the first round.' })
    .read(
      days(7) - 2,
      1,
      coordinator('FRA'),
      coordinator('CHE'),
      coordinator('KOR'),
      coordinator('DZA'),
      'secretary',
    )
    .read(days(7) - 6, 1, coordinator('CHN'), coordinator('RUS'), coordinator('USA'), coordinator('GBR'))
    // The second: on the text and on its timetable.
    .act(days(5), coordinator('DZA'), 'aspects: DZA', (told) =>
      told.rewording(
        closer,
        'one of them in the field of exports and transit',
        'one of them in the field of assistance and national capacity',
        'Capacity comes before control.',
      ),
    )
    .act(days(5) - 2, coordinator('GBR'), 'aspects: GBR', (told) =>
      told.rewording(
        closer,
        'one of them in the field of exports and transit',
        'one of them in the field of exports, transit and the financing of proliferation',
      ),
    )
    .act(days(5) - 4, coordinator('SLE'), 'aspects: SLE', (told) => ({
      type: 'SupportProposal',
      proposal: told.id('aspects: DZA'),
    }))
    .act(days(4), coordinator('FRA'), 'briefing', (told) =>
      told.rewording(
        'Open briefing for Member States',
        'Open briefing for Member States and for',
        'Open briefing, with the participation of industry and academia, for Member States and for',
        'They were heard two years ago, to the profit of all.',
      ),
    )
    .act(days(4) - 3, coordinator('JPN'), 'science', (told) =>
      told.addition(
        'information received on the implementation',
        'developments in science and technology that bear on the work of the Committee',
        'To be looked at before the second aspect is discussed.',
        { type: 'item', level: 1 },
      ),
    )
    .act(days(4) - 5, coordinator('KOR'), 'science: KOR', (told) => ({
      type: 'SupportProposal',
      proposal: told.id('science'),
    }))
    .act(days(3), coordinator('RUS'), 'experts', async (told) => ({
      type: 'RaiseObjection',
      paragraph: await told.paragraph('the work of the Group of Experts'),
      reason: 'The Committee directs the Group; it does not review its work in the middle of a term.',
    }))
    .act(days(3) - 4, chair, 'experts: answer', (told) => ({
      type: 'AnswerObjection',
      objection: told.id('experts'),
      body: 'The topic is meant as an exchange with the Group, not as a review. Other words are welcome.',
    }))
    .act(days(2), coordinator('CHN'), 'half time: CHN', (told) =>
      told.deletion('Review of this timetable', 'The programme is adopted for the year.'),
    )
    .act(days(2) - 5, coordinator('USA'), 'annex title', (told) =>
      told.rewording(
        'Timetable of meetings and activities',
        'Timetable of meetings and activities',
        'Indicative timetable of meetings and activities',
        'Part III says that it is not exhaustive; so should its name.',
      ),
    )
    // On their desks, tabled by nobody yet.
    .keep(
      days(1),
      expert('FRA'),
      'months',
      'the second of the two aspects',
      (words) => `${words}, with the States that have asked for it`,
    )
    .keep(days(1) - 2, expert('MLT'), 'briefing', 'Open briefing for Member States', (words) =>
      words.replace('Open briefing', 'Open briefing, also followed by video link,'),
    )

export const letter = (texts: Texts): Telling =>
  new Telling(texts, 'letter')
    .make(
      days(6),
      'Letter transmitting the programme of work',
      'letter-of-transmittal',
      'closed-pen',
      (now) => ({
        date: `${yearFrom(now)}-01-29`,
        text: `the ${ordinalOf(yearFrom(now))} programme of work of the Committee`,
        annexes: 'Programme of work\nTimetable of meetings and activities',
      }),
    )
    .act(days(5) - 1, chair, 'open', { type: 'OpenText' })
    .read(days(4), 0, coordinator('FRA'), coordinator('DZA'), 'secretary')
    .act(days(3) - 2, coordinator('CHE'), 'consensus', (told) =>
      told.rewording(
        'I have the honour',
        'agreed on it by consensus',
        'agreed on it by consensus of all its members',
      ),
    )
