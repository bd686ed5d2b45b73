/**
 * What stands around every screen: the body's name, where one can go, and as whom one acts. The frame changes visibly
 * with the seat; a screen is only ever seen inside it.
 */
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useInstallationName } from '../connection/look.ts'
import { InboxLink } from '../inbox/inbox-link.tsx'
import { takeSeat, useSession } from '../connection/session.ts'
import { useBody } from '../procedure/body-store.ts'
import { Link, navigate, useRoute } from '../router.ts'
import { Button, IconButton, Menu, Notice, SeatChip, type MenuAct } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'
import { isTyping, offeredActs } from './acts.ts'
import { CutOff } from './cut-off.tsx'
import { greeted, isArrival } from './greeting.ts'
import { LanguageMenu } from './language-menu.tsx'
import { useNames } from './names.ts'
import { PasskeyOffer } from './passkey-offer.tsx'
import { Palette } from './palette.tsx'
import { ShortcutMap } from './shortcut-map.tsx'
import { useSigningOut } from './signing-out.tsx'

/** Folding a text's record is fetched with the first text that is opened. */
const Looking = lazy(async () => ({ default: (await import('./looking.tsx')).Looking }))

type Open = 'palette' | 'keys' | null

/** The seat last shown, so that a change of seat can be announced in the new frame. */
/** Where the body has never switched them on, nothing of them is shown. */
const hasMotions = (body: ReturnType<typeof useBody>): boolean =>
  body?.voting?.on === true || (body?.motions?.length ?? 0) > 0

let shownSeat: string | undefined

const noticeFor = (seat: string): 'seat.welcome' | 'seat.taken' | null => {
  if (isArrival()) return 'seat.welcome'
  return shownSeat !== undefined && shownSeat !== seat ? 'seat.taken' : null
}

export const Frame = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { seat, capacity, body } = useSession()
  const installation = useInstallationName()
  const known = useBody()
  const role = known?.seats[seat]?.role ?? 'member'
  const votes = hasMotions(known)
  const [open, setOpen] = useState<Open>(null)
  const [notice, setNotice] = useState(() => noticeFor(seat))
  const [arrived] = useState(isArrival)
  const main = useRef<HTMLElement>(null)
  const route = useRoute()
  const { ask: askToSignOut, dialog: signingOut } = useSigningOut('document' in route)

  useEffect(() => {
    shownSeat = seat
    greeted()
  }, [seat])

  useEffect(() => {
    document.title = body.name
  }, [body.name, route.page])

  useKeys(setOpen)

  return (
    <div className="frame" data-role={role}>
      <a className="skip-link" href="#main" onClick={() => main.current?.focus()}>
        {words('frame.skip')}
      </a>
      {installation && (
        <p className="installation-name no-print" dir="auto">
          {installation}
        </p>
      )}
      <header className="bar no-print">
        <Link to="/" className="bar-name" current={route.page === 'today'}>
          <bdi>{body.name}</bdi>
        </Link>
        <nav className="bar-nav" aria-label={words('frame.places')}>
          <Link to="/" current={route.page === 'today'}>
            {words('place.today')}
          </Link>
          <Link to="/people" current={route.page === 'people'}>
            {words('place.people')}
          </Link>
          <InboxLink
            current={route.page === 'notices' || route.page === 'ways'}
            looking={'document' in route ? route.document : undefined}
          />
          {(role === 'chair' || role === 'vice-chair' || role === 'secretariat') && (
            <Link to="/procedures" className="bar-nav-far" current={route.page === 'procedures'}>
              {words('place.procedures')}
            </Link>
          )}
          {votes && (
            <Link to="/motions" className="bar-nav-far" current={route.page === 'motions'}>
              {words('place.motions')}
            </Link>
          )}
          {role === 'secretariat' && (
            <Link to="/installation" className="bar-nav-far" current={route.page === 'installation'}>
              {words('place.installation')}
            </Link>
          )}
        </nav>
        <div className="bar-end">
          <IconButton icon="search" label={words('palette.open')} onPress={() => setOpen('palette')} />
          <LanguageMenu />
          <SeatMenu
            name={names.seat(seat, capacity)}
            onKeys={() => setOpen('keys')}
            onSignOut={askToSignOut}
          />
        </div>
      </header>
      <CutOff />
      {'document' in route && (
        <Suspense fallback={null}>
          <Looking key={route.document} document={route.document} />
        </Suspense>
      )}
      {notice && (
        <Notice
          tone="good"
          action={
            <Button variant="quiet" small onPress={() => setNotice(null)}>
              {words('act.close')}
            </Button>
          }
        >
          {words(notice, { seat: names.seat(seat, capacity) })}
        </Notice>
      )}
      <PasskeyOffer arrived={arrived} />
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <Palette
        isOpen={open === 'palette'}
        onClose={() => setOpen(null)}
        onKeys={() => setOpen('keys')}
        onSignOut={() => void askToSignOut()}
      />
      <ShortcutMap isOpen={open === 'keys'} onClose={() => setOpen(null)} />
      {signingOut}
    </div>
  )
}

type SeatMenuProps = {
  readonly name: string
  readonly onKeys: () => void
  readonly onSignOut: () => Promise<void>
}

const SeatMenu = ({ name, onKeys, onSignOut }: SeatMenuProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { seat, seats, person } = useSession()
  const known = useBody()
  const administers = known?.seats[seat]?.role === 'secretariat'
  const votes = hasMotions(known)
  const [trouble, setTrouble] = useState<string | null>(null)
  const acts = useMemo<readonly MenuAct[]>(() => {
    const attempt = (work: Promise<void>): void => {
      work.then(
        () => setTrouble(null),
        (failure: unknown) => setTrouble(troubleSentence(words, failure)),
      )
    }
    return [
      ...seats.map((held) => ({
        id: `seat-${held.seat}`,
        label: names.seat(held.seat, held.capacity),
        note: held.seat === seat ? words('seat.now') : words('seat.take'),
        chosen: held.seat === seat,
        onAct: () => {
          if (held.seat !== seat) attempt(takeSeat(held.seat))
        },
      })),
      { id: 'procedures', label: words('place.procedures'), onAct: () => navigate('/procedures') },
      ...(votes ? [{ id: 'motions', label: words('place.motions'), onAct: () => navigate('/motions') }] : []),
      { id: 'you', label: words('you.title'), onAct: () => navigate('/you') },
      ...(administers
        ? [{ id: 'installation', label: words('place.installation'), onAct: () => navigate('/installation') }]
        : []),
      { id: 'keys', label: words('keys.title'), shortcut: '?', onAct: onKeys },
      {
        id: 'sign-out',
        label: words('act.signOut'),
        note: person.name,
        onAct: () => attempt(onSignOut()),
      },
    ]
  }, [seats, seat, names, words, person.name, administers, votes, onKeys, onSignOut])
  return (
    <>
      <Menu
        label={words('seat.menu', { seat: name })}
        acts={acts}
        className="bar-seat"
        trigger={
          <>
            <span className="bar-acting">{words('seat.acting')} </span>
            <SeatChip name={name} own />
          </>
        }
      />
      {trouble && (
        <div className="bar-trouble">
          <Notice tone="problem">{trouble}</Notice>
        </div>
      )}
    </>
  )
}

/** The keys of the frame and of the screen that is open. A letter typed into a field is never a key. */
const useKeys = (setOpen: (open: Open) => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setOpen('palette')
        return
      }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return
      if (event.key === '?') {
        event.preventDefault()
        setOpen('keys')
        return
      }
      const act = offeredActs().find(({ key }) => key !== undefined && key === event.key.toLowerCase())
      if (!act || act.why) return
      event.preventDefault()
      act.onAct()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [setOpen])
}
