/** Updates that no editor makes, written byte by byte. */
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** A doc that has what the server has, to forge from. */
export const copyOf = (state: Uint8Array, client: number): Y.Doc => {
  const doc = new Y.Doc({ gc: false })
  Y.applyUpdate(doc, state)
  doc.clientID = client
  return doc
}

/** What `change` adds to a doc, as one update. */
export const updateBy = (doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array => {
  const before = Y.encodeStateVector(doc)
  doc.transact(() => change(doc))
  return Y.encodeStateAsUpdate(doc, before)
}

/** A struct without content, of any length. */
export const collected = (client: number, clock: number, length: number): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeUint8(encoder, 0)
    encoding.writeVarUint(encoder, length)
    encoding.writeVarUint(encoder, 0)
  })

export const deletions = (client: number, count: number): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, count)
    for (let index = 0; index < count; index += 1) {
      encoding.writeVarUint(encoder, index * 2)
      encoding.writeVarUint(encoder, 1)
    }
  })

/** A letter that says where it wants to stand; with neither neighbour, first or last in `within`. */
export type Letter = { readonly behind?: Y.ID; readonly before?: Y.ID }

/** Letters of several clients, those of each from clock 0, wherever they say, whether anybody could have typed them so or not. */
export const letters = (
  within: Y.ID,
  lists: readonly (readonly [client: number, letters: readonly Letter[], clock?: number])[],
): Uint8Array =>
  encoding.encode((encoder) => {
    const write = (id: Y.ID): void => {
      encoding.writeVarUint(encoder, id.client)
      encoding.writeVarUint(encoder, id.clock)
    }
    encoding.writeVarUint(encoder, lists.length)
    for (const [client, list, clock = 0] of lists) {
      encoding.writeVarUint(encoder, list.length)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      for (const { behind, before } of list) {
        encoding.writeUint8(encoder, 4 | (behind ? 0x80 : 0) | (before ? 0x40 : 0))
        if (behind) write(behind)
        if (before) write(before)
        if (!behind && !before) {
          encoding.writeVarUint(encoder, 0)
          write(within)
        }
        encoding.writeVarString(encoder, 'x')
      }
    }
    encoding.writeVarUint(encoder, 0)
  })

/** Each put first, one after another, as nobody would: nothing stands between. */
export const putFirst = (client: number, count: number): readonly Letter[] =>
  Array.from({ length: count }, (_, clock) => (clock === 0 ? {} : { before: Y.createID(client, clock - 1) }))

/** Each "after nothing and before nothing", but for the first, which waits for the last of `other`. */
export const afterNothing = (count: number, other?: Y.ID): readonly Letter[] =>
  Array.from({ length: count }, (_, clock) => (clock === 0 && other ? { before: other } : {}))
