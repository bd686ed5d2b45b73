/** A paragraph, or a sub-paragraph by its level: (a), (i), a. Its number is computed, never typed. */
import { blockNode } from './block.ts'

export const Paragraph = blockNode('paragraph', 'p', ['p', 'li', 'blockquote > p'])
