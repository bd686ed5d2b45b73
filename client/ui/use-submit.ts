/**
 * One attempt at a time at something that the server must agree to: busy while it is under way, and in words why it was not
 * done. What the attempt does on success is its own affair; a failure on the way is told like a refusal.
 */
import { useCallback, useRef, useState, type FormEvent } from 'react'
import { useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'

export type Submitting = {
  readonly busy: boolean
  readonly trouble: string | null
  /** Forgets what went wrong: the reader has left it behind. */
  readonly clear: () => void
  /** For a form's `onSubmit`, and for a key. */
  readonly submit: (event?: FormEvent) => void
}

/** `attempt` answers with why it was not done, or with nothing; a rejection is put into words here. */
export const useSubmit = (attempt: () => Promise<string | null | void>): Submitting => {
  const words = useWords()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  // Two presses may come before anything is drawn anew.
  const underWay = useRef(false)
  const latest = useRef(attempt)
  latest.current = attempt
  const run = useCallback(async (): Promise<void> => {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    setTrouble(null)
    try {
      const refused = await latest.current()
      if (refused) setTrouble(refused)
    } catch (failure) {
      setTrouble(troubleSentence(words, failure))
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }, [words])
  const clear = useCallback(() => setTrouble(null), [])
  const submit = useCallback(
    (event?: FormEvent): void => {
      event?.preventDefault()
      void run()
    },
    [run],
  )
  return { busy, trouble, clear, submit }
}
