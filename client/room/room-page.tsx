/**
 * The screen of a room, at an address of its own for a projector: the paragraph at which the chair is, as it stands in the latest
 * version, and what is proposed for it before everyone. Nothing internal is on it, whoever is signed in: it looks with nobody's eyes.
 */
import type { ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { openProposals, placeOf } from '../../shared/procedure/index.ts'
import { ordinals } from '../../shared/text/numbering.ts'
import { Runs } from '../editor/reader.tsx'
import { useDraft } from '../procedure/draft-store.ts'
import { changeRuns, unchanged } from '../text-page/change-runs.ts'
import { directionOf } from '../text-page/direction.ts'
import { placeName, useNames } from '../text-page/naming.ts'
import { useVersion } from '../text-page/versions.tsx'
import { Link, textPath } from '../router.ts'
import { Loading } from '../ui/index.ts'
import { useWords, versionName } from '../words/index.ts'
import './room.css'

/** In no seat: what is not for everyone is not here. */
const everyone = { seat: '', holdsPen: false }

export const RoomPage = ({ document }: { readonly document: DocumentId }): ReactNode => {
  const words = useWords()
  const draft = useDraft(document)
  const look = useNames(draft.body)
  const { state } = draft
  const latest = state.versions.at(-1)?.number
  const version = useVersion(document, latest)
  if (!state.exists || version.is !== 'here') return <Loading lines={6} />
  const { text } = version
  const at = state.reading?.paragraph
  const block = text.content.find(({ attrs }) => attrs.id === at)
  const number = block && ordinals(text, state.language).get(block.attrs.id)
  const proposals = openProposals(state, everyone).filter((one) => placeOf(one) === block?.attrs.id)
  const dir = directionOf(state.language)
  return (
    <main className="room" aria-label={words('room.title')}>
      <p className="room-head">
        <bdi>{state.title}</bdi> · {versionName(words, latest)}
      </p>
      {block ? (
        <>
          <h1 className="room-place">{placeName(words, block.type, number)}</h1>
          <p className="room-words" lang={state.language} dir={dir}>
            <Runs runs={unchanged(block.content)} />
          </p>
          <h2 className="room-proposed">
            {words(proposals.length > 0 ? 'room.alternatives' : 'room.nothing')}
          </h2>
          <ul className="room-list">
            {proposals.map(({ id, seat, change }) => (
              <li key={id}>
                <p className="room-seat">
                  {look.name(seat)} · {words('room.kind', { kind: change.kind })}
                </p>
                <p className="room-change" lang={state.language} dir={dir}>
                  <Runs runs={change.kind === 'keep' ? [] : changeRuns(change)} />
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="room-words">{words('room.waiting')}</p>
      )}
      <p className="room-leave no-print">
        <Link to={textPath(document)}>{words('text.settle.leave')}</Link>
      </p>
    </main>
  )
}
