/** The inbox: how much waits for this reader, then what was done that they are told of, newest first, read or unread. */
import { useState, type ReactNode } from 'react'
import type { NoticeView } from '../../shared/protocol/notices.ts'
import { useNames } from '../frame/names.ts'
import { Link } from '../router.ts'
import { useTexts } from '../today/texts.ts'
import { Button, Empty, Loading, Moment, Notice, Select, useClock } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'
import { pathOf } from './browser-notes.ts'
import { refreshInbox, turnNotices, useInbox } from './inbox-store.ts'
import { noticeSentence } from './notice-sentence.ts'
import './inbox.css'

type Shown = 'all' | 'unread'

export const InboxPage = (): ReactNode => {
  const words = useWords()
  const { status, view, failure } = useInbox()
  const { texts } = useTexts()
  const waiting = texts.reduce((count, { waits }) => count + waits.length, 0)
  const [shown, setShown] = useState<Shown>('all')
  const [trouble, setTrouble] = useState<string | null>(null)
  const turn = (request: Parameters<typeof turnNotices>[0]): void => {
    turnNotices(request).then(
      () => setTrouble(null),
      (reason: unknown) => setTrouble(troubleSentence(words, reason)),
    )
  }
  const notices = (view?.notices ?? []).filter(({ read }) => shown === 'all' || !read)
  return (
    <div className="screen inbox">
      <header className="screen-head screen-head-row">
        <h1>{words('place.notices')}</h1>
        <Link to="/notices/ways">{words('notices.ways')}</Link>
      </header>
      {waiting > 0 && (
        <p className="inbox-waiting">
          <Link to="/">{words('notices.waiting', { count: waiting })}</Link>
        </p>
      )}
      <section aria-labelledby="inbox-happened">
        <h2 id="inbox-happened" className="section-title">
          {words('notices.happened')}
        </h2>
        {status === 'loading' && <Loading lines={5} />}
        {status === 'failed' && (
          <Notice
            tone="problem"
            action={<Button onPress={() => void refreshInbox()}>{words('act.retry')}</Button>}
          >
            {troubleSentence(words, failure)}
          </Notice>
        )}
        {trouble && <Notice tone="problem">{trouble}</Notice>}
        {view && view.notices.length === 0 && (
          <Empty title={words('notices.empty')}>{words('notices.empty.lead')}</Empty>
        )}
        {view && view.notices.length > 0 && (
          <>
            <div className="inbox-tools">
              <Select
                label={words('notices.show')}
                value={shown}
                onChange={setShown}
                options={[
                  { id: 'all', label: words('notices.all') },
                  { id: 'unread', label: words('notices.onlyUnread') },
                ]}
              />
              {view.unread > 0 && (
                <Button variant="quiet" icon="check" onPress={() => turn({ all: true })}>
                  {words('notices.readAll')}
                </Button>
              )}
            </div>
            {notices.length === 0 && <p className="quiet today-none">{words('notices.noneUnread')}</p>}
            <ol>
              {notices.map((notice, index) => (
                <NoticeLine
                  key={notice.id}
                  notice={notice}
                  more={notices[index - 1]?.document === notice.document}
                  onTurn={(read) => turn({ notices: [notice.id], read })}
                />
              ))}
            </ol>
          </>
        )}
      </section>
    </div>
  )
}

type NoticeLineProps = {
  readonly notice: NoticeView
  /** The line before is about the same text: its title is not said again. */
  readonly more: boolean
  readonly onTurn: (read: boolean) => void
}

const NoticeLine = ({ notice, more, onTurn }: NoticeLineProps): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const names = useNames()
  const { zone } = useClock()
  const said = noticeSentence(words, code, { ...names, zone }, notice)
  return (
    <li className={notice.read ? 'notice-line' : 'notice-line notice-line-new'}>
      <div>
        {!more && (
          <Link to={pathOf(notice)} className="text-title">
            <bdi lang={notice.language}>{notice.title}</bdi>
          </Link>
        )}
        {more && <p className="visually-hidden">{notice.title}</p>}
        <p className="waiting-what">
          {!notice.read && <strong className="notice-line-mark">{words('notices.new')} </strong>}
          {more ? <Link to={pathOf(notice)}>{said}</Link> : said}
        </p>
        <p className="quiet small">
          {words(`group.${notice.group}`)} · <Moment at={notice.at} />
        </p>
      </div>
      <Button small variant="quiet" onPress={() => onTurn(!notice.read)}>
        {words(notice.read ? 'notices.unreadAgain' : 'notices.read')}
      </Button>
    </li>
  )
}
