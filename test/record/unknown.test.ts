/** A text in preparation, to those who may not know of it: in every way to read and to act as one that was never made. */
import { describe, expect, it } from 'vitest'
import { StreamDamaged } from '../../server/storage/port.ts'
import { FaultyDisk } from '../../server/storage/faulty/store.ts'
import type { DraftCommand } from '../../shared/procedure/command.ts'
import { SteppedClock } from '../support/clock.ts'
import { body, blocksOf, house, must, open, preparedText, speakerIn, uuid, type House } from './support.ts'

const never = 'd_AAAAAAAAAAAAAAAAAAAAAA'

/** Everything that can be asked about a text. */
const asked = async (made: House, document: string): Promise<readonly unknown[]> => {
  const speaker = speakerIn('MLT')
  const { reader } = made
  return [
    await reader.summary(speaker, document),
    await reader.events(speaker, document, 0),
    await reader.text(speaker, document),
    await reader.version(speaker, document, 0),
    await reader.versions(speaker, document),
    await reader.snapshot(speaker, document),
    await reader.heads(speaker, document),
  ]
}

/** Acts that would be refused for one reason or another of a text that is there. */
const acts: readonly DraftCommand[] = [
  { type: 'OpenText', id: uuid(501) },
  { type: 'OpenText', id: uuid(502), as: 'chair' },
  { type: 'AcknowledgeVersion', id: uuid(503), version: 0 },
  { type: 'RaiseObjection', id: uuid(504), paragraph: null },
  {
    type: 'RaiseObjection',
    id: uuid(505),
    paragraph: null,
    onBehalf: { seat: 'JPN', receivedAt: 0, channel: 'mail' },
  },
]
/** Their twins: each id is answered once. */
const again = acts.map((act, index) => ({ ...act, id: uuid(601 + index) }))

const submitted = (made: House, document: string, commands: readonly DraftCommand[]) =>
  Promise.all(commands.map((command) => made.handler.submit(speakerIn('MLT'), document, command)))

const prepared = async () => {
  const disk = new FaultyDisk()
  const clock = new SteppedClock()
  const made = await house({ store: disk.open(), clock })
  const text = await preparedText(made)
  const [block] = await blocksOf(made, text.document)
  const paragraph = block?.attrs.id ?? ''
  must(
    await text.act('chair', { type: 'PostComment', paragraph, audience: 'pen', body: 'Not for them yet.' }),
  )
  return { ...text, disk, clock, made }
}

describe('a text in preparation', () => {
  it('[REC-8] is to a delegation as one that was never made', async () => {
    const { made, document } = await prepared()
    expect(await made.reader.list(speakerIn('MLT'))).toEqual([])
    expect(await made.reader.list(speakerIn('chair'))).toHaveLength(1)
    expect(await made.reader.list(speakerIn('secretariat'))).toHaveLength(1)
    expect(await asked(made, document)).toEqual(await asked(made, never))
    expect(await submitted(made, document, acts)).toEqual(await submitted(made, never, again))
    expect((await asked(made, document))[0]).toEqual({
      ok: false,
      refusal: { code: 'NoSuchText', rule: 'STD-9', facts: {} },
    })
  })

  it('[REC-8] is so when its stream is damaged, while those who prepare it are told', async () => {
    const { made, document, disk, clock } = await prepared()
    const stream = { body, stream: document }
    const last = await made.store.lastSeq(stream)
    disk.crash()
    disk.records.harm(stream, last, 'checksum')
    const later = open(disk.open(), clock)
    expect(await asked(later, document)).toEqual(await asked(later, never))
    expect(await submitted(later, document, acts)).toEqual(await submitted(later, never, again))
    const opening: DraftCommand = { type: 'OpenText', id: uuid(700) }
    await expect(later.handler.submit(speakerIn('chair'), document, opening)).rejects.toThrow(StreamDamaged)
  })

  it('[REC-4] answers an act again as it did, also once it is open', async () => {
    const { made, document, act } = await prepared()
    const [first] = await submitted(made, document, acts)
    must(await act('chair', { type: 'OpenText' }))
    expect((await submitted(made, document, acts))[0]).toEqual(first)
  })

  it('[REC-14] is read from its first event once it is open, and counted from one', async () => {
    const { made, document, act } = await prepared()
    must(await act('chair', { type: 'OpenText' }))
    const { version, events } = must(await made.reader.events(speakerIn('MLT'), document, 0))
    expect(events.map((event) => [event.version, event.type])).toEqual([
      [1, 'TextCreated'],
      [2, 'TextOpened'],
      [3, 'VersionIssued'],
    ])
    expect(version).toBe(3)
    expect(await made.reader.list(speakerIn('MLT'))).toHaveLength(1)
  })

  it('[REC-12] is announced as listed when it is made and when it is opened, and at no other act', async () => {
    const { made, act } = await prepared()
    must(await act('chair', { type: 'OpenText' }))
    must(await act('MLT', { type: 'RaiseObjection', paragraph: null }))
    const listed = made.told.flatMap((told) => (told.kind === 'document' ? [told.listed] : []))
    expect(listed).toEqual([true, false, true, false])
  })
})
