/** What the silence page and today work out from the record: days, brackets, places at the table, what waits. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  bracketedParagraphs,
  dayOff,
  daysBetween,
  placesAt,
  suggestedWall,
  wallAgain,
} from '../../client/silence/facts.ts'
import { pendingIn } from '../../client/silence/pending-acts.tsx'
import { receiptOf } from '../../client/silence/receipt.tsx'
import { utcToTheMillisecond } from '../../client/silence/words.ts'
import { nextAct } from '../../client/text-page/next-act.ts'
import type { Actor } from '../../shared/procedure/submission.ts'
import { receivedAt } from '../../client/silence/entering.ts'
import { firstMissing } from '../../client/setup/set-up.tsx'
import { byStage, partOf, waitingIn } from '../../client/today/waiting.ts'
import { daysSince, proceduresIn } from '../../client/today/procedures.ts'
import { commandTypes } from '../procedure/support.ts'
import { bodyCommandShape } from '../../shared/procedure/command.ts'
import { stretches } from '../../client/record/compare.tsx'
import {
  defaultCalendar,
  emptyDraft,
  type ProcedureView,
  type Waiting,
} from '../../shared/procedure/index.ts'
import type { DraftState, Objection, Proposal, Silence } from '../../shared/procedure/state.ts'
import type { Audience } from '../../shared/audience.ts'
import type { EventView, TextSummary } from '../../shared/protocol/http.ts'
import { schemaNumber, type TextDocument } from '../../shared/text/schema.ts'

const clientFolder = resolve(import.meta.dirname, '../../client')
const newYork = 'America/New_York'

describe('days', () => {
  it('[CAL-2] working days are counted from the day after, holidays are named', () => {
    // Tue 26 Mar 2024, 10:00 in New York, to Wed 3 Apr: Good Friday lies between.
    const days = daysBetween(Date.UTC(2024, 2, 26, 14), '2024-04-03T17:00', newYork, defaultCalendar)
    expect(days.working).toBe(5)
    expect(days.holidays.map(({ date }) => date)).toEqual(['2024-03-29'])
  })

  it('[CAL-2] a year that the calendar does not cover makes the count unsure', () => {
    expect(daysBetween(Date.UTC(1999, 0, 4), '1999-01-06T17:00', newYork, defaultCalendar).unsure).toBe(true)
  })

  it('[CAL-2] the small calendar says why a day is off', () => {
    expect(dayOff('2024-03-29', defaultCalendar, 'Weekend')).toBe(defaultCalendar.holidays['2024-03-29'])
    expect(dayOff('2024-03-30', defaultCalendar, 'Weekend')).toBe('Weekend')
    expect(dayOff('2024-03-28', defaultCalendar, 'Weekend')).toBeUndefined()
  })

  it('[SCR-1] the first suggestion is the end of a working day on the body’s wall, a day away at the least', () => {
    const suggested = (iso: string): string => suggestedWall(Date.parse(iso), newYork, defaultCalendar)
    // A Thursday morning, a Thursday evening, a Friday; the day before Thanksgiving; a year not covered.
    expect(suggested('2026-11-19T14:12:00Z')).toBe('2026-11-20T17:00')
    expect(suggested('2026-11-19T23:12:00Z')).toBe('2026-11-23T17:00')
    expect(suggested('2026-11-20T13:12:00Z')).toBe('2026-11-23T17:00')
    expect(suggested('2026-11-25T14:00:00Z')).toBe('2026-11-27T17:00')
    expect(suggested('1999-01-01T12:00:00Z')).toBe('1999-01-04T17:00')
  })

  it('[SCR-2] the same silence again is as long, to the same time of day, and on a working day', () => {
    const again = (iso: string, length: number, wall: string): string =>
      wallAgain(Date.parse(iso), newYork, defaultCalendar, { profile: silence.profile, length, wall })
    const hour = 3_600_000
    // Two days to 12:00, opened anew at 15:20; three days from a Thursday pass the weekend.
    expect(again('2026-11-16T20:20:00Z', 47 * hour, '2026-11-13T12:00')).toBe('2026-11-18T12:00')
    expect(again('2026-11-19T15:00:00Z', 72 * hour, '2026-11-13T12:00')).toBe('2026-11-23T12:00')
    // One that ended on a Saturday on purpose may do so again.
    expect(again('2026-11-19T15:00:00Z', 48 * hour, '2026-11-14T12:00')).toBe('2026-11-21T12:00')
    // Two hours stay two hours, to the next full hour or half hour.
    expect(again('2026-11-19T15:07:00Z', 2 * hour, '2026-11-13T12:00')).toBe('2026-11-19T13:00')
    expect(again('2026-11-19T15:07:00Z', 2 * hour, '2026-11-13T12:30')).toBe('2026-11-19T12:30')
  })
})

describe('the next act', () => {
  const chair: Actor = { person: 'p', seat: 'chair', role: 'chair', state: 'ECU', capacity: 'head' }
  const text: DraftState = { ...emptyDraft('d', 'b'), exists: true, stage: 'negotiation' }
  const proposal: Proposal = {
    id: 'q',
    seat: 'FRA',
    by: { seat: 'FRA' },
    at: 1,
    audience: 'everyone',
    status: 'open',
    supporters: [],
    history: [],
    change: { kind: 'add', after: null, block: { type: 'paragraph', content: [] } },
  }

  it('[SCR-3] settles what this reader may settle, and otherwise goes on to the next version', () => {
    expect(nextAct(text, chair, true, [proposal], true)).toMatchObject({ is: 'settle', count: 1 })
    expect(nextAct(text, chair, true, [], true)).toEqual({ is: 'issue', number: 0 })
  })
})

describe('the opening', () => {
  it('[SIL-1] points at brackets typed by hand, in any script, and at nothing else', () => {
    const paragraph = (id: string, text: string) =>
      ({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] }) as const
    const text: TextDocument = {
      type: 'doc',
      schema: schemaNumber,
      content: [
        paragraph('pAAAAAAA', 'Resolution 1540 (2004)'),
        paragraph('pBBBBBBB', 'by [2027]'),
        paragraph('pCCCCCCC', '［注］'),
      ],
    }
    expect(bracketedParagraphs(text)).toEqual(['pBBBBBBB', 'pCCCCCCC'])
  })
})

const silence: Silence = {
  id: 's',
  version: 1,
  hash: 'a'.repeat(64),
  profile: { id: 'p', regime: 'council-silence', period: { type: 'clock' }, passing: 'agreed' },
  deadline: { wall: '2026-11-21T08:00', zone: newYork, instant: 2_000_000 },
  openedAt: 1_000_000,
  by: { seat: 'chair' },
  seats: ['CHN', 'FRA', 'GUY', 'JPN', 'MLT'],
  note: '',
  phase: 'running',
  holds: [],
  requests: [],
  extensions: [],
  breaks: [{ act: 'b', seat: 'FRA', by: { seat: 'FRA' }, at: 1_500_000 }],
  asked: [],
}

const objection = (seat: string, released: readonly string[]): Objection => ({
  id: `o-${seat}`,
  seat,
  by: { seat },
  at: 1,
  paragraph: null,
  status: 'standing',
  answers: [],
  released,
})

const state: DraftState = {
  ...emptyDraft('d', 'b'),
  versions: [{ number: 1, hash: silence.hash, at: 1, by: { seat: 'chair' }, receipts: { CHN: 2 } }],
  objections: { 'o-GUY': objection('GUY', []), 'o-JPN': objection('JPN', ['s']) },
}

describe('the table', () => {
  it('[SIL-7] each seat stands with what it has said', () => {
    expect(placesAt(state, silence, true).map(({ said }) => said)).toEqual([
      'has-it',
      'broke',
      'objects',
      'released',
      'not-reached',
    ])
  })

  it('[SCR-6] who holds and who asks stand as such, until it is lifted or answered', () => {
    const hold = { act: 'h', seat: 'CHN', by: { seat: 'CHN' }, at: 3, until: 9, reason: 'Capital is asked.' }
    const request = { id: 'r', seat: 'MLT', by: { seat: 'MLT' }, at: 4 }
    const held: Silence = { ...silence, holds: [hold], requests: [request] }
    expect(placesAt(state, held, true).map(({ said }) => said)).toEqual([
      'holds',
      'broke',
      'objects',
      'released',
      'asks',
    ])
    expect(pendingIn(held)).toMatchObject([
      { what: 'hold', seat: 'CHN', at: 3, until: 9, reason: 'Capital is asked.' },
      { what: 'request', seat: 'MLT', at: 4 },
    ])
    const over: Silence = {
      ...held,
      holds: [{ ...hold, lifted: { by: { seat: 'CHN' }, at: 5 } }],
      requests: [{ ...request, answered: { by: { seat: 'chair' }, at: 5, granted: false } }],
    }
    expect(placesAt(state, over, true)).toEqual(placesAt(state, silence, true))
    expect(pendingIn(over)).toEqual([])
  })

  it('[SCR-5] a receipt is of the public act, to the millisecond', () => {
    const at = Date.UTC(2026, 10, 23, 22, 0, 59, 999)
    const event = (audience: Audience, hash: string): EventView => ({
      type: 'HoldLifted',
      audience,
      data: { silence: 's', hold: 'h', seat: 'CHN', at },
      command: 'act',
      at,
      actor: { seat: 'CHN' },
      version: 1,
      chain: { audience, number: 1, hash, previous: '', salt: '', person: '' },
    })
    const receipt = receiptOf({ version: 1, events: [event('everyone', 'public'), event('pen', 'theirs')] })
    expect(receipt).toEqual({ at, act: 'act', head: 'public' })
    expect(utcToTheMillisecond(at)).toBe('2026-11-23 22:00:59.999 UTC')
    expect(receiptOf({ version: 1, events: [] })).toBeNull()
  })

  it('[VER-7] receipts are told only to whom they are shown', () => {
    expect(placesAt(state, silence, false).map(({ said }) => said)).toEqual([
      'silent',
      'broke',
      'objects',
      'released',
      'silent',
    ])
  })

  it('[BEH-4] a receipt stated in the minute of the opening came after it; any other counts from its minute', () => {
    expect(receivedAt(60_000, 75_000)).toBe(75_000)
    expect(receivedAt(60_000, 120_000)).toBe(60_000)
    expect(receivedAt(120_000, 75_000)).toBe(120_000)
  })
})

const emptySummary: TextSummary = {
  id: 't',
  title: 't',
  kind: 'statement',
  mode: 'open-drafting',
  stage: 'silence',
  language: 'en',
  latest: 1,
  version: 1,
  openProposals: 0,
  standingObjections: 0,
  sentence: null,
  silence: null,
  waits: [],
}

describe('today', () => {
  const text = (id: string, over: Partial<TextSummary>): TextSummary => ({
    ...emptySummary,
    id,
    title: id,
    ...over,
  })
  const until = (instant: number) => ({ wall: '2026-11-21T08:00', zone: newYork, instant })
  const speak = (instant: number, since: number): Waiting => ({
    kind: 'silence',
    silence: 's',
    version: 1,
    passing: 'agreed',
    deadline: until(instant),
    since,
  })

  it('[VIEW-5] what waits stands by deadline, then by how long it has waited, over all texts', () => {
    const texts = [
      text('read', { waits: [{ kind: 'read', version: 1, since: 3 }] }),
      text('late', { waits: [speak(9, 1), { kind: 'answered', objection: 'o', since: 2 }] }),
      text('soon', { waits: [speak(5, 4)] }),
      text('calm', { stage: 'negotiation' }),
    ]
    expect(waitingIn(texts).map((item) => [item.text.id, item.waiting.kind])).toEqual([
      ['soon', 'silence'],
      ['late', 'silence'],
      ['late', 'answered'],
      ['read', 'read'],
    ])
  })

  it('[VIEW-5] each leads to the page on which it is done', () => {
    expect(partOf(speak(1, 1))).toBe('silence')
    expect(partOf({ kind: 'settle', proposals: ['p'], paragraphs: 1, since: 1 })).toBeUndefined()
    const entered = { act: 'a', type: 'SilenceBroken', channel: 'mail', receivedAt: 1, since: 2 } as const
    expect(partOf({ kind: 'countersign', ...entered })).toBe('record')
  })

  it('[VIEW-5] stages in the order of their urgency, none empty', () => {
    const texts = [text('a', { stage: 'negotiation' }), text('b', {}), text('c', { stage: 'negotiation' })]
    expect(byStage(texts).map(({ stage, texts: some }) => [stage, some.length])).toEqual([
      ['silence', 1],
      ['negotiation', 2],
    ])
  })
})

describe('all procedures', () => {
  const inHand = (id: string, is: ProcedureView['is'], since: number, deadline?: number): TextSummary => ({
    ...emptySummary,
    id,
    procedure: { is, since, reasons: [] },
    ...(deadline === undefined
      ? {}
      : { silence: { id: 's', deadline, wall: '', phase: 'running', acted: false } }),
  })

  it('[SCR-8] stand under what they wait for, the nearest deadline first, then what waited longest', () => {
    const groups = proceduresIn([
      inHand('late', 'open', 1, 9),
      inHand('aged', 'ageing', 1),
      inHand('young', 'blocked', 5),
      inHand('soon', 'open', 2, 4),
      inHand('old', 'blocked', 3),
      { ...emptySummary, id: 'adopted' },
      inHand('held', 'pending', 7, 3),
    ])
    expect(groups.map(({ is, inHand: some }) => [is, some.map(({ text }) => text.id)])).toEqual([
      ['pending', ['held']],
      ['blocked', ['old', 'young']],
      ['open', ['soon', 'late']],
      ['ageing', ['aged']],
    ])
    expect(daysSince(0, 3 * 86_400_000 - 1)).toBe(2)
    expect(daysSince(5, 0)).toBe(0)
  })

  it('[SCR-7] every act that the rules of a text know is asked for by some screen', () => {
    const screens = readdirSync(clientFolder, { recursive: true, withFileTypes: true })
      .filter((file) => /\.tsx?$/.test(file.name))
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
      .join('\n')
    const ofBody = bodyCommandShape.def.options
      .flatMap((option) => option.def.shape.type.def.values)
      .filter((type) => type !== 'EstablishBody')
    const missing = [...commandTypes, ...ofBody].filter((type) => !screens.includes(`'${type}'`))
    expect(missing).toEqual([])
  })
})

describe('setting up and comparing', () => {
  it('[BOD-2] the first thing that is missing is named', () => {
    const whole = { name: 'Committee', members: ['MLT'], chair: 'MLT' }
    expect(firstMissing(whole, 'token-1')).toBeNull()
    expect(firstMissing(whole, '')).toBe('setup.missing.token')
    expect(firstMissing({ ...whole, name: ' ' }, 'token-1')).toBe('setup.missing.name')
    expect(firstMissing({ ...whole, members: [] }, 'token-1')).toBe('setup.missing.members')
    expect(firstMissing({ ...whole, chair: null }, 'token-1')).toBe('setup.missing.chair')
  })

  it('[VER-3] what stayed between two changes is told by its number', () => {
    const block = (id: string, change: 'same' | 'changed') =>
      ({ id, type: 'paragraph', level: 0, change, moved: false, runs: [] }) as const
    const blocks = [block('a', 'same'), block('b', 'same'), block('c', 'changed'), block('d', 'same')]
    expect(stretches(blocks).map(({ same }) => same)).toEqual([2, 0, 1])
  })
})
