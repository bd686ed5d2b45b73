/**
 * The one door to what may be done to a text: a state, a command with all that judging it needs, an instant.
 * Pure: no clock, no chance, no reading. Never throws; what may not be is a refusal with its rule.
 */
import { unreachable, type Result } from '../result.ts'
import type { Instant } from '../time.ts'
import { to, type Act, type Decision } from './act.ts'
import { adoptInRoom, adoptText, scheduleAdoption, withdrawAgreement } from './adoption.ts'
import { proposeOnProposal, takeIntoProposal, takeOverProposal } from './amendments.ts'
import { countersignAct, disownAct } from './behalf.ts'
import { rebaseProposal } from './carriage.ts'
import { allowCircles, answerCircle, closeCircle, openCircle } from './circles.ts'
import type { DraftCommand } from './command.ts'
import {
  editComment,
  postComment,
  reattachThread,
  reopenThread,
  replyToComment,
  resolveThread,
} from './comments.ts'
import {
  answerCompromise,
  offerCompromise,
  reviseCompromise,
  takeUpCompromise,
  withdrawCompromise,
} from './compromises.ts'
import { contestCorrigendum, enterCorrigendum, placeOnRecord } from './declarations.ts'
import { markDraft, remarkOnDraft } from './desk.ts'
import { confirmClock, holdLapse } from './doubt.ts'
import type { DraftEvent } from './event.ts'
import {
  answerObjection,
  maintainObjection,
  raiseObjection,
  releaseObjection,
  withdrawObjection,
} from './objections.ts'
import {
  reviseProposal,
  setAsideProposal,
  supportProposal,
  tableProposal,
  takeStance,
  takeUpProposal,
  withdrawProposal,
  withdrawSupport,
} from './proposals.ts'
import {
  askExtension,
  declineExtension,
  extendSilence,
  holdSilence,
  liftHold,
  withdrawRequest,
} from './holding.ts'
import { tablePackage, takeUpTogether } from './packages.ts'
import { askReach, noteFate, reportReturned } from './reach.ts'
import { contestFloor, leadReading, noteOnSheet, recordFloor } from './reading-through.ts'
import type { Refusal } from './refusal.ts'
import { reverseDecision } from './reversal.ts'
import { confirmOutcome, endPeriod } from './outcome.ts'
import {
  askToBreak,
  breakSilence,
  openSilence,
  remarkInSilence,
  voidSilence,
  withdrawSilence,
} from './silence.ts'
import { admit } from './standing.ts'
import { takeStand } from './stands.ts'
import type { DraftState } from './state.ts'
import type { DraftSubmission, ServerSubmission } from './submission.ts'
import { acknowledgeVersion, issueVersion, openText } from './versions.ts'

export const decide = (
  state: DraftState,
  submission: DraftSubmission | ServerSubmission,
  at: Instant,
): Result<readonly DraftEvent[], Refusal> => {
  if (!('actor' in submission)) return byTheServer(state, submission, at)
  const act = admit(state, submission, at)
  return act.ok ? bySubject(act.value, submission.command) : act
}

const byTheServer = (state: DraftState, { command, body }: ServerSubmission, at: Instant): Decision => {
  switch (command.type) {
    case 'EndPeriod':
      return endPeriod(state, command, at, body)
    case 'HoldLapse':
      return holdLapse(state, command.silence, command.doubt)
    case 'AskReach':
      return askReach(state, command.silence, body, at)
    case 'TellNoteFate':
      return noteFate(state, command.told, body, at)
    case 'NoteRestore':
      return to('everyone', { type: 'TextRestored', data: { taken: command.taken } })
    default:
      return unreachable(command)
  }
}

const bySubject = (act: Act, command: DraftCommand): Decision => {
  switch (command.type) {
    case 'OpenText':
      return openText(act)
    case 'IssueVersion':
      return issueVersion(act, command)
    case 'AcknowledgeVersion':
      return acknowledgeVersion(act, command)
    case 'PostComment':
      return postComment(act, command)
    case 'ReplyToComment':
      return replyToComment(act, command)
    case 'EditComment':
      return editComment(act, command)
    case 'ResolveThread':
      return resolveThread(act, command)
    case 'ReopenThread':
      return reopenThread(act, command)
    case 'ReattachThread':
      return reattachThread(act, command)
    case 'TableProposal':
      return tableProposal(act, command)
    case 'ReviseProposal':
      return reviseProposal(act, command)
    case 'WithdrawProposal':
      return withdrawProposal(act, command)
    case 'SupportProposal':
      return supportProposal(act, command)
    case 'WithdrawSupport':
      return withdrawSupport(act, command)
    case 'TablePackage':
      return tablePackage(act, command)
    case 'ProposeOnProposal':
      return proposeOnProposal(act, command)
    case 'TakeIntoProposal':
      return takeIntoProposal(act, command)
    case 'TakeOverProposal':
      return takeOverProposal(act, command)
    case 'RebaseProposal':
      return rebaseProposal(act, command)
    case 'TakeUpTogether':
      return takeUpTogether(act, command)
    case 'ReverseDecision':
      return reverseDecision(act, command)
    case 'TakeStance':
      return takeStance(act, command)
    case 'MarkDraft':
      return markDraft(act, command)
    case 'RemarkOnDraft':
      return remarkOnDraft(act, command)
    case 'TakeUpProposal':
      return takeUpProposal(act, command)
    case 'SetAsideProposal':
      return setAsideProposal(act, command)
    case 'RaiseObjection':
      return raiseObjection(act, command)
    case 'OfferCompromise':
      return offerCompromise(act, command)
    case 'ReviseCompromise':
      return reviseCompromise(act, command)
    case 'AnswerCompromise':
      return answerCompromise(act, command)
    case 'WithdrawCompromise':
      return withdrawCompromise(act, command)
    case 'TakeUpCompromise':
      return takeUpCompromise(act, command)
    case 'LeadReading':
      return leadReading(act, command)
    case 'RecordFloor':
      return recordFloor(act, command)
    case 'ContestFloor':
      return contestFloor(act, command)
    case 'NoteOnSheet':
      return noteOnSheet(act, command)
    case 'AllowCircles':
      return allowCircles(act, command)
    case 'OpenCircle':
      return openCircle(act, command)
    case 'AnswerCircle':
      return answerCircle(act, command)
    case 'CloseCircle':
      return closeCircle(act, command)
    case 'TakeStand':
      return takeStand(act, command)
    case 'MaintainObjection':
      return maintainObjection(act, command)
    case 'AnswerObjection':
      return answerObjection(act, command)
    case 'WithdrawObjection':
      return withdrawObjection(act, command)
    case 'ReleaseObjection':
      return releaseObjection(act, command)
    case 'OpenSilence':
      return openSilence(act, command)
    case 'BreakSilence':
      return breakSilence(act, command)
    case 'AskToBreak':
      return askToBreak(act, command)
    case 'HoldSilence':
      return holdSilence(act, command)
    case 'LiftHold':
      return liftHold(act, command)
    case 'AskExtension':
      return askExtension(act, command)
    case 'WithdrawRequest':
      return withdrawRequest(act, command)
    case 'DeclineExtension':
      return declineExtension(act, command)
    case 'ExtendSilence':
      return extendSilence(act, command)
    case 'WithdrawSilence':
      return withdrawSilence(act, command)
    case 'VoidSilence':
      return voidSilence(act, command)
    case 'RemarkInSilence':
      return remarkInSilence(act, command)
    case 'ReportReturned':
      return reportReturned(act, command)
    case 'ConfirmClock':
      return confirmClock(act, command)
    case 'ConfirmOutcome':
      return confirmOutcome(act, command)
    case 'WithdrawAgreement':
      return withdrawAgreement(act, command)
    case 'AdoptText':
      return adoptText(act, command)
    case 'AdoptInRoom':
      return adoptInRoom(act, command)
    case 'ScheduleAdoption':
      return scheduleAdoption(act, command)
    case 'PlaceOnRecord':
      return placeOnRecord(act, command)
    case 'EnterCorrigendum':
      return enterCorrigendum(act, command)
    case 'ContestCorrigendum':
      return contestCorrigendum(act, command)
    case 'CountersignAct':
      return countersignAct(act, command)
    case 'DisownAct':
      return disownAct(act, command)
    default:
      return unreachable(command)
  }
}
