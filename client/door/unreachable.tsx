/** No answer came when the page asked who is signed in: that is not the same as being signed out. */
import { useEffect, type ReactNode } from 'react'
import { refreshSession } from '../connection/session.ts'
import { Button, Empty } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'

const retryEvery = 5_000

export const Unreachable = ({ failure }: { readonly failure: unknown }): ReactNode => {
  const words = useWords()
  useEffect(() => {
    const timer = setInterval(() => void refreshSession(), retryEvery)
    return () => clearInterval(timer)
  }, [])
  return (
    <main className="screen screen-narrow">
      <Empty
        page
        title={words('unreachable.title')}
        action={<Button onPress={() => void refreshSession()}>{words('act.retry')}</Button>}
      >
        {troubleSentence(words, failure)}
      </Empty>
    </main>
  )
}
