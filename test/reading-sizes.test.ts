/** The check of the build that keeps the page light, tried on folders that look like a built page. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, get, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import express from 'express'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { weigh } from '../scripts/sizes.mjs'
import { servePages } from '../server/transport/static.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'penholder-sizes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Bytes that do not get smaller. */
const file = (name: string, kB: number): void =>
  writeFileSync(path.join(folder, name), randomBytes(kB * 1000))

it('[RDG-9] the build weighs what is loaded before reading, and everything in one language', () => {
  mkdirSync(path.join(folder, 'assets'))
  writeFileSync(
    path.join(folder, 'index.html'),
    '<script type="module" src="/assets/main-1.js"></script><link rel="modulepreload" href="/assets/words-1.js">',
  )
  file('assets/main-1.js', 20)
  file('assets/words-1.js', 30)
  file('assets/program-1.js', 400)
  file('assets/sheet-1.css', 50)
  file('assets/language-fr-1.js', 20)
  file('assets/language-ru-1.js', 40)
  file('assets/face-1.woff2', 900)
  const light = weigh(folder)
  expect(light.past).toEqual([])
  expect(light.reading).toBeCloseTo(50, 0)
  expect(light.everything).toBeCloseTo(540, 0)
  for (const ending of ['br', 'gz'])
    expect(existsSync(path.join(folder, 'assets', `main-1.js.${ending}`))).toBe(true)
  file('assets/words-1.js', 41)
  expect(weigh(folder).past).toEqual(['reading', 'everything'])
  file('assets/words-1.js', 1)
  file('assets/sheet-1.css', 90)
  expect(weigh(folder).past).toEqual(['everything'])
})

it('[RDG-9] a file goes out as small as its reader can take it', async () => {
  const built = mkdtempSync(path.join(tmpdir(), 'penholder-packed-'))
  onTestFinished(() => rmSync(built, { recursive: true, force: true }))
  mkdirSync(path.join(built, 'assets'))
  writeFileSync(path.join(built, 'index.html'), '<script type="module" src="/assets/main-1.js"></script>')
  const script = 'export const words = "the Council underlines";\n'.repeat(200)
  writeFileSync(path.join(built, 'assets', 'main-1.js'), script)
  mkdirSync(path.join(built, '.vite'))
  writeFileSync(path.join(built, '.vite', 'manifest.json'), '{}')
  weigh(built)
  const server = createServer(express().use(servePages(built)))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const fetched = (accepted: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> =>
    new Promise((resolve, reject) => {
      const options = { port, path: '/assets/main-1.js', headers: { 'accept-encoding': accepted } }
      get(options, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }))
      }).on('error', reject)
    })
  const [small, middle, plain] = [
    await fetched('gzip, deflate, br'),
    await fetched('gzip'),
    await fetched('identity'),
  ]
  expect(small.headers['content-encoding']).toBe('br')
  expect(middle.headers['content-encoding']).toBe('gzip')
  expect(plain.headers['content-encoding']).toBeUndefined()
  for (const { headers } of [small, middle, plain]) {
    expect(headers['content-type']).toMatch(/javascript/)
    expect(headers['vary']).toMatch(/Accept-Encoding/i)
  }
  expect(brotliDecompressSync(small.body).toString()).toBe(script)
  expect(gunzipSync(middle.body).toString()).toBe(script)
  expect(plain.body.toString()).toBe(script)
})
