/**
 * Records of whole negotiations, as editions of this program wrote them: each folds for ever to what was known then. A fixture is never
 * changed or made anew; `FIXTURE=<name> npx vitest run test/procedure/replay.test.ts` records the negotiation below under a new name.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyDraft, evolve } from '../../shared/procedure/index.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import type { DraftState } from '../../shared/procedure/state.ts'
import {
  as,
  changeTo,
  deadlineOf,
  inNegotiation,
  minute,
  onBehalf,
  one,
  openSilence,
  passed,
  tableChange,
  three,
  two,
  type World,
} from './support.ts'

const folder = join(import.meta.dirname, '../fixtures/logs')

type Kept = { readonly events: readonly RecordedDraftEvent[]; readonly state: DraftState }

const words = (said: string) => [{ type: 'text' as const, text: said }]

/** Four delegations and the chair, from the zero draft to an adopted Rev.3. */
const negotiated = (): World => {
  const world = inNegotiation()
  const first = tableChange(world, 'fra')
  const second = world.act(as('jpn'), {
    type: 'TableProposal',
    change: changeTo(world, one, 'The Committee recalls its mandate in full.'),
  })
  world.act(as('mlt'), { type: 'SupportProposal', proposal: second })
  const objection = world.act(as('mlt'), {
    type: 'RaiseObjection',
    paragraph: two,
    mandate: { source: 'resolution 1540 (2004), paragraph 4', words: 'Decides to establish' },
  })
  const joined = world.act(as('jpn'), { type: 'RaiseObjection', paragraph: two, joins: objection })
  world.act(as('ecu'), { type: 'TakeStand', paragraph: three, is: 'pending' })
  world.act(as('sec'), {
    type: 'TakeStand',
    paragraph: null,
    is: 'adref',
    openly: true,
    onBehalf: onBehalf('fra', world.at),
  })
  world.act(as('chair'), { type: 'SetAsideProposal', proposal: first })
  world.act(as('chair'), { type: 'TakeUpProposal', proposal: second, current: world.hashOf(one) })
  world.act(as('chair'), { type: 'IssueVersion' })
  const compromise = world.act(as('chair'), {
    type: 'OfferCompromise',
    paragraph: two,
    base: world.hashOf(two),
    content: words('The Committee takes note of the reports it has received.'),
    to: ['mlt', 'jpn'],
  })
  world.act(as('mlt'), { type: 'AnswerCompromise', compromise, wording: 1, answer: 'declines' })
  const better = words('The Committee notes the reports it has received.')
  world.act(as('chair'), { type: 'ReviseCompromise', compromise, content: better })
  for (const seat of ['mlt', 'jpn'])
    world.act(as(seat), { type: 'AnswerCompromise', compromise, wording: 2, answer: 'accepts' })
  world.act(as('chair'), { type: 'TakeUpCompromise', compromise, current: world.hashOf(two) })
  world.act(as('chair'), { type: 'IssueVersion' })
  world.act(as('mlt'), { type: 'MaintainObjection', objection })
  for (const [seat, id] of [
    ['mlt', objection],
    ['jpn', joined],
  ] as const)
    world.act(as(seat), { type: 'WithdrawObjection', objection: id })
  const floor = world.act(as('chair'), {
    type: 'RecordFloor',
    paragraph: two,
    base: world.hashOf(two),
    understanding: 'agreed',
  })
  world.act(as('fra'), { type: 'ContestFloor', floor })
  world.act(as('chair'), { type: 'NoteOnSheet', seat: 'fra', paragraph: two, leans: 'movable' })
  world.type(three, 'The Committee will keep the matter under review each year.')
  world.act(as('chair'), { type: 'IssueVersion' })
  for (const seat of ['ecu', 'fra', 'jpn', 'mlt'])
    world.act(as(seat), { type: 'TakeStand', paragraph: null, is: 'agreed', openly: true })
  const silence = openSilence(world.wait(minute))
  world.at = deadlineOf(world, silence) + minute + 10_000
  world.end(silence)
  world.act(as('chair'), passed(world, silence))
  world.wait(minute).act(as('sec'), { type: 'AdoptText', symbol: 'S/PRST/2026/1' })
  return world
}

const fold = (events: readonly RecordedDraftEvent[]): DraftState =>
  events.reduce(evolve, emptyDraft('d_statement', 'committee'))

describe('recorded negotiations', () => {
  const wanted = process.env['FIXTURE']
  if (wanted) {
    const { log, state } = negotiated()
    const file = join(folder, `${wanted}.json`)
    if (existsSync(file)) throw new Error(`${wanted} has been recorded already`)
    writeFileSync(file, `${JSON.stringify({ events: log, state }, null, 1)}\n`)
  }

  it.each(readdirSync(folder))('[INV-16] %s folds to what was known when it was written', (name) => {
    const { events, state } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Kept
    expect(events.length).toBeGreaterThan(20)
    expect(fold(events)).toMatchObject(state)
  })

  it('[INV-16] the negotiation of this edition ends adopted, with nothing in its way', () => {
    const { state } = negotiated()
    expect(state.adoption).toMatchObject({ version: 3 })
    expect(Object.values(state.objections).map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn'])
  })
})
