/**
 * What a delegation must not learn, asked for by every way in: another's desk and private threads, names of persons, texts
 * in preparation, receipts, the working text of a closed pen. Every secret is a word that stands nowhere else, so that it is
 * enough to look for it in all that an outsider is ever sent.
 */
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unpack } from '../../shared/bundle/bundle.ts'
import { closeCode, deskRoom } from '../../shared/protocol/socket.ts'
import { invariant } from '../../shared/result.ts'
import { putDraft } from '../../shared/text/desk.ts'
import { hashOfBlock } from '../../shared/text/schema.ts'
import { Bare } from '../collaboration/support/sockets.ts'
import {
  startServer,
  until,
  type BodyAct,
  type Client,
  type DraftAct,
  type LiveConnection,
  type TestServer,
} from '../support/server.ts'
import { firstWords } from './support/scene.ts'

const secrets = {
  desk: 'zqdeskword',
  thread: 'zqthreadword',
  reply: 'zqreplyword',
  proposal: 'zqproposalword',
  compromise: 'zqcompromiseword',
  answer: 'zqanswerword',
  sheet: 'zqsheetword',
  /** The instant of instructions that only the chair's team was told of. */
  stand: '4102444800123',
  preparation: 'zqpreparationtitle',
  closed: 'zqclosedpenword',
  paper: 'zqpapername',
} as const

let server: TestServer
let outsider: Client
let malta: Client
let head: Client
let chair: Client
let open: string
let closed: string
let hidden: string
let thread: string
let proposal: string
let compromise: string
const frames: Uint8Array[] = []
let live: LiveConnection
let room: Bare

const bare = (client: Client, name: string): Bare =>
  new Bare(`${server.url.replace(/^http/, 'ws')}/sync/${name}?ack=1`, { cookie: client.cookie ?? '' })

beforeAll(async () => {
  server = await startServer()
  chair = await server.signIn('chair')
  malta = await server.signIn('expert-MLT')
  head = await server.signIn('head-MLT')
  outsider = await server.signIn('head-FRA')
  open = await server.openText(chair)
  closed = await server.openText(chair, 'closed-pen')
  live = outsider.live()
  await live.frame('hello')
  room = bare(outsider, open)
  await until('the outsider is in the room', () => room.frame('hello') !== undefined)
  room.sync(0, Uint8Array.of(0))

  const desk = malta.connect(deskRoom(open))
  await desk.synced()
  const block = (await malta.text(open)).content.find(({ content }) => content !== undefined)
  invariant(block, 'a block has words')
  const paragraph = block.attrs.id
  const runs = (text: string) => [{ type: 'text' as const, text }]
  const draft = { kind: 'change', paragraph, after: null, reasons: secrets.desk, origin: 'typed' } as const
  putDraft(desk.doc, { ...draft, id: 'draft-1', content: runs(secrets.desk), person: 'expert-MLT', at: 1 })
  const colleague = head.connect(deskRoom(open))
  await colleague.synced()
  await until('it is on the desk', () =>
    JSON.stringify(colleague.doc.getMap('drafts').toJSON()).includes(secrets.desk),
  )
  desk.stop()
  colleague.stop()

  const ours = { audience: 'seat:MLT' } as const
  thread = await malta.act(open, { type: 'PostComment', paragraph, ...ours, body: secrets.thread })
  await head.act(open, { type: 'ReplyToComment', thread, body: secrets.reply })
  const change = {
    kind: 'change' as const,
    paragraph,
    base: hashOfBlock(block),
    content: runs(secrets.proposal),
  }
  proposal = await head.act(open, { type: 'TableProposal', change, ...ours })
  compromise = await chair.act(open, {
    type: 'OfferCompromise',
    paragraph,
    base: hashOfBlock(block),
    content: runs(secrets.compromise),
    to: ['MLT'],
  })
  await head.act(open, {
    type: 'AnswerCompromise',
    compromise,
    wording: 1,
    answer: 'declines',
    body: secrets.answer,
  })
  await chair.act(open, { type: 'NoteOnSheet', seat: 'FRA', paragraph: null, body: secrets.sheet })
  const instructed = Number(secrets.stand)
  await head.act(open, { type: 'TakeStand', paragraph, is: 'pending', until: instructed })
  await malta.act(open, { type: 'AcknowledgeVersion', version: 0 })

  const wanted = {
    id: randomUUID(),
    title: secrets.preparation,
    template: 'short-statement',
    mode: 'open-drafting',
  }
  hidden = (await chair.post<{ readonly id: string }>('/api/documents', { ...wanted, language: 'en' })).body
    .id

  const pen = chair.connect(closed)
  await pen.synced()
  firstWords(pen.doc).insert(0, secrets.closed)
  await until('the pen has written', async () =>
    JSON.stringify(await chair.text(closed)).includes(secrets.closed),
  )
  pen.stop()
  // Something public last: whoever has heard of it has heard of everything before.
  await chair.act(open, { type: 'PostComment', paragraph, audience: 'everyone', body: 'The last word.' })
  const { version } = await outsider.events(open)
  await until('the outsider hears of the last act', () =>
    live.frames.some(
      (frame) => frame.t === 'document' && frame.document === open && frame.version === version,
    ),
  )
  frames.push(...room.raw)
})
afterAll(async () => {
  live.stop()
  room.leave()
  await server.stop()
})

const pathOf = (template: string, document: string, number: number): string =>
  template
    .replace('{document}', document)
    .replace('{number}', String(number))
    .replace('{hash}', createHash('sha256').update(secrets.paper).digest('hex'))

/** All that the outsider can ask for, by every route that is described, body and headers. */
const everything = async (): Promise<string> => {
  const described = await outsider.get<{ paths: Record<string, object> }>('/api/openapi.json')
  const paths = Object.entries(described.body.paths).flatMap(([path, methods]) =>
    'get' in methods
      ? [open, closed, hidden].flatMap((id) => [0, 1].map((number) => pathOf(path, id, number)))
      : [],
  )
  for (const id of [open, closed, hidden])
    paths.push(
      `/texts/${id}`,
      `/api/documents/${id}/events?after=1`,
      `/api/documents/${id}/bundle?of=everyone`,
    )
  const said: string[] = []
  for (const path of new Set(paths)) {
    const response = await fetch(server.url + path, { headers: { cookie: outsider.cookie ?? '' } })
    const bytes = Buffer.from(await response.arrayBuffer())
    // What is packed is looked into: words in it are not to be found from outside.
    const words = path.includes('/bundle')
      ? Object.entries(unpack(bytes) ?? {}).flatMap(([name, file]) => [
          name,
          Buffer.from(file).toString('latin1'),
        ])
      : [bytes.toString('latin1')]
    said.push(path, String(response.status), JSON.stringify([...response.headers]), ...words)
  }
  return said.join('\n')
}

describe('what a delegation keeps to itself', () => {
  it('[ATK-40] stands in no answer, no frame and no hint that another is given', async () => {
    const heard = [
      await everything(),
      JSON.stringify(live.frames),
      ...frames.map((bytes) => Buffer.from(bytes).toString('latin1')),
    ].join('\n')
    for (const [what, word] of Object.entries(secrets))
      expect([what, heard.includes(word)]).toEqual([what, false])
    // The test is worth something: its own people are told.
    const own = JSON.stringify(await malta.events(open))
    for (const word of [secrets.thread, secrets.reply, secrets.compromise, secrets.answer, secrets.stand])
      expect(own).toContain(word)
  })

  it('[ATK-41] leaves no gap in another’s count, and no chain of it among the heads', async () => {
    const { version, events } = await outsider.events(open)
    expect(events.map((event) => event.version)).toEqual(
      Array.from({ length: version }, (_, index) => index + 1),
    )
    const numbers = events
      .filter(({ chain }) => chain.audience === 'everyone')
      .map(({ chain }) => chain.number)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    const heads = await outsider.get<readonly { readonly audience: string }[]>(`/api/documents/${open}/heads`)
    expect(heads.body.map(({ audience }) => audience)).not.toContain('seat:MLT')
  })

  it('[ATK-42] is answered, when acted upon by its id, like an id that never was', async () => {
    const never = randomUUID()
    const acts = (id: string) => [
      { type: 'ReplyToComment' as const, thread: id, body: 'x' },
      { type: 'EditComment' as const, thread: id, comment: id, body: 'x' },
      { type: 'ResolveThread' as const, thread: id },
      { type: 'ReopenThread' as const, thread: id },
      { type: 'SupportProposal' as const, proposal: id },
      { type: 'WithdrawProposal' as const, proposal: id },
      { type: 'AnswerCompromise' as const, compromise: id, wording: 1, answer: 'accepts' as const },
      { type: 'CountersignAct' as const, act: id },
    ]
    for (const secret of [thread, proposal, compromise])
      for (const [index, act] of acts(secret).entries()) {
        const asked = await outsider.command(open, act)
        const blank = await outsider.command(open, acts(never)[index] ?? act)
        const plain = (body: unknown) => JSON.stringify(body).replaceAll(secret, '#').replaceAll(never, '#')
        expect([act.type, asked.status, plain(asked.body)]).toEqual([
          act.type,
          blank.status,
          plain(blank.body),
        ])
      }
  })

  it('[ATK-42] is so for every act that names a thing, to every role, also entered for the seat itself', async () => {
    const never = randomUUID()
    const block = (await chair.text(open)).content[1]
    invariant(block, 'a second block')
    const paragraph = block.attrs.id
    const change = { kind: 'delete', paragraph, base: hashOfBlock(block) } as const
    const acts = (id: string): readonly DraftAct[] => [
      { type: 'ReplyToComment', thread: id, body: 'x' },
      { type: 'EditComment', thread: id, comment: id, body: 'x' },
      { type: 'ResolveThread', thread: id },
      { type: 'ReopenThread', thread: id },
      { type: 'ReattachThread', thread: id, paragraph },
      { type: 'ReviseProposal', proposal: id, change },
      { type: 'WithdrawProposal', proposal: id },
      { type: 'SupportProposal', proposal: id },
      { type: 'WithdrawSupport', proposal: id },
      { type: 'TakeUpProposal', proposal: id, current: hashOfBlock(block) },
      { type: 'SetAsideProposal', proposal: id },
      { type: 'AnswerObjection', objection: id, body: 'x' },
      { type: 'CountersignAct', act: id },
      { type: 'DisownAct', act: id },
    ]
    const entered = (seat: string) => ({
      onBehalf: { seat, receivedAt: server.clock.now(), channel: 'mail' } as const,
    })
    const said = async (client: Client, act: DraftAct, id: string) => {
      const { status, body } = await client.command(open, act)
      return [act.type, status, JSON.stringify(body).replaceAll(id, '#')]
    }
    const secretary = await server.signIn('secretary')
    const askers: (readonly [Client, object])[] = [
      [chair, {}],
      [secretary, {}],
      [secretary, entered('MLT')],
      [secretary, entered('FRA')],
    ]
    for (const person of ['vice-chair', 'head-CHE', 'group-expert', 'incoming-PAK', 'observer-NOR'] as const)
      askers.push([await server.signIn(person), {}])
    for (const [asker, more] of askers)
      for (const secret of [thread, proposal])
        for (const [index, act] of acts(secret).entries())
          expect(await said(asker, { ...act, ...more }, secret)).toEqual(
            await said(asker, { ...act, ...acts(never)[index], ...more }, never),
          )
  })

  it('[ATK-43] cannot be asked for in another’s name, by seat, audience or room', async () => {
    const blocks = (await outsider.text(open)).content
    const paragraph = blocks[0]?.attrs.id ?? ''
    const asMalta = await outsider.command(open, { type: 'AcknowledgeVersion', version: 0, as: 'MLT' })
    expect([asMalta.status, asMalta.body.code]).toEqual([403, 'SeatNotYours'])
    const toMalta = await outsider.command(open, {
      type: 'PostComment',
      paragraph,
      audience: 'seat:MLT',
      body: 'x',
    })
    expect([toMalta.status, toMalta.body.code]).toEqual([403, 'AudienceNotYours'])
    const seat = await outsider.post<{ readonly code: string }>('/api/session/seat', { seat: 'MLT' })
    expect([seat.status, seat.body.code]).toEqual([403, 'SeatNotYours'])
    for (const name of [
      `${open}~desk~MLT`,
      `${open}.desk~MLT`,
      `${open}.MLT.desk`,
      `${open}.desk.desk`,
      `MLT.desk`,
      `${open}%2edesk%2fMLT`,
    ]) {
      const socket = bare(outsider, name)
      const { code } = await socket.end()
      expect([name, [closeCode.unknown, 1006].includes(code)]).toEqual([name, true])
    }
    // The room that a name does open is the own desk, and empty.
    const own = outsider.connect(deskRoom(open), { seat: 'FRA' })
    await own.synced()
    expect(own.doc.getMap('drafts').size).toBe(0)
    own.stop()
    const lied = bare(outsider, deskRoom(open))
    await until('it is greeted', () => lied.frame('hello') !== undefined)
    expect(lied.raw.map((bytes) => Buffer.from(bytes).toString('latin1')).join('')).not.toContain(
      secrets.desk,
    )
    lied.leave()
  })
})

describe('persons', () => {
  it('[ATK-44] of other delegations are named in no answer, no presence and no attribution', async () => {
    const malteser = malta.connect(open)
    await malteser.synced()
    malteser.provider.awareness.setLocalStateField('cursor', null)
    firstWords(malteser.doc).insert(0, 'public words ')
    await until('the words have come', () =>
      room.raw.some((bytes) => Buffer.from(bytes).toString('latin1').includes('public words')),
    )
    const presence = () => room.raw.filter((bytes) => bytes[0] === 1)
    await until('the presence has come', () => presence().length > 0)
    const heard = [
      await everything(),
      ...room.raw.map((bytes) => Buffer.from(bytes).toString('latin1')),
      JSON.stringify(room.frames),
    ].join('\n')
    for (const name of ['expert-MLT', 'head-MLT', 'capital-MLT', 'expert-FRA', 'secretary'])
      expect([name, heard.includes(name)]).toEqual([name, name === 'expert-FRA'])
    const shown = presence().map((bytes) => Buffer.from(bytes).toString('latin1'))
    expect(shown.join('')).toContain('MLT')
    expect(shown.join('')).not.toContain('Person')
    malteser.stop()
  })
})

describe('persons of another delegation', () => {
  it('[ATK-54] are, to whoever acts upon them, as persons who never were', async () => {
    const acts = (person: string): readonly BodyAct[] => [
      ...(['head', 'delegate', 'capital'] as const).map((capacity) => ({
        type: 'AccreditPerson' as const,
        person,
        name: 'x',
        seat: 'MLT',
        capacity,
      })),
      { type: 'NominatePerson', person, name: 'x', seat: 'MLT' },
      { type: 'NominatePerson', person, name: 'x', seat: 'FRA' },
      { type: 'RevokePerson', person, seat: 'MLT' },
      { type: 'RevokePerson', person, seat: 'FRA' },
    ]
    for (const who of ['head-FRA', 'chair', 'observer-NOR', 'incoming-PAK', 'group-expert'] as const) {
      const asker = await server.signIn(who)
      const said = async (person: string): Promise<readonly unknown[]> => {
        const answers: unknown[] = []
        for (const act of acts(person)) {
          const { status, body } = await asker.bodyCommand(act)
          answers.push([act.type, status, JSON.stringify(body).replaceAll(person, '#')])
        }
        const { status, body } = await asker.post(`/api/people/${person}/sign-in`, {})
        return [...answers, status, JSON.stringify(body).replaceAll(person, '#')]
      }
      const never = await said('never-was')
      for (const person of ['head-MLT', 'expert-MLT', 'capital-MLT'])
        expect([who, person, await said(person)]).toEqual([who, person, never])
    }
  })
})

describe('a text in preparation', () => {
  it('[ATK-45] is nowhere for a member: not listed, not hinted at, and its room is no room', async () => {
    const listed = await outsider.get<readonly { readonly id: string }[]>('/api/documents')
    expect(listed.body.map(({ id }) => id)).not.toContain(hidden)
    expect(JSON.stringify(live.frames)).not.toContain(hidden)
    for (const name of [hidden, deskRoom(hidden)])
      for (const query of ['', '?epoch=x', '?schema=99', '?epoch=x&seat=FRA']) {
        const [there, never] = [`${name}${query}`, `${name.replace(/^d_.{4}/, 'd_zzzz')}${query}`].map(
          (path) =>
            new Bare(`${server.url.replace(/^http/, 'ws')}/sync/${path}`, { cookie: outsider.cookie ?? '' }),
        )
        invariant(there && never, 'two sockets')
        expect([query, await there.end()]).toEqual([query, await never.end()])
      }
  })
})

describe('the working text of a closed pen', () => {
  it('[ATK-46] reaches no reader through its room, its snapshot or its versions', async () => {
    const pen = chair.connect(closed)
    await pen.synced()
    const readers = ['', '?ack=1', '?ack=1&epoch=x'].map(
      (query) =>
        new Bare(`${server.url.replace(/^http/, 'ws')}/sync/${closed}${query}`, {
          cookie: outsider.cookie ?? '',
        }),
    )
    for (const reader of readers) {
      reader.socket.on('open', () => {
        reader.sync(0, Uint8Array.of(0))
        reader.awareness([[4_711, 1, { cursor: null }]])
        reader.socket.send(Buffer.of(3))
      })
    }
    pen.provider.awareness.setLocalStateField('cursor', null)
    firstWords(pen.doc).insert(0, 'more ')
    for (const reader of readers) {
      expect([closeCode.revoked, closeCode.epoch]).toContain((await reader.end()).code)
      expect(reader.raw).toEqual([])
    }
    // Nor does the pen see that anybody has tried.
    expect([...pen.provider.awareness.getStates().keys()].filter((id) => id !== pen.doc.clientID)).toEqual([])
    for (const tail of ['text', 'snapshot']) {
      const answer = await outsider.get<{ readonly code: string }>(`/api/documents/${closed}/${tail}`)
      expect([tail, answer.status, answer.body.code]).toEqual([tail, 403, 'RoleMayNot'])
    }
    const version = await outsider.get(`/api/documents/${closed}/versions/0`)
    expect(JSON.stringify(version.body)).not.toContain(secrets.closed)
    pen.stop()
  })
})
