/** The paper that an act rests on which is entered for a seat: picked here, kept when the act is entered. */
import type { ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'
import { Button } from '../ui/index.ts'
import { useWords } from '../words/index.ts'

type PaperFieldProps = { readonly file: File | null; readonly onPick: (file: File | null) => void }

export const PaperField = ({ file, onPick }: PaperFieldProps): ReactNode => {
  const words = useWords()
  return (
    <div className="row">
      <FileTrigger onSelect={(files) => onPick(files?.[0] ?? null)}>
        <Button small>{words('behalf.paper')}</Button>
      </FileTrigger>
      <span className="quiet">{file ? <bdi>{file.name}</bdi> : words('behalf.paper.none')}</span>
    </div>
  )
}
