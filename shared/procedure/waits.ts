/**
 * What waits for a seat in one text: what its people could do now, as structured facts. The server gives each caller
 * theirs with the list of texts, so that today's screen needs no events; a page that holds the state asks the same fold.
 * Counts nothing that the actor may not see, whether the state holds it or not.
 */
import { seatAudience } from '../audience.ts'
import type { CommandId, ObjectionId, ParagraphId, ProposalId, SeatId, SilenceId } from '../ids.ts'
import { cutOff, type Deadline, type Instant } from '../time.ts'
import { given } from './act.ts'
import { toldElsewhere } from './bundles.ts'
import { answersNow, compromisesFor, isAccepted } from './compromises.ts'
import { askWaiting } from './breaking.ts'
import { placeIn } from './circle-state.ts'
import { own } from './lookup.ts'
import { currentSilence } from './objections.ts'
import { recounted } from './outcome.ts'
import { openRequests, pendingOf } from './pending.ts'
import { halfOf } from './reached.ts'
import { textRights, viewerOf, type Viewer } from './standing.ts'
import { isOfOwnState } from './proposals.ts'
import type { BodyState, Channel, DraftState, OnBehalfAct, Proposal } from './state.ts'
import type { Actor } from './submission.ts'
import { notReachedFor, openProposals, placeOf, proposalsOn, standingObjections } from './view.ts'

/** `since`: from when it has been waiting. What has a deadline names it. */
export type Waiting = { readonly since: Instant } & (
  | {
      /** A silence in which this seat may still speak. */
      readonly kind: 'silence'
      readonly silence: SilenceId
      readonly version: number
      readonly passing: 'agreed' | 'adopted'
      readonly deadline: Deadline
    }
  | {
      /** The first of two keys: this seat's "no" counts for nothing until another of its people gives the second. */
      readonly kind: 'second-key'
      readonly silence: SilenceId
      readonly version: number
      readonly deadline: Deadline
      /** The reader gave the first, and cannot give the second. */
      readonly mine: boolean
    }
  | {
      /** An objection of this seat that will count as a break unless withdrawn or released. */
      readonly kind: 'release'
      readonly objection: ObjectionId
      readonly silence: SilenceId
      readonly version: number
      readonly deadline: Deadline
    }
  | {
      /** Seats not known to have the version under silence, for whoever is to reach them. */
      readonly kind: 'reach'
      readonly silence: SilenceId
      readonly seats: readonly SeatId[]
      readonly version: number
      readonly deadline: Deadline
    }
  | {
      /** The end of a period is held: whoever serves is asked to confirm the clock. */
      readonly kind: 'clock'
      readonly silence: SilenceId
      readonly version: number
      readonly deadline: Deadline
    }
  | {
      /** Seats that ask for more time and have no answer, for the pen. */
      readonly kind: 'extension'
      readonly silence: SilenceId
      readonly seats: readonly SeatId[]
      readonly version: number
      readonly deadline: Deadline
    }
  | {
      /** The calendar has been corrected: the days now end later (CAL-8). For the pen. */
      readonly kind: 'recount'
      readonly silence: SilenceId
      readonly version: number
      readonly deadline: Deadline
      readonly later: Deadline
    }
  | {
      /** A hold of this seat that keeps the outcome pending until it is lifted. */
      readonly kind: 'hold'
      readonly silence: SilenceId
      readonly version: number
      readonly deadline: Deadline
    }
  | {
      readonly kind: 'confirm'
      readonly silence: SilenceId
      readonly version: number
      readonly deadline: Deadline
    }
  | {
      /** Agreed, and to be adopted: at the time that is set, where one is. */
      readonly kind: 'adopt'
      readonly version: number
      readonly deadline?: Deadline
    }
  | {
      /** An act entered for this seat by the secretariat. `type`: of the event that names the act. */
      readonly kind: 'countersign'
      readonly act: CommandId
      readonly type: string
      readonly channel: Channel
      readonly receivedAt: Instant
    }
  | {
      /** What a seat has said was not its act, and still stands in the way: for whoever serves the text (BEH-11). */
      readonly kind: 'disowned'
      readonly act: CommandId
      readonly type: string
      readonly seat: SeatId
    }
  | { readonly kind: 'answer'; readonly objection: ObjectionId; readonly seat: SeatId }
  | {
      /** The pen has answered an objection of this seat, which still stands. */
      readonly kind: 'answered'
      readonly objection: ObjectionId
    }
  | {
      /** `paragraphs`: how many places these open proposals are about. */
      readonly kind: 'settle'
      readonly proposals: readonly ProposalId[]
      readonly paragraphs: number
    }
  | { readonly kind: 'proposals'; readonly proposals: readonly ProposalId[] }
  | { readonly kind: 'read'; readonly version: number }
  | {
      /** Others propose other words for proposals of this seat. */
      readonly kind: 'on-ours'
      readonly proposals: readonly ProposalId[]
    }
  | {
      /** Proposals of this seat that the last version has left in conflict, or without anything to do. */
      readonly kind: 'carried'
      readonly proposals: readonly ProposalId[]
      readonly version: number
    }
  | {
      /** The words under an objection of this seat have changed: it stands unless withdrawn. */
      readonly kind: 'maintain'
      readonly objection: ObjectionId
      readonly version: number
    }
  | {
      /** Members of this text confer apart and ask this seat to take part. */
      readonly kind: 'circle'
      readonly circle: CommandId
      readonly name: string
      readonly seat: SeatId
    }
  | {
      /** Tabled by another from the desk of a circle that this seat takes part in: it is asked for its support. */
      readonly kind: 'circle-support'
      readonly proposals: readonly ProposalId[]
    }
  | {
      /** Words of the chair's team that ask for this seat's answer. */
      readonly kind: 'compromise'
      readonly compromises: readonly CommandId[]
    }
  | {
      /** All who were addressed accept the words: they can be taken up. For the pen. */
      readonly kind: 'accepted'
      readonly compromises: readonly CommandId[]
    }
  | {
      /** Where this seat stands is asked again: the words have changed, or the day of its instructions has come. */
      readonly kind: 'stand'
      readonly why: 'changed' | 'due'
      readonly paragraphs: readonly (ParagraphId | null)[]
    }
  | {
      /** Drafts of one's own desk: for a capital, those put up for clearance; for who acts, those cleared and ready. */
      readonly kind: 'desk'
      readonly drafts: readonly string[]
      readonly as: 'draft' | 'ready'
    }
)

const ofSilence = (
  state: DraftState,
  actor: Actor,
  at: Instant,
  viewer: Viewer,
  body: BodyState,
): readonly Waiting[] => {
  const silence = currentSilence(state)
  if (!silence) return []
  const serves = viewer.holdsPen || actor.role === 'secretariat'
  const { id, deadline, version, openedAt } = silence
  const known = { silence: id, version, deadline }
  // What concerns all of several texts waits once, in the first; what concerns the words of each, in each (TOG-7).
  const once = (waits: readonly Waiting[]): readonly Waiting[] => (toldElsewhere(state, silence) ? [] : waits)
  const holds: readonly Waiting[] = pendingOf(silence)
    .holds.filter(({ seat }) => seat === actor.seat)
    .map((hold) => ({ kind: 'hold', ...known, since: hold.at }))
  if (silence.phase === 'period-ended')
    return once(serves ? [{ kind: 'confirm', ...known, since: silence.endedAt ?? cutOff(deadline) }] : holds)
  const doubt: readonly Waiting[] =
    silence.held && serves ? [{ kind: 'clock', ...known, since: silence.held.seen }] : []
  if (at >= cutOff(deadline) && !silence.held) return []
  // The secretariat reaches seats from the beginning; the pen is asked at half of the time.
  const asked = actor.role === 'secretariat' ? openedAt : halfOf(openedAt, deadline.instant)
  const missing = serves && at >= asked ? (notReachedFor(state, viewer) ?? []) : []
  const reach: readonly Waiting[] =
    missing.length > 0 ? [{ kind: 'reach', ...known, seats: missing, since: asked }] : []
  const requests = viewer.holdsPen ? openRequests(silence) : []
  const [first] = requests
  const later = viewer.holdsPen ? recounted(silence, body, at) : undefined
  const recount: readonly Waiting[] = later ? [{ kind: 'recount', ...known, later, since: openedAt }] : []
  const extension: readonly Waiting[] = first
    ? [{ kind: 'extension', ...known, seats: requests.map(({ seat }) => seat), since: first.at }]
    : []
  if (actor.role !== 'member') return [...once([...extension, ...recount, ...doubt]), ...reach]
  const mine = standingObjections(state).filter(
    ({ seat, released }) => seat === actor.seat && !released.includes(id),
  )
  const ask = askWaiting(body, silence, actor.seat, at)
  const half: readonly Waiting[] = ask
    ? [{ kind: 'second-key', ...known, mine: ask.by.person === actor.person, since: ask.at }]
    : []
  return [
    ...once([...half, { kind: 'silence', ...known, passing: silence.profile.passing, since: openedAt }]),
    ...mine.map((objection) => ({
      kind: 'release' as const,
      objection: objection.id,
      ...known,
      since: Math.max(openedAt, objection.at),
    })),
    ...once([...holds, ...extension, ...recount, ...doubt]),
    ...reach,
  ]
}

const ofObjections = (state: DraftState, actor: Actor, viewer: Viewer): readonly Waiting[] => {
  if (state.stage !== 'negotiation') return []
  return standingObjections(state).flatMap((objection): readonly Waiting[] => {
    const { id, seat, answers } = objection
    const last = answers.at(-1)
    if (viewer.holdsPen) return last ? [] : [{ kind: 'answer', objection: id, seat, since: objection.at }]
    if (objection.asked !== undefined && seat === actor.seat) {
      const version = state.versions.find(({ number }) => number === objection.asked)
      return [
        { kind: 'maintain', objection: id, version: objection.asked, since: version?.at ?? objection.at },
      ]
    }
    return last && seat === actor.seat ? [{ kind: 'answered', objection: id, since: last.at }] : []
  })
}

/** CPR-6. */
const ofCompromises = (state: DraftState, actor: Actor, viewer: Viewer): readonly Waiting[] => {
  if (state.stage !== 'negotiation') return []
  const open = compromisesFor(state, viewer).filter(({ status }) => status === 'open')
  const asked = viewer.holdsPen
    ? open.filter((one) => one.to !== undefined && isAccepted(one))
    : open.filter((one) => actor.role === 'member' && own(answersNow(one), actor.seat) === undefined)
  const [first] = asked
  const kind = viewer.holdsPen ? 'accepted' : 'compromise'
  return first
    ? [{ kind, compromises: asked.map(({ id }) => id), since: first.wordings.at(-1)?.at ?? first.at }]
    : []
}

/** POS-4. */
const ofStands = (state: DraftState, actor: Actor, at: Instant): readonly Waiting[] => {
  if (state.stage !== 'negotiation') return []
  const mine = Object.values(state.stands ?? {}).filter(({ seat }) => seat === actor.seat)
  const changed = mine.filter(({ asked }) => asked !== undefined)
  const due = mine.filter(({ asked, until }) => asked === undefined && until !== undefined && until <= at)
  return [['changed', changed, state.versions.at(-1)?.at] as const, ['due', due, undefined] as const].flatMap(
    ([why, stands, since]): readonly Waiting[] =>
      stands.length === 0
        ? []
        : [
            {
              kind: 'stand',
              why,
              paragraphs: stands.map(({ paragraph }) => paragraph),
              since: since ?? Math.min(...stands.map(({ until }) => until ?? at)),
            },
          ],
  )
}

const ofProposals = (
  state: DraftState,
  actor: Actor,
  viewer: Viewer,
  body: BodyState,
): readonly Waiting[] => {
  if (state.stage !== 'negotiation') return []
  const others = openProposals(state, viewer).filter(({ seat }) => seat !== actor.seat)
  const asked = viewer.holdsPen
    ? others.filter((proposal) => !isOfOwnState(body, actor, proposal))
    : others.filter(
        ({ supporters, stances = {} }) =>
          !supporters.includes(actor.seat) && own(stances, actor.seat) === undefined,
      )
  const [oldest] = asked
  if (!oldest) return []
  const proposals = asked.map(({ id }) => id)
  const since = oldest.at
  if (viewer.holdsPen)
    return [{ kind: 'settle', proposals, paragraphs: new Set(asked.map(placeOf)).size, since }]
  return actor.role === 'member' ? [{ kind: 'proposals', proposals, since }] : []
}

const ofOwnProposals = (state: DraftState, actor: Actor, viewer: Viewer): readonly Waiting[] => {
  if (state.stage !== 'negotiation' || actor.role !== 'member') return []
  const ours = openProposals(state, viewer).filter(({ seat }) => seat === actor.seat)
  const on = ours.flatMap((proposal) => proposalsOn(state, proposal, viewer))
  const [first] = on
  const latest = state.versions.at(-1)
  const left = ours.filter(
    ({ carried }) => latest && carried?.version === latest.number && carried.how !== 'clean',
  )
  return [
    ...(first ? [{ kind: 'on-ours' as const, proposals: on.map(({ id }) => id), since: first.at }] : []),
    ...(latest && left.length > 0
      ? [
          {
            kind: 'carried' as const,
            proposals: left.map(({ id }) => id),
            version: latest.number,
            since: latest.at,
          },
        ]
      : []),
  ]
}

/** CIR-2, CIR-7. */
const ofCircles = (state: DraftState, actor: Actor): readonly Waiting[] => {
  if (actor.role !== 'member' || state.stage === 'adopted') return []
  const ours = Object.values(state.circles ?? {}).flatMap((circle) => {
    const place = placeIn(circle, actor)
    return place && !circle.closed ? [{ circle, joined: place.joined !== undefined }] : []
  })
  const asked = ours.flatMap(({ circle, joined }): readonly Waiting[] =>
    joined
      ? []
      : [{ kind: 'circle', circle: circle.id, name: circle.name, seat: circle.by.seat, since: circle.at }],
  )
  const tabled = ours.flatMap(({ circle, joined }) => (joined ? circle.tabled : []))
  const open = tabled.filter(({ proposal: id, seat }) => {
    const proposal = own(state.proposals, id)
    return seat !== actor.seat && proposal?.status === 'open' && !hasSpoken(proposal, actor.seat)
  })
  const [first] = open
  return first
    ? [...asked, { kind: 'circle-support', proposals: open.map(({ proposal }) => proposal), since: first.at }]
    : asked
}

const hasSpoken = ({ seat: author, supporters, stances }: Proposal, seat: SeatId): boolean =>
  author === seat || supporters.includes(seat) || Object.hasOwn(stances ?? {}, seat)

/** DSK-5. */
const ofDesk = (state: DraftState, actor: Actor): readonly Waiting[] => {
  if (state.stage !== 'negotiation') return []
  const as = actor.capacity === 'capital' ? 'draft' : 'ready'
  const audience = seatAudience(actor.seat, actor.renewed)
  const notes = Object.values(state.desk ?? {}).filter(
    (note) => note.audience === audience && note.mark?.is === as,
  )
  const since = Math.min(...notes.map(({ mark }) => mark?.at ?? Infinity))
  return notes.length > 0 ? [{ kind: 'desk', as, drafts: notes.map(({ draft }) => draft), since }] : []
}

/** Whether what was entered for a seat was said of several texts, and waits in the first of them. */
const enteredElsewhere = (state: DraftState, { type, about, silence }: OnBehalfAct): boolean => {
  const spoken = state.silences.find(({ id }) => id === silence || id === about)
  const rested =
    type === 'AgreementWithdrawn' ? state.silences.findLast(({ phase }) => phase === 'passed') : spoken
  return type !== 'ObjectionReleased' && toldElsewhere(state, rested)
}

/** BEH-11: disowned, and still in the way: an objection, the break of the last silence, a withdrawn agreement. */
const ofDisowned = (state: DraftState): readonly Waiting[] =>
  Object.values(state.onBehalf).flatMap((entered): readonly Waiting[] => {
    const { act, type, about, via, disowned } = entered
    if (!disowned || state.stage === 'adopted' || enteredElsewhere(state, entered)) return []
    const last = state.silences.at(-1)
    const objects = type === 'ObjectionRaised' && state.objections[act]?.status === 'standing'
    const broke = type === 'SilenceBroken' && state.stage === 'negotiation' && last?.id === about
    const left =
      type === 'AgreementWithdrawn' && state.stage === 'negotiation' && (last?.openedAt ?? 0) < via.receivedAt
    const running = currentSilence(state)
    const holds =
      (type === 'SilenceHeld' && running && pendingOf(running).holds.some((hold) => hold.act === act)) ||
      (type === 'ExtensionAsked' && running && openRequests(running).some(({ id }) => id === act))
    return objects || broke || left || holds
      ? [{ kind: 'disowned', act, type, seat: via.seat, since: disowned.at }]
      : []
  })

/** VIEW-5: what waits for this actor, the most pressing first. */
export const waitsFor = (
  state: DraftState,
  actor: Actor,
  at: Instant,
  body: BodyState,
): readonly Waiting[] => {
  const viewer = viewerOf(state, actor)
  const latest = state.versions.at(-1)
  const sees = textRights(state, actor).see !== 'nothing'
  const unread: readonly Waiting[] =
    latest && sees && own(latest.receipts, actor.seat) === undefined
      ? [{ kind: 'read', version: latest.number, since: latest.at }]
      : []
  if (actor.capacity === 'capital') return [...ofDesk(state, actor), ...unread]
  const serves = viewer.holdsPen || actor.role === 'secretariat'
  const { agreement } = state
  const agreed = state.silences.find(({ id }) => id === agreement?.silence)
  const toSign = Object.values(state.onBehalf).filter(
    (entered) =>
      entered.via.seat === actor.seat &&
      !entered.countersigned &&
      !entered.disowned &&
      !enteredElsewhere(state, entered),
  )
  return [
    ...ofSilence(state, actor, at, viewer, body),
    ...(serves && agreement && state.stage === 'agreed' && !toldElsewhere(state, agreed)
      ? [
          {
            kind: 'adopt' as const,
            version: agreement.version,
            ...given('deadline', agreement.scheduled?.deadline),
            since: agreement.at,
          },
        ]
      : []),
    ...toSign.map((entered) => ({
      kind: 'countersign' as const,
      act: entered.act,
      type: entered.type,
      channel: entered.via.channel,
      receivedAt: entered.via.receivedAt,
      since: entered.at,
    })),
    ...(serves ? ofDisowned(state) : []),
    ...ofObjections(state, actor, viewer),
    ...ofCompromises(state, actor, viewer),
    ...ofCircles(state, actor),
    ...ofStands(state, actor, at),
    ...ofProposals(state, actor, viewer, body),
    ...ofOwnProposals(state, actor, viewer),
    ...ofDesk(state, actor),
    ...unread,
  ]
}
