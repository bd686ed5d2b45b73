/**
 * Which sheet is made of a text, by form: from the words that the reader has before them and the events that everyone sees. What
 * is internal to anybody cannot come onto paper, because it is left out before anything is made (DOCX-1).
 */
import { emptyDraft, evolve } from '../../shared/procedure/index.ts'
import { compile, matrix } from '../../shared/procedure/index.ts'
import type { BodyState, DraftState, Version } from '../../shared/procedure/state.ts'
import type { ParagraphId, SeatId } from '../../shared/ids.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import { diffTexts } from '../../shared/text/diff.ts'
import { ordinals } from '../../shared/text/numbering.ts'
import { textHash, type TextDocument } from '../../shared/text/schema.ts'
import type { Instant } from '../../shared/time.ts'
import { versionIn, versionName, type Words } from '../words/index.ts'
import { columnRemarks, compilationLines, compilationPairs } from './compilation-lines.ts'
import {
  cleanLines,
  matrixLines,
  matrixTable,
  redlineLines,
  takenUp,
  type ChangedBlock,
  type Codes,
  type Sheet,
} from './sheet.ts'

export const paperForms = ['clean', 'redline', 'names', 'ours', 'plain', 'columns', 'matrix'] as const
export type PaperForm = (typeof paperForms)[number]

export type PaperFacts = {
  readonly events: readonly EventView[]
  readonly body: BodyState
  readonly document: string
  /** As the reader has it before them: the working text, or the last version. */
  readonly text: TextDocument
  /** The version before: what a redline is against. None where there is nothing to compare. */
  readonly before?: { readonly version: Version; readonly text: TextDocument }
  /** Of the working text, where it knows whose each change is. */
  readonly live?: readonly ChangedBlock[]
  readonly at: Instant
  /** The seat whose copy it is, by its name. */
  readonly copyOf?: string
  /** The seat whose wishes stand first where it asks for that. */
  readonly own?: SeatId
}

type Saying = { readonly words: Words; readonly language: string; readonly codes: Codes }

/** Who sits nowhere. */
const anybody = { seat: '', holdsPen: false } as const

const everyonesState = ({ events, document, body }: PaperFacts): DraftState =>
  events
    .filter(({ audience }) => audience === 'everyone')
    .reduce<DraftState>(evolve, emptyDraft(document, body.id))

/** The version that a redline of this text is against: the one before, or the last one where words have changed since. */
export const versionBefore = (versions: readonly Version[], text: TextDocument): Version | undefined =>
  versions.at(-1)?.hash === textHash(text) ? versions.at(-2) : versions.at(-1)

/** DOCX-10: what is adopted is everybody's, and a compilation without names names nobody. */
const marked = ({ stage }: DraftState, form: PaperForm): boolean => stage !== 'adopted' && form !== 'plain'

const headerOf = (
  facts: PaperFacts,
  state: DraftState,
  form: PaperForm,
  { words }: Saying,
): readonly string[] => {
  const hash = textHash(facts.text)
  const latest = state.versions.at(-1)
  const version =
    latest === undefined
      ? words('paper.version.none')
      : latest.hash === hash
        ? versionName(words, latest.number)
        : words('paper.version.working', { version: versionName(words, latest.number) })
  const what =
    form === 'redline' && facts.before
      ? words('paper.header.since', { before: versionIn(words, facts.before.version.number) })
      : words(`paper.form.${form}`)
  return [
    words('paper.header.text', { body: facts.body.name, title: state.title }),
    words('paper.header.what', {
      what,
      version,
      stage: words(`stage.${state.stage}`),
      symbol: state.adoption?.symbol ?? 'none',
    }),
    words('paper.header.hash', { hash }),
    ...(marked(state, form) && facts.copyOf !== undefined
      ? [words('paper.header.copy', { seat: facts.copyOf })]
      : []),
  ]
}

/** DOCX-13. */
const goesOutBare = ({ kind, stage }: DraftState): boolean =>
  kind === 'letter' || (kind === 'statement' && stage === 'adopted')

const withoutParagraphs = (
  { content }: TextDocument,
  numbers: ReadonlyMap<ParagraphId, string>,
): ReadonlyMap<ParagraphId, string> => {
  const bare = new Set(content.filter(({ type }) => type === 'paragraph').map(({ attrs }) => attrs.id))
  return new Map([...numbers].filter(([id]) => !bare.has(id)))
}

export const sheetOf = (form: PaperForm, facts: PaperFacts, saying: Saying): Sheet => {
  const { text, body, before, live, events, at } = facts
  const { words, codes, language: frameLanguage } = saying
  const state = everyonesState(facts)
  const { language, title } = state
  const numbers = ordinals(text, language)
  const common = { title, language, frameLanguage, header: headerOf(facts, state, form, saying) }
  switch (form) {
    case 'clean':
      return {
        ...common,
        lines: cleanLines(text.content, goesOutBare(state) ? withoutParagraphs(text, numbers) : numbers),
      }
    case 'redline': {
      const blocks = live ?? (before ? diffTexts(before.text, text) : [])
      const taken = before ? takenUp(events, before.version.at, at) : undefined
      return {
        ...common,
        lines: redlineLines(blocks, { numbers, codes, words, ...(taken ? { taken } : {}) }),
      }
    }
    case 'names':
    case 'ours':
    case 'plain': {
      const compilation = compile(state, text, anybody, form === 'ours' ? facts.own : undefined)
      return {
        ...common,
        lines: compilationLines(compilation, { numbers, codes, words, names: form !== 'plain' }),
      }
    }
    case 'columns': {
      const compilation = compile(state, text, anybody)
      const given = { numbers, codes, words, names: true }
      const { above, below } = columnRemarks(compilation, given)
      return { ...common, lines: above, pairs: compilationPairs(compilation, given), after: below }
    }
    case 'matrix':
      return {
        ...common,
        lines: matrixLines(words),
        table: matrixTable(matrix(state, body, text, anybody, at), codes, words),
      }
  }
}
