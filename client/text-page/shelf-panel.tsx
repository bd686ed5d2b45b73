/** The shelf: discussions whose words are gone, with what they quoted, until somebody takes them back to a paragraph. */
import { useMemo, useState, type ReactNode } from 'react'
import { shelf, type Shelved } from '../../shared/procedure/index.ts'
import { Button, Empty } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { paragraphNumber, useTextScreen } from './screen.ts'
import { ThreadCard } from './thread-card.tsx'

/** `quote`: words selected in the paragraph in focus; a discussion that is attached there is then about them. */
export const ShelfPanel = ({ quote }: { readonly quote: string | undefined }): ReactNode => {
  const words = useWords()
  const { draft, text } = useTextScreen()
  const shelved = useMemo(() => shelf(draft.state, text), [draft.state, text])
  if (shelved.length === 0)
    return <Empty title={words('text.shelf.empty')}>{words('text.shelf.empty.how')}</Empty>
  return (
    <>
      <p className="quiet small">{words('text.shelf.empty.how')}</p>
      {shelved.map((one) => (
        <ShelvedThread key={one.thread.id} shelved={one} quote={quote} />
      ))}
    </>
  )
}

const ShelvedThread = ({
  shelved: { thread, gone },
  quote,
}: {
  readonly shelved: Shelved
  readonly quote: string | undefined
}): ReactNode => {
  const words = useWords()
  const screen = useTextScreen()
  const { acts, focused, showMargin } = screen
  const [trouble, setTrouble] = useState<string | null>(null)
  const number = paragraphNumber(screen, focused)
  const reattach = async (): Promise<void> => {
    if (focused === null) return
    const refused = await acts.say({
      type: 'ReattachThread',
      thread: thread.id,
      paragraph: focused,
      ...(quote ? { quote } : {}),
    })
    setTrouble(refused)
    if (refused === null) showMargin('paragraph')
  }
  return (
    <div className="shelved">
      <p className="shelved-why">{words(`text.shelf.gone.${gone}`)}</p>
      <ThreadCard thread={thread} />
      {trouble && <p className="card-trouble">{trouble}</p>}
      <Button
        small
        onPress={() => void reattach()}
        why={
          focused === null
            ? words('text.shelf.pick')
            : acts.whyNot({ type: 'ReattachThread', thread: thread.id, paragraph: focused })
        }
      >
        {words('text.shelf.attach', { number: number ?? '', placed: number ? 'yes' : 'no' })}
      </Button>
    </div>
  )
}
