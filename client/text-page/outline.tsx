/** The outline (screens 3): number, first words and standing of each block; a drawer on narrow screens. */
import { memo, useState, type ReactNode } from 'react'
import type { ParagraphStanding } from '../../shared/procedure/index.ts'
import { plainText, type Block } from '../../shared/text/schema.ts'
import { Select, StandingMark } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { useTextScreen } from './screen.ts'
import { useStandings } from './standing.ts'

type Filter = 'all' | ParagraphStanding['kind']
const filters: readonly Filter[] = [
  'all',
  'proposals',
  'objection',
  'reserved',
  'agreed-ad-ref',
  'agreed',
  'open',
]
const nothingSaid: ParagraphStanding = { kind: 'open' }

export const Outline = memo(({ onPick }: { readonly onPick?: () => void }): ReactNode => {
  const words = useWords()
  const { text, ordinals, focused, focus, language, dir } = useTextScreen()
  const [filter, setFilter] = useState<Filter>('all')
  const standings = useStandings()
  const shown = text.content.flatMap((block) => {
    const standing = standings.get(block.attrs.id) ?? nothingSaid
    return filter === 'all' || standing.kind === filter ? [{ block, standing }] : []
  })
  return (
    <nav className="outline" aria-label={words('text.outline')}>
      <Select
        label={words('text.outline.filter')}
        value={filter}
        onChange={setFilter}
        options={filters.map((id) => ({ id, label: words(`text.filter.${id}`) }))}
      />
      <ol className="outline-list">
        {shown.map(({ block, standing }) => (
          <OutlineEntry
            key={block.attrs.id}
            block={block}
            // An annex says what it is on the paper; here its name is enough.
            number={block.type === 'annex' ? undefined : ordinals.get(block.attrs.id)}
            standing={standing.kind}
            count={'count' in standing ? standing.count : 0}
            current={focused === block.attrs.id}
            language={language}
            dir={dir}
            onPick={(id) => {
              focus(id, 'into-view')
              onPick?.()
            }}
          />
        ))}
      </ol>
      {shown.length === 0 && <p className="outline-empty">{words('text.outline.none')}</p>}
    </nav>
  )
})

type EntryProps = {
  readonly block: Block
  readonly number: string | undefined
  readonly standing: ParagraphStanding['kind']
  readonly count: number
  readonly current: boolean
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly onPick: (id: string) => void
}

const firstWords = 80

const OutlineEntry = memo(
  ({ block, number, standing, count, current, language, dir, onPick }: EntryProps): ReactNode => {
    const words = useWords()
    const said = plainText(block.content).slice(0, firstWords)
    return (
      <li className={`outline-entry outline-${block.type}`} data-level={block.attrs.level || undefined}>
        <button
          type="button"
          className="outline-button"
          aria-current={current ? 'true' : undefined}
          onClick={() => onPick(block.attrs.id)}
        >
          <span className="outline-number">{number}</span>
          <span className="outline-words" lang={language} dir={dir}>
            {said || words('text.outline.empty')}
          </span>
          {(standing !== 'open' || block.type === 'paragraph' || block.type === 'item') && (
            <StandingMark standing={standing} count={count} />
          )}
        </button>
      </li>
    )
  },
  (before, after) =>
    before.block === after.block &&
    before.number === after.number &&
    before.standing === after.standing &&
    before.count === after.count &&
    before.current === after.current &&
    before.language === after.language,
)
