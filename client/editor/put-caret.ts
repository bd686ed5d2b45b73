/**
 * Where the caret has just been put. A browser tells of a click a task after it, and on a busy machine a key comes first: it
 * would act where the caret was before. So each key first takes up what stands in the page. Rule EDT-12.
 */
import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

export const PutCaret = Extension.create({
  name: 'putCaret',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          // Before anybody else answers to the key.
          handleDOMEvents: {
            keydown: (view, event) => {
              if (!event.isComposing && !view.composing) takeUp(view)
              return false
            },
          },
        },
      }),
    ]
  },
})

const takeUp = (view: EditorView): void => {
  const { selection, doc, tr } = view.state
  const shown = view.dom.ownerDocument.getSelection()
  const { anchorNode, focusNode } = shown ?? {}
  if (!shown || !anchorNode || !focusNode || !(selection instanceof TextSelection)) return
  if (!view.hasFocus() || !isInWords(view, anchorNode) || !isInWords(view, focusNode)) return
  const anchor = view.posAtDOM(anchorNode, shown.anchorOffset)
  const head = view.posAtDOM(focusNode, shown.focusOffset)
  if (anchor === selection.anchor && head === selection.head) return
  const put = TextSelection.between(doc.resolve(anchor), doc.resolve(head))
  if (!put.eq(selection)) view.dispatch(tr.setSelection(put))
}

/** What is only drawn, such as struck words, may be selected to be copied: that is no place in the text. */
const isInWords = (view: EditorView, node: Node): boolean => {
  const element = node instanceof Element ? node : node.parentElement
  return view.dom.contains(node) && !element?.closest('[contenteditable="false"]')
}
