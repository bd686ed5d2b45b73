/** What the secretariat enters for a seat, judged by the rules themselves; and the notes of a silence. */
import { describe, expect, it } from 'vitest'
import type { Names } from '../../client/frame/names.ts'
import {
  breakable,
  kindsAt,
  requestFor,
  whole,
  type Entry,
  type EntryKind,
} from '../../client/silence/entering.ts'
import { headAtClosing } from '../../client/silence/facts.ts'
import { closingNote, notedAt, openingNote } from '../../client/silence/words.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import {
  agreedText,
  as,
  committee,
  inNegotiation,
  one,
  underSilence,
  type World,
} from '../procedure/support.ts'
import { englishWords } from '../support/english.ts'

const names: Names = {
  seat: (id) => `Seat ${id}`,
  seats: (ids) => ids.map((id) => `Seat ${id}`).join(' and '),
  state: (state) => state,
}

const entry = (kind: EntryKind, over: Partial<Entry> = {}): Entry => ({
  kind,
  seat: 'fra',
  place: null,
  objection: null,
  how: 'change',
  stand: 'pending',
  proposal: null,
  corrigendum: null,
  places: [],
  until: null,
  words: '',
  ...over,
})

const ask = (world: World, filled: Entry, receivedAt = world.at) =>
  requestFor(filled, {
    state: world.state,
    blocks: world.blocks,
    as: 'sec',
    came: { receivedAt, channel: 'letter', paper: { name: 'letter.pdf', hash: 'a'.repeat(64) } },
  })

/** Entered by the secretariat, and taken by the rules. */
const enter = (world: World, filled: Entry, receivedAt = world.at): string => {
  const { request, missing } = ask(world, filled, receivedAt)
  if (!request) throw new Error(`missing: ${missing}`)
  return world.act(as('sec'), request)
}

describe('entering for a seat', () => {
  it('[BEH-2] each act that a delegation does from outside is taken as the seat’s own', () => {
    const world = inNegotiation()
    const comment = enter(world, entry('comment', { place: one, words: 'Could this be shorter?' }))
    expect(world.state.threads[comment]).toMatchObject({ audience: 'everyone', paragraph: one })
    const proposal = enter(
      world,
      entry('propose', { place: one, words: 'Other words,\r\n pasted from a letter.' }),
    )
    expect(world.state.proposals[proposal]).toMatchObject({
      seat: 'fra',
      change: { kind: 'change', content: [{ type: 'text', text: 'Other words, pasted from a letter.' }] },
    })
    const added = enter(world, entry('propose', { place: one, how: 'add', words: 'One paragraph more.' }))
    expect(world.state.proposals[added]?.change).toMatchObject({ kind: 'add', after: one })
    const gone = enter(world, entry('propose', { place: one, how: 'delete' }))
    expect(world.state.proposals[gone]?.change).toMatchObject({ kind: 'delete', paragraph: one })
    const objection = enter(world, entry('object', { place: whole, words: 'Not with these words.' }))
    expect(world.state.objections[objection]).toMatchObject({
      seat: 'fra',
      paragraph: null,
      reason: 'Not with these words.',
      via: { channel: 'letter', paper: { name: 'letter.pdf' } },
    })
    enter(world, entry('withdraw', { objection }))
    expect(world.state.objections[objection]?.status).toBe('withdrawn')
    expect(Object.keys(world.state.onBehalf)).toHaveLength(6)
  })

  it('[BEH-5] a break goes to the silence in hand, later to that on which the agreement rests', () => {
    const { world, silence } = underSilence()
    expect([breakable(world.state)?.id, kindsAt(world.state)[0]]).toEqual([silence, 'break'])
    const objection = world.act(as('fra'), { type: 'RaiseObjection', paragraph: one })
    enter(world, entry('release', { objection }))
    expect(world.state.objections[objection]?.released).toEqual([silence])
    enter(world, entry('break'))
    expect(world.state.stage).toBe('negotiation')

    const passed = agreedText()
    expect([breakable(passed.world.state)?.id, kindsAt(passed.world.state)[0]]).toEqual([
      passed.silence,
      'disagree',
    ])
    const opened = passed.world.state.silences[0]?.openedAt ?? 0
    enter(passed.world, entry('break'), opened + 60_000)
    expect(passed.world.state).toMatchObject({ stage: 'negotiation', silences: [{ phase: 'broken' }] })
  })

  it('[BEH-2] an agreement is withdrawn for a seat', () => {
    const { world } = agreedText()
    enter(world, entry('disagree', { words: 'New instructions.' }))
    expect(world.state.stage).toBe('negotiation')
  })

  it('[BEH-4] a receipt in the minute of the opening counts after it', () => {
    const { world } = underSilence()
    const opened = world.state.silences[0]?.openedAt ?? 0
    const asked = ask(world, entry('break'), Math.floor(opened / 60_000) * 60_000)
    expect(asked.request?.onBehalf?.receivedAt).toBe(opened)
  })

  it('[BEH-3] what is missing is named, one thing at a time', () => {
    const world = inNegotiation()
    const missing = (filled: Entry) => ask(world, filled).missing
    expect(missing(entry('object', { seat: null }))).toBe('seat')
    expect(missing(entry('object'))).toBe('paragraph')
    expect(missing(entry('break'))).toBe('silence')
    expect(missing(entry('withdraw'))).toBe('objection')
    expect(missing(entry('comment', { place: whole, words: 'x' }))).toBe('paragraph')
    expect(missing(entry('propose', { place: one, words: ' \n ' }))).toBe('words')
    expect(missing(entry('propose', { place: one, words: 'x' }))).toBeUndefined()
  })
})

describe('entering what came beside', () => {
  it('[BEH-2] what a seat thinks of a proposal, and that it withdraws its own', () => {
    const world = inNegotiation()
    const proposal = enter(world, entry('propose', { seat: 'mlt', place: one, words: 'Other words.' }))
    enter(world, entry('support', { proposal }))
    expect(world.state.proposals[proposal]?.supporters).toEqual(['fra'])
    enter(world, entry('oppose', { seat: 'ecu', proposal }))
    expect(world.state.proposals[proposal]?.stances).toEqual({ ecu: 'opposes' })
    enter(world, entry('tolerate', { seat: 'ecu', proposal }))
    expect(world.state.proposals[proposal]?.stances).toEqual({ ecu: 'tolerates' })
    enter(world, entry('drop', { seat: 'mlt', proposal }))
    expect(world.state.proposals[proposal]?.status).toBe('withdrawn')
    expect(ask(world, entry('drop'))).toEqual({ missing: 'proposal' })
  })

  it('[BEH-2] until when a hold and a request say, and that a request is taken back', () => {
    const { world, silence } = underSilence('no-objection')
    const until = world.at + 3_600_000
    enter(world, entry('hold', { until }))
    enter(world, entry('ask', { until }))
    expect(world.state.silences).toMatchObject([{ id: silence, holds: [{ until }], requests: [{ until }] }])
    enter(world, entry('unask'))
    expect(world.state.silences[0]?.requests[0]?.withdrawn).toMatchObject({ by: { seat: 'fra' } })
    expect(ask(world, entry('unask'))).toEqual({ missing: 'request' })
  })

  it('[BEH-2] a statement, a reservation, a dissociation from paragraphs, and that a slip is none', () => {
    const { world } = agreedText()
    enter(world, entry('reservation', { words: 'Not paragraph 1.', places: [one] }))
    world.act(as('chair'), { type: 'AdoptText' })
    enter(world, entry('dissociation', { seat: 'mlt', words: 'Not us.', places: [one] }))
    expect(world.state.declarations).toMatchObject([
      { seat: 'fra', kind: 'reservation', paragraphs: [{ id: one, cited: '1' }] },
      { seat: 'mlt', kind: 'dissociation', body: 'Not us.' },
    ])
    expect(ask(world, entry('statement'))).toEqual({ missing: 'words' })
    expect(ask(world, entry('contest'))).toEqual({ missing: 'corrigendum' })
    const corrigendum = world.act(as('sec'), { type: 'EnterCorrigendum', paragraph: one, now: 'Other.' })
    enter(world, entry('contest', { corrigendum }))
    expect(world.state.corrigenda?.[0]?.contested).toMatchObject({ by: { seat: 'fra' } })
  })

  it('[BEH-2, CPR-3, RTH-3] where the seat stands, its answer to a compromise, what the chair understood', () => {
    const world = inNegotiation()
    expect(kindsAt(world.state)).not.toContain('accepts')
    expect(ask(world, entry('accepts', { place: one }))).toEqual({ missing: 'paragraph' })
    const base = world.hashOf(one)
    const content = [{ type: 'text' as const, text: 'Between.' }]
    const compromise = world.act(as('chair'), { type: 'OfferCompromise', paragraph: one, base, content })
    world.act(as('chair'), { type: 'RecordFloor', paragraph: one, base, understanding: 'agreed' })
    expect(kindsAt(world.state)).toContain('misheard')
    enter(world, entry('stand', { place: one, stand: 'adref' }))
    enter(world, entry('declines', { place: one, words: 'Not yet.' }))
    enter(world, entry('misheard', { place: one }))
    expect(Object.values(world.state.stands ?? {})).toMatchObject([
      { seat: 'fra', is: 'adref', openly: true },
    ])
    expect(world.state.compromises?.[compromise]?.answers['fra']).toMatchObject({ is: 'declines' })
    expect(world.state.floors?.[one]?.contested).toMatchObject([{ seat: 'fra' }])
  })

  it('[BEH-2] as the text stands only what could have come in is offered, the likely first', () => {
    const first = (world: World) => kindsAt(world.state)[0]
    expect(first(inNegotiation())).toBe('propose')
    expect(kindsAt(inNegotiation().state)).not.toContain('break')
    const { world } = agreedText()
    expect(kindsAt(world.state)).toContain('break')
    world.act(as('chair'), { type: 'AdoptText' })
    expect(kindsAt(world.state)).toEqual(['dissociation', 'statement', 'reservation'])
    world.act(as('sec'), { type: 'EnterCorrigendum', paragraph: one, now: 'Other.' })
    expect(kindsAt(world.state)).toContain('contest')
  })
})

describe('entering in a silence', () => {
  it('[BEH-2] a hold, its lifting and a request for more time are the seat’s own', () => {
    const { world, silence } = underSilence('no-objection')
    const hold = enter(world, entry('hold', { words: 'Capital is asked.' }))
    enter(world, entry('ask', { seat: 'mlt' }))
    expect(world.state.silences).toMatchObject([
      {
        id: silence,
        holds: [{ act: hold, seat: 'fra', reason: 'Capital is asked.', via: { channel: 'letter' } }],
        requests: [{ seat: 'mlt' }],
      },
    ])
    enter(world, entry('lift'))
    expect(world.state.silences[0]?.holds[0]?.lifted).toMatchObject({ by: { seat: 'fra' } })
    expect(ask(inNegotiation(), entry('hold'))).toEqual({ missing: 'silence' })
    expect(ask(inNegotiation(), entry('ask'))).toEqual({ missing: 'silence' })
  })
})

describe('the notes', () => {
  it('[SIL-28] the opening’s keeps the deadline that it told when another is set', () => {
    const { world, silence } = underSilence()
    world.act(as('chair'), { type: 'ExtendSilence', silence, wall: '2026-11-24T17:00' })
    const [opened] = world.state.silences
    if (!opened) throw new Error('no silence')
    expect(opened.deadline.wall).toBe('2026-11-24T17:00')
    expect(notedAt(committee, world.state, opened).deadline.wall).toBe('2026-11-23T17:00')
  })

  it('[SIL-7] the opening’s tells the deadline in UTC, the hash of the text and the head of the record', () => {
    const { world, silence } = underSilence()
    const [opened] = world.state.silences
    if (!opened) throw new Error(`no silence ${silence}`)
    const note = openingNote(englishWords, 'en', names, notedAt(committee, world.state, opened)).join('\n')
    expect(note).toContain('2026-11-23 22:00 UTC')
    expect(note).toContain(opened.hash)
    expect(note).toContain(`Head of the record: ${opened.note}`)
  })

  it('[SIL-8] the closing’s tells who broke it, when it was received and how, and both heads', () => {
    const { world } = underSilence()
    enter(world, entry('break', { words: 'Instructions are missing.' }))
    const [silence] = world.state.silences
    if (!silence) throw new Error('no silence')
    const events = world.log.map((event, index): EventView => ({
      ...event,
      version: index + 1,
      chain: {
        audience: event.audience,
        number: index + 1,
        hash: `hash-${index}`,
        previous: '',
        salt: '',
        person: '',
      },
    }))
    const head = headAtClosing(events, silence)
    expect(head).toBe(`hash-${world.log.findIndex(({ type }) => type === 'SilenceBroken')}`)
    const facts = { body: committee, state: world.state, silence, head }
    const note = closingNote(englishWords, 'en', names, facts).join('\n')
    expect(note).toContain('was broken by Seat fra')
    expect(note).toContain('by letter. Reason given: Instructions are missing.')
    expect(note).toContain(new Date(world.at).toISOString().slice(0, 10))
    expect(note).toContain(silence.hash)
    expect(note).toContain(`when it was closed: ${head}`)
  })
})
