/**
 * What an editor says it carried is a claim: of letters without end, without number, over and over, in rooms and from
 * programs that say nothing of the kind. Two delegations that type meanwhile notice nothing.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { limits } from '../../server/rooms/limits.ts'
import { closeCode } from '../../shared/protocol/socket.ts'
import { carriedName } from '../../shared/text/carried.ts'
import type { Bare } from '../collaboration/support/sockets.ts'
import { copyOf, updateBy } from '../collaboration/support/updates.ts'
import { until } from '../support/server.ts'
import { firstWords, Scene } from './support/scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
  await scene.stroke()
})
afterEach(() => scene.close())

const declaring = (): Promise<Bare> => scene.bare(scene.mallory, scene.document, 'ack=1&carries=1')

let clients = 700
/** Words typed at the beginning, with sayings about them; and the client id that typed them. */
const claims = (words: string, sayings: (client: number) => readonly unknown[]) => {
  const client = (clients += 1)
  const update = updateBy(copyOf(scene.state(), client), (doc) => {
    firstWords(doc).insert(0, words)
    doc.getArray(carriedName).push([...sayings(client)])
  })
  return { client, update }
}

/** As many letters as may come nameless, and a saying that they went from one place of theirs to the next. */
const collectedAndCarried = (client: number): Uint8Array => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, scene.state())
  doc.clientID = client
  return updateBy(doc, () => {
    firstWords(doc).insert(0, 'x'.repeat(limits.collectedLength))
    firstWords(doc).delete(0, limits.collectedLength)
    doc.getArray(carriedName).push([[client, 0, client, 50_000, 50_000]])
  })
}

const ended = ({ closed }: Bare): boolean => closed !== undefined

const taken = (attacker: Bare, frames: number): Promise<void> =>
  until('it is taken', () => (attacker.frame('ack')?.frames ?? 0) >= frames)

describe('sayings of carried words', () => {
  it.each([2 ** 31 - 2, 2 ** 31, 2 ** 53 - 1])(
    '[ATK-52] about %i letters cost nobody a pause',
    async (length) => {
      const attacker = await declaring()
      const { update } = claims('ж', (self) => [[1, 0, self, 0, length]])
      await scene.during(async () => {
        attacker.sync(2, update)
        if (length < limits.clock) await taken(attacker, 1)
        else expect((await attacker.end()).code).toBe(closeCode.poisoned)
      })
      // The words stay where the saying is one that might be; what it says beyond them is not heard.
      expect((await scene.words()).includes('ж')).toBe(length < limits.clock)
      await scene.unharmed()
    },
  )

  it('[ATK-52, ROOM-46] about the same letters a thousand times are heard once', async () => {
    const attacker = await declaring()
    const { update } = claims('x'.repeat(20_000), (self) =>
      Array.from({ length: 1_000 }, () => [self, 0, self, 0, 20_000]),
    )
    await scene.during(async () => {
      attacker.sync(2, update)
      await taken(attacker, 1)
    })
    await scene.unharmed()
  })

  it('[ATK-52] twenty thousand in one update pause nobody; empty ones are none that an editor makes', async () => {
    const many = claims('x', () => Array.from({ length: 20_000 }, () => [1, 0, 1, 0, 1]))
    const none = claims('x', () => Array.from({ length: 100_000 }, () => []))
    const attacker = await declaring()
    await scene.during(async () => {
      attacker.sync(2, many.update)
      await taken(attacker, 1)
      attacker.sync(2, none.update)
      expect((await attacker.end()).code).toBe(closeCode.poisoned)
    })
    await scene.unharmed()
  })

  it('[ATK-52, ROOM-46] about collected letters, small to send and dear to hear, are counted over many updates', async () => {
    const attacker = await declaring()
    const updates = Array.from({ length: 60 }, () => collectedAndCarried((clients += 1)))
    await scene.during(async () => {
      for (const [index, update] of updates.entries()) {
        expect(update.byteLength).toBeLessThan(200)
        attacker.sync(2, update)
        await until('it is dealt with', () => ended(attacker) || attacker.frame('ack')?.frames === index + 1)
        if (ended(attacker)) break
      }
    })
    expect(attacker.closed?.code).toBe(closeCode.poisoned)
    await scene.unharmed()
  })

  it('[ATK-52] said again, from a program that says nothing of the kind, or without words, do nothing', async () => {
    const words = (await scene.words()).replace(/w\d+ /g, '')
    const { client, update } = claims('alpha', (self) => [[1, 0, self, 0, 5]])
    const [plain, editor] = [await scene.bare(), await declaring()]
    await scene.during(async () => {
      plain.sync(2, update)
      await taken(plain, 1)
      // Known already, word for word.
      for (let count = 0; count < 50; count += 1) editor.sync(2, update)
      await taken(editor, 50)
      // Another's words, from one who wrote none.
      const [, two] = scene.bystanders
      const bare = claims('', (self) => [
        [self, 0, two.doc.clientID, 0, 5],
        [client, 0, self, 0, 5],
      ])
      editor.sync(2, bare.update)
      await taken(editor, 51)
    })
    expect((await scene.words()).replace(/w\d+ /g, '').replace('alpha', '')).toBe(words)
    for (const { doc } of scene.bystanders) expect(doc.getArray(carriedName).length).toBe(0)
    await scene.unharmed()
  })

  it('[ATK-52] on a desk evict their sender', async () => {
    const desk = await scene.bare(scene.mallory, `${scene.document}.desk`, 'ack=1&carries=1')
    const doc = new Y.Doc()
    await scene.during(async () => {
      desk.sync(
        2,
        updateBy(doc, () => doc.getArray(carriedName).push([[1, 0, 1, 0, 1]])),
      )
      expect((await desk.end()).code).toBe(closeCode.poisoned)
    })
    await scene.unharmed()
  })
})
