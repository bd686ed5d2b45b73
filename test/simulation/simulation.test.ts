/**
 * The whole server, the page's own links, desks and offline copies, and several days of a committee, in a world where what can
 * go wrong does: see `support/simulation.ts` for the play and `support/oracles.ts` for what must hold. Four seeds here; as
 * many as one likes with `npm run faults -- --only simulation`, and one again with `--seed N --count 1`.
 */
import { describe, expect, it } from 'vitest'
import { firstSeed, patience, report, share } from '../support/share.ts'
import { simulate, type Counts } from './support/simulation.ts'

const seeds = share(4)
const first = firstSeed(1)

describe('a committee on a server that fails', () => {
  it(
    '[LANE-1, ROOM-2, ROOM-10, ROOM-12, ROOM-26, REC-4, REC-6, REC-14, DUE-1, DUE-2, DUE-3, DUE-4, SIL-20, CHK-1] keeps what was said and shown, whatever happens, the same way from the same seed',
    async () => {
      const found: string[] = []
      const sums: Record<string, number> = {}
      const traces: string[] = []
      let adopted = 0
      for (let seed = first; seed < first + seeds; seed += 1) {
        const run = await simulate(seed)
        for (const [name, count] of Object.entries(run.counts) as [keyof Counts, number][])
          sums[name] = Math.round((sums[name] ?? 0) + count)
        traces.push(run.trace)
        adopted += run.adopted ? 1 : 0
        if (run.faults.length === 0) continue
        found.push(`seed ${seed}: ${run.faults.join('\n  ')}`)
        report({ failed: seed })
      }
      // The same to the last byte, or it could not be played again.
      const [one, again] = [traces[0], (await simulate(first)).trace]
      expect(again).toBe(one)
      expect(new Set(traces).size).toBe(seeds)
      report({ runs: seeds, 'first seed': first, ...sums, adopted, failing: found.length })
      expect(found).toEqual([])
      // Otherwise there was nothing to keep.
      for (const what of ['letters', 'accepted', 'kills', 'cuts', 'silences'])
        expect(sums[what], what).toBeGreaterThan(seeds >= 4 ? 0 : -1)
    },
    patience(seeds, 30_000),
  )
})
