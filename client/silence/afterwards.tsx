/** After a silence: what happened in one paragraph, and what comes next: again, adoption, or agreement withdrawn. */
import { useState, type ReactNode } from 'react'
import type { Silence } from '../../shared/procedure/state.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { Button, ConfirmAct, TextArea, TextField } from '../ui/index.ts'
import { refusalSentence, useLanguage, useWords, versionName } from '../words/index.ts'
import type { Again } from './facts.ts'
import { SilenceFacts } from './silence-facts.tsx'
import { outcomeInWords } from './words.ts'

export type AfterwardsProps = {
  readonly draft: Draft
  readonly silence: Silence
  readonly onAgain?: ((again: Again) => void) | undefined
}

const hour = 3_600_000

export const Afterwards = ({ draft, silence, onAgain }: AfterwardsProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const { state } = draft
  const reasons = silence.breaks.flatMap(({ seat, reason }) => (reason ? [{ seat, reason }] : []))
  return (
    <section className="afterwards" aria-label={words('afterwards.title')}>
      <p className="afterwards-words serif">{outcomeInWords(words, code, names, silence)}</p>
      <SilenceFacts silence={silence} />
      {silence.closingNote && <p className="serif">{silence.closingNote}</p>}
      {reasons.map(({ seat, reason }) => (
        <blockquote key={seat} className="afterwards-reason">
          <p className="serif">{reason}</p>
          <footer className="quiet">{names.seat(seat)}</footer>
        </blockquote>
      ))}
      {state.adoption && (
        <p>
          {words('afterwards.adopted', {
            version: versionName(words, state.adoption.version),
            symbol: state.adoption.symbol ?? 'none',
            meeting: state.adoption.meeting ?? 'none',
          })}
        </p>
      )}
      <div className="row">
        {onAgain && (
          <Button
            onPress={() =>
              onAgain({
                profile: silence.profile,
                hours: Math.max(1, Math.round((silence.deadline.instant - silence.openedAt) / hour)),
              })
            }
          >
            {words('again.verb')}
          </Button>
        )}
        {state.stage === 'agreed' && <Adopt draft={draft} />}
        {state.stage === 'agreed' && <WithdrawAgreement draft={draft} />}
      </div>
    </section>
  )
}

const Adopt = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const [asked, setAsked] = useState(false)
  const [symbol, setSymbol] = useState('')
  const [meeting, setMeeting] = useState('')
  const request: Request = {
    type: 'AdoptText',
    as: draft.viewer.seat,
    ...(symbol.trim() ? { symbol: symbol.trim() } : {}),
    ...(meeting.trim() ? { meeting: meeting.trim() } : {}),
  }
  const refusal = draft.refusalOf(request)
  return (
    <>
      <Button
        variant="filled"
        why={refusal ? refusalSentence(words, refusal) : null}
        onPress={() => setAsked(true)}
      >
        {words('adopt.verb')}
      </Button>
      <ConfirmAct
        isOpen={asked}
        onClose={() => setAsked(false)}
        verb={words('adopt.verb')}
        sentence={words('adopt.sentence', { seat: names.seat(draft.viewer.seat) })}
        onConfirm={async () => {
          const answer = await draft.submit(request)
          return answer.ok ? null : refusalSentence(words, answer.refusal)
        }}
      >
        <TextField label={words('adopt.symbol')} value={symbol} onChange={setSymbol} maxLength={100} />
        <TextField label={words('adopt.meeting')} value={meeting} onChange={setMeeting} maxLength={200} />
      </ConfirmAct>
    </>
  )
}

const WithdrawAgreement = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const request: Request = {
    type: 'WithdrawAgreement',
    as: draft.viewer.seat,
    ...(reason.trim() ? { reason: reason.trim() } : {}),
  }
  const refusal = draft.refusalOf(request)
  return (
    <>
      <Button
        variant="quiet"
        why={refusal ? refusalSentence(words, refusal) : null}
        onPress={() => setAsked(true)}
      >
        {words('disagree.verb')}
      </Button>
      <ConfirmAct
        isOpen={asked}
        grave
        onClose={() => setAsked(false)}
        verb={words('disagree.verb')}
        sentence={words('disagree.sentence', { seat: names.seat(draft.viewer.seat) })}
        onConfirm={async () => {
          const answer = await draft.submit(request)
          return answer.ok ? null : refusalSentence(words, answer.refusal)
        }}
      >
        <TextArea
          label={words('break.reason')}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={5_000}
        />
      </ConfirmAct>
    </>
  )
}
