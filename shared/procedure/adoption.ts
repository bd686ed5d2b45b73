/** What follows agreement, and a seat's signature under what was entered for it. Rules ADO and BEH-7. */
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { own } from './lookup.ts'

export const withdrawAgreement = (act: Act, command: CommandOf<'WithdrawAgreement'>): Decision => {
  const { agreement } = act.state
  // A letter from before the agreement does not speak of it; in time, it breaks the silence instead.
  if (agreement && act.at < agreement.at)
    return no('StageMayNot', 'ADO-1', { command: command.type, stage: act.state.stage })
  return to('everyone', {
    type: 'AgreementWithdrawn',
    data: { seat: act.seat.id, ...given('reason', command.reason) },
  })
}

export const adoptText = (act: Act, command: CommandOf<'AdoptText'>): Decision => {
  const { agreement, versions, stage } = act.state
  const version = versions.find(({ number }) => number === agreement?.version)
  if (!version) return no('StageMayNot', 'ADO-2', { command: command.type, stage })
  return to('everyone', {
    type: 'TextAdopted',
    data: {
      version: version.number,
      hash: version.hash,
      ...given('symbol', command.symbol),
      ...given('meeting', command.meeting),
    },
  })
}

export const countersignAct = (act: Act, command: CommandOf<'CountersignAct'>): Decision => {
  const entered = own(act.state.onBehalf, command.act)
  if (!entered) return no('NoSuchAct', 'BEH-7', { act: command.act })
  if (entered.via.seat !== act.seat.id)
    return no('NotYours', 'BEH-7', { act: command.act, seat: entered.via.seat })
  if (entered.countersigned) return no('CountersignedAlready', 'BEH-7', { act: command.act })
  return to('everyone', { type: 'ActCountersigned', data: { act: command.act, seat: act.seat.id } })
}
