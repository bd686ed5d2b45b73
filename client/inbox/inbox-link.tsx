/** The way to the inbox in the frame, with how many are unread; and what a browser that may says when nobody looks at the page. */
import { useEffect, type ReactNode } from 'react'
import type { NoticeView } from '../../shared/protocol/notices.ts'
import { useNames } from '../frame/names.ts'
import { Link } from '../router.ts'
import { Icon, useClock } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import { speakInBrowser } from './browser-notes.ts'
import { prefer, turnNotices, useInbox } from './inbox-store.ts'
import { noticeSentence } from './notice-sentence.ts'

export const InboxLink = ({
  current,
  looking,
}: {
  readonly current: boolean
  /** The text whose page is open. */
  readonly looking: string | undefined
}): ReactNode => {
  const words = useWords()
  const { view } = useInbox()
  const unread = view?.unread ?? 0
  useBrowserLines()
  useReadWhenLooking(looking)
  useFirstChoice()
  return (
    <Link to="/notices" current={current}>
      <span className="bar-inbox" aria-hidden="true">
        <span>{words('place.notices')}</span>
        <Icon name="inbox" />
      </span>
      {unread > 0 && (
        <span className="bar-count figures" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
      <span className="visually-hidden">{words('notices.unread', { count: unread })}</span>
    </Link>
  )
}

const useBrowserLines = (): void => {
  const words = useWords()
  const { code, dir } = useLanguage()
  const names = useNames()
  const { zone } = useClock()
  useEffect(() => {
    speakInBrowser((notices: readonly NoticeView[]) => {
      const [first] = notices
      const many = notices.length > 1 || !first
      return {
        title: many ? words('place.notices') : first.title,
        body: many
          ? words('browser.many', { count: notices.length })
          : noticeSentence(words, code, { ...names, zone }, first),
        lang: code,
        dir,
      }
    })
    return () => speakInBrowser(undefined)
  }, [words, code, dir, names, zone])
}

/** Who has a text before them is not told of it as new. A page in the background is not being looked at. */
const useReadWhenLooking = (looking: string | undefined): void => {
  const { view } = useInbox()
  useEffect(() => {
    const read = (): void => {
      if (document.visibilityState !== 'visible' || !view) return
      const notices = view.notices.flatMap((one) => (one.document === looking && !one.read ? [one.id] : []))
      // Where it is not kept they stay unread, which says no wrong thing.
      if (notices.length > 0) turnNotices({ notices, read: true }).catch(() => undefined)
    }
    read()
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [looking, view])
}

/** Whoever has chosen nothing is written to as this browser speaks, and by its clock. */
const useFirstChoice = (): void => {
  const { view } = useInbox()
  const { code } = useLanguage()
  useEffect(() => {
    if (!view || view.chosen) return
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    prefer({ ...view.preferences, language: code, zone: timeZone }).catch(() => undefined)
  }, [view, code])
}
