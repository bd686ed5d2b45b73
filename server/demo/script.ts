/**
 * What happened in the demo's committee before today: six texts, one in every stage. Times are hours before now.
 * The positions are invented for the demonstration and nobody's.
 */
import type { PersonId } from '../../shared/ids.ts'
import { wallTime, type Instant } from '../../shared/time.ts'
import { chair, secretary, viceChair } from './cast.ts'
import type { Stage } from './stage.ts'
import { Telling, type Texts } from './telling.ts'
import { until } from './until.ts'

/** Where the committee states its deadlines. */
export const zone = 'America/New_York'

const hour = 3_600_000
const days = (count: number): number => count * 24

const coordinator = (state: string): PersonId => `coordinator-${state}`
const expert = (state: string): PersonId => `expert-${state}`
const capital = (state: string): PersonId => `capital-${state}`

const everyCoordinator: readonly PersonId[] = [
  'DZA',
  'CHN',
  'ECU',
  'FRA',
  'GUY',
  'JPN',
  'MOZ',
  'KOR',
  'RUS',
  'SLE',
  'SVN',
  'CHE',
  'GBR',
  'USA',
].map(coordinator)
/** One person of each member. */
const everyMember: readonly PersonId[] = [...everyCoordinator, expert('MLT')]

export const anniversary = (texts: Texts): Telling => {
  const rev1 = days(4)
  return (
    new Telling(texts, 'anniversary')
      .make(
        days(12),
        'Statement on the anniversary of resolution 1540 (2004)',
        'presidential-statement',
        'open-drafting',
      )
      .act(days(12) - 2, chair, 'note to the team', async (told) => ({
        type: 'PostComment',
        paragraph: await told.paragraph(11),
        audience: 'pen',
        body: 'Expect two readings of “balanced composition”. Let both be tabled before we write anything.',
      }))
      .act(days(11), chair, 'open', { type: 'OpenText' })
      .read(days(11) - 3, 0, ...everyMember, 'secretary')
      // The first round.
      .type(days(10), coordinator('FRA'), 9, 'national action plans', 'national implementation action plans')
      .type(
        days(10) - 2,
        expert('GBR'),
        13,
        'each within its own mandate',
        'each within its own mandate and means',
      )
      .act(days(10) - 3, coordinator('CHE'), 'uneven', async (told) => ({
        type: 'PostComment',
        paragraph: await told.paragraph(4),
        quote: 'the picture remains uneven',
        audience: 'everyone',
        body: 'Could we say in one clause where progress has been made, before we say that it is uneven?',
      }))
      .act(days(10) - 5, chair, 'uneven: reply', (told) => ({
        type: 'ReplyToComment',
        thread: told.id('uneven'),
        body: 'A fair point. The Chair will look at the order of the two halves for the next version.',
      }))
      .act(days(8), coordinator('JPN'), 'knowledge', (told) =>
        told.rewording(
          14,
          'by means that pass no customs post',
          'by intangible means that pass no customs post',
          'The established term helps those who will have to apply it.',
        ),
      )
      .act(days(8) - 2, coordinator('KOR'), 'knowledge: KOR', (told) => ({
        type: 'SupportProposal',
        proposal: told.id('knowledge'),
      }))
      .act(days(8) - 4, coordinator('SVN'), 'knowledge: SVN', (told) => ({
        type: 'SupportProposal',
        proposal: told.id('knowledge'),
      }))
      .act(days(6), chair, 'knowledge: taken up', (told) => told.takingUp('knowledge', 14))
      .act(rev1, chair, 'Rev.1', { type: 'IssueVersion', note: 'With the first round of comments.' })
      .read(rev1 - 4, 1, ...everyMember.filter((person) => person !== coordinator('MOZ')), 'secretary')
      // Since Rev.1, several delegations in the same paragraphs.
      .type(
        days(3),
        expert('MLT'),
        16,
        'the young experts of every region',
        'young experts from every region',
      )
      .type(
        days(3) - 1,
        coordinator('FRA'),
        16,
        'the full, equal and meaningful participation',
        'the full, equal, meaningful and safe participation',
      )
      .type(
        days(3) - 3,
        expert('USA'),
        10,
        'shorten the time between a request and a reply',
        'shorten the time between a request and a first reply',
      )
      .type(
        days(2),
        coordinator('DZA'),
        10,
        'many States cannot',
        'many States, in particular developing States, cannot',
      )
      .type(days(2) - 2, expert('CHN'), 12, 'in good time', 'in good time and by consensus')
      .type(
        days(2) - 4,
        coordinator('GUY'),
        7,
        'each site and each consignment',
        'each facility and each consignment',
      )
      .act(days(3) - 5, coordinator('MOZ'), 'needs', async (told) => ({
        type: 'PostComment',
        paragraph: await told.paragraph(10),
        quote: 'answers to the needs',
        audience: 'everyone',
        body: 'For States with long coastlines the need is often ships and training together. Is “needs” wide enough?',
      }))
      .act(days(3) - 7, coordinator('CHE'), 'needs: reply', (told) => ({
        type: 'ReplyToComment',
        thread: told.id('needs'),
        body: 'We read it so: whatever the requesting State has described. We could live with a footnote.',
      }))
      // Among themselves.
      .act(days(3) - 8, expert('MLT'), 'own thoughts', async (told) => ({
        type: 'PostComment',
        paragraph: await told.paragraph(11),
        audience: 'seat:MLT',
        body: 'Both alternatives below are acceptable to us. Does the capital prefer one?',
      }))
      .act(days(2) - 8, capital('MLT'), 'own thoughts: reply', (told) => ({
        type: 'ReplyToComment',
        thread: told.id('own thoughts'),
        body: 'The second, slightly. Do not speak first.',
      }))
      .act(days(2) - 9, expert('FRA'), 'own question', async (told) => ({
        type: 'PostComment',
        paragraph: await told.paragraph(17),
        audience: 'seat:FRA',
        body: 'To check with the capital: the year of the review.',
      }))
      // Two alternatives to the same words.
      .act(days(2) - 5, coordinator('DZA'), 'composition: DZA', (told) =>
        told.rewording(
          11,
          'a full and balanced composition',
          'a full composition on as wide a geographical basis as possible',
          'Balance should say of what.',
        ),
      )
      .act(days(2) - 6, coordinator('CHE'), 'composition: CHE', (told) =>
        told.rewording(
          11,
          'a full and balanced composition',
          'a full composition of the highest competence, balanced between regions and between fields of knowledge',
        ),
      )
      .act(days(2) - 7, coordinator('SLE'), 'composition: SLE', (told) => ({
        type: 'SupportProposal',
        proposal: told.id('composition: DZA'),
      }))
      .act(days(2) - 7, coordinator('SVN'), 'composition: SVN', (told) => ({
        type: 'SupportProposal',
        proposal: told.id('composition: CHE'),
      }))
      .act(days(1), coordinator('KOR'), 'early warning', (told) =>
        told.addition(
          14,
          'The Security Council invites States to share with one another, where their law permits, what they learn early of new ways in which sensitive items and knowledge are sought.',
          'The paragraph on technology looks back; this one looks ahead.',
        ),
      )
      .act(days(1) - 2, coordinator('RUS'), 'industry', (told) =>
        told.deletion(15, 'Covered by the paragraph on national implementation.'),
      )
      .act(days(1) - 4, coordinator('MOZ'), 'year', async (told) => ({
        type: 'RaiseObjection',
        paragraph: await told.paragraph(17),
        reason: 'A fixed year leaves too little time to those with the smallest administrations.',
      }))
      .act(20, chair, 'year: answer', (told) => ({
        type: 'AnswerObjection',
        objection: told.id('year'),
        body: 'The Chair would be ready to say “in 2027 or as soon as possible thereafter”. Would this meet the concern?',
      }))
  )
}

export const preparation = (texts: Texts): Telling =>
  new Telling(texts, 'preparation')
    .make(days(2), 'Statement on points of contact and outreach', 'short-statement', 'closed-pen')
    .type(
      days(2) - 1,
      viceChair,
      3,
      'to tell the 1540 Committee what',
      'to inform the 1540 Committee of what',
    )
    .act(days(1), chair, 'order', async (told) => ({
      type: 'PostComment',
      paragraph: await told.paragraph(2),
      audience: 'pen',
      body: 'Should this come first? It is the one paragraph that everybody will quote.',
    }))

/** `key` names the text: a later start of the demo puts a new one under silence when this one's is over. */
export const underSilence = (texts: Texts, key = 'silence'): Telling =>
  new Telling(texts, key)
    .make(days(9), 'Statement on assistance to States', 'short-statement', 'open-pen')
    .act(days(8), chair, 'open', { type: 'OpenText' })
    .act(days(5), coordinator('SLE'), 'offers', (told) =>
      told.rewording(
        3,
        'offered or requested assistance',
        'offered, requested or received assistance',
        'Those who received it know best what worked.',
      ),
    )
    .act(days(4), chair, 'offers: taken up', (told) => told.takingUp('offers', 3, 'With thanks.'))
    .act(days(2), chair, 'Rev.1', { type: 'IssueVersion' })
    .read(days(2) - 2, 1, ...everyMember, secretary)
    .act(days(1), chair, 'silence', (told) => told.opening(wallAfter(told.now, 52)))

export const agreed = (texts: Texts): Telling =>
  passedSilence(
    new Telling(texts, 'agreed').make(
      days(15),
      'Statement on cooperation with regional organizations',
      'short-statement',
      'open-drafting',
    ),
    days(9),
  )

export const adopted = (texts: Texts): Telling =>
  passedSilence(
    new Telling(texts, 'adopted').make(
      days(25),
      'Statement on the programme of work',
      'short-statement',
      'closed-pen',
    ),
    days(18),
  ).act(days(15), secretary, 'adopted', {
    type: 'AdoptText',
    symbol: 'DEMO/PRST/1',
    meeting: 'First meeting of the demonstration',
  })

export const broken = (texts: Texts): Telling =>
  new Telling(texts, 'broken')
    .make(days(13), 'Statement on transit and transshipment', 'short-statement', 'open-pen')
    .act(days(12), chair, 'open', { type: 'OpenText' })
    .read(days(12) - 2, 0, ...everyMember, secretary)
    .act(days(8), chair, 'silence', (told) => told.opening(wallAfter(told.now, -days(6))))
    .act(days(6) + 5, coordinator('SVN'), 'break', (told) => ({
      type: 'BreakSilence',
      silence: told.id('silence'),
      reason: 'The second paragraph needs one more word of the capital. Two days would be enough.',
    }))

/** Opened, silent for two days, passed, and confirmed by a person. */
const passedSilence = (telling: Telling, openedHoursAgo: number): Telling =>
  telling
    .act(openedHoursAgo + days(3), chair, 'open', { type: 'OpenText' })
    .read(openedHoursAgo + days(2), 0, ...everyMember, secretary)
    .act(openedHoursAgo, chair, 'silence', (told) =>
      told.opening(wallAfter(told.now, -(openedHoursAgo - days(2)))),
    )
    .at(openedHoursAgo - days(2) - 2, (stage) => periodEnded(stage, telling))
    .act(openedHoursAgo - days(2) - 3, chair, 'confirmed', (told) => ({
      type: 'ConfirmOutcome',
      silence: told.id('silence'),
      outcome: 'passed',
      note: 'No objection was received here or by mail.',
    }))

const periodEnded = (stage: Stage, telling: Telling): Promise<void> =>
  until(async () => {
    const { events } = await stage.events(chair, telling.document)
    return events.some(({ type }) => type === 'PeriodEnded')
  })

/** A full hour on the committee's wall, so many hours from now. */
const wallAfter = (now: Instant, hours: number): string =>
  `${wallTime(now + hours * hour, zone).slice(0, 13)}:00`
