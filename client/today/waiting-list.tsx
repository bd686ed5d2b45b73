/** What waits for this reader, over all texts: the one list of it, which the inbox only counts and leads to. */
import { useMemo, type ReactNode } from 'react'
import type { TextSummary } from '../../shared/protocol/http.ts'
import { useWords } from '../words/index.ts'
import { WaitingLine } from './waiting-item.tsx'
import { waitingIn } from './waiting.ts'

export const WaitingList = ({ texts }: { readonly texts: readonly TextSummary[] }): ReactNode => {
  const words = useWords()
  const waiting = useMemo(() => waitingIn(texts), [texts])
  return (
    <section className="today-section" aria-labelledby="waits">
      <h2 id="waits" className="section-title">
        {words('today.waits')}
      </h2>
      {waiting.length === 0 ? (
        <p className="quiet today-none">{words('today.waits.none')}</p>
      ) : (
        <ol>
          {waiting.map((item, index) => (
            <WaitingLine
              key={`${item.text.id}/${JSON.stringify(item.waiting)}`}
              item={item}
              more={waiting[index - 1]?.text.id === item.text.id}
            />
          ))}
        </ol>
      )}
    </section>
  )
}
