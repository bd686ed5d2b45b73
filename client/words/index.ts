/**
 * The front door to all wording: `useWords()` gives a function from a key and facts to a sentence in the reader's
 * language. The choice of language lives here, outside React, and is kept on the device; `lang` and `dir` of the
 * page follow it. Knows nothing of sessions: who signs in brings a language through `preferLanguage`.
 */
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import { formatMessage } from './format.ts'
import {
  languageOf,
  languages,
  loadCatalog,
  type Catalog,
  type Language,
  type MessageKey,
} from './languages.ts'

export { languages, type Language, type MessageKey }
export { roleName, seatName, stateName, stateOptions, versionIn, versionName, type Seats } from './names.ts'
export { cityOf } from './cities.ts'

export type Words = (key: MessageKey, values?: Record<string, unknown>) => string

export type Speech = { readonly language: Language; readonly catalog: Catalog; readonly words: Words }

const wordsOf =
  (catalog: Catalog, language: string): Words =>
  (key, values) => {
    const pattern = key.startsWith('refusal.')
      ? (catalog.refusals as Readonly<Record<string, string>>)[key.slice('refusal.'.length)]
      : catalog.sentences[key]
    return pattern === undefined ? key : formatMessage(pattern, language, values)
  }

const inEnglish: Language = { code: 'en', name: 'English', dir: 'ltr' }
/** Before the first words have come: the program is drawn after them. */
const silent: Catalog = { sentences: {}, refusals: {} as Catalog['refusals'] }

let speech: Speech = { language: inEnglish, catalog: silent, words: wordsOf(silent, 'en') }
const listeners = new Set<() => void>()

const speak = async (language: Language): Promise<void> => {
  speech = await speechIn(language)
  if (typeof document !== 'undefined') {
    document.documentElement.lang = language.code
    document.documentElement.dir = language.dir
  }
  for (const listener of listeners) listener()
}

const kept = 'language'

/** The server renders the page that comes before the program, and cannot see what this device keeps. */
const tell = (code: string): void => {
  document.cookie = `ph_language=${code}; path=/; max-age=31536000; samesite=lax`
}

let offered: readonly Language[] = languages
const offeredOf = (code: string | undefined): Language | undefined => {
  const language = languageOf(code)
  return offered.find((one) => one.code === language?.code)
}

/** What the installation offers. A choice made earlier on this device gives way where it is offered no more (INS-3). */
export const offerLanguages = async (codes: readonly string[]): Promise<void> => {
  const next = codes.flatMap((code) => languages.filter((language) => language.code === code))
  if (next.length === 0 || next.map(({ code }) => code).join() === offered.map(({ code }) => code).join())
    return
  offered = next
  for (const listener of listeners) listener()
  await preferLanguage(...navigator.languages)
}

/** The reader's own choice: kept on this device, and stronger than any preference. */
export const chooseLanguage = async (code: string): Promise<void> => {
  const language = offeredOf(code)
  if (!language) return
  localStorage.setItem(kept, language.code)
  tell(language.code)
  await speak(language)
}

/** A language to begin in, unless this device has chosen one: the browser's, then the first that is offered. */
export const preferLanguage = async (...codes: readonly (string | undefined)[]): Promise<void> => {
  const chosen = offeredOf(localStorage.getItem(kept) ?? undefined)
  if (chosen) tell(chosen.code)
  const [first] = [...[chosen?.code, ...codes].flatMap((code) => offeredOf(code) ?? []), ...offered]
  const isSpoken = first?.code === speech.language.code && speech.catalog !== silent
  if (first && !isSpoken) await speak(first)
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const current = (): Speech => speech

/** A language given to a part of the page, whatever the reader's: the server renders for many readers. */
export const SpeechContext = createContext<Speech | undefined>(undefined)
export const speechIn = async (language: Language): Promise<Speech> => {
  const catalog = await loadCatalog(language.code)
  return { language, catalog, words: wordsOf(catalog, language.code) }
}

const useSpeech = (): Speech => {
  const own = useSyncExternalStore(subscribe, current, current)
  return useContext(SpeechContext) ?? own
}
export const useWords = (): Words => useSpeech().words
export const useOfferedLanguages = (): readonly Language[] => useSyncExternalStore(subscribe, () => offered)
export const useLanguage = (): Language => useSpeech().language

/** A refusal in the reader's language: the rule, and what would make the act possible (promise 9 of the README). */
export const refusalSentence = (words: Words, { code, facts }: Refusal): string => {
  const said = words(`refusal.${code}`, facts)
  // Of several texts that were to be put or decided together: which one it is.
  return typeof facts['text'] === 'string' ? words('together.in', { title: facts['text'], said }) : said
}
