/** The check of the build that keeps the page light, tried on folders that look like a built page. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { weigh } from '../scripts/sizes.mjs'

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
  expect(existsSync(path.join(folder, 'assets', 'main-1.js.gz'))).toBe(true)
  file('assets/words-1.js', 41)
  expect(weigh(folder).past).toEqual(['reading', 'everything'])
  file('assets/words-1.js', 1)
  file('assets/sheet-1.css', 90)
  expect(weigh(folder).past).toEqual(['everything'])
})
