/**
 * What holds after any accepted sequence of acts. A failure prints its seed and path; `FAULTS_SEED=… vitest run …` plays it again.
 */
import { fc, seed } from '../support/property.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sees, type Audience } from '../../shared/audience.ts'
import { countedObjections, emptyDraft, evolve, viewerOf } from '../../shared/procedure/index.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import type { DraftState } from '../../shared/procedure/state.ts'
import type { Actor } from '../../shared/procedure/submission.ts'
import { cutOff, judgedAt } from '../../shared/time.ts'
import { game, play, type Played } from './play.ts'
import { as, committee, committeeSeats, seenBy, type World } from './support.ts'

const settings = { seed, numRuns: 60 }

const rules = new Set(
  [
    ...readFileSync(join(import.meta.dirname, '../../shared/procedure/SPEC.md'), 'utf8').matchAll(
      /\*\*([A-Z]+-\d+)\*\*/g,
    ),
  ].map((match) => match[1]),
)

const holdsAlways = (each: (world: World, played: Played) => void): void => {
  fc.assert(
    fc.property(game, (steps) => {
      play(steps, each)
    }),
    settings,
  )
}

const stateOfSeat = (seat: string): string | undefined => committee.seats[seat]?.state

/** Acts by which a seat takes a position. */
const positions: ReadonlySet<RecordedDraftEvent['type']> = new Set([
  'ProposalTabled',
  'ProposalRevised',
  'ProposalWithdrawn',
  'ProposalSupported',
  'SupportWithdrawn',
  'StanceTaken',
  'ProposalRebased',
  'ProposalTakenOver',
  'ProposalAbsorbed',
  'ObjectionRaised',
  'ObjectionWithdrawn',
  'ObjectionReleased',
  'ObjectionMaintained',
  'StandTaken',
  'SilenceBroken',
  'SilenceHeld',
  'HoldLifted',
  'ExtensionAsked',
  'RequestWithdrawn',
  'AgreementWithdrawn',
  'RemarkMade',
  'PlacedOnRecord',
  'CorrigendumContested',
])

const fold = (
  events: readonly RecordedDraftEvent[],
  from = emptyDraft('d_statement', 'committee'),
): DraftState => events.reduce(evolve, from)

const throughJson = (state: DraftState): DraftState => JSON.parse(JSON.stringify(state)) as DraftState

describe(`any accepted sequence (seed ${seed})`, () => {
  it('[INV-1] a text is adopted only where no break stands and no objection counted', () => {
    holdsAlways(({ state }) => {
      if (state.stage !== 'adopted') return
      const last = state.silences.at(-1)
      if (state.adoption?.how === 'room') {
        expect(Object.values(state.objections).filter(({ status }) => status === 'standing')).toEqual([])
        return
      }
      expect(last?.phase).toBe('passed')
      expect(last?.breaks).toEqual([])
      expect(last && countedObjections(state, last)).toEqual([])
      expect(state.adoption?.version).toBe(last?.version)
    })
  })

  it('[INV-13] no seat breaks with fewer keys than its rule asks for, but on paper', () => {
    holdsAlways(({ log, state }, { before }) => {
      if (before === state) return
      const last = log.at(-1)
      if (last?.type !== 'SilenceBroken' || last.via) return
      const { seat, person } = last.actor
      if (seat === 'fra') expect(person).toBe('fra-head')
      if (seat !== 'jpn') return
      const asked = before.silences.find(({ id }) => id === last.data.silence)?.keys ?? []
      expect(asked.filter((ask) => ask.seat === 'jpn' && ask.by.person !== person)).not.toEqual([])
    })
  })

  it('[INV-14] nothing is agreed over a pending hold or an unanswered request', () => {
    holdsAlways(({ state }) => {
      if (state.stage !== 'agreed' && state.stage !== 'adopted') return
      if (state.adoption?.how === 'room') return
      const last = state.silences.at(-1)
      // Said independently of the rule's own judgement.
      const pending = last?.profile.regime === 'no-objection' ? last.holds : []
      expect(pending.filter(({ lifted }) => !lifted)).toEqual([])
      expect(last?.requests.filter(({ answered, withdrawn }) => !answered && !withdrawn)).toEqual([])
    })
  })

  it('[INV-14] what was received in time is not refused for the time', () => {
    const speaking = new Set(['BreakSilence', 'HoldSilence', 'AskExtension'])
    holdsAlways(({ at }, { before, command, result }) => {
      if (result.ok || !command || !speaking.has(command.type)) return
      const silence = before.silences.at(-1)
      const received = command.onBehalf?.receivedAt ?? at
      if (!silence || received >= cutOff(silence.deadline) || before.stage === 'adopted') return
      expect(['SilenceLapsed', 'ReceivedTooLate']).not.toContain(result.refusal.code)
    })
  })

  it('[INV-15] a deadline never becomes earlier, and what was stands beside it', () => {
    holdsAlways(({ state }, { before }) => {
      if (before === state) return
      for (const silence of before.silences) {
        const now = state.silences.find(({ id }) => id === silence.id)
        expect(now?.deadline.instant).toBeGreaterThanOrEqual(silence.deadline.instant)
        const kept = now?.extensions.map(({ before: was }) => was.instant) ?? []
        expect([...kept, now?.deadline.instant]).toContain(silence.deadline.instant)
      }
    })
  })

  it('[INV-2] a period ends at most once, and not before its time', () => {
    holdsAlways(({ log, state }, { before }) => {
      if (before === state) return
      const ends = log.filter(({ type }) => type === 'PeriodEnded')
      for (const silence of state.silences) {
        const own = ends.filter((event) => event.type === 'PeriodEnded' && event.data.silence === silence.id)
        expect(own.length).toBeLessThanOrEqual(1)
        for (const { at } of own) expect(at).toBeGreaterThanOrEqual(judgedAt(silence.deadline))
      }
    })
  })

  it('[INV-3] only members take positions', () => {
    holdsAlways(({ log, state }, { before }) => {
      if (before === state) return
      for (const event of log.slice(-3)) {
        if (!positions.has(event.type)) continue
        const seat = event.via ? event.via.seat : event.actor.seat
        expect(committee.seats[seat]?.role).toBe('member')
        expect({ seat, ...event.data }.seat).toBe(seat)
      }
    })
  })

  it('[INV-4] nothing is settled into, or issued from, a frozen text', () => {
    holdsAlways((_world, { before, result }) => {
      if (!result.ok) return
      for (const { type } of result.value) {
        if (type === 'ProposalTakenUp' || type === 'CompromiseWritten')
          expect(before.stage).toBe('negotiation')
        if (type === 'VersionIssued') expect(['preparation', 'negotiation']).toContain(before.stage)
      }
    })
  })

  it('[INV-5] at most one silence runs or waits, and the stage says so', () => {
    holdsAlways(({ state }) => {
      const going = state.silences.filter(({ phase }) => phase === 'running' || phase === 'period-ended')
      expect(going.length).toBe(state.stage === 'silence' ? 1 : 0)
      expect(state.agreement !== undefined).toBe(
        state.stage === 'agreed' ||
          (state.stage === 'adopted' &&
            state.adoption?.how !== 'room' &&
            state.silences.at(-1)?.profile.passing === 'agreed'),
      )
    })
  })

  it('[INV-6] versions are numbered without gaps, and neighbours differ', () => {
    holdsAlways(({ state }) => {
      expect(state.versions.map(({ number }) => number)).toEqual(
        state.versions.map((_version, index) => index),
      )
      for (const [index, version] of state.versions.entries())
        expect(version.hash).not.toBe(state.versions[index - 1]?.hash)
    })
  })

  it('[INV-7] a snapshot and what came after it are all events; a state survives JSON', () => {
    fc.assert(
      fc.property(game, fc.nat(), (steps, cut) => {
        const { log, state } = play(steps, () => {})
        const middle = cut % (log.length + 1)
        const snapshot = throughJson(fold(log.slice(0, middle)))
        expect(fold(log.slice(middle), snapshot)).toEqual(state)
        expect(throughJson(state)).toEqual(state)
      }),
      settings,
    )
  })

  it('[INV-8] in any portions, who sees some events has what those tell and nothing else', () => {
    fc.assert(
      fc.property(game, fc.nat(), (steps, cut) => {
        const world = play(steps, () => {})
        for (const { id } of committeeSeats) {
          const actor = as(id)
          const seen = seenBy(world, actor)
          const middle = cut % (seen.length + 1)
          const away = throughJson(fold(seen.slice(0, middle)))
          expect(fold(seen.slice(middle), away)).toEqual(visibleTo(world, actor))
        }
      }),
      { ...settings, numRuns: 40 },
    )
  })

  it('[INV-9] the same acts make the same record, on states that nobody can change', () => {
    fc.assert(
      fc.property(game, (steps) => {
        const first = play(steps, () => {})
        const second = play(steps, ({ state }) => void deepFreeze(state))
        expect(second.log).toEqual(first.log)
        expect(second.state).toEqual(first.state)
      }),
      settings,
    )
  })

  it('[INV-10] no order and no gap of events makes evolve throw', () => {
    fc.assert(
      fc.property(game, fc.infiniteStream(fc.nat()), (steps, chance) => {
        const { log } = play(steps, () => {})
        const shuffled = log
          .filter(() => (chance.next().value ?? 0) % 3 > 0)
          .map((event) => ({ event, key: chance.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event)
        expect(fold(shuffled)).toMatchObject({ id: 'd_statement' })
        const unknown = { ...(log[0] as RecordedDraftEvent), type: 'constructor' } as never
        const state = fold(log)
        expect(evolve(state, unknown)).toBe(state)
      }),
      settings,
    )
  })

  it('[INV-11] nobody settles a proposal of their own State', () => {
    holdsAlways(({ log, state }, { before }) => {
      if (before === state) return
      const last = log.at(-1)
      if (last?.type !== 'ProposalTakenUp' && last?.type !== 'ProposalSetAside') return
      const proposer = state.proposals[last.data.proposal]?.seat ?? ''
      expect(stateOfSeat(last.actor.seat)).toBeDefined()
      expect(stateOfSeat(last.actor.seat)).not.toBe(stateOfSeat(proposer))
    })
  })

  it('[INV-12] every refusal names a rule that is written down', () => {
    holdsAlways((_world, { result }) => {
      if (!result.ok) expect(rules).toContain(result.refusal.rule)
    })
  })
})

describe('the play itself', () => {
  it('[INV-1] reaches every stage, and every event but the first by many ways', () => {
    const events = new Set<string>()
    const stages = new Set<string>()
    const refusals = new Set<string>()
    for (const steps of fc.sample(game, { seed: 1540, numRuns: 1_200 }))
      play(steps, ({ state }, { result }) => {
        stages.add(state.stage)
        if (result.ok) for (const { type } of result.value) events.add(type)
        else refusals.add(result.refusal.code)
      })
    expect([...stages].sort()).toEqual(['adopted', 'agreed', 'negotiation', 'preparation', 'silence'])
    expect([...events].sort()).toEqual([...everyEvent].filter((type) => type !== 'TextCreated').sort())
    expect(refusals.size).toBeGreaterThan(30)
  })
})

const everyEvent: readonly RecordedDraftEvent['type'][] = [
  'TextCreated',
  'TextOpened',
  'VersionIssued',
  'VersionReceived',
  'CommentPosted',
  'CommentReplied',
  'CommentEdited',
  'ThreadResolved',
  'ThreadReopened',
  'ThreadReattached',
  'ProposalTabled',
  'ProposalRevised',
  'ProposalWithdrawn',
  'ProposalSupported',
  'SupportWithdrawn',
  'StanceTaken',
  'ProposalsCarried',
  'ProposalRebased',
  'ProposalTakenOver',
  'ProposalAbsorbed',
  'DecisionReversed',
  'DraftMarked',
  'DraftRemarked',
  'ProposalTakenUp',
  'ProposalSetAside',
  'ObjectionRaised',
  'ObjectionAnswered',
  'ObjectionWithdrawn',
  'ObjectionReleased',
  'ObjectionMaintained',
  'StandTaken',
  'ReadingLed',
  'FloorRecorded',
  'FloorContested',
  'SheetNoted',
  'CirclesAllowed',
  'CircleOpened',
  'CircleAnswered',
  'CircleClosed',
  'CircleTabled',
  'CompromiseOffered',
  'CompromiseRevised',
  'CompromiseAnswered',
  'CompromiseClosed',
  'CompromiseWritten',
  'SilenceOpened',
  'SilenceBroken',
  'BreakAsked',
  'SilenceHeld',
  'HoldLifted',
  'ExtensionAsked',
  'RequestWithdrawn',
  'ExtensionDeclined',
  'SilenceExtended',
  'SilenceWithdrawn',
  'SilenceVoided',
  'RemarkMade',
  'PeriodEnded',
  'LapseHeld',
  'ClockConfirmed',
  'OutcomeConfirmed',
  'AgreementWithdrawn',
  'TextAdopted',
  'AdoptionScheduled',
  'PlacedOnRecord',
  'CorrigendumEntered',
  'CorrigendumContested',
  'ActCountersigned',
  'ActDisowned',
]

/** The circles that a seat has left, each with what was known to the server when it did. */
const leftBy = ({ log }: World, seat: string) =>
  log.flatMap((event, index) =>
    event.type === 'CircleAnswered' && event.data.seat === seat && event.data.answer === 'leaves'
      ? [{ circle: event.data.circle, at: fold(log.slice(0, index + 1)) }]
      : [],
  )

/** What a seat may know of a state, said independently of how it is folded. */
const visibleTo = (world: World, actor: Actor): DraftState => {
  const { state } = world
  const viewer = viewerOf(state, actor)
  const left = leftBy(world, actor.seat)
  /** Of a circle that it has left, a seat has what there was when it left. */
  const pick = <T extends { readonly audience: Audience }>(
    record: Readonly<Record<string, T>>,
    then: (at: DraftState) => Readonly<Record<string, T>>,
  ): Record<string, T> =>
    Object.fromEntries([
      ...Object.entries(record).filter(([, { audience }]) => sees(audience, viewer)),
      ...left.flatMap(({ circle, at }) =>
        Object.entries(then(at)).filter(([, { audience }]) => audience === `circle:${circle}`),
      ),
    ])
  const circles = Object.fromEntries([
    ...Object.entries(state.circles ?? {}).filter(([id]) => sees(`circle:${id}`, viewer)),
    ...left.flatMap(({ circle, at }) => {
      const known = at.circles?.[circle]
      return known ? [[circle, known] as const] : []
    }),
  ])
  const knowsReceipts = viewer.holdsPen || actor.role === 'secretariat'
  const desk = pick(state.desk ?? {}, ({ desk: then = {} }) => then)
  const { desk: _all, stands: _those, compromises: _them, circles: _each, sheet, ...rest } = state
  const compromises = Object.entries(state.compromises ?? {}).flatMap(([id, one]) => {
    if (viewer.holdsPen || !one.to) return [[id, one] as const]
    if (!one.to.includes(actor.seat)) return []
    const answers = Object.entries(one.answers).filter(([seat]) => seat === actor.seat)
    return [[id, { ...one, answers: Object.fromEntries(answers) }] as const]
  })
  const stands = Object.entries(state.stands ?? {}).filter(
    ([, { openly, seat }]) => openly || viewer.holdsPen || seat === actor.seat,
  )
  return {
    ...rest,
    ...(Object.keys(desk).length > 0 ? { desk } : {}),
    ...(sheet && viewer.holdsPen ? { sheet } : {}),
    ...(compromises.length > 0 ? { compromises: Object.fromEntries(compromises) } : {}),
    ...(stands.length > 0 ? { stands: Object.fromEntries(stands) } : {}),
    ...(Object.keys(circles).length > 0 ? { circles } : {}),
    threads: pick(state.threads, ({ threads }) => threads),
    proposals: pick(state.proposals, ({ proposals }) => proposals),
    silences: state.silences.map(({ keys, remarks, ...silence }) => {
      const known = keys?.filter(({ audience }) => sees(audience, viewer)) ?? []
      const told = remarks?.filter(({ seat }) => viewer.holdsPen || seat === actor.seat) ?? []
      return {
        ...silence,
        ...(known.length > 0 ? { keys: known } : {}),
        ...(told.length > 0 ? { remarks: told } : {}),
      }
    }),
    versions: state.versions.map((version) => ({
      ...version,
      receipts: Object.fromEntries(
        Object.entries(version.receipts).filter(
          ([seat]) => knowsReceipts || seat === actor.seat || seat === version.by.seat,
        ),
      ),
    })),
  }
}

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
