/**
 * Two people and one paragraph: each structural act against each other, in both orders, through the editor binding's own
 * code. Nothing typed is lost, nothing is doubled.
 */
import { describe, expect, it } from 'vitest'
import type { Editor } from './support/editor.ts'
import { Server } from './support/network.ts'

type Act = { readonly name: string; readonly does: (editor: Editor, who: 'one' | 'two') => void }

const seed = ['first line here', 'alpha beta gamma delta', 'third line yonder']

const typed = { one: 'ONETYPED ', two: 'TWOTYPED ' }

const acts = {
  type: { name: 'type', does: (editor, who) => editor.type(1, 11, typed[who]) },
  append: { name: 'append', does: (editor, who) => editor.type(1, 22, ` ${typed[who].trim()}`) },
  split: { name: 'split', does: (editor, who) => editor.split(1, who === 'one' ? 6 : 11) },
  splitSame: { name: 'split at the same place', does: (editor) => editor.split(1, 11) },
  join: { name: 'join', does: (editor) => editor.join(1) },
  joinNext: { name: 'join with the next', does: (editor) => editor.join(2) },
  retype: { name: 'retype', does: (editor) => editor.retype(1, 'heading') },
  move: { name: 'move', does: (editor, who) => editor.move(1, who === 'one' ? 0 : 2) },
  delete: { name: 'delete', does: (editor) => editor.remove(1) },
  mark: { name: 'mark', does: (editor) => editor.mark(1, 0, 10, 'bold') },
} satisfies Record<string, Act>

const original = ['first', 'line', 'here', 'alpha', 'beta', 'gamma', 'delta', 'third', 'line', 'yonder']
const deleted = ['alpha', 'beta', 'gamma', 'delta']

const wordsOf = (lines: readonly string[]): readonly string[] =>
  lines
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort()

/** Words joined without a space between paragraphs are still these words. */
const count = (lines: readonly string[], word: string): number => lines.join('\n').split(word).length - 1

const play = (one: Act, two: Act, offline: 'both online' | 'two offline') => {
  const server = new Server(seed)
  const first = server.connect('one')
  const second = server.connect('two')
  server.settle()
  if (offline === 'two offline') second.cut()
  one.does(first.editor, 'one')
  two.does(second.editor, 'two')
  // The first one's act is on disk before the second's arrives; neither had seen the other's.
  while (first.up.length > 0) first.sendUp()
  if (offline === 'two offline') second.connect()
  server.settle()
  return { server, first, second }
}

const names = Object.keys(acts) as (keyof typeof acts)[]

describe.each(['both online', 'two offline'] as const)('%s', (offline) => {
  for (const a of names)
    for (const b of names) {
      const one: Act = acts[a]
      const two: Act = acts[b]
      it(`[ROOM-20] ${one.name}, then ${two.name} that had not seen it: each word once`, () => {
        const { server, first, second } = play(one, two, offline)
        const everywhere = [...server.words, ...server.draftWords]
        const deletes = [a, b].filter((name) => name === 'delete').length
        const typists = (
          [
            ['one', a],
            ['two', b],
          ] as const
        ).filter(([, act]) => act === 'type' || act === 'append')
        for (const [who] of typists) expect(count(everywhere, typed[who].trim()), typed[who]).toBe(1)
        for (const word of new Set(original)) {
          const times = original.filter((other) => other === word).length
          const found = count(server.words, word)
          if (deletes > 0 && deleted.includes(word)) expect(found, word).toBeLessThanOrEqual(times)
          else expect(found, `${word} in ${JSON.stringify(server.words)}`).toBe(times)
        }
        expect(first.editor.lines).toEqual(server.words)
        expect(second.editor.lines).toEqual(server.words)
        expect(new Set(first.editor.ids()).size).toBe(first.editor.ids().length)
        expect(server.reopened().text()).toEqual(server.text.text())
        expect(wordsOf(server.words).length).toBeGreaterThan(0)
      })
    }
})
