/** What the chair understands the floor to have said of a paragraph, who says that it is not so, and saying so. */
import type { ReactNode } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { useWords } from '../words/index.ts'
import { ActButton } from './act-button.tsx'
import { useTextScreen } from './screen.ts'

export const FloorLine = ({ paragraph }: { readonly paragraph: ParagraphId }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { draft, acts } = useTextScreen()
  const { floors = {}, stage } = draft.state
  const floor = Object.hasOwn(floors, paragraph) ? floors[paragraph] : undefined
  if (!floor || stage === 'agreed' || stage === 'adopted') return null
  const request = { type: 'ContestFloor', floor: floor.act } as const
  const seat = look.name(draft.viewer.seat)
  return (
    <div className="floor-line">
      <p>{words('floor.is', { is: floor.is })}</p>
      {floor.note && (
        <p className="comment-words" dir="auto">
          {floor.note}
        </p>
      )}
      {floor.contested.map((contest) => (
        <p key={contest.seat} className="answer" dir="auto">
          {words('floor.contested', { seat: look.name(contest.seat) })}{' '}
          {contest.note && <q>{contest.note}</q>}
        </p>
      ))}
      {!acts.isForOthers(request) && (
        <ActButton
          verb={words('floor.contest')}
          sentence={words('floor.contest.confirm', { seat })}
          request={request}
          done={words('floor.contest.told')}
          note={{
            label: words('floor.contest.note'),
            into: (asked, note) => (asked.type === 'ContestFloor' ? { ...asked, note } : asked),
          }}
        />
      )}
    </div>
  )
}
