/** The embedded store keeps the promises, is alone in its folder, and survives what an operating system does to processes. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../server/storage/embedded/store.ts'
import { StoreBusy } from '../../server/storage/port.ts'
import { type BuiltWriter, buildWriter } from './child/build.ts'
import { bytesOf, counter, left, right } from './child/commits.ts'
import { storeContract } from './contract.ts'
import { harmEntry } from './harm.ts'

const filling = { kind: 'text', meta: {}, bytes: new Uint8Array(50_000) } as const
const nothing = { outcomes: [], rows: [] }

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'penholder-store-'))

storeContract(
  'LMDB',
  async () => {
    const folder = newFolder()
    return {
      open: () => openEmbedded(folder),
      harm: (stream, seq, how) => harmEntry(folder, stream, seq, how),
      dispose: async () => rmSync(folder, { recursive: true }),
    }
  },
  { examinesAtOpening: true },
)

describe('LMDB: processes', () => {
  let writer: BuiltWriter
  let folder: string
  const started = new Set<ChildProcess>()

  beforeAll(async () => {
    writer = await buildWriter()
  })
  afterAll(() => writer.remove())
  beforeEach(() => {
    folder = newFolder()
  })
  afterEach(async () => {
    for (const child of started)
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
    started.clear()
    rmSync(folder, { recursive: true, force: true })
  })

  type Running = { readonly child: ChildProcess; readonly lines: AsyncIterableIterator<string> }

  const run = (command: string, args: readonly string[], complaints: 'inherit' | 'ignore'): Running => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', complaints] })
    started.add(child)
    return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator]() }
  }
  const startWriter = (size: number): Running =>
    run(process.execPath, [writer.script, folder, `${size}`], 'inherit')

  const nextLine = async ({ lines }: Running): Promise<string | undefined> => {
    const { done, value } = await lines.next()
    return done ? undefined : value
  }

  const kill = async ({ child }: Running): Promise<void> => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  /** The last commit, after checking that each one is there whole and in its place. */
  const checkWritten = async (size: number): Promise<number> => {
    const store = await openEmbedded(folder)
    try {
      expect(store.damage()).toEqual([])
      const written = await store.read(left)
      expect(await store.read(right)).toEqual(written)
      for (const [index, entry] of written.entries())
        expect(entry).toEqual({
          seq: index + 1,
          kind: 'text',
          meta: { seq: index + 1 },
          bytes: bytesOf(index + 1, size),
        })
      const last = written.length
      const row = await store.row(counter)
      expect(row && new TextDecoder().decode(row)).toBe(last === 0 ? undefined : `${last}`)
      expect(await store.outcome('committee', 'writer', `${last + 1}`)).toBeUndefined()
      return last
    } finally {
      await store.close()
    }
  }

  it('[ST-3] kill -9 in the middle of writing: everything answered is there, every commit whole', async () => {
    let answered = 0
    for (let round = 0; round < 10; round += 1) {
      const running = startWriter(700)
      expect(await nextLine(running)).toBe('open')
      const until = answered + 7 + ((round * 37) % 90)
      while (answered < until) answered = Number(await nextLine(running))
      await kill(running)
      for (let line = await nextLine(running); line !== undefined; line = await nextLine(running))
        answered = Number(line)
      // Every third time another writer comes straight after the kill: it finds the lock of the dead, and probes.
      if (round % 3 !== 2) expect(await checkWritten(700)).toBeGreaterThanOrEqual(answered)
    }
    expect(await checkWritten(700)).toBeGreaterThanOrEqual(answered)
  }, 120_000)

  it('[ST-7, ST-15] on a full disk the commit fails, everything after is refused, and what was answered is there', async () => {
    // A limit on the size of files stands for the full disk; without the trap the system would kill the process.
    const limited = `trap '' XFSZ; ulimit -f 600; exec "$@"`
    const command = [process.execPath, writer.script, folder, '3000']
    // LMDB complains on its own; what the store makes of it is what counts.
    const running = run('/bin/sh', ['-c', limited, 'limited', ...command], 'ignore')
    const gone = once(running.child, 'exit')
    expect(await nextLine(running)).toBe('open')
    let answered = 0
    let line = await nextLine(running)
    for (; line !== undefined && /^\d+$/.test(line); line = await nextLine(running)) answered = Number(line)
    expect(line).toBe('fault')
    expect(await nextLine(running)).toBe('still StoreFault')
    expect(await nextLine(running)).toBe('still StoreFault')
    expect(await nextLine(running)).toBe('told StoreFault')
    expect(await nextLine(running)).toBe('closed')
    await gone
    expect(running.child.exitCode).toBe(0)
    expect(answered).toBeGreaterThan(4)
    expect(await checkWritten(3000)).toBeGreaterThanOrEqual(answered)
  })

  it('[ST-18, ST-15] where its addresses are full the commit fails and says so, what was answered is there, and opened anew it goes on', async () => {
    const store = await openEmbedded(folder, { addresses: 4 * 2 ** 20 })
    let answered = 0
    const fill = async (): Promise<never> => {
      for (;;) {
        await store.commit({ ...nothing, streams: [{ ...left, expectedSeq: answered, entries: [filling] }] })
        answered += 1
      }
    }
    const full =
      /^LMDB in .* failed to write \(it has filled the 4 MB of addresses .* started again\), and refuses everything/
    await expect(fill()).rejects.toThrow(full)
    expect((await store.failed)?.message).toMatch(full)
    expect(statSync(join(folder, 'data.mdb')).size).toBeLessThan(4 * 2 ** 20)
    expect(answered).toBeGreaterThan(10)
    await store.close()
    const again = await openEmbedded(folder, { addresses: 4 * 2 ** 20 })
    expect(await again.read(left)).toHaveLength(answered)
    await again.commit({ ...nothing, streams: [{ ...left, expectedSeq: answered, entries: [filling] }] })
    await again.close()
  })

  it('[ST-18] a process with a limit on its addresses asks for no more than is left, and where that is too little says so as it opens', async () => {
    const bare = execFileSync(process.execPath, [
      '-e',
      `console.log(/VmSize:\\s+(\\d+)/.exec(require('fs').readFileSync('/proc/self/status', 'utf8'))[1])`,
    ])
    const within = (megabytes: number): Running => {
      const limited = `ulimit -v ${Number(bare) + megabytes * 1024}; exec "$@"`
      const command = [process.execPath, writer.script, folder, '1000']
      return run('/bin/sh', ['-c', limited, 'limited', ...command], 'ignore')
    }
    const running = within(600)
    expect(await nextLine(running)).toBe('open')
    while (Number(await nextLine(running)) < 8) continue
    await kill(running)
    expect(await checkWritten(1_000)).toBeGreaterThanOrEqual(8)
    const refused = within(350)
    expect(await nextLine(refused)).toMatch(/addresses, and .* needs \d+ MB/)
  }, 60_000)

  it('[ST-11] a second process is told who has the folder, and the first goes on', async () => {
    const first = startWriter(100)
    expect(await nextLine(first)).toBe('open')
    const second = startWriter(100)
    expect(await nextLine(second)).toBe(`busy ${folder} is in use by process ${first.child.pid}`)
    expect(await nextLine(second)).toBeUndefined()
    await expect(openEmbedded(folder)).rejects.toThrow(StoreBusy)
    expect(Number(await nextLine(first))).toBeGreaterThan(0)
    await kill(first)
    expect(await checkWritten(100)).toBeGreaterThan(0)
  })

  it('[ST-11] a second store in one process is refused too, and one after the first is closed is not', async () => {
    const first = await openEmbedded(folder)
    await expect(openEmbedded(folder)).rejects.toThrow(`in use by process ${process.pid}`)
    await first.close()
    await (await openEmbedded(folder)).close()
  })

  it('[ST-11] the lock of a process that is gone is taken over, even if its number lives again', async () => {
    const store = await openEmbedded(folder)
    const lock = join(folder, 'lock')
    const held = JSON.parse(readFileSync(lock, 'utf8')) as Record<string, unknown>
    await store.close()
    writeFileSync(lock, JSON.stringify({ ...held, token: 'dead', began: '1' }))
    await (await openEmbedded(folder)).close()
    writeFileSync(lock, 'not a lock')
    await (await openEmbedded(folder)).close()
  })

  it('[ST-11] a lock from another machine holds while it is touched, and not for ever', async () => {
    const lock = join(folder, 'lock')
    writeFileSync(lock, JSON.stringify({ token: 'far', pid: 1, place: 'elsewhere', began: '1' }))
    await expect(openEmbedded(folder)).rejects.toThrow('in use on another machine')
    const longAgo = new Date(Date.now() - 120_000)
    utimesSync(lock, longAgo, longAgo)
    await (await openEmbedded(folder)).close()
  })
})
