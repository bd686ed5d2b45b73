/** A button for an act of the record: why it cannot be done stands on it, and a confirmation comes before it. */
import type { ReactNode } from 'react'
import type { Run } from '../../shared/text/schema.ts'
import { Button } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import type { Asked } from './acts.tsx'
import { ReadingEditor } from './reading-editor.tsx'
import { useTextScreen } from './screen.ts'

type ActButtonProps = Asked & { readonly variant?: 'quiet' | 'outline' | 'filled' }

export const ActButton = ({ variant = 'quiet', ...asked }: ActButtonProps): ReactNode => {
  const { acts } = useTextScreen()
  return (
    <Button variant={variant} small why={acts.whyNot(asked.request)} onPress={() => acts.ask(asked)}>
      {asked.verb}
    </Button>
  )
}

type WritingProps = {
  readonly label: string
  readonly initial: readonly Run[]
  readonly base: readonly Run[]
  readonly onChange: (runs: readonly Run[]) => void
  /** What is done with the words. */
  readonly asked: Asked
  readonly onLeave: () => void
  /** What else is said with them. */
  readonly children?: ReactNode
}

/** Words that are written in a card, to be said in one act or left. */
export const Writing = ({
  label,
  initial,
  base,
  onChange,
  asked,
  onLeave,
  children,
}: WritingProps): ReactNode => {
  const words = useWords()
  const { language, dir } = useTextScreen()
  return (
    <>
      <ReadingEditor
        initial={initial}
        base={base}
        label={label}
        language={language}
        dir={dir}
        onChange={onChange}
      />
      {children}
      <div className="form-acts">
        <Button small onPress={onLeave}>
          {words('act.cancel')}
        </Button>
        <ActButton variant="filled" {...asked} after={onLeave} />
      </div>
    </>
  )
}
