/**
 * Tells a delegation, in open drafting, which of its words others have struck since the last version: by whom, where, and
 * that they stay to be seen until the next one. Told once each; that they were read is kept on this device, without the words.
 * The chair's team, whose text it is, sees the redline and is told nothing.
 */
import { useEffect, useState, type ReactNode } from 'react'
import { hashOf } from '../../shared/canonical.ts'
import type { RedlineBlock } from '../../shared/text/redline.ts'
import { struckOf, type Struck } from '../../shared/text/struck.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { Button, IconButton } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { paragraphNumber, useTextScreen } from './screen.ts'

/** Whoever strikes letter by letter has then paused: one telling, not one for each letter. */
const aPause = 1_500

const longest = 90

const shortened = (said: string): string => {
  const letters = Array.from(said.trim())
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('')
}

export const StruckTold = ({
  redline,
  stamp,
}: {
  readonly redline: (() => readonly RedlineBlock[] | undefined) | undefined
  readonly stamp: number
}): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const screen = useTextScreen()
  const { draft, document, session, text, focus, language, dir } = screen
  const version = draft.state.versions.at(-1)?.number ?? 0
  const key = `struck/${session.person.id}/${session.seat}/${document}`
  const isDelegation = draft.body?.seats[session.seat]?.role === 'member'
  const [struck, setStruck] = useState<readonly Struck[]>([])
  const [read, setRead] = useState<readonly string[]>(() => readMarks(key, version))
  useEffect(() => setRead(readMarks(key, version)), [key, version])
  useEffect(() => {
    if (!redline || !isDelegation) {
      setStruck([])
      return undefined
    }
    const timer = setTimeout(() => setStruck(struckOf(redline() ?? [], session.seat)), aPause)
    return () => clearTimeout(timer)
  }, [redline, text, stamp, isDelegation, session.seat])
  const untold = struck.filter((one) => !read.includes(markOf(one)))
  const first = untold[0]
  if (!first) return null
  const number = paragraphNumber(screen, first.paragraph)
  return (
    <div className="told" role="status">
      <p className="told-words">
        <span>
          {words('text.struck', {
            seat: look.name(first.by),
            placed: number ? 'yes' : 'no',
            number: number ?? '',
            more: untold.length - 1,
          })}{' '}
          <q lang={language} dir={dir}>
            {shortened(first.words)}
          </q>
        </span>
        <Button small variant="quiet" onPress={() => focus(first.paragraph, 'into-view')}>
          {words('text.struck.show')}
        </Button>
        <IconButton
          icon="close"
          label={words('text.notice.read')}
          onPress={() => {
            const marks = struck.map(markOf)
            localStorage.setItem(key, JSON.stringify({ version, marks }))
            setRead(marks)
          }}
        />
      </p>
    </div>
  )
}

const markOf = ({ paragraph, by, words }: Struck): string => hashOf([paragraph, by, words]).slice(0, 16)

/** What was read of another version's redline says nothing of this one's. */
const readMarks = (key: string, version: number): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('version' in kept) || !('marks' in kept)) return []
    const { marks } = kept
    return kept.version === version && Array.isArray(marks)
      ? marks.filter((mark) => typeof mark === 'string')
      : []
  } catch {
    return []
  }
}
