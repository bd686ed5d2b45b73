/**
 * Members not reached in a silence, for whoever has to reach them: what became of the note, and sending it once more. What is sent
 * again is no act of the record; what becomes of it is.
 */
import { useEffect, useState, type ReactNode } from 'react'
import type { SeatId } from '../../shared/ids.ts'
import { isReached } from '../../shared/procedure/index.ts'
import type { Silence } from '../../shared/procedure/state.ts'
import type { SentView } from '../../shared/protocol/notices.ts'
import { api, refusalIn } from '../connection/api.ts'
import { useNames } from '../frame/names.ts'
import type { Draft } from '../procedure/draft-store.ts'
import { Button } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'
import { backInWords } from './words.ts'

type How = 'waiting' | 'refused' | 'late' | 'returned' | 'none'

export const Reach = ({
  draft,
  silence,
}: {
  readonly draft: Draft
  readonly silence: Silence
}): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { state } = draft
  const [sent, setSent] = useState<readonly SentView[]>([])
  const [told, setTold] = useState<string | null>(null)
  const missing = silence.seats.filter((seat) => !isReached(state, silence, seat))
  const asked = missing.length > 0
  useEffect(() => {
    // Without an answer it is not known what is on its way; who has not been reached stands here in any case.
    if (asked) api.letters(state.id).then(setSent, () => undefined)
  }, [state.id, asked, draft.events.length])
  if (!asked) return null
  const howOf = (seat: SeatId): How => {
    if (sent.some((one) => one.seat === seat && one.fate === 'waiting')) return 'waiting'
    const back = silence.notes?.[seat]?.returned
    return back ? backInWords(back.how) : 'none'
  }
  const again = async (seat: SeatId): Promise<void> => {
    const { sent: letters } = await api.sendAgain(state.id, seat)
    setTold(words(letters ? 'reach.again.sent' : 'reach.again.nobody', { seat: names.seat(seat) }))
  }
  const failed = (failure: unknown): void => {
    const refusal = refusalIn(failure)
    setTold(refusal ? refusalSentence(words, refusal) : words('trouble.network'))
  }
  return (
    <section className="reach" aria-labelledby="reach">
      <h2 id="reach" className="section-title">
        {words('reach.title')}
      </h2>
      <ul>
        {missing.map((seat) => (
          <li key={seat} className="reach-line">
            <span>
              {names.seat(seat)} <span className="quiet small">{words(`reach.how.${howOf(seat)}`)}</span>
            </span>
            {silence.phase === 'running' && (
              <Button
                small
                variant="quiet"
                label={words('reach.again', { seat: names.seat(seat) })}
                onPress={() => void again(seat).catch(failed)}
              >
                {words('reach.again.short')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="small">
        {told}
      </p>
    </section>
  )
}
