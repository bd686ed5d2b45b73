/**
 * What the secretariat may enter for a seat (rules BEH), as a request made of what was filled in. Pure: it
 * says what is still missing and leaves every judgement to the rules.
 */
import type { CommandId, ObjectionId, ParagraphId, ProposalId, SeatId } from '../../shared/ids.ts'
import { currentSilence, openRequests } from '../../shared/procedure/index.ts'
import type { Compromise, StandKind } from '../../shared/procedure/position-state.ts'
import type { DraftState, OnBehalf, Silence } from '../../shared/procedure/state.ts'
import { rejoined, spacedAs } from '../../shared/text/rejoin.ts'
import { hashOfBlock, plainText, type Block } from '../../shared/text/schema.ts'
import type { Instant } from '../../shared/time.ts'
import type { Request } from '../procedure/submit.ts'

export type EntryKind =
  | 'break'
  | 'hold'
  | 'lift'
  | 'ask'
  | 'object'
  | 'join'
  | 'maintain'
  | 'withdraw'
  | 'release'
  | 'propose'
  | 'comment'
  | 'stand'
  | 'accepts'
  | 'declines'
  | 'misheard'
  | 'disagree'
  | 'unask'
  | 'support'
  | 'oppose'
  | 'tolerate'
  | 'drop'
  | 'statement'
  | 'reservation'
  | 'dissociation'
  | 'contest'
export type ProposalKind = 'change' | 'add' | 'delete'

/** In a list of paragraphs: the text as a whole. */
export const whole = 'whole'

export type Entry = {
  readonly kind: EntryKind
  readonly seat: SeatId | null
  /** A paragraph, or `whole`. */
  readonly place: ParagraphId | null
  readonly objection: ObjectionId | null
  readonly how: ProposalKind
  /** Where the seat stands. */
  readonly stand: StandKind
  readonly proposal: ProposalId | null
  readonly corrigendum: CommandId | null
  /** Paragraphs that are named by what is placed on record; none: the whole. */
  readonly places: readonly ParagraphId[]
  /** Until when a hold or a request says; none where it does not. */
  readonly until: Instant | null
  /** Of a proposal, a comment or what is placed on record; elsewhere a reason, which may be absent. */
  readonly words: string
  /** Of a break, where the items are decided apart: those that it names, if it names any. */
  readonly items?: readonly ParagraphId[] | undefined
}

export type Missing =
  | 'seat'
  | 'paragraph'
  | 'objection'
  | 'words'
  | 'silence'
  | 'proposal'
  | 'request'
  | 'corrigendum'
export type Asked =
  | { readonly request: Request; readonly missing?: never }
  | { readonly missing: Missing; readonly request?: never }

const minute = 60_000

/** A receipt is stated by the minute: one in the very minute of the opening came after it, not before. */
export const receivedAt = (stated: Instant, openedAt: Instant): Instant =>
  openedAt >= stated && openedAt < stated + minute ? openedAt : stated

/**
 * The silence that paper received in time would break: the one in hand, that on which the agreement rests (BEH-5), or the
 * last where it is broken already and takes further breaks (SIL-23).
 */
export const breakable = (state: DraftState): Silence | undefined =>
  currentSilence(state) ??
  state.silences.find(({ id }) => id === state.agreement?.silence) ??
  state.silences.slice(-1).find(({ phase }) => phase === 'broken')

const ofSilence: readonly EntryKind[] = ['break', 'hold', 'lift', 'ask', 'unask', 'release']
const ofWords: readonly EntryKind[] = [
  'stand',
  'object',
  'join',
  'maintain',
  'withdraw',
  'support',
  'oppose',
  'tolerate',
  'drop',
]

/** What the chair's team asks of everybody, or understood of them. */
const ofChair = ({ compromises = {}, floors = {} }: DraftState): readonly EntryKind[] => [
  ...(Object.values(compromises).some(isForAll) ? (['accepts', 'declines'] as const) : []),
  ...(Object.keys(floors).length > 0 ? (['misheard'] as const) : []),
]

const isForAll = ({ to, status }: Compromise): boolean => to === undefined && status === 'open'

/** What could have come in as the text stands, the most likely first: the rules judge it, this spares a long list. */
export const kindsAt = (state: DraftState): readonly EntryKind[] => {
  const { stage } = state
  const running = breakable(state) !== undefined && stage !== 'adopted'
  const slips: readonly EntryKind[] = (state.corrigenda ?? []).length > 0 ? ['contest'] : []
  const beside: readonly EntryKind[] = ['statement', 'reservation']
  switch (stage) {
    case 'preparation':
    case 'negotiation':
      return ['propose', 'comment', ...ofWords, ...ofChair(state), ...(running ? ofSilence : [])]
    case 'silence':
      return [...ofSilence, ...ofWords, 'comment', ...beside]
    case 'agreed':
      return ['disagree', ...(running ? ofSilence : []), ...beside, ...slips, 'withdraw', 'comment']
    case 'adopted':
      return ['dissociation', ...beside, ...slips]
  }
}

type EntryFacts = {
  readonly state: DraftState
  readonly blocks: readonly Block[]
  readonly as: SeatId
  /** How and when it came; the seat is the entry's. */
  readonly came: Omit<OnBehalf, 'seat'>
}

/** The act as the seat's own, received when stated; or the first thing that is missing. */
export const requestFor = (entry: Entry, { state, blocks, as, came }: EntryFacts): Asked => {
  const { kind, seat, place, objection, how, proposal, stand } = entry
  if (seat === null) return { missing: 'seat' }
  const silence = breakable(state)
  const stated = silence ? receivedAt(came.receivedAt, silence.openedAt) : came.receivedAt
  const envelope = { as, onBehalf: { ...came, receivedAt: stated, seat } }
  // A paragraph is one line; what was pasted from a letter may be many.
  const words = rejoined(entry.words)
  const until = entry.until === null ? {} : { until: entry.until }
  const reason = entry.words.trim() === '' ? {} : { reason: entry.words.trim() }
  switch (kind) {
    case 'break':
      if (!silence) return { missing: 'silence' }
      return {
        request: {
          type: 'BreakSilence',
          ...envelope,
          silence: silence.id,
          ...reason,
          ...(entry.items ? { items: [...entry.items] } : {}),
        },
      }
    case 'hold':
      if (!silence) return { missing: 'silence' }
      return { request: { type: 'HoldSilence', ...envelope, silence: silence.id, ...reason, ...until } }
    case 'lift':
      if (!silence) return { missing: 'silence' }
      return { request: { type: 'LiftHold', ...envelope, silence: silence.id } }
    case 'ask':
      if (!silence) return { missing: 'silence' }
      return { request: { type: 'AskExtension', ...envelope, silence: silence.id, ...reason, ...until } }
    case 'unask': {
      const asked = silence && openRequests(silence).find((one) => one.seat === seat)
      if (!silence || !asked) return { missing: 'request' }
      return {
        request: { type: 'WithdrawRequest', ...envelope, silence: silence.id, request: asked.id },
      }
    }
    case 'support':
      if (proposal === null) return { missing: 'proposal' }
      return { request: { type: 'SupportProposal', ...envelope, proposal } }
    case 'oppose':
    case 'tolerate':
      if (proposal === null) return { missing: 'proposal' }
      return {
        request: {
          type: 'TakeStance',
          ...envelope,
          proposal,
          stance: kind === 'oppose' ? 'opposes' : 'tolerates',
        },
      }
    case 'drop':
      if (proposal === null) return { missing: 'proposal' }
      return { request: { type: 'WithdrawProposal', ...envelope, proposal } }
    case 'statement':
    case 'reservation':
    case 'dissociation':
      if (words === '') return { missing: 'words' }
      return {
        request: {
          type: 'PlaceOnRecord',
          ...envelope,
          kind,
          paragraphs: [...entry.places],
          body: entry.words.trim(),
        },
      }
    case 'contest':
      if (entry.corrigendum === null) return { missing: 'corrigendum' }
      return {
        request: { type: 'ContestCorrigendum', ...envelope, corrigendum: entry.corrigendum, ...reason },
      }
    case 'disagree':
      return { request: { type: 'WithdrawAgreement', ...envelope, ...reason } }
    case 'object':
      if (place === null) return { missing: 'paragraph' }
      return {
        request: {
          type: 'RaiseObjection',
          ...envelope,
          paragraph: place === whole ? null : place,
          ...reason,
        },
      }
    case 'stand':
      if (place === null) return { missing: 'paragraph' }
      return {
        request: {
          type: 'TakeStand',
          ...envelope,
          paragraph: place === whole ? null : place,
          is: stand,
          openly: true,
        },
      }
    case 'accepts':
    case 'declines': {
      const offered = Object.values(state.compromises ?? {}).find(
        (one) => one.paragraph === place && isForAll(one),
      )
      if (!offered) return { missing: 'paragraph' }
      const said = entry.words.trim() === '' ? {} : { body: entry.words.trim() }
      const { id: compromise, wordings } = offered
      return {
        request: {
          type: 'AnswerCompromise',
          ...envelope,
          compromise,
          wording: wordings.length,
          answer: kind,
          ...said,
        },
      }
    }
    case 'misheard': {
      const floor = Object.entries(state.floors ?? {}).find(([paragraph]) => paragraph === place)?.[1]
      if (!floor) return { missing: 'paragraph' }
      const note = entry.words.trim() === '' ? {} : { note: entry.words.trim() }
      return { request: { type: 'ContestFloor', ...envelope, floor: floor.act, ...note } }
    }
    case 'join': {
      const joined = objection === null ? undefined : state.objections[objection]
      if (!joined) return { missing: 'objection' }
      return {
        request: {
          type: 'RaiseObjection',
          ...envelope,
          paragraph: joined.paragraph,
          joins: joined.id,
          ...reason,
        },
      }
    }
    case 'maintain':
      if (objection === null) return { missing: 'objection' }
      return { request: { type: 'MaintainObjection', ...envelope, objection } }
    case 'withdraw':
      if (objection === null) return { missing: 'objection' }
      return { request: { type: 'WithdrawObjection', ...envelope, objection } }
    case 'release':
      if (objection === null) return { missing: 'objection' }
      if (!silence) return { missing: 'silence' }
      return { request: { type: 'ReleaseObjection', ...envelope, objection, silence: silence.id } }
    case 'comment':
      if (place === null || place === whole) return { missing: 'paragraph' }
      if (words === '') return { missing: 'words' }
      return {
        request: {
          type: 'PostComment',
          ...envelope,
          paragraph: place,
          audience: 'everyone',
          body: entry.words.trim(),
        },
      }
    case 'propose': {
      const block = blocks.find(({ attrs }) => attrs.id === place)
      if (!block) return { missing: 'paragraph' }
      const paragraph = block.attrs.id
      const base = hashOfBlock(block)
      if (how === 'delete')
        return {
          request: { type: 'TableProposal', ...envelope, change: { kind: 'delete', paragraph, base } },
        }
      if (words === '') return { missing: 'words' }
      const content = [{ type: 'text' as const, text: spacedAs(plainText(block.content), words) }]
      if (how === 'change')
        return {
          request: {
            type: 'TableProposal',
            ...envelope,
            change: { kind: 'change', paragraph, base, content },
          },
        }
      const { level } = block.attrs
      const added = { type: 'paragraph' as const, ...(level ? { level } : {}), content }
      return {
        request: {
          type: 'TableProposal',
          ...envelope,
          change: { kind: 'add', after: paragraph, block: added },
        },
      }
    }
  }
}
