/**
 * Where everybody stands on a text, in place of its paper: the compilation of all that is open, and the matrix of paragraphs
 * by delegations. Both follow the text and its record as they change.
 */
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { InTheWay } from '../text-page/in-the-way.tsx'
import { useTextScreen, type Opened } from '../text-page/screen.ts'
import { Button, Tabs } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { BiographyView } from './biography-view.tsx'
import { CompilationView } from './compilation-view.tsx'
import { MatrixView } from './matrix-view.tsx'
import './positions.css'

const OnPaper = lazy(async () => ({ default: (await import('../paper/on-paper.tsx')).OnPaper }))

type PositionsProps = { readonly opened: Extract<Opened, { is: 'positions' }> }

export const Positions = ({ opened }: PositionsProps): ReactNode => {
  const words = useWords()
  const { open } = useTextScreen()
  const [paper, setPaper] = useState(false)
  const life = opened.view === 'biography'
  const title = words(life ? 'biography.title' : 'positions.title')
  return (
    <section className="positions" aria-label={title}>
      <header className="settle-head">
        <h1 className="settle-title">{title}</h1>
        <div className="form-acts no-print">
          <Button small variant="quiet" onPress={() => globalThis.print()}>
            {words('positions.print')}
          </Button>
          {!life && (
            <Button small variant="quiet" onPress={() => setPaper(true)}>
              {words('paper.word')}
            </Button>
          )}
          <Button small onPress={() => open({ is: 'nothing' })}>
            {words('text.settle.leave')}
          </Button>
        </div>
      </header>
      {paper && (
        <Suspense fallback={null}>
          <OnPaper form={opened.view === 'matrix' ? 'matrix' : 'names'} onClose={() => setPaper(false)} />
        </Suspense>
      )}
      {opened.view === 'biography' ? (
        <BiographyView paragraph={opened.paragraph} />
      ) : (
        <>
          <InTheWay />
          <Tabs
            label={words('positions.title')}
            selected={opened.view}
            onSelect={(id) => open({ is: 'positions', view: id === 'matrix' ? 'matrix' : 'compilation' })}
            items={[
              { id: 'compilation', title: words('compilation.title'), content: <CompilationView /> },
              { id: 'matrix', title: words('matrix.title'), content: <MatrixView /> },
            ]}
          />
        </>
      )}
    </section>
  )
}
