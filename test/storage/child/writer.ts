/**
 * A process that commits without pause, to be killed or starved by its test. Bundled as a server is (`build.ts`). Says on
 * standard output, a line each: `open`, `<seq>` once commit <seq> is answered, `fault`, `still <kind of error>`,
 * `told <kind of error>`, `closed`, `busy <why>`.
 *
 *   node writer.js <folder> <bytes per entry> [asked]
 *
 * `asked`: four commits for each line on standard input, and nothing in between.
 */
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { openEmbedded } from '../../../server/storage/embedded/store.ts'
import { StoreBusy, StoreFault } from '../../../server/storage/port.ts'
import { doubleCommit, left } from './commits.ts'

/** Straight into the pipe: nothing said may be lost with the process. */
const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}

const [folder = '', size = '100', pace] = process.argv.slice(2)
const asked = pace === 'asked' ? createInterface(process.stdin)[Symbol.asyncIterator]() : undefined

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'nothing')

try {
  const store = await openEmbedded(folder)
  const from = (await store.lastSeq(left)) + 1
  say('open')
  try {
    // A few under way at any time, so that flushes are shared.
    for (let seq = from; ; seq += 4) {
      await asked?.next()
      await Promise.all(
        [0, 1, 2, 3].map((ahead) =>
          store.commit(doubleCommit(seq + ahead, Number(size))).then(() => say(`${seq + ahead}`)),
        ),
      )
    }
  } catch (error) {
    say(error instanceof StoreFault ? 'fault' : `unexpected ${String(error)}`)
    const last = await store.lastSeq(left).catch((thrown: unknown) => thrown)
    say(`still ${nameOf(last)}`)
    const again = await store.probe().catch((thrown: unknown) => thrown)
    say(`still ${nameOf(again)}`)
    say(`told ${nameOf(await store.failed)}`)
    await store.close()
    say('closed')
  }
} catch (error) {
  say(error instanceof StoreBusy ? `busy ${error.message}` : `unexpected ${String(error)}`)
}
