/**
 * Draws changed words in an editor: insertions underlined, deletions struck and shown where they stood, whose they are
 * on hover. Used for the live redline of a text and for a proposal being typed.
 * Knows where runs begin in the ProseMirror text, and nothing of Yjs or versions.
 */
import { Decoration } from '@tiptap/pm/view'
import type { SeatId } from '../../shared/ids.ts'
import type { ChangeInWords } from './page-notes.ts'
import { changeClass, type SeatLook } from './seat-look.ts'
import { tidyRuns, type ChangedRun } from './tidy-runs.ts'

const struckElement = (
  tag: 'del' | 'div',
  run: ChangedRun,
  look: SeatLook,
  change: ChangeInWords | undefined,
): HTMLElement => {
  const struck = document.createElement(tag)
  struck.className = changeClass('deleted', run.seat, look)
  if (run.seat !== undefined) {
    struck.dataset['by'] = look.initials(run.seat)
    struck.title = look.name(run.seat)
    if (change) struck.dataset['said'] = change('deleted', run.seat)
  }
  struck.textContent = run.text
  return struck
}

/**
 * Decorations for the runs of one block whose words begin at `start` and end at `end`. Positions never leave the
 * block, even if its words have changed since the runs were read.
 */
export const drawRuns = (
  runs: readonly ChangedRun[],
  start: number,
  end: number,
  look: SeatLook,
  change?: ChangeInWords,
): Decoration[] => {
  const drawn: Decoration[] = []
  let at = start
  for (const run of tidyRuns(runs)) {
    if (run.change === 'deleted') {
      drawn.push(
        Decoration.widget(Math.min(at, end), () => struckElement('del', run, look, change), {
          side: -1,
          key: `struck-${run.seat ?? ''}-${run.text}`,
          ignoreSelection: true,
        }),
      )
      continue
    }
    const to = Math.min(at + run.text.length, end)
    if (run.change === 'inserted' && at < to)
      drawn.push(
        Decoration.inline(at, to, {
          nodeName: 'ins',
          class: changeClass('inserted', run.seat, look),
          ...(run.seat === undefined
            ? {}
            : {
                'data-by': look.initials(run.seat),
                title: look.name(run.seat),
                ...(change ? { 'data-said': change('inserted', run.seat) } : {}),
              }),
        }),
      )
    at = to
  }
  return drawn
}

/** A whole block that is gone, shown struck between the blocks that stand. */
export const drawStruckBlock = (
  id: string,
  text: string,
  seat: SeatId | undefined,
  at: number,
  look: SeatLook,
  change?: ChangeInWords,
): Decoration =>
  Decoration.widget(
    at,
    () => {
      const block = struckElement('div', { text, change: 'deleted', ...(seat ? { seat } : {}) }, look, change)
      block.setAttribute('role', 'deletion')
      block.classList.add('struck-block')
      return block
    },
    { side: -1, key: `struck-block-${id}-${text.length}`, ignoreSelection: true },
  )
