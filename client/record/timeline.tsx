/**
 * What was done, newest first: seat, act, hour, rule, and the link that holds it. Persons and papers only where the record
 * gives them to this reader.
 */
import { useMemo, useState, type ReactNode } from 'react'
import type { SeatId } from '../../shared/ids.ts'
import { timeline } from '../../shared/procedure/index.ts'
import type { OnBehalfAct } from '../../shared/procedure/state.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import { letterPath } from '../connection/api.ts'
import { useNames } from '../frame/names.ts'
import type { Draft } from '../procedure/draft-store.ts'
import { Chip, Moment, Select } from '../ui/index.ts'
import { useWords, versionName, type MessageKey } from '../words/index.ts'
import {
  actGroups,
  foldReceipts,
  isGraveEvent,
  lettersToOpen,
  picked,
  ruleOf,
  rulesIn,
  type ActGroup,
  type ShownRow,
} from './acts.ts'
import { useActSentence } from './act-sentence.ts'

const all = 'all'

export const Timeline = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const [group, setGroup] = useState<ActGroup | typeof all>(all)
  const [seat, setSeat] = useState<SeatId>(all)
  const [rule, setRule] = useState<string>(all)
  const rows = useMemo(() => timeline(draft.events).toReversed(), [draft.events])
  const seats = useMemo(
    () =>
      [...new Set(rows.map((row) => row.seat))].sort((a, b) => names.seat(a).localeCompare(names.seat(b))),
    [rows, names],
  )
  const shown = picked(rows, {
    ...(group === all ? {} : { group }),
    ...(seat === all ? {} : { seat }),
    ...(rule === all ? {} : { rule }),
  })
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="section-title">
        {words('record.timeline')}
      </h2>
      <div className="record-filters no-print">
        <Select
          label={words('record.filter.acts')}
          options={[
            { id: all, label: words('record.filter.all') },
            ...actGroups.map((id) => ({ id, label: words(`acts.${id}`) })),
          ]}
          value={group}
          onChange={setGroup}
        />
        <Select
          label={words('record.filter.seat')}
          options={[
            { id: all, label: words('record.filter.everyone') },
            ...seats.map((id) => ({ id, label: names.seat(id) })),
          ]}
          value={seat}
          onChange={setSeat}
        />
        <Select
          label={words('record.filter.rule')}
          options={[
            { id: all, label: words('record.filter.rules') },
            ...rulesIn(rows).map((id) => ({ id, label: id })),
          ]}
          value={rule}
          onChange={setRule}
        />
        <p className="quiet" role="status">
          {words('record.count', { shown: shown.length, count: rows.length })}
        </p>
      </div>
      <ol className="timeline">
        {foldReceipts(shown).map((one) => (
          <Row key={`${one.row.command}-${one.row.events[0]?.audience ?? ''}`} shown={one} draft={draft} />
        ))}
      </ol>
    </section>
  )
}

const saidOf = ({ countersigned, disowned }: OnBehalfAct): MessageKey => {
  if (countersigned) return 'countersign.done'
  return disowned ? 'disown.done' : 'countersign.open'
}

const Row = ({ shown, draft }: { readonly shown: ShownRow<EventView>; readonly draft: Draft }): ReactNode => {
  const { row, receipts, version } = shown
  const many = receipts.length > 1
  const words = useWords()
  const names = useNames()
  const sentence = useActSentence(draft.state)
  const [first] = row.events
  if (!first) return null
  const entered = draft.state.onBehalf[row.command]
  const person = first.actor.person ? draft.body?.people[first.actor.person]?.name : undefined
  return (
    <li className="act">
      <div className="act-who">
        <span className="seat-chip">
          {many ? words('record.receipts.seats', { count: receipts.length }) : names.seat(row.seat)}
        </span>
        {person && !many && !row.enteredBy && <span className="quiet small">{person}</span>}
        {row.enteredBy && (
          <span className="quiet small">
            {words('record.enteredBy', { seat: names.seat(row.enteredBy) })}
            {entered && <>, {words(saidOf(entered))}</>}
          </span>
        )}
      </div>
      <div className="act-what">
        {many ? (
          <p>
            {version === null
              ? words('record.letters.of', { count: receipts.length, seats: names.seats(receipts) })
              : words('record.receiptsOf', {
                  count: receipts.length,
                  version: versionName(words, version),
                  seats: names.seats(receipts),
                })}
          </p>
        ) : (
          row.events.map((event, index) => <p key={`${event.type}-${index}`}>{sentence(event)}</p>)
        )}
        {lettersToOpen(shown, draft.actor).map(({ seat, letter }) => (
          <p key={letter} className="small">
            <a href={letterPath(draft.state.id, letter)} download>
              {words('record.letter', { seat: names.seat(seat) })}
            </a>
          </p>
        ))}
        {first.via && (
          <p className="quiet small">
            {words('record.via', {
              channel: words(`channel.${first.via.channel}`),
              paper: first.via.paper?.name ?? 'none',
            })}{' '}
            <Moment at={first.via.receivedAt} relative={false} here={false} />
          </p>
        )}
      </div>
      <div className="act-when">
        <Moment at={row.at} relative={false} here={false} />
        {isGraveEvent(first) && (
          <span className="quiet small">{words(`attested.${first.attested ?? 'server'}`)}</span>
        )}
        <span className="row">
          {first.audience !== 'everyone' && (
            <Chip>{words(first.audience === 'pen' ? 'audience.pen' : 'audience.own')}</Chip>
          )}
          <span className="quiet small">{ruleOf(row.type)}</span>
        </span>
        {!many &&
          row.events.map(({ audience, chain }) => (
            <code key={`${audience}-${chain.number}`} className="act-link quiet small" title={chain.hash}>
              {words('record.link', { number: chain.number, hash: chain.hash.slice(0, 16) })}
            </code>
          ))}
      </div>
    </li>
  )
}
