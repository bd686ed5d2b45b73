/** The three pages of one text, in the same place on each. */
import type { ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { Link, textPath } from '../router.ts'
import { useWords } from '../words/index.ts'

type TextPart = 'text' | 'silence' | 'record'

export const TextNav = ({
  document,
  part,
}: {
  readonly document: DocumentId
  readonly part: TextPart
}): ReactNode => {
  const words = useWords()
  return (
    <nav className="text-nav no-print" aria-label={words('text.places')}>
      <Link to={textPath(document)} current={part === 'text'}>
        {words('place.text')}
      </Link>
      <Link to={textPath(document, 'silence')} current={part === 'silence'}>
        {words('place.silence')}
      </Link>
      <Link to={textPath(document, 'record')} current={part === 'record'}>
        {words('place.record')}
      </Link>
    </nav>
  )
}
