/**
 * The order of the test files. Those that wait for real minutes, or keep a processor busy for long, begin first, so that
 * nothing waits for them alone at the end: on a fresh machine vitest knows no durations and would go by the size of files.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const longest = [
  'faults/deadline',
  'attacks/memory',
  'attacks/fuzz',
  'attacks/sockets',
  'faults/kill',
  'storage/damage',
  'faults/disk',
  'collaboration/fuzz',
  'collaboration/provider',
  'collaboration/limits',
  'server/authorisation',
  'attacks/commands',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
  return place < 0 ? longest.length : place
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    return usual.toSorted((a, b) => rank(a) - rank(b))
  }
}
