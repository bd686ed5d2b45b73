/** "Saved" means: on the server's disk. Every other truth has its own words. */
import { describe, expect, it } from 'vitest'
import { isWriteFrame } from '../../client/connection/counting-socket.ts'
import { saveStatus, type SaveFacts } from '../../client/connection/save-state.ts'

const settled: SaveFacts = { connected: true, synced: true, sent: 3, acked: 3, unsaved: 0 }

describe('what is said about saving', () => {
  it('says Saved only when all that was sent is acknowledged and nothing waits', () => {
    expect(saveStatus(settled)).toEqual({ is: 'saved' })
  })

  it.each([
    ['a frame is not acknowledged', { acked: 2 }],
    ['a change has not been sent', { unsaved: 1 }],
    ['the text has not arrived yet', { synced: false }],
  ])('says Saving while %s', (_why, facts) => {
    expect(saveStatus({ ...settled, ...facts })).toEqual({ is: 'saving' })
  })

  it('says Offline when the line is cut, and whether words wait on this device', () => {
    expect(saveStatus({ ...settled, connected: false })).toEqual({ is: 'offline', kept: false })
    expect(saveStatus({ ...settled, connected: false, unsaved: 2 })).toEqual({ is: 'offline', kept: true })
  })

  it('says why nothing is saved, before everything else', () => {
    const refused = saveStatus({ ...settled, connected: false, refused: 'TextFrozen' })
    expect(refused).toEqual({ is: 'not-saved', code: 'TextFrozen' })
  })
})

describe('write frames', () => {
  it('are sync answers and updates, not questions and presence', () => {
    expect(isWriteFrame(Uint8Array.of(0, 1, 9))).toBe(true)
    expect(isWriteFrame(Uint8Array.of(0, 2, 9))).toBe(true)
    expect(isWriteFrame(Uint8Array.of(0, 0, 9))).toBe(false)
    expect(isWriteFrame(Uint8Array.of(1, 2, 9))).toBe(false)
  })
})
