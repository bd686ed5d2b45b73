/** What follows agreement. Rules ADO. */
import { given, isFromBefore, no, to, type Act, type CommandOf, type Decision } from './act.ts'

export const withdrawAgreement = (act: Act, command: CommandOf<'WithdrawAgreement'>): Decision => {
  const { agreement } = act.state
  // A letter from before the agreement does not speak of it; in time, it breaks the silence instead.
  if (agreement && isFromBefore(act, agreement.at))
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
