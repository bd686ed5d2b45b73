/**
 * Little to send and much to do: words that step over ten thousand others each, at once, spread thin, or only when the text
 * is opened. Two delegations that type meanwhile notice nothing.
 */
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { effortOfOpening } from '../../server/rooms/effort.ts'
import { limits } from '../../server/rooms/limits.ts'
import { closeCode } from '../../shared/protocol/socket.ts'
import { invariant } from '../../shared/result.ts'
import { afterNothing, copyOf, letters, putFirst, type Letter } from '../collaboration/support/updates.ts'
import { until } from '../support/server.ts'
import { firstWords, Scene } from './support/scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
  await scene.stroke()
})
afterEach(() => scene.close())

const within = (): Y.ID => {
  const id = firstWords(copyOf(scene.state(), 1))._item?.id
  invariant(id, 'words are within a block')
  return id
}

describe('words that step over others', () => {
  it('[ATK-50] ten thousand over ten thousand in one frame cost nobody a pause; the sender is kept out', async () => {
    const update = letters(within(), [
      [20, afterNothing(10_000, Y.createID(10, 9_999))],
      [10, putFirst(10, 10_000)],
    ])
    expect(update.byteLength).toBeLessThan(limits.updateBytes)
    const before = await scene.words()
    const [attacker, colleague] = [await scene.bare(), await scene.bare()]
    await scene.during(async () => {
      attacker.sync(2, update)
      attacker.sync(2, update)
      expect((await attacker.end()).code).toBe(closeCode.poisoned)
      // Nor through another window.
      expect((await colleague.end()).code).toBe(closeCode.limits)
      expect((await scene.bare()).closed?.code).toBe(closeCode.limits)
    })
    expect((await scene.words()).replace(/w\d+ /g, '')).toBe(before.replace(/w\d+ /g, ''))
    const other = await scene.honest('head-ECU')
    expect(other.text()).toEqual(scene.bystanders[0].text())
    await scene.unharmed()
  })

  it('[ATK-50] spread over many frames they are no cheaper', async () => {
    const parent = within()
    const attacker = await scene.bare()
    await scene.during(async () => {
      attacker.sync(2, letters(parent, [[10, putFirst(10, 5_000)]]))
      await until('the first are taken', () => attacker.frame('ack')?.frames === 1)
      for (let clock = 0; clock < 500; clock += 1) attacker.sync(2, letters(parent, [[20, [{}], clock]]))
      expect((await attacker.end()).code).toBe(closeCode.poisoned)
    })
    // Each stepped over five thousand, and what one person may cost lasts for a hundred of them.
    expect(attacker.frame('ack')?.frames ?? 0).toBeLessThan(limits.stepsBurst / 5_000 + 2)
    await scene.unharmed()
  })

  it('[ATK-51] cheap to send in one order, dear to open in another, they are not taken', async () => {
    const parent = within()
    const letter = Y.createID(30, 0)
    const chain = Array.from({ length: 5_000 }, (_, clock): Letter => ({
      behind: clock === 0 ? letter : Y.createID(40, clock - 1),
    }))
    const attacker = await scene.bare()
    await scene.during(async () => {
      // Low ids first: their words stand before there is anything to step over.
      attacker.sync(2, letters(parent, [[30, [{}]]]))
      attacker.sync(2, letters(parent, [[35, afterNothing(5_000)]]))
      attacker.sync(2, letters(parent, [[40, chain]]))
      attacker.sync(2, letters(parent, [[36, afterNothing(2_000)]]))
      expect((await attacker.end()).code).toBe(closeCode.poisoned)
    })
    const { structs } = Y.decodeUpdate(scene.state())
    expect(effortOfOpening(structs, limits.stepsToOpen)).toBeDefined()
    await scene.unharmed()
  })

  it('[ATK-50] values of one attribute, each put before all others, are no cheaper', async () => {
    const element = firstWords(copyOf(scene.state(), 1)).parent
    invariant(element instanceof Y.XmlElement && element._item, 'words are in a block')
    const { id } = element._item
    const attacker = await scene.bare()
    await scene.during(async () => {
      attacker.sync(2, levels(id, 50, 5_000))
      expect((await attacker.end()).code).toBe(closeCode.poisoned)
    })
    await scene.unharmed()
  })
})

/** Levels of a block, each put before all that it has had. */
const levels = (block: Y.ID, client: number, count: number): Uint8Array =>
  encoding.encode((encoder) => {
    for (const number of [1, count, client, 0]) encoding.writeVarUint(encoder, number)
    for (let clock = 0; clock < count; clock += 1) {
      encoding.writeUint8(encoder, 8 | 0x20 | (clock > 0 ? 0x40 : 0))
      if (clock > 0) for (const number of [client, clock - 1]) encoding.writeVarUint(encoder, number)
      else {
        for (const number of [0, block.client, block.clock]) encoding.writeVarUint(encoder, number)
        encoding.writeVarString(encoder, 'level')
      }
      encoding.writeVarUint(encoder, 1)
      encoding.writeAny(encoder, 1)
    }
    encoding.writeVarUint(encoder, 0)
  })
