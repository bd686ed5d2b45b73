/** A reading that the chair's team may edit before taking it up: one block in a Y.Doc of its own, which nobody else sees. */
import { useEffect, useMemo, type ReactNode } from 'react'
import * as Y from 'yjs'
import { elementFor } from '../../shared/text/edit.ts'
import { readBlock } from '../../shared/text/read.ts'
import type { Run } from '../../shared/text/schema.ts'
import { LazyBlockEditor } from '../editor/lazy-block-editor.tsx'

type ReadingEditorProps = {
  readonly initial: readonly Run[]
  readonly base: readonly Run[]
  readonly label: string
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly onChange: (runs: readonly Run[]) => void
}

export const ReadingEditor = (props: ReadingEditorProps): ReactNode => {
  const { initial, onChange } = props
  const fragment = useMemo(() => {
    const made = new Y.Doc().getXmlFragment('reading')
    made.insert(0, [elementFor({ type: 'paragraph', attrs: { id: '' }, content: initial })])
    return made
  }, [initial])
  useEffect(() => {
    const changed = (): void => {
      const element = fragment.get(0)
      if (element instanceof Y.XmlElement) onChange(readBlock(element).content ?? [])
    }
    fragment.observeDeep(changed)
    changed()
    return () => fragment.unobserveDeep(changed)
  }, [fragment, onChange])
  return (
    <LazyBlockEditor
      fragment={fragment}
      base={props.base}
      label={props.label}
      language={props.language}
      dir={props.dir}
      onLeave={() => undefined}
    />
  )
}
