/** The top of a text (screens 3): title, version, stage, what is saved, who is here, and the one next act of this reader. */
import { lazy, memo, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type { SeatId } from '../../shared/ids.ts'
import { openProposals, standingObjections } from '../../shared/procedure/index.ts'
import type { Presence } from '../../shared/protocol/socket.ts'
import { textHash } from '../../shared/text/schema.ts'
import type { SaveStatus } from '../connection/save-state.ts'
import type { TextLink } from '../connection/text-provider.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { navigate, textPath } from '../router.ts'
import { EnterForSeat } from '../silence/enter-for-seat.tsx'
import { Button, Chip, Menu, SaveState, type Saving } from '../ui/index.ts'
import { useWords, type MessageKey, type Words } from '../words/index.ts'
import { refusalCodes } from '../../shared/procedure/refusal.ts'
import { versionName } from './naming.ts'
import { nextAct } from './next-act.ts'
import { objecting } from './objecting.ts'
import { useTextScreen } from './screen.ts'
import { saidOf, useSettleable } from './standing.ts'
import { useLink } from './use-link.ts'
import { useTopEnd } from './use-top-end.ts'
import { VersionsMenu } from './versions.tsx'

/** Fetched when the secretariat enters one. */
const EnterReceived = lazy(async () => ({
  default: (await import('../silence/enter-received.tsx')).EnterReceived,
}))

/** Fetched when somebody wants paper. */
const OnPaper = lazy(async () => ({ default: (await import('../paper/on-paper.tsx')).OnPaper }))

type PageTopProps = {
  readonly link: TextLink | undefined
  readonly awareness: Awareness | undefined
  /** The reader sees the working text, not a version. */
  readonly live: boolean
  readonly onOutline: () => void
  readonly onMargin: () => void
}

/** Drawn anew when the text or the record changes; that something is being saved concerns one word of it alone. */
export const PageTop = memo(({ link, awareness, live, onOutline, onMargin }: PageTopProps): ReactNode => {
  const words = useWords()
  const { draft, text, language, dir } = useTextScreen()
  const { state } = draft
  const latest = state.versions.at(-1)
  const hash = useMemo(() => (live ? textHash(text) : undefined), [live, text])
  const changed = hash !== undefined && latest !== undefined && hash !== latest.hash
  const head = useRef<HTMLElement>(null)
  useTopEnd(head)
  return (
    <header ref={head} className="page-top">
      <div className="page-top-words">
        <p className="page-title" lang={language} dir={dir}>
          {state.title}
        </p>
        <p className="page-facts">
          <span>
            {words(changed ? 'text.version.changed' : 'text.version.is', {
              version: versionName(words, latest?.number),
            })}
          </span>
          <Chip>{words(`stage.${state.stage}`)}</Chip>
          <SaveLine link={link} />
        </p>
      </div>
      <People awareness={awareness} />
      <div className="page-top-acts">
        <Button variant="quiet" small className="narrow-only" onPress={onOutline}>
          {words('text.outline')}
        </Button>
        <Button variant="quiet" small className="narrow-only" onPress={onMargin}>
          {words('text.margin.open')}
        </Button>
        <VersionsMenu />
        <More />
        <NextActButton changed={changed || latest === undefined} />
      </div>
    </header>
  )
})

const SaveLine = ({ link }: { readonly link: TextLink | undefined }): ReactNode => {
  const words = useWords()
  const save = useLink(link)?.save
  return save && <SaveState saving={savingOf(words, save)} />
}

const isRefusalCode = (code: string): boolean => (refusalCodes as readonly string[]).includes(code)

const savingOf = (words: Words, save: SaveStatus): Saving => {
  if (save.is !== 'not-saved') return { state: save.is }
  const key: MessageKey = isRefusalCode(save.code)
    ? (`refusal.${save.code}` as MessageKey)
    : 'text.save.closed'
  return { state: 'not-saved', reason: words(key, { code: save.code }) }
}

/** Delegations at this text, one chip each, one's own first; persons only of one's own. */
const People = ({ awareness }: { readonly awareness: Awareness | undefined }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { session } = useTextScreen()
  const others = usePresent(awareness)
  // The room shows others; that one is here oneself, the page knows.
  const here = useMemo(
    () => (awareness ? withOneself(others, session.seat, session.person.name) : []),
    [awareness, others, session.seat, session.person.name],
  )
  if (here.length === 0) return null
  return (
    <ul className="people" aria-label={words('text.here')}>
      {here.map(({ seat, names }) => (
        <li
          key={seat}
          className={`person colour-${look.colour(seat)}`}
          title={[look.name(seat), ...names].join(' · ')}
        >
          <span aria-hidden="true">{look.initials(seat)}</span>
          <span className="visually-hidden">{[look.name(seat), ...names].join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}

type Present = { readonly seat: SeatId; readonly names: readonly string[] }

const withOneself = (others: readonly Present[], seat: SeatId, name: string): readonly Present[] => {
  const own = others.find((one) => one.seat === seat)
  return [
    { seat, names: [...new Set([name, ...(own?.names ?? [])])] },
    ...others.filter((one) => one.seat !== seat),
  ]
}

const presentIn = (awareness: Awareness): readonly Present[] => {
  const seats = new Map<SeatId, Set<string>>()
  for (const state of awareness.getStates().values()) {
    const user = (state as Partial<Presence>).user
    if (!user || typeof user.seat !== 'string') continue
    const names = seats.get(user.seat) ?? new Set<string>()
    if (user.name) names.add(user.name)
    seats.set(user.seat, names)
  }
  return [...seats].map(([seat, names]) => ({ seat, names: [...names] }))
}

const usePresent = (awareness: Awareness | undefined): readonly Present[] => {
  const [here, setHere] = useState<readonly Present[]>([])
  useEffect(() => {
    if (!awareness) {
      setHere([])
      return undefined
    }
    let shown = ''
    const look = (): void => {
      const next = presentIn(awareness)
      const said = JSON.stringify(next)
      if (said === shown) return
      shown = said
      setHere(next)
    }
    awareness.on('change', look)
    look()
    return () => awareness.off('change', look)
  }, [awareness])
  return here
}

const More = (): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { document, acts, draft, open, text } = useTextScreen()
  const issue = useIssue()
  const probe = { type: 'RaiseObjection', paragraph: null } as const
  const [entering, setEntering] = useState(false)
  const [received, setReceived] = useState(false)
  const [paper, setPaper] = useState(false)
  const mayEnter = draft.actor?.role === 'secretariat' && draft.state.stage !== 'adopted'
  const seat = look.name(draft.viewer.seat)
  const silence = draft.state.silences.length > 0
  const inNegotiation = draft.state.stage === 'negotiation'
  const mayOpen = draft.viewer.holdsPen && inNegotiation
  // The secretariat records there what was adopted in the room.
  const mayRecord = draft.actor?.role === 'secretariat' && inNegotiation
  const menu = (
    <Menu
      label={words('text.more')}
      acts={[
        ...(issue ? [{ id: 'issue', label: issue.verb, why: issue.why, onAct: issue.ask }] : []),
        ...(acts.isForOthers(probe)
          ? []
          : [
              {
                id: 'object',
                label: words('text.object.whole'),
                why: acts.whyNot(probe),
                onAct: () => acts.ask(objecting(words, seat, null)),
              },
              { id: 'stand', label: words('stand.own'), onAct: () => open({ is: 'stand', paragraph: null }) },
            ]),
        // Where there has been no silence, only whoever may open one, or record an adoption, finds anything behind this.
        ...(silence || mayOpen || mayRecord || draft.state.stage === 'adopted'
          ? [
              {
                id: 'silence',
                label: words(silence || !mayOpen ? 'text.to.silence' : 'text.next.open'),
                onAct: () => navigate(textPath(document, 'silence')),
              },
            ]
          : []),
        ...(draft.state.stage === 'negotiation' || draft.state.stage === 'silence'
          ? [
              {
                id: 'positions',
                label: words('positions.title'),
                onAct: () => open({ is: 'positions', view: 'compilation' }),
              },
            ]
          : []),
        ...(mayOpen && text.content[0]
          ? [
              {
                id: 'reading',
                label: words('reading.lead'),
                onAct: () =>
                  void acts.say({ type: 'LeadReading', paragraph: text.content[0]?.attrs.id ?? null }),
              },
            ]
          : []),
        ...(draft.state.reading
          ? [{ id: 'room', label: words('reading.room'), onAct: () => navigate(textPath(document, 'room')) }]
          : []),
        { id: 'paper', label: words('paper.title'), onAct: () => setPaper(true) },
        { id: 'record', label: words('text.to.record'), onAct: () => navigate(textPath(document, 'record')) },
        ...(mayEnter ? [{ id: 'enter', label: words('enter.verb'), onAct: () => setEntering(true) }] : []),
        ...(mayEnter && draft.state.stage === 'negotiation'
          ? [{ id: 'received', label: words('received.verb'), onAct: () => setReceived(true) }]
          : []),
      ]}
    />
  )
  return (
    <>
      {menu}
      {entering && <EnterForSeat draft={draft} onClose={() => setEntering(false)} />}
      {received && (
        <Suspense fallback={null}>
          <EnterReceived onClose={() => setReceived(false)} />
        </Suspense>
      )}
      {paper && (
        <Suspense fallback={null}>
          <OnPaper form="clean" onClose={() => setPaper(false)} />
        </Suspense>
      )}
    </>
  )
}

type Issue = { readonly verb: string; readonly why: string | null; readonly ask: () => void }

/** Issuing the next version, for whoever holds the pen; the confirmation names what is still open and goes on. */
const useIssue = (): Issue | null => {
  const words = useWords()
  const { acts, draft } = useTextScreen()
  const { state, viewer } = draft
  return useMemo(() => {
    if (!viewer.holdsPen || state.stage !== 'negotiation') return null
    const version = versionName(words, (state.versions.at(-1)?.number ?? -1) + 1)
    const verb = words('text.issue', { version })
    const request = { type: 'IssueVersion' } as const
    const carried = saidOf(words, {
      proposals: openProposals(state, viewer).length,
      objections: standingObjections(state).length,
    })
    return {
      verb,
      why: acts.whyNot(request),
      ask: () =>
        acts.ask({
          verb,
          sentence: words('text.confirm.issue', {
            version,
            open: carried.length > 0 ? 'yes' : 'no',
            carried,
          }),
          request,
          done: words('text.told.issue', { version }),
          note: {
            label: words('text.issue.note'),
            into: (asked, note) => (asked.type === 'IssueVersion' ? { ...asked, note } : asked),
          },
        }),
    }
  }, [words, acts, state, viewer])
}

const NextActButton = ({ changed }: { readonly changed: boolean }): ReactNode => {
  const words = useWords()
  const { draft, acts, document, open, opened } = useTextScreen()
  const issue = useIssue()
  const settleable = useSettleable()
  const next = nextAct(draft.state, draft.actor, draft.viewer.holdsPen, settleable, changed)
  switch (next.is) {
    case 'none':
      return null
    case 'open-text':
      return (
        <Button
          variant="filled"
          why={acts.whyNot({ type: 'OpenText' })}
          onPress={() =>
            acts.ask({
              verb: words('text.openText'),
              sentence: words('text.confirm.openText'),
              request: { type: 'OpenText' },
              done: words('text.told.openText'),
            })
          }
        >
          {words('text.openText')}
        </Button>
      )
    case 'settle':
      // While settling, the acts of settling are the next ones.
      return opened.is === 'settle' ? null : (
        <>
          {issue && changed && (
            <Button className="wide-only" why={issue.why} onPress={issue.ask}>
              {issue.verb}
            </Button>
          )}
          <Button variant="filled" onPress={() => open({ is: 'settle', paragraph: next.paragraph })}>
            {words('text.settle.count', { count: next.count })}
          </Button>
        </>
      )
    case 'issue':
      return (
        issue && (
          <Button variant="filled" why={issue.why} onPress={issue.ask}>
            {issue.verb}
          </Button>
        )
      )
    case 'silence':
      return (
        <a className="button button-filled" href={textPath(document, 'silence')}>
          {words(`text.next.${next.why}`)}
        </a>
      )
  }
}
