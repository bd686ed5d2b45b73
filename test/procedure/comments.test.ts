/** Threads: who may say what to whom, and what can be done to what was said. */
import { describe, expect, it } from 'vitest'
import { seatAudience, type Audience } from '../../shared/audience.ts'
import {
  adoptedText,
  as,
  inNegotiation,
  inPreparation,
  minute,
  one,
  seenBy,
  start,
  two,
  underSilence,
  uuid,
  type Asked,
  type World,
} from './support.ts'

const comment = (audience: Audience = 'everyone', paragraph = one): Asked => ({
  type: 'PostComment',
  paragraph,
  audience,
  body: 'Which mandate?',
})

const begun = (audience: Audience = 'everyone', seat = 'mlt'): { world: World; thread: string } => {
  const world = inNegotiation()
  return { world, thread: world.act(as(seat), comment(audience)) }
}

describe('beginning a thread', () => {
  it('[COM-1] a comment is about a paragraph that exists and bears the command’s id', () => {
    const world = inNegotiation()
    world.when({ ...comment(), id: uuid(5), quote: 'mandate' } as Asked, as('mlt')).thenEvents({
      type: 'CommentPosted',
      audience: 'everyone',
      data: { thread: uuid(5), paragraph: one, quote: 'mandate', body: 'Which mandate?' },
    })
    world.when(comment('everyone', 'pNowhere0'), as('mlt')).thenRefused('NoSuchParagraph', 'COM-1')
  })

  it('[COM-1] the audience of a thread holds for its replies', () => {
    const { world, thread } = begun(seatAudience('mlt'))
    const reply = { type: 'ReplyToComment', id: uuid(9), thread, body: 'Ours.' } as const
    world.when(reply, as('mlt', 'delegate')).thenEvents({
      type: 'CommentReplied',
      audience: seatAudience('mlt'),
      data: { thread, comment: uuid(9), body: 'Ours.' },
    })
  })

  it('[COM-2] only an audience of one’s own is addressed', () => {
    const world = inNegotiation()
    world.when(comment(seatAudience('fra')), as('mlt')).thenRefused('AudienceNotYours', 'COM-2')
    world.when(comment('pen'), as('mlt')).thenRefused('AudienceNotYours', 'COM-2')
    world.when(comment('pen'), as('sec')).thenRefused('AudienceNotYours', 'COM-2')
    expect(world.when(comment('pen'), as('vice')).result.ok).toBe(true)
  })

  it('[COM-3] capitals, observers and incoming members write to their own seat only', () => {
    const world = inNegotiation()
    for (const actor of [as('mlt', 'capital'), as('watcher'), as('dnk-next')]) {
      world.when(comment(), actor).thenRefused('AudienceNotYours', 'COM-3')
      expect(world.when(comment(seatAudience(actor.seat)), actor).result.ok).toBe(true)
    }
    world.when(comment('pen'), as('chair', 'capital')).thenRefused('AudienceNotYours', 'COM-3')
    const { world: other, thread } = begun()
    other
      .when({ type: 'ReplyToComment', thread, body: 'From the capital.' }, as('fra', 'capital'))
      .thenRefused('AudienceNotYours', 'COM-3')
  })

  it('[COM-4] in preparation the pen speaks to the pen, the secretariat to itself, nobody else', () => {
    const world = inPreparation()
    expect(world.when(comment('pen'), as('chair')).result.ok).toBe(true)
    expect(world.when(comment(seatAudience('sec')), as('sec')).result.ok).toBe(true)
    world.when(comment(), as('chair')).thenRefused('AudienceNotYours', 'COM-4')
    world.when(comment(), as('sec')).thenRefused('TextNotOpen', 'COM-4')
    world.when(comment(seatAudience('mlt')), as('mlt')).thenRefused('NoSuchText', 'STD-9')
  })
})

describe('what is addressed to others does not exist', () => {
  it('[VIS-8] a private thread is as one that never was, in words and in facts', () => {
    const { world, thread } = begun(seatAudience('mlt'))
    const never = uuid(77)
    const asks = (id: string): readonly Asked[] => [
      { type: 'ReplyToComment', thread: id, body: 'Hello.' },
      { type: 'EditComment', thread: id, comment: id, body: 'Hello.' },
      { type: 'ResolveThread', thread: id },
      { type: 'ReopenThread', thread: id },
      { type: 'ReattachThread', thread: id, paragraph: two },
    ]
    for (const [index, asked] of asks(thread).entries()) {
      const refusal = world.when(asked, as('chair')).thenRefused('NoSuchThread', 'VIS-8')
      const other = asks(never)[index]
      if (!other) throw new Error('the two lists have one length')
      const unknown = world.when(other, as('chair')).thenRefused('NoSuchThread')
      expect({ ...refusal, facts: { thread: never } }).toEqual(unknown)
    }
  })

  it('[VIS-9] no public event names a private thread or proposal', () => {
    const { world, thread } = begun(seatAudience('mlt'))
    world.act(as('mlt', 'delegate'), { type: 'ReplyToComment', thread, body: 'Ours.' })
    world.act(as('mlt'), { type: 'EditComment', thread, comment: thread, body: 'Which one?' })
    world.act(as('mlt'), { type: 'ResolveThread', thread })
    world.act(as('mlt'), { type: 'ReopenThread', thread })
    world.act(as('mlt'), { type: 'ReattachThread', thread, paragraph: two })
    const proposal = world.act(as('mlt'), {
      type: 'TableProposal',
      audience: seatAudience('mlt'),
      change: { kind: 'delete', paragraph: two, base: world.hashOf(two) },
    })
    world.act(as('mlt'), { type: 'WithdrawProposal', proposal })
    const told = JSON.stringify(seenBy(world, as('chair')))
    expect(told).not.toContain(thread)
    expect(told).not.toContain(proposal)
    expect(JSON.stringify(seenBy(world, as('mlt')))).toContain(proposal)
  })
})

describe('changing what was said', () => {
  it('[COM-5] only its author changes a comment, and every wording is kept with its time', () => {
    const { world, thread } = begun()
    const edit = { type: 'EditComment', thread, comment: thread, body: 'Which of the mandates?' } as const
    world.when(edit, as('mlt', 'delegate')).thenRefused('NotYours', 'COM-5')
    world.when(edit, as('chair')).thenRefused('NotYours', 'COM-5')
    world.wait(minute).act(as('mlt'), edit)
    world.when(edit, as('mlt')).thenRefused('NothingChanged', 'COM-5')
    world.wait(minute).act(as('mlt'), { ...edit, body: 'Which mandates?' })
    const [first] = world.state.threads[thread]?.comments ?? []
    expect(first?.body).toBe('Which mandates?')
    expect(first?.history).toEqual([
      { body: 'Which mandate?', at: start + minute },
      { body: 'Which of the mandates?', at: start + 2 * minute },
    ])
    world.when({ ...edit, comment: uuid(3) }, as('mlt')).thenRefused('NoSuchComment')
  })

  it('[COM-6] those who took part and the pen resolve and reopen', () => {
    const { world, thread } = begun()
    const resolve = { type: 'ResolveThread', thread } as const
    const reopen = { type: 'ReopenThread', thread } as const
    world.when(reopen, as('mlt')).thenRefused('NotResolved', 'COM-6')
    world.when(resolve, as('fra')).thenRefused('NotYours', 'COM-6')
    world.act(as('fra'), { type: 'ReplyToComment', thread, body: 'The first.' })
    world.act(as('fra', 'delegate'), resolve)
    world.when(resolve, as('mlt')).thenRefused('AlreadyResolved', 'COM-6')
    world.when(reopen, as('jpn')).thenRefused('NotYours', 'COM-6')
    world.act(as('chair'), reopen)
    expect(world.state.threads[thread]).not.toHaveProperty('resolved')
  })

  it('[COM-7] a resolved thread takes no words until reopened', () => {
    const { world, thread } = begun()
    world.act(as('mlt'), { type: 'ResolveThread', thread })
    const later: readonly Asked[] = [
      { type: 'ReplyToComment', thread, body: 'But.' },
      { type: 'EditComment', thread, comment: thread, body: 'But.' },
      { type: 'ReattachThread', thread, paragraph: two },
    ]
    for (const asked of later) world.when(asked, as('mlt')).thenRefused('AlreadyResolved', 'COM-7')
    world.act(as('mlt'), { type: 'ReopenThread', thread })
    for (const asked of later) expect(world.when(asked, as('mlt')).result.ok).toBe(true)
  })

  it('[COM-8] its author’s seat or the pen attaches a thread elsewhere, with other words or none', () => {
    const { world, thread } = begun()
    const attach = { type: 'ReattachThread', thread, paragraph: two, quote: 'reports' } as const
    world.act(as('fra'), { type: 'ReplyToComment', thread, body: 'The first.' })
    world.when(attach, as('fra')).thenRefused('NotYours', 'COM-8')
    world.when({ ...attach, paragraph: 'pNowhere0' }, as('mlt')).thenRefused('NoSuchParagraph')
    world.act(as('mlt', 'delegate'), attach)
    expect(world.state.threads[thread]).toMatchObject({ paragraph: two, quote: 'reports' })
    world.act(as('chair'), { type: 'ReattachThread', thread, paragraph: one })
    expect(world.state.threads[thread]).not.toHaveProperty('quote')
  })

  it('[COM-9] a comment under silence breaks nothing; after adoption there is none', () => {
    const { world } = underSilence()
    const { stage, silences } = world.state
    world.act(as('mlt'), { ...comment(), body: 'We object to this.' } as Asked)
    expect(world.state).toMatchObject({ stage, silences, objections: {} })
    adoptedText().world.when(comment(), as('mlt')).thenRefused('StageMayNot', 'STD-8')
  })
})
