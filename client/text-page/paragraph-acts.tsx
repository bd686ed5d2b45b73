/**
 * What can be done about a paragraph: comment, propose, object; and for whoever holds the pen, settle. What this seat may
 * never do is left out: a chair neither proposes nor objects. The same list makes the buttons in the gutter and in the margin, the palette and the keys.
 */
import { useMemo, type ReactNode } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import { currentSilence } from '../../shared/procedure/index.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import type { Request } from '../procedure/draft-store.ts'
import { Button } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { objecting } from './objecting.ts'
import { blockIn, useTextScreen } from './screen.ts'
import { useLife } from './standing.ts'
import { useProposing } from './use-proposing.ts'

export const ParagraphActs = ({ paragraph }: { readonly paragraph: ParagraphId }): ReactNode => {
  const words = useWords()
  const acts = useParagraphActs(paragraph)
  return (
    <div className="paragraph-acts" role="group" aria-label={words('text.acts.label')}>
      {acts.map(({ id, label, key, why, onAct }) => (
        <Button key={id} variant="quiet" small why={why} onPress={onAct} {...(key ? { shortcut: key } : {})}>
          {label}
        </Button>
      ))}
    </div>
  )
}

type ParagraphAct = {
  readonly id: 'comment' | 'propose' | 'object' | 'stand' | 'add' | 'settle' | 'biography'
  readonly label: string
  readonly key?: string
  readonly why: string | null
  readonly onAct: () => void
}

export const useParagraphActs = (paragraph: ParagraphId | null): readonly ParagraphAct[] => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, draft, text, open, focus, showMargin } = useTextScreen()
  const type = blockIn(text, paragraph)?.type
  const isTimed = type === 'month' || type === 'item'
  const proposing = useProposing()
  const { proposals, compromises } = useLife(paragraph)
  const openCount = [...proposals, ...compromises].filter(({ status }) => status === 'open').length
  return useMemo(() => {
    if (paragraph === null) return []
    const seat = look.name(draft.viewer.seat)
    const object = { type: 'RaiseObjection', paragraph } as const
    const stand = { type: 'TakeStand', paragraph, is: 'pending' } as const
    const table: Request = {
      type: 'TableProposal',
      change: {
        kind: 'add',
        after: paragraph,
        block: { type: 'paragraph', content: [{ type: 'text', text: '…' }] },
      },
    }
    // Under silence one may type all the same, and is asked what it is.
    const silence = currentSilence(draft.state)
    const remark =
      silence && ({ type: 'RemarkInSilence', silence: silence.id, paragraph, body: '…' } as const)
    const tabling = acts.whyNot(remark ?? table)
    const proposes = !acts.isForOthers(table)
    const comment = acts.whyNot({
      type: 'PostComment',
      paragraph,
      audience: `seat:${draft.viewer.seat}`,
      body: '…',
    })
    const list: (ParagraphAct | false)[] = [
      {
        id: 'comment',
        label: words('text.comment'),
        key: 'C',
        why: comment,
        onAct: () => {
          focus(paragraph, 'quietly')
          showMargin('paragraph')
          open({ is: 'comment', paragraph })
        },
      },
      proposes && {
        id: 'propose',
        label: words('text.propose'),
        key: 'P',
        why: tabling,
        onAct: () => {
          focus(paragraph, 'quietly')
          proposing.change(paragraph)
        },
      },
      !acts.isForOthers(object) && {
        id: 'object',
        label: words('text.object'),
        key: 'O',
        why: acts.whyNot(object),
        onAct: () => acts.ask(objecting(words, seat, paragraph)),
      },
      !acts.isForOthers(stand) && {
        id: 'stand',
        label: words('stand.own'),
        key: 'A',
        why: null,
        onAct: () => open({ is: 'stand', paragraph }),
      },
      proposes && {
        id: 'add',
        label: words(isTimed ? 'text.add.item' : 'text.add.after'),
        why: tabling,
        onAct: () => proposing.add(paragraph),
      },
      draft.viewer.holdsPen &&
        openCount > 0 && {
          id: 'settle',
          label: words('text.settle'),
          key: 'S',
          why: null,
          onAct: () => open({ is: 'settle', paragraph }),
        },
      {
        id: 'biography',
        label: words('biography.title'),
        key: 'B',
        why: null,
        onAct: () => open({ is: 'positions', view: 'biography', paragraph }),
      },
    ]
    return list.filter((act) => act !== false)
  }, [
    paragraph,
    words,
    look,
    acts,
    draft.viewer,
    draft.state,
    open,
    focus,
    showMargin,
    proposing,
    openCount,
    isTimed,
  ])
}
