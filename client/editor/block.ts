/**
 * How a block of `shared/text/schema.ts` becomes a TipTap node: the same attributes, no defaults written into Yjs
 * (null is absence, or the binding would add attributes that nobody set). See `title.ts`, `heading.ts`, `paragraph.ts`, `lines.ts`.
 */
import { Node } from '@tiptap/core'
import { paragraphIdPattern } from '../../shared/ids.ts'
import { blockAttributes, maxLevel, type BlockType } from '../../shared/text/schema.ts'

const attributeOf = {
  id: {
    default: null,
    // A split makes a new paragraph; which half keeps the identity is decided in `identity.ts`.
    keepOnSplit: false,
    parseHTML: (element: HTMLElement) => {
      const id = element.dataset['paragraph']
      return id && paragraphIdPattern.test(id) ? id : null
    },
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes['id'] ? { 'data-paragraph': attributes['id'] } : {},
  },
  level: {
    default: null,
    keepOnSplit: true,
    parseHTML: (element: HTMLElement) => {
      const level = Number(element.dataset['level'])
      return Number.isInteger(level) && level > 0 ? Math.min(level, maxLevel) : null
    },
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes['level'] ? { 'data-level': attributes['level'] } : {},
  },
} as const

type AttributeName = keyof typeof attributeOf

/** Which elements of foreign text become this block; our own carry `data-paragraph`. */
export const blockNode = (
  name: BlockType,
  element: 'h1' | 'h2' | 'h3' | 'p',
  foreign: readonly string[],
): Node =>
  Node.create({
    name,
    group: 'block',
    content: 'text*',
    defining: name !== 'paragraph',
    // The first block type of the schema fills an empty text.
    priority: name === 'paragraph' ? 1000 : 500,
    addAttributes: () =>
      Object.fromEntries(
        blockAttributes[name].map((attribute) => [attribute, attributeOf[attribute as AttributeName]]),
      ),
    parseHTML: () => [
      // Several blocks share an element: the class says which it is.
      { tag: `${element}.${name}[data-paragraph]`, priority: 60 },
      ...foreign.map((tag) => ({ tag })),
    ],
    renderHTML: ({ HTMLAttributes }) => [element, { class: `block ${name}`, ...HTMLAttributes }, 0],
  })
