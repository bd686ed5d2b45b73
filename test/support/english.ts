/** English as the pages speak it, without a page. */
import { languages, speechIn, type Words } from '../../client/words/index.ts'
import type { Catalog } from '../../client/words/languages.ts'
import { invariant } from '../../shared/result.ts'

const english = languages.find(({ code }) => code === 'en')
invariant(english, 'English is offered')
const speech = await speechIn(english)

export const englishWords: Words = speech.words
export const englishCatalog: Catalog = speech.catalog
