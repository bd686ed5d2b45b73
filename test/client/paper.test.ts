/** A text on paper, and as a Word file: rules DOCX of `client/paper/SPEC.md`. Files are unpacked and parsed, never searched as they lie. */
import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { docxOf } from '../../client/paper/docx.ts'
import {
  sheetOf,
  paperForms,
  versionBefore,
  type PaperFacts,
  type PaperForm,
} from '../../client/paper/sheet-of.ts'
import type { ChangedBlock, Sheet, SheetLine } from '../../client/paper/sheet.ts'
import { englishWords } from '../support/english.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import { hashOfBlock, plainText, textHash, type Block, type TextDocument } from '../../shared/text/schema.ts'
import { body, house, must, openedText, speakerIn, type House, type SeatName } from '../record/support.ts'

// ── reading a file ──────────────────────────────────────────────────────────

type Node = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  text: string
}

/** Throws where it is not well-formed. */
const parsed = (xml: string): Node => {
  const top: Node = { name: '', attributes: {}, children: [], text: '' }
  const open: Node[] = [top]
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return top
}

const all = (node: Node, name: string): readonly Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])

const partsOf = (file: Uint8Array): ReadonlyMap<string, Node> =>
  new Map(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [
      name,
      parsed(Buffer.from(bytes).toString('utf8')),
    ]),
  )

const part = (file: Uint8Array, name: string): Node => {
  const found = partsOf(file).get(name)
  if (!found) throw new Error(`no part ${name}`)
  return found
}

const wordsIn = (node: Node): string =>
  all(node, 'w:t')
    .map(({ text }) => text)
    .join('')

const paragraphsIn = (file: Uint8Array): readonly Node[] => all(part(file, 'word/document.xml'), 'w:p')
const valueOf = (node: Node, name: string): string | undefined => all(node, name)[0]?.attributes['w:val']

/** Runs of one style, and of the others. */
const runsIn = (node: Node): readonly { readonly style: string | undefined; readonly words: string }[] =>
  all(node, 'w:r').map((run) => ({ style: valueOf(run, 'w:rStyle'), words: wordsIn(run) }))

// ── a text with a life ──────────────────────────────────────────────────────

const run = (text: string) => [{ type: 'text' as const, text }]

const eventsFor = async (made: House, document: string, seat: SeatName): Promise<readonly EventView[]> =>
  must(await made.reader.events(speakerIn(seat), document, 0)).events

/** Malta's change of the first paragraph supported by Japan; Japan's addition; what Malta and the pen keep to themselves. */
const negotiated = async () => {
  const made = await house()
  const { document, act } = await openedText(made)
  const text = JSON.parse(must(await made.reader.text(speakerIn('chair'), document))) as TextDocument
  const [first, second] = text.content
  if (!first || !second) throw new Error('two paragraphs')
  const base = hashOfBlock(first)
  const change = { kind: 'change', paragraph: first.attrs.id, base } as const
  const tabled = must(
    await act('MLT', {
      type: 'TableProposal',
      change: { ...change, content: run('The Council recalls its duty & <purpose>.') },
    }),
  )
  const proposal = tabled.events[0]?.command ?? ''
  must(await act('JPN', { type: 'SupportProposal', proposal }))
  must(
    await act('JPN', {
      type: 'TableProposal',
      change: {
        kind: 'add',
        after: second.attrs.id,
        block: { type: 'paragraph', content: run('A new paragraph.') },
      },
    }),
  )
  must(
    await act('MLT', {
      type: 'TableProposal',
      change: { ...change, content: run('Between us in Malta.') },
      audience: 'seat:MLT',
    }),
  )
  must(
    await act('chair', {
      type: 'PostComment',
      paragraph: first.attrs.id,
      audience: 'pen',
      body: 'Between us.',
    }),
  )
  must(await act('ECU', { type: 'RaiseObjection', paragraph: second.attrs.id }))
  const facts = async (seat: SeatName): Promise<PaperFacts> => ({
    events: await eventsFor(made, document, seat),
    body: (await made.drafts.body(body)).state(),
    document,
    text,
    at: made.clock.now(),
  })
  return { made, document, act, text, first, second, base, proposal, facts }
}

const saying = { words: englishWords, language: 'en', codes: (seat: string) => seat }
const file = (form: PaperForm, facts: PaperFacts): Uint8Array => docxOf(sheetOf(form, facts, saying))

const sheetWith = (lines: readonly SheetLine[], more: Partial<Sheet> = {}): Sheet => ({
  title: 'A statement',
  language: 'en',
  frameLanguage: 'en',
  header: ['The Council · A statement'],
  lines,
  ...more,
})

const line = (text: string, more: Partial<SheetLine> = {}): SheetLine => ({
  kind: 'paragraph',
  level: 0,
  stretches: [{ text }],
  ...more,
})

describe('what goes to paper', () => {
  it('[DOCX-1] is what everyone sees, the same whoever makes it', async () => {
    const { facts } = await negotiated()
    for (const form of paperForms) {
      const sheets = await Promise.all(
        (['MLT', 'ECU', 'chair', 'secretariat'] as const).map(async (seat) =>
          sheetOf(form, await facts(seat), saying),
        ),
      )
      for (const sheet of sheets) expect(sheet).toEqual(sheets[0])
      const said = JSON.stringify(sheets[0])
      for (const kept of ['Between us', 'p_MLT', 'p_chair'])
        expect([form, said.includes(kept)]).toEqual([form, false])
    }
    // One's own is there for whoever looks: the test would see it if it came through.
    expect(JSON.stringify(await facts('MLT'))).toContain('Between us in Malta.')
  })

  it('[DOCX-1, DOCX-9] says on top what it is, of which version, and when its words were not issued', async () => {
    const { facts, text } = await negotiated()
    const given = await facts('chair')
    const header = (one: PaperFacts) => wordsIn(part(file('clean', one), 'word/header.xml'))
    expect(header(given)).toContain('The Council · Anniversary')
    expect(header(given)).toContain('Clean text · Zero draft · In negotiation')
    expect(header(given)).toContain(textHash(text))
    const [first, ...others] = text.content
    if (!first) throw new Error('a paragraph')
    const changed: TextDocument = {
      ...text,
      content: [{ ...first, content: run('Other words.') }, ...others],
    }
    expect(header({ ...given, text: changed })).toContain('Zero draft with changes, not issued')
    expect(header({ ...given, text: changed })).toContain(textHash(changed))
    const footer = part(file('clean', given), 'word/footer.xml')
    expect(all(footer, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'])).toEqual([
      'PAGE',
      'NUMPAGES',
    ])
  })

  it('[DOCX-10] case 38: a copy says whose it is until the adoption, and the hash of the text is the same on every copy', async () => {
    const { facts, text } = await negotiated()
    const given = await facts('MLT')
    const header = (form: PaperForm, copyOf: string, one = given) =>
      sheetOf(form, { ...one, copyOf }, saying).header
    for (const form of paperForms)
      expect([form, header(form, 'Malta').includes('Copy of Malta')]).toEqual([form, form !== 'plain'])
    const hash = `SHA-256 of the text: ${textHash(text)}`
    expect(header('clean', 'Malta')).toContain(hash)
    expect(header('clean', 'France')).toContain(hash)
    const last = given.events.at(-1)
    if (!last) throw new Error('no event')
    const adoption: EventView = {
      ...last,
      type: 'TextAdopted',
      audience: 'everyone',
      data: { version: 0, hash: textHash(text) },
    }
    const adopted = [...given.events, adoption]
    expect(header('clean', 'Malta', { ...given, events: adopted })).not.toContain('Copy of Malta')
  })

  it('[DOCX-3] a compilation holds each open proposal once, with who wants it; without names, nobody', async () => {
    const { facts } = await negotiated()
    const names = wordsIn(part(file('names', await facts('MLT')), 'word/document.xml'))
    expect(names).toContain('[MLT +JPN: ')
    expect(names).toContain('duty & <')
    expect(names.split('A new paragraph.').length).toBe(2)
    expect(names).toContain('2 bis [JPN: A new paragraph.]')
    expect(names).toContain('(ECU: objection)')
    const plain = wordsIn(part(file('plain', await facts('MLT')), 'word/document.xml'))
    expect(plain).toContain('[A new paragraph.]')
    for (const code of ['MLT', 'JPN', 'ECU']) expect([code, plain.includes(code)]).toEqual([code, false])
  })

  it('[DOCX-13] a letter, and a statement once it is adopted, have no numbers before their paragraphs when they go out clean', async () => {
    const { facts, text } = await negotiated()
    const given = await facts('chair')
    const numbered = (form: PaperForm, one: PaperFacts) =>
      sheetOf(form, one, saying).lines.filter(({ number }) => number !== undefined).length
    expect(numbered('clean', given)).toBeGreaterThan(0)
    const [first] = given.events
    if (first?.type !== 'TextCreated') throw new Error('it begins with its making')
    const letter: EventView = { ...first, data: { ...first.data, kind: 'letter' } }
    const asLetter = { ...given, events: [letter, ...given.events.slice(1)] }
    expect(numbered('clean', asLetter)).toBe(0)
    expect(numbered('names', asLetter)).toBeGreaterThan(0)
    const adoption: EventView = { ...first, type: 'TextAdopted', data: { version: 0, hash: textHash(text) } }
    expect(numbered('clean', { ...given, events: [...given.events, adoption] })).toBe(0)
  })

  it('[DOCX-4] the matrix is a table across, its head on every page', async () => {
    const { facts } = await negotiated()
    const document = part(file('matrix', await facts('JPN')), 'word/document.xml')
    const rows = all(document, 'w:tr')
    expect(all(rows[0] ?? document, 'w:tblHeader')).toHaveLength(1)
    const cells = rows.map((row) => all(row, 'w:tc').map(wordsIn))
    expect(cells[0]).toEqual(['Paragraph', 'ECU', 'JPN', 'MLT'])
    expect(cells[1]?.slice(1)).toEqual(['', '+', '◆'])
    expect(cells[2]?.slice(1)).toEqual(['■', '◆', ''])
    expect(all(document, 'w:pgSz')[0]?.attributes['w:orient']).toBe('landscape')
  })
})

describe('a redline', () => {
  const after: TextDocument = {
    type: 'doc',
    schema: 1,
    content: [
      { type: 'paragraph', attrs: { id: 'pa' }, content: run('The Council recalls its new purpose.') },
      { type: 'paragraph', attrs: { id: 'pc' }, content: run('This comes.') },
    ],
  }

  it('[DOCX-2] between versions: underlined and struck by style, and whose proposals were taken up', async () => {
    const { made, document, act, first, base, proposal, facts } = await negotiated()
    const zero = must(await made.reader.version(speakerIn('chair'), document, 0))
    made.clock.advance(1_000)
    must(await act('chair', { type: 'TakeUpProposal', proposal, current: base }))
    const bytes = must(await made.reader.text(speakerIn('chair'), document))
    made.clock.advance(1_000)
    must(await act('chair', { type: 'IssueVersion' }))
    const given = await facts('ECU')
    const versions = must(await made.reader.versions(speakerIn('chair'), document))
    const text = JSON.parse(bytes) as TextDocument
    const version = versionBefore(versions, text)
    expect(version?.number).toBe(0)
    if (!version) throw new Error('a version before')
    const docx = file('redline', {
      ...given,
      text,
      before: { version, text: JSON.parse(zero) as TextDocument },
      at: made.clock.now(),
    })
    const [line] = paragraphsIn(docx)
    if (!line) throw new Error('a line')
    const runs = runsIn(line).filter(({ style }) => style !== 'Attribution')
    const without = (style: string) =>
      runs
        .filter((one) => one.style !== style)
        .map(({ words }) => words)
        .join('')
    expect(without('Inserted')).toBe(plainText(first.content))
    expect(without('Deleted')).toBe('The Council recalls its duty & <purpose>.')
    expect(runsIn(line).at(-1)).toEqual({ style: 'Attribution', words: ' [MLT]' })
    expect(wordsIn(part(docx, 'word/header.xml'))).toContain('Redline from the zero draft')
  })

  it('[DOCX-2] live: whose each change is, paragraphs that go and come whole, what was moved said', async () => {
    const { facts } = await negotiated()
    const live: readonly ChangedBlock[] = [
      {
        id: 'pa',
        type: 'paragraph',
        change: 'moved',
        seat: 'ECU',
        runs: [
          { text: 'Recalls its ', change: 'same' },
          { text: 'old', change: 'deleted', seat: 'JPN' },
          { text: 'new', change: 'inserted', seat: 'MLT' },
          { text: ' purpose.', change: 'same' },
        ],
      },
      {
        id: 'pb',
        type: 'paragraph',
        change: 'deleted',
        seat: 'FRA',
        runs: [{ text: 'This goes.', change: 'same' }],
      },
      {
        id: 'pc',
        type: 'paragraph',
        change: 'inserted',
        seat: 'MLT',
        runs: [{ text: 'This comes.', change: 'same' }],
      },
    ]
    const docx = file('redline', { ...(await facts('ECU')), text: after, live })
    const said = paragraphsIn(docx).map((one) => runsIn(one))
    expect(said[0]).toEqual([
      { style: 'Attribution', words: 'Moved: ' },
      { style: undefined, words: 'Recalls its ' },
      { style: 'Deleted', words: 'old' },
      { style: 'Attribution', words: ' [JPN] ' },
      { style: 'Inserted', words: 'new' },
      { style: 'Attribution', words: ' [MLT] ' },
      { style: undefined, words: ' purpose.' },
      { style: 'Attribution', words: ' [ECU]' },
    ])
    expect(said[1]).toEqual([
      { style: 'Deleted', words: 'This goes.' },
      { style: 'Attribution', words: ' [FRA]' },
    ])
    expect(said[2]?.[0]).toEqual({ style: 'Inserted', words: 'This comes.' })
    // A paragraph that is gone has no number; those that stand have theirs.
    expect(paragraphsIn(docx).map((one) => all(one, 'w:numPr').length)).toEqual([1, 0, 1])
    const styles = part(docx, 'word/styles.xml')
    const look = (id: string) =>
      all(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id)
    expect(all(look('Inserted') ?? styles, 'w:u')[0]?.attributes['w:val']).toBe('single')
    expect(all(look('Deleted') ?? styles, 'w:strike')).toHaveLength(1)
  })
})

describe('the file', () => {
  /** As the format lists them; what a line may hold stands in this order. */
  const order: Readonly<Record<string, readonly string[]>> = {
    'w:rPr': [
      'rStyle',
      'rFonts',
      'b',
      'bCs',
      'i',
      'iCs',
      'strike',
      'color',
      'sz',
      'szCs',
      'u',
      'rtl',
      'cs',
      'lang',
    ].map((name) => `w:${name}`),
    'w:pPr': ['pStyle', 'keepNext', 'numPr', 'pBdr', 'bidi', 'spacing', 'ind', 'jc', 'outlineLvl'].map(
      (name) => `w:${name}`,
    ),
    'w:sectPr': ['headerReference', 'footerReference', 'pgSz', 'pgMar', 'bidi'].map((name) => `w:${name}`),
    'w:tblPr': ['bidiVisual', 'tblW', 'tblBorders', 'tblLayout', 'tblCellMar'].map((name) => `w:${name}`),
    'w:style': ['name', 'basedOn', 'qFormat', 'pPr', 'rPr'].map((name) => `w:${name}`),
    'w:lvl': ['start', 'numFmt', 'lvlText', 'lvlJc', 'pPr'].map((name) => `w:${name}`),
  }

  const folderOf = (rels: string): string => rels.replace(/_rels\/[^/]*$/, '')

  const faultsIn = (docx: Uint8Array): readonly string[] => {
    const parts = partsOf(docx)
    const faults: string[] = []
    const types = parts.get('[Content_Types].xml')
    if (!types) return ['no content types']
    const overridden = all(types, 'Override').map(({ attributes }) => attributes['PartName']?.slice(1))
    for (const name of overridden) if (!parts.has(name ?? '')) faults.push(`${name} is typed and missing`)
    for (const name of parts.keys())
      if (!name.endsWith('.rels') && name !== '[Content_Types].xml' && !overridden.includes(name))
        faults.push(`${name} has no type`)
    const ids = new Set<string>()
    for (const [name, rels] of parts) {
      if (!name.endsWith('.rels')) continue
      for (const { attributes } of all(rels, 'Relationship')) {
        ids.add(attributes['Id'] ?? '')
        if (!parts.has(folderOf(name) + attributes['Target']))
          faults.push(`${name}: ${attributes['Target']} is missing`)
      }
    }
    const document = parts.get('word/document.xml')
    const styles = parts.get('word/styles.xml')
    const numbering = parts.get('word/numbering.xml')
    if (!document || !styles || !numbering) return [...faults, 'a part is missing']
    const known = new Set(all(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']))
    const numbers = new Set(all(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']))
    for (const [name, root] of parts) {
      for (const used of [...all(root, 'w:pStyle'), ...all(root, 'w:rStyle'), ...all(root, 'w:basedOn')])
        if (!known.has(used.attributes['w:val'])) faults.push(`${name}: no style ${used.attributes['w:val']}`)
      for (const used of all(root, 'w:numId'))
        if (!numbers.has(used.attributes['w:val']))
          faults.push(`${name}: no numbering ${used.attributes['w:val']}`)
      for (const [element, wanted] of Object.entries(order))
        for (const { children } of all(root, element)) {
          const places = children.map((child) => wanted.indexOf(child.name))
          if (places.includes(-1)) faults.push(`${element}: ${children.map((child) => child.name).join(' ')}`)
          if (places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0)))
            faults.push(`${element} out of order: ${children.map((child) => child.name).join(' ')}`)
        }
    }
    for (const used of [...all(document, 'w:headerReference'), ...all(document, 'w:footerReference')])
      if (!ids.has(used.attributes['r:id'] ?? '')) faults.push(`no relationship ${used.attributes['r:id']}`)
    return faults
  }

  it('[DOCX-5] is a package whose parts, relationships, types and styles are all there, in every form and direction', async () => {
    const { facts } = await negotiated()
    const given = await facts('MLT')
    for (const form of paperForms) expect([form, faultsIn(file(form, given))]).toEqual([form, []])
    const kinds: readonly Block['type'][] = [
      'title',
      'part',
      'heading',
      'paragraph',
      'annex',
      'month',
      'item',
      'dateline',
      'addressee',
      'signature',
    ]
    for (const language of ['ar', 'zh', 'ru']) {
      const lines = [...kinds, 'beside', 'remark'].map((kind) =>
        line('Words', { kind: kind as SheetLine['kind'], level: kind === 'item' ? 1 : 0 }),
      )
      const table = { heads: ['Paragraph', 'MLT'], rows: [{ head: '1 Words', cells: ['◆'] }] }
      expect([
        language,
        faultsIn(docxOf(sheetWith(lines, { language, frameLanguage: language, table }))),
      ]).toEqual([language, []])
    }
    const core = part(file('clean', given), 'docProps/core.xml')
    expect(all(core, 'dc:creator')).toEqual([])
    expect(all(core, 'dc:title')[0]?.text).toBe('Anniversary')
  })

  it('[DOCX-6] holds what was written as words: markup, controls, halves of pairs, line ends', () => {
    const foul = `</w:t></w:r><w:r><w:instrText>DDE</w:instrText> & "quoted" 'single' <!-- x --> ]]> &amp;`
    const odd = `a\u0000b\u001bc\ud800d\ufffee\tf\ng\u202eh\u{1f54a}`
    const docx = docxOf(sheetWith([line(foul), line(odd)], { title: foul, header: [foul, odd] }))
    expect(faultsIn(docx)).toEqual([])
    const [first, second] = paragraphsIn(docx)
    if (!first || !second) throw new Error('two lines')
    expect(wordsIn(first)).toBe(foul)
    expect(all(first, 'w:instrText')).toEqual([])
    expect(wordsIn(second)).toBe(`abcdefg\u202eh\u{1f54a}`)
    expect([all(second, 'w:tab').length, all(second, 'w:br').length]).toEqual([1, 1])
    expect(wordsIn(part(docx, 'word/header.xml'))).toContain(foul)
  })

  it('[DOCX-7] is in the text’s own language and direction, its remarks in the reader’s', () => {
    const arabic = docxOf(
      sheetWith([line('النص'), line('A remark.', { kind: 'remark' })], { language: 'ar' }),
    )
    const [own, remark] = paragraphsIn(arabic)
    if (!own || !remark) throw new Error('two lines')
    const langOf = (node: Node) => all(node, 'w:lang')[0]?.attributes
    expect([all(own, 'w:bidi').length, all(own, 'w:rtl').length, langOf(own)?.['w:bidi']]).toEqual([
      1,
      1,
      'ar-SA',
    ])
    expect([all(remark, 'w:bidi').length, all(remark, 'w:rtl').length, langOf(remark)?.['w:val']]).toEqual([
      0,
      0,
      'en-GB',
    ])
    expect(all(all(part(arabic, 'word/document.xml'), 'w:sectPr')[0] ?? own, 'w:bidi')).toHaveLength(1)
    const chinese = paragraphsIn(docxOf(sheetWith([line('案文')], { language: 'zh' })))[0]
    expect(chinese && langOf(chinese)?.['w:eastAsia']).toBe('zh-CN')
    const french = paragraphsIn(docxOf(sheetWith([line('Le texte')], { language: 'fr' })))[0]
    expect(french && langOf(french)?.['w:val']).toBe('fr-FR')
  })

  it('[DOCX-8] lets Word count where it counts as the screen does, and writes the number where not', () => {
    const numbered = (number: string, level = 0, kind: SheetLine['kind'] = 'paragraph') =>
      line('Words', { number, level, kind })
    const lines = [
      numbered('1'),
      numbered('(a)', 1),
      numbered('(b)', 1),
      line('A heading', { kind: 'heading' }),
      // Begun anew under no paragraph: Word would go on with (c).
      numbered('(a)', 1),
      numbered('2'),
      numbered('(a)', 1),
      numbered('(i)', 2),
      numbered('2.4', 0, 'item'),
      numbered('3'),
    ]
    const found = paragraphsIn(docxOf(sheetWith(lines))).map((one) => {
      const counted = all(one, 'w:numPr')[0]
      return counted ? `level ${valueOf(counted, 'w:ilvl')}` : wordsIn(one).replace('Words', '')
    })
    expect(found).toEqual([
      'level 0',
      'level 1',
      'level 1',
      'A heading',
      '(a)',
      'level 0',
      'level 1',
      'level 2',
      '2.4',
      'level 0',
    ])
    const many = Array.from({ length: 60 }, (_, index) => numbered(String(index + 1)))
    const counted = paragraphsIn(docxOf(sheetWith(many))).filter((one) => all(one, 'w:numPr').length === 1)
    expect(counted).toHaveLength(60)
  })
})
