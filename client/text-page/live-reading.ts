/**
 * A text as it is read again and again while it changes: only blocks that have changed are read anew, the others stay the
 * very same objects, and so does the text where nothing that can be read has changed. What is derived from a block can
 * then be kept with it.
 */
import * as Y from 'yjs'
import { blockElements, readBlock } from '../../shared/text/read.ts'
import { rootName, schemaOf, type Block, type TextDocument } from '../../shared/text/schema.ts'

export class LiveReading {
  readonly #fragment: Y.XmlFragment
  #blocks = new Map<Y.XmlElement, Block>()
  #text: TextDocument | undefined

  constructor(doc: Y.Doc) {
    this.#fragment = doc.getXmlFragment(rootName)
    this.#fragment.observeDeep(this.#changed)
  }

  read(): TextDocument {
    const elements = blockElements(this.#fragment)
    const content = elements.map((element) => this.#blocks.get(element) ?? readBlock(element))
    this.#blocks = new Map(elements.map((element, index) => [element, content[index] ?? readBlock(element)]))
    const before = this.#text?.content
    const same = before?.length === content.length && content.every((block, index) => block === before[index])
    if (!this.#text || !same) this.#text = { type: 'doc', schema: schemaOf(content), content }
    return this.#text
  }

  destroy(): void {
    this.#fragment.unobserveDeep(this.#changed)
  }

  readonly #changed = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    for (const { target } of events) this.#forget(target)
  }

  /** The block that it is, or that it stands in. */
  #forget(target: unknown): void {
    if (target instanceof Y.XmlElement) this.#blocks.delete(target)
    if (target instanceof Y.AbstractType && target !== this.#fragment) this.#forget(target.parent)
  }
}
