/**
 * Settling (screens 5): one paragraph at a time, its words on top, the proposals on it beside one another, a reading that
 * can be edited, and after each act the sentence of what still stands in the way. For whoever holds the pen.
 */
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import { openProposals, placeOf } from '../../shared/procedure/index.ts'
import type { Change, Proposal } from '../../shared/procedure/state.ts'
import { mergeRuns } from '../../shared/text/diff.ts'
import { canonicalRuns, hashOfBlock, type Block, type Run } from '../../shared/text/schema.ts'
import { canonicalJson } from '../../shared/canonical.ts'
import { useActs, type Act } from '../frame/acts.ts'
import { Runs } from '../editor/reader.tsx'
import { useSeatLook } from '../editor/seat-look.ts'
import { Button, Empty, Notice } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { unchanged } from './change-runs.ts'
import { Compromises } from './compromise-card.tsx'
import { InTheWay } from './in-the-way.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { ReadingEditor } from './reading-editor.tsx'
import { blockIn, paragraphNumber, useTextScreen } from './screen.ts'
import { TakeUpTogether } from './take-up-together.tsx'
import { openCompromises, useSettleable } from './standing.ts'

/** Places with open proposals or a compromise on offer, in reading order; null is before the first paragraph. */
const usePlaces = (): readonly (ParagraphId | null)[] => {
  const { draft, text } = useTextScreen()
  return useMemo(() => {
    const open = Object.values(draft.state.proposals).filter(({ status }) => status === 'open')
    const places = new Set([
      ...open.map(placeOf),
      ...openCompromises(draft.state, draft.viewer).map(({ paragraph }) => paragraph),
    ])
    const known: (ParagraphId | null)[] = text.content
      .map((block) => block.attrs.id)
      .filter((id) => places.has(id))
    if (places.has(null)) known.unshift(null)
    for (const place of places) if (!known.includes(place)) known.push(place)
    return known
  }, [draft.state, draft.viewer, text])
}

export const Settle = ({ paragraph }: { readonly paragraph: ParagraphId | null }): ReactNode => {
  const words = useWords()
  const { draft, text, ordinals, open, language, dir } = useTextScreen()
  const places = usePlaces()
  const own = openProposals(draft.state, draft.viewer).length - useSettleable().length
  const at = places.indexOf(paragraph)
  const go = useCallback(
    (to: number): void => {
      const place = places[to]
      if (place !== undefined) open({ is: 'settle', paragraph: place })
    },
    [places, open],
  )
  const leave = (): void => open({ is: 'nothing' })
  const head = useRef<HTMLElement>(null)
  // Wherever in the text one comes from, settling begins at its head.
  useEffect(() => {
    head.current?.scrollIntoView({ block: 'start' })
  }, [paragraph])
  const acts = useMemo<readonly Act[]>(
    () => [
      { id: 'settle-next', label: words('text.settle.next'), key: 'j', onAct: () => go(at + 1) },
      {
        id: 'settle-previous',
        label: words('text.settle.previous'),
        key: 'k',
        onAct: () => go(at < 0 ? 0 : at - 1),
      },
    ],
    [words, go, at],
  )
  useActs(acts)
  const block = blockIn(text, paragraph)
  const proposals = Object.values(draft.state.proposals)
    .filter(
      (proposal) =>
        proposal.status === 'open' && proposal.on === undefined && placeOf(proposal) === paragraph,
    )
    .sort((a, b) => a.at - b.at)
  const onOffer = openCompromises(draft.state, draft.viewer).some((one) => one.paragraph === paragraph)
  return (
    <section ref={head} className="settle" aria-label={words('text.settle')}>
      <header className="settle-head">
        <h1 className="settle-title">
          {words('text.settle.of', {
            number: (paragraph === null ? undefined : ordinals.get(paragraph)) ?? '',
            at: at + 1,
            count: places.length,
          })}
        </h1>
        <div className="form-acts">
          <Button
            variant="quiet"
            small
            shortcut="K"
            onPress={() => go(at - 1)}
            why={at > 0 ? null : words('text.settle.first')}
          >
            {words('text.settle.previous')}
          </Button>
          <Button
            variant="quiet"
            small
            shortcut="J"
            onPress={() => go(at + 1)}
            why={at + 1 < places.length ? null : words('text.settle.last')}
          >
            {words('text.settle.next')}
          </Button>
          <Button small onPress={leave}>
            {words('text.settle.leave')}
          </Button>
        </div>
      </header>
      <InTheWay />
      {own > 0 && <p className="quiet">{words('text.settle.own', { count: own })}</p>}
      {block && (
        <p className="settle-base paper-text" lang={language} dir={dir}>
          <Runs runs={unchanged(block.content)} />
        </p>
      )}
      {proposals.length > 0 ? (
        <Choosing key={paragraph ?? ''} block={block} proposals={proposals} />
      ) : onOffer ? null : (
        <Empty
          title={words('text.settle.none')}
          action={
            places.length > 0 ? <Button onPress={() => go(0)}>{words('text.settle.next')}</Button> : undefined
          }
        />
      )}
      {block && (
        <section className="settle-compromises" aria-label={words('compromise.offered')}>
          <Compromises key={block.attrs.id} paragraph={block.attrs.id} />
        </section>
      )}
    </section>
  )
}

const Choosing = ({
  block,
  proposals,
}: {
  readonly block: Block | undefined
  readonly proposals: readonly Proposal[]
}): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const [picked, setPicked] = useState<string | null>(null)
  const chosen = proposals.find(({ id }) => id === picked) ?? proposals[0]
  return (
    <>
      <Together proposals={proposals} />
      <TakeUpTogether proposals={proposals} />
      <div className="columns">
        {proposals.map((proposal) => (
          <div key={proposal.id} className={proposal === chosen ? 'column column-chosen' : 'column'}>
            <ProposalCard proposal={proposal}>
              <Button small expanded={proposal === chosen} onPress={() => setPicked(proposal.id)}>
                {words('text.settle.read', { seat: look.name(proposal.seat) })}
              </Button>
            </ProposalCard>
          </div>
        ))}
      </div>
      {chosen && (
        <Reading key={`${chosen.id}-${block ? hashOfBlock(block) : ''}`} block={block} proposal={chosen} />
      )}
    </>
  )
}

/** Which changes can stand together: those that touch different words. */
const Together = ({ proposals }: { readonly proposals: readonly Proposal[] }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const pairs = useMemo(
    () =>
      proposals.flatMap((one, index) =>
        proposals.slice(index + 1).flatMap((other) => {
          if (one.change.kind !== 'change' || other.change.kind !== 'change') return []
          const merged = mergeRuns(one.change.base.content ?? [], one.change.content, other.change.content)
          return [{ one: one.seat, other: other.seat, ok: merged.ok }]
        }),
      ),
    [proposals],
  )
  if (pairs.length === 0) return null
  return (
    <ul className="together" aria-label={words('text.together')}>
      {pairs.map((pair) => (
        <li key={`${pair.one}-${pair.other}`} className={pair.ok ? 'together-yes' : 'together-no'}>
          {words(pair.ok ? 'text.together.yes' : 'text.together.no', {
            one: look.name(pair.one),
            other: look.name(pair.other),
          })}
        </li>
      ))}
    </ul>
  )
}

/** The words this proposal would give the paragraph as it stands now, brought together with what was taken up since. */
const proposedRuns = (
  block: Block | undefined,
  { change }: Proposal,
): { readonly runs: readonly Run[]; readonly conflict: boolean } => {
  if (change.kind === 'add') return { runs: change.block.content, conflict: false }
  if (change.kind === 'delete') return { runs: [], conflict: false }
  if (change.kind !== 'change') {
    const runs = change.kind === 'keep' ? (change.base.content ?? []) : change.content
    return { runs, conflict: movedOn(block, change) }
  }
  const merged = mergeRuns(change.base.content ?? [], block?.content ?? [], change.content)
  return merged.ok ? { runs: merged.value, conflict: false } : { runs: change.content, conflict: true }
}

const sameRuns = (a: readonly Run[], b: readonly Run[]): boolean =>
  canonicalJson(canonicalRuns(a)) === canonicalJson(canonicalRuns(b))

const Reading = ({
  block,
  proposal,
}: {
  readonly block: Block | undefined
  readonly proposal: Proposal
}): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const screen = useTextScreen()
  const { acts, language, dir } = screen
  const place = placeOf(proposal)
  const number = paragraphNumber(screen, place) ?? ''
  const proposed = useMemo(() => proposedRuns(block, proposal), [block, proposal])
  const [edited, setEdited] = useState<readonly Run[]>(proposed.runs)
  const { change } = proposal
  const seat = look.name(proposal.seat)
  const asItStands = change.kind === 'delete' ? edited.length === 0 : sameRuns(edited, ownWords(proposal))
  const takeUp = {
    type: 'TakeUpProposal',
    proposal: proposal.id,
    ...(block && change.kind !== 'add' ? { current: hashOfBlock(block) } : {}),
    ...(asItStands && !movedOn(block, change) ? {} : { content: [...canonicalRuns(edited)] }),
  } as const
  const setAside = { type: 'SetAsideProposal', proposal: proposal.id } as const
  const note = words('text.settle.note')
  return (
    <div className="reading">
      <h2 className="reading-title">
        {words(change.kind === 'delete' ? 'text.reading.delete' : 'text.reading')}
      </h2>
      {proposed.conflict && <Notice tone="warning">{words('text.reading.conflict')}</Notice>}
      <ReadingEditor
        initial={proposed.runs}
        base={change.kind === 'add' ? [] : (block?.content ?? [])}
        label={words('text.reading')}
        language={language}
        dir={dir}
        onChange={setEdited}
      />
      <div className="form-acts">
        <Button
          onPress={() =>
            acts.ask({
              verb: words('text.setAside'),
              sentence: words('text.confirm.setAside', { seat }),
              request: setAside,
              done: words('text.told.setAside', { seat }),
              note: {
                label: note,
                into: (request, said) =>
                  request.type === 'SetAsideProposal' ? { ...request, note: said } : request,
              },
            })
          }
          why={acts.whyNot(setAside)}
        >
          {words('text.setAside')}
        </Button>
        <Button
          variant="filled"
          why={acts.whyNot(takeUp)}
          onPress={() =>
            acts.ask({
              verb: words(asItStands ? 'text.takeUp' : 'text.takeUp.edited'),
              sentence: words(asItStands ? 'text.confirm.takeUp' : 'text.confirm.takeUp.edited', { seat }),
              request: takeUp,
              done: words('text.told.takeUp', {
                kind: change.kind,
                seat,
                number,
                placed: number ? 'yes' : 'no',
                edited: asItStands ? 'no' : 'yes',
              }),
              note: {
                label: note,
                into: (request, said) =>
                  request.type === 'TakeUpProposal' ? { ...request, note: said } : request,
              },
            })
          }
        >
          {words(asItStands ? 'text.takeUp' : 'text.takeUp.edited')}
        </Button>
      </div>
    </div>
  )
}

const ownWords = ({ change }: Proposal): readonly Run[] => {
  if (change.kind === 'add') return change.block.content
  if (change.kind === 'delete') return []
  return change.kind === 'keep' ? (change.base.content ?? []) : change.content
}

/** The paragraph is no longer the one the proposal was written on: its words must be said (PRO-11). */
const movedOn = (block: Block | undefined, change: Change): boolean =>
  change.kind !== 'add' &&
  change.kind !== 'delete' &&
  block !== undefined &&
  hashOfBlock(block) !== hashOfBlock(change.base)
