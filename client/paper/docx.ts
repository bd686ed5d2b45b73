/**
 * A sheet as a Word file (Office Open XML): styles by name, so that a mission's own template takes them over; numbers that count
 * by themselves wherever they come out as the product's own; the direction and language of the text. It says nothing that the
 * sheet does not say: no author, no history, no comment.
 */
import { directionOf } from '../text-page/direction.ts'
import { numberingPart, numbersOf, type Numbering } from './docx-numbers.ts'
import { footerPart, headerPart } from './docx-frame.ts'
import { languageTag, styleOf, stylesPart } from './docx-styles.ts'
import type { Sheet, SheetLine, SheetPair, SheetTable, Stretch } from './sheet.ts'
import { documentOf, element, text, type Xml } from './xml.ts'
import { zipped } from './zip.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

type Voice = { readonly language: string; readonly rtl: boolean }

const voiceIn = (language: string): Voice => ({ language, rtl: directionOf(language) === 'rtl' })

// ── words ───────────────────────────────────────────────────────────────────

const characterStyles = { inserted: 'Inserted', deleted: 'Deleted' } as const

/** In the order that the format asks for. */
const runProperties = ({ marks = [], change, note }: Stretch, { language, rtl }: Voice): Xml => {
  const style = note ? 'Attribution' : change && characterStyles[change]
  const has = (type: string): boolean => marks.some((mark) => mark.type === type)
  return element('w:rPr', {}, [
    ...(style ? [element('w:rStyle', { 'w:val': style })] : []),
    ...(has('bold') ? [element('w:b'), element('w:bCs')] : []),
    ...(has('italic') ? [element('w:i'), element('w:iCs')] : []),
    ...(rtl && note !== 'codes' ? [element('w:rtl')] : []),
    languageTag(language),
  ])
}

/** Line ends and tabs that stand in the words are elements of their own. */
const wordsOf = (words: string): readonly Xml[] =>
  words
    .split(/(\n|\t)/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '\n'
        ? element('w:br')
        : part === '\t'
          ? element('w:tab')
          : element('w:t', { 'xml:space': 'preserve' }, [text(part)]),
    )

const runOf = (stretch: Stretch, voice: Voice): Xml =>
  element('w:r', {}, [runProperties(stretch, voice), ...wordsOf(stretch.text)])

// ── lines ───────────────────────────────────────────────────────────────────

const paragraphOf = (line: SheetLine, numbering: Numbering | undefined, voice: Voice): Xml => {
  const literal = numbering?.is === 'literal' ? [{ text: `${numbering.number}\t` }] : []
  return element('w:p', {}, [
    element('w:pPr', {}, [
      element('w:pStyle', { 'w:val': styleOf(line) }),
      ...(numbering?.is === 'counted'
        ? [
            element('w:numPr', {}, [
              element('w:ilvl', { 'w:val': line.level }),
              element('w:numId', { 'w:val': 1 }),
            ]),
          ]
        : []),
      ...(voice.rtl ? [element('w:bidi')] : []),
    ]),
    ...[...literal, ...line.stretches].map((stretch) => runOf(stretch, voice)),
  ])
}

const cellOf = (words: string, style: string, width: number, voice: Voice): Xml =>
  element('w:tc', {}, [
    element('w:tcPr', {}, [element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })]),
    element('w:p', {}, [
      element('w:pPr', {}, [
        element('w:pStyle', { 'w:val': style }),
        ...(voice.rtl ? [element('w:bidi')] : []),
      ]),
      runOf({ text: words }, voice),
    ]),
  ])

const border = (side: string): Xml =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '808080' })

const cellMargin = (side: string): Xml => element(`w:${side}`, { 'w:w': 40, 'w:type': 'dxa' })

/** On a page that lies on its side, in twentieths of a point. */
const tableWidth = 14_000
const headWidth = 4_200

const tableOf = ({ heads, rows }: SheetTable, own: Voice, frame: Voice): Xml => {
  const width = Math.floor((tableWidth - headWidth) / Math.max(1, heads.length - 1))
  const widths = heads.map((_, index) => (index === 0 ? headWidth : width))
  const row = (cells: readonly Xml[], isHead: boolean): Xml =>
    element('w:tr', {}, [
      element('w:trPr', {}, [element('w:cantSplit'), ...(isHead ? [element('w:tblHeader')] : [])]),
      ...cells,
    ])
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      ...(frame.rtl ? [element('w:bidiVisual')] : []),
      element('w:tblW', { 'w:w': tableWidth, 'w:type': 'dxa' }),
      element('w:tblBorders', {}, ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border)),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      // Fifteen columns and more: what is called by a word and no code has to fit too.
      element('w:tblCellMar', {}, [cellMargin('left'), cellMargin('right')]),
    ]),
    element(
      'w:tblGrid',
      {},
      widths.map((one) => element('w:gridCol', { 'w:w': one })),
    ),
    row(
      heads.map((head, index) => cellOf(head, 'TableHead', widths[index] ?? width, frame)),
      true,
    ),
    ...rows.map(({ head, cells }) =>
      row(
        [
          cellOf(head, 'TableWords', headWidth, own),
          ...cells.map((cell) => cellOf(cell, 'TableSign', width, frame)),
        ],
        false,
      ),
    ),
  ])
}

/** On a page that stands, in twentieths of a point. */
const columnWidth = 4_530

const pairsOf = (pairs: readonly SheetPair[], own: Voice): Xml =>
  element('w:tbl', {}, [
    element('w:tblPr', {}, [
      ...(own.rtl ? [element('w:bidiVisual')] : []),
      element('w:tblW', { 'w:w': 2 * columnWidth, 'w:type': 'dxa' }),
      element('w:tblBorders', {}, [border('top'), border('bottom'), border('insideH'), border('insideV')]),
      element('w:tblLayout', { 'w:type': 'fixed' }),
    ]),
    element(
      'w:tblGrid',
      {},
      [0, 1].map(() => element('w:gridCol', { 'w:w': columnWidth })),
    ),
    ...pairs.map(({ text, beside }) => element('w:tr', {}, [pairCell([text], own), pairCell(beside, own)])),
  ])

/** Numbers stand as letters: Word would count across the cells. */
const pairCell = (lines: readonly SheetLine[], own: Voice): Xml =>
  element('w:tc', {}, [
    element('w:tcPr', {}, [element('w:tcW', { 'w:w': columnWidth, 'w:type': 'dxa' })]),
    // A cell is never empty: the format asks for a line in it.
    ...(lines.length > 0
      ? lines.map((line) =>
          paragraphOf(
            line,
            line.number === undefined ? undefined : { is: 'literal', number: line.number },
            own,
          ),
        )
      : [element('w:p')]),
  ])

const bodyOf = (sheet: Sheet): Xml => {
  const [own, frame] = [voiceIn(sheet.language), voiceIn(sheet.frameLanguage)]
  const numbers = numbersOf(sheet.lines)
  const lines = sheet.lines.map((line, index) =>
    paragraphOf(line, numbers[index], line.kind === 'remark' ? frame : own),
  )
  const wide = sheet.table !== undefined
  const [short, long] = [11_906, 16_838]
  const section = element('w:sectPr', {}, [
    element('w:headerReference', { 'w:type': 'default', 'r:id': 'header' }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'footer' }),
    element('w:pgSz', {
      'w:w': wide ? long : short,
      'w:h': wide ? short : long,
      ...(wide ? { 'w:orient': 'landscape' } : {}),
    }),
    element('w:pgMar', {
      'w:top': 1_701,
      'w:right': wide ? 1_134 : 1_418,
      'w:bottom': 1_418,
      'w:left': wide ? 1_134 : 1_418,
      'w:header': 709,
      'w:footer': 709,
      'w:gutter': 0,
    }),
    ...(own.rtl ? [element('w:bidi')] : []),
  ])
  return element('w:document', { 'xmlns:w': word, 'xmlns:r': relations }, [
    element('w:body', {}, [
      ...lines,
      // A table is never the last of a page: the format asks for a line after it.
      ...(sheet.table ? [tableOf(sheet.table, own, frame), element('w:p')] : []),
      ...(sheet.pairs ? [pairsOf(sheet.pairs, own), element('w:p')] : []),
      ...(sheet.after ?? []).map((line) => paragraphOf(line, undefined, frame)),
      section,
    ]),
  ])
}

// ── the package ─────────────────────────────────────────────────────────────

const overrides = {
  'word/document.xml': `${kinds}.document.main+xml`,
  'word/styles.xml': `${kinds}.styles+xml`,
  'word/numbering.xml': `${kinds}.numbering+xml`,
  'word/settings.xml': `${kinds}.settings+xml`,
  'word/header.xml': `${kinds}.header+xml`,
  'word/footer.xml': `${kinds}.footer+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
} as const

const contentTypes = element('Types', { xmlns: `${packages}/content-types` }, [
  element('Default', {
    Extension: 'rels',
    ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
  }),
  element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ...Object.entries(overrides).map(([part, type]) =>
    element('Override', { PartName: `/${part}`, ContentType: type }),
  ),
])

const relationshipsOf = (targets: Readonly<Record<string, readonly [type: string, target: string]>>): Xml =>
  element(
    'Relationships',
    { xmlns: `${packages}/relationships` },
    Object.entries(targets).map(([id, [type, target]]) =>
      element('Relationship', { Id: id, Type: type, Target: target }),
    ),
  )

const core = ({ title, language }: Sheet): Xml =>
  element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packages}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    [element('dc:title', {}, [text(title)]), element('dc:language', {}, [text(language)])],
  )

export const docxOf = (sheet: Sheet): Uint8Array => {
  const rtl = directionOf(sheet.language) === 'rtl'
  const parts: Readonly<Record<string, Xml>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationshipsOf({
      document: [`${relations}/officeDocument`, 'word/document.xml'],
      core: [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    }),
    'word/document.xml': bodyOf(sheet),
    'word/_rels/document.xml.rels': relationshipsOf({
      styles: [`${relations}/styles`, 'styles.xml'],
      numbering: [`${relations}/numbering`, 'numbering.xml'],
      settings: [`${relations}/settings`, 'settings.xml'],
      header: [`${relations}/header`, 'header.xml'],
      footer: [`${relations}/footer`, 'footer.xml'],
    }),
    'word/styles.xml': stylesPart(word, sheet.language, rtl),
    'word/numbering.xml': numberingPart(word),
    'word/settings.xml': element('w:settings', { 'xmlns:w': word }, [
      element('w:defaultTabStop', { 'w:val': 567 }),
      element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
    ]),
    'word/header.xml': headerPart(word, sheet),
    'word/footer.xml': footerPart(word),
    'docProps/core.xml': core(sheet),
  }
  return zipped(Object.fromEntries(Object.entries(parts).map(([name, root]) => [name, documentOf(root)])))
}
