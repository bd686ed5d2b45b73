/** A text on paper: what it is to be, how it will look, and then as a Word file or printed. All three are of one sheet. */
import { useMemo, useState, type ReactNode } from 'react'
import { serverNow } from '../connection/session.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { directionOf } from '../text-page/direction.ts'
import { useTextScreen } from '../text-page/screen.ts'
import { useVersion } from '../text-page/versions.tsx'
import { Button, Dialog, Notice, Select } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import { docxOf } from './docx.ts'
import { paperForms, sheetOf, versionBefore, type PaperForm } from './sheet-of.ts'
import { Pairs, SheetLines } from './sheet-lines.tsx'
import type { Sheet, SheetTable } from './sheet.ts'
import './paper-sheet.css'

type OnPaperProps = { readonly form: PaperForm; readonly onClose: () => void }

export const OnPaper = ({ form: first, onClose }: OnPaperProps): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { code } = useLanguage()
  const { draft, document, text, redline } = useTextScreen()
  const { state, events, body } = draft
  const own = draft.viewer.seat
  const [form, setForm] = useState<PaperForm>(first)
  const [at] = useState(serverNow)
  const against = useMemo(() => versionBefore(state.versions, text), [state.versions, text])
  const before = useVersion(document, against?.number)
  // A live redline is against the last version, whatever else could be compared.
  const live = useMemo(
    () => (against === state.versions.at(-1) ? redline?.() : undefined),
    [redline, against, state.versions],
  )
  const sheet = useMemo(
    () =>
      body &&
      sheetOf(
        form,
        {
          events,
          body,
          document,
          text,
          at,
          copyOf: look.name(own),
          own,
          ...(against && before.is === 'here' ? { before: { version: against, text: before.text } } : {}),
          ...(live ? { live } : {}),
        },
        { words, language: code, codes: look.initials },
      ),
    [form, events, body, document, text, against, before, live, words, code, look, own, at],
  )
  if (!sheet) return null
  const nothing = form === 'redline' && sheet.lines.length === 0
  const why = nothing ? words('paper.none') : null
  return (
    <Dialog
      title={words('paper.title')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button variant="quiet" icon="print" why={why} onPress={() => globalThis.print()}>
            {words('act.print')}
          </Button>
          <Button
            variant="filled"
            icon="download"
            why={why}
            onPress={() => save(docxOf(sheet), `${nameOf(sheet.title)}-${form}.docx`)}
          >
            {words('paper.word')}
          </Button>
        </>
      }
    >
      <div className="no-print">
        <p className="quiet small">{words('paper.lead')}</p>
        <Select
          label={words('paper.form')}
          value={form}
          onChange={setForm}
          options={paperForms.map((id) => ({ id, label: words(`paper.form.${id}`) }))}
        />
      </div>
      {nothing ? <Notice tone="plain">{words('paper.none')}</Notice> : <Preview sheet={sheet} />}
    </Dialog>
  )
}

/** Letters and digits of any script: what every disk takes. */
const nameOf = (title: string): string => title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)

const save = (bytes: Uint8Array, name: string): void => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }))
  const link = globalThis.document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

const Preview = ({ sheet }: { readonly sheet: Sheet }): ReactNode => (
  <div className="paper-sheet">
    <header className="paper-sheet-head">
      {sheet.header.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </header>
    <div lang={sheet.language} dir={directionOf(sheet.language)}>
      <SheetLines lines={sheet.lines} frame={sheet.frameLanguage} />
      {sheet.pairs && <Pairs pairs={sheet.pairs} frame={sheet.frameLanguage} />}
      {sheet.after && <SheetLines lines={sheet.after} frame={sheet.frameLanguage} />}
    </div>
    {sheet.table && <Table table={sheet.table} sheet={sheet} />}
  </div>
)

const Table = ({ table, sheet }: { readonly table: SheetTable; readonly sheet: Sheet }): ReactNode => (
  <table className="sheet-table">
    <thead>
      <tr>
        {table.heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.rows.map(({ head, cells }, row) => (
        <tr key={row}>
          <th scope="row" lang={sheet.language} dir={directionOf(sheet.language)}>
            {head}
          </th>
          {cells.map((cell, index) => (
            <td key={index}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
