/**
 * The committee of the tests with browsers in it: its server on a clock that is moved, people who sign in by invitation, and, where a
 * journey fails, a picture of every page that was open. With PICTURES=<folder> a journey keeps those that it takes.
 */
import path from 'node:path'
import { expect, type Browser, type TestInfo } from '@playwright/test'
import { wallTime } from '../../shared/time.ts'
import { SteppedClock } from '../support/clock.ts'
import { startServer, type Client, type TestServer } from '../support/server.ts'
import { Participant } from './cast.ts'

const minute = 60_000
const pages = path.resolve(import.meta.dirname, '../../dist/client')

export type House = {
  readonly server: TestServer
  readonly clock: SteppedClock
  /** The chair's hand: what a journey does not show is done by it. */
  readonly chair: Client
  readonly enter: (person: string) => Promise<Participant>
  readonly picture: (who: Participant, name: string, whole?: boolean) => Promise<void>
}

export const inHouse = async (
  browser: Browser,
  testInfo: TestInfo,
  journey: (house: House) => Promise<void>,
): Promise<void> => {
  const clock = new SteppedClock()
  const server = await startServer({ clock, app: { pages } })
  const enter = async (person: string): Promise<Participant> => {
    const { token } = await server.app.access.invite(person)
    const participant = await Participant.enter(browser, person, server.url)
    const answer = await participant.context.request.post(`${server.url}/api/session`, { data: { token } })
    expect(answer.status()).toBe(200)
    return participant
  }
  const picture: House['picture'] = async ({ page }, name, fullPage = false) => {
    const folder = process.env['PICTURES']
    if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage })
  }
  try {
    await journey({ server, clock, chair: await server.signIn('chair'), enter, picture })
  } catch (failure) {
    for (const [index, context] of browser.contexts().entries())
      await context.pages()[0]?.screenshot({ path: testInfo.outputPath(`page-${index}.png`) })
    throw failure
  } finally {
    for (const context of browser.contexts()) await context.close()
    await server.stop()
  }
}

/** Half an hour, by the council's way. */
export const underSilence = async (chair: Client, document: string, now: number): Promise<string> => {
  const { events } = await chair.events(document)
  const version = events.findLast(({ type }) => type === 'VersionIssued')
  if (version?.type !== 'VersionIssued') throw new Error('no version was issued')
  return chair.act(document, {
    type: 'OpenSilence',
    version: version.data.number,
    hash: version.data.hash,
    profile: 'council-silence',
    wall: wallTime(now + 30 * minute, 'America/New_York'),
  })
}
