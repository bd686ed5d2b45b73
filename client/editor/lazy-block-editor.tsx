/** The editor of one block, fetched when somebody first opens one: whoever only reads never loads it. */
import { lazy, Suspense, type ReactNode } from 'react'
import { Loading } from '../ui/index.ts'
import type { BlockEditorProps } from './block-editor.tsx'

const BlockEditor = lazy(async () => ({ default: (await import('./block-editor.tsx')).BlockEditor }))

export const LazyBlockEditor = (props: BlockEditorProps): ReactNode => (
  <Suspense fallback={<Loading lines={2} />}>
    <BlockEditor {...props} />
  </Suspense>
)
