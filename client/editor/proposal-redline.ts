/**
 * A proposal as it is typed: what is added to the words it would change is underlined, what is taken out stands struck.
 * One paragraph, so it is compared anew on every key.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { diffRuns } from '../../shared/text/diff.ts'
import { canonicalRuns, markTypes, type Run } from '../../shared/text/schema.ts'
import { drawRuns } from './redline-marks.ts'
import { safely } from './safe-drawing.ts'
import { plainLook } from './seat-look.ts'

type ProposalRedlineOptions = { readonly base: readonly Run[] }

const key = new PluginKey<DecorationSet>('proposal-redline')

/** The words of one ProseMirror block, as the schema writes them. */
export const runsOf = (block: Node): readonly Run[] => {
  const runs: Run[] = []
  block.forEach((child) => {
    const marks = markTypes.filter((type) => child.marks.some((mark) => mark.type.name === type))
    runs.push({ type: 'text', text: child.text ?? '', marks: marks.map((type) => ({ type })) })
  })
  return canonicalRuns(runs)
}

const draw = (doc: Node, base: readonly Run[]): DecorationSet => {
  const block = doc.firstChild
  if (!block) return DecorationSet.empty
  return DecorationSet.create(
    doc,
    drawRuns(diffRuns(base, runsOf(block)), 1, 1 + block.content.size, plainLook),
  )
}

export const ProposalRedline = Extension.create<ProposalRedlineOptions>({
  name: 'proposalRedline',
  addOptions: () => ({ base: [] }),
  addProseMirrorPlugins() {
    const { base } = this.options
    return [
      new Plugin({
        key,
        state: {
          init: (_config, state) => draw(state.doc, base),
          apply: (transaction, drawn) =>
            transaction.docChanged ? safely(() => draw(transaction.doc, base), DecorationSet.empty) : drawn,
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ]
  },
})
