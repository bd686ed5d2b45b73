/** The shapes of the text as they cross the wire. `schema.ts` says what they mean. */
import * as z from 'zod/mini'
import { paragraphIdPattern } from '../ids.ts'
import {
  blockTypes,
  markTypes,
  maxLevel,
  schemaNumber,
  type Block,
  type Run,
  type TextDocument,
} from './schema.ts'

const maxRunLength = 20_000
const maxRuns = 500

export const paragraphId = z.string().check(z.regex(paragraphIdPattern))

const runShape: z.ZodMiniType<Run> = z.strictObject({
  type: z.literal('text'),
  text: z.string().check(z.minLength(1), z.maxLength(maxRunLength)),
  marks: z.optional(
    z.array(z.strictObject({ type: z.enum(markTypes) })).check(z.maxLength(markTypes.length)),
  ),
}) as unknown as z.ZodMiniType<Run>

export const contentShape = z.array(runShape).check(z.maxLength(maxRuns))

export const levelShape = z.int().check(z.gte(0), z.lte(maxLevel))

export const blockShape: z.ZodMiniType<Block> = z.strictObject({
  type: z.enum(blockTypes),
  attrs: z.strictObject({ id: paragraphId, level: z.optional(levelShape) }),
  content: z.optional(contentShape),
}) as unknown as z.ZodMiniType<Block>

export const textShape: z.ZodMiniType<TextDocument> = z.strictObject({
  type: z.literal('doc'),
  schema: z.literal([1, schemaNumber]),
  content: z.array(blockShape),
})
