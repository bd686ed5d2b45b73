/** The one sentence is true: what the rules would refuse, and what is open, once and in its place, and nothing else. */
import { fc } from '../support/property.ts'
import { describe, expect, it } from 'vitest'
import {
  compile,
  matrix,
  openProposals,
  placesIn,
  theSentence,
  viewerOf,
} from '../../shared/procedure/index.ts'
import type { Objection, Proposal } from '../../shared/procedure/state.ts'
import { hashOfBlock, plainText, textHash, textOf } from '../../shared/text/schema.ts'
import { cutOff, wallTime } from '../../shared/time.ts'
import { game, play } from './play.ts'
import {
  as,
  block,
  bodyOf,
  changeTo,
  committee,
  committeeSeats,
  day,
  inNegotiation,
  minute,
  one,
  passed,
  sentenceFor,
  tableChange,
  two,
  uuid,
  World,
} from './support.ts'

/** Those who decide, who serve, and who only read. */
const readers = ['chair', 'sec', 'fra', 'mlt', 'watcher']

/** Nothing but what stands: as if the chair opened a silence now and nobody said a word more. */
const ifOpened = (world: World): { readonly opened: Refused; readonly passed: Refused } => {
  const trial = new World().fold(...world.log)
  trial.body = world.body
  trial.blocks = world.blocks
  trial.issued = world.issued
  trial.at = world.at
  const latest = trial.state.versions.at(-1)
  const opening = trial.judge(as('chair'), {
    type: 'OpenSilence',
    version: latest?.number ?? 0,
    hash: latest?.hash ?? '',
    profile: 'council-silence',
    wall: wallTime(world.at + 2 * day, 'America/New_York'),
  })
  if (!opening.result.ok) return { opened: opening.result.refusal.code, passed: undefined }
  trial.take(opening.command, as('chair'), opening.result.value)
  const silence = trial.state.silences.at(-1)
  if (!silence) throw new Error('no silence was opened')
  trial.at = cutOff(silence.deadline) + 10_000
  trial.end(silence.id)
  const saying = trial.judge(as('chair'), passed(trial, silence.id))
  return { opened: undefined, passed: saying.result.ok ? undefined : saying.result.refusal.code }
}
type Refused = string | undefined

describe('the sentence', () => {
  it('[VIEW-9] names what stands, place by place in reading order', () => {
    const world = inNegotiation()
    world.act(as('jpn'), { type: 'RaiseObjection', paragraph: two })
    world.act(as('fra'), { type: 'RaiseObjection', paragraph: null })
    tableChange(world, 'fra')
    const base = hashOfBlock(world.blocks.find(({ attrs }) => attrs.id === one) ?? block(one, ''))
    world.act(as('mlt'), { type: 'TableProposal', change: { kind: 'delete', paragraph: one, base } })
    tableChange(world, 'fra', two)
    tableChange(world, 'mlt', two)
    world.act(as('mlt'), {
      type: 'TableProposal',
      change: changeTo(world, two, 'Ours.'),
      audience: 'seat:mlt',
    })
    const said = sentenceFor(world, 'chair')
    expect(said).toEqual({
      version: 0,
      known: true,
      parts: [
        { is: 'objections', place: { paragraph: null, type: 'whole', number: '' }, seats: ['fra'] },
        { is: 'competing', place: { paragraph: one, type: 'paragraph', number: '1' }, count: 2 },
        { is: 'objections', place: { paragraph: two, type: 'paragraph', number: '2' }, seats: ['jpn'] },
        { is: 'proposals', place: { paragraph: two, type: 'paragraph', number: '2' }, count: 2 },
      ],
    })
    expect(sentenceFor(world, 'mlt').parts.at(-1)).toMatchObject({ is: 'competing', count: 3 })
  })

  it('[VIEW-9] two changes compete where they would have the same words otherwise, and not beside one another', () => {
    const world = inNegotiation()
    const words = plainText(world.blocks.find(({ attrs }) => attrs.id === two)?.content)
    const [first = '', ...rest] = words.split(' ')
    const last = rest.at(-1) ?? ''
    const at = () => sentenceFor(world, 'chair').parts.map((part) => [part.is, 'count' in part && part.count])
    const change = (seat: string, wanted: string) =>
      world.act(as(seat), { type: 'TableProposal', change: changeTo(world, two, wanted) })
    change('fra', words.replace(first, 'Each'))
    change('jpn', words.replace(last, 'others.'))
    expect(at()).toEqual([['proposals', 2]])
    // The same wish is no rival of itself.
    change('mlt', words.replace(first, 'Each'))
    expect(at()).toEqual([['proposals', 3]])
    const rival = change('ecu', words.replace(first, 'Any'))
    expect(at()).toEqual([
      ['competing', 3],
      ['proposals', 1],
    ])
    world.act(as('ecu'), { type: 'WithdrawProposal', proposal: rival })
    expect(at()).toEqual([['proposals', 3]])
    // The paragraph moves on elsewhere: who tables now is held against who tabled before.
    world.type(two, `${words} And so on.`)
    change('ecu', `${words.replace(first, 'Any')} And so on.`)
    expect(at().slice(0, 2)).toEqual([
      ['competing', 3],
      ['proposals', 1],
    ])
  })

  it('[VIEW-9, PRO-18] parts of one package are taken together, and do not compete', () => {
    const world = inNegotiation()
    const parts = ['Each.', 'Any.'].map((words, index) => ({
      proposal: uuid(0x700 + index),
      change: changeTo(world, two, words),
    }))
    world.act(as('fra'), { type: 'TablePackage', parts })
    expect(sentenceFor(world, 'chair').parts).toMatchObject([{ is: 'proposals', count: 2 }])
  })

  it('[VIEW-9] what is about words that are gone still stands, and comes last', () => {
    const world = inNegotiation()
    tableChange(world, 'fra')
    tableChange(world, 'fra', two)
    world.blocks = world.blocks.filter(({ attrs }) => attrs.id !== one)
    expect(sentenceFor(world, 'chair').parts).toMatchObject([
      { is: 'proposals', place: { paragraph: two, type: 'paragraph' } },
      { is: 'proposals', place: { paragraph: one, type: 'gone' } },
      { is: 'unissued' },
    ])
  })

  it('[VIEW-9, OBJ-7] an objection of whoever is no member any more is in nobody’s way', () => {
    const world = inNegotiation()
    world.act(as('jpn'), { type: 'RaiseObjection', paragraph: two })
    world.body = bodyOf(
      committeeSeats.map((seat) => (seat.id === 'jpn' ? { ...seat, until: world.at + 1 } : seat)),
    )
    world.wait(minute)
    expect(sentenceFor(world, 'chair').parts).toEqual([])
    expect(ifOpened(world)).toEqual({ opened: undefined, passed: undefined })
  })

  it('[VIEW-9, POS-3] who waits for instructions is named to whoever may know of it, each once', () => {
    const world = inNegotiation()
    const pending = { type: 'TakeStand', is: 'pending' } as const
    world.act(as('fra'), { ...pending, paragraph: one })
    world.act(as('jpn'), { ...pending, paragraph: one, openly: true })
    world.act(as('mlt'), { type: 'TakeStand', paragraph: one, is: 'adref', openly: true })
    const place = { paragraph: one, type: 'paragraph', number: '1' }
    expect(sentenceFor(world, 'chair').parts).toEqual([{ is: 'pending', place, seats: ['fra', 'jpn'] }])
    expect(sentenceFor(world, 'fra').parts).toEqual([{ is: 'pending', place, seats: ['fra', 'jpn'] }])
    expect(sentenceFor(world, 'mlt').parts).toEqual([{ is: 'pending', place, seats: ['jpn'] }])
    world.act(as('jpn'), { ...pending, paragraph: null, openly: true })
    expect(sentenceFor(world, 'chair').parts).toMatchObject([
      { is: 'pending', place: { type: 'whole' }, seats: ['fra', 'jpn'] },
    ])
  })

  it('[VIEW-9] who sees versions only is told neither that words have changed nor that they have not', () => {
    const world = inNegotiation('closed-pen')
    const before = sentenceFor(world, 'fra')
    world.type(one, 'Unissued words.')
    expect(sentenceFor(world, 'fra')).toEqual(before)
    expect(before.known).toBe(false)
    expect(sentenceFor(world, 'chair').parts).toEqual([{ is: 'unissued' }])
  })

  it('[VIEW-9] is true after any accepted sequence, for every reader: a silence can be opened where it says so, and passes where no objection is named', () => {
    let opened = 0
    let stopped = 0
    fc.assert(
      fc.property(game, fc.boolean(), fc.boolean(), (steps, typed, objects) => {
        const world = play(steps, () => undefined)
        const objection = { type: 'RaiseObjection', paragraph: one } as const
        if (objects && world.when(objection, as('fra')).result.ok) world.act(as('fra'), objection)
        if (typed) world.type(one, 'Typed since.')
        const { stage, versions } = world.state
        for (const seat of readers) {
          const viewer = viewerOf(world.state, as(seat))
          const { parts, version } = sentenceFor(world, seat)
          const counted = (is: 'competing' | 'proposals') =>
            parts.reduce((sum, part) => (part.is === is ? sum + part.count : sum), 0)
          const open = stage === 'negotiation' ? openProposals(world.state, viewer).length : 0
          expect(counted('competing') + counted('proposals')).toBe(open)
          expect(version).toBe(versions.at(-1)?.number ?? null)
        }
        if (stage !== 'negotiation') return
        const said = sentenceFor(world, 'chair')
        const trial = ifOpened(world)
        const unissued = said.parts.some(({ is }) => is === 'unissued')
        expect(trial.opened).toBe(unissued ? 'WorkingTextDiffers' : undefined)
        if (trial.opened !== undefined) return
        opened += 1
        const objected = said.parts.some(({ is }) => is === 'objections')
        if (objected) stopped += 1
        // The chair's own State is refused for that already (SIL-34).
        if (objected) expect(['OutcomeObjected', 'OwnState']).toContain(trial.passed)
        else expect(trial.passed).toBeUndefined()
      }),
      { numRuns: 40 },
    )
    expect(opened).toBeGreaterThan(0)
    expect(stopped).toBeGreaterThan(0)
  })

  it('[VIEW-6, VIEW-7, VIEW-9] with 300 proposals and 60 objections on 400 paragraphs all three are made within 100 ms of work', () => {
    const ground = inNegotiation()
    const words = (index: number) =>
      `The Committee takes note of report ${index} and of all that follows from it in due course.`
    const blocks = Array.from({ length: 400 }, (_, index) =>
      block(`pLong${String(index).padStart(6, '0')}`, words(index)),
    )
    const seats = ['fra', 'jpn', 'mlt', 'ecu']
    const proposals = Array.from({ length: 300 }, (_, index): Proposal => {
      const base = blocks[(index * 7) % 400] ?? block(one, '')
      const content = [
        {
          type: 'text' as const,
          text: words((index * 7) % 400).replace('takes note', `is aware (${index})`),
        },
      ]
      const seat = seats[index % 4] ?? 'fra'
      return {
        id: uuid(index + 1),
        seat,
        by: { seat },
        at: index,
        audience: 'everyone',
        change: { kind: 'change', paragraph: base.attrs.id, base, content },
        supporters: ['jpn', 'mlt'].filter((other) => other !== seat),
        status: 'open',
        history: [],
      }
    })
    const objections = Array.from({ length: 60 }, (_, index): Objection => ({
      id: uuid(0x5000 + index),
      seat: seats[index % 4] ?? 'fra',
      by: { seat: seats[index % 4] ?? 'fra' },
      at: index,
      paragraph: blocks[(index * 5) % 400]?.attrs.id ?? null,
      status: 'standing',
      answers: [],
      released: [],
    }))
    const state = {
      ...ground.state,
      proposals: Object.fromEntries(proposals.map((proposal) => [proposal.id, proposal])),
      objections: Object.fromEntries(objections.map((objection) => [objection.id, objection])),
    }
    const viewer = viewerOf(state, as('chair'))
    const text = textOf(blocks)
    const made = () => [
      theSentence(state, viewer, {
        body: committee,
        at: ground.at,
        places: placesIn(text, state.language),
        words: textHash(text),
      }).parts.length,
      compile(state, text, viewer).blocks.length,
      matrix(state, committee, text, viewer, ground.at).rows.length,
    ]
    made()
    // Work of this process, not time on a shared machine; the best of some, for what else it does meanwhile.
    const work = Array.from({ length: 4 }, () => {
      const from = process.cpuUsage()
      made()
      const { user, system } = process.cpuUsage(from)
      return (user + system) / 1000
    })
    const best = Math.min(...work)
    expect(best).toBeLessThan(100)
  })
})
