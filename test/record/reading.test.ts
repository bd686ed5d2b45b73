/** What a reader is shown: their own count, nobody's persons, no trace of what they may not see. */
import { fc } from '../support/property.ts'
import { describe, expect, it } from 'vitest'
import { viewerOf } from '../../server/procedure/record.ts'
import { countFor } from '../../server/record/chronicle.ts'
import { linkFault } from '../../shared/chain.ts'
import { FaultyDisk } from '../../server/storage/faulty/store.ts'
import { sha256 } from '../../shared/canonical.ts'
import { seatAudience } from '../../shared/audience.ts'
import { textBytes } from '../../shared/text/schema.ts'
import {
  blocksOf,
  house,
  must,
  openedText,
  openSilence,
  personIn,
  preparedText,
  speakerIn,
  unchanging,
  uuid,
  type House,
  type SeatName,
} from './support.ts'

const commentBy = (seat: SeatName, paragraph: string, body: string) =>
  ({ type: 'PostComment', paragraph, audience: seatAudience(seat), body }) as const

/** Everything a seat can be shown. */
const everythingFor = async (made: House, document: string, seat: SeatName): Promise<string> => {
  const speaker = speakerIn(seat)
  const { reader } = made
  return JSON.stringify([
    await reader.list(speaker),
    await reader.events(speaker, document, 0),
    await reader.heads(speaker, document),
    await reader.versions(speaker, document),
    await reader.text(speaker, document),
    await reader.bodyEvents(speaker, 0),
    await reader.bodyHeads(speaker),
  ])
}

/** The hints that reach a seat. */
const hintsFor = async (made: House, document: string, seat: SeatName): Promise<readonly number[]> => {
  const handle = await made.drafts.draft(document)
  const state = await handle?.lane.read(({ record }) => record.state)
  if (!state) throw new Error('there is no such text')
  const viewer = viewerOf(state, speakerIn(seat).actor)
  const seen = ({ audience }: { audience: string }): boolean =>
    audience === 'everyone' || audience === seatAudience(seat) || (audience === 'pen' && viewer.holdsPen)
  return made.told.flatMap((told) =>
    told.kind === 'document' && [...told.audiences].some((audience) => seen({ audience }))
      ? [countFor(told.counts, viewer)]
      : [],
  )
}

describe('another audience', () => {
  it('[REC-2] leaves no trace in what a seat is shown, answered or told', async () => {
    const runs = fc.array(fc.constantFrom('public', 'private', 'receipt'), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(runs, async (acts) => {
        const shown = await Promise.all(
          [true, false].map(async (withPrivate) => {
            const made = await house({ store: new FaultyDisk().open(), random: unchanging })
            const { document } = await openedText(made)
            const [block] = await blocksOf(made, document)
            const paragraph = block?.attrs.id ?? ''
            const answers: unknown[] = []
            for (const [index, act] of acts.entries()) {
              made.clock.advance(1_000)
              const id = uuid(500 + index)
              if (act === 'public') {
                const comment = {
                  type: 'PostComment',
                  paragraph,
                  audience: 'everyone',
                  body: `No. ${index}`,
                  id,
                } as const
                answers.push(await made.handler.submit(speakerIn('JPN'), document, comment))
              } else if (withPrivate && act === 'private') {
                const comment = { ...commentBy('MLT', paragraph, `Ours, ${index}`), id }
                must(await made.handler.submit(speakerIn('MLT'), document, comment))
              } else if (withPrivate) {
                await made.handler.submit(speakerIn('MLT'), document, {
                  type: 'AcknowledgeVersion',
                  version: 0,
                  id,
                })
              }
            }
            return [
              await everythingFor(made, document, 'JPN'),
              JSON.stringify(answers),
              JSON.stringify(await hintsFor(made, document, 'JPN')),
            ]
          }),
        )
        expect(shown[0]).toEqual(shown[1])
      }),
      { numRuns: 15 },
    )
  })

  it('[REC-2] changes what its own members are shown, so that the comparison says something', async () => {
    const made = await house({ store: new FaultyDisk().open(), random: unchanging })
    const { document, act } = await openedText(made)
    const [block] = await blocksOf(made, document)
    const before = await Promise.all([
      everythingFor(made, document, 'MLT'),
      everythingFor(made, document, 'JPN'),
    ])
    must(await act('MLT', commentBy('MLT', block?.attrs.id ?? '', 'Ours')))
    const after = await Promise.all([
      everythingFor(made, document, 'MLT'),
      everythingFor(made, document, 'JPN'),
    ])
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).toBe(before[1])
  })

  it('[REC-2] keeps the secretariat out as well', async () => {
    const made = await house({ store: new FaultyDisk().open(), random: unchanging })
    const { document, act } = await openedText(made)
    const [block] = await blocksOf(made, document)
    const before = await everythingFor(made, document, 'secretariat')
    must(await act('MLT', commentBy('MLT', block?.attrs.id ?? '', 'Ours')))
    expect(await everythingFor(made, document, 'secretariat')).toBe(before)
  })

  it('[REC-12] is told of to those who have something new, with their own version', async () => {
    const made = await house({ store: new FaultyDisk().open() })
    const { document, act } = await openedText(made)
    const [block] = await blocksOf(made, document)
    const earlier = await hintsFor(made, document, 'JPN')
    must(await act('MLT', commentBy('MLT', block?.attrs.id ?? '', 'Ours')))
    expect(await hintsFor(made, document, 'JPN')).toEqual(earlier)
    const { version } = must(await made.reader.events(speakerIn('MLT'), document, 0))
    expect((await hintsFor(made, document, 'MLT')).at(-1)).toBe(version)
  })
})

describe('whoever is told', () => {
  it('[REC-12] and fails keeps no other from being told, nor the act from being answered', async () => {
    const made = await house({ store: new FaultyDisk().open() })
    const { document, act } = await openedText(made)
    made.drafts.onCommitted(() => {
      throw new Error('a listener')
    })
    const late: string[] = []
    made.drafts.onCommitted((told) => late.push(told.kind))
    expect(await act('MLT', { type: 'RaiseObjection', paragraph: null })).toMatchObject({ ok: true })
    expect(late).toEqual(['document'])
    expect(made.bugs).toHaveLength(1)
    expect(await blocksOf(made, document)).toHaveLength(2)
  })
})

describe('the record as read', () => {
  it('[REC-14] is numbered 1 to n in the reader’s own count, and any two portions make the whole', async () => {
    const made = await house({ store: new FaultyDisk().open() })
    const { document, act } = await openedText(made)
    const [block] = await blocksOf(made, document)
    const paragraph = block?.attrs.id ?? ''
    for (const seat of ['MLT', 'JPN', 'MLT', 'ECU'] as const) {
      must(await act(seat, commentBy(seat, paragraph, 'Ours')))
      must(await act(seat, { type: 'PostComment', paragraph, audience: 'everyone', body: 'For all' }))
    }
    for (const seat of ['MLT', 'JPN', 'chair', 'secretariat'] as const) {
      const all = must(await made.reader.events(speakerIn(seat), document, 0))
      expect(all.events.map(({ version }) => version)).toEqual(all.events.map((_, index) => index + 1))
      expect(all.version).toBe(all.events.length)
      for (let after = 0; after <= all.version + 1; after += 1) {
        const rest = must(await made.reader.events(speakerIn(seat), document, after))
        expect(rest).toEqual({ ...all, events: all.events.slice(after) })
      }
    }
  })

  it('[REC-3] shows persons within their own seat and to the secretariat, and every link holds for every reader', async () => {
    const made = await house({ store: new FaultyDisk().open() })
    const { document, act } = await openedText(made)
    must(await act('MLT', { type: 'RaiseObjection', paragraph: null }))
    const shown = new Map<SeatName, unknown>()
    for (const seat of ['MLT', 'JPN', 'chair', 'secretariat'] as const) {
      const { events } = must(await made.reader.events(speakerIn(seat), document, 0))
      for (const event of events) expect(linkFault(document, event, event.chain)).toBeUndefined()
      shown.set(seat, events.find(({ type }) => type === 'ObjectionRaised')?.actor)
      expect(JSON.stringify(events).includes(personIn('MLT'))).toBe(seat === 'MLT' || seat === 'secretariat')
    }
    expect(Object.fromEntries(shown)).toEqual({
      MLT: { seat: 'MLT', person: personIn('MLT') },
      secretariat: { seat: 'MLT', person: personIn('MLT') },
      JPN: { seat: 'MLT' },
      chair: { seat: 'MLT' },
    })
    for (const seat of ['JPN', 'chair'] as const)
      expect(JSON.stringify(await made.reader.versions(speakerIn(seat), document)).includes('p_chair')).toBe(
        seat === 'chair',
      )
  })

  it('[REC-1] of the body is chained and counted likewise', async () => {
    const made = await house({ store: new FaultyDisk().open() })
    const { version, events } = must(await made.reader.bodyEvents(speakerIn('MLT'), 0))
    expect(events.map((event) => event.version)).toEqual(events.map((_, index) => index + 1))
    expect(version).toBe(events.length)
    const people = events.filter(({ type }) => type === 'PersonAccredited')
    expect(people).toHaveLength(1)
    const heads = must(await made.reader.bodyHeads(speakerIn('MLT')))
    expect(heads.map(({ audience }) => audience)).toEqual(['everyone', 'seat:MLT'])
  })
})

describe('the words', () => {
  it('[REC-13] of a text in preparation are the pen’s and the secretariat’s', async () => {
    const made = await house({ store: new FaultyDisk().open() })
    const { document } = await preparedText(made)
    expect(await made.reader.text(speakerIn('chair'), document)).toMatchObject({ ok: true })
    expect(await made.reader.text(speakerIn('secretariat'), document)).toMatchObject({ ok: true })
    expect(await made.reader.text(speakerIn('MLT'), document)).toMatchObject({ ok: false })
  })

  it('[REC-13] under closed pen are read as versions by members', async () => {
    const made = await house({ store: new FaultyDisk().open() })
    const { document } = await openedText(made, 'closed-pen')
    const refusal = { code: 'RoleMayNot' }
    expect(await made.reader.text(speakerIn('MLT'), document)).toMatchObject({ ok: false, refusal })
    expect(await made.reader.snapshot(speakerIn('MLT'), document)).toMatchObject({ ok: false, refusal })
    expect(await made.reader.version(speakerIn('MLT'), document, 0)).toMatchObject({ ok: true })
  })

  it('[REC-9] of a version are the bytes that were stored, with the hash in the record', async () => {
    const made = await house({ store: new FaultyDisk().open() })
    const { document } = await openedText(made)
    const bytes = must(await made.reader.version(speakerIn('MLT'), document, 0))
    const [version] = must(await made.reader.versions(speakerIn('MLT'), document))
    expect(sha256(bytes)).toBe(version?.hash)
    expect(textBytes({ type: 'doc', schema: 1, content: await blocksOf(made, document) })).toBe(bytes)
    expect(must(await made.reader.snapshot(speakerIn('MLT'), document)).byteLength).toBeGreaterThan(2)
    expect(await made.reader.version(speakerIn('MLT'), document, 1)).toMatchObject({
      ok: false,
      refusal: { code: 'NoSuchVersion' },
    })
  })

  it('[REC-15] frozen and thawed are announced as changes of rights, after the commit', async () => {
    const made = await house({ store: new FaultyDisk().open() })
    const { document, act } = await openedText(made)
    const rights = () => made.told.flatMap((told) => (told.kind === 'document' ? [told.rights] : []))
    expect(rights()).toEqual([true, true])
    must(await act('MLT', { type: 'RaiseObjection', paragraph: null }))
    must(await openSilence(made, document, 30, uuid(700)))
    must(await act('MLT', { type: 'BreakSilence', silence: uuid(700) }))
    expect(rights()).toEqual([true, true, false, true, true])
  })
})
