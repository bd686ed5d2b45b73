/**
 * Time as it is shown everywhere: "Thu 21 Nov, 17:00 New York · 23:00 here · in 2 days 4 h".
 * The zone of the body and the server's clock come from `ClockContext`; this device's clock is never trusted.
 */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { formatMoment } from '../words/time.ts'
import { useLanguage, useWords } from '../words/index.ts'

export type Clock = {
  /** IANA zone in which the body states its deadlines. */
  readonly zone: string
  readonly now: () => number
}

const fallback: Clock = { zone: 'America/New_York', now: () => Date.now() }
export const ClockContext = createContext<Clock>(fallback)
export const useClock = (): Clock => useContext(ClockContext)

/** The server's now, told again every so many milliseconds. */
export const useNow = (every = 15_000): number => {
  const { now } = useClock()
  const [at, setAt] = useState(now)
  useEffect(() => {
    setAt(now())
    const timer = setInterval(() => setAt(now()), every)
    return () => clearInterval(timer)
  }, [now, every])
  return at
}

export type MomentProps = {
  readonly at: number
  /** How far away it is: for what is still to come, and for what just happened. */
  readonly relative?: boolean
  /** The reader's own hour beside the body's. */
  readonly here?: boolean
  /** Another zone than the body's. */
  readonly zone?: string
}

export const Moment = ({ at, relative = true, here = true, zone }: MomentProps): ReactNode => {
  const clock = useClock()
  const now = useNow()
  const words = useWords()
  const { code } = useLanguage()
  return (
    <time className="moment" dateTime={new Date(at).toISOString()}>
      {formatMoment(words, code, { at, now, zone: zone ?? clock.zone, relative, here })}
    </time>
  )
}
