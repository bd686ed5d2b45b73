/**
 * Who may call what, written by hand: every route and every command by every kind of person. The code's own tables are not
 * consulted; a route or a command that is missing here fails the test that reads this.
 */
import type { BodyCommandType, DraftCommandType } from '../../shared/procedure/command.ts'
import type { Mode } from '../../shared/procedure/state.ts'
import type { TestPerson } from '../support/server.ts'

export const seated = [
  'secretary',
  'chair',
  'vice-chair',
  'head-ECU',
  'head-MLT',
  'head-FRA',
  'expert-FRA',
  'capital-MLT',
  'group-expert',
  'incoming-PAK',
  'observer-NOR',
] as const satisfies readonly TestPerson[]
export type Seated = (typeof seated)[number]
/** `nobody`: without a session. `former`: signed in, and revoked since. `foreign`: of the secretariat of another body in this store. */
export const everyone = ['nobody', 'former', 'foreign', ...seated] as const
export type Who = (typeof everyone)[number]

const pen: readonly Seated[] = ['chair', 'vice-chair']
const serving: readonly Seated[] = [...pen, 'secretary']
const france: readonly Seated[] = ['head-FRA', 'expert-FRA']
const members: readonly Seated[] = ['head-ECU', 'head-MLT', ...france]
const talking: readonly Seated[] = [...serving, ...members, 'group-expert']
const watching: readonly Seated[] = [...serving, ...members, 'capital-MLT']

// ── routes ──────────────────────────────────────────────────────────────────

/** The status for each person. */
export type Statuses = (who: Who) => number

const isSeated = (who: Who): who is Seated => seated.some((person) => person === who)
/** Behind no door. */
const all =
  (status: number): Statuses =>
  () =>
    status
/** Behind the door: 200 for those named, another status for the rest of the seated. */
const only =
  (may: readonly Seated[], otherwise: number): Statuses =>
  (who) => {
    if (!isSeated(who)) return 401
    return may.includes(who) ? 200 : otherwise
  }
const inside = only(seated, 500)

/** In preparation, and open in each mode. */
export const scenes = ['preparation', 'closed-pen', 'open-pen', 'open-drafting'] as const
export type Scene = (typeof scenes)[number]
type OfText = Readonly<Record<Scene, Statuses>>

const record: OfText = {
  preparation: only(serving, 404),
  'closed-pen': inside,
  'open-pen': inside,
  'open-drafting': inside,
}
const words: Pick<OfText, Mode> = {
  'closed-pen': only(serving, 403),
  'open-pen': only(watching, 403),
  'open-drafting': only(watching, 403),
}
const noVersionYet = only([], 404)

/** Its head's; who has none acts for itself. */
const heads = seated.filter((person) => person !== 'expert-FRA' && person !== 'capital-MLT')
const erases =
  (may: readonly Seated[], otherwise: number): Statuses =>
  (who) => {
    const status = only(may, otherwise)(who)
    return status === 200 ? 204 : status
  }
const ownDesk: OfText = {
  preparation: erases(serving, 404),
  'closed-pen': erases(heads, 403),
  'open-pen': erases(heads, 403),
  'open-drafting': erases(heads, 403),
}

/** No silence is running: whoever may is told so. */
const mailing =
  (otherwise: number): Statuses =>
  (who) => {
    const status = only(serving, otherwise)(who)
    return status === 200 ? 409 : status
  }
const mailsAgain: OfText = {
  preparation: mailing(404),
  'closed-pen': mailing(403),
  'open-pen': mailing(403),
  'open-drafting': mailing(403),
}

/** Routes that have a text in their path; it is asked of each scene. */
export const textRoutes: Readonly<Record<string, OfText>> = {
  'POST /api/documents/{document}/look': record,
  'GET /api/documents/{document}/events': record,
  'GET /api/documents/{document}/heads': record,
  'POST /api/documents/{document}/letters': mailsAgain,
  'GET /api/documents/{document}/letters/{hash}': {
    preparation: noVersionYet,
    'closed-pen': noVersionYet,
    'open-pen': noVersionYet,
    'open-drafting': noVersionYet,
  },
  'GET /api/documents/{document}/letters': {
    preparation: only(serving, 404),
    'closed-pen': only(serving, 403),
    'open-pen': only(serving, 403),
    'open-drafting': only(serving, 403),
  },
  'GET /api/documents/{document}/bundle': record,
  'DELETE /api/documents/{document}/desk': ownDesk,
  'GET /api/documents/{document}/text': { ...words, preparation: only(serving, 404) },
  'GET /api/documents/{document}/snapshot': { ...words, preparation: noVersionYet },
  'GET /api/documents/{document}/versions/{number}': { ...record, preparation: noVersionYet },
}

/** Done by the head of the seat; who sees the person otherwise is told that it is they who may not. */
const ofExpertOfFrance: Statuses = (who) => {
  if (who === 'expert-FRA' || who === 'secretary') return 403
  return only([], who === 'head-FRA' ? 204 : 404)(who)
}

export const otherRoutes: Readonly<Record<string, Statuses>> = {
  'GET /api/session': inside,
  'POST /api/session': all(404),
  'DELETE /api/session': all(204),
  'POST /api/session/invitation': all(404),
  'POST /api/session/seat': only(france, 403),
  'POST /api/session/elsewhere': all(409),
  'POST /api/session/elsewhere/back': all(409),
  'POST /api/session/code': all(409),
  'POST /api/people/{person}/mail': (who) =>
    who === 'expert-FRA' || who === 'secretary' ? 403 : only([], who === 'head-FRA' ? 409 : 404)(who),
  'POST /api/session/passkey/options': all(409),
  'POST /api/session/passkey': all(409),
  'POST /api/session/proof/options': only([], 409),
  'POST /api/session/proof': only([], 404),
  'GET /api/passkeys': inside,
  'POST /api/passkeys/options': only([], 409),
  'POST /api/passkeys': only([], 409),
  'POST /api/passkeys/removal': only([], 404),
  'GET /api/sessions': inside,
  'DELETE /api/sessions/{session}': only([], 204),
  'DELETE /api/sessions': only([], 204),
  'GET /api/setup': all(200),
  'POST /api/setup': all(409),
  'GET /api/body': inside,
  'GET /api/body/events': inside,
  'GET /api/people': inside,
  'GET /api/templates': inside,
  'POST /api/people/{person}/sign-in': (who) =>
    who === 'expert-FRA' || who === 'secretary' ? 403 : only(['head-FRA'], 404)(who),
  'DELETE /api/people/{person}/sign-in': ofExpertOfFrance,
  'DELETE /api/people/{person}/sessions': ofExpertOfFrance,
  'GET /api/installation': only(['secretary'], 403),
  'POST /api/installation/look': only(['secretary'], 403),
  // There is no mail host, no sign-in service and no folder for backups in this house.
  'POST /api/installation/test-letter': (who) => (who === 'secretary' ? 409 : only([], 403)(who)),
  'POST /api/installation/sign-in-service': only(['secretary'], 403),
  'POST /api/installation/backup': (who) => (who === 'secretary' ? 409 : only([], 403)(who)),
  'GET /api/since': inside,
  'GET /api/notices': inside,
  'POST /api/notices/read': inside,
  'POST /api/notices/preferences': inside,
  'GET /api/documents': inside,
  'POST /api/documents': only(pen, 403),
  'POST /api/papers': only(['secretary'], 403),
  'GET /api/papers/{hash}': only([...serving, ...france], 404),
  'GET /api/seal': inside,
  // It has not been built for these tests.
  'GET /api/checker': all(404),
  'GET /api/openapi.json': all(200),
  'GET /healthz': all(200),
  'GET /metrics': all(200),
}

/** Judged command by command, below. */
export const commandRoutes: readonly string[] = [
  'POST /api/documents/{document}/commands',
  'POST /api/body/commands',
]

// ── commands ────────────────────────────────────────────────────────────────

/**
 * Who comes through to what depends on the text: 200, or 409 where somebody before them has done it. All others: 403.
 * Head and expert of France have the thread, the proposal and the objection; the head's is the comment.
 */
export const draftCommands: Readonly<Record<DraftCommandType, readonly Seated[]>> = {
  OpenText: pen,
  IssueVersion: pen,
  AcknowledgeVersion: seated,
  PostComment: talking,
  ReplyToComment: talking,
  EditComment: ['head-FRA'],
  ResolveThread: [...pen, ...france],
  ReopenThread: [...pen, ...france],
  ReattachThread: [...pen, ...france],
  TableProposal: members,
  ReviseProposal: france,
  WithdrawProposal: france,
  SupportProposal: ['head-ECU', 'head-MLT'],
  WithdrawSupport: members,
  TablePackage: members,
  ProposeOnProposal: ['head-ECU', 'head-MLT'],
  TakeIntoProposal: france,
  // It is open, which is for whoever could take it over to hear.
  TakeOverProposal: members,
  RebaseProposal: france,
  TakeUpTogether: pen,
  ReverseDecision: pen,
  // Of another's, and of one's own desk: each of theirs.
  TakeStance: ['head-ECU', 'head-MLT'],
  MarkDraft: seated,
  RemarkOnDraft: seated,
  TakeUpProposal: pen,
  SetAsideProposal: pen,
  RaiseObjection: members,
  LeadReading: pen,
  RecordFloor: pen,
  ContestFloor: members,
  NoteOnSheet: pen,
  OfferCompromise: pen,
  ReviseCompromise: pen,
  AnswerCompromise: members,
  WithdrawCompromise: pen,
  TakeUpCompromise: pen,
  TakeStand: members,
  AllowCircles: pen,
  OpenCircle: members,
  // France has named Malta for a circle: to all others there is none.
  AnswerCircle: ['head-MLT', ...france],
  CloseCircle: france,
  MaintainObjection: france,
  AnswerObjection: pen,
  WithdrawObjection: france,
  ReleaseObjection: france,
  OpenSilence: pen,
  BreakSilence: members,
  AskToBreak: members,
  HoldSilence: members,
  LiftHold: members,
  AskExtension: members,
  WithdrawRequest: france,
  DeclineExtension: pen,
  ExtendSilence: pen,
  WithdrawSilence: pen,
  VoidSilence: pen,
  RemarkInSilence: members,
  ReportReturned: serving,
  ConfirmClock: serving,
  ConfirmOutcome: serving,
  WithdrawAgreement: members,
  AdoptText: serving,
  AdoptInRoom: serving,
  ScheduleAdoption: serving,
  PlaceOnRecord: members,
  EnterCorrigendum: serving,
  ContestCorrigendum: members,
  CountersignAct: france,
  DisownAct: france,
}

export const whoPrepare = serving

/** Asked about the seat of France. */
export const bodyCommands: Readonly<Record<BodyCommandType, readonly Seated[]>> = {
  // Refused for what the body is, to everybody alike: there is one already.
  EstablishBody: seated,
  AddSeat: ['secretary'],
  EndSeat: ['secretary'],
  AccreditPerson: ['head-FRA'],
  NominatePerson: ['secretary'],
  RevokePerson: ['secretary', 'head-FRA'],
  // Each for their own delegation, whatever is asked about.
  SwitchMotions: ['secretary'],
  PutMotion: serving,
  // For the seat of France: its own people, and whoever enters what was given in the room.
  CastVote: ['secretary', ...france],
  CloseMotion: serving,
  SetBreakingRule: ['head-ECU', 'head-MLT', 'head-FRA'],
  EnterProfile: ['secretary'],
  EnterCalendar: ['secretary'],
}

// ── audiences ───────────────────────────────────────────────────────────────

/** Who may address words in an open text to an audience, and who is told of what was. */
export type AudienceTable = { readonly speaks: readonly Seated[]; readonly hears: readonly Seated[] }

/** Every audience there is in the house: everyone, the pen, and each seat that somebody sits in. */
export const audiences: Readonly<Record<string, AudienceTable>> = {
  everyone: { speaks: talking, hears: seated },
  pen: { speaks: pen, hears: pen },
  'seat:secretariat': { speaks: ['secretary'], hears: ['secretary'] },
  'seat:chair': { speaks: ['chair'], hears: ['chair'] },
  'seat:vice-MLT': { speaks: ['vice-chair'], hears: ['vice-chair'] },
  'seat:ECU': { speaks: ['head-ECU'], hears: ['head-ECU'] },
  'seat:MLT': { speaks: ['head-MLT', 'capital-MLT'], hears: ['head-MLT', 'capital-MLT'] },
  'seat:FRA': { speaks: france, hears: france },
  'seat:CHE': { speaks: [], hears: [] },
  'seat:experts': { speaks: ['group-expert'], hears: ['group-expert'] },
  'seat:PAK': { speaks: ['incoming-PAK'], hears: ['incoming-PAK'] },
  'seat:NOR': { speaks: ['observer-NOR'], hears: ['observer-NOR'] },
}

// ── rooms ───────────────────────────────────────────────────────────────────

/** What a socket may do once it is in, or the code with which it is closed. */
export type Entry = 'writes' | 'reads' | 4401 | 4403 | 4404

const text =
  (write: readonly Seated[], read: readonly Seated[], otherwise: Entry) =>
  (who: Who): Entry => {
    if (!isSeated(who)) return 4401
    if (write.includes(who)) return 'writes'
    return read.includes(who) ? 'reads' : otherwise
  }

export const textRooms: Readonly<Record<Scene, (who: Who) => Entry>> = {
  preparation: text(pen, ['secretary'], 4404),
  'closed-pen': text(pen, ['secretary'], 4403),
  'open-pen': text(pen, watching, 4403),
  'open-drafting': text([...pen, ...members], watching, 4403),
}

/** One's own desk, whatever the mode. */
export const deskRooms: Readonly<Record<Scene, (who: Who) => Entry>> = {
  preparation: text(serving, [], 4404),
  'closed-pen': text(seated, [], 4403),
  'open-pen': text(seated, [], 4403),
  'open-drafting': text(seated, [], 4403),
}
