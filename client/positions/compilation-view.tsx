/**
 * The compilation on the page: brackets and names as delegations know them from paper, in the same lines as on paper. With names,
 * ours first, without names, in two columns, or clean. Knows no rules.
 */
import { useMemo, useState, type ReactNode } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import { compile, type Compiled } from '../../shared/procedure/index.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import {
  columnRemarks,
  compilationLines,
  compilationPairs,
  type CompilationFacts,
} from '../paper/compilation-lines.ts'
import { Pairs, SheetLines } from '../paper/sheet-lines.tsx'
import { cleanLines } from '../paper/sheet.ts'
import { useTextScreen } from '../text-page/screen.ts'
import { Empty, Select } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'

const forms = ['names', 'ours', 'plain', 'columns', 'clean'] as const
type Form = (typeof forms)[number]

export const CompilationView = (): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { code } = useLanguage()
  const { draft, text, language, dir, ordinals, open, visit } = useTextScreen()
  const [form, setForm] = useState<Form>('names')
  const { state, viewer } = draft
  const own = viewer.seat
  const compilation = useMemo(
    () => compile(state, text, viewer, form === 'ours' ? own : undefined),
    [state, text, viewer, form, own],
  )
  const facts = useMemo(
    (): CompilationFacts => ({
      numbers: ordinals,
      codes: look.initials,
      words,
      names: form !== 'plain',
      own,
    }),
    [ordinals, look, words, form, own],
  )
  const go = (paragraph: ParagraphId): void => {
    open({ is: 'nothing' })
    visit(paragraph)
  }
  const drawn = { frame: code, onGo: go }
  const isOpen =
    compilation.blocks.some(saysSomething) ||
    compilation.opening.length + compilation.homeless.length + compilation.objections.length > 0
  return (
    <>
      <div className="positions-choice no-print">
        <Select
          label={words('compilation.form')}
          value={form}
          onChange={setForm}
          options={forms.map((id) => ({ id, label: words(`compilation.form.${id}`) }))}
        />
      </div>
      {!isOpen && <Empty title={words('compilation.none')}>{words('compilation.none.why')}</Empty>}
      <div className={`compiled${form === 'columns' ? ' is-wide' : ''}`} lang={language} dir={dir}>
        {form === 'clean' ? (
          <SheetLines lines={cleanLines(text.content, ordinals)} {...drawn} />
        ) : form === 'columns' ? (
          <>
            <SheetLines lines={columnRemarks(compilation, facts).above} {...drawn} />
            <Pairs pairs={compilationPairs(compilation, facts)} {...drawn} />
            <SheetLines lines={columnRemarks(compilation, facts).below} {...drawn} />
          </>
        ) : (
          <SheetLines lines={compilationLines(compilation, facts)} {...drawn} />
        )}
      </div>
    </>
  )
}

/** Something is said of it, beside what it says itself. */
const saysSomething = ({
  pieces,
  deletions,
  keeps,
  whole,
  compromises,
  objections,
  stood,
  additions,
}: Compiled): boolean =>
  [deletions, keeps, whole, compromises, objections, additions, ...Object.values(stood)].some(
    (said) => said.length > 0,
  ) || pieces.some((piece) => piece.is === 'open')
