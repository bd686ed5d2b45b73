/** A folder of which a page is damaged beyond reading: the server comes up on it, and whoever is signed in reads what is whole. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { encodeKey, entryKey, space } from '../../server/storage/format.mjs'
import type { Problem } from '../../shared/protocol/http.ts'
import { makeDeadly, offsetsOf, pageSize } from '../storage/harm.ts'
import { SteppedClock } from '../support/clock.ts'
import { body, startServer } from '../support/server.ts'

it('[ST-14] a folder that can only be read keeps nobody out who is signed in, and says of each act that it is not taken', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'penholder-read-only-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const before = await startServer({ dataDir, clock: new SteppedClock() })
  const chair = await before.signIn('chair')
  const harmed = await before.openText(chair)
  const whole = await before.openText(chair)
  const paragraph = (await chair.text(harmed)).content[1]?.attrs.id ?? ''
  // So many that some pages of the file hold entries of this text alone.
  for (let count = 0; count < 120; count += 1)
    await chair.act(harmed, {
      type: 'PostComment',
      paragraph,
      audience: 'everyone',
      body: 'word '.repeat(100),
    })
  await before.stop()
  const store = path.join(dataDir, 'store')
  const key = entryKey(encodeKey(space.entry, [body, harmed]), 80)
  for (const offset of offsetsOf(store, key)) makeDeadly(store, Math.floor(offset / pageSize))
  const clock = new SteppedClock()
  clock.advance(3_600_000)
  const after = await startServer({ dataDir, clock })
  onTestFinished(() => after.stop())
  const again = after.client()
  again.cookie = chair.cookie
  expect((await again.get('/api/session')).status).toBe(200)
  expect((await again.get('/api/documents')).status).toBe(200)
  expect((await again.text(whole)).type).toBe('doc')
  const { events } = await again.events(harmed)
  expect(events.length).toBeGreaterThan(10)
  expect(events.length).toBeLessThan(120)
  for (const document of [harmed, whole]) {
    const act = { type: 'PostComment', paragraph, audience: 'everyone', body: 'x' } as const
    const answer = await again.command(document, act)
    expect([answer.status, (answer.body as Problem).code]).toEqual([503, 'ReadOnly'])
  }
  expect((await again.get('/healthz')).status).toBe(503)
})
