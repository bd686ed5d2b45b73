/** The life of one paragraph: all of it, in order, and nothing of another's. */
import { fc } from '../support/property.ts'
import { describe, expect, it } from 'vitest'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import { biography } from '../../shared/procedure/index.ts'
import { game, play } from './play.ts'
import { as, changeTo, inNegotiation, one, seenBy, tableChange, three, two } from './support.ts'

const typesOf = (events: readonly RecordedDraftEvent[]) => events.map(({ type }) => type)

describe('the biography of a paragraph', () => {
  it('[VIEW-10] who proposed what, what was objected and answered, and who decided, among the versions', () => {
    const world = inNegotiation()
    const proposal = tableChange(world, 'fra')
    tableChange(world, 'fra', two)
    world.act(as('mlt'), { type: 'SupportProposal', proposal })
    const objection = world.act(as('jpn'), { type: 'RaiseObjection', paragraph: one, reason: 'Too far.' })
    world.act(as('chair'), { type: 'AnswerObjection', objection, body: 'It says so already.' })
    world.act(as('chair'), { type: 'TakeUpProposal', proposal, current: world.hashOf(one) })
    world.act(as('chair'), { type: 'IssueVersion' })
    world.act(as('jpn'), { type: 'WithdrawObjection', objection })
    expect(typesOf(biography(world.log, one))).toEqual([
      'VersionIssued',
      'ProposalTabled',
      'ProposalSupported',
      'ObjectionRaised',
      'ObjectionAnswered',
      'ProposalTakenUp',
      'VersionIssued',
      'ObjectionWithdrawn',
    ])
    expect(typesOf(biography(world.log, three))).toEqual(['VersionIssued', 'VersionIssued'])
  })

  it('[VIEW-10] a paragraph that a proposal made begins with that proposal', () => {
    const world = inNegotiation()
    const proposal = world.act(as('fra'), {
      type: 'TableProposal',
      change: {
        kind: 'add',
        after: one,
        block: { type: 'paragraph', content: [{ type: 'text', text: 'New.' }] },
      },
    })
    world.act(as('chair'), { type: 'TakeUpProposal', proposal })
    const made = world.blocks[1]?.attrs.id ?? ''
    expect([one, two, three]).not.toContain(made)
    expect(typesOf(biography(world.log, made)).slice(1)).toEqual(['ProposalTabled', 'ProposalTakenUp'])
    expect(typesOf(biography(world.log, one)).slice(1)).toEqual(['ProposalTabled', 'ProposalTakenUp'])
    expect(typesOf(biography(world.log, two)).slice(1)).toEqual([])
  })

  it('[VIEW-10] what is internal to another is not in it', () => {
    const world = inNegotiation()
    const change = changeTo(world, one, 'Ours.')
    world.act(as('mlt'), { type: 'TableProposal', change, audience: 'seat:mlt' })
    expect(typesOf(biography(seenBy(world, as('mlt')), one)).slice(1)).toEqual(['ProposalTabled'])
    expect(typesOf(biography(seenBy(world, as('fra')), one)).slice(1)).toEqual([])
  })

  it('[VIEW-10] no act on a paragraph is in nobody’s biography, whatever happened', () => {
    fc.assert(
      fc.property(game, (steps) => {
        const { log, state, blocks } = play(steps, () => undefined)
        const places = [one, two, three, 'pNowhere0', ...blocks.map(({ attrs }) => attrs.id)]
        const told = new Set(places.flatMap((place) => biography(log, place)))
        // As it was tabled: what it was revised to since may have another place.
        const atTheBeginning = (id: string): boolean =>
          log.some(
            ({ type, data }) =>
              type === 'ProposalTabled' &&
              data.proposal === id &&
              data.change.kind === 'add' &&
              data.change.after === null,
          )
        for (const event of log) {
          if (!('proposal' in event.data) || told.has(event)) continue
          const { on, id } = state.proposals[event.data.proposal] ?? {}
          expect(atTheBeginning(on ?? id ?? ''), JSON.stringify(event)).toBe(true)
        }
        for (const event of log) {
          if (!('objection' in event.data) || told.has(event)) continue
          expect(state.objections[event.data.objection]?.paragraph).toBeNull()
        }
      }),
      { numRuns: 20 },
    )
  })
})
