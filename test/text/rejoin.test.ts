/** Words from pages and letters, brought back to a paragraph; and scripts side by side. */
import { describe, expect, it } from 'vitest'
import { diffRuns } from '../../shared/text/diff.ts'
import { rejoined, spacedAs } from '../../shared/text/rejoin.ts'

const changes = (before: string, after: string): number =>
  diffRuns([{ type: 'text', text: before }], [{ type: 'text', text: after }]).filter(
    ({ change }) => change !== 'same',
  ).length

describe('words from a page', () => {
  const chinese = '安全理事会重申第1540(2004)号决议，并回顾第1810(2008)号决议。'

  it('[TXT-47] case 36: Chinese broken into lines differs in nothing from the paragraph it was', () => {
    const page = '安全理事会重申第 1540\n\n(2004)号决议，\r\n并回顾第1810(2008) 号\n决议。'
    expect(changes(chinese, page)).toBeGreaterThan(0)
    expect(spacedAs(chinese, rejoined(page))).toBe(chinese)
    // Another number is another number.
    expect(changes(chinese, spacedAs(chinese, rejoined(page.replace('1540', '1541'))))).toBeGreaterThan(0)
  })

  it('[TXT-47] a paragraph that sets such spaces keeps them, and so do its new words', () => {
    const wide = '第 1540 (2004) 号决议'
    expect(spacedAs(wide, '第 1977 (2011) 号决议')).toBe('第 1977 (2011) 号决议')
  })

  it('[TXT-47] elsewhere a line ends where a word does; nothing else of the words is touched', () => {
    expect(rejoined(' Recalling resolution\r\n1540 (2004),\n\n\tand noting  it ')).toBe(
      'Recalling resolution 1540 (2004), and noting  it',
    )
    expect(rejoined('وإذ يشير إلى القرار\n1540 (2004)')).toBe('وإذ يشير إلى القرار 1540 (2004)')
    expect(rejoined('中文 and English\n中文')).toBe('中文 and English 中文')
    expect(rejoined('')).toBe('')
    const russian = 'резолюция 1540 (2004)'
    expect(spacedAs(russian, russian)).toBe(russian)
  })
})
