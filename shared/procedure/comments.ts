/** Threads about paragraphs. Rules COM. A comment changes nothing but the conversation. */
import { seatAudience, type Audience } from '../audience.ts'
import type { ParagraphId } from '../ids.ts'
import { ok, type Result } from '../result.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { own } from './lookup.ts'
import type { Refusal } from './refusal.ts'
import { whyNotWithin } from './circles.ts'
import { blockFor } from './paragraphs.ts'
import { existsFor, isPen } from './standing.ts'
import type { Thread } from './state.ts'

/** COM-2 to COM-4, BEH-6: may these words go to this audience? */
const mayAddress = (act: Act, audience: Audience): Refusal | undefined => {
  const refusal = (rule: string): Refusal => ({ code: 'AudienceNotYours', rule, facts: { audience } })
  if (act.via && audience !== 'everyone') return refusal('BEH-6')
  if (!existsFor(act, audience)) return refusal('COM-2')
  const ownSeat = audience === seatAudience(act.seat.id, act.seat.renewed)
  const keepsToItself =
    act.capacity === 'capital' || act.seat.role === 'observer' || act.seat.role === 'incoming'
  if (keepsToItself && !ownSeat) return refusal('COM-3')
  if (act.state.stage !== 'preparation') return whyNotWithin(act, audience)
  if (isPen(act)) return audience === 'everyone' ? refusal('COM-4') : undefined
  if (act.seat.role === 'secretariat' && ownSeat) return undefined
  return { code: 'TextNotOpen', rule: 'COM-4', facts: { stage: act.state.stage } }
}

const paragraphMissing = (act: Act, paragraph: ParagraphId): Refusal | undefined =>
  blockFor(act, paragraph) ? undefined : { code: 'NoSuchParagraph', rule: 'COM-1', facts: { paragraph } }

/** The thread, if it exists for the actor and they may write in it. */
const threadFor = (act: Act, id: string): Result<Thread, Refusal> => {
  const thread = own(act.state.threads, id)
  if (!thread || !existsFor(act, thread.audience)) return no('NoSuchThread', 'VIS-8', { thread: id })
  const refusal = mayAddress(act, thread.audience)
  return refusal ? { ok: false, refusal } : ok(thread)
}

const openThreadFor = (act: Act, id: string): Result<Thread, Refusal> => {
  const found = threadFor(act, id)
  if (found.ok && found.value.resolved) return no('AlreadyResolved', 'COM-7', { thread: id })
  return found
}

const began = (thread: Thread, act: Act): boolean => thread.comments[0]?.by.seat === act.seat.id
const tookPart = (thread: Thread, act: Act): boolean =>
  thread.comments.some((comment) => comment.by.seat === act.seat.id)

export const postComment = (act: Act, command: CommandOf<'PostComment'>): Decision => {
  const { audience, paragraph, body } = command
  const refusal = mayAddress(act, audience) ?? paragraphMissing(act, paragraph)
  if (refusal) return { ok: false, refusal }
  if (own(act.state.threads, act.command)) return no('IdTaken', 'STD-10', { id: act.command })
  return to(audience, {
    type: 'CommentPosted',
    data: { thread: act.command, paragraph, ...given('quote', command.quote), body },
  })
}

export const replyToComment = (act: Act, command: CommandOf<'ReplyToComment'>): Decision => {
  const found = openThreadFor(act, command.thread)
  if (!found.ok) return found
  const thread = found.value
  if (thread.comments.some((comment) => comment.id === act.command))
    return no('IdTaken', 'STD-10', { id: act.command })
  return to(thread.audience, {
    type: 'CommentReplied',
    data: { thread: thread.id, comment: act.command, body: command.body },
  })
}

export const editComment = (act: Act, command: CommandOf<'EditComment'>): Decision => {
  const found = openThreadFor(act, command.thread)
  if (!found.ok) return found
  const thread = found.value
  const comment = thread.comments.find(({ id }) => id === command.comment)
  if (!comment) return no('NoSuchComment', 'VIS-8', { comment: command.comment })
  if (comment.by.person !== act.person || comment.by.seat !== act.seat.id)
    return no('NotYours', 'COM-5', { comment: comment.id, seat: comment.by.seat })
  if (comment.body === command.body) return no('NothingChanged', 'COM-5', { comment: comment.id })
  return to(thread.audience, {
    type: 'CommentEdited',
    data: { thread: thread.id, comment: comment.id, body: command.body },
  })
}

export const resolveThread = (act: Act, command: CommandOf<'ResolveThread'>): Decision => {
  const found = threadFor(act, command.thread)
  if (!found.ok) return found
  const thread = found.value
  if (!tookPart(thread, act) && !isPen(act)) return no('NotYours', 'COM-6', { thread: thread.id })
  if (thread.resolved) return no('AlreadyResolved', 'COM-6', { thread: thread.id })
  return to(thread.audience, { type: 'ThreadResolved', data: { thread: thread.id } })
}

export const reopenThread = (act: Act, command: CommandOf<'ReopenThread'>): Decision => {
  const found = threadFor(act, command.thread)
  if (!found.ok) return found
  const thread = found.value
  if (!tookPart(thread, act) && !isPen(act)) return no('NotYours', 'COM-6', { thread: thread.id })
  if (!thread.resolved) return no('NotResolved', 'COM-6', { thread: thread.id })
  return to(thread.audience, { type: 'ThreadReopened', data: { thread: thread.id } })
}

export const reattachThread = (act: Act, command: CommandOf<'ReattachThread'>): Decision => {
  const found = openThreadFor(act, command.thread)
  if (!found.ok) return found
  const thread = found.value
  if (!began(thread, act) && !isPen(act)) return no('NotYours', 'COM-8', { thread: thread.id })
  const refusal = paragraphMissing(act, command.paragraph)
  if (refusal) return { ok: false, refusal }
  return to(thread.audience, {
    type: 'ThreadReattached',
    data: { thread: thread.id, paragraph: command.paragraph, ...given('quote', command.quote) },
  })
}
