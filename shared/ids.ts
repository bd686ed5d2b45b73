/**
 * Names of things. All ids are opaque: nothing may be read from one but equality.
 * Ids that a client chooses (commands, paragraphs) are checked against these patterns before use,
 * so that `__proto__`, path separators and key separators never reach a map or a key.
 */
export type BodyId = string
/** Opaque and globally unique: `d_` and 22 characters. */
export type DocumentId = string
export type PersonId = string
/** A State in a capacity (or the secretariat, or experts). Positions belong to seats. */
export type SeatId = string
/** ISO 3166 alpha-3 code of a State: `MLT`. */
export type StateCode = string
/** A UUID chosen by the client. Comments, proposals, objections and silences bear the id of the command that made them. */
export type CommandId = string
export type CommentId = CommandId
export type ProposalId = CommandId
export type ObjectionId = CommandId
export type SilenceId = CommandId
/** Identity of a paragraph for life (promise 6 of the README). */
export type ParagraphId = string

export const idPattern = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/
export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** A draft on a desk: named by browsers, and by the server where it keeps words there. */
export const draftIdPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/
export const paragraphIdPattern = /^p[A-Za-z0-9]{7,31}$/
export const statePattern = /^[A-Z]{3}$/
