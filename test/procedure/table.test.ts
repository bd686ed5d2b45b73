/**
 * Seat × stage × command, for every command there is a shape of: who may, and that all others are refused for what they are
 * or for the stage, never by accident. The table is written by hand; the code's own is not consulted.
 */
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../shared/canonical.ts'
import type { DraftCommandType } from '../../shared/procedure/command.ts'
import { blockOfProposal } from '../../shared/procedure/index.ts'
import type { RefusalCode } from '../../shared/procedure/refusal.ts'
import { hashOfBlock } from '../../shared/text/schema.ts'
import {
  as,
  changeTo,
  commandTypes,
  committeeSeats,
  deadlineOf,
  foldBody,
  inPreparation,
  minute,
  monday,
  onBehalf,
  one,
  openSilence,
  passed,
  start,
  tableChange,
  three,
  two,
  uuid,
  type Asked,
  type World,
} from './support.ts'

type StageName = 'preparation' | 'negotiation' | 'silence' | 'ended' | 'agreed' | 'adopted'
const stageNames: readonly StageName[] = [
  'preparation',
  'negotiation',
  'silence',
  'ended',
  'agreed',
  'adopted',
]

type Scene = {
  readonly world: World
  readonly thread: string
  readonly resolved: string
  readonly proposal: string
  readonly objection: string
  readonly act: string
  /** On the proposal, by Malta; withdrawn by Malta; of Japan, set aside; of France, and mergeable. */
  readonly sub: string
  readonly gone: string
  readonly aside: string
  readonly merging: string
  readonly silence: string
  readonly request: string
  readonly corrigendum: string
  /** Of the chair's team to everyone, accepted by Malta. */
  readonly compromise: string
  /** What the chair understood of the third paragraph. */
  readonly floor: string
  /** Malta's, with France, which has not said whether it takes part. */
  readonly circle: string
}

const nothing = '00000000-0000-4000-8000-00000000dead'

/** The usual silence of these scenes, with holds: so that all that can be said in one can be said here. */
const takingHolds = (world: World): World => {
  const profile = {
    id: 'council-silence',
    regime: 'council-silence',
    period: { type: 'clock' },
    passing: 'agreed',
    holds: 'pending',
  } as const
  const entered = {
    type: 'ProfileEntered',
    audience: 'everyone',
    data: { profile, citation: 'Note' },
  } as const
  world.body = foldBody(world.body, [entered], world.at)
  return world
}

/** Malta has begun two threads, one resolved; France has a proposal that Japan supports; Japan objects; a letter of Malta's is entered. */
const played = (stage: StageName): Scene => {
  const world = inPreparation('open-drafting')
  const none = {
    thread: nothing,
    resolved: nothing,
    proposal: nothing,
    objection: nothing,
    act: nothing,
    sub: nothing,
    gone: nothing,
    aside: nothing,
    merging: nothing,
    request: nothing,
    corrigendum: nothing,
    compromise: nothing,
    floor: nothing,
    circle: nothing,
  }
  if (stage === 'preparation') return { world, ...none, silence: nothing }
  world.act(as('chair'), { type: 'OpenText' })
  const words = { type: 'PostComment', paragraph: one, audience: 'everyone', body: 'Why?' } as const
  const thread = world.act(as('mlt'), words)
  const resolved = world.act(as('mlt'), words)
  world.act(as('mlt'), { type: 'ResolveThread', thread: resolved })
  const proposal = tableChange(world, 'fra')
  world.act(as('jpn'), { type: 'SupportProposal', proposal })
  const target = world.state.proposals[proposal]
  const base = target && blockOfProposal(world.state, target)
  const sub = world.act(as('mlt'), {
    type: 'ProposeOnProposal',
    proposal,
    base: base ? hashOfBlock(base) : nothing,
    content: [{ type: 'text', text: 'Softer.' }],
  })
  const gone = tableChange(world, 'mlt')
  world.act(as('mlt'), { type: 'WithdrawProposal', proposal: gone })
  const aside = tableChange(world, 'jpn')
  world.act(as('chair'), { type: 'SetAsideProposal', proposal: aside })
  const merging = world.act(as('fra'), {
    type: 'TableProposal',
    change: changeTo(world, two, 'The Committee welcomes the reports it has received today.'),
  })
  const objection = world.act(as('jpn'), { type: 'RaiseObjection', paragraph: two })
  const act = world.act(as('sec'), { ...words, onBehalf: onBehalf('mlt', start) })
  const compromise = world.act(as('chair'), {
    type: 'OfferCompromise',
    paragraph: three,
    base: world.hashOf(three),
    content: [{ type: 'text', text: 'The Committee will return to the matter.' }],
  })
  world.act(as('mlt'), { type: 'AnswerCompromise', compromise, wording: 1, answer: 'accepts' })
  const floor = world.act(as('chair'), {
    type: 'RecordFloor',
    paragraph: three,
    base: world.hashOf(three),
    understanding: 'agreed',
  })
  world.act(as('chair'), { type: 'AllowCircles', allowed: true })
  const circle = world.act(as('mlt'), { type: 'OpenCircle', name: 'Two', seats: ['fra'] })
  const made = {
    circle,
    compromise,
    floor,
    world,
    thread,
    resolved,
    proposal,
    objection,
    act,
    sub,
    gone,
    aside,
    merging,
    request: nothing,
    corrigendum: nothing,
  }
  world.type(two, 'The Committee warmly welcomes the reports it has received.')
  world.act(as('chair'), { type: 'IssueVersion' })
  if (stage === 'negotiation') return { ...made, silence: nothing }
  const silence = openSilence(takingHolds(world.wait(minute)))
  const told = {
    silence,
    note: silence,
    seat: 'fra',
    fate: 'accepted',
    letter: hashOf('letter'),
    first: true,
  } as const
  world.server({ type: 'TellNoteFate', id: uuid(0xf_0001), told })
  if (stage === 'silence') {
    world.act(as('fra'), { type: 'HoldSilence', silence })
    const request = world.act(as('fra'), { type: 'AskExtension', silence })
    return { ...made, silence, request }
  }
  world.act(as('jpn'), { type: 'ReleaseObjection', objection, silence })
  world.at = deadlineOf(world, silence) + minute + 10_000
  world.end(silence)
  if (stage === 'ended') return { ...made, silence }
  world.act(as('chair'), passed(world, silence))
  const slip = { type: 'EnterCorrigendum', paragraph: two, now: 'Welcomes the reports.' } as const
  const corrigendum = world.act(as('sec'), slip)
  if (stage === 'agreed') return { ...made, silence, corrigendum }
  world.act(as('chair'), { type: 'AdoptText' })
  return { ...made, silence, corrigendum }
}

const scenes = new Map<StageName, Scene>()

const scene = (stage: StageName): Scene => {
  const known = scenes.get(stage) ?? played(stage)
  scenes.set(stage, known)
  return { ...known, world: known.world.copy() }
}

const probe = (type: DraftCommandType, at: Scene): Asked => {
  const { world, thread, resolved, proposal, objection, act, silence, request, corrigendum } = at
  const latest = world.state.versions.at(-1)
  switch (type) {
    case 'OpenText':
      return { type }
    case 'IssueVersion':
      world.type(three, 'Typed since the last version.')
      return { type }
    case 'AcknowledgeVersion':
      return { type, version: 0 }
    case 'PostComment':
      return { type, paragraph: one, audience: 'everyone', body: 'Because.' }
    case 'ReplyToComment':
      return { type, thread, body: 'Because.' }
    case 'EditComment':
      return { type, thread, comment: thread, body: 'Why not?' }
    case 'ResolveThread':
      return { type, thread }
    case 'ReopenThread':
      return { type, thread: resolved }
    case 'ReattachThread':
      return { type, thread, paragraph: two }
    case 'TableProposal':
      return { type, change: changeTo(world, two, 'Other words.') }
    case 'ReviseProposal':
      return { type, proposal, change: changeTo(world, one, 'Yet other words.') }
    case 'WithdrawProposal':
    case 'SupportProposal':
    case 'WithdrawSupport':
    case 'SetAsideProposal':
      return { type, proposal }
    case 'TablePackage':
      return {
        type,
        parts: [
          { proposal: uuid(0xabc1), change: changeTo(world, two, 'Other words.') },
          { proposal: uuid(0xabc2), change: changeTo(world, three, 'Other words.') },
        ],
      }
    case 'ProposeOnProposal': {
      const target = world.state.proposals[proposal]
      const base = target && blockOfProposal(world.state, target)
      return {
        type,
        proposal,
        base: base ? hashOfBlock(base) : nothing64,
        content: [{ type: 'text', text: 'Better.' }],
      }
    }
    case 'TakeIntoProposal':
      return { type, proposal: at.sub }
    case 'TakeOverProposal':
      return { type, proposal: at.gone }
    case 'RebaseProposal':
      world.type(two, 'The whole Committee welcomes the reports it has received.')
      return { type, proposal: at.merging }
    case 'TakeUpTogether':
      return {
        type,
        parts: [
          { proposal, current: world.hashOf(one) },
          { proposal: at.merging, current: world.hashOf(two) },
        ],
      }
    case 'ReverseDecision':
      return { type, proposal: at.aside }
    case 'TakeStance':
      return { type, proposal, stance: 'opposes' }
    case 'MarkDraft':
      return { type, draft: 'draft-1', mark: 'ready', words: nothing64 }
    case 'RemarkOnDraft':
      return { type, draft: 'draft-1', body: 'Softer, please.' }
    case 'TakeUpProposal':
      return { type, proposal, current: world.hashOf(one) }
    case 'LeadReading':
      return { type, paragraph: two }
    case 'RecordFloor':
      return { type, paragraph: two, base: world.hashOf(two), understanding: 'agreed' }
    case 'ContestFloor':
      return { type, floor: at.floor }
    case 'NoteOnSheet':
      return { type, seat: 'fra', paragraph: null, leans: 'movable', body: 'Could live with it.' }
    case 'OfferCompromise':
      return {
        type,
        paragraph: three,
        base: world.hashOf(three),
        content: [{ type: 'text', text: 'Kept under review.' }],
      }
    case 'ReviseCompromise':
      return { type, compromise: at.compromise, content: [{ type: 'text', text: 'Reviewed.' }] }
    case 'AnswerCompromise':
      return { type, compromise: at.compromise, wording: 1, answer: 'declines' }
    case 'WithdrawCompromise':
      return { type, compromise: at.compromise }
    case 'TakeUpCompromise':
      return { type, compromise: at.compromise, current: world.hashOf(three) }
    case 'AllowCircles':
      return { type, allowed: world.state.circlesAllowed !== true }
    case 'OpenCircle':
      return { type, name: 'Others', seats: ['ecu', 'jpn'] }
    case 'AnswerCircle':
      return { type, circle: at.circle, answer: 'joins' }
    case 'CloseCircle':
      return { type, circle: at.circle }
    case 'TakeStand':
      return { type, paragraph: two, is: 'agreed' }
    case 'MaintainObjection':
      return { type, objection }
    case 'RaiseObjection':
      return { type, paragraph: one }
    case 'AnswerObjection':
      return { type, objection, body: 'See above.' }
    case 'WithdrawObjection':
      return { type, objection }
    case 'ReleaseObjection':
      return { type, objection, silence }
    case 'OpenSilence':
      return {
        type,
        version: latest?.number ?? 0,
        hash: latest?.hash ?? nothing,
        profile: 'council-silence',
        wall: monday,
      }
    case 'HoldSilence':
    case 'LiftHold':
    case 'AskExtension':
    case 'BreakSilence':
    case 'AskToBreak':
    case 'WithdrawSilence':
    case 'ConfirmClock':
      return { type, silence }
    case 'WithdrawRequest':
    case 'DeclineExtension':
      return { type, silence, request }
    case 'ExtendSilence':
      return { type, silence, wall: '2026-11-24T17:00' }
    case 'ConfirmOutcome':
      return { type, silence, outcome: 'not-agreed' }
    case 'VoidSilence':
      return { type, silence, cause: 'text' }
    case 'ReportReturned':
      return { type, silence, seat: 'fra' }
    case 'RemarkInSilence':
      return { type, silence, paragraph: one, body: 'A comma.' }
    case 'AdoptInRoom':
      return { type, version: latest?.number ?? 0, hash: latest?.hash ?? nothing }
    case 'ScheduleAdoption':
      return { type, wall: '2026-11-25T10:00' }
    case 'PlaceOnRecord':
      return { type, kind: 'statement', paragraphs: [one], body: 'For the record.' }
    case 'EnterCorrigendum':
      return { type, paragraph: one, now: 'The Committee recalls its mandates.' }
    case 'ContestCorrigendum':
      return { type, corrigendum }
    case 'WithdrawAgreement':
    case 'AdoptText':
      return { type }
    case 'CountersignAct':
    case 'DisownAct':
      return { type, act }
    default:
      throw new Error('a command of no known type')
  }
}

const nothing64 = '0'.repeat(64)
const forCapitals: ReadonlySet<DraftCommandType> = new Set(['MarkDraft', 'RemarkOnDraft'])

const pen = ['chair', 'vice']
const members = ['ecu', 'fra', 'jpn', 'mlt']
const serving = [...pen, 'sec']
const all = committeeSeats.map(({ id }) => id)
const talking = all.filter((seat) => seat !== 'dnk-next' && seat !== 'watcher')
const untilAgreed: readonly StageName[] = ['negotiation', 'silence', 'ended']
const untilAdopted: readonly StageName[] = [...untilAgreed, 'agreed']
const open: readonly StageName[] = [...untilAdopted, 'adopted']

const may: Readonly<
  Record<DraftCommandType, readonly [seats: readonly string[], stages: readonly StageName[]]>
> = {
  OpenText: [pen, ['preparation']],
  IssueVersion: [pen, ['negotiation']],
  AcknowledgeVersion: [all, open],
  PostComment: [talking, untilAdopted],
  ReplyToComment: [talking, untilAdopted],
  EditComment: [['mlt'], untilAdopted],
  ResolveThread: [['mlt', ...pen], untilAdopted],
  ReopenThread: [['mlt', ...pen], untilAdopted],
  ReattachThread: [['mlt', ...pen], untilAdopted],
  TableProposal: [members, ['negotiation']],
  ReviseProposal: [['fra'], ['negotiation']],
  WithdrawProposal: [['fra'], untilAgreed],
  SupportProposal: [['ecu', 'mlt'], untilAgreed],
  WithdrawSupport: [['jpn'], untilAgreed],
  TablePackage: [members, ['negotiation']],
  ProposeOnProposal: [['ecu', 'jpn', 'mlt'], ['negotiation']],
  TakeIntoProposal: [['fra'], ['negotiation']],
  TakeOverProposal: [['ecu', 'fra', 'jpn'], ['negotiation']],
  RebaseProposal: [['fra'], ['negotiation']],
  TakeUpTogether: [pen, ['negotiation']],
  ReverseDecision: [pen, ['negotiation']],
  TakeStance: [['ecu', 'jpn', 'mlt'], untilAgreed],
  MarkDraft: [all, untilAdopted],
  RemarkOnDraft: [all, untilAdopted],
  TakeUpProposal: [pen, ['negotiation']],
  SetAsideProposal: [pen, ['negotiation']],
  RaiseObjection: [members, ['negotiation', 'silence']],
  LeadReading: [pen, ['negotiation']],
  RecordFloor: [pen, ['negotiation']],
  ContestFloor: [members, ['negotiation']],
  NoteOnSheet: [pen, untilAdopted],
  OfferCompromise: [pen, ['negotiation']],
  ReviseCompromise: [pen, ['negotiation']],
  AnswerCompromise: [members, ['negotiation']],
  WithdrawCompromise: [pen, ['negotiation']],
  TakeUpCompromise: [pen, ['negotiation']],
  TakeStand: [members, untilAgreed],
  AllowCircles: [pen, ['preparation', ...untilAgreed]],
  OpenCircle: [members, untilAgreed],
  AnswerCircle: [['fra'], untilAdopted],
  CloseCircle: [['mlt'], untilAdopted],
  // Its words have changed in Rev.1.
  MaintainObjection: [['jpn'], untilAgreed],
  AnswerObjection: [pen, untilAgreed],
  WithdrawObjection: [['jpn'], untilAdopted],
  ReleaseObjection: [['jpn'], ['silence']],
  OpenSilence: [pen, ['negotiation']],
  BreakSilence: [members, ['silence']],
  // One key suffices to each of them; who wants two: breaking.test.ts.
  AskToBreak: [members, []],
  HoldSilence: [['ecu', 'jpn', 'mlt'], ['silence']],
  LiftHold: [['fra'], ['silence']],
  AskExtension: [['ecu', 'jpn', 'mlt'], ['silence']],
  WithdrawRequest: [['fra'], ['silence']],
  DeclineExtension: [pen, ['silence']],
  ExtendSilence: [pen, ['silence']],
  WithdrawSilence: [pen, ['silence']],
  ReportReturned: [serving, ['silence', 'ended']],
  ConfirmClock: [serving, []],
  ConfirmOutcome: [serving, ['ended']],
  WithdrawAgreement: [members, ['agreed']],
  AdoptText: [serving, ['agreed']],
  VoidSilence: [pen, ['silence', 'ended']],
  RemarkInSilence: [members, ['silence', 'ended']],
  // Where an objection stands it is refused; these scenes have one: declarations.test.ts.
  AdoptInRoom: [serving, []],
  ScheduleAdoption: [serving, ['agreed']],
  PlaceOnRecord: [members, ['silence', 'ended', 'agreed', 'adopted']],
  EnterCorrigendum: [serving, ['agreed', 'adopted']],
  ContestCorrigendum: [members, ['agreed', 'adopted']],
  CountersignAct: [['mlt'], open],
  DisownAct: [['mlt'], open],
}

/** For what the seat is. */
const forWho: readonly RefusalCode[] = [
  'RoleMayNot',
  'NotYours',
  'OwnProposal',
  'AlreadySupported',
  'NotSupported',
  'AudienceNotYours',
  'HeldAlready',
  'TimeAskedAlready',
  'NoHold',
  // To whoever is not in it there is none; who is asked has not said that they take part.
  'NoSuchCircle',
  'NotInCircle',
  'NothingChanged',
]
/** For when it is. */
const forWhen: readonly RefusalCode[] = [
  'TextNotOpen',
  'TextFrozen',
  'TextOpenAlready',
  'StageMayNot',
  'SilenceRunning',
  'SilenceNotRunning',
  'SilenceLapsed',
  'PeriodNotOver',
  'LapseNotHeld',
  'OneKeySuffices',
  'NoHold',
  'NoSuchRequest',
  'NoSuchSilence',
  'NoSuchThread',
  'NoSuchCorrigendum',
  'OutcomeObjected',
  'AudienceNotYours',
]

/** As of an id that was never given: who may not know of a text in preparation hears nothing else. */
const unknown = { ok: false, refusal: { code: 'NoSuchText', rule: 'STD-9', facts: {} } }

describe('seat × stage × command', () => {
  it('[STD-8] the table names every command that has a shape', () => {
    expect(Object.keys(may).sort()).toEqual([...commandTypes].sort())
  })

  it.each(commandTypes)('[STD-4, STD-8, VIS-1] %s: by whom, at which stage', (type) => {
    const [seats, stages] = may[type]
    const accepted: string[] = []
    for (const stage of stageNames)
      for (const seat of all) {
        const at = scene(stage)
        const { result } = at.world.when(probe(type, at), as(seat))
        if (result.ok) accepted.push(`${stage} ${seat}`)
        else if (stage === 'preparation' && !serving.includes(seat)) expect(result).toEqual(unknown)
        else expect(seats.includes(seat) ? forWhen : [...forWho, ...forWhen]).toContain(result.refusal.code)
        if (!result.ok && stages.includes(stage) && stage !== 'preparation')
          expect(forWho).toContain(result.refusal.code)
      }
    const expected = stageNames
      .filter((stage) => stages.includes(stage))
      .flatMap((stage) => all.filter((seat) => seats.includes(seat)).map((seat) => `${stage} ${seat}`))
    expect(accepted).toEqual(expected)
  })

  it.each(commandTypes)(
    '[STD-5] %s: by no capital, but acknowledging and writing on its own desk',
    (type) => {
      for (const stage of stageNames)
        for (const seat of all) {
          const at = scene(stage)
          const { result } = at.world.when(probe(type, at), as(seat, 'capital'))
          const open = type === 'AcknowledgeVersion' ? stage !== 'preparation' : false
          const desk = forCapitals.has(type) && untilAdopted.includes(stage)
          expect(result.ok).toBe(open || desk)
        }
    },
  )
})
