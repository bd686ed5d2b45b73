/** Templates: what they make, and what they take. */
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadTemplates, type Template } from '../../server/templates.ts'
import type { Problem, TemplateView, TextSummary } from '../../shared/protocol/http.ts'
import { plainText } from '../../shared/text/schema.ts'
import { fitsSlot, type SlotType } from '../../shared/text/slots.ts'
import { startServer } from '../support/server.ts'

const own = loadTemplates(path.resolve('templates'))
const lines = (template: Template | undefined, slots?: Record<string, string>): readonly string[] => {
  let count = 0
  const made = template?.text(() => `pnumber${(count += 1)}`, slots)
  return (made?.content ?? []).map(
    ({ type, attrs, content }) => `${type}${attrs.level ?? ''}: ${plainText(content)}`,
  )
}

const folderWith = (template: unknown, body: unknown): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'penholder-templates-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(path.join(folder, 'made'))
  writeFileSync(path.join(folder, 'made/template.json'), JSON.stringify(template))
  writeFileSync(path.join(folder, 'made/body.json'), JSON.stringify(body))
  return folder
}

describe('a programme of work', () => {
  const programme = own.get('programme-of-work')

  it('[TPL-1] is parts with paragraphs, and an annex of twelve months with items and topics', () => {
    const made = lines(programme)
    const of = (type: string): number => made.filter((line) => line.startsWith(`${type}:`)).length
    expect([of('title'), of('part'), of('annex'), of('month')]).toEqual([1, 3, 1, 12])
    expect(of('item')).toBeGreaterThan(12)
    expect(of('item1')).toBeGreaterThan(12)
    expect(made.filter((line) => /[{}]/.test(line))).toEqual([])
  })

  it('[TPL-3] counts its months from the first', () => {
    const made = lines(programme, { from: '2027-11' })
    const months = made.flatMap((line) => (line.startsWith('month: ') ? [line.slice(7)] : []))
    expect([months[0], months[1], months[2], months[11]]).toEqual([
      'November 2027',
      'December 2027',
      'January 2028',
      'October 2028',
    ])
    expect(made[0]).toContain('1 November 2027 to 31 October 2028')
    expect(lines(programme, { from: '2027-03' })[0]).toContain('1 March 2027 to 29 February 2028')
  })
})

it('[TPL-3] a letter has a line for each annex, and its date as the language says it', () => {
  const made = lines(own.get('letter-of-transmittal'), {
    date: '2027-01-09',
    annexes: 'Programme of work\n\n Timetable \nList of contacts',
  })
  expect(made.filter((line) => line.startsWith('annex: '))).toEqual([
    'annex: Programme of work',
    'annex: Timetable',
    'annex: List of contacts',
  ])
  expect(made[1]).toBe('dateline: 9 January 2027')
})

it('[TPL-2] a slot takes what its type says', () => {
  const fits: Record<SlotType, readonly (readonly [string, boolean])[]> = {
    text: [
      ['A few words', true],
      [' ', false],
      ['Two\nlines', false],
      ['x'.repeat(301), false],
    ],
    list: [
      ['One\nTwo', true],
      ['\n \n', false],
      [Array.from({ length: 21 }, () => 'x').join('\n'), false],
    ],
    resolution: [
      ['resolution 1540 (2004)', true],
      ['1540', false],
      ['resolution 1540 (04)', false],
    ],
    year: [
      ['2027', true],
      ['27', false],
    ],
    month: [
      ['2027-02', true],
      ['2027-13', false],
      ['February', false],
    ],
    date: [
      ['2028-02-29', true],
      ['2027-02-29', false],
      ['2027-2-1', false],
    ],
  }
  for (const [type, values] of Object.entries(fits))
    for (const [value, wanted] of values)
      expect([type, value, fitsSlot(type as SlotType, value)]).toEqual([type, value, wanted])
})

it('[TPL-4] a template that cannot make a text is refused when it is read', () => {
  const slots = { year: { type: 'year', label: 'Year', value: '2027' } }
  const head = { title: 'Made', kind: 'statement', language: 'en', slots }
  const body = [{ type: 'title', text: 'In {year}' }]
  expect(loadTemplates(folderWith(head, body)).get('made')?.slots).toHaveLength(1)
  expect(() => loadTemplates(folderWith(head, [{ type: 'title', text: '{years}' }]))).toThrow(
    /years|never used/,
  )
  expect(() => loadTemplates(folderWith(head, [{ type: 'title', text: 'Never' }]))).toThrow(/never used/)
  const unfit = { ...head, slots: { year: { ...slots.year, value: 'soon' } } }
  expect(() => loadTemplates(folderWith(unfit, body))).toThrow(/no year/)
  expect(() => loadTemplates(folderWith({ ...head, kind: 'novel' }, body))).toThrow(/kind/)
  expect(() => loadTemplates(folderWith(head, [{ type: 'stanza', text: '{year}' }]))).toThrow(/type/)
})

it('[TPL-5] are told to whoever is signed in, filled by the chair, and what does not fit is named', async () => {
  const server = await startServer()
  try {
    const chair = await server.signIn('chair')
    const { body } = await chair.get<readonly TemplateView[]>('/api/templates')
    expect(body.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'letter-of-transmittal letter',
      'presidential-statement statement',
      'programme-of-work programme',
      'short-statement statement',
    ])
    expect(body[0]?.slots[0]).toEqual({
      name: 'date',
      type: 'date',
      label: 'Date of the letter',
      value: '2025-01-30',
    })
    const wanted = (slots: Record<string, string>) => ({
      id: randomUUID(),
      title: 'A letter',
      template: 'letter-of-transmittal',
      mode: 'closed-pen',
      language: 'en',
      slots,
    })
    const refused = await chair.post<Problem>('/api/documents', wanted({ date: 'tomorrow' }))
    expect([refused.status, refused.body.code, refused.body.facts]).toEqual([
      409,
      'SlotUnfit',
      { slot: 'date' },
    ])
    const unknown = await chair.post<Problem>('/api/documents', wanted({ constructor: 'x' }))
    expect([unknown.status, unknown.body.facts]).toEqual([409, { slot: 'constructor' }])
    const made = await chair.post<TextSummary>('/api/documents', wanted({ date: '2027-01-09' }))
    expect([made.status, made.body.kind]).toEqual([200, 'letter'])
    const { content } = await chair.text(made.body.id)
    expect(plainText(content[1]?.content)).toBe('9 January 2027')
  } finally {
    await server.stop()
  }
})
