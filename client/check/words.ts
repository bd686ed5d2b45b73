/** The words of the page that stands alone: all six languages are in it, and nothing else of the product's catalogs. */
import { check } from '../words/en/check.ts'
import { formatMessage } from '../words/format.ts'

type CheckKey = keyof typeof check
export type CheckCatalog = Readonly<Record<CheckKey, string>>
export type CheckWords = (key: CheckKey, values?: Readonly<Record<string, unknown>>) => string

const found = import.meta.glob<{ readonly check: CheckCatalog }>('../words/*/check.ts', { eager: true })

const names = {
  ar: 'العربية',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  zh: '中文',
} as const
export type CheckLanguage = keyof typeof names

export const languages = Object.entries(names).map(([code, name]) => ({ code: code as CheckLanguage, name }))

export const languageIn = (wanted: readonly string[]): CheckLanguage => {
  for (const one of wanted) {
    const code = one.slice(0, 2).toLowerCase()
    if (code in names) return code as CheckLanguage
  }
  return 'en'
}

export const wordsIn = (language: CheckLanguage): CheckWords => {
  const catalog = found[`../words/${language}/check.ts`]?.check ?? check
  return (key, values) => formatMessage(catalog[key], language, values)
}
