/**
 * What members place on record beside a text: statements, reservations, and after adoption dissociations from paragraphs. All
 * that stands there already, and one dialog to add to it. It breaks nothing; the sentence says so.
 */
import { useEffect, useState, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import type { Declaration, DeclarationKind } from '../../shared/procedure/state.ts'
import { citations } from '../../shared/text/numbering.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import { api } from '../connection/api.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { factsOf } from '../procedure/facts-of.ts'
import { EnteredLine } from '../record/entered-line.tsx'
import { Checkbox, ConfirmAct, Moment, TextArea, useClock } from '../ui/index.ts'
import { refusalSentence, useWords, versionIn, type Words } from '../words/index.ts'

/** As they are cited; `none` where it is about the whole. */
export const placesInWords = (paragraphs: Declaration['paragraphs']): string | readonly string[] =>
  paragraphs.length === 0 ? 'none' : paragraphs.map(({ id, cited }) => cited || id)

export const Placed = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { zone } = useClock()
  const { declarations = [] } = draft.state
  if (declarations.length === 0) return null
  return (
    <section className="placed" aria-label={words('placed.title')}>
      <h3>{words('placed.title')}</h3>
      {declarations.map(({ id, seat, kind, paragraphs, body, at }) => (
        <blockquote key={id} className="afterwards-reason">
          <p className="serif" dir="auto">
            {body}
          </p>
          <footer className="quiet">
            {words('placed.what', { kind, places: placesInWords(paragraphs) })} · {names.seat(seat)} ·{' '}
            <Moment at={at} zone={zone} />
            <EnteredLine state={draft.state} act={id} />
          </footer>
        </blockquote>
      ))}
    </section>
  )
}

/** The words of a version, once they are here. */
const useVersion = (document: DocumentId, version: number): TextDocument | undefined => {
  const [text, setText] = useState<TextDocument>()
  useEffect(() => {
    const asked = { wanted: true }
    api.version(document, version).then(
      (found) => {
        if (asked.wanted) setText(found)
      },
      // Without them it can still be about the whole.
      () => undefined,
    )
    return () => {
      asked.wanted = false
    }
  }, [document, version])
  return text
}

export const placeVerb = (words: Words, kind: DeclarationKind): string => words(`place.${kind}.verb`)

type PlaceProps = {
  readonly draft: Draft
  readonly kind: DeclarationKind
  readonly version: number
  readonly onClose: () => void
}

export const Place = ({ draft, kind, version, onClose }: PlaceProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { state, viewer } = draft
  const [body, setBody] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const text = useVersion(state.id, version)
  const cited = text ? [...citations(text, state.language)] : []
  const request: Request = {
    type: 'PlaceOnRecord',
    as: viewer.seat,
    kind,
    paragraphs: cited.map(([id]) => id).filter((id) => chosen.includes(id)),
    body: body.trim(),
  }
  const refusal = draft.refusalOf(request, text && factsOf(text))
  return (
    <ConfirmAct
      isOpen
      onClose={onClose}
      verb={placeVerb(words, kind)}
      sentence={words('place.sentence', {
        seat: names.seat(viewer.seat),
        version: versionIn(words, version),
      })}
      why={refusal ? refusalSentence(words, refusal) : body.trim() === '' ? words('place.body') : null}
      fieldsFirst
      onConfirm={async () => {
        const answer = await draft.submit(request)
        return answer.ok ? null : refusalSentence(words, answer.refusal)
      }}
    >
      <TextArea label={words('place.body')} value={body} onChange={setBody} rows={4} maxLength={10_000} />
      {cited.length > 0 && (
        <fieldset className="place-paragraphs">
          <legend>{words('place.paragraphs')}</legend>
          {cited.map(([id, number]) => (
            <Checkbox
              key={id}
              isSelected={chosen.includes(id)}
              onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
            >
              {number}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </ConfirmAct>
  )
}
