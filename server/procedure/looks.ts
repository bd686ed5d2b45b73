/**
 * How far each person has looked into each text, in the seat they sit in: kept for them alone, so that they find what changed
 * since then on any device. A row, and no part of the record: nobody is told that somebody looked, or when.
 */
import type { BodyId, DocumentId, ParagraphId, PersonId, SeatId } from '../../shared/ids.ts'
import { newsIn } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { TextSummary } from '../../shared/protocol/http.ts'
import type { SinceView } from '../../shared/protocol/since.ts'
import { ok, type Result } from '../../shared/result.ts'
import { hashOfBlock } from '../../shared/text/schema.ts'
import type { Instant } from '../../shared/time.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Clock } from '../clock.ts'
import type { RowChange, RowKey, Store } from '../storage/port.ts'
import type { Reader } from './read.ts'
import { fromUtf8, utf8 } from './rows.ts'

type LooksDeps = {
  readonly store: Store
  readonly reader: Pick<Reader, 'list' | 'glance'>
  readonly clock: Clock
  /** How many drafts lie on the desk of the speaker's own seat. */
  readonly drafts: (speaker: Speaker, document: DocumentId) => Promise<number>
}

export interface Looks {
  /** This person has the text before them now. */
  note(speaker: Speaker, document: DocumentId): Promise<Result<object, Refusal>>
  /** Texts in which something has changed since this person looked, or in which they have drafts. */
  since(speaker: Speaker): Promise<readonly SinceView[]>
}

const looksTable = 'looks'

/** `count`: of the record, as that person counts it. `words`: each paragraph by the beginning of its hash, in order. */
type Look = {
  readonly v: 1
  readonly at: Instant
  readonly count: number
  readonly words: readonly (readonly [ParagraphId, string])[]
}

const lookKey = (body: BodyId, person: PersonId, seat: SeatId, document: DocumentId): RowKey => ({
  body,
  table: looksTable,
  key: [person, seat, document],
})

const lookRow = (key: RowKey, look: Look): RowChange => ({ ...key, value: utf8(JSON.stringify(look)) })

export const createLooks = ({ store, reader, clock, drafts }: LooksDeps): Looks => {
  const looksOf = async ({ body, person, actor }: Speaker): Promise<ReadonlyMap<DocumentId, Look>> => {
    const rows = await store.rows(body, looksTable, [person, actor.seat])
    return new Map(
      rows.map(({ key: [, , document = ''], value }) => [document, JSON.parse(fromUtf8(value)) as Look]),
    )
  }

  /** Nothing where nothing has changed, and where they never looked: what is new to them then waits for them elsewhere. */
  const changes = async (
    speaker: Speaker,
    { id, version, stage }: TextSummary,
    look: Look | undefined,
  ): Promise<SinceView['since']> => {
    // Words change without an act only while they are written: of other texts the count says all.
    const written = stage === 'preparation' || stage === 'negotiation'
    if (!look || (!written && version === look.count)) return null
    const found = await reader.glance(speaker, id, look.count)
    if (!found.ok) return null
    const { events, blocks } = found.value
    const seen = new Map(look.words)
    const now = new Set(blocks.map(({ attrs }) => attrs.id))
    const paragraphs = blocks.flatMap((block) =>
      seen.get(block.attrs.id) === mark(hashOfBlock(block)) ? [] : [block.attrs.id],
    )
    const gone = look.words.filter(([paragraph]) => !now.has(paragraph)).length
    const news = newsIn(events, speaker.person)
    const none = paragraphs.length + gone === 0 && Object.values(news).every((count) => count === 0)
    return none ? null : { at: look.at, ...news, paragraphs, gone }
  }

  return {
    async note(speaker, document) {
      const found = await reader.glance(speaker, document, 'now')
      if (!found.ok) return found
      const { count, blocks } = found.value
      const words = blocks.map((block) => [block.attrs.id, mark(hashOfBlock(block))] as const)
      const key = lookKey(speaker.body, speaker.person, speaker.actor.seat, document)
      const look: Look = { v: 1, at: clock.now(), count, words }
      await store.commit({ streams: [], rows: [lookRow(key, look)] })
      return ok({})
    },

    async since(speaker) {
      const [texts, looks] = await Promise.all([reader.list(speaker), looksOf(speaker)])
      const views = texts.map(async (text): Promise<SinceView> => ({
        document: text.id,
        since: await changes(speaker, text, looks.get(text.id)),
        drafts: await drafts(speaker, text.id),
      }))
      return (await Promise.all(views)).filter(({ since, drafts: some }) => since !== null || some > 0)
    },
  }
}

const mark = (hash: string): string => hash.slice(0, 12)
