/** What follows agreement. Rules ADO. */
import { given, isFromBefore, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { clockDeadline } from './silence.ts'

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
      ...given('how', command.issued && ('issued' as const)),
    },
  })
}

/** ADO-7: no silence was needed; everybody was there. What stands in the record stands in the way all the same. */
export const adoptInRoom = (act: Act, command: CommandOf<'AdoptInRoom'>): Decision => {
  const version = act.state.versions.at(-1)
  if (version?.number !== command.version)
    return no('VersionNotLatest', 'ADO-7', { version: command.version, latest: version?.number ?? null })
  if (command.hash !== version.hash) return no('HashMismatch', 'ADO-7', { version: version.number })
  if (act.text.hash() !== version.hash) return no('WorkingTextDiffers', 'ADO-7', { version: version.number })
  const standing = Object.values(act.state.objections).filter(({ status }) => status === 'standing')
  if (standing.length > 0)
    return no('OutcomeObjected', 'ADO-7', {
      objections: standing.map(({ id }) => id),
      seats: [...new Set(standing.map(({ seat }) => seat))],
    })
  return to('everyone', {
    type: 'TextAdopted',
    data: {
      version: version.number,
      hash: version.hash,
      ...given('symbol', command.symbol),
      ...given('meeting', command.meeting),
      how: 'room',
    },
  })
}

export const scheduleAdoption = (act: Act, command: CommandOf<'ScheduleAdoption'>): Decision => {
  const deadline = clockDeadline(command.wall, act.body.zone, act.now)
  if (!deadline.ok) return deadline
  return to('everyone', {
    type: 'AdoptionScheduled',
    data: { deadline: deadline.value, ...given('meeting', command.meeting) },
  })
}
