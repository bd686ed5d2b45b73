/** Says that nothing new arrives, once that has lasted a moment; what is on the screen stays readable. */
import { useEffect, useState, type ReactNode } from 'react'
import { useLiveConnected } from '../connection/live.ts'
import { Notice } from '../ui/index.ts'
import { useWords } from '../words/index.ts'

const patience = 4_000

export const CutOff = (): ReactNode => {
  const words = useWords()
  const connected = useLiveConnected()
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    setLasting(false)
    if (connected) return undefined
    const timer = setTimeout(() => setLasting(true), patience)
    return () => clearTimeout(timer)
  }, [connected])
  if (connected || !lasting) return null
  return <Notice tone="warning">{words('frame.cutOff')}</Notice>
}
