/** What the shapes of all commands are made of: ids, words, instants, and what every command carries. */
import * as z from 'zod/mini'
import { idPattern, uuidPattern } from '../ids.ts'

export const uuid = z.string().check(z.regex(uuidPattern))
export const name = z.string().check(z.regex(idPattern))
export const sentence = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
export const instant = z.int().check(z.gte(0))

/** An act that came by another door, entered by the secretariat for a seat. */
const onBehalfShape = z.strictObject({
  seat: name,
  receivedAt: z.int().check(z.gte(0)),
  channel: z.enum(['mail', 'letter', 'note-verbale', 'room']),
  paper: z.optional(z.strictObject({ name: sentence(200), hash })),
})

/** What every command carries. `as`: the seat the sender believes to act for; refused if it is not the session's. */
const envelope = { id: uuid, as: z.optional(name), onBehalf: z.optional(onBehalfShape) }

export const command = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...envelope, ...shape })
