/**
 * Places in the editor as places in Yjs, which stay beside their letter whatever is typed around it: what carets are
 * sent as. A place that no longer exists, or never did, is `undefined`.
 */
import type { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { textsOf } from '../../../shared/text/read.ts'

type Shown = { readonly fragment: Y.XmlFragment; readonly elements: readonly Y.XmlElement[] }

export const toRelative = (
  { fragment, elements }: Shown,
  doc: Node,
  position: number,
): Y.RelativePosition => {
  const $position = doc.resolve(Math.max(0, Math.min(position, doc.content.size)))
  const element = elements[$position.index(0)]
  if (!element || $position.depth === 0)
    return Y.createRelativePositionFromTypeIndex(fragment, $position.index(0))
  let rest = $position.parentOffset
  const texts = textsOf(element)
  for (const [index, text] of texts.entries()) {
    if (rest <= text.length && (rest < text.length || index === texts.length - 1))
      return Y.createRelativePositionFromTypeIndex(text, rest)
    rest -= text.length
  }
  return Y.createRelativePositionFromTypeIndex(element, 0)
}

export const fromRelative = (
  { fragment, elements }: Shown,
  doc: Node,
  relative: Y.RelativePosition,
): number | undefined => {
  const found = fragment.doc && Y.createAbsolutePositionFromRelativePosition(relative, fragment.doc)
  if (!found) return undefined
  const type: unknown = found.type
  if (type === fragment) return startOf(doc, found.index)
  const element = type instanceof Y.XmlText ? (type.parent as unknown) : type
  const index = elements.findIndex((shown) => shown === element)
  if (index === -1) return undefined
  const start = startOf(doc, index)
  const node = doc.maybeChild(index)
  if (start === undefined || !node) return undefined
  let offset = 0
  if (type instanceof Y.XmlText) {
    for (const text of textsOf(element as Y.XmlElement)) {
      if (text === type) break
      offset += text.length
    }
    offset += found.index
  }
  return start + 1 + Math.min(offset, node.content.size)
}

const startOf = (doc: Node, index: number): number | undefined => {
  if (index > doc.childCount) return undefined
  let start = 0
  for (let before = 0; before < index; before += 1) start += doc.child(before).nodeSize
  return start
}
