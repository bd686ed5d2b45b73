/** The editor's schema is the one of `shared/text/schema.ts`, no more and no less; and it fills empty texts rightly. */
import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { blockExtensions, textExtensions } from '../../client/editor/extensions.ts'
import { blockAttributes, blockTypes, markTypes } from '../../shared/text/schema.ts'

describe('the editor’s schema', () => {
  const schema = getSchema(textExtensions)

  it('has the blocks of the text, and nothing else but the document and its words', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(['doc', 'text', ...blockTypes].sort())
  })

  it('has the marks of the text', () => {
    expect(Object.keys(schema.marks).sort()).toEqual([...markTypes].sort())
  })

  it('gives each block its attributes, absent unless set', () => {
    for (const type of blockTypes) {
      const attributes = schema.nodes[type]?.spec.attrs ?? {}
      expect(Object.keys(attributes).sort()).toEqual([...blockAttributes[type]].sort())
      for (const attribute of Object.values(attributes)) expect(attribute.default).toBeNull()
    }
  })

  it('is flat: a block holds words and nothing else', () => {
    expect(schema.nodes['doc']?.spec.content).toBe('block+')
    for (const type of blockTypes) expect(schema.nodes[type]?.spec.content).toBe('text*')
  })

  it('fills an empty text with a paragraph', () => {
    expect(schema.topNodeType.createAndFill()?.firstChild?.type.name).toBe('paragraph')
  })

  it('holds one block alone for a proposal', () => {
    const { doc } = getSchema(blockExtensions).nodes
    expect(doc?.spec.content).toBe('block')
  })
})
