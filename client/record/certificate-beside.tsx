/** What stands beside the words on a certificate: slips that were set right, and what members had placed on record. */
import type { ReactNode } from 'react'
import { useNames } from '../frame/names.ts'
import { placesInWords } from '../silence/placing.tsx'
import { deadlineInWords, utcOf } from '../silence/words.ts'
import { useLanguage, useWords } from '../words/index.ts'
import type { Certificate } from './certificate-facts.ts'

export const Beside = ({
  certificate: { slips, beside },
  zone,
}: {
  readonly certificate: Certificate
  readonly zone: string
}): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const languages = new Intl.DisplayNames([code], { type: 'language' })
  const when = (instant: number): string =>
    words('certificate.when', {
      when: deadlineInWords(words, code, { instant, zone }),
      utc: utcOf(instant),
    })
  return (
    <>
      {slips.length > 0 && <h2>{words('corrigenda.title')}</h2>}
      {slips.map(({ language, cited, was, now, at, void: contested }, index) => (
        <div key={index} className="certificate-beside">
          <p className="quiet">
            {words('corrigenda.where', {
              language: languages.of(language) ?? language,
              place: cited || 'none',
            })}{' '}
            · {when(at)}
          </p>
          <p className="serif" lang={language} dir="auto">
            <del>{was}</del> <ins>{now}</ins>
          </p>
          {contested && <p>{words('certificate.slip.void')}</p>}
        </div>
      ))}
      {beside.length > 0 && <h2>{words('placed.title')}</h2>}
      {beside.map(({ kind, seat, at, body, paragraphs }, index) => (
        <blockquote key={index} className="certificate-beside">
          <p className="serif" dir="auto">
            {body}
          </p>
          <footer className="quiet">
            {words('placed.what', { kind, places: placesInWords(paragraphs) })} · {names.seat(seat)} ·{' '}
            {when(at)}
          </footer>
        </blockquote>
      ))}
    </>
  )
}
