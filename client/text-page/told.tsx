/**
 * What has just come of an act, in one sentence: said aloud, and to be seen wherever on the page the reader is, without
 * moving anything. It goes with the next act, when it is closed, or after a while.
 */
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { IconButton } from '../ui/index.ts'
import { useWords } from '../words/index.ts'

const longEnough = 15_000

export type Telling = {
  readonly told: string | null
  readonly tell: (sentence: string | null) => void
}

export const useTelling = (): Telling => {
  const [told, setTold] = useState<{ readonly sentence: string } | null>(null)
  useEffect(() => {
    if (told === null) return undefined
    const timer = setTimeout(() => setTold(null), longEnough)
    return () => clearTimeout(timer)
  }, [told])
  const tell = useCallback((sentence: string | null) => setTold(sentence === null ? null : { sentence }), [])
  return { told: told?.sentence ?? null, tell }
}

/** The place stands empty from the beginning, so that what comes into it is read out. */
export const Told = ({ told, tell }: Telling): ReactNode => {
  const words = useWords()
  return (
    <div className="told" role="status">
      {told !== null && (
        <p className="told-words">
          <span>{told}</span>
          <IconButton icon="close" label={words('act.close')} onPress={() => tell(null)} />
        </p>
      )}
    </div>
  )
}
