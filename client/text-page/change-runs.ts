/** What a change would do to its words, as runs with their changes: the one way to draw it, wherever it is shown. */
import type { Change } from '../../shared/procedure/state.ts'
import { diffRuns } from '../../shared/text/diff.ts'
import type { Run } from '../../shared/text/schema.ts'
import type { ReadRun } from '../editor/reader.tsx'

export const unchanged = (runs: readonly Run[] = []): readonly ReadRun[] =>
  runs.map((run) => ({ ...run, change: 'same' }))

export const changeRuns = (change: Change): readonly ReadRun[] => {
  switch (change.kind) {
    case 'change':
      return diffRuns(change.base.content ?? [], change.content)
    case 'add':
      return change.block.content.map((run) => ({ ...run, change: 'inserted' }))
    case 'alternative':
      return unchanged(change.content)
    case 'keep':
      return unchanged(change.base.content)
    case 'delete':
      return (change.base.content ?? []).map((run) => ({ ...run, change: 'deleted' }))
  }
}
