/**
 * Shapes of requests and answers over HTTP. The server checks requests with them and describes itself from them
 * (`/api/openapi.json`); the client types its calls by them. Commands have their own file, `procedure/command.ts`.
 */
import * as z from 'zod/mini'
import type { Audience } from '../audience.ts'
import type { PublicKey } from '../bundle/key.ts'
import type { Head, LinkView } from '../chain.ts'
import { idPattern, statePattern, uuidPattern, type DocumentId, type PersonId, type SeatId } from '../ids.ts'
import type { RecordedBodyEvent, RecordedDraftEvent } from '../procedure/event.ts'
import type { Capacity, Mode, SeatRole, Stage, TextKind } from '../procedure/state.ts'
import type { Deadline } from '../time.ts'
import type { BundledText } from '../procedure/together.ts'
import { maxSlotLength, type SlotType } from '../text/slots.ts'
import type { TheSentence } from '../procedure/sentence.ts'
import type { ProcedureView } from '../procedure/procedures.ts'
import type { Waiting } from '../procedure/waits.ts'
import type { LookView } from './installation.ts'

const name = z.string().check(z.regex(idPattern))
const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

export const problemShape = z.object({
  code: z.string(),
  rule: z.optional(z.string()),
  facts: z.optional(z.record(z.string(), z.unknown())),
  /** For a fault: what to quote when asking for help. */
  incident: z.optional(z.string()),
  /** For a malformed request: where, and what was expected. */
  issues: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
})
export type Problem = z.infer<typeof problemShape>

/**
 * Refusals of the door and of the transport itself, beside the rules' own (`procedure/refusal.ts`).
 * The client has one sentence for each of both.
 */
export const transportCodes = [
  'Malformed',
  'SignedOut',
  'LinkUnknown',
  'LinkUsed',
  'LinkExpired',
  'TooManyAttempts',
  'TooManyRequests',
  'NoPasskeysHere',
  'PasskeyUnknown',
  'NoMail',
  'NoAddress',
  'OidcUnknown',
  'OidcRefused',
  'OidcUnavailable',
  'SetUpDone',
  'ForeignOrigin',
  'NotJson',
  'TooLarge',
  'NoSuchRoute',
  'NoSuchPaper',
  'NoSuchTemplate',
  'SlotUnfit',
  'LoopbackOnly',
  'NotAdministrator',
  'NoBackups',
  'ReadOnly',
  'NoRoom',
  'Fault',
] as const
export type TransportCode = (typeof transportCodes)[number]

/** Either a link's token or the short code printed by the secretariat. */
export const signInRequest = z.strictObject({
  token: z.string().check(z.minLength(6), z.maxLength(200)),
  /** With a code that was mailed: what the page that asked for it was given. */
  ticket: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{32}$/))),
})
const mailLanguage = z.enum(['ar', 'en', 'es', 'fr', 'ru', 'zh'])
/** A code to sign in, to the address that one's delegation has given. */
export const mailedCodeRequest = z.strictObject({
  address: z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/)),
  language: mailLanguage,
})
/** What the other sign-in service sent a person back with, and the ticket of the page that sent them there. */
export const backRequest = z.strictObject({
  query: z.string().check(z.maxLength(4_000)),
  ticket: z.string().check(z.regex(/^[A-Za-z0-9_-]{32}$/)),
})
export const mailInvitationRequest = z.strictObject({ language: mailLanguage })
export type MailLanguage = z.infer<typeof mailLanguage>
/** As a browser gives it, in base64url; no more than any device makes. */
const bytes = (most: number) => z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(most))

/** `PasskeyCredential.toJSON()` of a new key; what else a browser says of it is left out. */
export const passkeyRegistration = z.strictObject({
  name: words(60),
  response: z.object({
    id: bytes(1_400),
    response: z.object({ clientDataJSON: bytes(4_000), attestationObject: bytes(20_000) }),
  }),
})
export type PasskeyRegistration = z.infer<typeof passkeyRegistration>

/** The same of a key that has signed what it was asked to. */
export const passkeyAnswer = z.object({
  id: bytes(1_400),
  response: z.object({
    clientDataJSON: bytes(4_000),
    authenticatorData: bytes(2_000),
    signature: bytes(6_000),
  }),
})
export type PasskeyAnswer = z.infer<typeof passkeyAnswer>

/** By its id, which is too long for some paths. */
export const passkeyRemoval = z.strictObject({ id: bytes(1_400) })

/** Showing a key again: one's passkey, or a code. */
export const proofRequest = z.union([
  z.strictObject({ passkey: passkeyAnswer }),
  z.strictObject({ code: z.string().check(z.minLength(6), z.maxLength(200)) }),
])

/** What a link is for, asked before it is used. */
export const invitedRequest = z.strictObject({ token: z.string().check(z.minLength(6), z.maxLength(200)) })
export type InvitedView = {
  /** The person's function. */
  readonly name: string
  readonly seats: readonly { readonly seat: SeatId; readonly capacity: Capacity }[]
  readonly by?: SeatId
  readonly expiresAt?: number
  /** Those seats, as far as their names need it. */
  readonly known: Readonly<Record<SeatId, { readonly role: SeatRole; readonly state?: string }>>
  readonly zone: string
}

export const takeSeatRequest = z.strictObject({ seat: name })

export const setUpRequest = z.strictObject({
  token: z.string().check(z.minLength(6), z.maxLength(200)),
  name: words(200),
  zone: words(64),
  language: words(16),
  members: z.array(z.string().check(z.regex(statePattern))).check(z.minLength(1), z.maxLength(200)),
  /** The State whose representative chairs, in a seat apart from the member's. */
  chair: z.string().check(z.regex(statePattern)),
  viceChairs: z.array(z.string().check(z.regex(statePattern))).check(z.maxLength(10)),
})
export type SetUpRequest = z.infer<typeof setUpRequest>

/** What the door may know of the house before anybody is signed in. `open`: a body can be set up with the printed link. */
export type SetUpView = {
  readonly open: boolean
  readonly name?: string
  readonly language?: string
  /** Whether codes can be had by mail. */
  readonly mail?: boolean
  /** What the other sign-in service is called, where there is one. */
  readonly elsewhere?: string
  readonly look: LookView
}

/** `GET …/events?after=N`: N as counted for the caller, absent for all. */
export const afterQuery = z.object({
  after: z.optional(z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))),
})
/** `GET …/bundle?of=…`: what everyone sees, which may be handed on, or all that the caller's seat sees. */
export const bundleQuery = z.object({ of: z.optional(z.enum(['everyone', 'own'])) })
/** `DELETE /api/documents/:id/desk?circle=…`: the desk of that circle, not one's own. */
export const deskQuery = z.object({ circle: z.optional(z.string().check(z.regex(uuidPattern))) })
/** `POST /api/papers?name=…`: the body is the file. */
export const paperQuery = z.object({ name: words(200) })
export type PaperView = { readonly name: string; readonly hash: string }

export const createTextRequest = z.strictObject({
  id: z.uuid(),
  title: words(300),
  template: name,
  mode: z.enum(['closed-pen', 'open-pen', 'open-drafting']),
  language: words(16),
  /** Values by the names of the template's slots. */
  slots: z.optional(z.record(name, z.string().check(z.maxLength(maxSlotLength * 20)))),
})

/** A form of text to begin with: what it asks for before it is filled. */
export type TemplateView = {
  readonly name: string
  readonly title: string
  readonly kind: TextKind
  readonly language: string
  readonly slots: readonly {
    readonly name: string
    readonly type: SlotType
    /** In the template's language, for slots that the page has no word for. */
    readonly label: string
    readonly value: string
  }[]
}
export type CreateTextRequest = z.infer<typeof createTextRequest>

export type SessionView = {
  readonly person: { readonly id: PersonId; readonly name: string }
  readonly seat: SeatId
  readonly capacity: Capacity
  /** All seats this person may take; one at a time. */
  readonly seats: readonly { readonly seat: SeatId; readonly capacity: Capacity }[]
  readonly body: {
    readonly id: string
    readonly name: string
    readonly zone: string
    readonly language: string
  }
  /** Server's clock when it answered, for showing the difference. */
  readonly now: number
  readonly demo: boolean
  /** Whether letters can be sent. */
  readonly mail: boolean
  readonly look: LookView
}

/** One of the caller's own keys. */
export type PasskeyView = {
  readonly id: string
  readonly name: string
  /** It signs in at this address and at no other. */
  readonly site: string
  readonly addedAt: number
  readonly usedAt?: number
}

/** What a browser says of itself, from lists of known names. */
export type DeviceView = { readonly browser?: string; readonly system?: string }

/** One browser in which the caller is signed in. */
export type OwnSessionView = {
  readonly id: string
  readonly device: DeviceView
  readonly seat: SeatId
  readonly since: number
  /** To about ten minutes. */
  readonly lastUsed: number
  /** The one that asks. */
  readonly here: boolean
}

export type TextSummary = {
  readonly id: DocumentId
  readonly title: string
  readonly kind: TextKind
  readonly mode: Mode
  readonly stage: Stage
  readonly language: string
  readonly latest: number | null
  /** The caller's own version counter, for "changes since you looked". */
  readonly version: number
  readonly openProposals: number
  readonly standingObjections: number
  /** What stands between the latest version and a silence; null but in negotiation. */
  readonly sentence: TheSentence | null
  readonly silence: {
    readonly id: string
    readonly deadline: number
    readonly wall: string
    readonly phase: string
    readonly acted: boolean
  } | null
  /** Agreed, and when and where it is to be adopted, where that is set. */
  readonly scheduled?: { readonly deadline: Deadline; readonly meeting?: string }
  /** What it waits for by itself, in counts, with no State named; none of a text in preparation or adopted. */
  readonly procedure?: ProcedureView
  /** The texts that are under one silence with it, or were agreed by it as one, itself among them: the first tells for all (TOG-7). */
  readonly together?: readonly Pick<BundledText, 'document' | 'title'>[]
  /** What waits for the caller's seat in this text, the most pressing first. */
  readonly waits: readonly Waiting[]
}

/** An event as the caller sees it: numbered in the caller's own count, persons withheld where the rule says so. */
export type EventView = RecordedDraftEvent & {
  readonly version: number
  readonly chain: LinkView
}
export type EventsView = {
  readonly version: number
  /** Of the text: part of what a passkey signs. */
  readonly epoch: string
  readonly events: readonly EventView[]
}
export type BodyEventView = RecordedBodyEvent & { readonly version: number }

export type BodyEventsView = { readonly version: number; readonly events: readonly BodyEventView[] }

export type CommandAnswer = { readonly version: number; readonly events: readonly EventView[] }

/** People as the caller may see them: own delegation for a member, everyone for the secretariat. */
export type PersonView = {
  readonly id: PersonId
  readonly name: string
  readonly seat: SeatId
  readonly capacity: Capacity
  readonly since: number
  readonly until?: number
  readonly lastSignIn?: number
  readonly email?: string
  /** What became of the last link and code: `over` is one that ran out or was withdrawn. */
  readonly invitation?: { readonly state: 'open' | 'used' | 'over'; readonly at: number }
  /** To the heads of the seat: in how many browsers this person sits in it. */
  readonly sessions?: number
  /** What became of the last invitation that was mailed. */
  readonly mailed?: {
    readonly fate: 'waiting' | 'accepted' | 'refused' | 'given-up'
    readonly at: number
  }
}
/** What the secretariat hands over: the link's token and the short code are two keys to one door. */
export type InvitationView = {
  readonly person: PersonId
  readonly link: string
  readonly code: string
  readonly expiresAt: number
}

/** The installation's key: what it signs the records with that people take away. */
export type SealView = { readonly fingerprint: string; readonly key: PublicKey }

/** Where each chain that the caller sees stands. */
export type Heads = readonly (Head & { readonly audience: Audience })[]
