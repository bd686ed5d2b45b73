/**
 * An act that came by another door, entered by the secretariat for a seat: from whom, when it was received, how, and
 * the paper it rests on. It counts from its receipt, even when entered later (decisions D1).
 */
import { useState, type ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { Channel, Silence } from '../../shared/procedure/state.ts'
import { resolveWall, wallTime, type Instant } from '../../shared/time.ts'
import type { PaperView } from '../../shared/protocol/http.ts'
import { api } from '../connection/api.ts'
import { useNames } from '../frame/names.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { Button, ConfirmAct, Notice, RadioGroup, Select, WallField, useClock } from '../ui/index.ts'
import { refusalSentence, useWords, versionIn } from '../words/index.ts'
import { cityOf } from '../words/names.ts'
import { troubleSentence } from '../words/trouble.ts'

const channels: readonly Channel[] = ['mail', 'letter', 'note-verbale', 'room']

const minute = 60_000

/** A receipt is stated by the minute: one in the very minute of the opening came after it, not before. */
export const receivedAt = (stated: Instant, openedAt: Instant): Instant =>
  openedAt >= stated && openedAt < stated + minute ? openedAt : stated

export type OnBehalfProps = {
  readonly draft: Draft
  readonly silence: Silence
  readonly onClose: () => void
}

export const OnBehalf = ({ draft, silence, onClose }: OnBehalfProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { now, zone } = useClock()
  const [seat, setSeat] = useState<string | null>(null)
  const [wall, setWall] = useState(() => wallTime(now(), zone))
  const [channel, setChannel] = useState<Channel>('mail')
  const [file, setFile] = useState<File | null>(null)
  const received = resolveWall(wall, zone)
  const name = seat ? names.seat(seat) : ''

  const confirm = async (): Promise<string | null> => {
    if (!seat) return words('behalf.seat.missing')
    if (!received.ok) return words('refusal.DeadlineMalformed')
    let paper: PaperView | undefined
    try {
      paper = file ? await api.keepPaper(file) : undefined
    } catch (failure) {
      return troubleSentence(words, failure)
    }
    const request: Request = {
      type: 'BreakSilence',
      as: draft.viewer.seat,
      silence: silence.id,
      onBehalf: {
        seat,
        receivedAt: receivedAt(received.value, silence.openedAt),
        channel,
        ...(paper ? { paper } : {}),
      },
    }
    const answer = await draft.submit(request)
    return answer.ok ? null : refusalSentence(words, answer.refusal)
  }

  return (
    <ConfirmAct
      isOpen
      grave
      onClose={onClose}
      verb={words('behalf.break')}
      sentence={
        seat
          ? words('behalf.sentence', {
              seat: name,
              version: versionIn(words, silence.version),
              count: silence.seats.length,
            })
          : words('behalf.lead')
      }
      onConfirm={confirm}
    >
      <Select
        label={words('behalf.seat')}
        options={silence.seats.map((id) => ({ id, label: names.seat(id) }))}
        value={seat}
        onChange={setSeat}
        placeholder={words('behalf.seat.missing')}
      />
      <WallField
        label={words('behalf.received', { city: cityOf(zone) })}
        value={wall}
        onChange={setWall}
        description={words('behalf.received.note')}
        error={received.ok ? null : words('refusal.DeadlineMalformed')}
      />
      <RadioGroup
        label={words('behalf.channel')}
        choices={channels.map((id) => ({ id, label: words(`channel.${id}`) }))}
        value={channel}
        onChange={setChannel}
      />
      <div className="row">
        <FileTrigger onSelect={(files) => setFile(files?.[0] ?? null)}>
          <Button small>{words('behalf.paper')}</Button>
        </FileTrigger>
        <span className="quiet">{file?.name ?? words('behalf.paper.none')}</span>
      </div>
      {!seat && <Notice>{words('behalf.seat.missing')}</Notice>}
    </ConfirmAct>
  )
}
