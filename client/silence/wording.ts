/**
 * What opening a silence needs of the words themselves: brackets typed by hand in the version, which it points at,
 * and whether the working text has moved on since.
 */
import { useEffect, useState } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { citations } from '../../shared/text/numbering.ts'
import { textHash } from '../../shared/text/schema.ts'
import { api } from '../connection/api.ts'
import { useWords } from '../words/index.ts'
import { bracketedParagraphs } from './facts.ts'

export const useBrackets = (
  document: DocumentId,
  version: number | undefined,
  language: string,
): readonly string[] => {
  const words = useWords()
  const [places, setPlaces] = useState<readonly (string | undefined)[]>([])
  useEffect(() => {
    if (version === undefined) return undefined
    const asked = { wanted: true }
    api.version(document, version).then(
      (text) => {
        const numbers = citations(text, language)
        if (asked.wanted) setPlaces(bracketedParagraphs(text).map((id) => numbers.get(id)))
      },
      // A pointer only: without it the note and the act are the same.
      () => undefined,
    )
    return () => {
      asked.wanted = false
    }
  }, [document, version, language])
  return places.map((place) => place ?? words('silence.bracket.title'))
}

/** Hash of the working text as it stands, to say at once that it has moved on since the version; undefined if unknown. */
export const useWorkingHash = (document: DocumentId, news: number): string | undefined => {
  const [hash, setHash] = useState<string>()
  useEffect(() => {
    const asked = { wanted: true }
    api.text(document).then(
      (text) => {
        if (asked.wanted) setHash(textHash(text))
      },
      // Not for this seat, or no answer: the server judges when it is asked.
      () => undefined,
    )
    return () => {
      asked.wanted = false
    }
  }, [document, news])
  return hash
}
