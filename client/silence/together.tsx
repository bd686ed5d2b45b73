/** The texts under one silence, as each of their pages shows them: where they are, by which bytes they are bound, what stands in one of them. */
import type { ReactNode } from 'react'
import { countedObjections } from '../../shared/procedure/index.ts'
import type { OutcomeDoubts, Silence } from '../../shared/procedure/state.ts'
import { useNames } from '../frame/names.ts'
import { useDrafts, type Draft } from '../procedure/draft-store.ts'
import type { DraftSnapshot } from '../procedure/draft-history.ts'
import { Link, textPath } from '../router.ts'
import { Notice } from '../ui/index.ts'
import { useWords, versionIn } from '../words/index.ts'
import { shortHash } from './facts.ts'
import { leadInWords, othersOf, titlesOf } from './together-words.ts'

type UnderOne = { readonly draft: Draft; readonly silence: Silence }

/** The others' records, with the same silence in each, as far as they are known here. */
export const useOthers = ({
  draft,
  silence,
}: UnderOne): readonly { readonly other: DraftSnapshot; readonly its: Silence }[] => {
  const others = useDrafts(othersOf(draft.state.id, silence).map(({ document }) => document))
  return others.flatMap((other) => {
    const its = other.state.silences.find(({ id }) => id === silence.id)
    return its ? [{ other, its }] : []
  })
}

/** What whoever says the outcome of all of them takes upon themselves: what is in doubt in any. */
export const doubtsOfAll = (all: readonly OutcomeDoubts[]): OutcomeDoubts => {
  const later = all.find((doubts) => doubts.later !== undefined)?.later
  return {
    seats: [...new Set(all.flatMap(({ seats }) => seats))],
    holidays: [...new Set(all.flatMap(({ holidays }) => holidays))],
    ...(later === undefined ? {} : { later }),
  }
}

export const TogetherTexts = ({ draft, silence }: UnderOne): ReactNode => {
  const words = useWords()
  const { together } = silence
  if (!together) return null
  return (
    <section className="silence-items" aria-labelledby={`together-${silence.id}`}>
      <h3 id={`together-${silence.id}`} className="section-title">
        {words('together.title')}
      </h3>
      <p className="quiet">{leadInWords(words, silence, together)}</p>
      <ul>
        {together.texts.map(({ document, title, version, hash }) => (
          <li key={document}>
            {document === draft.state.id ? (
              <span>{words('together.this', { title: titlesOf([{ title }]).join('') })}</span>
            ) : (
              <Link to={textPath(document, 'silence')}>
                <bdi>{title}</bdi>
              </Link>
            )}
            <span className="quiet">
              {versionIn(words, version)} · <bdi className="figures">{shortHash(hash)}</bdi>
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet small">{words('together.hash', { hash: shortHash(together.hash) })}</p>
      <Objected draft={draft} silence={silence} />
    </section>
  )
}

/** An objection to another of them, which this text's own record does not hold. */
const Objected = (under: UnderOne): ReactNode => {
  const words = useWords()
  const names = useNames()
  const others = useOthers(under)
  const inHand = under.silence.phase === 'running' || under.silence.phase === 'period-ended'
  if (!inHand || under.silence.profile.severable === 'items') return null
  return others.map(({ other, its }) => {
    const seats = [...new Set(countedObjections(other.state, its).map(({ seat }) => seat))]
    return seats.length === 0 ? null : (
      <Notice key={other.state.id} tone="warning">
        {words('together.objected', { title: other.state.title, seats: names.seats(seats) })}
      </Notice>
    )
  })
}
