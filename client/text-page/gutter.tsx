/**
 * The gutters of the paper. Before the words: the standing of each paragraph of which something is said, in its shape,
 * colour and word, with counts; a press opens the margin there. After the words: comment, propose and object for the
 * paragraph under the pointer or in focus; on narrow screens a bar at the foot, which also opens what is said.
 */
import { memo, useRef, type ReactNode, type RefObject } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import type { BlockType } from '../../shared/text/schema.ts'
import { Button, Icon, StandingMark } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import { placeName } from './naming.ts'
import { useParagraphActs } from './paragraph-acts.tsx'
import { blockIn, useTextScreen } from './screen.ts'
import { saidOf, type Counts } from './standing.ts'
import { useBeside } from './use-beside.ts'

const gutterActs = ['comment', 'propose', 'object'] as const
type GutterAct = (typeof gutterActs)[number]
const isGutterAct = (id: string): id is GutterAct => (gutterActs as readonly string[]).includes(id)

/** The element that says of a paragraph what its mark shows: paragraphs that can be focused are described by it. */
export const markId = (paragraph: ParagraphId): string => `said-${paragraph}`

type GutterProps = {
  readonly paper: RefObject<HTMLElement | null>
  /** Under the pointer, or in focus. */
  readonly paragraph: ParagraphId | null
  readonly counts: ReadonlyMap<ParagraphId, Counts>
}

export const Gutter = ({ paper, paragraph, counts }: GutterProps): ReactNode => {
  const words = useWords()
  const { text, ordinals, visit } = useTextScreen()
  const layer = useRef<HTMLDivElement>(null)
  useBeside(paper, layer)
  return (
    <div ref={layer} className="gutter">
      <ul className="gutter-marks" aria-label={words('text.marks')}>
        {text.content.map(({ type, attrs: { id } }) => {
          const known = counts.get(id)
          const shown =
            known !== undefined && (known.standing !== 'open' || known.comments + known.compromises > 0)
          return shown || id === paragraph ? (
            <GutterMark
              key={id}
              paragraph={id}
              counts={known}
              type={type}
              number={ordinals.get(id)}
              visit={visit}
            />
          ) : null
        })}
      </ul>
      {paragraph !== null && <GutterActs paragraph={paragraph} counts={counts.get(paragraph)} key="acts" />}
    </div>
  )
}

type OneProps = { readonly paragraph: ParagraphId; readonly counts: Counts | undefined }

type MarkProps = OneProps & {
  readonly type: BlockType
  readonly number: string | undefined
  readonly visit: (paragraph: ParagraphId) => void
}

/** Drawn anew only when what it shows is another: there is one for nearly every paragraph. */
const GutterMark = memo(({ paragraph, counts, type, number, visit }: MarkProps): ReactNode => {
  const words = useWords()
  const place = placeName(words, type, number)
  const said = saidOf(words, counts ?? {})
  const standing = counts?.standing ?? 'open'
  const label = words('text.mark', {
    place,
    said: said.length > 0 ? said : words(`standing.${standing}`, { count: 0 }),
  })
  return (
    <li className="gutter-mark-place" data-beside={paragraph}>
      <button
        type="button"
        id={markId(paragraph)}
        className={`gutter-mark${said.length === 0 ? ' gutter-mark-quiet' : ''}`}
        aria-label={label}
        title={label}
        onClick={() => visit(paragraph)}
      >
        <StandingMark standing={standing} {...(counts ? { count: counts.proposals || 1 } : {})} />
        {counts && counts.comments > 0 && (
          <span className="gutter-comments" aria-hidden="true">
            <Icon name="comment" />
            {counts.comments}
          </span>
        )}
      </button>
    </li>
  )
})

const GutterActs = ({ paragraph, counts }: OneProps): ReactNode => {
  const words = useWords()
  const { dir: frame } = useLanguage()
  const { visit, text, ordinals } = useTextScreen()
  const place = placeName(words, blockIn(text, paragraph)?.type ?? 'paragraph', ordinals.get(paragraph))
  const said = saidOf(words, counts ?? {})
  const acts = useParagraphActs(paragraph)
  return (
    <div className="gutter-acts" data-beside={paragraph} role="group" aria-label={words('text.acts.label')}>
      <button type="button" className="gutter-said" dir={frame} onClick={() => visit(paragraph)}>
        <span className="gutter-said-place">{place}</span>
        <span className="gutter-said-words">
          {said.length > 0 ? said.map((one) => <span key={one}>{one}</span>) : words('text.mark.nothing')}
        </span>
        <Icon name="up" />
      </button>
      {acts.map(({ id, label, key, why, onAct }) =>
        isGutterAct(id) ? (
          <Button
            key={id}
            variant="quiet"
            small
            icon={id}
            label={label}
            className="gutter-act"
            why={why}
            onPress={onAct}
          >
            <span className="gutter-word" aria-hidden="true" dir={frame}>
              {label} {key && <kbd>{key}</kbd>}
            </span>
          </Button>
        ) : null,
      )}
    </div>
  )
}
