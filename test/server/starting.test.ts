/**
 * Starting and not starting, as the person at the machine meets it: the built product, a folder or a port that somebody else
 * has, a folder that is damaged. Each says in one sentence what is wrong and what to do.
 */
import { once } from 'node:events'
import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { Product } from '../support/product.ts'

const ready = /http:\/\/localhost:\d+\/set-up#\S+/
const products: Product[] = []

const prepare = async (): Promise<Product> => {
  const product = await Product.prepare('start')
  products.push(product)
  return product
}

afterEach(async () => {
  for (const product of products.splice(0)) await product.remove()
})

describe('a start', () => {
  it('[ACC-10] on an empty folder prints a one-time link to set up a body', { timeout: 90_000 }, async () => {
    const product = await prepare()
    expect(await product.start(ready)).toContain(`localhost:${product.port}/set-up#`)
    const healthz = await fetch(`${product.url}/healthz`)
    expect(healthz.status).toBe(200)
  })

  it(
    '[ST-11] on a folder that another process has names it and says what to do',
    { timeout: 90_000 },
    async () => {
      const first = await prepare()
      await first.start(ready)
      const second = await first.beside()
      products.push(second)
      await expect(second.start(ready)).rejects.toThrow(/is in use[\s\S]*Stop that process, or set DATA_DIR/)
    },
  )

  it('[ACC-10] on a port that is taken says so, and how to take another', { timeout: 90_000 }, async () => {
    const product = await prepare()
    const taken = createServer().listen(product.port, '127.0.0.1')
    await once(taken, 'listening')
    await expect(product.start(ready)).rejects.toThrow(/Port \d+ on 127\.0\.0\.1 is in use[\s\S]*set PORT/)
    taken.close()
    await once(taken, 'close')
  })

  it(
    '[ST-12] on a damaged folder names the place, and changes nothing in it',
    { timeout: 90_000 },
    async () => {
      const product = await Product.prepare('demo', '--json')
      products.push(product)
      await product.startDemo()
      await product.kill()
      const file = path.join(product.dataDir, 'store', 'data.mdb')
      const size = statSync(file).size
      const handle = openSync(file, 'r+')
      // Every page but the two that say where the rest lies.
      for (let at = 8192; at < size; at += 4096) writeSync(handle, Buffer.alloc(4096, 0xee), 0, 4096, at)
      closeSync(handle)
      const outcome = await product.start(/^\{"url".*\}$/m).then(
        () => product.printed,
        (error: unknown) => String(error),
      )
      expect(outcome).toMatch(/damage|cannot be opened|cannot be read/i)
      expect(outcome).toContain(product.dataDir)
      expect(statSync(file).size).toBe(size)
    },
  )
})
