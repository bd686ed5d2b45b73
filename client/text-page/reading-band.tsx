/**
 * A read-through while it goes on: where the chair is. Others follow, or read elsewhere and return; whoever leads goes on, says in
 * one key what the floor is understood to have said, and ends it.
 */
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { floorKinds, type FloorKind } from '../../shared/procedure/position-state.ts'
import { hashOfBlock } from '../../shared/text/schema.ts'
import { useActs, type Act } from '../frame/acts.ts'
import { Link, textPath } from '../router.ts'
import { Button } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { placeName } from './naming.ts'
import { blockIn, useTextScreen } from './screen.ts'

export const ReadingBand = (): ReactNode => {
  const words = useWords()
  const { draft, text, ordinals, focus, focused, acts, document } = useTextScreen()
  const [follows, setFollows] = useState(true)
  const at = draft.state.stage === 'negotiation' ? draft.state.reading?.paragraph : undefined
  const leads = draft.viewer.holdsPen
  useEffect(() => {
    if (at !== undefined && follows) focus(at, 'into-view')
  }, [at, follows, focus])
  const block = blockIn(text, at ?? null)
  const go = useCallback(
    (step: number): void => {
      const blocks = text.content
      const next = blocks[blocks.findIndex(({ attrs }) => attrs.id === at) + step]
      if (next) void acts.say({ type: 'LeadReading', paragraph: next.attrs.id })
    },
    [text, at, acts],
  )
  const say = useCallback(
    (understanding: FloorKind): void => {
      if (!block) return
      const paragraph = block.attrs.id
      void acts
        .say({ type: 'RecordFloor', paragraph, base: hashOfBlock(block), understanding })
        .then((refused) => acts.tell(refused ?? words('reading.told')))
    },
    [block, acts, words],
  )
  useActs(
    useMemo<readonly Act[]>(
      () =>
        at === undefined || !leads
          ? []
          : [
              { id: 'reading-next', label: words('reading.next'), key: 'j', onAct: () => go(1) },
              { id: 'reading-previous', label: words('reading.previous'), key: 'k', onAct: () => go(-1) },
              ...floorKinds.map((kind, index) => ({
                id: `floor-${kind}`,
                label: words(`floor.${kind}`),
                key: String(index + 1),
                onAct: () => say(kind),
              })),
            ],
      [at, leads, words, go, say],
    ),
  )
  if (at === undefined) return null
  return (
    <section className="reading-band" aria-label={words('reading.label')}>
      <p className="reading-at" role="status">
        {words('reading.is', {
          place: block ? placeName(words, block.type, ordinals.get(block.attrs.id)) : '…',
        })}
      </p>
      {leads ? (
        <>
          <div className="form-acts">
            <Button small shortcut="K" onPress={() => go(-1)}>
              {words('reading.previous')}
            </Button>
            <Button small shortcut="J" onPress={() => go(1)}>
              {words('reading.next')}
            </Button>
            <Button
              small
              variant="quiet"
              onPress={() => void acts.say({ type: 'LeadReading', paragraph: null })}
            >
              {words('reading.end')}
            </Button>
            <Link to={textPath(document, 'room')}>{words('reading.room')}</Link>
          </div>
          <div className="form-acts" role="group" aria-label={words('reading.floor')}>
            {floorKinds.map((kind, index) => (
              <Button key={kind} small shortcut={String(index + 1)} onPress={() => say(kind)}>
                {words(`floor.${kind}`)}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <div className="form-acts">
          {follows ? (
            <Button small variant="quiet" onPress={() => setFollows(false)}>
              {words('reading.follow')}
            </Button>
          ) : (
            <Button small onPress={() => setFollows(true)}>
              {words('reading.return')}
            </Button>
          )}
          {follows && focused !== at && (
            <Button small onPress={() => focus(at, 'into-view')}>
              {words('reading.return')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
