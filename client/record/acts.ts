/** What kind of act each event is, and the rule it rests on (numbers of `shared/procedure/SPEC.md`). */
import type { SeatId } from '../../shared/ids.ts'
import type { DraftEventType, RecordedDraftEvent } from '../../shared/procedure/event.ts'
import type { TimelineRow } from '../../shared/procedure/index.ts'
import type { SeatRole } from '../../shared/procedure/state.ts'

export const actGroups = ['versions', 'proposals', 'objections', 'silence', 'comments'] as const
export type ActGroup = (typeof actGroups)[number]

const acts: Readonly<Record<DraftEventType, readonly [ActGroup, string]>> = {
  TextCreated: ['versions', 'VER-1'],
  TextOpened: ['versions', 'VER-2'],
  VersionIssued: ['versions', 'VER-3'],
  VersionReceived: ['versions', 'VER-5'],
  CommentPosted: ['comments', 'COM-1'],
  CommentReplied: ['comments', 'COM-1'],
  CommentEdited: ['comments', 'COM-5'],
  ThreadResolved: ['comments', 'COM-6'],
  ThreadReopened: ['comments', 'COM-6'],
  ThreadReattached: ['comments', 'COM-8'],
  ProposalTabled: ['proposals', 'PRO-1'],
  ProposalRevised: ['proposals', 'PRO-5'],
  ProposalWithdrawn: ['proposals', 'PRO-5'],
  ProposalSupported: ['proposals', 'PRO-7'],
  SupportWithdrawn: ['proposals', 'PRO-7'],
  ProposalsCarried: ['versions', 'PRO-21'],
  ProposalRebased: ['proposals', 'PRO-22'],
  ProposalTakenOver: ['proposals', 'PRO-23'],
  ProposalAbsorbed: ['proposals', 'PRO-20'],
  DecisionReversed: ['proposals', 'PRO-24'],
  StanceTaken: ['proposals', 'PRO-17'],
  DraftMarked: ['proposals', 'DSK-1'],
  DraftRemarked: ['comments', 'DSK-3'],
  ProposalTakenUp: ['proposals', 'PRO-8'],
  ProposalSetAside: ['proposals', 'PRO-8'],
  ObjectionRaised: ['objections', 'OBJ-1'],
  ObjectionAnswered: ['objections', 'OBJ-3'],
  ObjectionWithdrawn: ['objections', 'OBJ-2'],
  ObjectionReleased: ['objections', 'OBJ-4'],
  ObjectionMaintained: ['objections', 'OBJ-9'],
  CompromiseOffered: ['proposals', 'CPR-1'],
  CompromiseRevised: ['proposals', 'CPR-2'],
  CompromiseAnswered: ['proposals', 'CPR-3'],
  CompromiseClosed: ['proposals', 'CPR-4'],
  CompromiseWritten: ['proposals', 'CPR-5'],
  ReadingLed: ['versions', 'RTH-1'],
  FloorRecorded: ['objections', 'RTH-2'],
  FloorContested: ['objections', 'RTH-3'],
  SheetNoted: ['comments', 'SHT-1'],
  StandTaken: ['objections', 'POS-1'],
  CirclesAllowed: ['versions', 'CIR-1'],
  CircleOpened: ['comments', 'CIR-2'],
  CircleAnswered: ['comments', 'CIR-4'],
  CircleClosed: ['comments', 'CIR-6'],
  CircleTabled: ['proposals', 'CIR-7'],
  SilenceOpened: ['silence', 'SIL-1'],
  SilenceBroken: ['silence', 'SIL-8'],
  BreakAsked: ['silence', 'BRK-5'],
  SilenceHeld: ['silence', 'SIL-24'],
  HoldLifted: ['silence', 'SIL-26'],
  ExtensionAsked: ['silence', 'SIL-27'],
  RequestWithdrawn: ['silence', 'SIL-35'],
  ExtensionDeclined: ['silence', 'SIL-29'],
  SilenceExtended: ['silence', 'SIL-28'],
  SilenceWithdrawn: ['silence', 'SIL-12'],
  SilenceVoided: ['silence', 'SIL-36'],
  RemarkMade: ['silence', 'SIL-38'],
  NoteAccepted: ['silence', 'RCH-2'],
  NoteReturned: ['silence', 'RCH-3'],
  ReachAsked: ['silence', 'RCH-4'],
  PeriodEnded: ['silence', 'SIL-13'],
  LapseHeld: ['silence', 'SIL-19'],
  ClockConfirmed: ['silence', 'SIL-22'],
  TextRestored: ['versions', 'SIL-19'],
  OutcomeConfirmed: ['silence', 'SIL-15'],
  AgreementWithdrawn: ['silence', 'ADO-1'],
  TextAdopted: ['silence', 'ADO-2'],
  AdoptionScheduled: ['silence', 'ADO-9'],
  PlacedOnRecord: ['silence', 'ADO-4'],
  CorrigendumEntered: ['versions', 'ADO-10'],
  CorrigendumContested: ['versions', 'ADO-11'],
  ActCountersigned: ['objections', 'BEH-7'],
  ActDisowned: ['objections', 'BEH-9'],
}

/** Of these the record says who vouches that the person did it: their own key, or the server alone. */
const graveEvents: ReadonlySet<DraftEventType> = new Set(['SilenceBroken', 'OutcomeConfirmed', 'TextAdopted'])
export const isGraveEvent = ({ type }: { readonly type: DraftEventType }): boolean => graveEvents.has(type)

const groupOf = (type: DraftEventType): ActGroup => acts[type][0]
export const ruleOf = (type: DraftEventType): string => acts[type][1]

/** What a reader picks out of the record; nothing chosen is everything. */
type Picked = { readonly group?: ActGroup; readonly seat?: SeatId; readonly rule?: string }

/** TML-2 */
export const picked = <E>(
  rows: readonly TimelineRow<E>[],
  { group, seat, rule }: Picked,
): readonly TimelineRow<E>[] =>
  rows.filter(
    (row) =>
      (group === undefined || groupOf(row.type) === group) &&
      (seat === undefined || row.seat === seat) &&
      (rule === undefined || ruleOf(row.type) === rule),
  )

const ruleParts = (rule: string): readonly [string, number] => {
  const [area = '', number = ''] = rule.split('-')
  return [area, Number(number)]
}

/** The rules that the acts of this record rest on, in the order of the rule book. */
export const rulesIn = (rows: readonly Pick<TimelineRow, 'type'>[]): readonly string[] =>
  [...new Set(rows.map(({ type }) => ruleOf(type)))].sort((a, b) => {
    const [[area, number], [otherArea, otherNumber]] = [ruleParts(a), ruleParts(b)]
    return area === otherArea ? number - otherNumber : area < otherArea ? -1 : 1
  })

/** A row as it is shown: one act, or the receipts of one version, or of one note, that followed each other, told as one. */
export type ShownRow<E = RecordedDraftEvent> = {
  readonly row: TimelineRow<E>
  readonly receipts: readonly SeatId[]
  readonly version: number | null
  /** Of a note: the act that it tells of. */
  readonly note: string | null
  /** Letters as they were sent, whose bytes this row's acts name. */
  readonly letters: readonly { readonly seat: SeatId; readonly letter: string }[]
}

const alone = { receipts: [], version: null, note: null, letters: [] } as const

const received = <E extends RecordedDraftEvent>(row: TimelineRow<E>): ShownRow<E> | undefined => {
  const [event] = row.events
  if (event?.type === 'VersionReceived') {
    const { seat, version } = event.data
    return { row, ...alone, receipts: [seat], version }
  }
  if (event?.type !== 'NoteAccepted') return undefined
  const { seat, note, letter } = event.data
  return { row, ...alone, receipts: [seat], note, letters: [{ seat, letter }] }
}

/** Fifteen receipts of one version say one thing; every other act stands for itself. */
export const foldReceipts = <E extends RecordedDraftEvent>(
  rows: readonly TimelineRow<E>[],
): readonly ShownRow<E>[] => {
  const shown: ShownRow<E>[] = []
  for (const row of rows) {
    const receipt = received(row)
    const last = shown.at(-1)
    const follows =
      receipt &&
      last &&
      last.receipts.length > 0 &&
      last.version === receipt.version &&
      last.note === receipt.note
    if (!receipt) shown.push({ row, ...alone })
    else if (follows)
      shown[shown.length - 1] = {
        ...last,
        receipts: [...new Set([...last.receipts, ...receipt.receipts])],
        letters: [...last.letters, ...receipt.letters],
      }
    else shown.push(receipt)
  }
  return shown
}

/** TML-3: a letter is its own seat's to open, and the secretariat's. */
export const lettersToOpen = (
  { letters }: Pick<ShownRow, 'letters'>,
  reader: { readonly role: SeatRole; readonly seat: SeatId } | undefined,
): ShownRow['letters'] =>
  letters.filter(({ seat }) => reader?.role === 'secretariat' || reader?.seat === seat)
