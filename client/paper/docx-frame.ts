/** What stands on top and at the foot of every page: what this is, and the page's number. */
import { directionOf } from '../text-page/direction.ts'
import { languageTag } from './docx-styles.ts'
import type { Sheet } from './sheet.ts'
import { element, text, type Xml } from './xml.ts'

const said = (words: string, language: string): Xml =>
  element('w:r', {}, [
    element('w:rPr', {}, [
      ...(directionOf(language) === 'rtl' ? [element('w:rtl')] : []),
      languageTag(language),
    ]),
    element('w:t', { 'xml:space': 'preserve' }, [text(words)]),
  ])

export const headerPart = (word: string, { header, frameLanguage }: Sheet): Xml =>
  element(
    'w:hdr',
    { 'xmlns:w': word },
    header.map((line) =>
      element('w:p', {}, [
        element('w:pPr', {}, [
          element('w:pStyle', { 'w:val': 'PageHeader' }),
          ...(directionOf(frameLanguage) === 'rtl' ? [element('w:bidi')] : []),
        ]),
        said(line, frameLanguage),
      ]),
    ),
  )

const field = (instruction: string): Xml =>
  element('w:fldSimple', { 'w:instr': instruction }, [element('w:r', {}, [element('w:t', {}, [text('1')])])])

export const footerPart = (word: string): Xml =>
  element('w:ftr', { 'xmlns:w': word }, [
    element('w:p', {}, [
      element('w:pPr', {}, [element('w:pStyle', { 'w:val': 'PageFooter' })]),
      field('PAGE'),
      element('w:r', {}, [element('w:t', { 'xml:space': 'preserve' }, [text(' / ')])]),
      field('NUMPAGES'),
    ]),
  ])
