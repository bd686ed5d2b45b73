/** What is logged when a room faults: enough to find it, and no word of a text. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startRoomServer, type RoomServer } from '../support/room-server.ts'
import { guest, until, type Guest } from './support/sockets.ts'

const words = 'verbatim words of a delegation'
let server: RoomServer
let one: Guest
let isBroken = false

beforeEach(async () => {
  isBroken = false
  server = await startRoomServer({
    rights: () => {
      // A fault that carries what it was about, as those of libraries do.
      if (isBroken) throw new Error(`cannot place ${words}`, { cause: new TypeError(words) })
      return { read: true, write: true }
    },
  })
  one = await guest(server, 'one')
})
afterEach(async () => {
  one.leave()
  await server.close()
})

it('[ROOM-42] a room that faults logs what failed and where, and no word that was typed', async () => {
  isBroken = true
  one.editor.type(0, 0, words)
  await until('the fault is logged', () => server.log.length > 0)
  const said = server.log.join('\n')
  expect(said).toContain('a text could not be changed')
  expect(said).toMatch(/"name":"Error".*"frames":\["at /)
  expect(said).toContain('"cause":{"name":"TypeError"')
  expect(said).not.toContain('verbatim')
})

it('[ROOM-42] so does a question about rights that cannot be answered', async () => {
  isBroken = true
  server.rooms.recheck()
  await until('the fault is logged', () => server.log.length > 0)
  expect(server.log.join('\n')).toMatch(/"name":"Error".*"frames":\["at /)
  expect(server.log.join('\n')).not.toContain('verbatim')
})
