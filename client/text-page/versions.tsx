/** The versions of a text: what each is called and when it was issued, and two of them compared word by word. */
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { diffTexts, type DiffBlock } from '../../shared/text/diff.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import { api } from '../connection/api.ts'
import { Runs } from '../editor/reader.tsx'
import { Dialog, Loading, Menu, Notice, Select, Checkbox } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'
import { versionName } from './naming.ts'
import { useTextScreen } from './screen.ts'

type Fetched =
  | { readonly is: 'loading' }
  | { readonly is: 'here'; readonly text: TextDocument }
  | { readonly is: 'failed'; readonly failure: unknown }

/** A version never changes: what was fetched once is kept as long as the page. */
const known = new Map<string, TextDocument>()

export const useVersion = (document: DocumentId, number: number | undefined): Fetched => {
  const key = `${document}/${number}`
  const [fetched, setFetched] = useState<Fetched & { readonly key?: string }>({ is: 'loading' })
  useEffect(() => {
    if (number === undefined) return undefined
    let current = true
    api.version(document, number).then(
      (text) => {
        known.set(key, text)
        if (current) setFetched({ is: 'here', text, key })
      },
      (failure: unknown) => {
        if (current) setFetched({ is: 'failed', failure, key })
      },
    )
    return () => {
      current = false
    }
  }, [document, number, key])
  const text = known.get(key)
  if (text) return { is: 'here', text }
  return fetched.key === key ? fetched : { is: 'loading' }
}

type FetchedAll =
  | { readonly is: 'loading' }
  | { readonly is: 'here'; readonly texts: ReadonlyMap<number, TextDocument> }
  | { readonly is: 'failed'; readonly failure: unknown }

/** All of these versions, or none of them yet. */
export const useVersions = (
  document: DocumentId,
  versions: readonly { readonly number: number }[],
): FetchedAll => {
  const numbers = versions.map(({ number }) => number).join(' ')
  const [fetched, setFetched] = useState<FetchedAll & { readonly of?: string }>({ is: 'loading' })
  const of = `${document} ${numbers}`
  useEffect(() => {
    let current = true
    const fetching = numbers
      .split(' ')
      .filter((number) => number !== '')
      .map(async (number): Promise<readonly [number, TextDocument]> => {
        const key = `${document}/${number}`
        const text = known.get(key) ?? (await api.version(document, Number(number)))
        known.set(key, text)
        return [Number(number), text]
      })
    Promise.all(fetching).then(
      (texts) => {
        if (current) setFetched({ is: 'here', texts: new Map(texts), of })
      },
      (failure: unknown) => {
        if (current) setFetched({ is: 'failed', failure, of })
      },
    )
    return () => {
      current = false
    }
  }, [document, numbers, of])
  return fetched.of === of ? fetched : { is: 'loading' }
}

export const VersionsMenu = (): ReactNode => {
  const words = useWords()
  const { draft, opened, open } = useTextScreen()
  const [comparing, setComparing] = useState(false)
  const asked = opened.is === 'compare'
  const { versions } = draft.state
  const why = versions.length === 0 ? words('text.versions.none') : null
  return (
    <>
      <Menu
        label={words('text.versions')}
        trigger={words('text.versions')}
        acts={[
          { id: 'compare', label: words('text.compare'), why, onAct: () => setComparing(true) },
          ...[...versions].reverse().map((version) => ({
            id: `version-${version.number}`,
            label: versionName(words, version.number),
            note: words('text.version.hash', { hash: version.hash.slice(0, 12) }),
            onAct: () => setComparing(true),
          })),
        ]}
      />
      {(comparing || asked) && (
        <Compare
          changes={asked && opened.changes}
          onClose={() => {
            setComparing(false)
            if (asked) open({ is: 'nothing' })
          }}
        />
      )}
    </>
  )
}

const working = 'working'

type CompareProps = {
  /** What stands in no version yet, to begin with; else the last version against the one before. */
  readonly changes: boolean
  readonly onClose: () => void
}

const Compare = ({ changes, onClose }: CompareProps): ReactNode => {
  const words = useWords()
  const { document, draft, text } = useTextScreen()
  const latest = draft.state.versions.at(-1)?.number ?? 0
  const [from, setFrom] = useState(String(changes ? latest : Math.max(latest - 1, 0)))
  const [to, setTo] = useState(!changes && draft.state.versions.length > 1 ? String(latest) : working)
  const [onlyChanges, setOnlyChanges] = useState(true)
  const options = [
    ...draft.state.versions.map(({ number }) => ({ id: String(number), label: versionName(words, number) })),
    { id: working, label: words('text.working') },
  ]
  const before = useChosen(document, from, text)
  const after = useChosen(document, to, text)
  const failure = [before, after].find((one) => one.is === 'failed')
  return (
    <Dialog title={words('text.compare')} isOpen onClose={onClose} size="wide">
      <div className="compare-pickers">
        <Select label={words('text.compare.from')} value={from} onChange={setFrom} options={options} />
        <Select label={words('text.compare.to')} value={to} onChange={setTo} options={options} />
        <Checkbox isSelected={onlyChanges} onChange={setOnlyChanges}>
          {words('text.compare.only')}
        </Checkbox>
      </div>
      {failure?.is === 'failed' && <Notice tone="problem">{troubleSentence(words, failure.failure)}</Notice>}
      {before.is === 'here' && after.is === 'here' ? (
        <Compared before={before.text} after={after.text} onlyChanges={onlyChanges} />
      ) : (
        !failure && <Loading lines={6} />
      )}
    </Dialog>
  )
}

const useChosen = (document: DocumentId, chosen: string, text: TextDocument): Fetched => {
  const version = useVersion(document, chosen === working ? undefined : Number(chosen))
  return chosen === working ? { is: 'here', text } : version
}

const isChanged = (block: DiffBlock): boolean => block.change !== 'same' || block.moved

const Compared = ({
  before,
  after,
  onlyChanges,
}: {
  readonly before: TextDocument
  readonly after: TextDocument
  readonly onlyChanges: boolean
}): ReactNode => {
  const words = useWords()
  const { language, dir } = useTextScreen()
  const blocks = useMemo(() => diffTexts(before, after), [before, after])
  const count = (change: DiffBlock['change']): number =>
    blocks.filter((block) => block.change === change).length
  const shown = onlyChanges ? blocks.filter(isChanged) : blocks
  return (
    <>
      <p className="compare-summary" role="status">
        {words('text.compare.summary', {
          changed: count('changed'),
          inserted: count('inserted'),
          deleted: count('deleted'),
          moved: blocks.filter(({ moved }) => moved).length,
        })}
      </p>
      <div className="compare-text paper-text" lang={language} dir={dir}>
        {shown.map((block) => (
          <p
            key={`${block.id}-${block.change}`}
            className={`block ${block.type} compare-${block.change}`}
            data-level={block.level || undefined}
          >
            {block.moved && <span className="moved-word">{words('text.moved')} </span>}
            <Runs runs={block.runs} />
          </p>
        ))}
      </div>
    </>
  )
}
