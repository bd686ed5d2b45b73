/** What changed since somebody looked: theirs alone, on any device, and never more than they may see. */
import { describe, expect, it } from 'vitest'
import { createLooks, type Looks } from '../../server/procedure/looks.ts'
import type { Store } from '../../server/storage/port.ts'
import { blocksOf, house, lmdb, must, open, openedText, speakerIn, type House } from './support.ts'

const looksIn = ({ store, reader, clock }: Pick<House, 'store' | 'reader' | 'clock'>): Looks =>
  createLooks({ store, reader, clock, drafts: () => Promise.resolve(0) })

/** Other words in the first paragraph, without an act. */
const written = async (made: House, document: string, text: string): Promise<string> => {
  const paragraph = (await blocksOf(made, document))[0]?.attrs.id ?? ''
  const edit = { kind: 'replace', paragraph, content: [{ type: 'text', text }] } as const
  const handle = await made.drafts.draft(document)
  await handle?.lane.run((memory, writing) =>
    memory.text.edit(edit, 'chair', { seat: 'chair' }, made.clock.now(), writing),
  )
  return paragraph
}

describe('a look into a text', () => {
  it('[REC-20] finds what was done and written since, on any device and after a restart', async () => {
    const store: Store = await lmdb()
    const made = await house({ store })
    const { document, act } = await openedText(made)
    const malta = speakerIn('MLT')
    const looks = looksIn(made)
    expect(await looks.since(malta)).toEqual([])
    must(await looks.note(malta, document))
    const at = made.clock.now()
    expect(await looks.since(malta)).toEqual([])
    made.clock.advance(60_000)
    const first = await written(made, document, 'Malta was away when this was written.')
    must(await act('JPN', { type: 'RaiseObjection', paragraph: null }))
    must(await act('MLT', { type: 'RaiseObjection', paragraph: null }))
    const again = open(store, made.clock)
    const found = await looksIn(again).since(malta)
    expect(found).toEqual([
      {
        document,
        drafts: 0,
        since: {
          at,
          versions: 0,
          proposals: 0,
          objections: 1,
          comments: 0,
          others: 0,
          paragraphs: [first],
          gone: 0,
        },
      },
    ])
    must(await looksIn(again).note(malta, document))
    expect(await looksIn(again).since(malta)).toEqual([])
  })

  it('[REC-20] is told to nobody, and tells nobody what they may not see', async () => {
    const made = await house()
    const { document, act } = await openedText(made, 'closed-pen')
    const looks = looksIn(made)
    const [malta, chair] = [speakerIn('MLT'), speakerIn('chair')]
    const told = made.told.length
    const before = must(await made.reader.events(chair, document, 0))
    must(await looks.note(malta, document))
    expect(must(await made.reader.events(chair, document, 0))).toEqual(before)
    expect(made.told.length).toBe(told)
    // Neither another of the seat nor another seat has looked by that.
    made.clock.advance(60_000)
    await written(made, document, 'Not issued yet.')
    must(await act('JPN', { type: 'RaiseObjection', paragraph: null }))
    expect(await looks.since(chair)).toEqual([])
    expect(await looks.since(speakerIn('MLT', 'p_another'))).toEqual([])
    const [found] = await looks.since(malta)
    expect(found?.since).toMatchObject({ objections: 1, paragraphs: [], gone: 0 })
  })

  it('[REC-20, VIS-1] into a text that one may not know of is into none', async () => {
    const made = await house()
    const looks = looksIn(made)
    expect(await looks.note(speakerIn('MLT'), 'd_nowhere')).toMatchObject({
      ok: false,
      refusal: { code: 'NoSuchText' },
    })
  })
})
