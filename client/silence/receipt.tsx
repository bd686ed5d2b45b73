/**
 * What whoever acts gets in return: when the server received it, to the millisecond, the act's number, and the head of the
 * record that holds it. It stays on the page while the page stays, whatever became of the silence.
 */
import { createContext, useContext, useState, type ReactNode } from 'react'
import type { CommandAnswer } from '../../shared/protocol/http.ts'
import { useClock, Notice } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import { deadlineInWords, utcToTheMillisecond } from './words.ts'

type Receipt = { readonly at: number; readonly act: string; readonly head: string }

/**
 * By the chain that everyone sees, else by that of the few who are told. Of an act that made nothing new there is no receipt: the
 * first one holds.
 */
export const receiptOf = ({ events }: CommandAnswer): Receipt | null => {
  const last = events.findLast(({ chain }) => chain.audience === 'everyone') ?? events.at(-1)
  return last ? { at: last.at, act: last.command, head: last.chain.hash } : null
}

const GiveReceipt = createContext<(receipt: Receipt | null) => void>(() => {})
export const useGiveReceipt = (): ((receipt: Receipt | null) => void) => useContext(GiveReceipt)

export const Receipts = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const { zone } = useClock()
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  return (
    <GiveReceipt value={setReceipt}>
      {receipt && (
        <Notice tone="plain">
          <span className="receipt">
            {words('receipt.words', {
              when: deadlineInWords(words, code, { instant: receipt.at, zone }),
              utc: utcToTheMillisecond(receipt.at),
              act: receipt.act,
              hash: receipt.head,
            })}
          </span>
        </Notice>
      )}
      {children}
    </GiveReceipt>
  )
}
