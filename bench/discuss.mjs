/** What delegations have said of a text before a load begins: a version, and comments, proposals and objections spread over it. */
import { createHash, randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import { paragraphId } from './texts.mjs'

/** Members in the order of RFC 8785, which for these few is the order they are written in. */
const hashOf = (text) =>
  createHash('sha256')
    .update(JSON.stringify({ content: [{ text, type: 'text' }], level: 0, type: 'paragraph' }))
    .digest('hex')

const wordsIn = (state) => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const blocks = doc.getXmlFragment('default').toArray()
  return new Map(blocks.map((block) => [block.getAttribute('id'), block.get(0)?.toString() ?? '']))
}

export const say = (session, room, act) =>
  session.ask(`/api/documents/${room}/commands`, { id: randomUUID(), ...act })

/** A change of a paragraph as it was prepared. */
export const changes = (state) => {
  const words = wordsIn(state)
  return (paragraph, put) => {
    const now = words.get(paragraph)
    const text = now.replace('underlines', put)
    return { kind: 'change', paragraph, base: hashOf(now), content: [{ type: 'text', text }] }
  }
}

/** Answers with the ids of the proposals, and who tabled each. */
export const discuss = async (
  server,
  room,
  state,
  { paragraphs, comments = 0, proposals = 0, objections = 0 },
) => {
  const change = changes(state)
  const sessionAt = (at) => server.sessions[at % server.sessions.length]
  await say(server.chair, room, { type: 'IssueVersion' })
  for (let at = 0; at < comments; at += 1) {
    const body = `On this paragraph our capital has asked for the reason of these words (${at}).`
    const quote = at % 3 === 0 ? { quote: 'underlines the need for all States' } : {}
    const paragraph = paragraphId((at * 7) % paragraphs)
    await say(sessionAt(at), room, { type: 'PostComment', paragraph, audience: 'everyone', body, ...quote })
  }
  const tabled = []
  for (let at = 0; at < proposals; at += 1) {
    const paragraph = paragraphId((at * 3) % paragraphs)
    const put = at % 2 === 0 ? 'reaffirms' : 'recalls and underlines'
    const { events } = await say(sessionAt(at), room, {
      type: 'TableProposal',
      change: change(paragraph, put),
    })
    tabled.push({ id: events[0].data.proposal, by: at % server.sessions.length })
  }
  for (let at = 0; at < objections; at += 1)
    await say(sessionAt(at), room, {
      type: 'RaiseObjection',
      paragraph: paragraphId((at * 5) % paragraphs),
    })
  return tabled
}
