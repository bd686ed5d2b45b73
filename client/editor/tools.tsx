/**
 * The tools of whoever writes: what the block is, its level, and what a timetable is made of. Only what fits the kind of
 * text is there; everything can be done by key as well.
 */
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import type { ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import { blocksOfKind } from '../../shared/text/form.ts'
import { maxLevel, type BlockType } from '../../shared/text/schema.ts'
import { Button, IconButton } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import { shiftLevel } from './keys.ts'
import {
  addItem,
  addMonth,
  addTopic,
  become,
  isIndented,
  levelOf,
  typeOf,
  type Run,
  type Writing,
} from './shapes.ts'

/** By key: with Alt and Shift, as the acts of a paragraph are. */
export const toolKeys = (writing: Writing): Readonly<Record<string, Run>> =>
  writing.kind === 'programme' ? { KeyI: addItem, KeyT: addTopic, KeyM: addMonth(writing) } : {}

export const EditorTools = ({ editor, kind, language }: Writing & { readonly editor: Editor }): ReactNode => {
  const words = useWords()
  const { dir } = useLanguage()
  const at = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const block = state.selection.$head.node(1)
      return block ? { type: typeOf(block), level: levelOf(block) } : { type: 'paragraph' as const, level: 0 }
    },
  })
  const run = (command: Run) => (): void => {
    command(editor.state, editor.view.dispatch)
    editor.view.focus()
  }
  // A title is the form's: there is one, and nothing becomes it.
  const offered = blocksOfKind[kind].filter((type): type is BlockType => type !== 'title')
  const types = offered.some((type) => type === at.type) ? offered : [...offered, at.type]
  const indents = isIndented(at.type)
  const inTimetable = at.type === 'month' || at.type === 'item'
  return (
    <div className="tools-strip no-print">
      <Toolbar className="tools" dir={dir} aria-label={words('tools.label')}>
        <select
          className="tools-block"
          aria-label={words('tools.block')}
          value={at.type}
          disabled={at.type === 'title'}
          onChange={({ target }) => {
            const chosen = types.find((type) => type === target.value)
            if (chosen) run(become(chosen))()
          }}
        >
          {types.map((type) => (
            <option key={type} value={type}>
              {words(`text.block.${type}`)}
            </option>
          ))}
        </select>
        {indents && (
          <>
            {at.level > 0 && (
              <IconButton label={words('tools.higher')} icon="outdent" onPress={run(shiftLevel(-1))} />
            )}
            {at.level < maxLevel && (
              <IconButton label={words('tools.deeper')} icon="indent" onPress={run(shiftLevel(1))} />
            )}
          </>
        )}
        {kind === 'programme' && (inTimetable || at.type === 'annex') && (
          <>
            {inTimetable && (
              <Button small variant="quiet" icon="plus" onPress={run(addItem)}>
                {words('tools.item')}
              </Button>
            )}
            {at.type === 'item' && (
              <Button small variant="quiet" icon="plus" onPress={run(addTopic)}>
                {words('tools.topic')}
              </Button>
            )}
            <Button small variant="quiet" icon="plus" onPress={run(addMonth({ kind, language }))}>
              {words('tools.month')}
            </Button>
          </>
        )}
      </Toolbar>
    </div>
  )
}
