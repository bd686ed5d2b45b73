/** The life of a command: answered once, carried out whole, by whoever sits in the seat now. */
import { describe, expect, it } from 'vitest'
import { snapshotKey, versionKey } from '../../server/procedure/rows.ts'
import { FaultyDisk } from '../../server/storage/faulty/store.ts'
import { sha256 } from '../../shared/canonical.ts'
import { hashOfBlock } from '../../shared/text/schema.ts'
import { SteppedClock } from '../support/clock.ts'
import {
  blocksOf,
  body,
  establish,
  house,
  lmdb,
  must,
  open,
  openedText,
  openSilence,
  personIn,
  seeded,
  speakerIn,
  temporaryFolder,
  uuid,
} from './support.ts'

const object = { type: 'RaiseObjection', paragraph: null, reason: 'Not yet.' } as const

describe('a command sent again', () => {
  it('[REC-4] gets its first answer and is carried out once', async () => {
    const made = await house()
    const { document } = await openedText(made)
    const command = { ...object, id: uuid(500) }
    const first = await made.handler.submit(speakerIn('MLT'), document, command)
    const entries = await made.store.lastSeq({ body, stream: document })
    must(await made.handler.submit(speakerIn('ECU'), document, { ...object, id: uuid(501) }))
    expect(await made.handler.submit(speakerIn('MLT'), document, command)).toEqual(first)
    expect(await made.store.lastSeq({ body, stream: document })).toBe(entries + 1)
  })

  it('[REC-4] gets its first refusal, also when it would be accepted now', async () => {
    const made = await house()
    const { document, act } = await openedText(made)
    const command = { type: 'AnswerObjection', objection: uuid(500), body: 'Noted.', id: uuid(501) } as const
    const refused = await made.handler.submit(speakerIn('chair'), document, command)
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'NoSuchObjection' } })
    must(await made.handler.submit(speakerIn('MLT'), document, { ...object, id: uuid(500) }))
    expect(await made.handler.submit(speakerIn('chair'), document, command)).toEqual(refused)
    expect(
      await act('chair', { type: 'AnswerObjection', objection: uuid(500), body: 'Noted.' }),
    ).toMatchObject({
      ok: true,
    })
  })

  it('[REC-4] by another person is another command', async () => {
    const made = await house()
    const { document } = await openedText(made)
    must(await made.handler.submit(speakerIn('MLT'), document, { ...object, id: uuid(500) }))
    const theirs = await made.handler.submit(speakerIn('JPN'), document, { ...object, id: uuid(500) })
    expect(theirs).toMatchObject({ ok: false, refusal: { code: 'IdTaken' } })
  })

  it('[REC-4] after the process died between commit and answer gets the answer it would have had', async () => {
    const disk = new FaultyDisk()
    const clock = new SteppedClock()
    const first = disk.open()
    const made = open(first, clock)
    await establish(made)
    const { document } = await openedText(made)
    const seen: unknown[] = []
    const committing = first.commit.bind(first)
    const died = new Promise<void>((resolve) => {
      first.commit = async (given) => {
        await committing(given)
        if (!JSON.stringify(given).includes('ObjectionRaised')) return
        seen.push((given.outcomes ?? [])[0]?.value)
        resolve()
        // On disk, and never answered.
        return new Promise<never>(() => {})
      }
    })
    void made.handler.submit(speakerIn('MLT'), document, { ...object, id: uuid(500) })
    await died
    disk.crash()
    const again = open(disk.open(), clock, seeded(2))
    const answer = await again.handler.submit(speakerIn('MLT'), document, { ...object, id: uuid(500) })
    expect([{ v: 1, answer }]).toEqual(seen)
    const events = must(await again.reader.events(speakerIn('JPN'), document, 0)).events
    expect(events.filter(({ type }) => type === 'ObjectionRaised')).toHaveLength(1)
  })

  it('[REC-6] whose commit failed is all on disk or not at all, and can be sent again', async () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const disk = new FaultyDisk()
      const clock = new SteppedClock()
      const store = disk.open({ seed })
      const made = open(store, clock)
      await establish(made)
      const { document } = await openedText(made)
      const [block] = await blocksOf(made, document)
      if (!block) throw new Error('the template has blocks')
      const seq = await store.lastSeq({ body, stream: document })
      const command = {
        type: 'TableProposal',
        id: uuid(500),
        change: { kind: 'delete', paragraph: block.attrs.id, base: hashOfBlock(block) },
      } as const
      store.hold()
      const submitted = made.handler.submit(speakerIn('MLT'), document, command)
      const failing = expect(submitted, `seed ${seed}`).rejects.toThrow()
      await made.store.lastSeq({ body, stream: document })
      await expect.poll(() => made.drafts.draft(document).then((handle) => handle?.lane.busy)).toBe(true)
      disk.crash()
      await failing
      const again = open(disk.open(), clock, seeded(2))
      const found = await again.store.lastSeq({ body, stream: document })
      expect([seq, seq + 1]).toContain(found)
      const answer = must(await again.handler.submit(speakerIn('MLT'), document, command))
      expect(answer.events.map(({ type }) => type)).toEqual(['ProposalTabled'])
      expect(await again.store.lastSeq({ body, stream: document })).toBe(seq + 1)
    }
  })

  it('[REC-5] while the first is under way waits for its answer', async () => {
    const made = await house()
    const { document } = await openedText(made)
    const seq = await made.store.lastSeq({ body, stream: document })
    const command = { ...object, id: uuid(500) }
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => made.handler.submit(speakerIn('MLT'), document, command)),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const [first] = answers
    expect(first && must(first).events).toHaveLength(1)
    expect(await made.store.lastSeq({ body, stream: document })).toBe(seq + 1)
  })
})

describe('an act', () => {
  it('[REC-6] that issues a version stores its bytes and snapshot with it', async () => {
    const made = await house()
    const { document } = await openedText(made)
    const version = must(await made.reader.versions(speakerIn('MLT'), document)).at(0)
    const bytes = await made.store.row(versionKey(body, document, 0))
    expect(sha256(bytes ?? '')).toBe(version?.hash)
    expect((await made.store.row(snapshotKey(body, document, 0)))?.byteLength).toBeGreaterThan(2)
  })

  it('[REC-6] that takes up a proposal writes its words in the same commit', async () => {
    const made = await house()
    const { document, act } = await openedText(made)
    const [block] = await blocksOf(made, document)
    if (!block) throw new Error('the template has blocks')
    const content = [{ type: 'text' as const, text: 'The Council recalls its purpose and its duty.' }]
    const change = { kind: 'change' as const, paragraph: block.attrs.id, base: hashOfBlock(block), content }
    const tabled = must(await act('MLT', { type: 'TableProposal', change }))
    const proposal = tabled.events[0]?.command ?? ''
    const before = await made.store.lastSeq({ body, stream: document })
    must(await act('chair', { type: 'TakeUpProposal', proposal, current: hashOfBlock(block) }))
    const written = await made.store.read({ body, stream: document }, before)
    expect(written.map(({ kind }) => kind)).toEqual(['event', 'text'])
    expect((await blocksOf(made, document))[0]?.content).toEqual(content)
    const again = open(made.store, made.clock, seeded(2))
    expect((await blocksOf(again, document))[0]?.content).toEqual(content)
  })

  it('[REC-7] is of whoever the body’s record seats at that moment', async () => {
    const made = await house()
    const { document } = await openedText(made)
    const revoke = { type: 'RevokePerson', id: uuid(600), person: personIn('MLT'), seat: 'MLT' } as const
    must(await made.handler.submitBody(speakerIn('secretariat'), revoke))
    const refused = await made.handler.submit(speakerIn('MLT'), document, { ...object, id: uuid(601) })
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'NotSeated', rule: 'STD-1' } })
    expect(await made.reader.events(speakerIn('MLT'), document, 0)).toMatchObject({
      ok: false,
      refusal: { code: 'NotSeated' },
    })
  })

  it('[REC-7] is of the seat the session sits in, and not of the one the message says', async () => {
    const made = await house()
    const { document } = await openedText(made)
    const as = await made.handler.submit(speakerIn('MLT'), document, { ...object, id: uuid(600), as: 'JPN' })
    expect(as).toMatchObject({ ok: false, refusal: { code: 'SeatNotYours' } })
    const forged = { ...speakerIn('MLT'), actor: { ...speakerIn('MLT').actor, seat: 'JPN' } }
    expect(await made.handler.submit(forged, document, { ...object, id: uuid(601) })).toMatchObject({
      ok: false,
      refusal: { code: 'NotSeated' },
    })
  })

  it('[REC-8] on a text that is not there, or of another body, is the same refusal', async () => {
    const made = await house()
    const { document } = await openedText(made)
    const nowhere = await made.handler.submit(speakerIn('MLT'), 'd_none', { ...object, id: uuid(600) })
    await establish(made, 'b_other')
    const foreign = { ...speakerIn('MLT'), body: 'b_other' }
    const elsewhere = await made.handler.submit(foreign, document, { ...object, id: uuid(600) })
    expect(nowhere).toEqual({ ok: false, refusal: { code: 'NoSuchText', rule: 'STD-9', facts: {} } })
    expect(elsewhere).toEqual(nowhere)
    expect(await made.reader.heads(speakerIn('MLT'), 'd_none')).toEqual(nowhere)
  })

  it('[REC-10] entered on behalf bears the seat acted for', async () => {
    const made = await house()
    const { document } = await openedText(made)
    made.clock.advance(60_000)
    const onBehalf = { seat: 'MLT', receivedAt: made.clock.now() - 1_000, channel: 'letter' } as const
    const answer = must(
      await made.handler.submit(speakerIn('secretariat'), document, { ...object, id: uuid(600), onBehalf }),
    )
    expect(answer.events).toHaveLength(1)
    expect(answer.events[0]).toMatchObject({
      data: { seat: 'MLT' },
      via: onBehalf,
      actor: { seat: 'secretariat', person: personIn('secretariat') },
    })
  })

  it('[REC-7] is judged by its receipt, however long it waited', async () => {
    const disk = new FaultyDisk()
    const store = disk.open()
    const made = await house({ store })
    const { document } = await openedText(made)
    must(await openSilence(made, document, 10, uuid(700)))
    made.clock.advance(10 * 60_000 + 59_000)
    store.hold()
    const waiting = made.handler.submit(speakerIn('JPN'), document, { ...object, id: uuid(702) })
    const breaking = made.handler.submit(speakerIn('MLT'), document, {
      type: 'BreakSilence',
      id: uuid(701),
      silence: uuid(700),
    })
    made.clock.advance(5_000)
    store.release()
    must(await waiting)
    const event = must(await breaking).events[0]
    expect(event).toMatchObject({ type: 'SilenceBroken', at: made.clock.now() - 5_000 })
  })
})

describe('a member under closed pen', () => {
  it('[REC-16] is judged against the version, not against the pen’s unissued words, in every process', async () => {
    const store = new FaultyDisk().open()
    const made = await house({ store })
    const { document, act } = await openedText(made, 'closed-pen')
    const [issued] = await blocksOf(made, document)
    if (!issued) throw new Error('the template has blocks')
    const changeTo = (text: string, base: string) => ({
      type: 'TableProposal' as const,
      change: {
        kind: 'change' as const,
        paragraph: issued.attrs.id,
        base,
        content: [{ type: 'text' as const, text }],
      },
    })
    const tabled = must(await act('JPN', changeTo('Other words.', hashOfBlock(issued))))
    const proposal = tabled.events[0]?.command ?? ''
    must(await act('chair', { type: 'TakeUpProposal', proposal, current: hashOfBlock(issued) }))
    const [working] = await blocksOf(made, document)
    if (!working) throw new Error('the paragraph is still there')
    expect(hashOfBlock(working)).not.toBe(hashOfBlock(issued))
    const again = open(store, made.clock, seeded(2))
    for (const [index, process] of [made, again].entries()) {
      const submit = (number: number, base: string) =>
        process.handler.submit(speakerIn('MLT'), document, {
          ...changeTo(`Ours ${number}.`, base),
          id: uuid(number),
        })
      expect(await submit(600 + index * 2, hashOfBlock(issued))).toMatchObject({ ok: true })
      expect(await submit(601 + index * 2, hashOfBlock(working))).toMatchObject({
        ok: false,
        refusal: { code: 'ParagraphChanged' },
      })
    }
  })
})

describe('making a text', () => {
  const request = {
    id: uuid(1),
    title: 'Anniversary',
    template: 'statement',
    mode: 'open-drafting',
    language: 'en',
  } as const

  it('[REC-11] writes its first words once, in the commit that makes it', async () => {
    const made = await house()
    const twice = await Promise.all([
      made.handler.createText(speakerIn('chair'), request),
      made.handler.createText(speakerIn('chair'), request),
    ])
    expect(twice[0]).toEqual(twice[1])
    const { document } = must(twice[0])
    expect((await made.store.read({ body, stream: document })).map(({ kind }) => kind)).toEqual([
      'event',
      'text',
    ])
    expect(await made.drafts.list(body)).toEqual([document])
    expect(document).toMatch(/^d_[A-Za-z0-9_-]{22}$/)
  })

  it('[REC-11] is found by nobody before it is on disk', async () => {
    const store = new FaultyDisk().open()
    const made = await house({ store })
    const commit = store.commit.bind(store)
    const found: unknown[] = []
    store.commit = async (given) => {
      for (const { stream } of given.streams) found.push(await made.drafts.draft(stream))
      return commit(given)
    }
    const { document } = must(await made.handler.createText(speakerIn('chair'), request))
    expect(found).toEqual([undefined])
    expect(await made.drafts.draft(document)).toMatchObject({ document })
  })

  it('[REC-11] gives each text paragraph identities of its own', async () => {
    const made = await house()
    const ids = await Promise.all(
      [1, 2].map(async (number) => {
        const answer = await made.handler.createText(speakerIn('chair'), { ...request, id: uuid(number) })
        return (await blocksOf(made, must(answer).document)).map(({ attrs }) => attrs.id)
      }),
    )
    expect(new Set(ids.flat()).size).toBe(4)
  })

  it('[REC-11] is found by a new process, with the same epoch; refused, there is nothing to be found', async () => {
    const folder = temporaryFolder()
    const store = await lmdb(folder)
    const made = await house({ store })
    const refused = await made.handler.createText(speakerIn('MLT'), { ...request, id: uuid(2) })
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'RoleMayNot' } })
    expect(await made.drafts.list(body)).toEqual([])
    const { document } = must(await made.handler.createText(speakerIn('chair'), request))
    const epoch = (await made.drafts.draft(document))?.epoch
    await store.close()
    const again = open(await lmdb(folder), made.clock)
    expect((await again.drafts.draft(document))?.epoch).toBe(epoch)
    expect(await again.drafts.list(body)).toEqual([document])
    expect(epoch).toMatch(/^[A-Za-z0-9_-]{12}$/)
  })
})
