/** How one text's past is told: acts and typing in order of time, each by a person, each named so that it happens once. */
import type { DocumentId, PersonId } from '../../shared/ids.ts'
import type { Mode } from '../../shared/procedure/state.ts'
import { invariant } from '../../shared/result.ts'
import { hashOfBlock, plainText, type BlockType, type Run } from '../../shared/text/schema.ts'
import type { Instant } from '../../shared/time.ts'
import { chair } from './cast.ts'
import { Stage, type Act, type Where } from './stage.ts'

export type Step = {
  /** Before now. */
  readonly hoursAgo: number
  readonly run: (stage: Stage, now: Instant) => Promise<void>
}

/** Ids of the texts by their key. */
export type Texts = Map<string, DocumentId>

export class Telling {
  readonly steps: Step[] = []

  constructor(
    private readonly texts: Texts,
    private readonly key: string,
  ) {}

  make(
    hoursAgo: number,
    title: string,
    template: string,
    mode: Mode,
    slots: (now: Instant) => Readonly<Record<string, string>> = () => ({}),
  ): this {
    return this.at(hoursAgo, async (stage, now) => {
      const wanted = { title, template, mode, language: 'en', slots: slots(now) }
      this.texts.set(this.key, await stage.make(chair, this.key, wanted))
    })
  }

  act(hoursAgo: number, who: PersonId, name: string, act: Act | ((told: Told) => Act | Promise<Act>)): this {
    return this.at(hoursAgo, async (stage, now) => {
      const told = new Told(stage, this.document, now)
      await stage.act(who, told.document, name, typeof act === 'function' ? await act(told) : act)
    })
  }

  type(hoursAgo: number, who: PersonId, block: number, from: string, to: string): this {
    return this.at(hoursAgo, async (stage) => {
      await stage.type(who, this.document, block, (words) => reworded(words, from, to))
    })
  }

  /** A change of a block, kept on the desk of the person's delegation. */
  keep(hoursAgo: number, who: PersonId, name: string, where: Where, reword: (words: string) => string): this {
    return this.at(hoursAgo, (stage) => stage.keep(who, this.document, name, where, reword))
  }

  /** Each of these fetches a version for their seat. */
  read(hoursAgo: number, version: number, ...who: readonly PersonId[]): this {
    for (const person of who)
      this.act(hoursAgo, person, `${person} has ${version}`, { type: 'AcknowledgeVersion', version })
    return this
  }

  at(hoursAgo: number, run: Step['run']): this {
    this.steps.push({ hoursAgo, run })
    return this
  }

  /** The text's id, once it has been made. */
  get document(): DocumentId {
    const document = this.texts.get(this.key)
    invariant(document !== undefined, `the text ${this.key} has been made`)
    return document
  }
}

/** What an act may ask about the text as it stands then. */
export class Told {
  constructor(
    private readonly stage: Stage,
    readonly document: DocumentId,
    /** When the demo was started, not the moment of the act. */
    readonly now: Instant,
  ) {}

  /** The id of an earlier act, and of what it made. */
  id(name: string): string {
    return Stage.idOf(this.document, name)
  }

  async paragraph(where: Where): Promise<string> {
    return (await this.stage.block(this.document, where)).attrs.id
  }

  async rewording(where: Where, from: string, to: string, reasons?: string): Promise<Act> {
    const block = await this.stage.block(this.document, where)
    const content = runs(reworded(plainText(block.content), from, to))
    return {
      type: 'TableProposal',
      change: { kind: 'change', paragraph: block.attrs.id, base: hashOfBlock(block), content },
      ...(reasons === undefined ? {} : { reasons }),
    }
  }

  async addition(
    after: Where,
    text: string,
    reasons?: string,
    as: { readonly type: BlockType; readonly level?: number } = { type: 'paragraph' },
  ): Promise<Act> {
    return {
      type: 'TableProposal',
      change: {
        kind: 'add',
        after: await this.paragraph(after),
        block: { ...as, content: runs(text) },
      },
      ...(reasons === undefined ? {} : { reasons }),
    }
  }

  async deletion(where: Where, reasons?: string): Promise<Act> {
    const block = await this.stage.block(this.document, where)
    return {
      type: 'TableProposal',
      change: { kind: 'delete', paragraph: block.attrs.id, base: hashOfBlock(block) },
      ...(reasons === undefined ? {} : { reasons }),
    }
  }

  async takingUp(proposal: string, where: Where, note?: string): Promise<Act> {
    const block = await this.stage.block(this.document, where)
    return {
      type: 'TakeUpProposal',
      proposal: this.id(proposal),
      current: hashOfBlock(block),
      ...(note === undefined ? {} : { note }),
    }
  }

  /** Puts the latest version under silence until a minute on the body's wall. */
  async opening(wall: string): Promise<Act> {
    const { events } = await this.stage.events(chair, this.document)
    const issued = events.flatMap((event) => (event.type === 'VersionIssued' ? [event.data] : [])).at(-1)
    invariant(issued, 'a version has been issued')
    return {
      type: 'OpenSilence',
      version: issued.number,
      hash: issued.hash,
      profile: 'council-silence',
      wall,
    }
  }
}

const runs = (text: string): Run[] => [{ type: 'text', text }]

/** Words that already read as wanted stay: a rehearsal that was cut short is taken up where it ended. */
const reworded = (words: string, from: string, to: string): string => {
  if (words.includes(to)) return words
  invariant(words.includes(from), `the paragraph has the words “${from}”`)
  return words.replace(from, to)
}
