/**
 * A letter of paragraphs, as plain text and as HTML with the same words (MAIL-5). Everything is escaped here, once; nothing
 * else in the server writes HTML for mail. Knows no occasion.
 */
import type { ParagraphId } from '../../shared/ids.ts'
import type { DiffBlock } from '../../shared/text/diff.ts'
import type { Letter } from './outbox.ts'

export type Part =
  | { readonly words: string }
  /** What it is about, and until when: read first. */
  | { readonly lead: string }
  /** Why it came, and what it can be checked by: read last. */
  | { readonly fine: string }
  | { readonly heading: string }
  /** Shown large, to be typed. */
  | { readonly code: string }
  /** A page to open. It does nothing until a person presses a button there. */
  | { readonly link: string }
  /** What somebody wrote, in whatever language: set apart, its direction its own. */
  | { readonly quote: string }
  /** Paragraphs of a text, in the text's language; what was added and struck is marked, in words too. */
  | {
      readonly paper: readonly DiffBlock[]
      readonly language: string
      /** How each paragraph is cited. */
      readonly numbers: ReadonlyMap<ParagraphId, string>
    }

export type Draft = {
  readonly to: string
  readonly language: string
  readonly subject: string
  readonly parts: readonly Part[]
  readonly calendar?: Letter['calendar']
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const directionOf = (language: string): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr')

type Numbers = ReadonlyMap<ParagraphId, string>

const numberOf = ({ id }: DiffBlock, numbers: Numbers): string => {
  const number = numbers.get(id)
  return number === undefined ? '' : `${number}  `
}

const blockText = (block: DiffBlock, numbers: Numbers): string =>
  numberOf(block, numbers) +
  block.runs
    .map(({ text, change }) =>
      change === 'inserted' ? `[+${text}+]` : change === 'deleted' ? `[−${text}−]` : text,
    )
    .join('')

const headings: ReadonlySet<DiffBlock['type']> = new Set(['title', 'heading', 'part', 'annex', 'month'])

const blockHtml = (block: DiffBlock, numbers: Numbers): string => {
  const words = block.runs
    .map(({ text, change }) =>
      change === 'inserted'
        ? `<ins>[+${escaped(text)}+]</ins>`
        : change === 'deleted'
          ? `<del>[−${escaped(text)}−]</del>`
          : escaped(text),
    )
    .join('')
  const said = escaped(numberOf(block, numbers)) + words
  return headings.has(block.type) ? `<p><strong>${said}</strong></p>` : `<p>${said}</p>`
}

const setApart = 'margin:1em 0;padding:0 1em;border-inline-start:.2em solid #bbb;white-space:pre-line'

/** A hash is longer than a telephone is wide. */
const page =
  'font-family:serif;line-height:1.5;max-width:36em;margin:1em auto;padding:0 1em;overflow-wrap:anywhere'

const htmlOf = (part: Part): string => {
  if ('words' in part) return `<p>${escaped(part.words)}</p>`
  if ('lead' in part) return `<p style="font-size:1.15em"><strong>${escaped(part.lead)}</strong></p>`
  if ('fine' in part) return `<p style="font-size:.85em;color:#555">${escaped(part.fine)}</p>`
  if ('heading' in part) return `<h2 style="font-size:1.1em">${escaped(part.heading)}</h2>`
  if ('code' in part)
    return `<p style="font-size:1.5em;letter-spacing:.08em"><bdi dir="ltr">${escaped(part.code)}</bdi></p>`
  if ('quote' in part) return `<blockquote dir="auto" style="${setApart}">${escaped(part.quote)}</blockquote>`
  if ('paper' in part) {
    const { language, paper, numbers } = part
    const blocks = paper.map((block) => blockHtml(block, numbers)).join('\n')
    return `<div lang="${escaped(language)}" dir="${directionOf(language)}">\n${blocks}\n</div>`
  }
  return `<p><a href="${escaped(part.link)}"><bdi dir="ltr">${escaped(part.link)}</bdi></a></p>`
}

const textOf = (part: Part): string => {
  if ('words' in part) return part.words
  if ('lead' in part) return part.lead
  if ('fine' in part) return part.fine
  if ('heading' in part) return part.heading
  if ('code' in part) return part.code
  if ('quote' in part)
    return part.quote
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')
  return 'paper' in part ? part.paper.map((block) => blockText(block, part.numbers)).join('\n\n') : part.link
}

export const letterOf = ({ to, language, subject, parts, calendar }: Draft): Letter => {
  const dir = directionOf(language)
  return {
    to,
    // A header is one line, whatever a body is called.
    subject: subject.replace(/\s+/g, ' ').trim(),
    text: `${parts.map(textOf).join('\n\n')}\n`,
    html: [
      '<!doctype html>',
      `<html lang="${language}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>`,
      `<body dir="${dir}" style="${page}">`,
      ...parts.map(htmlOf),
      '</body></html>',
    ].join('\n'),
    ...(calendar ? { calendar } : {}),
  }
}
