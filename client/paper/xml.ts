/** Elements of XML as text. Whatever somebody wrote goes in escaped, and without what XML cannot hold. */

/** Already written; made here and nowhere else. */
export type Xml = { readonly xml: string }

/** Tab and line end are allowed; other controls, halves of a pair and the two that are no characters are not. */
const allowed = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string =>
  Array.from(text)
    .filter(allowed)
    .map((character) => escapes[character] ?? character)
    .join('')

export const text = (words: string): Xml => ({ xml: escaped(words) })

type Attributes = Readonly<Record<string, string | number>>

export const element = (name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml => {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  const inner = children.map(({ xml }) => xml).join('')
  return { xml: inner === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inner}</${name}>` }
}

export const documentOf = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`
