/**
 * "Our desk": the delegation's drafts on this text. Words that the text could not take are among them, and say why they
 * are here. Only the own delegation sees any of it, and the panel says so.
 */
import { useState, type ReactNode } from 'react'
import { diffRuns } from '../../shared/text/diff.ts'
import type { Draft } from '../../shared/text/desk.ts'
import { Runs, type ReadRun } from '../editor/reader.tsx'
import { useSeatLook } from '../editor/seat-look.ts'
import { Button, Chip, Empty, Moment, Notice } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { Circles, DeskChoice } from './circles-panel.tsx'
import { Clearance, useDropping } from './clearance.tsx'
import { EraseDesk } from './erase-desk.tsx'
import { circleNames } from './naming.ts'
import { changeOf } from './propose-form.tsx'
import { paragraphNumber, useTextScreen } from './screen.ts'
import { useProposing } from './use-proposing.ts'

export const DeskPanel = (): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { deskInUse, draft } = useTextScreen()
  const { circle, shown: deskState } = deskInUse
  const seat = look.name(draft.viewer.seat)
  const [picked, setPicked] = useState<readonly string[]>([])
  const closed = deskState?.link.closed !== undefined
  // Also where all of it has been discarded: what stood there is still on the disk.
  const hasHeld = (deskState?.link.doc.store.clients.size ?? 0) > 0
  return (
    <div className="desk internal">
      <DeskChoice />
      <p className="internal-line">
        {circle ? words('circles.only', { seats: circleNames(look, circle) }) : words('text.only', { seat })}
      </p>
      <p className="desk-plain">
        {words(circle ? (circle.closed ? 'circles.desk.closed' : 'circles.desk.here') : 'text.desk.plain')}
      </p>
      {closed && <Notice tone="warning">{words('text.desk.closed')}</Notice>}
      {deskState?.drafts.map((one) => (
        <DraftCard
          key={one.id}
          draft={one}
          picked={picked.includes(one.id)}
          onPick={() =>
            setPicked(picked.includes(one.id) ? picked.filter((id) => id !== one.id) : [...picked, one.id])
          }
        />
      ))}
      <TablePackage drafts={deskState?.drafts.filter(({ id }) => picked.includes(id)) ?? []} />
      {deskState?.drafts.length === 0 && !closed && (
        <Empty title={words(circle ? 'circles.desk.empty' : 'text.desk.empty')}>
          {words(circle ? 'circles.desk.empty.how' : 'text.desk.empty.how')}
        </Empty>
      )}
      {hasHeld && !closed && (!circle || circle.closed) && <EraseDesk circle={circle} />}
      <Circles />
    </div>
  )
}

const draftRuns = ({ kind, base, content }: Draft): readonly ReadRun[] => {
  const before = base?.content ?? []
  if (kind === 'delete') return before.map((run) => ({ ...run, change: 'deleted' }))
  if (kind === 'keep') return before.map((run) => ({ ...run, change: 'same' }))
  return kind === 'alternative'
    ? content.map((run) => ({ ...run, change: 'same' }))
    : diffRuns(before, content)
}

/** The drafts that were picked, tabled in one act: they stand or fall together. */
const TablePackage = ({ drafts }: { readonly drafts: readonly Draft[] }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, desk, deskInUse, draft: record } = useTextScreen()
  if (drafts.length < 2 || deskInUse.circle) return null
  const parts = drafts.flatMap((draft) => {
    const change = changeOf(draft)
    return change ? [{ proposal: draft.id, change, draft: draft.id }] : []
  })
  const request = { type: 'TablePackage' as const, parts }
  const verb = words('package.table', { count: drafts.length })
  return (
    <Button
      small
      why={parts.length === drafts.length ? acts.whyNot(request) : words('text.propose.nothing')}
      onPress={() =>
        acts.ask({
          verb,
          sentence: words('package.confirm', {
            seat: look.name(record.viewer.seat),
            count: drafts.length,
          }),
          request,
          after: () => {
            for (const { id } of drafts) desk?.remove(id)
          },
          done: words('package.told'),
        })
      }
    >
      {verb}
    </Button>
  )
}

const DraftCard = ({
  draft,
  picked,
  onPick,
}: {
  readonly draft: Draft
  readonly picked: boolean
  readonly onPick: () => void
}): ReactNode => {
  const words = useWords()
  const screen = useTextScreen()
  const { draft: record, language, dir, focus, deskInUse } = screen
  const { circle } = deskInUse
  const look = useSeatLook()
  const proposing = useProposing()
  const author = circle ? look.name(draft.person) : record.body?.people[draft.person]?.name
  const place = draft.paragraph ?? draft.after
  const drop = useDropping(draft)
  const number = paragraphNumber(screen, place)
  return (
    <article className="card internal" aria-label={words('text.draft.label')}>
      <p className="card-by">
        {author && <bdi>{author}</bdi>}
        <span className="card-kind">
          {words('desk.kind', {
            kind: draft.kind,
            number: number ?? '',
            placed: number ? 'yes' : 'no',
          })}
        </span>
        <span className="card-when">
          <Moment at={draft.at} here={false} />
        </span>
      </p>
      {draft.origin !== 'typed' && <Chip tone="warning">{words(`text.origin.${draft.origin}`)}</Chip>}
      <p className="change-words" lang={language} dir={dir}>
        <Runs runs={draftRuns(draft)} />
      </p>
      {!circle && <Clearance draft={draft} />}
      {!circle?.closed && (
        <div className="card-acts">
          <Button
            variant="quiet"
            small
            onPress={() => {
              if (place !== null) focus(place, 'into-view')
              proposing.resume(draft)
            }}
          >
            {words('text.draft.open')}
          </Button>
          {!circle && (
            <button type="button" className="kind" aria-pressed={picked} onClick={onPick}>
              {words('package.pick')}
            </button>
          )}
          <Button variant="quiet" small onPress={drop}>
            {words('text.draft.drop')}
          </Button>
        </div>
      )}
    </article>
  )
}
