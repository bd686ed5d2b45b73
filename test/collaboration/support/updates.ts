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
