/**
 * Notes on form for the chair's team, under the paper: what departs from what such texts look like, each with its place.
 * Nothing waits for them.
 */
import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { formNotes, type FormNote } from '../../shared/text/form.ts'
import { useWords } from '../words/index.ts'
import { placeName } from './naming.ts'
import { blockIn, useTextScreen } from './screen.ts'

export const FormNotes = (): ReactNode => {
  const words = useWords()
  const { draft, text, language, ordinals, focus } = useTextScreen()
  // While somebody types, the notes may come a moment later than the letters.
  const settled = useDeferredValue(text)
  const { kind } = draft.state
  const notes = useMemo(() => formNotes(kind, settled, language), [kind, settled, language])
  if (notes.length === 0) return null
  const placeOf = ({ paragraph }: FormNote): string => {
    const block = blockIn(settled, paragraph)
    return block ? placeName(words, block.type, ordinals.get(block.attrs.id)) : words('form.whole')
  }
  return (
    <details className="form-notes no-print">
      <summary>{words('form.title', { count: notes.length })}</summary>
      <p className="quiet small">{words('form.lead')}</p>
      <ul>
        {notes.map((note) => (
          <li key={`${note.code} ${note.paragraph}`}>
            {note.paragraph === null ? (
              <strong>{placeOf(note)}</strong>
            ) : (
              <button
                type="button"
                className="form-notes-go"
                onClick={() => focus(note.paragraph, 'into-view')}
              >
                {placeOf(note)}
              </button>
            )}{' '}
            {words(`form.note.${note.code}`, { expected: note.expected ?? '' })}
          </li>
        ))}
      </ul>
    </details>
  )
}
