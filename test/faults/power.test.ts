/**
 * Loss of power while a server writes: what the disk may then hold. The data file is copied at instants during a
 * commit; of the pages written since the last one that was answered, each may have arrived whole, in part or not at all. Each
 * such image must open, hold everything that had been answered, every commit whole, and go on.
 *
 * Covered: the data file of the real store, page by page and sector by sector. Not covered: disks that lie about a flush, and
 * names of files (the folder is flushed once, when the file is made).
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEmbedded } from '../../server/storage/embedded/store.ts'
import { Random } from '../collaboration/support/random.ts'
import { buildWriter, type BuiltWriter } from '../storage/child/build.ts'
import { bytesOf, counter, doubleCommit, left, right } from '../storage/child/commits.ts'
import { firstSeed, patience, report, share } from '../support/share.ts'

const images = share(40)
const seed = firstSeed(20_261_121)
const perStop = 10
const size = 700
/** What the writer commits together. */
const perLine = 4
const page = 4096
const sector = 512

let writer: BuiltWriter
let base: string

beforeAll(async () => {
  writer = await buildWriter()
  base = mkdtempSync(join(tmpdir(), 'penholder-power-'))
})
afterAll(() => {
  writer.remove()
  rmSync(base, { recursive: true, force: true })
})

/** The file at rest, when all that was answered was flushed, and while the next commit is being written. */
type Moment = { readonly answered: number; readonly flushed: Buffer; readonly later: Buffer }

/** The writer is stopped somewhere in a commit: the copy is of one instant. */
const momentsOf = async (folder: string, count: number, random: Random): Promise<readonly Moment[]> => {
  const child = spawn(process.execPath, [writer.script, folder, `${size}`, 'asked'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const file = join(folder, 'data.mdb')
  const stop = async (): Promise<void> => {
    child.kill('SIGSTOP')
    while (!/^State:\s+T/m.test(readFileSync(`/proc/${child.pid}/status`, 'utf8')))
      await new Promise((resolve) => setImmediate(resolve))
  }
  const read = async (): Promise<string> => {
    const { value, done } = await lines.next()
    if (done) throw new Error('the writer ended')
    return value
  }
  const moments: Moment[] = []
  try {
    expect(await read()).toBe('open')
    for (let answered = 0; moments.length < count; answered += perLine) {
      const flushed = readFileSync(file)
      child.stdin.write('\n')
      // From before the first page to after the last.
      for (let until = performance.now() + random.next() * 3; performance.now() < until;) continue
      await stop()
      moments.push({ answered, flushed, later: readFileSync(file) })
      child.kill('SIGCONT')
      for (let one = 0; one < perLine; one += 1) await read()
    }
  } finally {
    child.kill('SIGKILL')
    await gone
  }
  return moments
}

/** The first two pages name the last commit. They are written when all its other pages have been flushed, and never before. */
const namesLast = 2 * page

/**
 * What of a commit may be on the disk. If its name is there, all of it is; if not, any of its pages, and of a page any sector.
 */
const image = ({ flushed, later }: Moment, random: Random): Buffer => {
  const isNamed = !later.subarray(0, namesLast).equals(flushed.subarray(0, namesLast))
  if (isNamed && random.below(3) === 0) return later
  const made = Buffer.alloc(Math.max(flushed.length, later.length))
  flushed.copy(made)
  const arrives = random.next()
  for (let at = namesLast; at < later.length; at += page) {
    const wanted = later.subarray(at, at + page)
    if (wanted.equals(made.subarray(at, at + page))) continue
    const unit = random.below(4) === 0 ? sector : page
    for (let part = at; part < at + page; part += unit)
      if (random.next() < arrives) later.copy(made, part, part, Math.min(later.length, part + unit))
  }
  return made
}

it(
  '[ST-1, ST-3] after a loss of power everything answered is there, every commit whole',
  async () => {
    const random = new Random(seed)
    const found: string[] = []
    const seen = { whole: 0, ahead: 0 }
    const moments = await momentsOf(mkdtempSync(join(base, 'writer-')), Math.ceil(images / perStop), random)
    for (let number = 0; number < images; number += 1) {
      const moment = moments[number % moments.length]
      if (!moment) throw new Error('there are moments')
      const folder = join(base, `image-${number}`)
      mkdirSync(folder)
      writeFileSync(join(folder, 'data.mdb'), image(moment, random))
      const store = await openEmbedded(folder)
      try {
        const damage = store.damage()
        const lefts = await store.read(left)
        const rights = await store.read(right)
        const fault = (what: string): void =>
          void found.push(`image ${number} (answered ${moment.answered}): ${what}`)
        if (damage.length > 0) fault(`damage ${JSON.stringify(damage)}`)
        if (lefts.length < moment.answered) fault(`ends at ${lefts.length}`)
        if (lefts.length !== rights.length) fault(`half of commit ${Math.max(lefts.length, rights.length)}`)
        const row = await store.row(counter)
        if (Number(row ? new TextDecoder().decode(row) : 0) !== lefts.length)
          fault('the row is of another commit')
        for (const [index, { seq, bytes }] of lefts.entries())
          if (seq !== index + 1 || !bytes || !Buffer.from(bytes).equals(bytesOf(seq, size))) {
            fault(`entry ${index + 1} is not what was written`)
            break
          }
        for (let next = 1; next <= 3; next += 1) await store.commit(doubleCommit(lefts.length + next, size))
        seen[lefts.length > moment.answered ? 'ahead' : 'whole'] += 1
      } finally {
        await store.close()
        rmSync(folder, { recursive: true, force: true })
      }
    }
    report({
      images,
      'at what was answered': seen.whole,
      'with more than that': seen.ahead,
      failing: found.length,
    })
    expect(found).toEqual([])
  },
  patience(images, 1_500),
)
