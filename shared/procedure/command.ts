/**
 * What a person may ask for. Imperative names; one shape per command, checked here and nowhere else,
 * and the source of the published description (`/api/openapi.json`).
 *
 * Every command carries `id`, a UUID chosen by the client: sent again with it, a command gets its first answer.
 * A thing that a command makes bears the command's id.
 */
import * as z from 'zod/mini'
import { audiencePattern, type Audience } from '../audience.ts'
import { draftIdPattern, statePattern, type CommandId } from '../ids.ts'
import { command, hash, instant, name, sentence, uuid } from './envelope.ts'
import { positionCommands } from './position-command.ts'
import type { NoteFate } from './note-state.ts'
import { circleCommands } from './circle-command.ts'
import type { Passkey } from './state.ts'
import { contentShape, levelShape, paragraphId } from '../text/shape.ts'
import { blockTypes } from '../text/schema.ts'
import type { Instant } from '../time.ts'
import type { Doubt } from './state.ts'

const audience = z.string().check(z.regex(audiencePattern)) as unknown as z.ZodMiniType<Audience>
const draftId = z.string().check(z.regex(draftIdPattern))
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const wall = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))

/** What a passkey says of a grave act: the device's own bytes, in base64url. */
const bytes = (most: number) => z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(most))
const assertionShape = z.strictObject({
  passkey: bytes(1_400),
  authenticatorData: bytes(2_000),
  clientData: bytes(4_000),
  signature: bytes(6_000),
})
export type Assertion = z.infer<typeof assertionShape>
/** Only with a grave act (`grave.ts`); without it the server alone vouches for who did it. */
const graveAct = { assertion: z.optional(assertionShape) }

const changeShape = z.discriminatedUnion('kind', [
  /** `base` is the hash of the block the author saw (`hashOfBlock`). */
  z.strictObject({ kind: z.literal('change'), paragraph: paragraphId, base: hash, content: contentShape }),
  z.strictObject({
    kind: z.literal('add'),
    after: z.nullable(paragraphId),
    block: z.strictObject({ type: z.enum(blockTypes), level: z.optional(levelShape), content: contentShape }),
  }),
  z.strictObject({ kind: z.literal('delete'), paragraph: paragraphId, base: hash }),
  z.strictObject({
    kind: z.literal('alternative'),
    paragraph: paragraphId,
    base: hash,
    content: contentShape,
  }),
  z.strictObject({ kind: z.literal('keep'), paragraph: paragraphId, base: hash }),
])
export type ChangeRequest = z.infer<typeof changeShape>

const itemsShape = z.array(paragraphId).check(z.minLength(1), z.maxLength(400))
/** What a hold and a request for more time say. */
const waiting = {
  silence: uuid,
  reason: z.optional(sentence(5_000)),
  until: z.optional(instant),
  items: z.optional(itemsShape),
}

export const draftCommandShape = z.discriminatedUnion('type', [
  // The text and its versions
  command('OpenText', {}),
  command('IssueVersion', { note: z.optional(sentence(2_000)) }),
  command('AcknowledgeVersion', { version: z.int().check(z.gte(0)) }),

  // Comments
  command('PostComment', {
    paragraph: paragraphId,
    quote: z.optional(sentence(2_000)),
    audience,
    body: sentence(10_000),
  }),
  command('ReplyToComment', { thread: uuid, body: sentence(10_000) }),
  command('EditComment', { thread: uuid, comment: uuid, body: sentence(10_000) }),
  command('ResolveThread', { thread: uuid }),
  command('ReopenThread', { thread: uuid }),
  /** Takes a thread from the shelf back to a paragraph. */
  command('ReattachThread', { thread: uuid, paragraph: paragraphId, quote: z.optional(sentence(2_000)) }),

  // Proposals
  command('TableProposal', {
    change: changeShape,
    audience: z.optional(audience),
    reasons: z.optional(sentence(5_000)),
    citation: z.optional(sentence(1_000)),
    /** The draft of one's own desk, or of the circle's, that is tabled by this. */
    draft: z.optional(draftId),
    /** The circle on whose desk it was written: the others in it are told, and asked for their support. */
    circle: z.optional(uuid),
  }),
  /** Several at once, that stand or fall together; each part has an id of its own. */
  command('TablePackage', {
    parts: z
      .array(z.strictObject({ proposal: uuid, change: changeShape, draft: z.optional(draftId) }))
      .check(z.minLength(2), z.maxLength(40)),
    audience: z.optional(audience),
    reasons: z.optional(sentence(5_000)),
    citation: z.optional(sentence(1_000)),
  }),
  /** Other words for the words of another's proposal. `base`: hash of its words as a block (`blockOfProposal`). */
  command('ProposeOnProposal', {
    proposal: uuid,
    base: hash,
    content: contentShape,
    reasons: z.optional(sentence(5_000)),
  }),
  /** By the author of the proposal it is about: its words become the proposal's. */
  command('TakeIntoProposal', { proposal: uuid, content: z.optional(contentShape) }),
  command('TakeOverProposal', { proposal: uuid }),
  /** Onto the words as they are now, where that is a matter of merging. */
  command('RebaseProposal', { proposal: uuid }),
  command('ReviseProposal', { proposal: uuid, change: changeShape, reasons: z.optional(sentence(5_000)) }),
  command('WithdrawProposal', { proposal: uuid }),
  command('SupportProposal', { proposal: uuid }),
  command('WithdrawSupport', { proposal: uuid }),
  /** Of another's proposal: opposed, or "we can live with it"; without a stance, the one taken before is taken back. */
  command('TakeStance', { proposal: uuid, stance: z.optional(z.enum(['opposes', 'tolerates'])) }),
  /**
   * The chair's team writes a proposal into the text, as it stands or edited (`content`). `current` is the hash of the
   * paragraph the chair saw (for an addition: absent); if it has changed since, the act is refused and nothing is lost.
   */
  command('TakeUpProposal', {
    proposal: uuid,
    current: z.optional(hash),
    content: z.optional(contentShape),
    note: z.optional(sentence(2_000)),
  }),
  /** Several in one act, in this order: the parts of a package, or proposals that can stand together. */
  command('TakeUpTogether', {
    parts: z
      .array(
        z.strictObject({
          proposal: uuid,
          current: z.optional(hash),
          content: z.optional(contentShape),
        }),
      )
      .check(z.minLength(2), z.maxLength(40)),
    note: z.optional(sentence(2_000)),
  }),
  /** A proposal that was taken up or set aside is open again. `after`: where a paragraph that had gone comes back. */
  command('ReverseDecision', {
    proposal: uuid,
    current: z.optional(hash),
    content: z.optional(contentShape),
    after: z.optional(z.nullable(paragraphId)),
    note: z.optional(sentence(2_000)),
  }),
  command('SetAsideProposal', { proposal: uuid, note: z.optional(sentence(2_000)) }),

  // One's own desk: how far a draft has come, and what is said of it among the delegation
  command('MarkDraft', {
    draft: draftId,
    mark: z.enum(['draft', 'cleared', 'ready', 'dropped']),
    /** Hash of the words that this is about (`draftHash`). */
    words: hash,
  }),
  command('RemarkOnDraft', { draft: draftId, body: sentence(10_000) }),

  // Objections
  command('AnswerObjection', { objection: uuid, body: sentence(5_000) }),
  command('WithdrawObjection', { objection: uuid }),
  /** "Our objection does not stand in the way of this silence". */
  command('ReleaseObjection', { objection: uuid, silence: uuid }),

  ...positionCommands,
  ...circleCommands,

  // Silence
  command('OpenSilence', {
    version: z.int().check(z.gte(0)),
    /** Must be the version's: a silence is bound to bytes. */
    hash,
    profile: name,
    /** For a clock profile: the minute on the body's wall. Working days are counted by the server. */
    wall: z.optional(wall),
    /** Under a profile that decides item by item: the paragraphs that are decided apart. */
    items: z.optional(itemsShape),
    /** Other texts under the same silence, each by its hash: a letter, its annexes. */
    with: z.optional(
      z
        .array(
          z.strictObject({
            document: name,
            version: z.int().check(z.gte(0)),
            hash,
            items: z.optional(itemsShape),
          }),
        )
        .check(z.minLength(1), z.maxLength(20)),
    ),
  }),
  /** With `items`: about these alone, where the silence is decided item by item. With `change`: these words are what the seat wants instead; they are tabled by the same act. */
  command('BreakSilence', {
    silence: uuid,
    reason: z.optional(sentence(5_000)),
    change: z.optional(changeShape),
    items: z.optional(itemsShape),
    ...graveAct,
  }),
  /** The first of two keys, where the seat's head wants two: it counts for nothing until another person of the seat breaks. */
  command('AskToBreak', { silence: uuid, reason: z.optional(sentence(5_000)) }),
  /** "We wait for instructions", and until when, if that is known. With `items`: about these alone, as a break. */
  command('HoldSilence', waiting),
  command('LiftHold', { silence: uuid }),
  command('AskExtension', waiting),
  /** The seat takes back its own. */
  command('WithdrawRequest', { silence: uuid, request: uuid }),
  command('DeclineExtension', { silence: uuid, request: uuid, note: z.optional(sentence(2_000)) }),
  /** To a later minute on the body's wall; it grants every request that is open. */
  command('ExtendSilence', { silence: uuid, wall, note: z.optional(sentence(2_000)) }),
  command('WithdrawSilence', { silence: uuid, note: z.optional(sentence(2_000)) }),
  /** The silence was not over what was meant: it ends, whatever its clock says, and settles nothing. */
  command('VoidSilence', {
    silence: uuid,
    cause: z.enum(['text', 'annex', 'days', 'other']),
    note: z.optional(sentence(2_000)),
  }),
  /** About the language alone, to the chair's team: it breaks nothing. */
  command('RemarkInSilence', { silence: uuid, paragraph: z.nullable(paragraphId), body: sentence(5_000) }),
  /** What was mailed to a seat came back: none of its people had the note by mail. */
  command('ReportReturned', { silence: uuid, seat: name, reason: z.optional(sentence(2_000)) }),
  /** The clock is right and the delegations could be heard: a period that is held may end. */
  command('ConfirmClock', { silence: uuid, note: z.optional(sentence(2_000)) }),
  command('ConfirmOutcome', {
    silence: uuid,
    outcome: z.enum(['passed', 'not-agreed']),
    note: z.optional(sentence(2_000)),
    /** For "passed": what is in doubt, as it was shown to whoever takes it upon themselves. */
    despite: z.optional(
      z.strictObject({
        seats: z.array(name).check(z.maxLength(400)),
        holidays: z.array(date).check(z.maxLength(100)),
        later: z.optional(wall),
      }),
    ),
    ...graveAct,
  }),

  // Afterwards
  command('WithdrawAgreement', { reason: z.optional(sentence(5_000)) }),
  command('AdoptText', {
    /** Issued without a meeting, as a statement to the press is. */
    issued: z.optional(z.literal(true)),
    symbol: z.optional(sentence(100)),
    meeting: z.optional(sentence(200)),
    ...graveAct,
  }),
  /** "Adopted in the room", without a silence: of the latest version, by its hash. */
  command('AdoptInRoom', {
    version: z.int().check(z.gte(0)),
    hash,
    symbol: z.optional(sentence(100)),
    meeting: z.optional(sentence(200)),
    ...graveAct,
  }),
  /** When the body is to adopt what is agreed; said again, the later one holds. */
  command('ScheduleAdoption', { wall, meeting: z.optional(sentence(200)) }),
  /** For the record: beside the text, breaking nothing. A dissociation follows adoption. */
  command('PlaceOnRecord', {
    kind: z.enum(['statement', 'reservation', 'dissociation']),
    paragraphs: z.array(paragraphId).check(z.maxLength(200)),
    body: sentence(10_000),
  }),
  /** A slip set right in one language. `was`: the words as they stand, where the language is not the text's own. */
  command('EnterCorrigendum', {
    language: z.optional(sentence(16)),
    paragraph: paragraphId,
    was: z.optional(sentence(10_000)),
    now: sentence(10_000),
    note: z.optional(sentence(2_000)),
  }),
  /** "This is no slip": the corrigendum is void. */
  command('ContestCorrigendum', { corrigendum: uuid, reason: z.optional(sentence(5_000)) }),
  /** The seat confirms, by a person of its own, an act that was entered for it. */
  command('CountersignAct', { act: uuid }),
  /** "This was not ours": what was entered for the seat is not its act. */
  command('DisownAct', { act: uuid, note: z.optional(sentence(2_000)) }),
])
export type DraftCommand = z.infer<typeof draftCommandShape>
export type DraftCommandType = DraftCommand['type']

/** What the server itself says. None of it has a shape on the wire: nobody may send it. */
export type ServerCommand =
  | EndPeriod
  | { readonly type: 'HoldLapse'; readonly id: string; readonly silence: string; readonly doubt: Doubt }
  | { readonly type: 'NoteRestore'; readonly id: string; readonly taken: Instant }
  | { readonly type: 'AskReach'; readonly id: string; readonly silence: string }
  | { readonly type: 'TellNoteFate'; readonly id: string; readonly told: NoteFate }

/** The clock says that a period is over. */
export type EndPeriod = { readonly type: 'EndPeriod'; readonly id: string; readonly silence: string }

const seatRoles = ['chair', 'vice-chair', 'secretariat', 'member', 'expert', 'incoming', 'observer'] as const
export const capacities = ['head', 'delegate', 'capital'] as const

const seatShape = z.strictObject({
  id: name,
  role: z.enum(seatRoles),
  state: z.optional(z.string().check(z.regex(statePattern))),
  from: z.int(),
  until: z.optional(z.int()),
})

const profileShape = z.strictObject({
  id: name,
  name: z.optional(sentence(120)),
  regime: z.enum(['council-silence', 'no-objection']),
  period: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('clock') }),
    z.strictObject({ type: z.literal('elapsed'), hours: z.int().check(z.gte(1), z.lte(2_160)) }),
    z.strictObject({
      type: z.literal('working-days'),
      days: z.int().check(z.gte(1), z.lte(60)),
      hour: z.string().check(z.regex(/^\d{2}:\d{2}$/)),
    }),
  ]),
  passing: z.enum(['agreed', 'adopted']),
  holds: z.optional(z.enum(['pending', 'lapse', 'none'])),
  outage: z.optional(z.int().check(z.gte(0), z.lte(10_080))),
  confirmedBy: z.optional(z.enum(['person', 'clock'])),
  severable: z.optional(z.enum(['items', 'package'])),
})

const personShape = {
  person: name,
  name: sentence(200),
  email: z.optional(z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/))),
}

export const bodyCommandShape = z.discriminatedUnion('type', [
  command('EstablishBody', {
    name: sentence(200),
    zone: sentence(64),
    language: sentence(16),
    seats: z.array(seatShape).check(z.minLength(2), z.maxLength(400)),
    founder: z.strictObject({ person: name, name: sentence(200), seat: name }),
  }),
  command('AddSeat', { seat: seatShape }),
  command('EndSeat', { seat: name, until: z.int() }),
  command('AccreditPerson', {
    ...personShape,
    seat: name,
    capacity: z.enum(capacities),
    /** Said by the secretariat where all people of the seat have left: their desk stays closed, a new one begins. */
    anew: z.optional(z.literal(true)),
  }),
  /** A new focal point for a seat that has people: they have no right until one of these accredits them. */
  command('NominatePerson', { ...personShape, seat: name }),
  command('RevokePerson', { person: name, seat: name }),
  /** Who of the sender's own delegation may break a silence: any who act, its heads alone, or two of them together. */
  /** Procedural motions, by a decision of the body: whether there are any, and how many votes for one carry it. */
  command('SwitchMotions', {
    on: z.boolean(),
    needed: z.int().check(z.gte(1), z.lte(400)),
    citation: sentence(500),
  }),
  command('PutMotion', { words: sentence(2_000), mover: name }),
  /** `seat`: only by the secretariat, for a vote that was given in the room. */
  command('CastVote', { motion: uuid, vote: z.enum(['for', 'against', 'abstains']), seat: z.optional(name) }),
  command('CloseMotion', { motion: uuid, withdrawn: z.optional(z.literal(true)) }),
  command('SetBreakingRule', { rule: z.enum(['any', 'head', 'two']) }),
  /** `from`: the first instant of a day to come; absent, it is in force at once. */
  command('EnterProfile', { profile: profileShape, citation: sentence(500), from: z.optional(instant) }),
  command('EnterCalendar', {
    calendar: z.strictObject({
      id: name,
      version: sentence(64),
      source: sentence(500),
      holidays: z.record(date, sentence(200)),
      years: z.array(z.int()),
      provisional: z.array(z.int()),
      moving: z.optional(z.array(date).check(z.maxLength(400))),
    }),
    citation: sentence(500),
    from: z.optional(instant),
  }),
])
export type BodyCommand = z.infer<typeof bodyCommandShape>
export type BodyCommandType = BodyCommand['type']

/**
 * A person's own keys. These have no shape on the wire: the server makes them when a device has shown that it holds the key.
 */
export type PasskeyCommand =
  | {
      readonly type: 'AddPasskey'
      readonly id: CommandId
      readonly passkey: Pick<Passkey, 'id' | 'publicKey' | 'site' | 'name'>
    }
  | { readonly type: 'RemovePasskey'; readonly id: CommandId; readonly passkey: string }
