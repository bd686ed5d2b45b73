/**
 * One sentence for every refusal: the rule, and what would make the act possible (promise 9 of the README).
 * Facts in braces come with the refusal; a sentence must read well without them.
 */
import type { RefusalCode } from '../../../shared/procedure/refusal.ts'

export const refusals: Readonly<Record<RefusalCode, string>> = {
  NotSeated: 'Only someone who sits in this body may do this. The secretariat can give you a seat.',
  SeatNotYours:
    'You sent this for one seat and are signed in for another. Take the other seat first, then do it again.',
  RoleMayNot:
    'This seat may read here, but this act belongs to others. Ask the chair’s team or a member delegation to do it.',
  CapacityMayNot:
    'In your capacity you read and write on your desk. A delegate of your delegation can do this.',
  NotYours: 'Only the seat that made it may change or withdraw it.',
  OwnProposal: 'Nobody settles a proposal of their own State. Another holder of the pen can settle this one.',
  AudienceNotYours:
    'You cannot address this to a circle you do not belong to. Choose everyone or your own delegation.',
  OnBehalfOnlySecretariat:
    'Only the secretariat enters acts for a seat. Send it to the secretariat, and it will be entered as received.',

  NoSuchText: 'There is no such text here, or it is not open to your seat.',
  NoSuchParagraph: 'This paragraph is no longer in the text. Look on the shelf for what was said about it.',
  NoSuchThread: 'There is no such discussion here.',
  NoSuchComment: 'There is no such comment here.',
  NoSuchProposal: 'There is no such proposal here. It may have been withdrawn.',
  NoSuchObjection: 'There is no such objection here.',
  NoSuchSilence: 'There is no such silence on this text.',
  NoSuchVersion: 'There is no such version of this text.',
  NoSuchSeat: 'There is no such seat in this body.',
  NoSuchProfile:
    'This body has no such way of running a silence. The secretariat can enter one, citing the decision.',
  NoSuchAct: 'There is no such act in the record.',
  NoSuchPerson: 'This person has no such seat.',

  TextNotOpen: 'The text is still in preparation. It opens to delegations when the chair’s team opens it.',
  TextFrozen:
    'The text is under silence: its words do not change until the silence has ended or been broken. Your typing can be kept on your desk.',
  TextOpenAlready: 'The text is already open to delegations.',
  StageMayNot: 'This cannot be done at the text’s present stage.',
  NothingChanged: 'Nothing has changed since the last version, so there is nothing new to issue or propose.',
  ParagraphChanged:
    'The paragraph has changed since you read it. Read it as it stands now, then decide again.',
  AlreadyResolved: 'This discussion is already resolved.',
  NotResolved: 'This discussion is open already.',
  ProposalSettled: 'This proposal has been settled. A new one can be tabled.',
  ProposalOpen: 'This proposal is still open: there is nothing to take over or to reverse.',
  PackageTogether:
    'This proposal is part of a package, which is settled as a whole. Take its parts up together, or set them aside.',
  InConflict:
    'The words have been changed on both sides, so they cannot be brought together by themselves. Read both and say the words.',
  NotAccepted:
    'Not all to whom it is addressed accept these words, so they cannot be taken up. Offer other words, or wait for the answers.',
  AlreadySupported: 'Your delegation already supports this proposal.',
  NotSupported: 'Your delegation does not support this proposal, so there is no support to withdraw.',
  ObjectionWithdrawnAlready: 'This objection has been withdrawn already. A new one can be raised.',
  SilenceNotRunning:
    'This silence was not running at that moment, so nothing could be done in it. Look at what happened to it below.',
  SilenceRunning: 'A silence is running on this text. It has to end, be broken or be withdrawn first.',
  SilenceLapsed:
    'The period ended before this arrived, and what came later does not count. The chair’s team has yet to say what follows: write to them.',
  PeriodNotOver: 'The period is still running. The outcome can be confirmed when its last minute is over.',
  LapseHeld:
    'The end of this period is held, because the clock of the server is in doubt. The chair’s team or the secretariat confirms the clock first; until then silence can still be broken.',
  LapseNotHeld: 'The end of this period is not held: there is no clock to confirm.',
  OutcomeObjected:
    'An objection is recorded in this silence, so it cannot be confirmed as passed. Confirm that the text is not agreed.',
  NotSeverable:
    'This way of running a silence decides everything together, so nothing can be named apart. Name nothing, or choose a way that decides item by item.',
  ItemsMissing: 'This way of running a silence decides item by item. Choose the items first.',
  NoSuchItem: 'This is no item of this silence, or it has passed already. The items stand in its note.',
  HoldsNotTaken: 'This way of running a silence takes no hold. Ask for more time, or break silence.',
  HeldAlready: 'Your delegation holds this silence already. The hold is in the record with its receipt.',
  NoHold: 'No hold of this delegation stands in this silence, so there is none to lift.',
  TimeAskedAlready: 'Your delegation has asked for more time already and has no answer yet.',
  NoSuchRequest: 'There is no such request for more time in this silence.',
  NoSuchCorrigendum: 'There is no such corrigendum to this text.',
  ContestedAlready: 'A member has said already that this is no slip: the corrigendum is void.',
  AnsweredAlready: 'This request for more time has been answered already.',
  OutcomePending:
    'A hold stands, or a request for more time had no answer, so it cannot be confirmed as passed. Wait until the hold is lifted, or confirm that the text is not agreed.',
  OutcomeDoubted:
    'Something is in doubt that you were not shown: seats not known to have the version, or days that the calendar does not settle. Reload the page, look at it, and confirm again.',
  OwnState:
    'Your own State holds, objects or asks in this silence. Leave this to another of the chair’s team.',
  DeadlineNotLater: 'A silence is only ever made longer. Choose a minute after the present deadline.',
  VersionNotLatest: 'A later version has been issued. Only the latest can be put under silence.',
  HashMismatch: 'The words you saw are not the words of this version. Reload the page and look at it again.',
  DeadlinePast: 'That minute is already over. Choose a later one.',
  DeadlineMalformed:
    'That minute does not exist once on the clock of the body’s city: the clocks change then. Choose another.',
  WorkingDaysNotKnown:
    'The calendar does not cover that year, so working days cannot be counted. The secretariat can enter it.',
  HeadBreaks:
    'Your delegation has said that its head alone breaks a silence. Ask the head of your delegation to break it, or to change this on the page of people.',
  SecondKeyMissing:
    'Your delegation breaks a silence with two keys. {asked, select, yes {You have given the first; another person of your delegation breaks the silence. Until then it counts for nothing.} other {Ask to break it first; another person of your delegation then breaks it.}}',
  OneKeySuffices: 'One person of your delegation suffices. Break the silence.',
  AskedAlready:
    'The first key is given already. It counts for nothing until another person of your delegation breaks the silence.',
  BrokenAlready: 'Your delegation has broken this silence already. It is in the record with its receipt.',
  DisownedAlready:
    'Your delegation has said already that this act was not its own. If it was after all, do it yourselves.',
  CountersignedAlready: 'Your delegation has countersigned this act already.',
  ReceivedInFuture: 'It cannot have been received later than now. Check the date and the hour.',
  ReceivedTooLate: 'It was received after the period had ended, so it does not count in this silence.',
  BodyEstablishedAlready: 'This body has been set up already. Sign in with a link from its secretariat.',
  BodyNotEstablished:
    'This body has not been set up yet. Open the link that was printed when the program started.',
  SeatTaken: 'This body already has such a seat.',
  ChairMissing: 'A body needs a chair. Choose the State whose representative chairs.',
  ZoneUnknown: 'This time zone is not known. Choose one from the list.',
  AccreditedAlready: 'This person already sits in this seat.',
  SeatApproves:
    'This seat has people of its own, and only they let in others: its desk is theirs. Nominate the person; who sits there then lets them in.',
  SeatBeginsAnew:
    'Nobody is left in this seat. Whoever is invited now begins with an empty desk; the former one stays closed. Confirm that first.',
  NobodyToApprove: 'Nobody sits in this seat who could let the person in. Invite them instead.',
  KeyBySeat:
    'A key to this seat is printed by its own people: whoever holds one reads its desk. Ask a head of the seat; if none of them can come in any more, revoke them and invite anew: that begins with an empty desk.',
  LastSecretariat:
    'This is the last person of the secretariat: without one nobody could invite anyone. Invite another first.',
  ProfileInUse:
    'A silence is running in this way, and a running silence does not change. Enter it again when it has ended.',
  MotionsOff:
    'This body has not switched procedural motions on. The secretariat does that by a decision of the body.',
  NoSuchMotion: 'There is no such motion. Reload the page.',
  MotionIsClosed: 'The vote on this motion is closed. Its result stands in the record.',
  IdTaken: 'Something already bears this number. Reload the page and do it again.',
  WorkingTextDiffers:
    'The working text has moved on since this version was issued. Issue a new version first, then put that one under silence.',
  NoSuchPasskey: 'There is no such passkey among yours.',
  TooManyPasskeys:
    'You have as many passkeys as one person may have: {most}. Remove one that you no longer use.',
  ProofRefused:
    'The passkey’s signature is not over this act, so nothing was done. Try again, or do it without: the record then says “attested by the server”.',
  ProveAgain: 'It is long since you signed in here. Show your passkey or a code first; then do this again.',

  NoSuchCircle: 'There is no such circle here.',
  CirclesNotAllowed: 'Circles are not allowed on this text. The chair’s team can allow them.',
  NotInCircle:
    'Your delegation has been asked to take part in this circle and has not said that it does. Take part first.',
  CircleClosed: 'This circle is closed, and nothing more can be said in it. A new one can be opened.',
  CircleOpen: 'The desk of a circle can be erased once the circle is closed. Close it first.',
}
