/** One thing that waits: the text, what is asked in one sentence, by when or since when, and where it is done. */
import type { ReactNode } from 'react'
import { unreachable } from '../../shared/result.ts'
import { api, isUnanswered } from '../connection/api.ts'
import { useNames, type Names } from '../frame/names.ts'
import { browserPatience, submitUntilAnswered, type Answer, type Request } from '../procedure/submit.ts'
import { Countersign, enteredInWords, useMoment } from '../record/countersign.tsx'
import { Link, textPath } from '../router.ts'
import { Moment } from '../ui/index.ts'
import { useWords, versionIn, versionName, type Words } from '../words/index.ts'
import { refreshTexts } from './texts.ts'
import { deadlineOf, partOf, type WaitingItem } from './waiting.ts'

/** What is asked, in the reader's words. */
const waitingInWords = (
  words: Words,
  names: Names,
  moment: (at: number) => string,
  { waiting }: WaitingItem,
): string => {
  switch (waiting.kind) {
    case 'silence':
      return words('today.waits.silence', {
        version: versionName(words, waiting.version),
        passing: waiting.passing,
      })
    case 'second-key':
      return words('today.waits.secondKey', {
        version: versionIn(words, waiting.version),
        mine: waiting.mine ? 'yes' : 'no',
      })
    case 'release':
      return words('today.waits.release', { version: versionIn(words, waiting.version) })
    case 'confirm':
      return words('today.waits.outcome', { version: versionIn(words, waiting.version) })
    case 'clock':
      return words('today.waits.clock', { version: versionIn(words, waiting.version) })
    case 'extension':
      return words('today.waits.extension', {
        version: versionIn(words, waiting.version),
        seats: names.seats(waiting.seats),
      })
    case 'recount':
      return words('today.waits.recount', {
        version: versionIn(words, waiting.version),
        later: moment(waiting.later.instant),
      })
    case 'hold':
      return words('today.waits.hold', { version: versionIn(words, waiting.version) })
    case 'reach':
      return words('today.waits.reach', {
        version: versionIn(words, waiting.version),
        seats: names.seats(waiting.seats),
        count: waiting.seats.length,
      })
    case 'adopt':
      return words('today.waits.adopt', { version: versionName(words, waiting.version) })
    case 'countersign':
      return enteredInWords(words, moment, waiting)
    case 'disowned':
      return words('today.waits.disowned', {
        seat: names.seat(waiting.seat),
        what: words('entered.what', { type: waiting.type }),
      })
    case 'answer':
      return words('today.waits.answer', { seat: names.seat(waiting.seat) })
    case 'answered':
      return words('today.waits.answered')
    case 'settle':
      return words('today.waits.settle', {
        proposals: waiting.proposals.length,
        paragraphs: waiting.paragraphs,
      })
    case 'proposals':
      return words('today.waits.proposals', { count: waiting.proposals.length })
    case 'on-ours':
      return words('today.waits.onOurs', { count: waiting.proposals.length })
    case 'carried':
      return words('today.waits.carried', {
        count: waiting.proposals.length,
        version: versionIn(words, waiting.version),
      })
    case 'maintain':
      return words('today.waits.maintain', { version: versionIn(words, waiting.version) })
    case 'circle':
      return words('today.waits.circle', { seat: names.seat(waiting.seat), name: waiting.name })
    case 'circle-support':
      return words('today.waits.circleSupport', { count: waiting.proposals.length })
    case 'compromise':
      return words('today.waits.compromise', { count: waiting.compromises.length })
    case 'accepted':
      return words('today.waits.accepted', { count: waiting.compromises.length })
    case 'stand':
      return words('today.waits.stand', { why: waiting.why, count: waiting.paragraphs.length })
    case 'desk':
      return words('today.waits.desk', { as: waiting.as })
    case 'read':
      return words('today.waits.read', { version: versionIn(words, waiting.version) })
    default:
      return unreachable(waiting)
  }
}

const patience = browserPatience(isUnanswered)

/** One request is one act, however often it has to be sent. */
const submitTo =
  (document: string) =>
  async (request: Request): Promise<Answer> => {
    const command = { ...request, id: crypto.randomUUID() }
    const answer = await submitUntilAnswered((one) => api.command(document, one), command, patience)
    void refreshTexts()
    return answer
  }

type WaitingLineProps = {
  readonly item: WaitingItem
  /** The line before is about the same text: its title is not said again. */
  readonly more: boolean
}

export const WaitingLine = ({ item, more }: WaitingLineProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const moment = useMoment()
  const { text, waiting } = item
  const deadline = deadlineOf(waiting)
  const to = textPath(text.id, partOf(waiting))
  const said = waitingInWords(words, names, moment, item)
  return (
    <li className={more ? 'waiting waiting-more' : 'waiting'}>
      <div>
        {more ? (
          <p className="visually-hidden">{text.title}</p>
        ) : (
          <Link to={to} className="text-title">
            <bdi>{text.title}</bdi>
          </Link>
        )}
        <p className="waiting-what">{more ? <Link to={to}>{said}</Link> : said}</p>
        {waiting.kind === 'countersign' && <Countersign entered={waiting} submit={submitTo(text.id)} />}
      </div>
      {deadline === undefined ? (
        <p className="waiting-since">
          {words('today.since')} <Moment at={waiting.since} here={false} relative={false} />
        </p>
      ) : (
        <p className="waiting-when">
          <Moment at={deadline} />
        </p>
      )}
    </li>
  )
}
