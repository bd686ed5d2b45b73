/** Writing a comment or a reply: words, and for a new thread to whom, in words. Ctrl+Enter says it. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { circleAudience, circleOf, seatAudience, type Audience } from '../../shared/audience.ts'
import type { ParagraphId } from '../../shared/ids.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { Button, Notice, Select, TextArea, useSubmit } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { audienceName } from './naming.ts'
import { useTextScreen } from './screen.ts'

type WordsFormProps = {
  readonly label: string
  readonly verb: string
  readonly initial?: string
  /** Says it; a string that comes back is why not. */
  readonly onSay: (words: string) => Promise<string | null>
  readonly onLeave: () => void
  readonly children?: ReactNode
  readonly internal?: boolean
}

export const WordsForm = (props: WordsFormProps): ReactNode => {
  const words = useWords()
  useFocusBack()
  const [said, setSaid] = useState(props.initial ?? '')
  const { busy, trouble, submit } = useSubmit(async () => {
    if (said.trim() === '') return null
    const refused = await props.onSay(said.trim())
    if (refused === null) props.onLeave()
    return refused
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      submit()
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      props.onLeave()
    }
  }
  return (
    <div className={props.internal ? 'words-form internal' : 'words-form'} onKeyDown={onKeyDown}>
      <TextArea label={props.label} value={said} onChange={setSaid} rows={3} autoFocus />
      {props.children}
      {trouble && <Notice tone="problem">{trouble}</Notice>}
      <div className="form-acts">
        <Button variant="quiet" small onPress={props.onLeave}>
          {words('act.cancel')}
        </Button>
        <Button small busy={busy} onPress={() => submit()}>
          {props.verb}
        </Button>
      </div>
    </div>
  )
}

/** Where the focus was before the form took it; there it goes when the form has gone and nothing else has taken it. */
const useFocusBack = (): void => {
  const before = useRef(globalThis.document.activeElement)
  useEffect(() => {
    const from = before.current
    return () => {
      requestAnimationFrame(() => {
        const { activeElement, body } = globalThis.document
        const lost = activeElement === null || activeElement === body
        if (lost && from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true })
      })
    }
  }, [])
}

/** The audiences this reader may address, widest first. */
const useAudiences = (): readonly Audience[] => {
  const { draft, acts, focused } = useTextScreen()
  const own = seatAudience(draft.viewer.seat, draft.viewer.renewed)
  const circles = Object.keys(draft.state.circles ?? {}).map(circleAudience)
  const all: readonly Audience[] = [
    'everyone',
    ...(draft.viewer.holdsPen ? (['pen'] as const) : []),
    ...circles,
    own,
  ]
  const allowed = all.filter(
    (audience) =>
      acts.whyNot({ type: 'PostComment', paragraph: focused ?? '', audience, body: '…' }) === null,
  )
  return allowed.length > 0 ? allowed : [own]
}

/** A new thread on a paragraph, about the words that are selected in it, if any. */
export const CommentForm = ({
  paragraph,
  quote,
  onLeave,
}: {
  readonly paragraph: ParagraphId
  readonly quote: string | undefined
  readonly onLeave: () => void
}): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, draft } = useTextScreen()
  const audiences = useAudiences()
  const [chosen, setChosen] = useState<Audience | null>(null)
  const audience = chosen ?? audiences[0] ?? 'everyone'
  const internal = audience !== 'everyone'
  const within = circleOf(audience) === undefined ? 'seat' : 'circle'
  const reach = audience === 'everyone' || audience === 'pen' ? audience : within
  const ownSeat = look.name(draft.viewer.seat)
  return (
    <WordsForm
      label={words('text.comment.label')}
      verb={words('text.comment.say')}
      internal={internal}
      onLeave={onLeave}
      onSay={async (body) => {
        const refused = await acts.say({
          type: 'PostComment',
          paragraph,
          audience,
          body,
          ...(quote ? { quote } : {}),
        })
        if (refused === null) acts.tell(words(`text.told.comment.${reach}`, { seat: ownSeat }))
        return refused
      }}
    >
      {quote && <blockquote className="quote">{quote}</blockquote>}
      <Select
        label={words('text.audience.label')}
        value={audience}
        onChange={setChosen}
        options={audiences.map((id) => ({ id, label: audienceName(words, look, id, draft.state.circles) }))}
      />
      {internal && (
        <p className="internal-line">{audienceName(words, look, audience, draft.state.circles)}</p>
      )}
    </WordsForm>
  )
}
