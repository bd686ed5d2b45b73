/**
 * What everybody was told and shown, as the run goes on: letters on screens, answers to acts, events and heads. Whatever is in
 * here must be true of the disk at every later moment, whatever happened in between.
 */
import { canonicalJson } from '../../../shared/canonical.ts'
import type { EventView } from '../../../shared/protocol/http.ts'

/** Letters of many scripts, each given out once, so that each can be looked for. */
const firstLetter = 0x4e00
const pastIdeographs = 0xa000
const firstSyllable = 0xac00

export const lettersIn = (text: string): readonly string[] =>
  text.match(/[\u4e00-\u9fff\uac00-\ud7a3]/g) ?? []

export type Head = {
  readonly audience: EventView['chain']['audience']
  readonly number: number
  readonly hash: string
}

export class Ledger {
  #next = firstLetter
  /** Typed by somebody, and who. */
  readonly typed = new Map<string, string>()
  /** Taken out by somebody on purpose. */
  readonly deleted = new Set<string>()
  /** Said to be saved, or seen by somebody else: on the disk, then. */
  readonly promised = new Set<string>()
  /** Acts that were answered: the first answer, which is given again. */
  readonly answers = new Map<string, string>()
  readonly accepted = new Set<string>()
  /** The last event of each audience that somebody has seen. */
  readonly heads = new Map<string, Head>()
  /** Words for some eyes, and who may see them. */
  readonly secrets = new Map<string, ReadonlySet<string>>()
  readonly faults: string[] = []

  letters(length: number, by: string): string {
    let word = ''
    for (let count = 0; count < length; count += 1) {
      if (this.#next === pastIdeographs) this.#next = firstSyllable
      const letter = String.fromCharCode(this.#next)
      this.#next += 1
      this.typed.set(letter, by)
      word += letter
    }
    return word
  }

  fault(what: string): void {
    // The first ones tell; a thousand more tell nothing.
    if (this.faults.length < 20) this.faults.push(what)
  }

  promise(letters: Iterable<string>): void {
    for (const letter of letters) this.promised.add(letter)
  }

  answer(id: string, answer: { readonly ok: boolean }): void {
    const said = canonicalJson(answer)
    const before = this.answers.get(id)
    if (before !== undefined && before !== said) this.fault(`the act ${id} was answered in two ways`)
    this.answers.set(id, before ?? said)
    if (answer.ok) this.accepted.add(id)
  }

  saw(seat: string, event: EventView): void {
    const { audience, number, hash } = event.chain
    const known = this.heads.get(`${audience} ${number}`)
    if (known && known.hash !== hash) this.fault(`two events are number ${number} of ${audience}`)
    this.heads.set(`${audience} ${number}`, { audience, number, hash })
    this.overheard(seat, canonicalJson(event))
  }

  /** Everything that reaches somebody is looked through for what was not meant for them. */
  overheard(seat: string, text: string): void {
    for (const marker of text.match(/secret\d+x/g) ?? [])
      if (!(this.secrets.get(marker)?.has(seat) ?? false)) this.fault(`${seat} was told ${marker}`)
  }
}
