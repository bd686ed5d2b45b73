/** One's own caret is told from the others, though the room shows everybody under made-up ids (decisions B4, B8). */
import { describe, expect, it } from 'vitest'
import { OwnCaret } from '../../client/editor/own-caret.ts'
import type { Presence } from '../../shared/protocol/socket.ts'

const at = (clock: number) => ({
  anchor: { type: null, tname: null, item: { client: 7, clock }, assoc: -1 },
  head: { type: null, tname: null, item: { client: 7, clock }, assoc: -1 },
})
const presence = (name: string | undefined, clock: number): Presence => ({
  user: { seat: 'MLT', colour: 0, ...(name ? { name } : {}) },
  cursor: at(clock),
})

describe('one’s own caret', () => {
  const own = (): OwnCaret => {
    const caret = new OwnCaret(({ name }) => name === 'Expert, Malta')
    caret.said(at(3))
    return caret
  }

  it('is the one with one’s own name where one said to be, and stays known when it lags behind', () => {
    const caret = own()
    expect(caret.is(11, presence('Expert, Malta', 3))).toBe(true)
    expect(caret.is(11, presence('Expert, Malta', 9))).toBe(true)
  })

  it('is not somebody else’s at the same place, nor one’s own on another screen', () => {
    const caret = own()
    expect(caret.is(12, presence('Head, Malta', 3))).toBe(false)
    expect(caret.is(13, presence(undefined, 3))).toBe(false)
    expect(caret.is(14, presence('Expert, Malta', 8))).toBe(false)
  })
})
