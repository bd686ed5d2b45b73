/**
 * What may truthfully be said about saving, as a pure function of what is known of the connection.
 * "Saved" means: everything typed here is on the server's disk (promise 1 of the README), and nothing else.
 */

export type SaveStatus =
  | { readonly is: 'saved' }
  | { readonly is: 'saving' }
  /** `kept`: there are words that so far only this device has. */
  | { readonly is: 'offline'; readonly kept: boolean }
  | { readonly is: 'not-saved'; readonly code: string }

export type SaveFacts = {
  readonly connected: boolean
  /** The server's words have arrived at least once on this connection. */
  readonly synced: boolean
  /** Write frames sent and acknowledged on this connection. */
  readonly sent: number
  readonly acked: number
  /** Local changes not known to be on the server's disk. */
  readonly unsaved: number
  /** Why the server takes no writes, once it has said so with words still here. */
  readonly refused?: string
}

export const saveStatus = (facts: SaveFacts): SaveStatus => {
  if (facts.refused) return { is: 'not-saved', code: facts.refused }
  if (!facts.connected) return { is: 'offline', kept: facts.unsaved > 0 }
  if (facts.unsaved > 0 || facts.acked < facts.sent || !facts.synced) return { is: 'saving' }
  return { is: 'saved' }
}
