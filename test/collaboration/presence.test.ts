/** Who is told of whom: everybody of the others, nobody of themselves, persons only within a delegation (decisions B4, C3). */
import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../server/access/speaker.ts'
import { readAwareness, readFrame, type AwarenessEntry } from '../../server/rooms/frames.ts'
import { PresenceBoard } from '../../server/rooms/presence.ts'
import type { Presence } from '../../shared/protocol/socket.ts'

class Reader {
  readonly heard: AwarenessEntry[][] = []
  constructor(
    readonly seat: string,
    readonly name: string,
  ) {}

  readonly send = (frame: Uint8Array): void => {
    const read = readFrame(frame)
    if (read?.kind !== 'awareness') throw new Error('no frame of presence')
    this.heard.push([...(readAwareness(read.update, 100) ?? [])])
  }

  get speaker(): Speaker {
    const { name, seat } = this
    return {
      session: name,
      body: 'body',
      person: name,
      name,
      actor: { person: name, seat, capacity: 'delegate', role: 'member' },
    }
  }

  /** Whom the last frame told of. */
  get last(): readonly string[] {
    const users = (this.heard.at(-1) ?? []).map(({ state }) => (state as Presence | null)?.user)
    return users.map((user) => (user ? (user.name ?? user.seat) : 'gone'))
  }
}

const board = () => {
  const presence = new PresenceBoard<Reader>()
  const malta = new Reader('MLT', 'Expert, Malta')
  const head = new Reader('MLT', 'Head, Malta')
  const france = new Reader('FRA', 'Expert, France')
  return { presence, malta, head, france, all: [malta, head, france] }
}

describe('presence', () => {
  it('shows everybody to the others, and nobody to themselves', () => {
    const { presence, malta, head, france, all } = board()
    for (const one of all) presence.show(one, one.speaker, null)
    presence.flush(all)
    expect(malta.last).toEqual(['Head, Malta', 'FRA'])
    expect(head.last).toEqual(['Expert, Malta', 'FRA'])
    expect(france.last).toEqual(['MLT', 'MLT'])
    presence.welcome(malta)
    expect(malta.last).toEqual(['Head, Malta', 'FRA'])
  })

  it('says nothing to whoever alone has moved, and tells the others who has gone', () => {
    const { presence, malta, france } = board()
    presence.show(malta, malta.speaker, null)
    presence.flush([malta, france])
    expect(malta.heard).toEqual([])
    expect(france.last).toEqual(['MLT'])
    presence.hide(malta)
    presence.flush([france])
    expect(france.last).toEqual(['gone'])
  })

  it('keeps the line of somebody who is alone alive with an empty frame', () => {
    const { presence, malta } = board()
    presence.show(malta, malta.speaker, null)
    presence.refresh([malta])
    expect(malta.heard).toEqual([[]])
  })
})
