/**
 * Templates, read once at start and checked whole: a template that cannot make a text is found then, not when a chair needs it.
 * What each field means: templates/README.md.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { idPattern, type ParagraphId } from '../shared/ids.ts'
import { textKinds, type TextKind } from '../shared/procedure/state.ts'
import { invariant } from '../shared/result.ts'
import { blockTypes, maxLevel, textOf, type TextDocument } from '../shared/text/schema.ts'

const slotShape = z.strictObject({
  type: z.enum(['resolution', 'text', 'year']),
  label: z.string().check(z.minLength(1)),
  value: z.string().check(z.minLength(1)),
})

const templateShape = z.strictObject({
  title: z.string().check(z.minLength(1)),
  kind: z.enum(textKinds),
  language: z.string().check(z.minLength(2)),
  slots: z.record(z.string().check(z.regex(idPattern)), slotShape),
})

const bodyShape = z
  .array(
    z.strictObject({
      type: z.enum(blockTypes),
      level: z.optional(z.int().check(z.gte(0), z.lte(maxLevel))),
      text: z.string().check(z.minLength(1)),
    }),
  )
  .check(z.minLength(1))

export type Template = {
  readonly name: string
  readonly title: string
  readonly kind: TextKind
  readonly language: string
  /** The words of a new text; each block gets a fresh identity from `paragraphId`. */
  readonly text: (paragraphId: () => ParagraphId) => TextDocument
}

export type Templates = ReadonlyMap<string, Template>

export const loadTemplates = (folder: string): Templates => {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  return new Map(names.map((name) => [name, readTemplate(folder, name)]))
}

const readTemplate = (folder: string, name: string): Template => {
  invariant(idPattern.test(name), `templates/${name}: a folder's name is letters, digits, _ and -`)
  const read = (file: string): unknown => {
    const place = path.join(folder, name, file)
    try {
      return JSON.parse(readFileSync(place, 'utf8'))
    } catch (cause) {
      throw new Error(`${place} cannot be read`, { cause })
    }
  }
  const head = checked(templateShape, read('template.json'), `templates/${name}/template.json`)
  const body = checked(bodyShape, read('body.json'), `templates/${name}/body.json`)
  const used = new Set<string>()
  const blocks = body.map((block, index) => ({
    ...block,
    text: block.text.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const value = head.slots[slot]?.value
      invariant(value !== undefined, `templates/${name}/body.json: block ${index} names no slot: {${slot}}`)
      used.add(slot)
      return value
    }),
  }))
  for (const slot of Object.keys(head.slots))
    invariant(used.has(slot), `templates/${name}/template.json: the slot ${slot} is never used`)
  return {
    name,
    title: head.title,
    kind: head.kind,
    language: head.language,
    text: (paragraphId) =>
      textOf(
        blocks.map(({ type, level, text }) => ({
          type,
          attrs: { id: paragraphId(), ...(level ? { level } : {}) },
          content: [{ type: 'text', text }],
        })),
      ),
  }
}

const checked = <T>(shape: z.ZodMiniType<T>, value: unknown, place: string): T => {
  const result = z.safeParse(shape, value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`${place}: ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'malformed'}`)
}
