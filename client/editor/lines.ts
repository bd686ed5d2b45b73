/**
 * The blocks of a programme of work and of a letter: parts, annexes, the months and items of a timetable, and a letter's
 * date, addressee and signature. What each is drawn as; what they mean stands in `shared/text/schema.ts`.
 * Nothing pasted from elsewhere becomes one of them by itself.
 */
import { blockNode } from './block.ts'

export const Part = blockNode('part', 'h2', [])
export const Annex = blockNode('annex', 'h2', [])
export const Month = blockNode('month', 'h3', [])
export const Item = blockNode('item', 'p', [])
export const Dateline = blockNode('dateline', 'p', [])
export const Addressee = blockNode('addressee', 'p', [])
export const Signature = blockNode('signature', 'p', [])
