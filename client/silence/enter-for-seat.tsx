/**
 * "Enter for a seat": an act that came by another door, entered by the secretariat with when and how it was received and
 * the paper it rests on. It counts from its receipt, even when entered later, and its seat is asked to countersign.
 */
import { useMemo, useState, type ReactNode } from 'react'
import { currentSeats, openProposals, placeOf } from '../../shared/procedure/index.ts'
import { standings } from '../../shared/procedure/position-state.ts'
import type { Channel } from '../../shared/procedure/state.ts'
import { citations } from '../../shared/text/numbering.ts'
import { plainText } from '../../shared/text/schema.ts'
import { resolveWall, wallTime } from '../../shared/time.ts'
import { api } from '../connection/api.ts'
import { factsOf } from '../procedure/facts-of.ts'
import { useNames } from '../frame/names.ts'
import type { Draft } from '../procedure/draft-store.ts'
import { ConfirmAct, Select, TextArea, WallField, useClock } from '../ui/index.ts'
import { refusalSentence, useLanguage, useWords, versionIn, type MessageKey } from '../words/index.ts'
import { cityOf } from '../words/cities.ts'
import { useGravely } from '../you/gravely.tsx'
import {
  breakable,
  kindsAt,
  requestFor,
  whole,
  type Entry,
  type EntryKind,
  type Missing,
  type ProposalKind,
} from './entering.ts'
import { ChooseItems } from './items.tsx'
import { PaperField } from './paper-field.tsx'
import { NamedParagraphs } from './placing.tsx'
import { receiptOf, useGiveReceipt } from './receipt.tsx'
import { short, useWorkingText } from './wording.ts'

const channels: readonly Channel[] = ['mail', 'letter', 'note-verbale', 'room']
const hows: readonly ProposalKind[] = ['change', 'add', 'delete']
/** Acts to whose sentence a reason may be added; of the others, words are the act itself or have no place. */
const withReason: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'break',
  'hold',
  'ask',
  'object',
  'join',
  'disagree',
  'contest',
  'accepts',
  'declines',
  'misheard',
])
const withUntil: ReadonlySet<EntryKind> = new Set<EntryKind>(['hold', 'ask'])
const ofObjection: ReadonlySet<EntryKind> = new Set<EntryKind>(['join', 'maintain', 'withdraw', 'release'])
const ofPlace: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'object',
  'propose',
  'comment',
  'stand',
  'accepts',
  'declines',
  'misheard',
])
/** These may also be about the text as a whole. */
const ofWhole: ReadonlySet<EntryKind> = new Set<EntryKind>(['object', 'stand'])
const ofProposal: ReadonlySet<EntryKind> = new Set<EntryKind>(['support', 'oppose', 'tolerate', 'drop'])
const declared: ReadonlySet<EntryKind> = new Set<EntryKind>(['statement', 'reservation', 'dissociation'])
/** Those that share one sentence of their own. */
const more: ReadonlySet<EntryKind> = new Set<EntryKind>([...ofProposal, ...declared, 'unask', 'contest'])

/** What the chair's team asks of everybody, or understood of them. */
const ofChair: ReadonlySet<EntryKind> = new Set<EntryKind>(['accepts', 'declines', 'misheard'])

const sentenceOf = (kind: EntryKind): MessageKey => {
  if (kind === 'stand' || kind === 'maintain' || kind === 'join') return `enter.sentence.${kind}`
  if (ofChair.has(kind)) return 'enter.sentence.chair'
  return more.has(kind) ? 'enter.sentence.more' : 'enter.sentence'
}

const missingKeys: Readonly<Record<Missing, MessageKey>> = {
  seat: 'behalf.seat.missing',
  paragraph: 'enter.missing.paragraph',
  objection: 'enter.missing.objection',
  words: 'enter.missing.words',
  silence: 'enter.missing.silence',
  proposal: 'enter.missing.proposal',
  request: 'enter.missing.request',
  corrigendum: 'enter.missing.corrigendum',
}

type EnterForSeatProps = { readonly draft: Draft; readonly onClose: () => void }

export const EnterForSeat = ({ draft, onClose }: EnterForSeatProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { code } = useLanguage()
  const { now, zone } = useClock()
  const giveReceipt = useGiveReceipt()
  const { state, body, viewer } = draft
  const gravely = useGravely(draft)
  const text = useWorkingText(state.id, draft.version)
  const kinds = kindsAt(state)
  const [entry, setEntry] = useState<Entry>(() => ({
    kind: kinds[0] ?? 'propose',
    seat: null,
    place: null,
    objection: null,
    how: 'change',
    stand: 'pending',
    proposal: null,
    corrigendum: null,
    places: [],
    until: null,
    words: '',
  }))
  const [wall, setWall] = useState(() => wallTime(now(), zone))
  const [untilWall, setUntilWall] = useState('')
  const [channel, setChannel] = useState<Channel>('mail')
  const [file, setFile] = useState<File | null>(null)
  const change = (next: Partial<Entry>): void => setEntry((before) => ({ ...before, ...next }))

  const numbers = useMemo(
    () => (text ? citations(text, state.language) : new Map<string, string>()),
    [text, state.language],
  )
  const blocks = text?.content ?? []
  const nameOf = (paragraph: string | null): string => {
    if (paragraph === null) return words('enter.whole')
    const block = blocks.find(({ attrs }) => attrs.id === paragraph)
    const said = short(block ? plainText(block.content) : '')
    const number = numbers.get(paragraph)
    return number === undefined ? said : words('enter.paragraph.is', { number, words: said })
  }
  const { kind, seat, place, how } = entry
  const received = resolveWall(wall, zone)
  const silence = breakable(state)
  const seats = (body ? currentSeats(body, now()) : []).filter(
    ({ role }) => role === 'member' || (kind === 'comment' && role === 'expert'),
  )
  const objections = Object.values(state.objections).filter((objection) =>
    kind === 'join'
      ? objection.seat !== seat && objection.joins === undefined
      : objection.status === 'standing' && objection.seat === seat,
  )

  const proposals = openProposals(state, viewer).filter((one) =>
    kind === 'drop' ? one.seat === seat : one.seat !== seat,
  )
  const until = untilWall === '' ? null : resolveWall(untilWall, zone)

  const came = { receivedAt: received.ok ? received.value : 0, channel }
  const asked = requestFor(entry, { state, blocks, as: viewer.seat, came })
  const refusal = asked.request && text ? draft.refusalOf(asked.request, factsOf(text)) : null
  const why = asked.missing
    ? words(missingKeys[asked.missing])
    : !received.ok || until?.ok === false
      ? words('refusal.DeadlineMalformed')
      : refusal
        ? refusalSentence(words, refusal)
        : null

  const confirm = async (): Promise<string | null> => {
    if (!asked.request) return why
    const paper = file ? await api.keepPaper(file) : undefined
    const { request } = paper
      ? requestFor(entry, { state, blocks, as: viewer.seat, came: { ...came, paper } })
      : asked
    if (!request) return why
    return gravely.submit(request, (done) => giveReceipt(receiptOf(done)))
  }

  return (
    <ConfirmAct
      isOpen
      grave={kind === 'break' || kind === 'object' || kind === 'join' || kind === 'disagree'}
      onClose={onClose}
      title={words('enter.verb')}
      verb={seat ? words('enter.for', { seat: names.seat(seat) }) : words('enter.verb')}
      why={why}
      fieldsFirst
      sentence={
        asked.missing
          ? words('enter.lead')
          : words(sentenceOf(kind), {
              is: entry.stand,
              kind,
              seat: names.seat(seat ?? ''),
              version: silence ? versionIn(words, silence.version) : '',
              place: place === whole ? whole : (numbers.get(place ?? '') ?? `“${nameOf(place)}”`),
              how,
            })
      }
      onConfirm={confirm}
    >
      <div className="fields-two">
        <Select
          label={words('behalf.seat')}
          options={seats
            .map(({ id }) => ({ id, label: names.seat(id) }))
            .toSorted((a, b) => a.label.localeCompare(b.label, code))}
          value={seat}
          onChange={(chosen) => change({ seat: chosen, objection: null, proposal: null })}
          placeholder={words('behalf.seat.missing')}
        />
        <Select
          label={words('enter.what')}
          options={kinds.map((id) => ({ id, label: words(`enter.kind.${id}`) }))}
          value={kind}
          onChange={(chosen) =>
            change({
              kind: chosen,
              place: null,
              proposal: null,
              corrigendum: null,
              places: [],
              until: null,
              words: '',
            })
          }
        />
      </div>
      {kind === 'break' && silence?.items && (
        <ChooseItems
          label={words('break.items')}
          choices={silence.items.map(({ id, cited }) => ({ id, label: cited }))}
          chosen={entry.items ?? silence.items.map(({ id }) => id)}
          onChange={(items) =>
            change({ items: items.length < (silence.items?.length ?? 0) ? items : undefined })
          }
        />
      )}
      {ofPlace.has(kind) && (
        <Select
          label={words(ofWhole.has(kind) ? 'enter.where' : 'enter.paragraph')}
          options={[
            ...(ofWhole.has(kind) ? [{ id: whole, label: words('enter.whole') }] : []),
            ...blocks.map(({ attrs }) => ({ id: attrs.id, label: nameOf(attrs.id) })),
          ]}
          value={place}
          onChange={(chosen) =>
            change({
              place: chosen,
              // Most proposals keep most of the words: what stands is the start, to be edited or pasted over.
              ...(kind === 'propose' && how === 'change'
                ? {
                    words: plainText(blocks.find(({ attrs }) => attrs.id === chosen)?.content),
                  }
                : {}),
            })
          }
          placeholder={words('enter.missing.paragraph')}
        />
      )}
      {ofObjection.has(kind) && (
        <Select
          label={words('enter.objection')}
          options={objections.map(({ id, paragraph, seat: whose }) => ({
            id,
            label: nameOf(paragraph),
            ...(kind === 'join' ? { note: names.seat(whose) } : {}),
          }))}
          value={entry.objection}
          onChange={(chosen) => change({ objection: chosen })}
          placeholder={words('enter.missing.objection')}
        />
      )}
      {kind === 'stand' && (
        <Select
          label={words('enter.stand')}
          options={standings.map((id) => ({ id, label: words(`stand.is.${id}`) }))}
          value={entry.stand}
          onChange={(chosen) => change({ stand: chosen })}
        />
      )}
      {ofProposal.has(kind) && (
        <Select
          label={words('enter.proposal')}
          options={proposals.map((one) => ({
            id: one.id,
            label: words('enter.proposal.is', {
              seat: names.seat(one.seat),
              words: nameOf(placeOf(one) ?? blocks[0]?.attrs.id ?? null),
            }),
          }))}
          value={entry.proposal}
          onChange={(chosen) => change({ proposal: chosen })}
          placeholder={words('enter.missing.proposal')}
        />
      )}
      {kind === 'contest' && (
        <Select
          label={words('enter.corrigendum')}
          options={(state.corrigenda ?? [])
            .filter(({ contested }) => !contested)
            .map(({ id, cited, now: reads }) => ({
              id,
              label: words('enter.paragraph.is', { number: cited, words: short(reads) }),
            }))}
          value={entry.corrigendum}
          onChange={(chosen) => change({ corrigendum: chosen })}
          placeholder={words('enter.missing.corrigendum')}
        />
      )}
      {kind === 'propose' && (
        <Select
          label={words('enter.how')}
          options={hows.map((id) => ({ id, label: words(`enter.how.${id}`) }))}
          value={how}
          onChange={(chosen) => change({ how: chosen, ...(chosen === 'add' ? { words: '' } : {}) })}
        />
      )}
      {(kind === 'comment' || declared.has(kind) || (kind === 'propose' && how !== 'delete')) && (
        <TextArea
          label={words('enter.words')}
          value={entry.words}
          onChange={(said) => change({ words: said })}
          rows={4}
          maxLength={10_000}
          lang={state.language}
        />
      )}
      {declared.has(kind) && (
        <NamedParagraphs numbers={numbers} chosen={entry.places} onChange={(places) => change({ places })} />
      )}
      <div className="fields-two">
        <WallField
          label={words('behalf.received', { city: cityOf(words, zone) })}
          value={wall}
          onChange={setWall}
          description={words('behalf.received.note')}
          error={received.ok ? null : words('refusal.DeadlineMalformed')}
        />
        <Select
          label={words('behalf.channel')}
          options={channels.map((id) => ({ id, label: words(`channel.${id}`) }))}
          value={channel}
          onChange={setChannel}
        />
      </div>
      {withUntil.has(kind) && (
        <WallField
          label={words('enter.until', { city: cityOf(words, zone) })}
          value={untilWall}
          onChange={(wall) => {
            setUntilWall(wall)
            const minute = wall === '' ? null : resolveWall(wall, zone)
            change({ until: minute?.ok ? minute.value : null })
          }}
          error={until?.ok === false ? words('refusal.DeadlineMalformed') : null}
        />
      )}
      {withReason.has(kind) && (
        <TextArea
          label={words('enter.reason')}
          value={entry.words}
          onChange={(said) => change({ words: said })}
          rows={2}
          maxLength={5_000}
        />
      )}
      <PaperField file={file} onPick={setFile} />
      {why && <p className="quiet">{why}</p>}
    </ConfirmAct>
  )
}
