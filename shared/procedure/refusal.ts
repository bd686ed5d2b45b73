/**
 * Why not. A closed union: code, the rule it comes from, and the facts that make the sentence.
 * Facts come only from what the caller may see. No HTTP number here: `server/transport/reply.ts` has the one table,
 * and the client has one sentence per code; both stop compiling when a code is added.
 */
export const refusalCodes = [
  // standing: who may do what
  'NotSeated',
  'SeatNotYours',
  'RoleMayNot',
  'CapacityMayNot',
  'NotYours',
  'OwnProposal',
  'AudienceNotYours',
  'OnBehalfOnlySecretariat',
  // existence, as far as the caller may see
  'NoSuchText',
  'NoSuchParagraph',
  'NoSuchThread',
  'NoSuchComment',
  'NoSuchProposal',
  'NoSuchObjection',
  'NoSuchSilence',
  'NoSuchVersion',
  'NoSuchSeat',
  'NoSuchProfile',
  'NoSuchAct',
  'NoSuchPerson',
  'NoSuchPasskey',
  // stage: not now
  'TextNotOpen',
  'TextFrozen',
  'TextOpenAlready',
  'StageMayNot',
  'NothingChanged',
  'ParagraphChanged',
  'AlreadyResolved',
  'NotResolved',
  'ProposalSettled',
  'AlreadySupported',
  'NotSupported',
  'ObjectionWithdrawnAlready',
  'SilenceNotRunning',
  'SilenceRunning',
  'SilenceLapsed',
  'BrokenAlready',
  'HeadBreaks',
  'SecondKeyMissing',
  'OneKeySuffices',
  'AskedAlready',
  'PeriodNotOver',
  'LapseHeld',
  'LapseNotHeld',
  'OutcomeObjected',
  'VersionNotLatest',
  'HashMismatch',
  'WorkingTextDiffers',
  'DeadlinePast',
  'DeadlineMalformed',
  'WorkingDaysNotKnown',
  'CountersignedAlready',
  'DisownedAlready',
  'ReceivedInFuture',
  'ReceivedTooLate',
  'BodyEstablishedAlready',
  'BodyNotEstablished',
  'SeatTaken',
  'ChairMissing',
  'ZoneUnknown',
  'AccreditedAlready',
  'SeatApproves',
  'SeatBeginsAnew',
  'NobodyToApprove',
  'KeyBySeat',
  'LastSecretariat',
  'ProfileInUse',
  'IdTaken',
  'TooManyPasskeys',
  'ProofRefused',
  'ProveAgain',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

export type Refusal = {
  readonly code: RefusalCode
  /** Number of the rule in SPEC.md. */
  readonly rule: string
  readonly facts: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}
