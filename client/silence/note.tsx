/**
 * The note of a silence, whole: what opened it while it runs, what came of it once a person has said so. Composed from the
 * record; copied as plain text or printed as it stands, with the hash of the text and the head of the public chain.
 */
import { useState, type ReactNode } from 'react'
import type { Silence } from '../../shared/procedure/state.ts'
import { useNames } from '../frame/names.ts'
import type { Draft } from '../procedure/draft-store.ts'
import { Button, copyWords, Dialog, Notice } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import { headAtClosing } from './facts.ts'
import { closingNote, notedAt, openingNote } from './words.ts'

type NoteDialogProps = {
  readonly draft: Draft
  readonly silence: Silence
  readonly onClose: () => void
}

/** A period that has ended is no outcome: until a person has confirmed one, the note is still the opening's. */
const isOpen = ({ phase }: Silence): boolean => phase === 'running' || phase === 'period-ended'

export const NoteDialog = ({ draft, silence, onClose }: NoteDialogProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const [copied, setCopied] = useState<'not-yet' | 'copied' | 'failed'>('not-yet')
  const { body, state, events } = draft
  if (!body) return null
  const opened = isOpen(silence)
  const lines = opened
    ? openingNote(words, code, names, notedAt(body, state, silence))
    : closingNote(words, code, names, { body, state, silence, head: headAtClosing(events, silence) })
  return (
    <Dialog
      title={words(opened ? 'note.opening.title' : 'note.title')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button variant="quiet" icon="print" onPress={() => window.print()}>
            {words('act.print')}
          </Button>
          <Button
            variant="filled"
            icon={copied === 'copied' ? 'check' : 'copy'}
            onPress={() =>
              void copyWords(lines.join('\n\n')).then((done) => setCopied(done ? 'copied' : 'failed'))
            }
          >
            {words(copied === 'copied' ? 'act.copied' : 'note.copy')}
          </Button>
        </>
      }
    >
      <div className="note-paper note-sheet serif">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {copied === 'failed' && <Notice tone="warning">{words('note.copy.failed')}</Notice>}
    </Dialog>
  )
}
