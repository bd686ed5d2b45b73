/** The reader's own check of the record, held against the server's chains; and what the record's page folds together. */
import { describe, expect, it } from 'vitest'
import { foldReceipts, lettersToOpen } from '../../client/record/acts.ts'
import { verifyChains } from '../../client/record/verify.ts'
import { linkAfter, linkView } from '../../server/record/chain.ts'
import { noHead, type Head } from '../../shared/chain.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import { timeline } from '../../shared/procedure/index.ts'
import type { SeatRole } from '../../shared/procedure/state.ts'
import type { EventView } from '../../shared/protocol/http.ts'

const text = 'd_0123456789abcdefghijkl'
const command = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const letter = { seat: 'FRA', receivedAt: 2_500, channel: 'letter' } as const
const salts = { payload: 'a'.repeat(32), person: 'b'.repeat(32) }

const events: readonly RecordedDraftEvent[] = [
  {
    type: 'TextOpened',
    data: {},
    audience: 'everyone',
    command: command(1),
    at: 1_000,
    actor: { seat: 'chair', person: 'u_chair' },
  },
  ...['FRA', 'JPN'].map((seat, index): RecordedDraftEvent => ({
    type: 'VersionReceived',
    data: { version: 0, seat },
    audience: 'pen',
    command: command(2 + index),
    at: 2_000 + index,
    actor: { seat, person: `u_${seat}` },
  })),
  {
    type: 'VersionIssued',
    data: { number: 1, hash: 'c'.repeat(64) },
    audience: 'everyone',
    command: command(4),
    at: 3_000,
    actor: { seat: 'chair', person: 'u_chair' },
    via: letter,
  },
]

/** As the server shows them; persons of other seats withheld, as for a reader of another delegation. */
const shown = (): {
  readonly views: readonly EventView[]
  readonly heads: readonly ({ audience: EventView['audience'] } & Head)[]
} => {
  const heads = new Map<EventView['audience'], Head>()
  const views = events.map((event, index): EventView => {
    const salted = event.via ? { ...salts, paper: 'c'.repeat(32) } : salts
    const link = linkAfter(text, heads.get(event.audience) ?? noHead, event, salted)
    heads.set(event.audience, { number: link.number, hash: link.hash })
    const showsPerson = event.actor.seat === 'chair'
    const { seat } = event.actor
    return {
      ...event,
      actor: showsPerson ? event.actor : { seat },
      version: index + 1,
      chain: linkView(event, link, { person: showsPerson, paper: false }),
    }
  })
  return { views, heads: [...heads].map(([audience, head]) => ({ audience, ...head })) }
}

describe('verify this', () => {
  it('[REC-1] what the server chained holds in the reader’s own reckoning, persons withheld or not', () => {
    const { views, heads } = shown()
    expect(verifyChains(text, views, heads)).toEqual([
      { audience: 'everyone', links: 2, head: heads[0]?.hash },
      { audience: 'pen', links: 2, head: heads[1]?.hash },
    ])
  })

  const faultAfter = (change: (views: readonly EventView[]) => readonly EventView[]) => {
    const { views, heads } = shown()
    return verifyChains(text, change(views), heads).find(({ audience }) => audience === 'everyone')?.fault
  }
  const last = (views: readonly EventView[], change: (event: EventView) => EventView): readonly EventView[] =>
    views.map((event) => (event.type === 'VersionIssued' ? change(event) : event))

  it('[REC-1] another hour, seat, act, person or text is found, with its place', () => {
    expect(faultAfter((views) => last(views, (event) => ({ ...event, at: 3_001 })))).toEqual({
      number: 2,
      what: 'hash',
    })
    expect(
      faultAfter((views) => last(views, (event) => ({ ...event, via: { ...letter, receivedAt: 2_501 } }))),
    ).toEqual({
      number: 2,
      what: 'hash',
    })
    expect(
      faultAfter((views) =>
        last(views, (event) => ({ ...event, actor: { seat: 'chair', person: 'u_other' } })),
      ),
    ).toEqual({ number: 2, what: 'person' })
    const { views, heads } = shown()
    expect(verifyChains('d_another', views, heads)[0]?.fault).toEqual({ number: 1, what: 'hash' })
  })

  it('[REC-1] an act taken out of the middle or kept back at the end is found', () => {
    expect(faultAfter((views) => views.filter(({ type }) => type !== 'TextOpened'))).toEqual({
      number: 1,
      what: 'gap',
    })
    expect(faultAfter((views) => views.filter(({ type }) => type !== 'VersionIssued'))).toEqual({
      number: 2,
      what: 'head',
    })
  })

  it('[REC-1] acts after the head was told are no fault', () => {
    const { views, heads } = shown()
    const [first] = views
    const earlier = heads.map((head) =>
      head.audience === 'everyone' ? { ...head, number: 1, hash: first?.chain.hash ?? '' } : head,
    )
    expect(verifyChains(text, views, earlier).map(({ fault }) => fault)).toEqual([undefined, undefined])
  })
})

describe('the timeline', () => {
  it('[VIEW-3] receipts of one version that follow each other are told as one, every other act for itself', () => {
    expect(foldReceipts(timeline(events)).map(({ row, receipts }) => [row.type, receipts])).toEqual([
      ['TextOpened', []],
      ['VersionReceived', ['FRA', 'JPN']],
      ['VersionIssued', []],
    ])
  })

  it('[TML-3] letters of one note are told as one row, and opened by their seat and the secretariat', () => {
    const sent = (seat: string, command: string): RecordedDraftEvent => ({
      type: 'NoteAccepted',
      audience: 'pen',
      command,
      at: 5,
      actor: { seat: 'clock' },
      data: { silence: 's1', note: 's1', seat, letter: seat.repeat(20) },
    })
    const [row, ...others] = foldReceipts(timeline([sent('FRA', 'c1'), sent('JPN', 'c2'), sent('FRA', 'c3')]))
    expect(others).toEqual([])
    expect(row?.receipts).toEqual(['FRA', 'JPN'])
    const seats = (seat: string, role: SeatRole) =>
      row && lettersToOpen(row, { seat, role }).map((letter) => letter.seat)
    expect(seats('secretariat', 'secretariat')).toEqual(['FRA', 'JPN', 'FRA'])
    expect(seats('JPN', 'member')).toEqual(['JPN'])
    expect(seats('chair', 'chair')).toEqual([])
  })
})
