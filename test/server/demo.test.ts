/** The demo as the contract has it: everyone in it, a text in every stage, again on a used folder. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../server/app.ts'
import { systemClock } from '../../server/clock.ts'
import {
  announced,
  announcement,
  demoBody,
  DemoKeys,
  rehearse,
  type Announcement,
} from '../../server/demo/demo.ts'
import { lastSeenKey, type Seen } from '../../server/procedure/last-seen.ts'
import { openStorage } from '../../server/storage/index.ts'
import type { Store } from '../../server/storage/port.ts'
import { loadTemplates } from '../../server/templates.ts'
import type { EventsView, SessionView, TextSummary } from '../../shared/protocol/http.ts'
import { Client, until } from '../support/server.ts'

const dataDir = mkdtempSync(path.join(tmpdir(), 'penholder-demo-'))
let store: Store | undefined
let app: App | undefined
let said: Announcement

const start = async (): Promise<void> => {
  const opened = await openStorage({ dataDir })
  store = opened
  const common = {
    store: opened,
    log: pino({ level: 'silent' }),
    templates: loadTemplates(path.resolve('templates')),
    pages: dataDir,
  }
  const texts = await rehearse(common, systemClock.now())
  const keys = new DemoKeys()
  app = await createApp({ ...common, clock: systemClock, body: demoBody, demoKey: keys.personOf })
  const port = await app.listen(0, '127.0.0.1')
  said = announcement(`http://127.0.0.1:${port}`, keys, await announced(app, texts))
}
const stop = async (): Promise<void> => {
  await app?.close()
  await store?.close()
}

beforeAll(start)
afterAll(async () => {
  await stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const signIn = async (person: string): Promise<Client> => {
  const key = said.people.find(({ id }) => id === person)?.signIn.split('#')[1] ?? ''
  const client = new Client(said.url)
  const answer = await client.post<SessionView>('/api/session', { token: key })
  expect([person, answer.status]).toEqual([person, 200])
  return client
}

const stages = async (): Promise<readonly string[]> => {
  const list = (await (await signIn('chair')).get<readonly TextSummary[]>('/api/documents')).body
  return said.documents.map(({ id }) => {
    const text = list.find((summary) => summary.id === id)
    return `${text?.mode}: ${text?.stage}${text?.silence ? ` (${text.silence.phase})` : ''}`
  })
}

describe('the demo', () => {
  it('[ACC-9] announces everyone with a key that opens more than once', async () => {
    const roles = new Set(said.people.map(({ role }) => role))
    expect([...roles].sort()).toEqual([
      'capital',
      'chair',
      'expert',
      'incoming',
      'member',
      'observer',
      'secretariat',
      'vice-chair',
    ])
    const members = said.people.filter(({ role }) => role === 'member' || role === 'vice-chair')
    expect(new Set(members.map(({ delegation }) => delegation)).size).toBe(15)
    for (const delegation of ['MLT', 'FRA'])
      expect(said.people.filter((person) => person.delegation === delegation).length).toBeGreaterThan(1)
    for (const { id } of [...said.people, ...said.people]) await signIn(id)
  })

  it('[STD-8] has a text in every stage, the first in open drafting', async () => {
    expect(said.documents[0]).toMatchObject({ kind: 'statement', mode: 'open-drafting' })
    expect(await stages()).toEqual([
      'open-drafting: negotiation',
      'closed-pen: preparation',
      'open-pen: silence (running)',
      'open-drafting: agreed',
      'closed-pen: adopted',
      'open-pen: negotiation',
      'closed-pen: negotiation',
      'closed-pen: negotiation',
    ])
    expect(said.documents.slice(-2).map(({ kind }) => kind)).toEqual(['programme', 'letter'])
  })

  it('[SIL-19] its silence is not held for hours that were only played', async () => {
    const began = Date.now()
    const looked = async (): Promise<boolean> => {
      const row = await store?.row(lastSeenKey)
      return row !== undefined && (JSON.parse(Buffer.from(row).toString()) as Seen).wall >= began
    }
    await until('the due times have been looked at since', looked)
    const silent = said.documents.find(({ mode }) => mode === 'open-pen')
    const { events } = (
      await (await signIn('chair')).get<EventsView>(`/api/documents/${silent?.id}/events?after=0`)
    ).body
    expect(events.map(({ type }) => type)).toContain('SilenceOpened')
    expect(events.map(({ type }) => type)).not.toContain('LapseHeld')
  })

  it('[SIL-8] tells a past: a broken silence, alternatives on one paragraph, an objection answered, private words', async () => {
    const events = async (person: string, index: number) => {
      const id = said.documents[index]?.id ?? ''
      return (await (await signIn(person)).get<EventsView>(`/api/documents/${id}/events`)).body.events
    }
    const types = (await events('chair', 0)).map(({ type }) => type)
    for (const type of [
      'VersionIssued',
      'ProposalTakenUp',
      'ObjectionAnswered',
      'ProposalSupported',
    ] as const)
      expect(types).toContain(type)
    const paragraphs = (await events('expert-FRA', 0)).flatMap((event) =>
      event.type === 'ProposalTabled' && event.data.change.kind === 'change'
        ? [event.data.change.paragraph]
        : [],
    )
    expect(new Set(paragraphs).size).toBeLessThan(paragraphs.length)
    const maltese = (await events('capital-MLT', 0)).filter(({ audience }) => audience === 'seat:MLT')
    expect(maltese.length).toBeGreaterThan(1)
    expect((await events('expert-FRA', 0)).filter(({ audience }) => audience === 'seat:MLT')).toEqual([])
    expect((await events('chair', 5)).map(({ type }) => type)).toContain('SilenceBroken')
    const times = (await events('chair', 0)).map(({ at }) => at)
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(systemClock.now() - (times[0] ?? 0)).toBeGreaterThan(10 * 86_400_000)
  })

  it('[ACC-9] is the same on a used folder, with new keys', async () => {
    const before = said
    await stop()
    await start()
    expect(said.documents).toEqual(before.documents)
    expect(said.people.map(({ id }) => id)).toEqual(before.people.map(({ id }) => id))
    expect(said.people[0]?.signIn.split('#')[1]).not.toBe(before.people[0]?.signIn.split('#')[1])
    expect((await stages())[2]).toBe('open-pen: silence (running)')
  })
})
