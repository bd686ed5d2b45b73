/**
 * What opening a silence needs of the words themselves: brackets typed by hand in the version, which it points at,
 * and whether the working text has moved on since.
 */
import { useEffect, useMemo, useState } from 'react'
import type { DocumentId, ParagraphId } from '../../shared/ids.ts'
import { citations } from '../../shared/text/numbering.ts'
import { plainText, textHash, type TextDocument } from '../../shared/text/schema.ts'
import { api } from '../connection/api.ts'
import { useWords, type Words } from '../words/index.ts'
import { bracketedParagraphs } from './facts.ts'

/** The words of a version, once they are here; without them an act on the whole can still be done. */
export const useVersion = (document: DocumentId, version: number | undefined): TextDocument | undefined => {
  const [read, setRead] = useState<{ readonly version: number; readonly text: TextDocument }>()
  useEffect(() => {
    if (version === undefined) return undefined
    const asked = { wanted: true }
    api.version(document, version).then(
      (text) => {
        if (asked.wanted) setRead({ version, text })
      },
      () => undefined,
    )
    return () => {
      asked.wanted = false
    }
  }, [document, version])
  return read?.version === version ? read?.text : undefined
}

/** The words of several versions, as far as they are here: by text. */
export const useVersions = (
  wanted: readonly { readonly document: DocumentId; readonly version: number }[],
): ReadonlyMap<DocumentId, TextDocument> => {
  const [read, setRead] = useState<ReadonlyMap<string, TextDocument>>(new Map())
  const key = wanted.map(({ document, version }) => `${document}/${version}`).join(' ')
  useEffect(() => {
    const asked = { wanted: true }
    for (const one of key.split(' ')) {
      const [document, version] = one.split('/')
      if (!document || version === undefined) continue
      api.version(document, Number(version)).then(
        (text) => {
          if (asked.wanted) setRead((known) => new Map(known).set(one, text))
        },
        () => undefined,
      )
    }
    return () => {
      asked.wanted = false
    }
  }, [key])
  return useMemo(
    () =>
      new Map(
        key.split(' ').flatMap((one): readonly (readonly [DocumentId, TextDocument])[] => {
          const text = read.get(one)
          const [document] = one.split('/')
          return text && document ? [[document, text]] : []
        }),
      ),
    [key, read],
  )
}

/** A pointer only: without it the note and the act are the same. */
export const useBrackets = (text: TextDocument | undefined, language: string): readonly string[] => {
  const words = useWords()
  return useMemo(() => {
    if (!text) return []
    const numbers = citations(text, language)
    return bracketedParagraphs(text).map((id) => numbers.get(id) ?? words('silence.bracket.title'))
  }, [text, language, words])
}

const longest = 60
export const short = (words: string): string =>
  words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words

/** Paragraphs to choose from, by number and first words. */
export const paragraphsOf = (
  words: Words,
  text: TextDocument,
  language: string,
): readonly { readonly id: ParagraphId; readonly number: string; readonly label: string }[] => {
  const numbers = citations(text, language)
  return text.content.map(({ attrs: { id }, content }) => {
    const number = numbers.get(id)
    const said = short(plainText(content))
    return {
      id,
      number: number ?? said,
      label: number === undefined ? said : words('enter.paragraph.is', { number, words: said }),
    }
  })
}

/** The working text as it stands; undefined where it is not for this seat, or did not come: the server judges when it is asked. */
export const useWorkingText = (document: DocumentId, news: number): TextDocument | undefined => {
  const [text, setText] = useState<TextDocument>()
  useEffect(() => {
    const asked = { wanted: true }
    api.text(document).then(
      (read) => {
        if (asked.wanted) setText(read)
      },
      () => undefined,
    )
    return () => {
      asked.wanted = false
    }
  }, [document, news])
  return text
}

/** To say at once that the words have moved on since the version. */
export const useWorkingHash = (document: DocumentId, news: number): string | undefined => {
  const text = useWorkingText(document, news)
  return useMemo(() => text && textHash(text), [text])
}
