/**
 * A text while the server is away, after a reload: what was last seen of it here, with the words that so far only this device
 * has. For reading; when the server answers, the page goes on by itself and those words are sent.
 */
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import * as Y from 'yjs'
import type { DocumentId } from '../../shared/ids.ts'
import { ordinals } from '../../shared/text/numbering.ts'
import { readText } from '../../shared/text/read.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import { copyOf, type TextCopy } from '../connection/copies.ts'
import { keptUpdates } from '../connection/offline.ts'
import { refreshSession } from '../connection/session.ts'
import { Unreachable } from '../door/unreachable.tsx'
import { plainBlocks, TextReader } from '../editor/reader.tsx'
import { directionOf } from '../text-page/direction.ts'
import { Button, Loading, Notice } from '../ui/index.ts'
import { formatMoment } from '../words/time.ts'
import { useLanguage, useWords } from '../words/index.ts'

type Found = { readonly copy: TextCopy; readonly text: TextDocument; readonly unsent: number }

const find = async (document: DocumentId): Promise<Found | null> => {
  const copy = await copyOf(document)
  if (!copy) return null
  if (copy.seen.is === 'version') return { copy, text: copy.seen.text, unsent: 0 }
  const { epoch, state } = copy.seen
  const kept = (await keptUpdates(copy)).filter((one) => one.epoch === epoch)
  const doc = new Y.Doc({ gc: false })
  for (const update of [state, ...kept.map((one) => one.update)]) Y.applyUpdate(doc, update)
  const text = readText(doc)
  doc.destroy()
  return { copy, text, unsent: kept.length }
}

type OfflineTextProps = { readonly document: DocumentId; readonly failure: unknown }

export const OfflineText = ({ document, failure }: OfflineTextProps): ReactNode => {
  const [found, setFound] = useState<Found | null>()
  useEffect(() => {
    let current = true
    const show = (answer: Found | null): void => {
      if (current) setFound(answer)
    }
    find(document).then(show, () => show(null))
    return () => {
      current = false
    }
  }, [document])
  if (found === undefined) return <Loading lines={12} />
  return found === null ? <Unreachable failure={failure} /> : <Kept {...found} />
}

const retryEvery = 5_000

const useRetrying = (): void =>
  useEffect(() => {
    const again = (): void => void refreshSession()
    const timer = setInterval(again, retryEvery)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [])

const Kept = ({ copy, text, unsent }: Found): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const { title, language, zone, at } = copy
  const dir = directionOf(language)
  useRetrying()
  const paragraphs = useMemo(
    () => new Map([...ordinals(text, language)].map(([id, number]) => [id, { number, quotes: [] }])),
    [text, language],
  )
  const moment = formatMoment(words, code, { at, now: Date.now(), zone, relative: false, here: true })
  return (
    <main className="screen">
      <div className="stack">
        <Notice
          tone="warning"
          action={
            <Button small onPress={() => void refreshSession()}>
              {words('act.retry')}
            </Button>
          }
        >
          <p>{words('offline.seen', { moment })}</p>
          {unsent > 0 && <p>{words('offline.unsent')}</p>}
        </Notice>
        <p className="page-title" lang={language} dir={dir}>
          {title}
        </p>
        <div className="paper" dir={dir}>
          <TextReader
            blocks={plainBlocks(text)}
            label={words('text.paper', { title })}
            language={language}
            dir={dir}
            notes={{ paragraphs, focused: null }}
            onFocusParagraph={() => undefined}
          />
        </div>
      </div>
    </main>
  )
}
