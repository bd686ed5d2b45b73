/**
 * Tells one's own caret among the others. The room shows everybody, oneself included, under made-up ids (decisions B4, B8);
 * one's own is the one that bears one's own name and stands where this editor said it stands. Once known, an id stays known.
 */
import type { Presence } from '../../shared/protocol/socket.ts'

/** Carets said lately: the room answers a moment after it was told. */
const remembered = 32

type Position = { readonly type?: unknown; readonly tname?: unknown; readonly item?: unknown }

const placeOf = (position: unknown): string => {
  const { type, tname, item } = (position ?? {}) as Position
  return JSON.stringify([type ?? null, tname ?? null, item ?? null])
}

const keyOf = (cursor: { readonly anchor: unknown; readonly head: unknown }): string =>
  `${placeOf(cursor.anchor)} ${placeOf(cursor.head)}`

export class OwnCaret {
  #said: string[] = []
  #known = new Set<number>()

  constructor(private readonly bearsOwnName: (user: Presence['user']) => boolean) {}

  said(cursor: { readonly anchor: unknown; readonly head: unknown }): void {
    this.#said.push(keyOf(cursor))
    if (this.#said.length > remembered) this.#said.shift()
  }

  is(client: number, { user, cursor }: Presence): boolean {
    if (this.#known.has(client)) return true
    if (!cursor || !this.bearsOwnName(user) || !this.#said.includes(keyOf(cursor))) return false
    this.#known.add(client)
    return true
  }
}
