/** The lane on the failing store: batches, faults in every place, conflicts, reading, release. */
import { describe, expect, it } from 'vitest'
import { Erased, Lane, type Loaded, type Writing } from '../../server/lane.ts'
import { runTogether } from '../../server/together.ts'
import { FaultyDisk, type FaultyStore, type Faults } from '../../server/storage/faulty/store.ts'
import {
  StoreFault,
  VersionConflict,
  isErased,
  type Store,
  type StreamName,
} from '../../server/storage/port.ts'

const stream: StreamName = { body: 'b_one', stream: 'd_one' }

/** The simplest memory that shows what is wrong with it: the words written so far, in order. */
type Words = { readonly words: string[] }

const wordsOf = async (store: Store): Promise<string[]> =>
  (await store.read(stream)).map(({ meta }) => (meta as { word: string }).word)

const write =
  (word: string) =>
  ({ words }: Words, writing: Writing): string => {
    words.push(word)
    writing.entries.push({ kind: 'event', meta: { word } })
    return [...words].join(' ')
  }

const laneOn = (store: Store) => {
  const told: string[] = []
  const bugs: unknown[] = []
  const dropped: unknown[] = []
  let loads = 0
  const load = async (): Promise<Loaded<Words>> => {
    loads += 1
    const words = await wordsOf(store)
    return { memory: { words: [...words] }, seq: words.length }
  }
  const lane = new Lane<Words>(
    stream,
    store,
    load,
    (_memory, reason) => dropped.push(reason),
    (bug) => bugs.push(bug),
  )
  return { lane, told, bugs, dropped, loads: () => loads }
}

const setUp = (faults: Faults = {}) => {
  const disk = new FaultyDisk()
  const store = disk.open(faults)
  return { disk, store, commits: commitsOf(store), ...laneOn(store) }
}

/** How many entries each commit carried. */
const commitsOf = (store: FaultyStore): number[] => {
  const sizes: number[] = []
  const commit = store.commit.bind(store)
  store.commit = (given) => {
    sizes.push(given.streams.flatMap(({ entries }) => entries).length)
    return commit(given)
  }
  return sizes
}

const failed = { name: 'thrown by a piece' }
const settled = (work: readonly Promise<unknown>[]): Promise<string[]> =>
  Promise.all(
    work.map((one) =>
      one.then(
        (value) => `ok ${String(value)}`,
        (error: unknown) => `failed ${(error as { name: string }).name}`,
      ),
    ),
  )

describe('a batch', () => {
  it('[LANE-1] is all that has queued up, in one commit and in the order of the calls', async () => {
    const { lane, store, commits } = setUp()
    await expect(settled(['a', 'b', 'c'].map((word) => lane.run(write(word))))).resolves.toEqual([
      'ok a',
      'ok a b',
      'ok a b c',
    ])
    expect(commits).toEqual([3])
    await expect(wordsOf(store)).resolves.toEqual(['a', 'b', 'c'])
  })

  it('[LANE-1] takes what came during a commit as the next one', async () => {
    const { lane, store, commits } = setUp()
    store.hold()
    const first = lane.run(write('a'))
    await expect.poll(() => commits.length).toBe(1)
    const rest = [lane.run(write('b')), lane.run(write('c'))]
    store.release()
    await Promise.all([first, ...rest])
    expect(commits).toEqual([1, 2])
  })

  it('[LANE-2] answers nobody before it is on disk, and tells before it answers', async () => {
    const { lane, store, told, commits } = setUp()
    store.hold()
    const done = lane
      .run((memory, writing) => {
        write('a')(memory, writing)
        writing.afterCommit(() => told.push('first'))
        writing.afterCommit(() => told.push('second'))
      })
      .then(() => told.push('answered'))
    await expect.poll(() => commits.length).toBe(1)
    expect(told).toEqual([])
    store.release()
    await done
    expect(told).toEqual(['first', 'second', 'answered'])
  })

  it('[LANE-1] that is very long becomes several commits, still in order', async () => {
    const { lane, store, commits } = setUp()
    const words = Array.from({ length: 1_100 }, (_, number) => `w${number}`)
    await Promise.all(words.map((word) => lane.run(write(word))))
    expect(commits).toEqual([500, 500, 100])
    await expect(wordsOf(store)).resolves.toEqual(words)
  })
})

describe('a piece that throws', () => {
  it('[LANE-3] fails alone, whatever it did to memory before', async () => {
    const { lane, store, loads, dropped } = setUp()
    const answers = settled([
      lane.run(write('a')),
      lane.run((memory, writing) => {
        write('half')(memory, writing)
        throw failed
      }),
      lane.run(write('b')),
      lane.run(({ words }) => words.join(' ')),
    ])
    await expect(answers).resolves.toEqual(['ok a', 'failed thrown by a piece', 'ok a b', 'ok a b'])
    await expect(wordsOf(store)).resolves.toEqual(['a', 'b'])
    expect(dropped).toEqual([failed])
    expect(loads()).toBe(2)
  })

  it('[LANE-3] several in one batch each fail alone', async () => {
    const { lane, store } = setUp()
    const bad = () => {
      throw failed
    }
    const work = [lane.run(bad), lane.run(write('a')), lane.run(bad), lane.run(bad), lane.run(write('b'))]
    await expect(settled(work)).resolves.toEqual([
      'failed thrown by a piece',
      'ok a',
      'failed thrown by a piece',
      'failed thrown by a piece',
      'ok a b',
    ])
    await expect(wordsOf(store)).resolves.toEqual(['a', 'b'])
  })

  it('[LANE-5] after the commit, in a callback, undoes nothing and silences nobody', async () => {
    const { lane, store, told, bugs, dropped } = setUp()
    const answers = settled([
      lane.run((memory, writing) => {
        writing.afterCommit(() => {
          throw failed
        })
        writing.afterCommit(() => told.push('still told'))
        return write('a')(memory, writing)
      }),
      lane.run(write('b')),
    ])
    await expect(answers).resolves.toEqual(['ok a', 'ok a b'])
    expect(told).toEqual(['still told'])
    expect(bugs).toEqual([failed])
    expect(dropped).toEqual([])
    await expect(wordsOf(store)).resolves.toEqual(['a', 'b'])
  })

  it('[LANE-5] a conflict thrown by a callback does not commit twice', async () => {
    const { lane, store, commits } = setUp()
    await lane.run((memory, writing) => {
      writing.afterCommit(() => {
        throw new VersionConflict(stream, 1, 2)
      })
      return write('a')(memory, writing)
    })
    expect(commits).toEqual([1])
    await expect(wordsOf(store)).resolves.toEqual(['a'])
  })
})

describe('a commit that fails', () => {
  it('[LANE-4] fails all whose work was in it, tells nobody, drops the memory and says so', async () => {
    const { lane, told, dropped } = setUp({ failing: [2] })
    await lane.run(write('a'))
    const answers = settled([
      lane.run((memory, writing) => {
        writing.afterCommit(() => told.push('told'))
        return write('b')(memory, writing)
      }),
      lane.run(write('c')),
    ])
    await expect(answers).resolves.toEqual(['failed StoreFault', 'failed StoreFault'])
    expect(told).toEqual([])
    expect(dropped).toHaveLength(1)
    expect(dropped[0]).toBeInstanceOf(StoreFault)
    expect(lane.inMemory).toBe(false)
  })

  it('[LANE-4] leaves on the disk all of what it carried or nothing, and the lane goes on from there', async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { disk, lane } = setUp({ failing: [2], seed })
      await lane.run(write('a'))
      await settled([lane.run(write('b')), lane.run(write('c'))])
      disk.crash()
      const next = disk.open()
      const found = await wordsOf(next)
      expect([['a'], ['a', 'b', 'c']], `seed ${seed}`).toContainEqual(found)
      await expect(laneOn(next).lane.run(write('d'))).resolves.toBe([...found, 'd'].join(' '))
    }
  })

  it('[LANE-4] a listener that throws while being told of a drop does not stop the lane', async () => {
    const { store } = setUp()
    const bugs: unknown[] = []
    const lane = new Lane<Words>(
      stream,
      store,
      async () => ({ memory: { words: [] }, seq: 0 }),
      () => {
        throw failed
      },
      (bug) => bugs.push(bug),
    )
    const thrown = lane.run(() => {
      throw failed
    })
    const after = lane.run(write('a'))
    await expect(settled([thrown, after])).resolves.toEqual(['failed thrown by a piece', 'ok a'])
    expect(bugs).toEqual([failed])
  })

  it('[LANE-7] fails those who only read what was in it', async () => {
    const { lane } = setUp({ failing: [1] })
    const answers = settled([lane.run(write('a')), lane.read(({ words }) => words.join(' '))])
    await expect(answers).resolves.toEqual(['failed StoreFault', 'failed StoreFault'])
  })
})

describe('reading', () => {
  it('[LANE-7] waits for the commit of what was read', async () => {
    const { lane, store, commits } = setUp()
    store.hold()
    let read: string | undefined
    const writing = lane.run(write('a'))
    const reading = lane.read(({ words }) => words.join(' ')).then((words) => (read = words))
    await expect.poll(() => commits.length).toBe(1)
    expect(read).toBeUndefined()
    store.release()
    await Promise.all([writing, reading])
    expect(read).toBe('a')
  })
})

describe('a conflict', () => {
  it('[LANE-6] is judged again on what is on disk', async () => {
    const { lane, store, loads, dropped } = setUp()
    await lane.run(write('a'))
    await laneOn(store).lane.run(write('theirs'))
    await expect(lane.run(write('b'))).resolves.toBe('a theirs b')
    expect(loads()).toBe(2)
    expect(dropped).toHaveLength(1)
    await expect(wordsOf(store)).resolves.toEqual(['a', 'theirs', 'b'])
  })

  it('[LANE-6] that comes back each time is given up after three attempts, and the lane goes on', async () => {
    const { lane, store } = setUp()
    const other = laneOn(store).lane
    let attempts = 0
    const load = lane.run((memory, writing) => {
      attempts += 1
      return write('never')(memory, writing)
    })
    const commit = store.commit.bind(store)
    store.commit = async (given) => {
      if (attempts > 0 && JSON.stringify(given).includes('never'))
        throw new VersionConflict(stream, 0, attempts)
      return commit(given)
    }
    await expect(load).rejects.toBeInstanceOf(VersionConflict)
    expect(attempts).toBe(3)
    await other.run(write('theirs'))
    await expect(lane.run(write('a'))).resolves.toBe('theirs a')
  })
})

describe('memory', () => {
  it('[LANE-12] that was erased is read anew; what was written in one batch with it goes, what waited stays', async () => {
    const { lane, store, dropped } = setUp()
    await lane.run(write('old'))
    const erase = (_: Words, writing: Writing): void => {
      writing.entries.push({ kind: 'event', meta: { word: 'erased' } })
      writing.erase()
    }
    const [, , last] = await Promise.all([
      lane.run(write('before')),
      lane.run(erase),
      lane.run(write('after')),
    ])
    expect((await store.read(stream)).map(isErased)).toEqual([true, true, false, false])
    expect(JSON.stringify(await store.read(stream))).not.toMatch(/old|before/)
    expect(last).toMatch(/erased after$/)
    expect(dropped).toEqual([expect.any(Erased)])
  })

  it('[LANE-8] is released when nobody works, and read again when wanted', async () => {
    const { lane, store, loads, commits, dropped } = setUp()
    store.hold()
    const working = lane.run(write('a'))
    expect(lane.release()).toBe(false)
    await expect.poll(() => commits.length).toBe(1)
    expect(lane.release()).toBe(false)
    store.release()
    await working
    await lane.idle()
    expect(lane.release()).toBe(true)
    expect(lane.inMemory).toBe(false)
    await expect(lane.run(write('b'))).resolves.toBe('a b')
    expect(loads()).toBe(2)
    expect(dropped).toEqual([])
  })

  it('[LANE-10] that cannot be read fails those who asked; the next is tried anew, and never two at once', async () => {
    const { store } = setUp()
    let loads = 0
    let loading = 0
    const lane = new Lane<Words>(stream, store, async () => {
      loads += 1
      loading += 1
      expect(loading).toBe(1)
      await store.lastSeq(stream)
      loading -= 1
      if (loads === 1) throw failed
      return { memory: { words: [] }, seq: 0 }
    })
    const first = settled([lane.run(write('a')), lane.run(write('b'))])
    await expect(first).resolves.toEqual(['failed thrown by a piece', 'failed thrown by a piece'])
    await expect(settled([lane.run(write('c')), lane.run(write('d'))])).resolves.toEqual(['ok c', 'ok c d'])
    expect(loads).toBe(2)
  })

  it('[LANE-2] idle resolves only when nothing is queued or running', async () => {
    const { lane, told } = setUp()
    for (const word of ['a', 'b', 'c'])
      void lane.run((memory, writing) => {
        writing.afterCommit(() => told.push(word))
        return write(word)(memory, writing)
      })
    expect(lane.busy).toBe(true)
    await lane.idle()
    expect(told).toEqual(['a', 'b', 'c'])
    expect(lane.busy).toBe(false)
  })
})

describe('work over several streams', () => {
  const two = (store: Store) => {
    const names = ['d_one', 'd_two']
    return names.map((name) => {
      const its = { body: 'b_one', stream: name }
      const load = async (): Promise<Loaded<Words>> => {
        const found = (await store.read(its)).map(({ meta }) => (meta as { word: string }).word)
        return { memory: { words: found }, seq: found.length }
      }
      return new Lane<Words>(its, store, load)
    })
  }
  const both =
    (word: string) =>
    (memories: readonly Words[], writings: readonly Writing[]): string =>
      memories
        .map((memory, index) => {
          const writing = writings[index]
          return writing ? write(word)(memory, writing) : ''
        })
        .join(' / ')

  it('[LANE-14] is one commit, between what was in front of it in each lane and what is behind', async () => {
    const { store, commits } = setUp()
    const [a, b] = two(store)
    if (!a || !b) throw new Error('two lanes')
    const answers = settled([
      a.run(write('a')),
      b.run(write('b')),
      runTogether(store, [b, a], both('both')),
      a.run(write('later')),
    ])
    expect(await answers).toEqual(['ok a', 'ok b', 'ok b both / a both', 'ok a both later'])
    expect(commits).toContain(2)
  })

  it('[LANE-14] that fails leaves nothing in any of them, and lets them go', async () => {
    const { store } = setUp({ failing: [1] })
    const [a, b] = two(store)
    if (!a || !b) throw new Error('two lanes')
    const thrown = runTogether(store, [a, b], (memories, writings) => {
      both('half')(memories, writings)
      throw failed
    })
    await expect(thrown).rejects.toBe(failed)
    await expect(a.read(({ words }) => words.length)).resolves.toBe(0)
    await expect(runTogether(store, [a, b], both('lost'))).rejects.toBeInstanceOf(StoreFault)
    await Promise.all([a.idle(), b.idle()])
    expect(a.inMemory || b.inMemory).toBe(false)
  })

  it('[LANE-14] is told once all of it is where the record says, and a conflict is judged again on what is there', async () => {
    const { store } = setUp()
    const [a, b] = two(store)
    if (!a || !b) throw new Error('two lanes')
    await a.run(write('a'))
    await store.commit({
      streams: [
        { body: 'b_one', stream: 'd_two', expectedSeq: 0, entries: [{ kind: 'event', meta: { word: 'x' } }] },
      ],
    })
    const seen: string[][] = []
    const answer = await runTogether(store, [a, b], (memories, writings) => {
      writings[0]?.afterCommit(() => seen.push(memories.flatMap(({ words }) => words)))
      return both('both')(memories, writings)
    })
    expect(answer).toBe('a both / x both')
    expect(seen).toEqual([['a', 'both', 'x', 'both']])
  })

  it('[LANE-14] in opposite orders at once waits for nobody for ever', async () => {
    const { store } = setUp()
    const [a, b] = two(store)
    if (!a || !b) throw new Error('two lanes')
    const orders = Array.from({ length: 20 }, (_one, index) => (index % 2 === 0 ? [a, b] : [b, a]))
    const done = await Promise.all(
      orders.map((lanes, index) => runTogether(store, lanes, both(String(index)))),
    )
    expect(done).toHaveLength(20)
  })
})
