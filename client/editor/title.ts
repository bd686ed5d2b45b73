/** The title of a text. Nothing pasted becomes one: a text has its title already. */
import { blockNode } from './block.ts'

export const Title = blockNode('title', 'h1', [])
