/** Agreement and adoption, and acts that the secretariat enters for seats. */
import { describe, expect, it } from 'vitest'
import { seatAudience } from '../../shared/audience.ts'
import {
  adoptedText,
  agreedText,
  as,
  bodyOf,
  changeTo,
  commandTypes,
  committeeSeats,
  hour,
  inNegotiation,
  minute,
  mondayInstant,
  onBehalf,
  one,
  periodEnded,
  start,
  tableChange,
  underSilence,
  uuid,
  type Asked,
  type World,
} from './support.ts'

describe('agreement and adoption', () => {
  it('[ADO-1] a member withdraws an agreement until adoption', () => {
    const { world, silence } = agreedText()
    const withdraw = { type: 'WithdrawAgreement', reason: 'New instructions.' } as const
    expect(world.state.agreement).toMatchObject({ silence, version: 0 })
    for (const seat of ['chair', 'sec', 'experts']) world.when(withdraw, as(seat)).thenRefused('RoleMayNot')
    world.act(as('fra'), withdraw)
    expect(world.state.stage).toBe('negotiation')
    expect(world.state).not.toHaveProperty('agreement')
    world.when(withdraw, as('fra')).thenRefused('StageMayNot')
    adoptedText().world.when(withdraw, as('fra')).thenRefused('StageMayNot')
  })

  it('[ADO-1] a letter from before the agreement does not speak of it', () => {
    const { world } = agreedText()
    const older = onBehalf('fra', start)
    world.when({ type: 'WithdrawAgreement', onBehalf: older }, as('sec')).thenRefused('StageMayNot', 'ADO-1')
    const since = onBehalf('fra', world.at)
    world.wait(-3)
    expect(world.when({ type: 'WithdrawAgreement' }, as('fra')).result.ok).toBe(true)
    world.wait(3)
    expect(world.when({ type: 'WithdrawAgreement', onBehalf: since }, as('sec')).result.ok).toBe(true)
  })

  it('[ADO-2] the pen or the secretariat records the adoption of the version that was agreed', () => {
    const { world } = agreedText()
    const adopt = { type: 'AdoptText', symbol: 'S/PRST/2026/1', meeting: '9999th' } as const
    world.when(adopt, as('mlt')).thenRefused('RoleMayNot')
    world.when(adopt, as('vice')).thenEvents({
      type: 'TextAdopted',
      audience: 'everyone',
      data: {
        version: 0,
        hash: world.state.versions[0]?.hash ?? '',
        symbol: 'S/PRST/2026/1',
        meeting: '9999th',
      },
    })
    inNegotiation().when(adopt, as('chair')).thenRefused('StageMayNot')
  })

  it('[ADO-3] to an adopted text nothing is done but receipts and countersignatures', () => {
    const { world, silence } = adoptedText()
    const asks: readonly Asked[] = [
      { type: 'OpenText' },
      { type: 'IssueVersion' },
      { type: 'TakeUpProposal', proposal: uuid(1) },
      { type: 'ConfirmOutcome', silence, outcome: 'not-agreed' },
      { type: 'WithdrawSilence', silence },
      { type: 'AdoptText' },
    ]
    for (const asked of asks) expect(world.when(asked, as('chair')).result.ok).toBe(false)
    world.act(as('mlt'), { type: 'AcknowledgeVersion', version: 0 })
    expect(world.state.stage).toBe('adopted')
  })
})

describe('on behalf', () => {
  const objection = { type: 'RaiseObjection', paragraph: null } as const

  it('[BEH-1] only the secretariat enters acts for seats, and not its capital', () => {
    const world = inNegotiation()
    const asked = { ...objection, onBehalf: onBehalf('mlt', start) }
    for (const seat of ['chair', 'mlt', 'fra'])
      world.when(asked, as(seat)).thenRefused('OnBehalfOnlySecretariat')
    world.when(asked, as('sec', 'capital')).thenRefused('CapacityMayNot')
    expect(world.when(asked, as('sec', 'delegate')).result.ok).toBe(true)
  })

  it('[BEH-2] only what a delegation does from outside', () => {
    const allowed = new Set([
      'TableProposal',
      'WithdrawProposal',
      'SupportProposal',
      'TakeStance',
      'TablePackage',
      'RaiseObjection',
      'TakeStand',
      'MaintainObjection',
      'AnswerCompromise',
      'ContestFloor',
      'WithdrawObjection',
      'ReleaseObjection',
      'BreakSilence',
      'HoldSilence',
      'LiftHold',
      'AskExtension',
      'WithdrawRequest',
      'PlaceOnRecord',
      'ContestCorrigendum',
      'WithdrawAgreement',
      'PostComment',
    ])
    expect(commandTypes.length).toBeGreaterThan(allowed.size)
    const world = inNegotiation()
    for (const type of commandTypes) {
      const asked = { type, onBehalf: onBehalf('mlt', start) } as unknown as Asked
      if (allowed.has(type)) continue
      world.when(asked, as('sec')).thenRefused('RoleMayNot', 'BEH-2')
    }
  })

  it('[BEH-2] each of them is entered', () => {
    const world = inNegotiation()
    const via = onBehalf('mlt', world.at)
    const sec = as('sec')
    const change = changeTo(world, one, 'By letter.')
    const proposal = world.act(sec, { type: 'TableProposal', change, onBehalf: via })
    expect(world.state.proposals[proposal]).toMatchObject({ seat: 'mlt', by: { seat: 'mlt' } })
    const other = tableChange(world, 'fra')
    world.act(sec, { type: 'SupportProposal', proposal: other, onBehalf: via })
    expect(world.state.proposals[other]?.supporters).toEqual(['mlt'])
    world.act(sec, { type: 'WithdrawProposal', proposal, onBehalf: via })
    world.act(sec, {
      type: 'PostComment',
      paragraph: one,
      audience: 'everyone',
      body: 'By note verbale.',
      onBehalf: via,
    })
    const raised = world.act(sec, { ...objection, onBehalf: via })
    world.act(sec, { type: 'WithdrawObjection', objection: raised, onBehalf: via })
    expect(world.state.objections[raised]).toMatchObject({ seat: 'mlt', status: 'withdrawn', via })
  })

  it('[BEH-3] role and State are the seat’s, as they were when the paper was received', () => {
    const body = bodyOf([
      ...committeeSeats,
      { id: 'che', role: 'member', state: 'CHE', from: 0, until: start + hour },
    ])
    const world = inNegotiation()
    world.body = body
    world.wait(2 * hour)
    const entered = (seat: string, receivedAt: number): Asked => ({
      ...objection,
      onBehalf: onBehalf(seat, receivedAt),
    })
    const sec = as('sec')
    expect(world.when(entered('che', start + hour - 1), sec).result.ok).toBe(true)
    world.when(entered('che', start + hour), sec).thenRefused('NotSeated', 'BEH-3')
    world.when(entered('nobody', start), sec).thenRefused('NoSuchSeat', 'BEH-3')
    for (const seat of ['chair', 'experts', 'watcher', 'sec'])
      world.when(entered(seat, start), sec).thenRefused('RoleMayNot', 'STD-7')
  })

  it('[BEH-4] it counts from its receipt, which is not in the future', () => {
    const world = inNegotiation().wait(hour)
    const later = onBehalf('mlt', world.at + 1)
    world.when({ ...objection, onBehalf: later }, as('sec')).thenRefused('ReceivedInFuture', 'BEH-4')
    const raised = world.act(as('sec'), { ...objection, onBehalf: onBehalf('mlt', start) })
    expect(world.state.objections[raised]?.at).toBe(start)
  })

  const breaking = (silence: string, receivedAt: number): Asked => ({
    type: 'BreakSilence',
    silence,
    onBehalf: onBehalf('mlt', receivedAt),
  })
  const inTime = mondayInstant + minute - 1
  const tooLate = mondayInstant + minute

  it('[BEH-5] a break received in time counts after the cut-off, the end, and "passed"', () => {
    const running = underSilence()
    running.world.at = mondayInstant + 2 * minute
    for (const { world, silence } of [running, periodEnded(), agreedText()]) {
      world.when(breaking(silence, tooLate), as('sec')).thenRefused('ReceivedTooLate', 'BEH-5')
      world.act(as('sec'), breaking(silence, inTime))
      expect(world.state.stage).toBe('negotiation')
      expect(world.state).not.toHaveProperty('agreement')
      expect(world.state.silences[0]).toMatchObject({
        phase: 'broken',
        breaks: [{ seat: 'mlt', at: inTime, via: { channel: 'mail' } }],
      })
    }
  })

  it('[BEH-5] not after adoption, nor before the opening, nor once the agreement was withdrawn', () => {
    const adopted = adoptedText()
    adopted.world.when(breaking(adopted.silence, inTime), as('sec')).thenRefused('ReceivedTooLate', 'BEH-5')
    const { world, silence } = underSilence()
    world.when(breaking(silence, start), as('sec')).thenRefused('SilenceNotRunning', 'BEH-5')
    const agreed = agreedText()
    agreed.world.act(as('fra'), { type: 'WithdrawAgreement' })
    agreed.world.when(breaking(agreed.silence, inTime), as('sec')).thenRefused('SilenceNotRunning', 'BEH-5')
    const seated = agreedText()
    seated.world
      .when({ type: 'BreakSilence', silence: seated.silence }, as('mlt'))
      .thenRefused('SilenceNotRunning', 'SIL-10')
  })

  it('[BEH-6] what is entered goes to everyone', () => {
    const world = inNegotiation()
    const via = onBehalf('mlt', start)
    const change = changeTo(world, one, 'By letter.')
    for (const audience of [seatAudience('mlt'), seatAudience('sec')]) {
      const asked = { type: 'TableProposal', change, audience, onBehalf: via } as const
      world.when(asked, as('sec')).thenRefused('AudienceNotYours', 'BEH-6')
      world
        .when({ type: 'PostComment', paragraph: one, audience, body: 'x', onBehalf: via }, as('sec'))
        .thenRefused('AudienceNotYours', 'BEH-6')
    }
  })

  it('[BEH-6] a private proposal of the seat is out of the secretariat’s reach', () => {
    const world = inNegotiation()
    const audience = seatAudience('mlt')
    const change = changeTo(world, one, 'Ours.')
    const proposal = world.act(as('mlt'), { type: 'TableProposal', change, audience })
    world
      .when({ type: 'WithdrawProposal', proposal, onBehalf: onBehalf('mlt', world.at) }, as('sec'))
      .thenRefused('NoSuchProposal', 'VIS-8')
  })

  const entered = (): { world: World; act: string } => {
    const world = inNegotiation()
    return { world, act: world.act(as('sec'), { ...objection, onBehalf: onBehalf('mlt', start) }) }
  }

  it('[BEH-7] the seat countersigns, once', () => {
    const { world, act } = entered()
    const sign = { type: 'CountersignAct', act } as const
    expect(world.state.onBehalf[act]).toMatchObject({ via: { seat: 'mlt' }, by: { seat: 'sec' } })
    world.when(sign, as('fra')).thenRefused('NotYours', 'BEH-7')
    world.when(sign, as('sec')).thenRefused('NotYours', 'BEH-7')
    world.when(sign, as('mlt', 'capital')).thenRefused('CapacityMayNot')
    world.when({ ...sign, act: uuid(1) }, as('mlt')).thenRefused('NoSuchAct', 'BEH-7')
    world.act(as('mlt', 'delegate'), sign)
    expect(world.state.onBehalf[act]?.countersigned).toMatchObject({ by: { seat: 'mlt' }, at: world.at })
    world.when(sign, as('mlt')).thenRefused('CountersignedAlready', 'BEH-7')
  })

  it('[BEH-8] a comment entered for a seat is edited by nobody', () => {
    const world = inNegotiation()
    const thread = world.act(as('sec'), {
      type: 'PostComment',
      paragraph: one,
      audience: 'everyone',
      body: 'By note verbale.',
      onBehalf: onBehalf('mlt', start),
    })
    const edit = { type: 'EditComment', thread, comment: thread, body: 'Otherwise.' } as const
    for (const actor of [as('sec'), as('mlt'), as('chair')])
      world.when(edit, actor).thenRefused('NotYours', 'COM-5')
  })
})
