/** Which words a letter is written in. English is the type: another language says each of its sentences, no more and no fewer. */
import { IntlMessageFormat } from 'intl-messageformat'
import { mail as ar } from './ar.ts'
import { mail as en, type MailKey, type MailWords } from './en.ts'
import { mail as es } from './es.ts'
import { mail as fr } from './fr.ts'
import { mail as ru } from './ru.ts'
import { mail as zh } from './zh.ts'

export const catalogs: Readonly<Record<string, MailWords>> = { en, fr, es, ru, zh, ar }

export type Say = (key: MailKey, values?: Readonly<Record<string, string | number>>) => string

/** English where the language is none of ours. */
export const languageOf = (asked: string | undefined): string =>
  asked !== undefined && Object.hasOwn(catalogs, asked) ? asked : 'en'

export const sayIn = (language: string): Say => {
  const words = catalogs[languageOf(language)] ?? en
  return (key, values = {}) =>
    // What somebody wrote may look like markup; it is words.
    String(new IntlMessageFormat(words[key], language, undefined, { ignoreTag: true }).format(values))
}
