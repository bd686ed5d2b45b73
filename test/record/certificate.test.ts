/** The certificate of outcome and the timeline, from records that the server made. Rules CRT and TML of `client/record/SPEC.md`. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { picked, rulesIn } from '../../client/record/acts.ts'
import { certificateOf, type Certificate } from '../../client/record/certificate-facts.ts'
import { createDeadlines } from '../../server/procedure/deadlines.ts'
import { LastSeen } from '../../server/procedure/last-seen.ts'
import type { DraftCommand } from '../../shared/procedure/command.ts'
import { timeline } from '../../shared/procedure/index.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import {
  blocksOf,
  body,
  house,
  must,
  openedText,
  openSilence,
  speakerIn,
  uuid,
  type House,
  type SeatName,
  type Without,
} from './support.ts'

const minute = 60_000
const silence = uuid(700)

const scene = async () => {
  const made = await house()
  const { document, act } = await openedText(made)
  const deadlines = createDeadlines({
    store: made.store,
    sources: made.drafts,
    handler: made.handler,
    clock: made.clock,
    log: { warn: () => {}, error: () => {} },
    lastSeen: new LastSeen(made.store, made.clock),
  })
  onTestFinished(() => deadlines.close())
  const period = async (minutes: number): Promise<void> => {
    for (let passed = 0; passed < minutes; passed += 1) {
      made.clock.advance(minute)
      await deadlines.sweep()
    }
  }
  return { made, document, act, period }
}

const events = async (made: House, document: string, seat: SeatName = 'MLT'): Promise<readonly EventView[]> =>
  must(await made.reader.events(speakerIn(seat), document, 0)).events

const certificate = async (
  { made, document }: { readonly made: House; readonly document: string },
  seat?: SeatName,
): Promise<Certificate | undefined> => certificateOf(document, body, await events(made, document, seat))

/** Nobody of them has said that it has the version; whoever confirms takes that upon themselves. */
const passed: Without<DraftCommand> = {
  type: 'ConfirmOutcome',
  silence,
  outcome: 'passed',
  despite: { seats: ['ECU', 'JPN', 'MLT'], holidays: [] },
}

describe('the certificate of outcome', () => {
  it('[CRT-2] there is none while there is no outcome', async () => {
    const at = await scene()
    expect(await certificate(at)).toBeUndefined()
    must(await openSilence(at.made, at.document, 30, silence))
    expect(await certificate(at)).toBeUndefined()
    await at.period(33)
    expect(await certificate(at)).toBeUndefined()
  })

  it('[CRT-2, CRT-3] agreed, then adopted: by which procedure, until when, whose silence, who confirmed, which heads', async () => {
    const at = await scene()
    must(await openSilence(at.made, at.document, 30, silence))
    const [opened] = (await events(at.made, at.document)).filter(({ type }) => type === 'SilenceOpened')
    if (opened?.type !== 'SilenceOpened') throw new Error('no silence')
    await at.period(33)
    must(await at.act('secretariat', passed))
    const agreed = await certificate(at)
    const confirming = (await events(at.made, at.document)).findLast(
      ({ audience }) => audience === 'everyone',
    )
    expect(agreed).toMatchObject({
      outcome: 'agreed',
      title: 'Anniversary',
      version: 0,
      hash: opened.data.hash,
      procedure: {
        profile: { id: 'council-silence' },
        deadline: opened.data.deadline,
        before: [],
        seats: ['ECU', 'JPN', 'MLT'],
        confirmed: { seat: 'secretariat', at: confirming?.at },
        heads: { opening: opened.data.head, closing: confirming?.chain.hash },
      },
      head: { hash: confirming?.chain.hash },
    })
    must(await at.act('chair', { type: 'AdoptText', symbol: 'S/PRST/2026/2', meeting: '9001' }))
    expect(await certificate(at)).toMatchObject({
      outcome: 'adopted',
      adopted: { seat: 'chair', symbol: 'S/PRST/2026/2', meeting: '9001' },
      procedure: agreed?.procedure,
    })
  })

  it('[CRT-4] what stands beside an agreed text is on it: slips with both wordings, void ones as such, what members said', async () => {
    const at = await scene()
    const [block] = await blocksOf(at.made, at.document)
    const paragraph = block?.attrs.id ?? ''
    must(await openSilence(at.made, at.document, 30, silence))
    must(
      await at.act('MLT', { type: 'PlaceOnRecord', kind: 'statement', paragraphs: [], body: 'We add this.' }),
    )
    expect(await certificate(at)).toBeUndefined()
    await at.period(33)
    must(await at.act('secretariat', passed))
    const slip = must(
      await at.act('secretariat', {
        type: 'EnterCorrigendum',
        paragraph,
        now: 'The Council recalls its aims.',
      }),
    )
    const found = await certificate(at)
    expect(found?.beside).toMatchObject([{ kind: 'statement', seat: 'MLT', body: 'We add this.' }])
    expect(found?.slips).toMatchObject([
      { was: 'The Council recalls its purpose.', now: 'The Council recalls its aims.', void: false },
    ])
    const corrigendum = slip.events[0]?.command ?? ''
    must(await at.act('JPN', { type: 'ContestCorrigendum', corrigendum }))
    expect((await certificate(at))?.slips).toMatchObject([{ void: true }])
    // Of words that are not agreed it would tell who stood in their way.
    must(await at.act('JPN', { type: 'WithdrawAgreement' }))
    expect((await certificate(at))?.beside).toEqual([])
  })

  it('[CRT-2] an agreement that was withdrawn is no agreement', async () => {
    const at = await scene()
    must(await openSilence(at.made, at.document, 30, silence))
    await at.period(33)
    must(await at.act('secretariat', passed))
    must(await at.act('JPN', { type: 'WithdrawAgreement' }))
    expect((await certificate(at))?.outcome).toBe('agreement-withdrawn')
  })

  it('[CRT-2] extended and taken back: every deadline that was, nobody’s confirmation of another outcome', async () => {
    const at = await scene()
    must(await openSilence(at.made, at.document, 30, silence))
    const before = (await events(at.made, at.document)).find(({ type }) => type === 'SilenceOpened')
    if (before?.type !== 'SilenceOpened') throw new Error('no silence')
    const later = new Date(at.made.clock.now() + 90 * minute - 5 * 3_600_000).toISOString().slice(0, 16)
    must(await at.act('chair', { type: 'ExtendSilence', silence, wall: later }))
    must(await at.act('chair', { type: 'WithdrawSilence', silence }))
    expect(await certificate(at)).toMatchObject({
      outcome: 'withdrawn',
      procedure: { before: [before.data.deadline], deadline: { wall: later }, confirmed: { seat: 'chair' } },
    })
  })

  it('[CRT-1] broken: when it was received, and no State, person, paper or remark is in it, whoever prints it', async () => {
    const at = await scene()
    const [block] = await blocksOf(at.made, at.document)
    const paragraph = block?.attrs.id ?? ''
    for (const [seat, audience] of [
      ['MLT', 'seat:MLT'],
      ['chair', 'pen'],
    ] as const)
      must(await at.act(seat, { type: 'PostComment', paragraph, audience, body: 'Between us.' }))
    must(await at.act('ECU', { type: 'RaiseObjection', paragraph, reason: 'Our reason.' }))
    must(await openSilence(at.made, at.document, 30, silence))
    const paper = { name: 'Note 17.pdf', hash: 'a'.repeat(64) }
    const receivedAt = at.made.clock.now()
    const onBehalf = { seat: 'JPN', receivedAt, channel: 'letter', paper } as const
    must(await at.act('secretariat', { type: 'BreakSilence', silence, reason: 'No instructions.', onBehalf }))
    const all = await Promise.all(
      (['MLT', 'ECU', 'chair', 'secretariat'] as const).map((seat) => certificate(at, seat)),
    )
    for (const one of all) {
      expect(one).toEqual(all[0])
      expect(one).toMatchObject({ outcome: 'broken', procedure: { brokenAt: receivedAt } })
      expect(one?.procedure).not.toHaveProperty('confirmed')
      // The seats whose silence counted are named, and nothing says which of them spoke.
      const { procedure, ...rest } = one ?? {}
      const said = JSON.stringify([rest, { ...procedure, seats: [] }])
      for (const kept of ['JPN', 'ECU', 'Note 17', paper.hash, 'Between us', 'reason', 'p_'])
        expect([kept, said.includes(kept)]).toEqual([kept, false])
    }
  })
})

describe('the timeline', () => {
  it('[TML-2] is narrowed by kind, by seat and by rule together, out of what is there', async () => {
    const { made, document, act } = await scene()
    const [block] = await blocksOf(made, document)
    const paragraph = block?.attrs.id ?? ''
    const remark = { type: 'PostComment', paragraph, audience: 'everyone', body: 'A remark.' } as const
    must(await act('MLT', remark))
    must(await act('JPN', remark))
    must(await act('JPN', { type: 'ReplyToComment', thread: uuid(102), body: 'And yet.' }))
    must(await act('JPN', { type: 'RaiseObjection', paragraph }))
    const rows = timeline(await events(made, document))
    expect(rulesIn(rows)).toEqual(['COM-1', 'OBJ-1', 'VER-1', 'VER-2'])
    const types = (chosen: Parameters<typeof picked>[1]) => picked(rows, chosen).map(({ type }) => type)
    expect(types({})).toHaveLength(rows.length)
    expect(types({ group: 'comments' })).toEqual(['CommentPosted', 'CommentPosted', 'CommentReplied'])
    expect(types({ group: 'comments', seat: 'JPN' })).toEqual(['CommentPosted', 'CommentReplied'])
    expect(types({ rule: 'OBJ-1' })).toEqual(['ObjectionRaised'])
    expect(types({ rule: 'OBJ-1', seat: 'MLT' })).toEqual([])
    expect(types({ rule: 'COM-1', seat: 'MLT' })).toEqual(['CommentPosted'])
  })
})
