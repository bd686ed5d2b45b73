/** A text as a delegation sent it, read against ours. */
import { fc } from '../support/property.ts'
import { expect, test } from 'vitest'
import { readReceived } from '../../shared/text/received.ts'
import { plainText, type Block } from '../../shared/text/schema.ts'

const block = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const ours = [
  block('pA', 'The Committee recalls its mandate and the reports that it has received.'),
  block('pB', 'The Committee welcomes the practice of guiding the year by a programme of work.'),
  block('pC', 'The Committee will keep the matter under review.'),
]

test('[TXT-48] finds the paragraphs that it would have otherwise, and those it would add, through numbers and empty lines', () => {
  const sent = [
    '1. The Committee recalls its mandate and the reports that it has received.',
    '',
    '2.  The Committee commends the practice of guiding the year by a programme of work,\tin good time.',
    '3. The Committee invites all States to name a point of contact.',
    '(iv) The Committee will keep the matter under review.',
  ].join('\r\n')
  expect(readReceived(ours, sent)).toEqual([
    {
      is: 'change',
      paragraph: 'pB',
      words: 'The Committee commends the practice of guiding the year by a programme of work, in good time.',
    },
    { is: 'add', after: 'pB', words: 'The Committee invites all States to name a point of contact.' },
  ])
})

test('[TXT-48] what it leaves out is wished nothing, and a part of it is read as that part', () => {
  expect(readReceived(ours, 'The Committee will keep this matter under constant review.')).toEqual([
    {
      is: 'change',
      paragraph: 'pC',
      words: 'The Committee will keep this matter under constant review.',
    },
  ])
  expect(readReceived(ours, '')).toEqual([])
})

test('[TXT-48] any of our own paragraphs in our order are nothing otherwise', () => {
  const words = fc.array(fc.constantFrom('peace', 'security', 'States', 'reports', 'welcomes', 'urges'), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.boolean()), { maxLength: 12 }), (made) => {
      // Each is told from the others by a word of its own.
      const blocks = made.map(([some], index) => block(`p${index}`, [`W${index}`, ...some].join(' ')))
      const sent = blocks.filter((_, index) => made[index]?.[1]).map(({ content }) => plainText(content))
      const read = readReceived(blocks, sent.join('\n'))
      expect(read.filter(({ is }) => is === 'add')).toEqual([])
      expect(read.length).toBe(0)
    }),
  )
})
