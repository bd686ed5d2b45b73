/**
 * Brings pasted text to the schema: what a word processor leaves in the clipboard becomes plain blocks, bold and italic.
 * List levels of Word survive as levels; nothing typed is lost, and nothing invisible comes in.
 * The identity of pasted blocks is `identity.ts`'s affair.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { maxLevel } from '../../shared/text/schema.ts'

/** Word states a list's depth in a style: `mso-list:l0 level2 lfo1`. */
const wordLevel = (element: Element): number => {
  const found = /level([1-9])/.exec(element.getAttribute('data-style') ?? '')
  return found ? Math.min(Number(found[1]), maxLevel) : 0
}

const listDepth = (element: Element): number => {
  let depth = 0
  for (let up = element.parentElement; up; up = up.parentElement)
    if (up.tagName === 'OL' || up.tagName === 'UL') depth += 1
  return Math.min(depth, maxLevel)
}

/** Lists are flat here: each item becomes a paragraph of its depth, after the words of the item that holds it. */
const flattenLists = (root: Document): void => {
  for (const item of root.querySelectorAll('li')) {
    const depth = listDepth(item)
    if (depth > 0) item.dataset['level'] = String(depth)
    for (const inner of item.querySelectorAll(':scope > p')) inner.replaceWith(...inner.childNodes)
  }
  for (const list of [...root.querySelectorAll('li > ol, li > ul')].reverse())
    list.parentElement?.after(...list.children)
}

/** Word's list numbers are words in the clipboard; numbers are computed here. */
const dropListNumbers = (root: Document): void => {
  for (const mark of root.querySelectorAll('[data-style]'))
    if (/mso-list:\s*ignore/i.test(styleOf(mark))) mark.remove()
}

/** The page's policy allows no style attributes, not even in what is only parsed: they are read under another name. */
const withoutStyles = (html: string): string => html.replace(/(<[^>]*?)\sstyle(?=\s*=)/gi, '$1 data-style')

const styleOf = (element: Element): string => element.getAttribute('data-style') ?? ''

const wrapIn = (element: Element, tag: 'strong' | 'em'): void => {
  const wrapper = element.ownerDocument.createElement(tag)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

/** Bold and italic may be said by a style, and may be taken back by one. */
const readEmphasis = (root: Document): void => {
  for (const element of root.querySelectorAll('[data-style]')) {
    const style = styleOf(element)
    if (/font-weight:\s*(normal|400)/i.test(style) && /^(B|STRONG)$/.test(element.tagName))
      element.replaceWith(...element.childNodes)
    else if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) wrapIn(element, 'strong')
    if (/font-style:\s*italic/i.test(style)) wrapIn(element, 'em')
  }
}

const cleanPastedHtml = (html: string): string => {
  const plain = withoutStyles(html.replace(/<!--[\s\S]*?-->/g, ''))
  const root = new DOMParser().parseFromString(plain, 'text/html')
  for (const unwanted of root.querySelectorAll('style, script, meta, link, title, xml')) unwanted.remove()
  dropListNumbers(root)
  for (const paragraph of root.querySelectorAll<HTMLElement>('p[data-style*="mso-list" i]')) {
    const level = wordLevel(paragraph)
    if (level > 0) paragraph.dataset['level'] = String(level)
  }
  readEmphasis(root)
  flattenLists(root)
  for (const line of root.querySelectorAll('br')) line.replaceWith(' ')
  return root.body.innerHTML
}

/** Line ends within words become spaces; control characters, which no keyboard types, go. */
// oxlint-disable-next-line no-control-regex -- the point of this expression is to find control characters
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF]/g

export const Paste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('cleanPaste'),
      props: {
        transformPastedHTML: (html) => cleanPastedHtml(html),
        transformPastedText: (text) => text.replace(invisible, '').replace(/\t/g, ' '),
      },
    }),
  ],
})
