/**
 * Where rooms meet rights: which room a name means for a speaker, what they may do in it, and how words that a text could
 * not take reach a desk. Rights are asked of the shared rules, inside the lane, of whoever sits in the seat now.
 */
import { privateName } from '../shared/audience.ts'
import { idPattern, type CommandId, type DocumentId, type SeatId } from '../shared/ids.ts'
import { actorIn, knowsOf, textRights } from '../shared/procedure/index.ts'
import type { Actor } from '../shared/procedure/submission.ts'
import { circleRoom, deskRoom } from '../shared/protocol/socket.ts'
import type { Draft } from '../shared/text/desk.ts'
import type { Access } from './access/access.ts'
import type { Speaker } from './access/speaker.ts'
import { circleDesk, CircleDesks, type CircleRights } from './circle-desks.ts'
import type { Clock } from './clock.ts'
import type { DeskMemory, Drafts, TextMemory } from './drafts.ts'
import type { Rights, RoomHost, RoomSource } from './rooms/host.ts'
import type { LiveText } from './rooms/live-text.ts'
import { StreamDamaged, type Damage } from './storage/port.ts'

type RoomHostDeps = {
  readonly drafts: Drafts<LiveText>
  readonly access: Access
  readonly clock: Clock
}

/** What a room's name names: a text, one's own desk on it, or the desk of a circle. */
const named = (
  room: string,
): { readonly document: DocumentId; readonly of?: 'own' | { readonly circle: CommandId } } => {
  if (room.endsWith(deskSuffix)) return { document: room.slice(0, -deskSuffix.length), of: 'own' }
  const [document = '', circle] = room.split(circleMark)
  return circle === undefined ? { document } : { document, of: { circle } }
}

const deskSuffix = deskRoom('')
const circleMark = circleRoom('', '')

export const createRoomHost = ({ drafts, access, clock }: RoomHostDeps): RoomHost => {
  const circles = new CircleDesks(drafts)

  const keep = async (document: DocumentId, seat: SeatId, draft: Draft, begun = false): Promise<boolean> => {
    const text = await drafts.draft(document)
    const body = text && (await drafts.body(text.body))
    const desk = body && (await drafts.desk(document, privateName(seat, body.state().seats[seat]?.renewed)))
    if (!desk) throw new Error('a text that is open in a room has desks')
    return desk.lane.run(({ text, damage }, writing) => {
      if (damage) throw new StreamDamaged(damage)
      return text.keep(draft, begun, clock.now(), writing)
    })
  }

  return {
    stands: (speaker) => access.stands(speaker),

    async source(room, speaker) {
      const { document, of } = named(room)
      if (!idPattern.test(document)) return undefined
      const handle = await drafts.draft(document)
      if (!handle || handle.body !== speaker.body) return undefined
      const body = await drafts.body(speaker.body)
      const actorNow = (who: Speaker): Actor | undefined =>
        access.stands(who) ? actorIn(body.state(), who.person, who.actor.seat, clock.now()) : undefined
      // There is no room, and no desk beside it, of a text that the speaker may not know of (VIS-1).
      const isKnown = await handle.lane.read(({ record }) => {
        circles.learn(document, record.state.circles)
        return knowsOf(record.state, actorNow(speaker))
      })
      if (!isKnown) return undefined
      if (of === undefined) {
        const text: RoomSource<TextMemory<LiveText>> = {
          kind: 'text',
          document,
          epoch: handle.epoch,
          lane: handle.lane,
          text: (memory) => memory.text,
          rights: (memory, who) => rightsInText(memory, actorNow(who)),
          // Between versions the history is open only where all draft in the open.
          history: ({ record }) => (record.state.mode === 'open-drafting' ? 'since-version' : 'none'),
          keep: (seat, draft, begun) => keep(document, seat, draft, begun),
        }
        return known(text)
      }
      // A room's name says which text, never which seat's desk: it is always the speaker's own (promise 8 of the README), or that of
      // a circle which they are in; of another there is none (CIR-3).
      // Of a seat that began anew it is the new one: what those wrote who have left stays closed (BOD-14).
      const { seat } = speaker.actor
      const renewed = actorNow(speaker)?.renewed
      const isOwn = (who: Speaker): boolean => who.actor.seat === seat && isOf(renewed, actorNow(who))
      const rightsOf = (who: Speaker): CircleRights => {
        if (of === 'own') return isOwn(who) ? 'writes' : 'out'
        return circles.rights(document, of.circle, actorNow(who))
      }
      if (rightsOf(speaker) === 'out') return undefined
      const desk = await drafts.desk(
        document,
        of === 'own' ? privateName(seat, renewed) : circleDesk(of.circle),
      )
      if (!desk) return undefined
      const erasures = await desk.lane.read(({ text }) => text.erasures)
      const source: RoomSource<DeskMemory<LiveText>> = {
        kind: 'desk',
        document,
        epoch: deskEpoch(desk.epoch, erasures),
        erasedSince: (epoch) => epoch.split('.')[0] === desk.epoch,
        lane: desk.lane,
        text: (memory) => memory.text,
        rights: (memory, who) => {
          const rights = rightsOf(who)
          if (rights === 'out') return out('NotSeated')
          return rights === 'writes'
            ? writable(memory.damage)
            : { read: true, write: false, why: rights.reads }
        },
        history: () => 'none',
        keep: (owner, draft, begun) => keep(document, owner, draft, begun),
      }
      return known(source)
    },
  }
}

/** The text's own, which has no point in it, and how often the desk was erased. */
const deskEpoch = (epoch: string, erasures: number): string =>
  erasures === 0 ? epoch : `${epoch}.${erasures}`

/** The room hands the lane's memory back and never looks into it. */
const known = <M>(source: RoomSource<M>): RoomSource => source as unknown as RoomSource

const isOf = (renewed: number | undefined, actor: Actor | undefined): boolean =>
  actor !== undefined && actor.renewed === renewed

const out = (why: string): Rights => ({ read: false, write: false, why })

const writable = (damage: Damage | undefined): Rights =>
  damage ? { read: true, write: false, why: 'ReadOnly' } : { read: true, write: true }

const rightsInText = ({ record, damage }: TextMemory<LiveText>, actor: Actor | undefined): Rights => {
  if (!actor) return out('NotSeated')
  const { see, write, why } = textRights(record.state, actor)
  if (see !== 'working') return out(why ?? 'RoleMayNot')
  if (!write) return { read: true, write: false, ...(why ? { why } : {}) }
  return writable(damage)
}
