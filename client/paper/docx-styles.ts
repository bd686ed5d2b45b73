/** The styles of a Word file, by the names that a reader finds in Word's own list. Everything is told by shape, nothing by colour alone. */
import { indentOf } from './docx-numbers.ts'
import type { LineKind, SheetLine } from './sheet.ts'
import { element, type Xml } from './xml.ts'

const tags: Readonly<Record<string, string>> = {
  ar: 'ar-SA',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ru: 'ru-RU',
  zh: 'zh-CN',
}

/** A language stands in the place of its script: Word asks for the three apart. */
export const languageTag = (language: string): Xml => {
  const code = language.split('-')[0] ?? ''
  const tag = tags[code] ?? language
  if (code === 'ar') return element('w:lang', { 'w:val': 'en-GB', 'w:bidi': tag })
  return code === 'zh'
    ? element('w:lang', { 'w:val': 'en-GB', 'w:eastAsia': tag })
    : element('w:lang', { 'w:val': tag })
}

const lineStyles: Readonly<Record<LineKind, string>> = {
  title: 'Title',
  part: 'Heading1',
  heading: 'Heading2',
  annex: 'Heading1',
  month: 'Heading2',
  paragraph: 'TextParagraph',
  item: 'TextItem',
  dateline: 'LetterLine',
  addressee: 'LetterLine',
  signature: 'Signature',
  beside: 'Alternative',
  remark: 'Remark',
}

const deeper = 3

/** Sub-paragraphs have styles of their own. */
export const styleOf = ({ kind, level }: Pick<SheetLine, 'kind' | 'level'>): string => {
  const style = lineStyles[kind]
  return level > 0 && (kind === 'paragraph' || kind === 'item') ? `${style}${Math.min(level, deeper)}` : style
}

type Look = {
  readonly name: string
  readonly basedOn?: string
  readonly paragraph?: readonly Xml[]
  readonly run?: readonly Xml[]
}

const val = (name: string, value: string | number): Xml => element(name, { 'w:val': value })
const spacing = (before: number, after: number): Xml =>
  element('w:spacing', { 'w:before': before, 'w:after': after })
const size = (points: number): readonly Xml[] => [val('w:sz', points * 2), val('w:szCs', points * 2)]
const bold: readonly Xml[] = [element('w:b'), element('w:bCs')]
const sans = element('w:rFonts', { 'w:ascii': 'Arial', 'w:hAnsi': 'Arial', 'w:cs': 'Arial' })

const indented = (level: number): Xml => {
  const { start, hanging } = indentOf(level)
  return element('w:ind', { 'w:left': start, 'w:hanging': hanging })
}

const levelsOf = (style: string, name: string): Readonly<Record<string, Look>> =>
  Object.fromEntries(
    [0, 1, 2, deeper].map((level): [string, Look] => [
      level === 0 ? style : `${style}${level}`,
      {
        name: level === 0 ? name : `${name} ${level}`,
        paragraph: [spacing(0, 160), indented(level)],
      },
    ]),
  )

const paragraphs: Readonly<Record<string, Look>> = {
  Title: {
    name: 'Title',
    paragraph: [element('w:keepNext'), spacing(0, 320), val('w:jc', 'center')],
    run: [...bold, ...size(15)],
  },
  Heading1: {
    name: 'heading 1',
    paragraph: [element('w:keepNext'), spacing(320, 160), val('w:outlineLvl', 0)],
    run: [...bold, ...size(13)],
  },
  Heading2: {
    name: 'heading 2',
    paragraph: [element('w:keepNext'), spacing(240, 120), val('w:outlineLvl', 1)],
    run: [...bold, ...size(12)],
  },
  ...levelsOf('TextParagraph', 'Text paragraph'),
  ...levelsOf('TextItem', 'Text item'),
  LetterLine: { name: 'Letter line', paragraph: [spacing(0, 160)] },
  Signature: { name: 'Signature', paragraph: [spacing(320, 160), val('w:jc', 'right')] },
  Alternative: {
    name: 'Alternative',
    paragraph: [
      element('w:pBdr', {}, [
        element('w:left', { 'w:val': 'single', 'w:sz': 12, 'w:space': 8, 'w:color': '808080' }),
      ]),
      spacing(0, 160),
      element('w:ind', { 'w:left': 851 }),
    ],
  },
  Remark: { name: 'Remark', paragraph: [spacing(0, 160)], run: [sans, ...size(9)] },
  TableHead: { name: 'Table head', paragraph: [val('w:jc', 'center')], run: [sans, ...bold, ...size(8)] },
  TableWords: { name: 'Table words', run: [...size(9)] },
  TableSign: { name: 'Table sign', paragraph: [val('w:jc', 'center')], run: [...size(10)] },
  PageHeader: { name: 'header', paragraph: [spacing(0, 0)], run: [sans, ...size(8)] },
  PageFooter: { name: 'footer', paragraph: [val('w:jc', 'center')], run: [sans, ...size(8)] },
}

const characters: Readonly<Record<string, Look>> = {
  Inserted: { name: 'Inserted', run: [val('w:u', 'single')] },
  Deleted: { name: 'Deleted', run: [element('w:strike')] },
  Attribution: { name: 'Attribution', run: [sans, ...bold, ...size(9)] },
}

/** Word knows these by their names; the others are ours. */
const builtIn: ReadonlySet<string> = new Set([
  'Title',
  'heading 1',
  'heading 2',
  'Signature',
  'header',
  'footer',
])

const styleElement = (type: 'paragraph' | 'character', id: string, { name, paragraph, run }: Look): Xml =>
  element(
    'w:style',
    { 'w:type': type, ...(builtIn.has(name) ? {} : { 'w:customStyle': 1 }), 'w:styleId': id },
    [
      val('w:name', name),
      ...(type === 'paragraph' ? [val('w:basedOn', 'Normal')] : []),
      element('w:qFormat'),
      ...(paragraph ? [element('w:pPr', {}, paragraph)] : []),
      ...(run ? [element('w:rPr', {}, run)] : []),
    ],
  )

export const stylesPart = (word: string, language: string, rtl: boolean): Xml =>
  element('w:styles', { 'xmlns:w': word }, [
    element('w:docDefaults', {}, [
      element('w:rPrDefault', {}, [
        element('w:rPr', {}, [
          element('w:rFonts', {
            'w:ascii': 'Times New Roman',
            'w:hAnsi': 'Times New Roman',
            'w:eastAsia': 'SimSun',
            'w:cs': rtl ? 'Traditional Arabic' : 'Times New Roman',
          }),
          ...size(12),
          languageTag(language),
        ]),
      ]),
      element('w:pPrDefault'),
    ]),
    element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
      val('w:name', 'Normal'),
      element('w:qFormat'),
    ]),
    ...Object.entries(paragraphs).map(([id, look]) => styleElement('paragraph', id, look)),
    ...Object.entries(characters).map(([id, look]) => styleElement('character', id, look)),
  ])
