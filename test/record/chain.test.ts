/** Audience chains as pure functions: what a link binds, what a reader can check, what a head proves. */
import { describe, expect, it } from 'vitest'
import { linkAfter, linkView, verifyChain, type ChainedEvent } from '../../server/record/chain.ts'
import { linkFault, noHead, type Chained } from '../../shared/chain.ts'

const document = 'd_one'
const salt = (digit: string) => digit.repeat(32)

const event = (number: number, changed: Partial<Chained> = {}): Chained => ({
  type: 'CommentPosted',
  audience: 'everyone',
  command: `00000000-0000-4000-8000-00000000000${number}`,
  at: 1_000 + number,
  actor: { seat: 'MLT', person: 'p_one' },
  data: { thread: 't', body: `words ${number}` },
  ...changed,
})

const chainOf = (events: readonly Chained[]): ChainedEvent[] => {
  let head = noHead
  return events.map((one) => {
    const link = linkAfter(document, head, one, { payload: salt('a'), person: salt('b') })
    head = link
    return { event: one, link }
  })
}

const changed = <T>(list: readonly T[], index: number, change: (item: T) => T): T[] =>
  list.map((item, at) => (at === index ? change(item) : item))

const whole = chainOf([1, 2, 3, 4].map((number) => event(number)))

describe('a chain', () => {
  it('[REC-1] of what was written holds, numbered 1, 2, 3 …', () => {
    expect(whole.map(({ link }) => link.number)).toEqual([1, 2, 3, 4])
    expect(verifyChain(document, whole)).toEqual({
      ok: true,
      head: { number: 4, hash: whole[3]?.link.hash },
    })
    expect(verifyChain(document, [])).toEqual({ ok: true, head: noHead })
  })

  it.each<[string, Partial<Chained>]>([
    ['type', { type: 'CommentReplied' }],
    ['time', { at: 9 }],
    ['command', { command: '00000000-0000-4000-8000-000000000009' }],
    ['seat', { actor: { seat: 'ECU', person: 'p_one' } }],
    ['person', { actor: { seat: 'MLT', person: 'p_two' } }],
    ['person left out', { actor: { seat: 'MLT' } }],
    ['words', { data: { thread: 't', body: 'words 2.' } }],
    ['on behalf', { via: { seat: 'MLT', receivedAt: 1, channel: 'mail' } }],
  ])('[REC-1] binds the %s of an event', (_what, change) => {
    const tampered = changed(whole, 1, ({ event: one, link }) => ({ event: { ...one, ...change }, link }))
    expect(verifyChain(document, tampered)).toEqual({ ok: false, fault: { number: 2, what: 'hash' } })
  })

  it('[REC-1] binds the document and the audience', () => {
    expect(verifyChain('d_two', whole)).toEqual({ ok: false, fault: { number: 1, what: 'hash' } })
    const moved = whole.map(({ event: one, link }) => ({
      event: { ...one, audience: 'pen' as const },
      link: { ...link, audience: 'pen' as const },
    }))
    expect(verifyChain(document, moved)).toEqual({ ok: false, fault: { number: 1, what: 'hash' } })
  })

  it('[CHK-2] with a link dropped, repeated or moved does not hold', () => {
    const [one, two, three, four] = whole as [ChainedEvent, ChainedEvent, ChainedEvent, ChainedEvent]
    const fault = (events: ChainedEvent[]) => verifyChain(document, events)
    expect(fault([one, three, four])).toEqual({ ok: false, fault: { number: 2, what: 'number' } })
    expect(fault([one, two, two, three])).toEqual({ ok: false, fault: { number: 3, what: 'number' } })
    expect(fault([one, three, two, four])).toEqual({ ok: false, fault: { number: 2, what: 'number' } })
    expect(fault([two, three, four])).toEqual({ ok: false, fault: { number: 1, what: 'number' } })
  })

  it('[CHK-2] written anew from the middle does not follow', () => {
    const other = chainOf([event(1, { data: 'other' }), event(2)])
    const spliced = [...other.slice(0, 1), ...whole.slice(1)]
    expect(verifyChain(document, spliced)).toEqual({ ok: false, fault: { number: 2, what: 'previous' } })
  })

  it('[CHK-3] that lost its tail, or was written anew whole, is found by a head held elsewhere', () => {
    const head = { number: 3, hash: whole[2]?.link.hash ?? '' }
    expect(verifyChain(document, whole, head).ok).toBe(true)
    expect(verifyChain(document, whole.slice(0, 2), head)).toEqual({
      ok: false,
      fault: { number: 3, what: 'head' },
    })
    const anew = chainOf([1, 2, 3, 4].map((number) => event(number, { at: 5 })))
    expect(verifyChain(document, anew).ok).toBe(true)
    expect(verifyChain(document, anew, head)).toEqual({ ok: false, fault: { number: 3, what: 'head' } })
  })

  it('[REC-1] has the hash that its form has always had', () => {
    expect(whole[0]?.link.hash).toBe('0f893164211f6b5d015d0269affe8f4d488312332766dfca48afab1c8a1942aa')
  })

  it('[REC-1] refuses salts that could be read in two ways', () => {
    const short = changed(whole, 0, ({ event: one, link }) => ({
      event: one,
      link: { ...link, salts: { payload: 'ab', person: link.salts.person } },
    }))
    expect(verifyChain(document, short)).toEqual({ ok: false, fault: { number: 1, what: 'salt' } })
  })

  it('[REC-10] has in its header the seat acted for, and commits to the seat that entered it', () => {
    const via = { seat: 'MLT', receivedAt: 1, channel: 'letter' as const }
    const entered = event(1, { actor: { seat: 'secretariat', person: 'p_s' }, via })
    const [first] = chainOf([entered]) as [ChainedEvent]
    const as = (seat: string) => ({ ...entered, actor: { seat, person: 'p_s' } })
    expect(verifyChain(document, [first]).ok).toBe(true)
    expect(verifyChain(document, [{ event: as('ECU'), link: first.link }]).ok).toBe(false)
    const other = { ...entered, via: { ...via, seat: 'ECU' } }
    expect(verifyChain(document, [{ event: other, link: first.link }]).ok).toBe(false)
  })
})

describe('a reader', () => {
  const [first] = whole as [ChainedEvent]
  const withheld = { ...first.event, actor: { seat: 'MLT' } }

  it('[REC-3] from whom the person is withheld can check the link, and cannot tell the person', () => {
    const view = linkView(first.event, first.link, { person: false, paper: false })
    expect(view.personSalt).toBeUndefined()
    expect(JSON.stringify(view)).not.toContain(salt('b'))
    expect(linkFault(document, withheld, view)).toBeUndefined()
    expect(linkFault(document, { ...withheld, data: 'other' }, view)).toBe('hash')
  })

  it('[REC-3] to whom the person is shown can check that too', () => {
    const view = linkView(first.event, first.link, { person: true, paper: true })
    expect(linkFault(document, first.event, view)).toBeUndefined()
    const other = { ...first.event, actor: { seat: 'MLT', person: 'p_two' } }
    expect(linkFault(document, other, view)).toBe('person')
  })
  it('[REC-1] finds no link good whose salts could be read in two ways', () => {
    const view = linkView(first.event, first.link, { person: true, paper: true })
    expect(linkFault(document, first.event, { ...view, salt: `${view.salt}00` })).toBe('hash')
    expect(linkFault(document, first.event, { ...view, personSalt: 'ab' })).toBe('person')
    expect(linkFault(document, first.event, { ...view, paperSalt: 'ab' })).toBe('paper')
  })
})
