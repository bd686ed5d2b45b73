/**
 * Templates, read once at start and checked whole: a template that cannot make a text is found then, not when a chair needs it.
 * What each field means: templates/README.md; what fits a slot: shared/text/slots.ts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { idPattern, type ParagraphId } from '../shared/ids.ts'
import { textKinds } from '../shared/procedure/state.ts'
import type { TemplateView } from '../shared/protocol/http.ts'
import { invariant } from '../shared/result.ts'
import {
  dayInWords,
  firstDay,
  lastDay,
  monthAfter,
  monthInWords,
  parseDay,
  parseMonth,
} from '../shared/text/dates.ts'
import {
  bearsLevel,
  blockTypes,
  maxLevel,
  textOf,
  type Block,
  type TextDocument,
} from '../shared/text/schema.ts'
import { fitsSlot, linesOf, slotTypes, type SlotType } from '../shared/text/slots.ts'

const slotShape = z.strictObject({
  type: z.enum(slotTypes),
  label: z.string().check(z.minLength(1)),
  value: z.string().check(z.minLength(1)),
})
type Slot = z.infer<typeof slotShape>

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
type BodyBlock = z.infer<typeof bodyShape>[number]

/** Values by the names of slots; what is not given has the template's own value. */
export type SlotValues = Readonly<Record<string, string>>

export type Template = TemplateView & {
  /** The first slot that a value does not fit, or that the template has not. */
  readonly unfit: (values: SlotValues) => string | undefined
  /** The words of a new text; each block gets a fresh identity from `paragraphId`. The values have been judged. */
  readonly text: (paragraphId: () => ParagraphId, values?: SlotValues) => TextDocument
}

export type Templates = ReadonlyMap<string, Template>

export const loadTemplates = (folder: string): Templates => {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
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
  const { slots, ...head } = checked(templateShape, read('template.json'), `templates/${name}/template.json`)
  const body = checked(bodyShape, read('body.json'), `templates/${name}/body.json`)
  const used = new Set(body.flatMap(({ text }) => [...text.matchAll(place)].map(([, slot]) => slot)))
  for (const [slot, { type, value }] of Object.entries(slots)) {
    invariant(used.has(slot), `templates/${name}/template.json: the slot ${slot} is never used`)
    invariant(fitsSlot(type, value), `templates/${name}/template.json: the value of ${slot} is no ${type}`)
  }
  const text: Template['text'] = (paragraphId, values = {}) =>
    textOf(body.flatMap((block) => filled(block, slots, { language: head.language, values, paragraphId })))
  // A body that names a slot which is not there is found here.
  text(() => 'pchecked')
  return {
    name,
    ...head,
    slots: Object.entries(slots).map(([slot, facts]) => ({ name: slot, ...facts })),
    unfit: (values) =>
      Object.entries(values).find(([slot, value]) => {
        const asked = Object.hasOwn(slots, slot) ? slots[slot] : undefined
        return !asked || !fitsSlot(asked.type, value)
      })?.[0],
    text,
  }
}

/** `{slot}`; of a month also `{slot+3}`, the third after it, and `{slot.first}`, `{slot+11.last}`, days of it. */
const place = /\{(\w+)(?:\+(\d{1,2}))?(?:\.(first|last))?\}/g

type Filling = {
  readonly language: string
  readonly values: SlotValues
  readonly paragraphId: () => ParagraphId
}

/** A block that is nothing but a list is as many blocks as the list has lines. */
const filled = (
  block: BodyBlock,
  slots: Readonly<Record<string, Slot>>,
  filling: Filling,
): readonly Block[] => {
  const valueOf = (name: string): { readonly type: SlotType; readonly value: string } => {
    const slot = Object.hasOwn(slots, name) ? slots[name] : undefined
    invariant(slot, `no slot is called ${name}: ${block.text}`)
    return { type: slot.type, value: filling.values[name] ?? slot.value }
  }
  const [, alone] = /^\{(\w+)\}$/.exec(block.text) ?? []
  const list = alone === undefined ? undefined : valueOf(alone)
  const words =
    list?.type === 'list'
      ? linesOf(list.value)
      : [
          block.text.replace(place, (_, name: string, after?: string, end?: string) =>
            inWords(filling.language, valueOf(name), Number(after ?? 0), end),
          ),
        ]
  const level = bearsLevel(block.type) && block.level ? { level: block.level } : {}
  return words.map((text) => ({
    type: block.type,
    attrs: { id: filling.paragraphId(), ...level },
    content: [{ type: 'text', text }],
  }))
}

const inWords = (
  language: string,
  { type, value }: { readonly type: SlotType; readonly value: string },
  after: number,
  end: string | undefined,
): string => {
  const day = type === 'date' ? parseDay(value) : undefined
  if (day) return dayInWords(language, day)
  const from = type === 'month' ? parseMonth(value) : undefined
  if (!from) return value.trim()
  const month = monthAfter(from, after)
  if (end === undefined) return monthInWords(language, month)
  return dayInWords(language, end === 'first' ? firstDay(month) : lastDay(month))
}

const checked = <T>(shape: z.ZodMiniType<T>, value: unknown, place: string): T => {
  const result = z.safeParse(shape, value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`${place}: ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'malformed'}`)
}
