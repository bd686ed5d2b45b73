/** The unmodified provider of y-websocket against real sockets, lanes and a store on disk. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startRoomServer, type RoomServer } from '../support/room-server.ts'
import { Bare, guest, until, type Guest } from './support/sockets.ts'

let server: RoomServer
const guests: { leave(): void }[] = []
const come = async (
  ...given: Parameters<typeof guest> extends [unknown, ...infer Rest] ? Rest : never
): Promise<Guest> => {
  const made = await guest(server, ...given)
  guests.push(made)
  return made
}

beforeEach(async () => {
  server = await startRoomServer()
})
afterEach(async () => {
  for (const one of guests.splice(0)) one.leave()
  await server.close()
})

describe('the unmodified provider', () => {
  it('[ROOM-1] two providers type together and see the same text', async () => {
    const one = await come('one')
    const two = await come('two')
    expect(one.editor.lines).toEqual(['first line here', 'alpha beta gamma delta'])
    one.editor.type(0, 0, 'ONE ')
    two.editor.type(1, 0, 'TWO ')
    const both = ['ONE first line here', 'TWO alpha beta gamma delta']
    await until('both have both', () => [one, two].every(({ editor }) => editor.lines.join() === both.join()))
    expect(await server.words()).toEqual(both)
    expect(server.log).toEqual([])
  })

  it('[ROOM-2] nothing is shown to others before it is on disk', async () => {
    const one = await come('one')
    const two = await come('two')
    const watcher = await Bare.open(server, 'three')
    guests.push(watcher)
    server.gate.hold()
    one.editor.type(0, 0, 'ONE ')
    await until('the stroke is in the lane', () => server.lane.busy)
    const late = Bare.open(server, 'four')
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(two.editor.lines[0]).toBe('first line here')
    server.gate.release()
    await until('two sees it', () => two.editor.lines[0] === 'ONE first line here')
    guests.push(await late)
  })
})
