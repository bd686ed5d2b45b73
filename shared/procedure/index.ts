/** The front door of the rules: what may be done to a text and to a body, what follows, and how it reads. SPEC.md says why. */
export { decide } from './decide.ts'
export { decideTogether, textsConcerned, toldElsewhere, type Part } from './bundles.ts'
export { emptyDraft, evolve } from './evolve.ts'
export { decideBody } from './body.ts'
export { keyRefused } from './keys.ts'
export { actingIn, askWaiting, breakingNow, breakingRule, secondKeys } from './breaking.ts'
export { challengeOf, isGrave, signedForm, type GraveCommand, type Proof } from './grave.ts'
export { heldAt, passkeysOf } from './passkeys.ts'
export { emptyBody, evolveBody } from './evolve-body.ts'
export { decideCreate, type CreateRequest } from './versions.ts'
export { deadlineFor } from './silence.ts'
export { brokenItems, hasPassed, openItems, passedOf } from './items.ts'
export { doubtsOf, inDoubt, recounted } from './outcome.ts'
export { holdsUnder, isPending, openRequests, pendingOf, standingHolds } from './pending.ts'
export { countedObjections, currentSilence } from './objections.ts'
export {
  actorIn,
  currentMembers,
  currentSeats,
  holdsPen,
  isCurrent,
  knowsOf,
  sittingIn,
  textRights,
  viewerOf,
  type TextRights,
  type Viewer,
} from './standing.ts'
export { calendarOf, defaultCalendar, defaultProfiles, profilesAt } from './profiles.ts'
export { tallyOf } from './motions.ts'
export { halfOf, isReached } from './reached.ts'
export { blockOfProposal } from './amendments.ts'
export { carriageOf } from './carriage.ts'
export { isOfOwnState, partsOf } from './proposals.ts'
export {
  notReachedFor,
  openProposals,
  paragraphStanding,
  placeOf,
  proposalsOn,
  shelf,
  standingObjections,
  standingsIn,
  timeline,
  type ParagraphStanding,
  type Shelved,
  type TimelineRow,
} from './view.ts'
export {
  compile,
  type Addition,
  type Closed,
  type Compilation,
  type Compiled,
  type Objected,
  type Piece,
  type Stood,
  type Whole,
  type Wish,
  type Wording,
} from './compilation.ts'
export { placesIn, theSentence, type InTheWayPart, type Place, type TheSentence } from './sentence.ts'
export { isOfOtherWords, standsFor } from './stands.ts'
export { answersNow, compromisesFor, notAccepted } from './compromises.ts'
export { placeIn, seatsIn, type Circle } from './circle-state.ts'
export { standKey } from './stand-key.ts'
export { biography } from './biography.ts'
export { newsIn, newsKinds } from './since.ts'
export { matrix, type Matrix, type MatrixRow, type Said } from './matrix.ts'
export { waitsFor, type Waiting } from './waits.ts'
export { procedureOf, type ProcedureView, type Reason } from './procedures.ts'
export { mayEraseDesk } from './erasing.ts'
