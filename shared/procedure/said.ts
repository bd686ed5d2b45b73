/**
 * The words that an act carries, for whoever tells of it: a letter brings all of them, a line of the record the first. One list, so that
 * no act is told with its words in one place and without them in another. Knows no language and no form.
 */
import { plainText } from '../text/schema.ts'
import type { RecordedDraftEvent } from './event.ts'
import { given } from './act.ts'
import type { Change } from './state.ts'

export type Said = {
  /** Words of the text that it is about. */
  readonly about?: string
  /** Words of the text that are to stay. */
  readonly kept?: string
  readonly struck?: string
  readonly added?: string
  /** What whoever acted wrote beside it. */
  readonly words?: string
  /** What it rests on, and where that stands. */
  readonly rests?: string
}

const saidOfChange = (change: Change): Said => {
  if (change.kind === 'add') return { added: plainText(change.block.content) }
  const was = plainText(change.base.content)
  if (change.kind === 'keep') return { kept: was }
  return { struck: was, ...(change.kind === 'delete' ? {} : { added: plainText(change.content) }) }
}

export const saidIn = (event: RecordedDraftEvent): Said => {
  switch (event.type) {
    case 'CommentPosted':
      return { ...given('about', event.data.quote), words: event.data.body }
    case 'CommentReplied':
    case 'CommentEdited':
    case 'DraftRemarked':
    case 'ObjectionAnswered':
    case 'PlacedOnRecord':
    case 'RemarkMade':
      return { words: event.data.body }
    case 'ProposalTabled':
    case 'ProposalRevised':
      return { ...saidOfChange(event.data.change), ...given('words', event.data.reasons) }
    case 'CompromiseOffered':
    case 'CompromiseRevised':
      return { added: plainText(event.data.content), ...given('words', event.data.note) }
    case 'CompromiseAnswered':
    case 'SheetNoted':
      return given('words', event.data.body)
    case 'ObjectionRaised': {
      const { reason, mandate } = event.data
      return {
        ...given('words', reason),
        ...given('rests', mandate && `${mandate.source}\n${mandate.words}`),
      }
    }
    case 'SilenceBroken':
    case 'BreakAsked':
    case 'SilenceHeld':
    case 'ExtensionAsked':
    case 'CorrigendumContested':
    case 'AgreementWithdrawn':
    case 'NoteReturned':
      return given('words', event.data.reason)
    case 'VersionIssued':
    case 'ProposalTakenUp':
    case 'ProposalSetAside':
    case 'DecisionReversed':
    case 'FloorRecorded':
    case 'FloorContested':
    case 'ExtensionDeclined':
    case 'SilenceExtended':
    case 'SilenceWithdrawn':
    case 'SilenceVoided':
    case 'CorrigendumEntered':
    case 'ClockConfirmed':
    case 'OutcomeConfirmed':
    case 'ActDisowned':
      return given('words', event.data.note)
    case 'TextCreated':
    case 'TextOpened':
    case 'VersionReceived':
    case 'ThreadResolved':
    case 'ThreadReopened':
    case 'ThreadReattached':
    case 'ProposalWithdrawn':
    case 'ProposalSupported':
    case 'SupportWithdrawn':
    case 'StanceTaken':
    case 'ProposalsCarried':
    case 'ProposalRebased':
    case 'ProposalTakenOver':
    case 'ProposalAbsorbed':
    case 'DraftMarked':
    case 'ObjectionWithdrawn':
    case 'ObjectionReleased':
    case 'ObjectionMaintained':
    case 'StandTaken':
    case 'CirclesAllowed':
    case 'CircleOpened':
    case 'CircleAnswered':
    case 'CircleClosed':
    case 'CircleTabled':
    case 'ReadingLed':
    case 'CompromiseClosed':
    case 'CompromiseWritten':
    case 'HoldLifted':
    case 'RequestWithdrawn':
    case 'SilenceOpened':
    case 'NoteAccepted':
    case 'ReachAsked':
    case 'PeriodEnded':
    case 'LapseHeld':
    case 'TextRestored':
    case 'TextAdopted':
    case 'AdoptionScheduled':
    case 'ActCountersigned':
      return {}
  }
}
