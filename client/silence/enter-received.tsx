/**
 * "Enter a text as received": what a delegation sent by mail or out of a word processor, pasted whole, read against the text, and
 * entered as its proposals, one for each paragraph that it would have otherwise. Whoever enters it sees each before, and
 * leaves out what is none; the delegation is asked to countersign.
 */
import { useMemo, useState, type ReactNode } from 'react'
import { currentSeats } from '../../shared/procedure/index.ts'
import type { Channel, OnBehalf } from '../../shared/procedure/state.ts'
import { diffRuns, mergeOnto } from '../../shared/text/diff.ts'
import { citations } from '../../shared/text/numbering.ts'
import { readReceived, type Received } from '../../shared/text/received.ts'
import { hashOfBlock, plainText, type Run } from '../../shared/text/schema.ts'
import { resolveWall, wallTime } from '../../shared/time.ts'
import { api } from '../connection/api.ts'
import { Runs } from '../editor/reader.tsx'
import { useNames } from '../frame/names.ts'
import type { Request } from '../procedure/draft-store.ts'
import { useTextScreen } from '../text-page/screen.ts'
import { Checkbox, ConfirmAct, Select, TextArea, WallField, useClock } from '../ui/index.ts'
import { refusalSentence, useLanguage, useWords } from '../words/index.ts'
import { cityOf } from '../words/cities.ts'
import { PaperField } from './paper-field.tsx'

const channels: readonly Channel[] = ['mail', 'letter', 'note-verbale', 'room']
const keyOf = (one: Received): string => JSON.stringify(one)

export const EnterReceived = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const { now, zone } = useClock()
  const { draft, text, language, dir, acts } = useTextScreen()
  const { body, viewer, submit } = draft
  const [seat, setSeat] = useState<string | null>(null)
  const [channel, setChannel] = useState<Channel>('mail')
  const [wall, setWall] = useState(() => wallTime(now(), zone))
  const [pasted, setPasted] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const numbers = useMemo(() => citations(text, language), [text, language])
  const found = useMemo(() => readReceived(text.content, pasted), [text, pasted])
  const wanted = found.filter((one) => !left.has(keyOf(one)))
  const received = resolveWall(wall, zone)
  const blocks = new Map(text.content.map((block) => [block.attrs.id, block]))

  /** What was pasted is bare words: those that stayed keep the marks they have here. */
  const contentOf = (one: Received): readonly Run[] => {
    const sent: readonly Run[] = [{ type: 'text', text: one.words }]
    const ours = one.is === 'change' ? (blocks.get(one.paragraph)?.content ?? []) : []
    return ours.length === 0 ? sent : mergeOnto([{ type: 'text', text: plainText(ours) }], ours, sent)
  }

  const requestOf = (one: Received, paper?: OnBehalf['paper']): Request | null => {
    const place = one.is === 'change' ? one.paragraph : one.after
    const block = place === null ? undefined : blocks.get(place)
    if (!received.ok || seat === null || (one.is === 'change' && !block)) return null
    const onBehalf = { seat, channel, receivedAt: received.value, ...(paper ? { paper } : {}) }
    const content = [...contentOf(one)]
    const change =
      one.is === 'change' && block
        ? { kind: 'change' as const, paragraph: block.attrs.id, base: hashOfBlock(block), content }
        : {
            kind: 'add' as const,
            after: place,
            block: { type: block?.type === 'item' ? ('item' as const) : ('paragraph' as const), content },
          }
    return { type: 'TableProposal', as: viewer.seat, onBehalf, change }
  }

  const [first] = wanted
  const probe = first ? requestOf(first) : null
  const why = (): string | null => {
    if (seat === null) return words('behalf.seat.missing')
    if (!received.ok) return words('refusal.DeadlineMalformed')
    if (!first) return words(pasted.trim() === '' ? 'enter.missing.words' : 'received.none')
    return probe ? acts.whyNot(probe) : null
  }

  const hindrance = why()

  /** One after another: what was entered before one is refused stays entered, and is no longer in the list. */
  const confirm = async (): Promise<string | null> => {
    const paper = file ? await api.keepPaper(file) : undefined
    for (const one of wanted) {
      const request = requestOf(one, paper)
      if (!request) continue
      const answer = await submit(request)
      if (!answer.ok) return refusalSentence(words, answer.refusal)
      setLeft((before) => new Set([...before, keyOf(one)]))
    }
    acts.tell(words('received.told', { count: wanted.length, seat: names.seat(seat ?? '') }))
    return null
  }

  const placeOf = (one: Received): string => {
    const place = one.is === 'change' ? one.paragraph : one.after
    return words(`received.${one.is}`, { number: (place === null ? undefined : numbers.get(place)) ?? '–' })
  }

  return (
    <ConfirmAct
      isOpen
      onClose={onClose}
      title={words('received.verb')}
      verb={words('received.enter', { count: wanted.length })}
      why={hindrance}
      fieldsFirst
      sentence={
        first && seat !== null
          ? words('received.sentence', { count: wanted.length, seat: names.seat(seat) })
          : (hindrance ?? '')
      }
      onConfirm={confirm}
    >
      <Select
        label={words('behalf.seat')}
        options={(body ? currentSeats(body, now()) : [])
          .filter(({ role }) => role === 'member')
          .map(({ id }) => ({ id, label: names.seat(id) }))
          .toSorted((a, b) => a.label.localeCompare(b.label, code))}
        value={seat}
        onChange={setSeat}
        placeholder={words('behalf.seat.missing')}
      />
      <div className="fields-two">
        <WallField
          label={words('behalf.received', { city: cityOf(words, zone) })}
          value={wall}
          onChange={setWall}
          error={received.ok ? null : words('refusal.DeadlineMalformed')}
        />
        <Select
          label={words('behalf.channel')}
          options={channels.map((id) => ({ id, label: words(`channel.${id}`) }))}
          value={channel}
          onChange={setChannel}
        />
      </div>
      <TextArea
        label={words('received.text')}
        value={pasted}
        onChange={setPasted}
        rows={6}
        maxLength={200_000}
        lang={language}
      />
      <PaperField file={file} onPick={setFile} />
      {found.map((one) => (
        <div key={keyOf(one)}>
          <Checkbox
            isSelected={!left.has(keyOf(one))}
            onChange={(on) =>
              setLeft((before) => {
                const next = new Set(before)
                if (on) next.delete(keyOf(one))
                else next.add(keyOf(one))
                return next
              })
            }
          >
            {placeOf(one)}
          </Checkbox>
          <p className="change-words" lang={language} dir={dir}>
            <Runs
              runs={diffRuns((one.is === 'change' ? blocks.get(one.paragraph)?.content : undefined) ?? [], [
                { type: 'text', text: one.words },
              ])}
            />
          </p>
        </div>
      ))}
    </ConfirmAct>
  )
}
