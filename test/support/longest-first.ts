/**
 * The order of the test files. Those that wait for real minutes, or keep a processor busy for long, begin first, so that
 * nothing waits for them alone at the end: on a fresh machine vitest knows no durations and would go by the size of files.
 * Those that share their processes come last and one after the other: a process ends where the next file is not for it.
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
  'attacks/commands',
]

const longestTogether = [
  'server/authorisation',
  'collaboration/fuzz',
  'procedure/table',
  'collaboration/provider',
  'collaboration/limits',
  'procedure/properties',
]

const place = (names: readonly string[], moduleId: string): number => {
  const at = names.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
  return at < 0 ? names.length : at
}

const rank = ({ moduleId, project }: TestSpecification): number =>
  project.name === 'together'
    ? longest.length + 1 + place(longestTogether, moduleId)
    : place(longest, moduleId)

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    return usual.toSorted((a, b) => rank(a) - rank(b))
  }
}
