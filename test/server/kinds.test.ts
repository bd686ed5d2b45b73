/** A programme and a letter under the same rules as a statement: every command on every type of block. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compile, matrix, viewerOf } from '../../shared/procedure/index.ts'
import type { BodyState, DraftState } from '../../shared/procedure/state.ts'
import { diffTexts } from '../../shared/text/diff.ts'
import { blocksOfKind } from '../../shared/text/form.ts'
import { hashOfBlock, plainText, type Block, type BlockType } from '../../shared/text/schema.ts'
import { startServer, type Client, type TestServer } from '../support/server.ts'

let server: TestServer
let chair: Client
let france: Client
let malta: Client

beforeAll(async () => {
  server = await startServer()
  chair = await server.signIn('chair')
  france = await server.signIn('head-FRA')
  malta = await server.signIn('head-MLT')
})
afterAll(() => server.stop())

const words = (text: string) => [{ type: 'text' as const, text }]

const blockOf = async (document: string, type: BlockType): Promise<Block> => {
  const { content } = await chair.text(document)
  const block = content.findLast((one) => one.type === type)
  if (!block) throw new Error(`the text has a ${type}`)
  return block
}

const stateOf = async (
  document: string,
): Promise<{ readonly state: DraftState; readonly body: BodyState }> => {
  const held = await server.app.drafts.draft(document)
  const state = await held?.lane.read(({ record }) => record.state)
  const { body } = await france.get<BodyState>('/api/body')
  if (!state) throw new Error('the text is there')
  return { state, body }
}

describe.each([
  ['programme-of-work', 'programme'],
  ['letter-of-transmittal', 'letter'],
] as const)('%s', (template, kind) => {
  let document = ''
  beforeAll(async () => {
    document = await server.openText(chair, 'open-drafting', template)
  })

  it.each(blocksOfKind[kind])('[KND-4] %s: comments, proposals and objections', async (type) => {
    const block = await blockOf(document, type)
    const paragraph = block.attrs.id
    const thread = await malta.act(document, {
      type: 'PostComment',
      paragraph,
      audience: 'everyone',
      body: 'Why?',
    })
    await france.act(document, { type: 'ReplyToComment', thread, body: 'Because.' })
    const objection = await malta.act(document, { type: 'RaiseObjection', paragraph })
    const content = words(`${plainText(block.content)} (revised)`)
    const base = hashOfBlock(block)
    const change = { kind: 'change', paragraph, base, content } as const
    const proposal = await france.act(document, { type: 'TableProposal', change })
    const rival = await malta.act(document, {
      type: 'TableProposal',
      change: { ...change, content: words('Other') },
    })
    await malta.act(document, { type: 'SupportProposal', proposal })
    const added = await france.act(document, {
      type: 'TableProposal',
      change: { kind: 'add', after: paragraph, block: { type, content: words('Added') } },
    })
    const deletion = await malta.act(document, {
      type: 'TableProposal',
      change: { kind: 'delete', paragraph, base },
    })
    const { state } = await stateOf(document)
    const text = await chair.text(document)
    const viewer = viewerOf(state, { seat: 'FRA', role: 'member' })
    const found = compile(state, text, viewer).blocks.find((one) => one.paragraph === paragraph)
    const wishes = found?.pieces.flatMap((piece) => (piece.is === 'open' ? piece.wordings : [])) ?? []
    const named = [...wishes, ...(found?.whole ?? []), ...(found?.additions ?? [])].flatMap(
      (one) => one.wishes,
    )
    expect(new Set([...named, ...(found?.deletions ?? [])].map((wish) => wish.proposal))).toEqual(
      new Set([proposal, rival, added, deletion]),
    )
    expect(found?.objections).toEqual([{ seat: 'MLT' }])
    const { body } = await stateOf(document)
    const row = matrix(state, body, text, viewer, Date.now()).rows.find((one) => one.paragraph === paragraph)
    expect([row?.said['MLT']?.objects, row?.said['FRA']?.proposes]).toEqual([true, 2])
    await chair.act(document, { type: 'TakeUpProposal', proposal, current: base })
    await chair.act(document, { type: 'TakeUpProposal', proposal: added })
    await chair.act(document, { type: 'SetAsideProposal', proposal: rival })
    await malta.act(document, { type: 'WithdrawObjection', objection })
    const after = await chair.text(document)
    const place = after.content.findIndex(({ attrs }) => attrs.id === paragraph)
    expect(after.content[place]).toEqual({ ...block, content })
    // There is one title: a second becomes a paragraph.
    expect(after.content[place + 1]?.type).toBe(type === 'title' ? 'paragraph' : type)
    expect(plainText(after.content[place + 1]?.content)).toBe('Added')
    const present = after.content[place]
    await chair.act(document, {
      type: 'TakeUpProposal',
      proposal: deletion,
      current: present ? hashOfBlock(present) : '',
    })
    expect((await chair.text(document)).content.some(({ attrs }) => attrs.id === paragraph)).toBe(false)
  })

  it('[KND-4] its versions are bytes that compare block by block', async () => {
    const before = await chair.get<Parameters<typeof diffTexts>[0]>(`/api/documents/${document}/versions/0`)
    await chair.act(document, { type: 'IssueVersion' })
    const after = await chair.get<Parameters<typeof diffTexts>[0]>(`/api/documents/${document}/versions/1`)
    expect([before.body.schema, after.body.schema]).toEqual([2, 2])
    const changes = diffTexts(before.body, after.body)
    const of = (change: string): readonly BlockType[] =>
      changes.flatMap((one) => (one.change === change ? [one.type] : []))
    expect(new Set(of('deleted'))).toEqual(new Set(blocksOfKind[kind]))
    expect(of('inserted').length).toBeGreaterThanOrEqual(blocksOfKind[kind].length - 1)
  })
})
