/**
 * kill -9 under load, ten times (a hundred with `npm run faults`): three delegations type and comment while the process is killed at a random instant.
 * Afterwards nothing that was shown to anybody and nothing that was answered may be missing (promise 1 of the README).
 * Uses only the contract with the outside, with the unmodified y-websocket provider.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readText } from '../../shared/text/read.ts'
import { Product, type DemoLine } from '../support/product.ts'
import { patience, report, share } from '../support/share.ts'
import { until } from '../support/until.ts'
import { breath, cookieOf, Typist, wordsIn } from './support/typist.ts'

const rounds = share(10)
let product: Product
let demo: DemoLine

beforeAll(async () => {
  product = await Product.prepare('demo', '--json')
  demo = await product.startDemo()
}, 120_000)

afterAll(async () => {
  await product.remove()
})

describe('kill -9 under load', () => {
  it(
    '[ROOM-1, LANE-1] loses nothing that was shown and nothing that was answered, time after time',
    async () => {
      const document = demo.documents[0]?.id ?? ''
      // Every start prints keys of its own.
      const members = () => demo.people.filter((person) => person.role === 'member').slice(0, 3)
      expect(members()).toHaveLength(3)
      let surely = 0
      for (let round = 0; round < rounds; round += 1) {
        const cookies = await Promise.all(members().map((person) => cookieOf(product, person.signIn)))
        const typists = cookies.map(
          (cookie, index) => new Typist(product, cookie, members()[index]?.id ?? '', document),
        )
        await Promise.all(typists.map((typist) => typist.ready()))
        const paragraph = readText(typists[0]?.doc ?? new Y.Doc()).content[2]?.attrs.id ?? ''
        const answered: string[] = []
        const shown = new Set<string>()
        let killed = false
        const load = typists.map(async (typist, index) => {
          typist.doc.on('update', (update: Uint8Array, origin) => {
            if (origin !== typist.provider) return
            // Others' words alone: one's own are shown before they are saved, and the page says so.
            for (const word of wordsIn(update))
              if (word.startsWith(`w${round}x`) && !word.startsWith(`w${round}x${index}x`)) shown.add(word)
          })
          for (let stroke = 0; !killed; stroke += 1) {
            typist.type(`w${round}x${index}x${stroke}`)
            if (stroke % 10 === 0) {
              const id = await typist.comment(document, paragraph)
              if (id !== undefined) answered.push(id)
            } else await breath()
            const outstanding = (): number => typist.sent - typist.acknowledged
            while (!killed && outstanding() > 50) await breath()
          }
        })
        // Instants spread over the rounds: from a few strokes to a full load.
        await until('strokes', () => shown.size > 20 + (round % 10) * 15)
        await product.kill()
        killed = true
        await Promise.all(load)
        const acknowledged = typists.flatMap((typist) =>
          typist.typed.filter(({ frame }) => frame <= typist.acknowledged).map(({ word }) => word),
        )
        // Whatever these three still hold must not be what saves the words: they are gone before the server is back.
        for (const typist of typists) typist.close()

        demo = await product.startDemo()
        const cookie = await cookieOf(product, members()[0]?.signIn ?? '')
        const headers = { Cookie: cookie }
        const text = await (await fetch(`${product.url}/api/documents/${document}/text`, { headers })).text()
        const events = (await (
          await fetch(`${product.url}/api/documents/${document}/events?after=0`, { headers })
        ).json()) as {
          events: { command: string }[]
        }
        const commands = new Set(events.events.map((event) => event.command))
        const has = new Set(text.match(/\bw\d+x\d+x\d+\b/g) ?? [])
        expect([...shown].filter((word) => !has.has(word))).toEqual([])
        expect(acknowledged.filter((word) => !has.has(word))).toEqual([])
        expect(answered.filter((id) => !commands.has(id))).toEqual([])
        surely += acknowledged.length + answered.length
      }
      report({ kills: rounds, 'strokes and acts answered': surely })
      expect(surely).toBeGreaterThan(rounds * 20)
    },
    patience(rounds, 12_000),
  )
})
