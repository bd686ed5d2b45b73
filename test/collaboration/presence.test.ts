/** Who is in the room: written by the server, about everybody, never kept (promise 2 of the README). */
import { Awareness, applyAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import * as decoding from 'lib0/decoding'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { SteppedClock } from '../support/clock.ts'
import { startRoomServer, type RoomServer } from '../support/room-server.ts'
import { Bare, guest, until, type Guest } from './support/sockets.ts'
import { copyOf, updateBy } from './support/updates.ts'

let server: RoomServer
let clock: SteppedClock
const here: { leave(): void }[] = []

const come = async (name: string, person: string, seat: string): Promise<Guest> => {
  const made = await guest(server, name, { params: { person, of: seat } })
  here.push(made)
  return made
}
const bare = async (name: string): Promise<Bare> => {
  const made = await Bare.open(server, name)
  here.push(made)
  return made
}

type State = {
  readonly user: { readonly seat: string; readonly name?: string; readonly colour: number }
  readonly cursor?: unknown
}

const othersOf = ({ provider }: Guest): readonly State[] =>
  [...provider.awareness.getStates()].flatMap(([client, state]) =>
    client === provider.awareness.clientID || !('user' in state) ? [] : [state as State],
  )

/** What a bare socket has been shown so far. */
const shownTo = (socket: Bare): ReadonlyMap<number, State> => {
  const awareness = new Awareness(new Y.Doc())
  awareness.setLocalState(null)
  for (const frame of socket.raw) {
    const decoder = decoding.createDecoder(frame)
    if (decoding.readVarUint(decoder) === 1)
      applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoder), 'server')
  }
  const states = new Map(awareness.getStates()) as Map<number, State>
  awareness.destroy()
  return states
}

beforeEach(async () => {
  clock = new SteppedClock()
  server = await startRoomServer({ clock })
})
afterEach(async () => {
  for (const one of here.splice(0)) one.leave()
  await server.close()
})

it('[ROOM-16] who somebody is, is written by the server; of their own words only the caret is passed on', async () => {
  const one = await come('one', 'p1', 'malta')
  const two = await come('two', 'p2', 'chile')
  const anchor = Y.createRelativePositionFromTypeIndex(one.editor.fragment.get(0) as Y.XmlElement, 0)
  one.provider.awareness.setLocalState({
    user: { seat: 'chile', name: 'The Chair', color: 'red; background: url(x)' },
    cursor: { anchor, head: anchor, extra: 'x' },
    admin: true,
  })
  await until('the caret is shown', () =>
    othersOf(two).some(({ cursor }) => cursor !== null && cursor !== undefined),
  )
  const [shown] = othersOf(two).filter(({ user }) => user.seat === 'malta')
  expect(Object.keys(shown ?? {}).sort()).toEqual(['cursor', 'user'])
  expect(shown?.user).toEqual({ seat: 'malta', colour: expect.any(Number) as number })
  expect(Object.keys(shown?.cursor as object).sort()).toEqual(['anchor', 'head'])
  const clients = [...two.provider.awareness.getStates().keys()]
  expect(clients).not.toContain(one.editor.doc.clientID)
})

it('[ROOM-17] names are shown within the delegation alone', async () => {
  const one = await come('one', 'p1', 'malta')
  const colleague = await come('two', 'p2', 'malta')
  const other = await come('three', 'p3', 'chile')
  await until('both see them', () => othersOf(colleague).length > 0 && othersOf(other).length > 1)
  expect(othersOf(colleague).some(({ user }) => user.seat === 'malta' && user.name === 'Expert, malta')).toBe(
    true,
  )
  expect(
    othersOf(other)
      .filter(({ user }) => user.seat === 'malta')
      .every(({ user }) => user.name === undefined),
  ).toBe(true)
  expect(JSON.stringify(othersOf(other).filter(({ user }) => user.seat === 'malta'))).not.toContain('Expert')
  one.leave()
})

it('[ROOM-18] who leaves is gone at once, and who comes sees all who are here', async () => {
  const one = await come('one', 'p1', 'malta')
  const two = await come('two', 'p2', 'chile')
  const seats = (who: Guest): readonly string[] => othersOf(who).map(({ user }) => user.seat)
  await until('they see each other', () => seats(one).includes('chile') && seats(two).includes('malta'))
  const late = await come('three', 'p3', 'peru')
  await until('the newcomer sees both', () => seats(late).includes('chile') && seats(late).includes('malta'))
  one.provider.disconnect()
  await until('one is gone', () => !seats(two).includes('malta') && !seats(late).includes('malta'))
})

it('[ROOM-18] a lone client hears its own presence back, and everybody is named again in time', async () => {
  const lone = await bare('lone')
  lone.awareness([[4242, 1, { cursor: null }]])
  await until('it hears itself', () =>
    lone.raw.some((frame) => frame[0] === 1 && Buffer.from(frame).includes('"cursor":null}')),
  )
  const heard = lone.kinds.filter((kind) => kind === 1).length
  clock.advance(16_000)
  await until('it hears again', () => lone.kinds.filter((kind) => kind === 1).length > heard)
})

it('[ROOM-19] however often a caret moves, others hear of it ten times a second', async () => {
  const watcher = await bare('watcher')
  const busy = await bare('busy')
  const place = (clock: number) => ({
    cursor: { anchor: { item: { client: 1, clock } }, head: { item: { client: 1, clock } } },
  })
  const before = watcher.kinds.filter((kind) => kind === 1).length
  const began = performance.now()
  for (let move = 1; move <= 150; move += 1) busy.awareness([[4242, move, place(move)]])
  await until('the last is shown', () =>
    [...shownTo(watcher).values()].some((state) =>
      JSON.stringify(state.cursor ?? null).includes('"clock":150'),
    ),
  )
  const heard = watcher.kinds.filter((kind) => kind === 1).length - before
  expect(heard).toBeLessThanOrEqual(2 + Math.ceil((performance.now() - began) / 100))
  const large = {
    cursor: { anchor: { tname: 'x'.repeat(5000) }, head: { tname: 'x'.repeat(5000) } },
    junk: 'y'.repeat(50_000),
  }
  busy.awareness([[4242, 200, large]])
  await until('the caret is gone or cut', () =>
    [...shownTo(watcher).values()].every((state) => JSON.stringify(state).length < 2500),
  )
})

it('[ROOM-13] who may not write keeps no id from those who may', async () => {
  server.allow('reader', { read: true, write: false })
  const reader = await bare('reader')
  reader.awareness([[4242, 1, { cursor: null }]])
  await until('it is shown', () => reader.kinds.includes(1))
  const writer = await bare('writer')
  const doc = copyOf(await server.lane.read(({ text }) => Y.encodeStateAsUpdate(text.doc)), 4242)
  writer.sync(
    2,
    updateBy(doc, () =>
      ((doc.getXmlFragment('default').get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'x'),
    ),
  )
  await until('it is taken', () => writer.frame('ack')?.frames === 1)
  expect([writer.closed, reader.closed]).toEqual([undefined, undefined])
})
