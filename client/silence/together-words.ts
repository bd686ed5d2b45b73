/** Several texts under one silence, in sentences: who is with whom, and the lines of the note. Made of the record, never typed. */
import type { DraftState, Silence } from '../../shared/procedure/state.ts'
import type { BundledText, Together } from '../../shared/procedure/together.ts'
import { versionIn, type Words } from '../words/index.ts'

/** Titles keep their own direction, whatever language they are listed in. */
export const titlesOf = (texts: readonly Pick<BundledText, 'title'>[]): readonly string[] =>
  texts.map(({ title }) => `\u2068${title}\u2069`)

/** The other texts, where there are any. */
export const othersOf = (document: string, { together }: Pick<Silence, 'together'>): readonly BundledText[] =>
  together?.texts.filter((text) => text.document !== document) ?? []

const severally = ({ profile }: Pick<Silence, 'profile'>): boolean => profile.severable === 'items'

export const leadInWords = (words: Words, silence: Pick<Silence, 'profile'>, { texts }: Together): string =>
  words(severally(silence) ? 'together.lead.items' : 'together.lead', { count: texts.length })

/** What is added to the sentence of an act that is done for all of them. */
export const doneForAll = (words: Words, sentence: string, { together }: Pick<Silence, 'together'>): string =>
  together ? `${sentence} ${words('together.all', { titles: titlesOf(together.texts) })}` : sentence

/** What was agreed as one is withdrawn, set and adopted as one (TOG-6). */
export const agreedWith = ({ agreement, silences }: DraftState): Pick<Silence, 'together'> => {
  const silence = silences.find(({ id }) => id === agreement?.silence)
  return silence?.together && !severally(silence) ? { together: silence.together } : {}
}

type Noted = { readonly profile: Silence['profile']; readonly together?: Together | undefined }

/** Lines of a note. */
export const togetherInNote = (words: Words, { profile, together }: Noted): readonly string[] => {
  if (!together) return []
  const texts = together.texts.map(({ title, version, hash }) =>
    words('note.together.text', { title, version: versionIn(words, version), hash }),
  )
  return [
    words('note.together', { texts }),
    ...(severally({ profile }) ? [] : [words('note.together.effect')]),
    words('note.together.hash', { hash: together.hash }),
  ]
}
