/**
 * The languages of the frame. A language is complete when its folder holds one file per area; only complete ones are
 * offered. Adding one is adding files: nothing here or elsewhere changes.
 * `dir` comes from the writing system, never from a catalog.
 */
import type { access } from './en/access.ts'
import type { composition } from './en/composition.ts'
import type { frame } from './en/frame.ts'
import type { installation } from './en/installation.ts'
import type { kinds } from './en/kinds.ts'
import type { negotiation } from './en/negotiation.ts'
import type { notices } from './en/notices.ts'
import type { outcomes } from './en/outcomes.ts'
import type { positions } from './en/positions.ts'
import type { procedures } from './en/procedures.ts'
import type { silence } from './en/silence.ts'
import type { text } from './en/text.ts'
import type { together } from './en/together.ts'
import type { RefusalCode } from '../../shared/procedure/refusal.ts'

/** English is the type: another language says each of these sentences, no more and no fewer. */
type English = typeof access &
  typeof composition &
  typeof frame &
  typeof installation &
  typeof kinds &
  typeof negotiation &
  typeof notices &
  typeof outcomes &
  typeof positions &
  typeof procedures &
  typeof silence &
  typeof text &
  typeof together

type SentenceKey = keyof English
export type MessageKey = SentenceKey | `refusal.${RefusalCode}`
export type Catalog = {
  readonly sentences: Readonly<Record<string, string>>
  readonly refusals: Readonly<Record<RefusalCode, string>>
}

/** For the author of a catalog: `export const frame: FrameCatalog = { … }`. */
export type AccessCatalog = Readonly<Record<keyof typeof access, string>>
export type CompositionCatalog = Readonly<Record<keyof typeof composition, string>>
export type FrameCatalog = Readonly<Record<keyof typeof frame, string>>
export type InstallationCatalog = Readonly<Record<keyof typeof installation, string>>
export type KindsCatalog = Readonly<Record<keyof typeof kinds, string>>
export type NegotiationCatalog = Readonly<Record<keyof typeof negotiation, string>>
export type NoticesCatalog = Readonly<Record<keyof typeof notices, string>>
export type OutcomesCatalog = Readonly<Record<keyof typeof outcomes, string>>
export type SilenceCatalog = Readonly<Record<keyof typeof silence, string>>
export type TextCatalog = Readonly<Record<keyof typeof text, string>>
export type TogetherCatalog = Readonly<Record<keyof typeof together, string>>
export type ProceduresCatalog = Readonly<Record<keyof typeof procedures, string>>
export type PositionsCatalog = Readonly<Record<keyof typeof positions, string>>
export type RefusalsCatalog = Readonly<Record<RefusalCode, string>>

type Area = Readonly<Record<string, Readonly<Record<string, string>>>>

const files = import.meta.glob<Area>(['./*/*.ts', '!./*/check.ts'])
const areas = [
  'access',
  'composition',
  'frame',
  'installation',
  'kinds',
  'negotiation',
  'notices',
  'outcomes',
  'positions',
  'procedures',
  'silence',
  'text',
  'together',
  'refusals',
] as const

/** Names as their readers write them. */
const ownNames = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  zh: '中文',
  ar: 'العربية',
} as const
type LanguageCode = keyof typeof ownNames

export type Language = { readonly code: LanguageCode; readonly name: string; readonly dir: 'ltr' | 'rtl' }

const isComplete = (code: string): boolean => areas.every((area) => `./${code}/${area}.ts` in files)

export const languages: readonly Language[] = (Object.keys(ownNames) as LanguageCode[])
  .filter(isComplete)
  .map((code) => ({ code, name: ownNames[code], dir: code === 'ar' ? 'rtl' : 'ltr' }))

export const languageOf = (code: string | undefined): Language | undefined =>
  languages.find((language) => language.code === code?.slice(0, 2).toLowerCase())

export const loadCatalog = async (code: LanguageCode): Promise<Catalog> => {
  const read = async (area: (typeof areas)[number]): Promise<Readonly<Record<string, string>>> => {
    const load = files[`./${code}/${area}.ts`]
    const module = load ? await load() : {}
    return module[area] ?? {}
  }
  const found = await Promise.all(areas.map(async (area) => [area, await read(area)] as const))
  const sentences = found.flatMap(([area, words]) => (area === 'refusals' ? [] : [words]))
  const refusals = found.find(([area]) => area === 'refusals')?.[1] ?? {}
  return {
    sentences: Object.assign({}, ...sentences) as Readonly<Record<string, string>>,
    refusals,
  }
}
