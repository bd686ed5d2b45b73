/**
 * Which screen stands at which address, and who is let through to it. Everything behind the door is keyed by person
 * and seat: another seat begins every screen anew, so that nothing of one slips into the other.
 */
import { lazy, Suspense, useEffect, useLayoutEffect, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { serverNow, useSession, useSessionState } from './connection/session.ts'
import { Door } from './door/door.tsx'
import { Unreachable } from './door/unreachable.tsx'
import { Unbroken } from './frame/broken.tsx'
import { Frame } from './frame/frame.tsx'
import { Nowhere } from './frame/nowhere.tsx'
import { TakesOver } from './reading/taking-over.ts'
import { forgetBody } from './procedure/body-store.ts'
import { useRoute, type Route } from './router.ts'
import { Today } from './today/today.tsx'
import { ClockContext, Loading } from './ui/index.ts'
import { useLanguage } from './words/index.ts'

// Each is fetched when it is first opened: the door and today come at once on a hotel's network.
const TextPage = lazy(async () => ({ default: (await import('./text-page/text-page.tsx')).TextPage }))
const SilencePage = lazy(async () => ({ default: (await import('./silence/silence-page.tsx')).SilencePage }))
const RecordPage = lazy(async () => ({ default: (await import('./record/record-page.tsx')).RecordPage }))
const RoomPage = lazy(async () => ({ default: (await import('./room/room-page.tsx')).RoomPage }))
const CertificatePage = lazy(async () => ({
  default: (await import('./record/certificate-page.tsx')).CertificatePage,
}))
const OfflineText = lazy(async () => ({ default: (await import('./offline/offline-text.tsx')).OfflineText }))
const People = lazy(async () => ({ default: (await import('./people/people.tsx')).People }))
const InstallationPage = lazy(async () => ({
  default: (await import('./installation/installation-page.tsx')).InstallationPage,
}))
const InboxPage = lazy(async () => ({ default: (await import('./inbox/inbox-page.tsx')).InboxPage }))
const WaysPage = lazy(async () => ({ default: (await import('./inbox/ways-page.tsx')).WaysPage }))
const ProceduresPage = lazy(async () => ({
  default: (await import('./today/procedures-page.tsx')).ProceduresPage,
}))
const MotionsPage = lazy(async () => ({ default: (await import('./motions/motions-page.tsx')).MotionsPage }))
const You = lazy(async () => ({ default: (await import('./you/you.tsx')).You }))
const SetUp = lazy(async () => ({ default: (await import('./setup/set-up.tsx')).SetUp }))

const Screen = ({ route }: { readonly route: Route }): ReactNode => {
  switch (route.page) {
    case 'today':
      return <Today />
    case 'new':
      return <Today writing />
    case 'people':
      return <People />
    case 'installation':
      return <InstallationPage />
    case 'you':
      return <You />
    case 'notices':
      return <InboxPage />
    case 'ways':
      return <WaysPage />
    case 'procedures':
      return <ProceduresPage />
    case 'motions':
      return <MotionsPage />
    case 'text':
      return <TextPage key={route.document} document={route.document} />
    case 'silence':
      return <SilencePage key={route.document} document={route.document} />
    case 'record':
      return <RecordPage key={route.document} document={route.document} />
    case 'room':
      return <RoomPage key={route.document} document={route.document} />
    case 'certificate':
      return <CertificatePage key={route.document} document={route.document} />
    case 'sign-in':
    case 'set-up':
    case 'nowhere':
      return <Nowhere />
  }
}

/** Tells every screen in which zone the body states its deadlines. */
const Seated = ({ route }: { readonly route: Route }): ReactNode => {
  const { body, person, seat } = useSession()
  // What the former seat could see of the body goes with it, before the next one is painted.
  useLayoutEffect(() => forgetBody, [person.id, seat])
  return (
    <ClockContext value={{ zone: body.zone, now: serverNow }}>
      {route.page === 'room' ? (
        // For everybody in a room: nothing of whoever is signed in is on it.
        <Unbroken>
          <Suspense fallback={<Waiting />}>
            <Screen route={route} />
          </Suspense>
        </Unbroken>
      ) : (
        <Frame key={`${person.id}/${seat}`}>
          <Unbroken>
            <Suspense fallback={<Waiting />}>
              <Screen route={route} />
            </Suspense>
          </Unbroken>
        </Frame>
      )}
    </ClockContext>
  )
}

const Waiting = (): ReactNode => (
  <div className="screen">
    <Loading />
  </div>
)

const Behind = ({ route }: { readonly route: Route }): ReactNode => {
  const state = useSessionState()
  if (route.page === 'set-up')
    return (
      <Suspense fallback={<Waiting />}>
        <SetUp />
      </Suspense>
    )
  if (route.page === 'sign-in') return <Door why="none" />
  switch (state.status) {
    case 'unknown':
      return <Waiting />
    case 'unreachable':
      return route.page === 'text' ? (
        <Suspense fallback={<Waiting />}>
          <OfflineText key={route.document} document={route.document} failure={state.failure} />
        </Suspense>
      ) : (
        <Unreachable failure={state.failure} />
      )
    case 'out':
      return <Door why={state.why} />
    case 'in':
      return <Seated route={route} />
  }
}

export const App = (): ReactNode => {
  const route = useRoute()
  const language = useLanguage()
  const { status } = useSessionState()
  // A text says itself when it stands; until it is known who reads, the page that came before the program does.
  const stands = route.page !== 'text' || status === 'out' || status === 'unreachable'
  useEffect(() => {
    document.documentElement.lang = language.code
    document.documentElement.dir = language.dir
  }, [language])
  return (
    <I18nProvider locale={language.code === 'en' ? 'en-GB' : language.code}>
      {stands && <TakesOver />}
      <Behind route={route} />
    </I18nProvider>
  )
}
