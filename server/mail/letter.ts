/**
 * A letter of paragraphs, as plain text and as HTML with the same words (MAIL-5). Everything is escaped here, once; nothing
 * else in the server writes HTML for mail. Knows no occasion.
 */
import type { Letter } from './outbox.ts'

export type Part =
  | { readonly words: string }
  /** Shown large, to be typed. */
  | { readonly code: string }
  /** A page to open. It does nothing until a person presses a button there. */
  | { readonly link: string }

export type Draft = {
  readonly to: string
  readonly language: string
  readonly subject: string
  readonly parts: readonly Part[]
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const htmlOf = (part: Part): string => {
  if ('words' in part) return `<p>${escaped(part.words)}</p>`
  if ('code' in part)
    return `<p style="font-size:1.5em;letter-spacing:.08em"><bdi dir="ltr">${escaped(part.code)}</bdi></p>`
  return `<p><a href="${escaped(part.link)}"><bdi dir="ltr">${escaped(part.link)}</bdi></a></p>`
}

const textOf = (part: Part): string => ('words' in part ? part.words : 'code' in part ? part.code : part.link)

export const letterOf = ({ to, language, subject, parts }: Draft): Letter => {
  const dir = language === 'ar' ? 'rtl' : 'ltr'
  return {
    to,
    // A header is one line, whatever a body is called.
    subject: subject.replace(/\s+/g, ' ').trim(),
    text: `${parts.map(textOf).join('\n\n')}\n`,
    html: [
      '<!doctype html>',
      `<html lang="${language}" dir="${dir}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
      `<body dir="${dir}" style="font-family:serif;max-width:36em;line-height:1.5">`,
      ...parts.map(htmlOf),
      '</body></html>',
    ].join('\n'),
  }
}
