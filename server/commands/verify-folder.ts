/**
 * Checks a whole data folder and says what was checked, or where the first fault lies. Changes no record.
 * Gives 0 if everything holds, 1 if not, 2 if the folder could not be looked at; `verify.ts` leaves with it.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { audiencePattern, type Audience } from '../../shared/audience.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import { streamKind } from '../drafts.ts'
import { verifyStore, type KnownHead, type Place, type Verification } from '../record/verify.ts'
import { LiveText } from '../rooms/live-text.ts'
import { openStorage } from '../storage/index.ts'
import { StoreBusy, type Store } from '../storage/port.ts'

type Asked = { readonly dataDir: string; readonly heads: readonly KnownHead[] }

export type Output = { readonly say: (line: string) => void; readonly complain: (line: string) => void }

const usage = 'npm run verify -- DATA_DIR [--head TEXT/AUDIENCE/NUMBER/HASH] …'

export const verifyFolder = async (args: readonly string[], output: Output): Promise<0 | 1 | 2> => {
  const asked = readArguments(args)
  if (!asked.ok) {
    output.complain(`${asked.refusal}\n${usage}`)
    return 2
  }
  const { dataDir, heads } = asked.value
  if (!existsSync(join(dataDir, 'store'))) {
    output.complain(`${dataDir} is not a data folder: there is no store in it.`)
    return 2
  }
  const opened = await open(dataDir)
  if (!opened.ok) {
    output.complain(opened.refusal)
    return 2
  }
  try {
    const found = await verifyStore(opened.value, streamKind, {
      heads,
      newWords: (kind) => new LiveText(kind),
    })
    return report(found, output)
  } finally {
    await opened.value.close()
  }
}

const readArguments = (args: readonly string[]): Result<Asked, string> => {
  const heads: KnownHead[] = []
  const rest: string[] = []
  const left = [...args]
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    if (next !== '--head') {
      rest.push(next)
      continue
    }
    const head = readHead(left.shift() ?? '')
    if (!head) return refuse('A head is given as TEXT/AUDIENCE/NUMBER/HASH, as the record page prints it.')
    heads.push(head)
  }
  const [dataDir] = rest
  if (dataDir === undefined || rest.length > 1 || dataDir.startsWith('-'))
    return refuse('Name one data folder.')
  return ok({ dataDir, heads })
}

const isAudience = (value: string): value is Audience => audiencePattern.test(value)

const readHead = (printed: string): KnownHead | undefined => {
  const [document, audience, number, hash] = printed.split('/')
  if (!document || !audience || !isAudience(audience)) return undefined
  if (!number || !/^\d+$/.test(number) || !hash || !/^[0-9a-f]{64}$/.test(hash)) return undefined
  return { document, audience, number: Number(number), hash }
}

const open = async (dataDir: string): Promise<Result<Store, string>> => {
  try {
    return ok(await openStorage({ dataDir, examine: 'always' }))
  } catch (error) {
    if (error instanceof StoreBusy)
      return refuse(
        `${dataDir} is in use: stop the server first, or check a backup (npm run backup takes one while it runs). (${error.message})`,
      )
    return refuse(`${dataDir} cannot be opened: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const report = ({ checked, faults }: Verification, { say, complain }: Output): 0 | 1 => {
  say(
    [
      `${count(checked.bodies, 'body', 'bodies')}, ${count(checked.texts, 'text')}, ${count(checked.desks, 'desk')};`,
      `${count(checked.entries, 'entry', 'entries')}, of which ${count(checked.events, 'event')} in ${count(checked.chains, 'chain')};`,
      `${count(checked.versions, 'version')}, ${count(checked.answers, 'answer')},`,
      `${count(checked.proofs, 'act')} signed with a passkey.`,
    ].join(' '),
  )
  for (const { taken, at } of checked.restores)
    say(
      `Restored on ${utc(at)} from a backup of ${utc(taken)}: what was done between them is not in this folder.`,
    )
  const [first, ...others] = faults
  if (!first) {
    say('Everything holds.')
    return 0
  }
  complain(`Fault: ${placeText(first)}: ${first.what}.`)
  if (others.length > 0)
    complain(`${count(others.length, 'more stream')} with faults: ${others.map(placeText).join('; ')}.`)
  return 1
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

const utc = (at: number): string => new Date(at).toISOString()

const placeText = ({ body, stream, seq }: Place): string =>
  `${body === '' ? stream : `${body}/${stream}`}${seq > 0 ? `, entry ${seq}` : ''}`
