/**
 * Short lines that the browser shows for what is new, while the page is not being looked at: only where the reader has allowed
 * this browser to, and for what they chose. Nobody is asked but on pressing the button for it. A crowd is one line.
 */
import type { InboxView, NoticeView } from '../../shared/protocol/notices.ts'
import { navigate } from '../router.ts'

type Allowed = 'yes' | 'no' | 'not-asked' | 'never'

const known = (): boolean => typeof Notification === 'function'

export const browserAllows = (): Allowed => {
  if (!known()) return 'never'
  if (Notification.permission === 'granted') return 'yes'
  return Notification.permission === 'denied' ? 'no' : 'not-asked'
}

export const askBrowser = async (): Promise<Allowed> => {
  if (known()) await Notification.requestPermission()
  return browserAllows()
}

type Line = {
  readonly title: string
  readonly body: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** The frame brings the words: the language of the page can change at any time. */
let lineOf: ((notices: readonly NoticeView[]) => Line) | undefined
export const speakInBrowser = (speaker: typeof lineOf): void => {
  lineOf = speaker
}

/** What is in `after`, unread, wanted here, and was not in `before`. */
const newIn = (before: InboxView, after: InboxView): readonly NoticeView[] => {
  const old = new Set(before.notices.map(({ id }) => id))
  // What only moved into the two hundred is older than all that was known.
  const newest = before.notices[0]?.at ?? 0
  const wanted = new Set(after.preferences.browser)
  return after.notices.filter(
    ({ id, at, read, group }) => !read && at >= newest && wanted.has(group) && !old.has(id),
  )
}

export const showInBrowser = (before: InboxView, after: InboxView): void => {
  if (browserAllows() !== 'yes' || document.visibilityState === 'visible') return
  const fresh = newIn(before, after)
  const [first] = fresh
  if (!first || !lineOf) return
  const { title, body, lang, dir } = lineOf(fresh)
  try {
    // One tag: several pages of one browser show it once.
    const shown = new Notification(title, { body, lang, dir, tag: first.id })
    shown.addEventListener('click', () => {
      window.focus()
      navigate(fresh.length === 1 ? pathOf(first) : '/notices')
      shown.close()
    })
  } catch {
    // Some telephones show them through a worker alone: the count in the frame says it all the same.
  }
}

/** Where it is seen and done. */
export const pathOf = ({
  document,
  group,
  entered,
  type,
}: Pick<NoticeView, 'document' | 'group' | 'entered' | 'type'>): string => {
  if (entered || type === 'ActDisowned' || type === 'ActCountersigned') return `/texts/${document}/record`
  return group === 'silence' ? `/texts/${document}/silence` : `/texts/${document}`
}
