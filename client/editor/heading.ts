/** A heading between paragraphs. Headings of any depth in pasted text become one. */
import { blockNode } from './block.ts'

export const Heading = blockNode('heading', 'h2', ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
