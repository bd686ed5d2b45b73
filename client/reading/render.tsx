/**
 * Facts in, HTML out: what the server is given to answer a text's address with. Every word of the text goes through React's
 * escaping; nothing is put together by hand. Runs on the server, built beside it.
 */
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReadingPage, RenderReading } from '../../shared/protocol/reading.ts'
import { languageOf, type Language } from '../words/languages.ts'
import { SpeechContext, speechIn, type Speech } from '../words/index.ts'
import { Reading } from './reading-page.tsx'

export const renderReading: RenderReading = async (facts, preferred): Promise<ReadingPage> => {
  const speech = await speechIn(chosen(preferred, facts.look.languages))
  const { code: lang, dir } = speech.language
  return {
    lang,
    dir,
    ...(facts.look.accent === undefined ? {} : { accent: facts.look.accent }),
    title: facts.body.name,
    html: renderToStaticMarkup(
      <SpeechContext value={speech}>
        <Reading facts={facts} />
      </SpeechContext>,
    ),
    data: { lang, zone: facts.body.zone, now: facts.now, sentences: clockSentences(speech, facts.body.zone) },
  }
}

const chosen = (preferred: readonly string[], offered: readonly string[]): Language => {
  const spoken = offered.flatMap((code) => languageOf(code) ?? [])
  const wanted = preferred.flatMap((code) => languageOf(code)?.code ?? [])
  const [first] = [...wanted.flatMap((code) => spoken.filter((one) => one.code === code)), ...spoken]
  if (!first) throw new Error('there is a language')
  return first
}

/** What `words/time.ts` says, and the one sentence for a program that does not come. */
const clockSentences = ({ catalog }: Speech, zone: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(catalog.sentences).filter(
      ([key]) => /^(moment|span|relative)\./.test(key) || key === `city.${zone}` || key === 'reading.alone',
    ),
  )
