/**
 * Where delegations stand on a paragraph or on the whole, as far as this reader may know, and how one's own seat says it. It is
 * no vote: there is no count of those who agree, only each by itself.
 */
import { useState, type ReactNode } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import { isOfOtherWords, standKey, standsFor } from '../../shared/procedure/index.ts'
import { standings, type Stand, type StandKind } from '../../shared/procedure/position-state.ts'
import { resolveWall, wallTime } from '../../shared/time.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import type { Request } from '../procedure/draft-store.ts'
import { EnteredLine } from '../record/entered-line.tsx'
import { useMoment } from '../record/countersign.tsx'
import { Button, Checkbox, ConfirmAct, Select, StandingMark, WallField, useClock } from '../ui/index.ts'
import { cityOf } from '../words/cities.ts'
import { useWords, versionIn } from '../words/index.ts'
import { placeName } from './naming.ts'
import { blockIn, useTextScreen } from './screen.ts'

export const markOf: Readonly<Record<StandKind, 'reserved' | 'agreed-ad-ref' | 'agreed'>> = {
  pending: 'reserved',
  adref: 'agreed-ad-ref',
  agreed: 'agreed',
}

export const StandPanel = ({ paragraph }: { readonly paragraph: ParagraphId | null }): ReactNode => {
  const words = useWords()
  const { draft, acts, open } = useTextScreen()
  const stands = standsFor(draft.state, draft.viewer).filter((stand) => stand.paragraph === paragraph)
  // On a paragraph it is one of its acts.
  const speaks = paragraph === null && !acts.isForOthers({ type: 'TakeStand', paragraph, is: 'pending' })
  const over = draft.state.stage === 'agreed' || draft.state.stage === 'adopted'
  if (over || (stands.length === 0 && !speaks)) return null
  return (
    <section className="stands" aria-label={words('stand.title')}>
      {stands.length > 0 && (
        <ul className="stand-list">
          {stands.map((stand) => (
            <StandLine key={stand.seat} stand={stand} />
          ))}
        </ul>
      )}
      {speaks && (
        <Button variant="quiet" small onPress={() => open({ is: 'stand', paragraph })} shortcut="A">
          {words('stand.own')}
        </Button>
      )}
    </section>
  )
}

const StandLine = ({ stand }: { readonly stand: Stand }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const moment = useMoment()
  const { draft } = useTextScreen()
  const old = isOfOtherWords(stand)
  return (
    <li className={old ? 'stand stand-old' : 'stand'}>
      <span className="stand-seat">
        <bdi>{look.name(stand.seat)}</bdi>
      </span>
      <StandingMark standing={markOf[stand.is]} word={words(`stand.is.${stand.is}`)} withWord />
      {stand.until !== undefined && (
        <span className="quiet small">{words('stand.until', { when: moment(stand.until) })}</span>
      )}
      {!stand.openly && <span className="quiet small">{words('stand.alone')}</span>}
      {stand.asked !== undefined && (
        <span className="quiet small">{words('stand.old', { version: versionIn(words, stand.asked) })}</span>
      )}
      <EnteredLine state={draft.state} act={stand.act} />
    </li>
  )
}

/** One confirmation: what is said is chosen in it, and its sentence says what that means and who is told. */
export const StandDialog = ({ paragraph }: { readonly paragraph: ParagraphId | null }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { zone } = useClock()
  const { acts, draft, open, text, ordinals } = useTextScreen()
  const { seat } = draft.viewer
  const stands = draft.state.stands ?? {}
  const key = standKey(seat, paragraph)
  const before = Object.hasOwn(stands, key) ? stands[key] : undefined
  const [is, setIs] = useState<StandKind | 'end'>(before?.is ?? 'pending')
  const [wall, setWall] = useState(before?.until === undefined ? '' : wallTime(before.until, zone))
  const [openly, setOpenly] = useState(before?.openly === true)
  const expected = wall === '' ? undefined : resolveWall(wall, zone)
  const request: Request = {
    type: 'TakeStand',
    paragraph,
    ...(is === 'end' ? {} : { is }),
    ...(is === 'pending' && expected?.ok ? { until: expected.value } : {}),
    ...(openly && is !== 'end' ? { openly } : {}),
  }
  const block = blockIn(text, paragraph)
  const place = block ? placeName(words, block.type, ordinals.get(block.attrs.id)) : 'whole'
  return (
    <ConfirmAct
      isOpen
      fieldsFirst
      title={words('stand.own')}
      verb={is === 'end' ? words('stand.end') : words(`stand.is.${is}`)}
      sentence={words('stand.confirm', {
        seat: look.name(seat),
        place,
        is,
        openly: is === 'end' ? (before?.openly ? 'yes' : 'no') : openly ? 'yes' : 'no',
      })}
      why={
        is === 'pending' && expected && !expected.ok
          ? words('refusal.DeadlineMalformed')
          : acts.whyNot(request)
      }
      onClose={() => open({ is: 'nothing' })}
      onConfirm={async () => {
        const refused = await acts.say(request)
        if (refused === null) acts.tell(words('stand.told'))
        return refused
      }}
    >
      <Select
        label={words('stand.label')}
        value={is}
        onChange={setIs}
        options={[
          ...standings.map((id) => ({ id, label: words(`stand.is.${id}`) })),
          ...(before ? [{ id: 'end' as const, label: words('stand.end') }] : []),
        ]}
      />
      {is === 'pending' && (
        <WallField
          label={words('stand.until.label', { city: cityOf(words, zone) })}
          value={wall}
          onChange={setWall}
        />
      )}
      {is !== 'end' && (
        <Checkbox isSelected={openly} onChange={setOpenly}>
          {words('stand.openly')}
        </Checkbox>
      )}
    </ConfirmAct>
  )
}
