/**
 * A delegation's desk for one text: what it has written and not sent. One Y.Doc with one root map, `drafts`, from the
 * draft's id to a map; body and reasons are shared types, so that a delegation can write one draft together.
 *
 * Knows nothing of who may open a desk. What it reads was written by browsers: nothing in it is trusted to be well formed.
 */
import * as Y from 'yjs'
import { hashOf } from '../canonical.ts'
import { draftIdPattern, paragraphIdPattern, type ParagraphId, type PersonId } from '../ids.ts'
import type { Instant } from '../time.ts'
import { elementFor, writeRuns } from './edit.ts'
import { blockElements, blockTypeOf, readBlock } from './read.ts'
import { canonicalBlock, canonicalRuns, type Block, type BlockType, type Run } from './schema.ts'
import { blockShape, levelShape } from './shape.ts'

export const draftsName = 'drafts'

const draftKinds = ['change', 'add', 'delete', 'alternative', 'keep'] as const
const draftOrigins = ['typed', 'rescued', 'refused', 'offline'] as const

type DraftKind = (typeof draftKinds)[number]
/** `typed` by its author as a draft; otherwise words that could not stay in the text and were kept here. */
type DraftOrigin = (typeof draftOrigins)[number]

export type Draft = {
  readonly id: string
  readonly kind: DraftKind
  /** The paragraph it would change or delete. */
  readonly paragraph: ParagraphId | null
  /** Where it would add: after this paragraph, or at the beginning. */
  readonly after: ParagraphId | null
  /** The paragraph as it stood when the draft was begun. */
  readonly base?: Block
  readonly blockType?: BlockType
  readonly level?: number
  readonly content: readonly Run[]
  readonly reasons: string
  readonly origin: DraftOrigin
  readonly person: PersonId
  readonly at: Instant
}

/** The drafts, oldest first. Whatever cannot be read as a draft is left out. */
export const readDrafts = (doc: Y.Doc): Draft[] =>
  [...draftsOf(doc)]
    .flatMap(([id, held]) => (held instanceof Y.Map ? (readDraft(id, held) ?? []) : []))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

/** Makes the draft with this id what is given; its words change by difference, so nobody's caret is thrown out. */
export const putDraft = (doc: Y.Doc, draft: Draft): void => {
  doc.transact(() => {
    const drafts = draftsOf(doc)
    const known = drafts.get(draft.id)
    const held = known instanceof Y.Map ? known : new Y.Map<unknown>()
    if (held !== known) drafts.set(draft.id, held)
    const plain = {
      kind: draft.kind,
      paragraph: draft.paragraph,
      after: draft.after,
      base: draft.base ? canonicalBlock(draft.base) : undefined,
      level: draft.level,
      type: draft.blockType,
      origin: draft.origin,
      person: draft.person,
      at: draft.at,
    }
    for (const [name, value] of Object.entries(plain)) putPlain(held, name, value)
    putBody(held, draft)
    putReasons(held, draft.reasons)
  })
}

/** What a mark of clearance is of: what the draft would do, in which words, and for which reasons. */
export const draftHash = ({ kind, paragraph, after, content, reasons }: Draft): string =>
  hashOf({ kind, paragraph, after, content: kind === 'delete' || kind === 'keep' ? [] : content, reasons })

export const removeDraft = (doc: Y.Doc, id: string): void => draftsOf(doc).delete(id)

/** For the editor of a draft: holds one block. */
export const draftBody = (doc: Y.Doc, id: string): Y.XmlFragment | undefined => {
  const held = draftsOf(doc).get(id)
  return held instanceof Y.Map ? bodyOf(held) : undefined
}

export const draftReasons = (doc: Y.Doc, id: string): Y.Text | undefined => {
  const held = draftsOf(doc).get(id)
  return held instanceof Y.Map ? reasonsOf(held) : undefined
}

const draftsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(draftsName)

// An element and a fragment are both fragments to `instanceof`; a desk's body may only be the latter.
const bodyOf = (held: Y.Map<unknown>): Y.XmlFragment | undefined => {
  const body = held.get('body')
  return body instanceof Y.XmlFragment && !(body instanceof Y.XmlElement) ? body : undefined
}

const reasonsOf = (held: Y.Map<unknown>): Y.Text | undefined => {
  const reasons = held.get('reasons')
  return reasons instanceof Y.Text && !(reasons instanceof Y.XmlText) ? reasons : undefined
}

const readDraft = (id: string, held: Y.Map<unknown>): Draft | undefined => {
  const kind = draftKinds.find((kind) => kind === held.get('kind'))
  if (!draftIdPattern.test(id) || !kind) return undefined
  const at = held.get('at')
  const person = held.get('person')
  const base = blockShape.safeParse(held.get('base'))
  const level = levelShape.safeParse(held.get('level'))
  const type = held.get('type')
  const blockType = typeof type === 'string' ? blockTypeOf(type) : undefined
  return {
    id,
    kind,
    paragraph: paragraphOf(held.get('paragraph')),
    after: paragraphOf(held.get('after')),
    ...(base.success ? { base: canonicalBlock(base.data) } : {}),
    ...(blockType ? { blockType } : {}),
    ...(level.success ? { level: level.data } : {}),
    content: readBody(bodyOf(held)),
    reasons: reasonsOf(held)?.toJSON() ?? '',
    // Words are not lost for want of a label.
    origin: draftOrigins.find((origin) => origin === held.get('origin')) ?? 'typed',
    person: typeof person === 'string' ? person : '',
    at: typeof at === 'number' && Number.isFinite(at) ? at : 0,
  }
}

const paragraphOf = (value: unknown): ParagraphId | null =>
  typeof value === 'string' && paragraphIdPattern.test(value) ? value : null

/** A second block, should an editor have made one, is read on: its words are somebody's. */
const readBody = (body: Y.XmlFragment | undefined): readonly Run[] => {
  const blocks = body ? blockElements(body).map((element) => readBlock(element).content ?? []) : []
  const worded = blocks.filter((runs) => runs.length > 0)
  return canonicalRuns(
    worded.flatMap((runs, index): readonly Run[] =>
      index === 0 ? runs : [{ type: 'text', text: ' ' }, ...runs],
    ),
  )
}

const putPlain = (held: Y.Map<unknown>, name: string, value: unknown): void => {
  if (value === undefined) {
    if (held.has(name)) held.delete(name)
  } else if (JSON.stringify(held.get(name)) !== JSON.stringify(value)) held.set(name, value)
}

const putBody = (held: Y.Map<unknown>, draft: Draft): void => {
  const body = bodyOf(held) ?? new Y.XmlFragment()
  if (bodyOf(held) !== body) held.set('body', body)
  const [element, ...more] = blockElements(body)
  const type = draft.blockType ?? draft.base?.type ?? 'paragraph'
  const level = draft.level ?? draft.base?.attrs.level ?? 0
  const id = draft.paragraph ?? draft.base?.attrs.id ?? ''
  if (!element || element.nodeName !== type) {
    body.delete(0, body.length)
    body.insert(0, [elementFor({ type, attrs: { id, level }, content: draft.content })])
    return
  }
  for (const extra of more) body.delete(body.toArray().indexOf(extra), 1)
  writeRuns(element, draft.content)
}

const putReasons = (held: Y.Map<unknown>, reasons: string): void => {
  const known = reasonsOf(held)
  if (!known) {
    held.set('reasons', new Y.Text(reasons))
    return
  }
  // By whole characters: Yjs has no form for half of a surrogate pair.
  const [was, is] = [Array.from(known.toJSON()), Array.from(reasons)]
  let from = 0
  while (from < was.length && from < is.length && was[from] === is[from]) from += 1
  let [to, until] = [was.length, is.length]
  while (to > from && until > from && was[to - 1] === is[until - 1]) {
    to -= 1
    until -= 1
  }
  const at = was.slice(0, from).join('').length
  const [struck, written] = [was.slice(from, to).join(''), is.slice(from, until).join('')]
  if (struck !== '') known.delete(at, struck.length)
  if (written !== '') known.insert(at, written)
}
