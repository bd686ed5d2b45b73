/**
 * Where everybody stands on a text, in place of its paper: the compilation of all that is open, and the matrix of paragraphs
 * by delegations. Both follow the text and its record as they change.
 */
import type { ReactNode } from 'react'
import { InTheWay } from '../text-page/in-the-way.tsx'
import { useTextScreen } from '../text-page/screen.ts'
import { Button, Tabs } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { CompilationView } from './compilation-view.tsx'
import { MatrixView } from './matrix-view.tsx'
import './positions.css'

export const Positions = ({ view }: { readonly view: 'compilation' | 'matrix' }): ReactNode => {
  const words = useWords()
  const { open } = useTextScreen()
  return (
    <section className="positions" aria-label={words('positions.title')}>
      <header className="settle-head">
        <h1 className="settle-title">{words('positions.title')}</h1>
        <div className="form-acts no-print">
          <Button small variant="quiet" onPress={() => globalThis.print()}>
            {words('positions.print')}
          </Button>
          <Button small onPress={() => open({ is: 'nothing' })}>
            {words('text.settle.leave')}
          </Button>
        </div>
      </header>
      <InTheWay />
      <Tabs
        label={words('positions.title')}
        selected={view}
        onSelect={(id) => open({ is: 'positions', view: id === 'matrix' ? 'matrix' : 'compilation' })}
        items={[
          { id: 'compilation', title: words('compilation.title'), content: <CompilationView /> },
          { id: 'matrix', title: words('matrix.title'), content: <MatrixView /> },
        ]}
      />
    </section>
  )
}
