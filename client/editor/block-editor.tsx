/**
 * The editor of one block on a desk, shared live by a delegation: its typing shows as a redline against the words it
 * would change. Knows nothing of desks; it is given a Yjs fragment that holds one block.
 */
import { EditorContent, useEditor } from '@tiptap/react'
import type { ReactNode } from 'react'
import type * as Y from 'yjs'
import type { Run } from '../../shared/text/schema.ts'
import { SharedText } from './binding/shared-text.ts'
import { blockExtensions } from './extensions.ts'
import { Paste } from './paste.ts'
import { ProposalRedline } from './proposal-redline.ts'

export type BlockEditorProps = {
  readonly fragment: Y.XmlFragment
  /** The words as they stand; empty for an addition, whose words are then all new. */
  readonly base: readonly Run[]
  readonly label: string
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly takesFocus?: boolean
  readonly onLeave: () => void
}

export const BlockEditor = (props: BlockEditorProps): ReactNode => {
  const editor = useEditor(
    {
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      autofocus: props.takesFocus ? 'end' : false,
      extensions: [
        ...blockExtensions,
        SharedText.configure({ fragment: props.fragment }),
        Paste,
        ProposalRedline.configure({ base: props.base }),
      ],
      editorProps: {
        attributes: {
          class: 'paper-text draft-text',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': props.label,
          lang: props.language,
          dir: props.dir,
        },
        handleKeyDown: (_view, event) => {
          if (event.key === 'Escape' && !event.isComposing) props.onLeave()
          // One block: Enter would have nowhere to put the second half.
          return event.key === 'Enter' || event.key === 'Escape'
        },
      },
    },
    [props.fragment],
  )
  return <EditorContent editor={editor} />
}
