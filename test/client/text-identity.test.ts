/** Paragraphs keep their identity while somebody edits, judged on editor states without a page. */
import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { textExtensions } from '../../client/editor/extensions.ts'
import { markFromRoom } from '../../client/editor/binding/shared-text.ts'
import { blocksToName, nameBlocks } from '../../client/editor/identity.ts'
import { shiftLevel, splitBlock } from '../../client/editor/keys.ts'
import type { Run } from '../../client/editor/shapes.ts'
import { paragraphIdPattern } from '../../shared/ids.ts'

const schema = getSchema(textExtensions)
type Given = readonly [id: string | null, text: string, level?: number]

const docOf = (...blocks: readonly Given[]): Node =>
  schema.node(
    'doc',
    null,
    blocks.map(([id, text, level]) =>
      schema.node('paragraph', { id, level: level ?? null }, text ? [schema.text(text)] : []),
    ),
  )

const stateAt = (doc: Node, at: number): EditorState =>
  EditorState.create({ doc, selection: TextSelection.create(doc, at) })

const blocksOf = (doc: Node): readonly (readonly [string | null, string])[] => {
  const blocks: (readonly [string | null, string])[] = []
  doc.forEach((block) => blocks.push([block.attrs['id'] as string | null, block.textContent]))
  return blocks
}

const split = splitBlock({ kind: 'statement', language: 'en' })

const after = (state: EditorState, command: Run): Node => {
  let result = state
  expect(
    command(state, (transaction) => {
      result = state.apply(transaction)
    }),
  ).toBe(true)
  return result.doc
}

describe('splitting', () => {
  it('in the middle leaves the identity with the first half', () => {
    const doc = after(stateAt(docOf(['pAAAAAAA', 'one two']), 4), split)
    const [first, second] = blocksOf(doc)
    expect(first).toEqual(['pAAAAAAA', 'one'])
    expect(second?.[1]).toBe(' two')
    expect(second?.[0]).toMatch(paragraphIdPattern)
    expect(second?.[0]).not.toBe('pAAAAAAA')
  })

  it('at the beginning leaves the identity with the words', () => {
    const doc = after(stateAt(docOf(['pAAAAAAA', 'one']), 1), split)
    const [first, second] = blocksOf(doc)
    expect(second).toEqual(['pAAAAAAA', 'one'])
    expect(first?.[1]).toBe('')
    expect(first?.[0]).not.toBe('pAAAAAAA')
  })

  it('at the end makes an empty paragraph of its own', () => {
    const doc = after(stateAt(docOf(['pAAAAAAA', 'one']), 4), split)
    expect(blocksOf(doc).map(([, text]) => text)).toEqual(['one', ''])
    expect(blocksOf(doc)[0]?.[0]).toBe('pAAAAAAA')
  })

  it('replaces what is selected', () => {
    const doc = docOf(['pAAAAAAA', 'one two three'])
    const selected = EditorState.create({ doc, selection: TextSelection.create(doc, 5, 8) })
    expect(blocksOf(after(selected, split)).map(([, text]) => text)).toEqual(['one ', ' three'])
  })

  it('of an empty sub-paragraph lifts it instead', () => {
    const doc = after(stateAt(docOf(['pAAAAAAA', '', 2]), 1), split)
    expect(doc.childCount).toBe(1)
    expect(doc.firstChild?.attrs['level']).toBe(1)
  })
})

describe('levels', () => {
  it('go down to the deepest and back to none, which is absence', () => {
    const down = after(stateAt(docOf(['pAAAAAAA', 'x']), 1), shiftLevel(1))
    expect(down.firstChild?.attrs['level']).toBe(1)
    const up = after(stateAt(down, 1), shiftLevel(-1))
    expect(up.firstChild?.attrs['level']).toBeNull()
    expect(shiftLevel(1)(stateAt(docOf(['pAAAAAAA', 'x', 3]), 1))).toBe(false)
  })
})

describe('naming', () => {
  it('asks for a name for nameless blocks and for all but one of those that share a name', () => {
    const doc = docOf(['pAAAAAAA', 'one'], [null, 'two'], ['pAAAAAAA', 'three'])
    expect(blocksToName(doc)).toHaveLength(2)
  })

  it('leaves the name with the half that has words', () => {
    const doc = docOf(['pAAAAAAA', ''], ['pAAAAAAA', 'words'])
    expect(blocksToName(doc)).toEqual([0])
  })

  const appended = (fromRoom: boolean) => {
    const before = EditorState.create({ doc: docOf(['pAAAAAAA', 'one']) })
    const insert = before.tr.insert(5, schema.node('paragraph', { id: 'pAAAAAAA' }, [schema.text('copy')]))
    if (fromRoom) markFromRoom(insert)
    return nameBlocks([insert], before, before.apply(insert))
  }

  it('repairs what this editor doubled', () => {
    const blocks = blocksOf(appended(false)?.doc ?? docOf(['pAAAAAAA', '']))
    expect(blocks[0]).toEqual(['pAAAAAAA', 'one'])
    expect(blocks[1]?.[0]).not.toBe('pAAAAAAA')
  })

  it('never repairs what comes from the room: the server does', () => {
    expect(appended(true)).toBeNull()
  })
})
