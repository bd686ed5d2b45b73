/** What has happened among delegations that confer apart. Part of `event.ts`. */
import type { CommandId, ProposalId, SeatId } from '../ids.ts'

export type CircleEventBody =
  | {
      /** Public: whether circles can be opened on this text. It tells of none. */
      readonly type: 'CirclesAllowed'
      readonly data: { readonly allowed: boolean }
    }
  | {
      /** Told to the circle alone; so is all that follows. `seats`: by their private names, its opener first. */
      readonly type: 'CircleOpened'
      readonly data: { readonly circle: CommandId; readonly name: string; readonly seats: readonly string[] }
    }
  | {
      readonly type: 'CircleAnswered'
      readonly data: {
        readonly circle: CommandId
        readonly seat: string
        readonly answer: 'joins' | 'leaves'
      }
    }
  | { readonly type: 'CircleClosed'; readonly data: { readonly circle: CommandId } }
  | {
      /** One of them has tabled what was written on their desk: the others are asked for their support. */
      readonly type: 'CircleTabled'
      readonly data: {
        readonly circle: CommandId
        readonly proposal: ProposalId
        readonly seat: SeatId
        readonly draft?: string
      }
    }
