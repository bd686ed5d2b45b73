/**
 * What the editor is made of. The nodes and marks here are exactly those of `shared/text/schema.ts`; a test compares
 * the two. Everything else draws or listens.
 */
import type { Extensions } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { Italic } from '@tiptap/extension-italic'
import { Text } from '@tiptap/extension-text'
import { Heading } from './heading.ts'
import { Addressee, Annex, Dateline, Item, Month, Part, Signature } from './lines.ts'
import { Paragraph } from './paragraph.ts'
import { Title } from './title.ts'

const blocks: Extensions = [
  Paragraph,
  Heading,
  Title,
  Part,
  Annex,
  Month,
  Item,
  Dateline,
  Addressee,
  Signature,
]
const words: Extensions = [...blocks, Text, Bold, Italic]

/** A whole text: blocks in a flat list. */
export const textExtensions: Extensions = [Document.extend({ content: 'block+' }), ...words]

/** One block alone, for a proposal. */
export const blockExtensions: Extensions = [Document.extend({ content: 'block' }), ...words]
