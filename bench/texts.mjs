/** Words and strokes made before they are sent: while the clock runs nothing is computed but when to send. */
import * as Y from 'yjs'

const sentence =
  'The Committee underlines the need for all States to take effective measures to prevent proliferation. '

export const paragraphId = (at) => `pbench${String(at).padStart(8, '0')}`

/** Puts so many paragraphs of so many letters behind what stands; answers with the update. */
export const grow = (doc, count, letters, first = 0) => {
  const before = Y.encodeStateVector(doc)
  const root = doc.getXmlFragment('default')
  const words = sentence.repeat(Math.ceil(letters / sentence.length)).slice(0, letters)
  doc.transact(() => {
    for (let at = 0; at < count; at += 1) {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.setAttribute('id', paragraphId(first + at))
      const text = new Y.XmlText()
      text.insert(0, words)
      paragraph.insert(0, [text])
      root.insert(root.length, [paragraph])
    }
  })
  return Y.encodeStateAsUpdate(doc, before)
}

const textIn = (doc, id) => {
  for (const block of doc.getXmlFragment('default').toArray())
    if (block.getAttribute('id') === id) return block.get(0)
  throw new Error(`no paragraph ${id}`)
}

/** What somebody sends who types so many letters at the end of a paragraph: one update a letter. */
export const strokes = (state, client, id, count) => {
  const doc = new Y.Doc({ gc: false })
  Y.applyUpdate(doc, state)
  doc.clientID = client
  const updates = []
  doc.on('update', (update) => updates.push(update))
  const text = textIn(doc, id)
  for (let at = 0; at < count; at += 1) text.insert(text.length, sentence[at % sentence.length])
  return updates
}

export const lettersOf = (doc) =>
  doc
    .getXmlFragment('default')
    .toArray()
    .flatMap((block) => block.toArray())
    .reduce((sum, text) => sum + text.length, 0)
