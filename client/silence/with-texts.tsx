/** Which other texts are put under the same silence: chosen from those that could be, each with what stands in its way. */
import { useState, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { putTogether } from '../../shared/procedure/together.ts'
import type { Profile } from '../../shared/procedure/state.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import { useNames } from '../frame/names.ts'
import { factsOf } from '../procedure/facts-of.ts'
import { refusalOf, type DraftSnapshot } from '../procedure/draft-history.ts'
import { useDrafts, type Draft, type Request } from '../procedure/draft-store.ts'
import { useTexts } from '../today/texts.ts'
import { serverNow } from '../connection/session.ts'
import { Notice } from '../ui/index.ts'
import { refusalSentence, useWords, versionIn, type Words } from '../words/index.ts'
import { bracketedParagraphs, shortHash } from './facts.ts'
import { ChooseItems } from './items.tsx'
import { offeredIn } from './put.ts'
import { useVersions } from './wording.ts'
import { isSeverable } from './words.ts'

type Opening = Extract<Request, { type: 'OpenSilence' }>

type WithTexts = {
  readonly choices: readonly { readonly id: DocumentId; readonly label: string }[]
  readonly chosen: readonly DocumentId[]
  readonly choose: (chosen: readonly DocumentId[]) => void
  /** The request as it is with them, once all of them are known. */
  readonly into: (request: Opening) => Opening
  /** Why one of them cannot be put; nothing where all can. */
  readonly why: (request: Opening) => string | null
  readonly others: readonly DraftSnapshot[]
  readonly words: ReadonlyMap<DocumentId, TextDocument>
}

const latestOf = ({ state }: DraftSnapshot) => state.versions.at(-1)

const itemsIn = (
  { state }: DraftSnapshot,
  profile: Profile | undefined,
  text: TextDocument | undefined,
): { readonly items?: string[] } =>
  profile && isSeverable(profile) && text ? { items: offeredIn(text, state).map(({ id }) => id) } : {}

const whyNot = (words: Words, draft: Draft, other: DraftSnapshot, request: Opening, text?: TextDocument) => {
  const { actor, body } = draft
  const refusal = refusalOf(other.state, request, {
    actor,
    body,
    now: serverNow,
    ...(text ? { text: factsOf(text) } : {}),
  })
  return (
    refusal && refusalSentence(words, { ...refusal, facts: { ...refusal.facts, text: other.state.title } })
  )
}

/** `again`: those that were under the one before. */
export const useWithTexts = (
  draft: Draft,
  profile: Profile | undefined,
  again: readonly DocumentId[] = [],
): WithTexts => {
  const words = useWords()
  const { texts } = useTexts()
  const [wanted, setWanted] = useState(again)
  const own = draft.state.id
  const offered = texts.filter(
    ({ id, stage, latest }) => id !== own && stage === 'negotiation' && latest !== null,
  )
  // In the order of the list, whatever was pressed first: the same choice is the same bundle.
  const chosen = offered.map(({ id }) => id).filter((id) => wanted.includes(id))
  const others = useDrafts(chosen)
  const read = useVersions(
    others.flatMap((other) => {
      const latest = latestOf(other)
      return latest ? [{ document: other.state.id, version: latest.number }] : []
    }),
  )
  const putOf = (other: DraftSnapshot) => {
    const latest = latestOf(other)
    const text = read.get(other.state.id)
    return latest
      ? { version: latest.number, hash: latest.hash, ...itemsIn(other, profile, text) }
      : undefined
  }
  return {
    choices: offered.map(({ id, title, latest }) => ({
      id,
      label: words('together.choose.text', { title, version: versionIn(words, latest ?? 0) }),
    })),
    chosen,
    choose: setWanted,
    others,
    words: read,
    into: (request) => {
      const others_ = others.flatMap((other) => {
        const put = putOf(other)
        return put ? [{ document: other.state.id, ...put }] : []
      })
      return others_.length > 0 ? { ...request, with: others_ } : request
    },
    why: ({ items: _ours, ...request }) => {
      for (const other of others) {
        const put = putOf(other)
        if (!put) continue
        const why = whyNot(words, draft, other, { ...request, ...put }, read.get(other.state.id))
        if (why) return why
      }
      return null
    },
  }
}

/** What of them the chair should see before: objections, and brackets typed by hand. */
export const ChooseTexts = ({
  together,
  profile,
}: {
  readonly together: WithTexts
  readonly profile: Profile
}): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { choices, chosen, choose, others } = together
  if (choices.length === 0) return null
  return (
    <>
      <ChooseItems
        label={words('together.choose')}
        note={words(isSeverable(profile) ? 'together.choose.note.items' : 'together.choose.note')}
        choices={choices}
        chosen={chosen}
        onChange={choose}
      />
      {others.map((other) => {
        const { state } = other
        const standing = Object.values(state.objections).filter(({ status }) => status === 'standing')
        const text = together.words.get(state.id)
        const brackets = text ? bracketedParagraphs(text).length : 0
        const latest = latestOf(other)
        const said = [
          ...(standing.length > 0
            ? [
                words('silence.step.objections', {
                  count: standing.length,
                  seats: names.seats([...new Set(standing.map(({ seat }) => seat))]),
                }),
              ]
            : []),
          ...(brackets > 0 ? [words('together.brackets', { count: brackets })] : []),
        ]
        return (
          <div key={state.id}>
            <p className="step-fact">
              <bdi>{state.title}</bdi>{' '}
              <span className="quiet">
                · <bdi className="figures">{shortHash(latest?.hash ?? '')}</bdi>
              </span>
            </p>
            {said.length > 0 && (
              <Notice tone="warning">
                {words('together.in', { title: state.title, said: said.join(' ') })}
              </Notice>
            )}
          </div>
        )
      })}
    </>
  )
}

/** As the note names them, this text first. */
export const notedTogether = (draft: Draft, { others }: WithTexts) => {
  const texts = [draft, ...others].flatMap(({ state }) => {
    const latest = state.versions.at(-1)
    return latest
      ? [{ document: state.id, title: state.title, version: latest.number, hash: latest.hash }]
      : []
  })
  return texts.length > 1 ? { together: putTogether(texts) } : {}
}
