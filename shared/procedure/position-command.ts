/** Commands by which seats say where they stand, and the chair's team brings them together. */
import * as z from 'zod/mini'
import { contentShape, paragraphId } from '../text/shape.ts'
import { command, hash, instant, name, sentence, uuid } from './envelope.ts'

export const positionCommands = [
  /** Where the seat stands on a paragraph, or (null) on the whole; without `is`, what it said of it before is taken back. */
  command('TakeStand', {
    paragraph: z.nullable(paragraphId),
    is: z.optional(z.enum(['pending', 'adref', 'agreed'])),
    /** When it expects its instructions. */
    until: z.optional(instant),
    /** To everyone; else to the chair's team alone. */
    openly: z.optional(z.literal(true)),
  }),

  /** Words of the chair's team for a paragraph, between those who differ. `base`: hash of the paragraph as it is. */
  command('OfferCompromise', {
    paragraph: paragraphId,
    base: hash,
    content: contentShape,
    /** Member seats; absent: everyone. */
    to: z.optional(z.array(name).check(z.minLength(1), z.maxLength(400))),
    note: z.optional(sentence(5_000)),
  }),
  command('ReviseCompromise', {
    compromise: uuid,
    content: contentShape,
    note: z.optional(sentence(5_000)),
  }),
  /** `wording`: the one that was read, counted from 1. */
  command('AnswerCompromise', {
    compromise: uuid,
    wording: z.int().check(z.gte(1)),
    answer: z.enum(['accepts', 'declines', 'answers']),
    body: z.optional(sentence(5_000)),
  }),
  command('WithdrawCompromise', { compromise: uuid }),
  /** `current`: hash of the paragraph as the chair sees it. `content`: where it has been changed in the same words. */
  command('TakeUpCompromise', { compromise: uuid, current: hash, content: z.optional(contentShape) }),

  /** The chair is at this paragraph; null ends the read-through. */
  command('LeadReading', { paragraph: z.nullable(paragraphId) }),
  /** The chair's understanding of the floor. `base`: hash of the paragraph as the chair sees it. */
  command('RecordFloor', {
    paragraph: paragraphId,
    base: hash,
    understanding: z.enum(['agreed', 'adref', 'reserved', 'open']),
    note: z.optional(sentence(2_000)),
  }),
  /** "That is not what we said". `floor`: the act that recorded it. */
  command('ContestFloor', { floor: uuid, note: z.optional(sentence(2_000)) }),
  /** On the sheet of the chair's team alone; without words and leaning, it is taken off. */
  command('NoteOnSheet', {
    seat: name,
    paragraph: z.nullable(paragraphId),
    leans: z.optional(z.enum(['with', 'movable', 'firm'])),
    body: z.optional(sentence(5_000)),
  }),

  command('RaiseObjection', {
    paragraph: z.nullable(paragraphId),
    /** The words of the paragraph that it is about. */
    quote: z.optional(sentence(2_000)),
    reason: z.optional(sentence(5_000)),
    /** The words of the mandate it rests on, as they stand in the text that is cited. */
    mandate: z.optional(z.strictObject({ source: sentence(300), words: sentence(5_000) })),
    /** The objection of another seat that it joins, as in a joint letter: it stands by itself from then on. */
    joins: z.optional(uuid),
  }),
  /** The paragraph has changed, and the objection stands all the same. */
  command('MaintainObjection', { objection: uuid }),
] as const
