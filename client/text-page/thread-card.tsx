/** A discussion about a paragraph: who said what, in which order, and what was said before it was edited. */
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Comment, Thread } from '../../shared/procedure/state.ts'
import { serverNow } from '../connection/session.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { EnteredLine } from '../record/entered-line.tsx'
import { Button, Chip, Moment } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { WordsForm } from './comment-form.tsx'
import { actorName, audienceName } from './naming.ts'
import { useTextScreen } from './screen.ts'

export const ThreadCard = ({ thread }: { readonly thread: Thread }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, draft } = useTextScreen()
  const [replying, setReplying] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [unfolded, setUnfolded] = useState(false)
  const resolved = thread.resolved !== undefined
  const internal = thread.audience !== 'everyone'
  const turn = async (type: 'ResolveThread' | 'ReopenThread'): Promise<void> =>
    setTrouble(await acts.say({ type, thread: thread.id }))
  const turning = resolved ? 'ReopenThread' : 'ResolveThread'
  const card = useArrival(thread)
  if (resolved && !unfolded)
    return (
      <article className="card card-folded">
        <Button variant="quiet" small expanded={false} onPress={() => setUnfolded(true)}>
          {words('text.thread.resolved', {
            seat: look.name(thread.resolved?.by.seat ?? ''),
            count: thread.comments.length,
          })}
        </Button>
      </article>
    )
  return (
    <article
      ref={card}
      tabIndex={-1}
      className={internal ? 'card internal' : 'card'}
      aria-label={words('text.thread.label')}
    >
      {internal && (
        <p className="internal-line">{audienceName(words, look, thread.audience, draft.state.circles)}</p>
      )}
      {thread.quote && (
        <blockquote className="quote" dir="auto">
          {thread.quote}
        </blockquote>
      )}
      {thread.comments.map((comment) => (
        <CommentEntry key={comment.id} thread={thread} comment={comment} />
      ))}
      {trouble && <p className="card-trouble">{trouble}</p>}
      {replying ? (
        <WordsForm
          label={words('text.reply.label')}
          verb={words('text.reply.say')}
          internal={internal}
          onLeave={() => setReplying(false)}
          onSay={(body) => acts.say({ type: 'ReplyToComment', thread: thread.id, body })}
        />
      ) : (
        <div className="card-acts">
          {!resolved && (
            <Button
              variant="quiet"
              small
              onPress={() => setReplying(true)}
              why={acts.whyNot({ type: 'ReplyToComment', thread: thread.id, body: '…' })}
            >
              {words('text.reply')}
            </Button>
          )}
          <Button
            variant="quiet"
            small
            onPress={() => void turn(turning)}
            why={acts.whyNot({ type: turning, thread: thread.id })}
          >
            {words(resolved ? 'text.reopen' : 'text.resolve')}
          </Button>
        </div>
      )}
    </article>
  )
}

/** What counts as said just now, by the server's clock. */
const justNow = 10_000

/** What this reader has said a moment ago comes into view, with the focus that its form has left. Others' words never do. */
const useArrival = (thread: Thread): RefObject<HTMLElement | null> => {
  const { session } = useTextScreen()
  const card = useRef<HTMLElement>(null)
  const first = thread.comments[0]
  const own = first?.by.person === session.person.id && first.by.seat === session.seat
  const [fresh] = useState(() => own && serverNow() - first.at < justNow)
  useEffect(() => {
    if (!fresh) return
    card.current?.scrollIntoView({ block: 'nearest' })
    card.current?.focus({ preventScroll: true })
  }, [fresh])
  return card
}

const CommentEntry = ({
  thread,
  comment,
}: {
  readonly thread: Thread
  readonly comment: Comment
}): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, draft, session } = useTextScreen()
  const [editing, setEditing] = useState(false)
  const own = comment.by.person === session.person.id && comment.by.seat === session.seat
  if (editing)
    return (
      <WordsForm
        label={words('text.edit.label')}
        verb={words('text.edit.say')}
        initial={comment.body}
        onLeave={() => setEditing(false)}
        onSay={(body) => acts.say({ type: 'EditComment', thread: thread.id, comment: comment.id, body })}
      />
    )
  return (
    <div className="comment">
      <p className="card-by">
        <bdi>{actorName(words, look, draft.body, comment.by)}</bdi>
        <span className="card-when">
          <Moment at={comment.at} here={false} />
        </span>
      </p>
      <EnteredLine state={draft.state} act={comment.id} />
      <p className="comment-words" dir="auto">
        {comment.body}
      </p>
      {comment.history.length > 0 && (
        <details className="history">
          <summary>{words('text.edited', { count: comment.history.length })}</summary>
          {comment.history.map((earlier) => (
            <p key={earlier.at} dir="auto">
              {earlier.body} <Chip>{<Moment at={earlier.at} here={false} relative={false} />}</Chip>
            </p>
          ))}
        </details>
      )}
      {own && !thread.resolved && (
        <Button variant="quiet" small onPress={() => setEditing(true)}>
          {words('text.edit')}
        </Button>
      )}
    </div>
  )
}
