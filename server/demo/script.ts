/**
 * What happened in the demo's committee before today, as steps in order of time: six texts, one in every stage. Times are
 * hours before now. Acts and typing only; how they are done is the stage's. The positions are invented and nobody's.
 */
import type { DocumentId, PersonId } from '../../shared/ids.ts'
import { invariant } from '../../shared/result.ts'
import { hashOfBlock, plainText, type Block } from '../../shared/text/schema.ts'
import { wallTime, type Instant } from '../../shared/time.ts'
import { chair, secretary, viceChair } from './cast.ts'
import { until, type Act, type Stage } from './stage.ts'

export const zone = 'America/New_York'

export type Step = { readonly hoursAgo: number; readonly run: (stage: Stage, now: Instant) => Promise<void> }

/** Ids of the texts by their key in the script. */
export type Texts = Map<string, DocumentId>

const hour = 3_600_000
const day = 24

const coordinator = (state: string): PersonId => `coordinator-${state}`
const expert = (state: string): PersonId => `expert-${state}`
const capital = (state: string): PersonId => `capital-${state}`

/** The acts of one text, named by where they stand in the script. */
class Telling {
  readonly steps: Step[] = []

  constructor(
    private readonly texts: Texts,
    private readonly key: string,
  ) {}

  make(hoursAgo: number, title: string, template: string, mode: 'closed-pen' | 'open-pen' | 'open-drafting') {
    return this.at(hoursAgo, async (stage) => {
      const id = await stage.make(chair, this.key, { title, template, mode, language: 'en' })
      this.texts.set(this.key, id)
    })
  }

  act(hoursAgo: number, who: PersonId, name: string, act: Act | ((told: Told) => Promise<Act>)): this {
    return this.at(hoursAgo, async (stage, now) => {
      const told = this.#told(stage, now)
      await stage.act(who, told.document, name, typeof act === 'function' ? await act(told) : act)
    })
  }

  type(hoursAgo: number, who: PersonId, block: number, from: string, to: string): this {
    return this.at(hoursAgo, async (stage, now) => {
      const { document } = this.#told(stage, now)
      await stage.type(who, document, block, (words) => replaced(words, from, to))
    })
  }

  /** Everybody of these seats fetches the latest version. */
  read(hoursAgo: number, version: number, ...who: readonly PersonId[]): this {
    for (const person of who)
      this.act(hoursAgo, person, `${person} has ${version}`, { type: 'AcknowledgeVersion', version })
    return this
  }

  at(hoursAgo: number, run: Step['run']): this {
    this.steps.push({ hoursAgo, run })
    return this
  }

  #told(stage: Stage, now: Instant): Told {
    const document = this.texts.get(this.key)
    invariant(document !== undefined, `${this.key} has been made`)
    return new Told(stage, document, now)
  }
}

/** What a step may ask of the text as it stands then. */
class Told {
  constructor(
    readonly stage: Stage,
    readonly document: DocumentId,
    readonly now: Instant,
  ) {}

  async paragraph(index: number): Promise<string> {
    return (await this.stage.block(this.document, index)).attrs.id
  }

  id(name: string): string {
    return idOf(this.document, name)
  }

  async change(index: number, from: string, to: string): Promise<Extract<Act, { type: 'TableProposal' }>> {
    const block = await this.stage.block(this.document, index)
    return {
      type: 'TableProposal',
      change: {
        kind: 'change',
        paragraph: block.attrs.id,
        base: hashOfBlock(block),
        content: runs(replaced(plainText(block.content), from, to)),
      },
    }
  }

  async latest(): Promise<{ readonly version: number; readonly hash: string }> {
    const { events } = await this.stage.events(chair, this.document)
    const issued = events.flatMap((event) => (event.type === 'VersionIssued' ? [event.data] : [])).at(-1)
    invariant(issued, 'a version has been issued')
    return { version: issued.number, hash: issued.hash }
  }
}

const idOf = (document: DocumentId, name: string): string => StageIds.of(document, name)
const runs = (text: string): Block['content'] & object => [{ type: 'text', text }]

const replaced = (words: string, from: string, to: string): string => {
  if (words.includes(to) && (to.includes(from) || !words.includes(from))) return words
  invariant(words.includes(from), `the paragraph has the words “${from}”`)
  return words.replace(from, to)
}
