/**
 * Checks a record that somebody took with them, from its file and nothing else: no data folder, no server, no network.
 * Gives 0 if everything holds, 1 if not, 2 if it could not be looked at, as for a folder.
 */
import { createPublicKey, verify as verifySignature } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { audiencePattern, type Audience } from '../../shared/audience.ts'
import type { PublicKey } from '../../shared/bundle/key.ts'
import { checkBundle, type BundleFault, type BundleReport, type HeldHead } from '../../shared/bundle/check.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Output } from './verify-folder.ts'

type Asked = { readonly file: string; readonly heads: readonly HeldHead[]; readonly key?: string }

const usage =
  'npm run verify -- BUNDLE [--head HASH | --head TEXT/AUDIENCE/NUMBER/HASH] … [--key FINGERPRINT]'

const options = ['--head', '--key']

/** Whether what is to be verified is a file: then it is a bundle. */
export const namesFile = (args: readonly string[]): boolean =>
  args.some((arg, index) => {
    if (options.includes(arg) || options.includes(args[index - 1] ?? '')) return false
    return statSync(arg, { throwIfNoEntry: false })?.isFile() ?? false
  })

export const verifyBundle = async (args: readonly string[], output: Output): Promise<0 | 1 | 2> => {
  const asked = readArguments(args)
  if (!asked.ok) {
    output.complain(`${asked.refusal}\n${usage}`)
    return 2
  }
  const { file, ...held } = asked.value
  const bytes = read(file)
  if (!bytes.ok) {
    output.complain(bytes.refusal)
    return 2
  }
  return report(await checkBundle(bytes.value, signedBy, held), held, output)
}

const read = (file: string): Result<Uint8Array, string> => {
  try {
    return ok(readFileSync(file))
  } catch (error) {
    return refuse(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const readArguments = (args: readonly string[]): Result<Asked, string> => {
  const heads: HeldHead[] = []
  const files: string[] = []
  let key: string | undefined
  const left = [...args]
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    if (next === '--head') {
      const head = readHead(left.shift() ?? '')
      if (!head) return refuse('A head is given as the note prints it, or as TEXT/AUDIENCE/NUMBER/HASH.')
      heads.push(head)
    } else if (next === '--key') {
      key = (left.shift() ?? '').toLowerCase().replaceAll(/\s/g, '')
      if (!hash.test(key)) return refuse('A key is given by its fingerprint: 64 hexadecimal digits.')
    } else files.push(next)
  }
  const [file] = files
  if (file === undefined || files.length > 1) return refuse('Name one bundle.')
  return ok({ file, heads, ...(key === undefined ? {} : { key }) })
}

const hash = /^[0-9a-f]{64}$/
const isAudience = (value: string): value is Audience => audiencePattern.test(value)

const readHead = (printed: string): HeldHead | undefined => {
  if (hash.test(printed)) return { hash: printed }
  const [, audience = '', number = '', found = ''] = printed.split('/')
  return isAudience(audience) && /^\d+$/.test(number) && hash.test(found)
    ? { hash: found, audience, number: Number(number) }
    : undefined
}

const signedBy = async (key: PublicKey, statement: Uint8Array, signature: string): Promise<boolean> => {
  try {
    return verifySignature(
      'sha256',
      statement,
      { key: createPublicKey({ key: { ...key }, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    )
  } catch {
    // What is no point on the curve has signed nothing.
    return false
  }
}

const report = (
  { statement, state, faults, fingerprint, links, chains, versions, found }: BundleReport,
  held: Pick<Asked, 'heads' | 'key'>,
  { say, complain }: Output,
): 0 | 1 => {
  if (statement) {
    const of =
      statement.sight === 'own' ? `of what ${statement.seat ?? 'one seat'} sees` : 'of what everyone sees'
    say(`The record ${of} of ${statement.document}${state ? `, “${state.title}”` : ''}.`)
    say(`Made on ${new Date(statement.madeAt).toISOString()} by ${statement.body.name}.`)
    say(
      `${links} acts in ${chains.length} chains; ${versions} versions; ${statement.papers.length} papers named.`,
    )
    for (const { audience, number, hash: head } of chains)
      say(`Head: ${statement.document}/${audience}/${number}/${head}`)
  }
  if (fingerprint !== undefined)
    say(
      `Signed with the key ${fingerprint}${held.key === fingerprint ? ', the one that was given.' : '. Compare it with the one that the installation prints.'}`,
    )
  for (const head of found) say(`The head ${head} is on a chain here.`)
  const [first] = faults
  if (!first) {
    say(
      held.heads.length > 0
        ? 'Everything holds.'
        : 'Everything holds. That others hold the same history, only a head that was printed elsewhere can show: give one with --head.',
    )
    return 0
  }
  for (const fault of faults) complain(`Fault: ${faultText(fault)}.`)
  return 1
}

const linkTexts = {
  person: 'the person named is not the one recorded',
  paper: 'the paper named is not the one recorded',
  hash: 'it is not what was written',
  previous: 'it does not follow from the link before it',
  gap: 'a link is missing before it, or it is not in its place',
  audience: 'it stands in the chain of another audience',
} as const

const headTexts = {
  fork: 'another link stands in its place: this is another history than the one it was printed from',
  short: 'the chain ends before it: acts are missing at the end, or the file is older than the head',
  unknown:
    'it is on no chain here: acts are missing at the end, the file is older, or this is another history',
} as const

const faultText = (fault: BundleFault): string => {
  switch (fault.what) {
    case 'no-bundle':
      return 'this is no record that was taken from Penholder, or too much of it is damaged to be read'
    case 'file-missing':
      return `${fault.file} is missing`
    case 'file-changed':
      return `${fault.file} is not what was signed`
    case 'file-added':
      return `${fault.file} was added`
    case 'signature':
      return 'the signature does not hold: the statement was changed, or another key signed it'
    case 'key':
      return `it is not signed with the key ${fault.held}`
    case 'link':
      return `chain of ${fault.audience}, link ${fault.number}: ${linkTexts[fault.link]}`
    case 'end':
      return `chain of ${fault.audience}: it ends at link ${fault.number}, and the statement says ${fault.said}`
    case 'cited-head':
      return `link ${fault.number}: the opening of a silence names another head than that of the public chain`
    case 'version-missing':
      return `the bytes of version ${fault.version} are missing`
    case 'version-changed':
      return `the bytes of version ${fault.version} are not those issued`
    case 'version-added':
      return `version ${fault.version} was never issued`
    case 'letter-missing':
      return `the letter ${fault.letter} is missing`
    case 'letter-changed':
      return `the letter ${fault.letter} is not the one sent`
    case 'letter-added':
      return `the letter ${fault.letter} is named by no act`
    case 'items':
      return `the items of a silence on version ${fault.version} are not paragraphs of it with these words`
    case 'together':
      return `a silence on version ${fault.version} was over several texts, and this is not among them as it was put`
    case 'papers':
      return 'the papers listed are not those that the acts name'
    case 'rules':
      return 'the acts cannot be read with the rules'
    case 'head':
      return `the head ${fault.hash}: ${headTexts[fault.why]}`
  }
}
