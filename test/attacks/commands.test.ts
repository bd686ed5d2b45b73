/**
 * Commands made by chance from the very shapes that check them, whole and broken, against the built product while two
 * delegations type: never a fault, and its memory stays bounded. Two thousand; a hundred thousand with `npm run faults`.
 */
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { bodyCommandShape, draftCommandShape } from '../../shared/procedure/command.ts'
import type { Problem } from '../../shared/protocol/http.ts'
import { Random } from '../collaboration/support/random.ts'
import type { Client } from '../support/server.ts'
import { firstSeed, patience, report, share } from '../support/share.ts'
import { BuiltScene } from './support/built.ts'
import { broken, madeFrom, type Schema } from './support/shapes.ts'

const commands = share(2_000)
const atOnce = 8
/** A session may do six hundred at once. */
const perSession = 500
const mostMegabytes = 512

it(
  '[ATK-31] commands made by chance, valid and broken, never make a fault',
  async () => {
    const seed = firstSeed(20_261_120)
    const random = new Random(seed)
    const scene = await BuiltScene.open()
    try {
      // Among what is made by chance is what would freeze a text, or end it: the two type in another one.
      await scene.beginText()
      const attacked = scene.document
      await scene.beginText()
      const block = (await scene.chair.text(attacked)).content[0]?.attrs.id ?? ''
      const known = [attacked, block, randomUUID(), 'MLT', 'FRA', 'everyone', 'seat:MLT', 'council-silence']
      const kinds = [
        {
          path: `/api/documents/${attacked}/commands`,
          schema: z.toJSONSchema(draftCommandShape, { unrepresentable: 'any', io: 'input' }) as Schema,
          people: ['expert-MLT', 'chair', 'secretary'],
        },
        {
          path: '/api/body/commands',
          schema: z.toJSONSchema(bodyCommandShape, { unrepresentable: 'any', io: 'input' }) as Schema,
          // The secretariat alone could end the seats that the two sit in.
          people: ['expert-MLT', 'chair'],
        },
      ]
      const sessions = new Map<string, { readonly client: Client; left: number }>()
      const sessionOf = async (person: string): Promise<Client> => {
        const known = sessions.get(person)
        if (known && known.left > 0) {
          known.left -= 1
          return known.client
        }
        const client = await scene.signIn(person)
        sessions.set(person, { client, left: perSession })
        return client
      }
      const counts = new Map<number, number>()
      let sent = 0
      const one = async (): Promise<void> => {
        const count = (sent += 1)
        const { path, schema, people } = random.pick(kinds)
        const value = madeFrom(schema, random, known)
        const command = count % 2 ? broken(value, random) : value
        const client = await sessionOf(random.pick(people))
        const { status } = await client.post<Problem>(path, command)
        counts.set(status, (counts.get(status) ?? 0) + 1)
        if (status >= 500 || status === 429)
          expect.fail(`seed ${seed}, command ${count}: ${status} to ${JSON.stringify(command)}`)
      }
      const worst = await scene.during(async () => {
        while (sent < commands) await Promise.all(Array.from({ length: atOnce }, one))
      })
      await scene.unharmed()
      const memory = scene.memory()
      report({
        commands: sent,
        malformed: counts.get(400) ?? 0,
        taken: counts.get(200) ?? 0,
        'ms of the server at most for a stroke': worst,
        'MB at most': memory.most,
      })
      // Neither all refused at the door nor all well formed.
      expect(counts.get(400)).toBeGreaterThan(sent / 16)
      expect(sent - (counts.get(400) ?? 0)).toBeGreaterThan(sent / 16)
      expect((await scene.chair.text(attacked)).type).toBe('doc')
      expect(memory.most).toBeLessThan(mostMegabytes)
    } finally {
      await scene.close()
    }
  },
  patience(commands, 50),
)
