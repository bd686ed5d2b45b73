/** Two versions of a text beside each other's words: insertions underlined, deletions struck; what stayed is said shortly. */
import { useEffect, useState, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { diffTexts, type DiffBlock } from '../../shared/text/diff.ts'
import { api } from '../connection/api.ts'
import { Dialog, Loading, Notice } from '../ui/index.ts'
import { useWords, versionName } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'

export type Pair = { readonly before: number; readonly after: number }

type CompareProps = {
  readonly document: DocumentId
  readonly pair: Pair
  readonly onClose: () => void
}

export const Compare = ({ document, pair, onClose }: CompareProps): ReactNode => {
  const words = useWords()
  const [blocks, setBlocks] = useState<readonly DiffBlock[]>()
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    const asked = { wanted: true }
    Promise.all([api.version(document, pair.before), api.version(document, pair.after)]).then(
      ([before, after]) => {
        if (asked.wanted) setBlocks(diffTexts(before, after))
      },
      (thrown: unknown) => {
        if (asked.wanted) setFailure(thrown)
      },
    )
    return () => {
      asked.wanted = false
    }
  }, [document, pair])
  const changed = blocks?.filter(({ change, moved }) => change !== 'same' || moved).length ?? 0
  return (
    <Dialog
      size="wide"
      isOpen
      onClose={onClose}
      title={words('record.compare.with', {
        before: versionName(words, pair.before),
        after: versionName(words, pair.after),
      })}
    >
      {failure !== null && <Notice tone="problem">{troubleSentence(words, failure)}</Notice>}
      {!blocks && failure === null && <Loading lines={6} />}
      {blocks && (
        <div className="compare">
          <p className="quiet">{words('compare.summary', { changed, count: blocks.length })}</p>
          {stretches(blocks).map(({ same, block }) =>
            same > 0 ? (
              <p key={`same-${block.id}`} className="compare-same">
                {words('compare.same', { count: same })}
              </p>
            ) : (
              <Block key={`${block.id}-${block.change}`} block={block} />
            ),
          )}
        </div>
      )}
    </Dialog>
  )
}

type Stretch = {
  readonly block: DiffBlock
  /** How many in a row stayed the same, from this one; 0 for one that differs. */ readonly same: number
}

const stays = ({ change, moved }: DiffBlock): boolean => change === 'same' && !moved

/** What differs, with what stayed between told by its number: a reader compares to see changes. */
export const stretches = (blocks: readonly DiffBlock[]): readonly Stretch[] => {
  const found: Stretch[] = []
  for (const block of blocks) {
    const last = found.at(-1)
    if (!stays(block)) found.push({ block, same: 0 })
    else if (last && last.same > 0) found[found.length - 1] = { ...last, same: last.same + 1 }
    else found.push({ block, same: 1 })
  }
  return found
}

const Block = ({ block }: { readonly block: DiffBlock }): ReactNode => {
  const words = useWords()
  return (
    <p className={`compare-block compare-${block.type} compare-level-${block.level}`}>
      {block.moved && <span className="compare-moved">{words('compare.moved')} </span>}
      {block.runs.map((run, index) => {
        const key = `${index}-${run.change}`
        if (run.change === 'inserted') return <ins key={key}>{run.text}</ins>
        if (run.change === 'deleted') return <del key={key}>{run.text}</del>
        return <span key={key}>{run.text}</span>
      })}
    </p>
  )
}
