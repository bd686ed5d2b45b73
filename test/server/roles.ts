/** The test body with one client of each kind of person, a text in each scene, and probes that are well-formed for it. */
import { randomUUID } from 'node:crypto'
import { hashOf } from '../../shared/canonical.ts'
import type { BodyCommandType, DraftCommandType } from '../../shared/procedure/command.ts'
import { invariant } from '../../shared/result.ts'
import { hashOfBlock, type Block } from '../../shared/text/schema.ts'
import {
  startServer,
  type BodyAct,
  type Client,
  type DraftAct,
  type TestPerson,
  type TestServer,
} from '../support/server.ts'
import { seated, type Scene, type Who } from './authorisation-table.ts'

/** A well-formed id that was never given. */
export const never = 'd_AAAAAAAAAAAAAAAAAAAAAA'

export type House = {
  readonly server: TestServer
  readonly of: (who: Who | TestPerson) => Client
}

/** The cookie of whoever set up another body, with seats of the same names, in the same store. */
const cookieOfAnotherBody = async ({ store, dataDir }: TestServer): Promise<string | undefined> => {
  const another = await startServer({ store, dataDir, established: false, app: { body: 'b_other' } })
  const founder = another.client()
  const answer = await founder.post('/api/setup', {
    token: another.app.setUpToken(),
    name: 'Another committee',
    zone: 'Etc/UTC',
    language: 'en',
    members: ['ECU', 'FRA', 'MLT'],
    chair: 'FRA',
    viceChairs: [],
  })
  invariant(answer.status === 200, 'another body is set up')
  invariant((await founder.get('/api/people')).status === 200, 'its founder is signed in there')
  await another.app.close()
  return founder.cookie
}

/** Everyone is signed in; the former member of the group of experts is revoked since. */
export const fullHouse = async (): Promise<House> => {
  // More is asked here in a minute than a session may: how fast is another matter (ATK-48).
  const server = await startServer({ app: { rates: { acts: { burst: 100_000, perSecond: 100 } } } })
  const clients = new Map<string, Client>([['nobody', server.client()]])
  for (const person of seated) clients.set(person, await server.signIn(person))
  const foreign = server.client()
  foreign.cookie = await cookieOfAnotherBody(server)
  clients.set('foreign', foreign)
  const of = (who: Who | TestPerson): Client => {
    const client = clients.get(who)
    invariant(client, `${who} is in the house`)
    return client
  }
  const person = { person: 'former', seat: 'experts' }
  await of('group-expert').actOnBody({
    type: 'AccreditPerson',
    ...person,
    name: 'Person former',
    capacity: 'delegate',
  })
  clients.set('former', await server.signIn('former'))
  await of('secretary').actOnBody({ type: 'RevokePerson', ...person })
  return { server, of }
}

export const textIn = (scene: Scene, { server, of }: House): Promise<string> =>
  scene === 'preparation' ? server.makeText(of('chair')) : server.openText(of('chair'), scene)

/** What there is in a text for commands to be about. */
export type Things = {
  readonly document: string
  readonly block: Block
  readonly thread: string
  readonly resolved: string
  readonly proposal: string
  readonly onProposal: string
  readonly objection: string
  readonly act: string
  readonly silence: string
  readonly request: string
  readonly hash: string
  readonly compromise: string
  readonly floor: string
  readonly circle: string
}

const nothing = '00000000-0000-4000-8000-00000000dead'
const inWords = (words: string) => [{ type: 'text', text: words }] as const

const secondBlock = async (client: Client, document: string): Promise<Block> => {
  const block = (await client.text(document)).content[1]
  invariant(block, 'the text has a second block')
  return block
}

/** A text in preparation has nothing but its words. */
export const thingsPrepared = async (house: House): Promise<Things> => {
  const document = await textIn('preparation', house)
  const block = await secondBlock(house.of('chair'), document)
  const none = { thread: nothing, resolved: nothing, objection: nothing, act: nothing }
  return {
    document,
    block,
    ...none,
    proposal: nothing,
    onProposal: nothing,
    silence: nothing,
    request: nothing,
    hash: '0'.repeat(64),
    compromise: nothing,
    floor: nothing,
    circle: nothing,
  }
}

/** France has begun two threads, one of them resolved, has a proposal, which Malta does not support yet, and objects. */
export const thingsOpen = async (house: House): Promise<Things> => {
  const { server, of } = house
  const document = await textIn('open-drafting', house)
  const head = of('head-FRA')
  const block = await secondBlock(head, document)
  const paragraph = block.attrs.id
  const remark = { type: 'PostComment', paragraph, audience: 'everyone', body: 'A remark.' } as const
  const thread = await head.act(document, remark)
  const resolved = await head.act(document, remark)
  await head.act(document, { type: 'ResolveThread', thread: resolved })
  const proposal = await head.act(document, {
    type: 'TableProposal',
    change: changeOf(block, 'Other words.'),
  })
  const onProposal = await of('head-MLT').act(document, {
    type: 'ProposeOnProposal',
    proposal,
    base: hashOfBlock({ ...block, content: [...inWords('Other words.')] }),
    content: [...inWords('Softer words.')],
  })
  const objection = await head.act(document, { type: 'RaiseObjection', paragraph })
  const onBehalf = { seat: 'FRA', receivedAt: server.clock.now(), channel: 'mail' } as const
  const act = await of('secretary').act(document, { ...remark, onBehalf })
  const compromise = await of('chair').act(document, {
    type: 'OfferCompromise',
    paragraph,
    base: hashOfBlock(block),
    content: [...inWords('Words between.')],
  })
  const floor = await of('chair').act(document, {
    type: 'RecordFloor',
    paragraph,
    base: hashOfBlock(block),
    understanding: 'agreed',
  })
  await of('chair').act(document, { type: 'AllowCircles', allowed: true })
  const circle = await head.act(document, { type: 'OpenCircle', name: 'Two of us', seats: ['MLT'] })
  const { events } = await head.events(document)
  const hash = events.flatMap((event) => (event.type === 'VersionIssued' ? [event.data.hash] : []))[0] ?? ''
  return {
    document,
    block,
    thread,
    resolved,
    proposal,
    onProposal,
    objection,
    act,
    silence: nothing,
    request: nothing,
    hash,
    compromise,
    floor,
    circle,
  }
}

export const thingsUnderSilence = async (house: House): Promise<Things> => {
  const things = await thingsOpen(house)
  const silence = await house.of('chair').act(things.document, probe('OpenSilence', things))
  const request = await house.of('head-FRA').act(things.document, { type: 'AskExtension', silence })
  return { ...things, silence, request }
}

const changeOf = (block: Block, words: string) => ({
  kind: 'change' as const,
  paragraph: block.attrs.id,
  base: hashOfBlock(block),
  content: [...inWords(words)],
})

const tomorrow = (): string =>
  new Date(Date.now() + 86_400_000)
    .toLocaleString('sv-SE', { timeZone: 'America/New_York' })
    .replace(' ', 'T')
    .slice(0, 16)

export const probe = (type: DraftCommandType, things: Things): DraftAct => {
  const {
    block,
    thread,
    resolved,
    proposal,
    onProposal,
    objection,
    act,
    silence,
    request,
    hash,
    compromise,
    floor,
    circle,
  } = things
  const paragraph = block.attrs.id
  switch (type) {
    case 'OpenText':
    case 'IssueVersion':
    case 'WithdrawAgreement':
    case 'AdoptText':
      return { type }
    case 'VoidSilence':
      return { type, silence, cause: 'text' }
    case 'ReportReturned':
      return { type, silence, seat: 'FRA' }
    case 'RemarkInSilence':
      return { type, silence, paragraph: null, body: 'A comma.' }
    case 'AdoptInRoom':
      return { type, version: 0, hash }
    case 'ScheduleAdoption':
      return { type, wall: '2030-01-01T17:00' }
    case 'PlaceOnRecord':
      return { type, kind: 'statement', paragraphs: [], body: 'For the record.' }
    case 'EnterCorrigendum':
      return { type, paragraph: 'pNowhere0', now: 'Other words.' }
    case 'ContestCorrigendum':
      return { type, corrigendum: silence }
    case 'AcknowledgeVersion':
      return { type, version: 0 }
    case 'PostComment':
      return { type, paragraph, audience: 'everyone', body: 'Another remark.' }
    case 'ReplyToComment':
      return { type, thread, body: 'A reply.' }
    case 'EditComment':
      return { type, thread, comment: thread, body: `Reworded as ${randomUUID()}.` }
    case 'ResolveThread':
      return { type, thread }
    case 'ReopenThread':
      return { type, thread: resolved }
    case 'ReattachThread':
      return { type, thread, paragraph }
    case 'TableProposal':
      return { type, change: changeOf(block, 'Yet other words.') }
    case 'ReviseProposal':
      return { type, proposal, change: changeOf(block, 'Revised words.') }
    case 'WithdrawProposal':
    case 'SupportProposal':
    case 'WithdrawSupport':
    case 'SetAsideProposal':
      return { type, proposal }
    case 'TablePackage':
      return {
        type,
        parts: ['One.', 'Two.'].map((said) => ({ proposal: randomUUID(), change: changeOf(block, said) })),
      }
    case 'ProposeOnProposal':
      return { type, proposal, base: hashOf('other words'), content: [...inWords('Better.')] }
    case 'TakeIntoProposal':
      return { type, proposal: onProposal }
    case 'TakeOverProposal':
    case 'RebaseProposal':
    case 'ReverseDecision':
      return { type, proposal }
    case 'TakeUpTogether':
      return { type, parts: [{ proposal }, { proposal }] }
    case 'TakeStance':
      return { type, proposal, stance: 'opposes' }
    case 'MarkDraft':
      return { type, draft: 'draft-1', mark: 'cleared', words: hashOf(randomUUID()) }
    case 'RemarkOnDraft':
      return { type, draft: 'draft-1', body: 'A remark among ourselves.' }
    case 'TakeUpProposal':
      return { type, proposal, current: hashOfBlock(block) }
    case 'LeadReading':
      return { type, paragraph }
    case 'RecordFloor':
      return { type, paragraph, base: hashOf('other words'), understanding: 'agreed' }
    case 'ContestFloor':
      return { type, floor }
    case 'NoteOnSheet':
      return { type, seat: 'FRA', paragraph: null, body: `Noted as ${randomUUID()}.` }
    case 'OfferCompromise':
      return { type, paragraph, base: hashOf('other words'), content: [...inWords('Between.')] }
    case 'ReviseCompromise':
      return { type, compromise, content: [...inWords(`Between, as ${randomUUID()}.`)] }
    case 'AnswerCompromise':
      return { type, compromise, wording: 99, answer: 'accepts' }
    case 'WithdrawCompromise':
      return { type, compromise }
    case 'TakeUpCompromise':
      return { type, compromise, current: hashOf('other words') }
    case 'AllowCircles':
      return { type, allowed: false }
    case 'OpenCircle':
      return { type, name: 'Others', seats: ['CHE'] }
    case 'AnswerCircle':
      return { type, circle, answer: 'joins' }
    case 'CloseCircle':
      return { type, circle }
    case 'TakeStand':
      return {
        type,
        paragraph: null,
        is: 'pending',
        until: Date.UTC(2030, 0, 1) + Number.parseInt(randomUUID().slice(0, 6), 16),
      }
    case 'MaintainObjection':
      return { type, objection }
    case 'RaiseObjection':
      return { type, paragraph }
    case 'AnswerObjection':
      return { type, objection, body: 'An answer.' }
    case 'WithdrawObjection':
      return { type, objection }
    case 'ReleaseObjection':
      return { type, objection, silence }
    case 'OpenSilence':
      return { type, version: 0, hash, profile: 'council-silence', wall: tomorrow() }
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
      return { type, silence, wall: '2030-01-01T17:00' }
    case 'ConfirmOutcome':
      return { type, silence, outcome: 'not-agreed' }
    case 'CountersignAct':
    case 'DisownAct':
      return { type, act }
    default:
      throw new Error('a command of no known type')
  }
}

/** One for each who asks, so that nobody finds it voted on or closed by somebody before them. */
export const motionOf = (type: BodyCommandType, number: number): string =>
  `00000000-0000-4000-8000-0000000${type === 'CastVote' ? 'a' : 'b'}${String(number).padStart(4, '0')}`

/** About the seat of France; `number` keeps what is made apart. */
export const bodyProbe = (type: BodyCommandType, number: number, now: number): BodyAct => {
  const citation = 'Note by the chair'
  switch (type) {
    case 'EstablishBody': {
      const seats = [
        { id: 'chair', role: 'chair', state: 'ECU', from: now },
        { id: 'secretariat', role: 'secretariat', from: now },
      ] as const
      const founder = { person: 'founder', name: 'Founder', seat: 'secretariat' }
      return { type, name: 'Another', zone: 'Etc/UTC', language: 'en', seats: [...seats], founder }
    }
    case 'AddSeat':
      return { type, seat: { id: `observer-${number}`, role: 'observer', state: 'KEN', from: now } }
    case 'EndSeat':
      return { type, seat: 'FRA', until: now + 400 * 86_400_000 }
    case 'AccreditPerson':
      return { type, person: `new-${number}`, name: 'New', seat: 'FRA', capacity: 'delegate' }
    case 'NominatePerson':
      return { type, person: `nominated-${number}`, name: 'Nominated', seat: 'FRA' }
    case 'RevokePerson':
      return { type, person: `leaving-${number}`, seat: 'FRA' }
    case 'SwitchMotions':
      return { type, on: true, needed: number + 1, citation }
    case 'PutMotion':
      return { type, words: 'That the meeting be suspended.', mover: 'FRA' }
    case 'CastVote':
      return { type, motion: motionOf(type, number), vote: 'for', seat: 'FRA' }
    case 'CloseMotion':
      return { type, motion: motionOf(type, number) }
    case 'SetBreakingRule':
      return { type, rule: 'head' }
    case 'EnterProfile': {
      const profile = { id: `profile-${number}`, regime: 'council-silence', passing: 'agreed' } as const
      return { type, profile: { ...profile, period: { type: 'clock' } }, citation }
    }
    case 'EnterCalendar': {
      const calendar = { id: 'body', version: `${number}`, source: citation, holidays: {}, years: [2026] }
      return { type, calendar: { ...calendar, provisional: [] }, citation }
    }
    default:
      throw new Error('a command of no known type')
  }
}
