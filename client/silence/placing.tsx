/**
 * What members place on record beside a text: statements, reservations, and after adoption dissociations from paragraphs. All
 * that stands there already, and one dialog to add to it. It breaks nothing; the sentence says so.
 */
import { useMemo, useState, type ReactNode } from 'react'
import type { Declaration, DeclarationKind } from '../../shared/procedure/state.ts'
import { citations } from '../../shared/text/numbering.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { factsOf } from '../procedure/facts-of.ts'
import { EnteredLine } from '../record/entered-line.tsx'
import { Checkbox, ConfirmAct, Moment, RadioGroup, TextArea, useClock } from '../ui/index.ts'
import { refusalSentence, useWords, versionIn, type Words } from '../words/index.ts'
import { useRecording } from './recording.ts'
import { useVersion } from './wording.ts'

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

export const placeVerb = (words: Words, kind: DeclarationKind): string => words(`place.${kind}.verb`)

type PlaceProps = {
  readonly draft: Draft
  /** One, or a choice of what it is to be. */
  readonly kinds: readonly [DeclarationKind, ...DeclarationKind[]]
  readonly version: number
  readonly onClose: () => void
}

export const Place = ({ draft, kinds, version, onClose }: PlaceProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { state, viewer } = draft
  const { record, dialog } = useRecording(draft)
  const [kind, setKind] = useState<DeclarationKind>(kinds[0])
  const [body, setBody] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const text = useVersion(state.id, version)
  const numbers = useMemo(
    () => (text ? citations(text, state.language) : new Map<string, string>()),
    [text, state.language],
  )
  const request: Request = {
    type: 'PlaceOnRecord',
    as: viewer.seat,
    kind,
    paragraphs: [...chosen],
    body: body.trim(),
  }
  const refusal = draft.refusalOf(request, text && factsOf(text))
  return (
    <>
      <ConfirmAct
        isOpen
        onClose={onClose}
        title={kinds.length > 1 ? words('place.any.verb') : placeVerb(words, kind)}
        verb={placeVerb(words, kind)}
        sentence={words('place.sentence', {
          seat: names.seat(viewer.seat),
          version: versionIn(words, version),
        })}
        why={refusal ? refusalSentence(words, refusal) : body.trim() === '' ? words('place.missing') : null}
        fieldsFirst
        onConfirm={() => record(request)}
      >
        {kinds.length > 1 && (
          <RadioGroup
            label={words('place.kind')}
            choices={kinds.map((id) => ({
              id,
              label: words(`place.kind.${id}`),
              means: words(`place.kind.${id}.means`),
            }))}
            value={kind}
            onChange={setKind}
          />
        )}
        <TextArea label={words('place.body')} value={body} onChange={setBody} rows={4} maxLength={10_000} />
        <NamedParagraphs numbers={numbers} chosen={chosen} onChange={setChosen} />
      </ConfirmAct>
      {dialog}
    </>
  )
}

/** Paragraphs by their ordinals, in the order of the text, whatever the order in which they are chosen. */
export const NamedParagraphs = ({
  numbers,
  chosen,
  onChange,
}: {
  readonly numbers: ReadonlyMap<string, string>
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}): ReactNode => {
  const words = useWords()
  const ids = [...numbers.keys()]
  if (ids.length === 0) return null
  return (
    <fieldset className="place-paragraphs">
      <legend>{words('place.paragraphs')}</legend>
      {ids.map((id) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(on) => onChange(ids.filter((one) => (one === id ? on : chosen.includes(one))))}
        >
          {numbers.get(id)}
        </Checkbox>
      ))}
    </fieldset>
  )
}
