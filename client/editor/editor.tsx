/**
 * The editor of a text, for those who may write in it; everybody else gets `reader.tsx`, because an editor set to
 * read only still sends updates when it opens. It lives as long as its Y.Doc: give it a `key` of the link's generation.
 * Knows the paper and nothing of record, rights or requests.
 */
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { ParagraphId } from '../../shared/ids.ts'
import type { TextKind } from '../../shared/procedure/state.ts'
import type { RedlineBlock } from '../../shared/text/redline.ts'
import { rootName } from '../../shared/text/schema.ts'
import { SharedText } from './binding/shared-text.ts'
import { Annotations, annotationsKey } from './annotations.ts'
import { Carets, type CaretLabel } from './carets.ts'
import { textExtensions } from './extensions.ts'
import { Identity } from './identity.ts'
import { Keys } from './keys.ts'
import type { PageNotes } from './page-notes.ts'
import { Paste } from './paste.ts'
import { PutCaret } from './put-caret.ts'
import { Redline, redlineKey } from './redline.ts'
import { useSeatLook } from './seat-look.ts'
import type { Run, Writing } from './shapes.ts'
import { EditorTools, toolKeys } from './tools.tsx'

/** What a person asked for by a key while writing; the letters themselves are for the text. */
export type PaperAct = 'comment' | 'propose' | 'object' | 'leave'

type TextEditorProps = {
  /** Stands in the editor's place until it has the words. */
  readonly until: ReactNode
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly label: string
  readonly kind: TextKind
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly notes: PageNotes
  readonly caretLabel: CaretLabel
  /** undefined: no redline in this mode. */
  readonly redline: (() => readonly RedlineBlock[] | undefined) | undefined
  /** Changes when the redline must be read anew though no word has changed: attribution or a version came. */
  readonly redlineStamp: number
  readonly onFocusParagraph: (paragraph: ParagraphId) => void
  readonly onAct: (act: PaperAct) => void
}

const outOfSight = { top: 172, bottom: 72, left: 8, right: 8 } as const

const acts: Readonly<Record<string, PaperAct>> = { KeyC: 'comment', KeyP: 'propose', KeyO: 'object' }

const actOf = (event: KeyboardEvent): PaperAct | undefined => {
  if (event.isComposing) return undefined
  if (event.key === 'Escape') return 'leave'
  return event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey ? acts[event.code] : undefined
}

const toolOf = (event: KeyboardEvent, writing: Writing): Run | undefined =>
  !event.isComposing && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey
    ? toolKeys(writing)[event.code]
    : undefined

export const TextEditor = (props: TextEditorProps): ReactNode => {
  const latest = useRef(props)
  latest.current = props
  const look = useSeatLook()
  const lookNow = useRef(look)
  lookNow.current = look
  const [drawn, setDrawn] = useState(false)
  const editor = useEditor(
    {
      // Styles come from our own sheet: the page's policy allows no injected ones.
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      extensions: [
        ...textExtensions,
        SharedText.configure({ fragment: props.doc.getXmlFragment(rootName), saysCarried: true }),
        PutCaret,
        Identity,
        Keys.configure({ kind: props.kind, language: props.language }),
        Paste,
        Annotations,
        Carets.configure({
          awareness: props.awareness,
          label: (user) => latest.current.caretLabel(user),
          colour: (user) => lookNow.current.colour(user.seat),
        }),
        Redline.configure({
          read: () => latest.current.redline?.(),
          look: {
            name: (seat) => lookNow.current.name(seat),
            initials: (seat) => lookNow.current.initials(seat),
            colour: (seat) => lookNow.current.colour(seat),
          },
        }),
      ],
      editorProps: {
        // The caret never goes under the head of the page or the bar at its foot.
        scrollThreshold: outOfSight,
        scrollMargin: outOfSight,
        attributes: {
          class: 'paper-text',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': props.label,
          lang: props.language,
          dir: props.dir,
          spellcheck: 'true',
        },
        handleKeyDown: (view, event) => {
          const tool = toolOf(event, latest.current)
          if (tool?.(view.state, view.dispatch)) return true
          const act = actOf(event)
          if (act) latest.current.onAct(act)
          return act !== undefined
        },
      },
      // It stands in the page a task after it was made: until then the place would be empty, and what is below would jump.
      onCreate: () => setDrawn(true),
      onSelectionUpdate: ({ editor }) => {
        const id = editor.state.selection.$head.node(1)?.attrs['id'] as ParagraphId | null | undefined
        if (id && editor.isFocused) latest.current.onFocusParagraph(id)
      },
    },
    [props.doc],
  )
  useEffect(() => {
    if (editor && !editor.isDestroyed)
      editor.view.dispatch(
        editor.state.tr.setMeta(annotationsKey, props.notes).setMeta('addToHistory', false),
      )
  }, [editor, props.notes])
  useEffect(() => {
    if (editor && !editor.isDestroyed)
      editor.view.dispatch(editor.state.tr.setMeta(redlineKey, true).setMeta('addToHistory', false))
  }, [editor, props.redlineStamp, props.redline])
  return (
    <>
      {!drawn && props.until}
      {drawn && editor && <EditorTools editor={editor} kind={props.kind} language={props.language} />}
      <EditorContent editor={editor} hidden={!drawn} />
    </>
  )
}
