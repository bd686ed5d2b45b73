/** Making and opening a text, issuing versions, receipts. Rules VER. */
import { seatAudience, type Audience } from '../audience.ts'
import { ok } from '../result.ts'
import type { Instant } from '../time.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'
import { carriedTo } from './carriage.ts'
import { actorIn, currentSeats, isPen } from './standing.ts'
import type { BodyState, Mode, TextKind } from './state.ts'
import type { Actor } from './submission.ts'

/** Checked on the way in; the template's words are seeded by the server. */
export type CreateRequest = {
  readonly title: string
  readonly kind: TextKind
  readonly template: string
  readonly mode: Mode
  readonly language: string
}

/** VER-1. The document's id is chosen by the server; it is in no event. */
export const decideCreate = (
  request: CreateRequest,
  actor: Actor,
  body: BodyState,
  at: Instant,
): Decision => {
  const maker = actorIn(body, actor.person, actor.seat, at)
  if (!maker) return no('NotSeated', 'STD-1', { seat: actor.seat })
  if (maker.role !== 'chair' && maker.role !== 'vice-chair')
    return no('RoleMayNot', 'VER-1', { role: maker.role })
  if (maker.capacity === 'capital') return no('CapacityMayNot', 'STD-5', { capacity: maker.capacity })
  const pen = currentSeats(body, at).filter((seat) => seat.role === 'chair' || seat.role === 'vice-chair')
  return to('everyone', {
    type: 'TextCreated',
    data: {
      body: body.id,
      title: request.title,
      kind: request.kind,
      mode: request.mode,
      language: request.language,
      template: request.template,
      pen: pen.map((seat) => seat.id),
    },
  })
}

export const openText = (act: Act): Decision =>
  to(
    'everyone',
    { type: 'TextOpened', data: {} },
    { type: 'VersionIssued', data: { number: 0, hash: act.text.hash() } },
  )

export const issueVersion = (act: Act, command: CommandOf<'IssueVersion'>): Decision => {
  const last = act.state.versions.at(-1)
  const hash = act.text.hash()
  if (last && last.hash === hash) return no('NothingChanged', 'VER-4', { version: last.number })
  const number = last ? last.number + 1 : 0
  const changed = last ? act.text.changed?.() : undefined
  return ok([
    {
      type: 'VersionIssued',
      audience: 'everyone',
      data: {
        number,
        hash,
        ...given('note', command.note),
        ...given('changed', changed?.length ? changed : undefined),
      },
    },
    ...carriedTo(act, number),
  ])
}

export const acknowledgeVersion = (act: Act, command: CommandOf<'AcknowledgeVersion'>): Decision => {
  const version = act.state.versions.find(({ number }) => number === command.version)
  if (!version) return no('NoSuchVersion', 'VER-5', { version: command.version })
  if (Object.hasOwn(version.receipts, act.seat.id)) return ok([])
  // VER-7: one copy for each who may know of it; folding them all gives the one receipt.
  const secretariats = currentSeats(act.body, act.now).filter((seat) => seat.role === 'secretariat')
  const audiences = new Set<Audience>([
    'pen',
    ...secretariats.map((seat) => seatAudience(seat.id, seat.renewed)),
  ])
  if (!isPen(act)) audiences.add(seatAudience(act.seat.id, act.seat.renewed))
  return ok(
    [...audiences].map((audience) => ({
      type: 'VersionReceived' as const,
      audience,
      data: { version: command.version, seat: act.seat.id },
    })),
  )
}
