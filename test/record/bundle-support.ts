/** Records to keep and what can be done to them: a lived text, its bundle, files and acts put in others' places, keys of one's own. */
import { generateKeyPairSync, sign } from 'node:crypto'
import { zipSync } from 'fflate'
import { signedBy } from '../../client/check/signed.ts'
import { createBundling } from '../../server/procedure/bundling.ts'
import { linkAfter, linkView } from '../../server/record/chain.ts'
import { signingKeys } from '../../server/record/signing-key.ts'
import type { Audience } from '../../shared/audience.ts'
import {
  eventsIn,
  packBundle,
  signatureFile,
  statementFile,
  statementIn,
  unpack,
  versionFile,
  type Contents,
  type Files,
  type Sealed,
  type Sight,
} from '../../shared/bundle/bundle.ts'
import { checkBundle, type BundleReport, type Held } from '../../shared/bundle/check.ts'
import type { PublicKey } from '../../shared/bundle/key.ts'
import { noHead, type Head } from '../../shared/chain.ts'
import { sha256 } from '../../shared/canonical.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import {
  blocksOf,
  body,
  must,
  openedText,
  openSilence,
  speakerIn,
  uuid,
  type House,
  type SeatName,
} from './support.ts'

const checker = new TextEncoder().encode('<!doctype html><title>check</title>')
export const paper = { name: 'Note 17 of Malta.pdf', hash: sha256('a note verbale') }

/** Public acts, an objection of Malta on paper, remarks of Malta and of the pen among themselves, a silence that runs. */
export const lived = async (made: House) => {
  const { document, act } = await openedText(made)
  const [block] = await blocksOf(made, document)
  const paragraph = block?.attrs.id ?? ''
  const remark = { type: 'PostComment', paragraph } as const
  must(await act('ECU', { ...remark, audience: 'everyone', body: 'Said aloud.' }))
  must(await act('MLT', { ...remark, audience: 'seat:MLT', body: 'Between us in Malta.' }))
  must(await act('JPN', { ...remark, audience: 'seat:JPN', body: 'Between us in Japan.' }))
  must(await act('chair', { ...remark, audience: 'pen', body: 'Between us who hold the pen.' }))
  const onBehalf = { seat: 'MLT', receivedAt: made.clock.now(), channel: 'letter', paper } as const
  must(await act('secretariat', { type: 'RaiseObjection', paragraph: null, onBehalf }))
  must(await openSilence(made, document, 30, uuid(700)))
  return document
}

export const bundler = (made: House, letters: ReadonlyMap<string, Uint8Array> = new Map()) => {
  const key = signingKeys(made.store, body)
  const bundle = createBundling({
    reader: made.reader,
    sources: made.drafts,
    clock: made.clock,
    seal: async (statement) => (await key()).seal(statement),
    letters: async () => letters,
    checker,
  })
  return async (seat: SeatName, document: string, sight: Sight = 'own'): Promise<Uint8Array> =>
    must(await bundle(speakerIn(seat), document, sight))
}

export const check = (bytes: Uint8Array, held?: Held): Promise<BundleReport> =>
  checkBundle(bytes, signedBy, held)
export const faultsOf = async (bytes: Uint8Array, held?: Held): Promise<readonly string[]> =>
  (await check(bytes, held)).faults.map(({ what }) => what)

export const filesOf = (bytes: Uint8Array): Record<string, Uint8Array> => ({ ...unpack(bytes) })
export const packed = (files: Files): Uint8Array => zipSync({ ...files })

export const wordsOf = (bytes: Uint8Array): string =>
  Object.values(filesOf(bytes))
    .map((file) => Buffer.from(file).toString('utf8'))
    .join('\n')

/** Somebody with a key of their own, who signs whatever they like. */
export const forger = (): ((statement: Uint8Array) => Sealed) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const key: PublicKey = { kty: 'EC', crv: 'P-256', x, y }
  return (statement) => ({
    key,
    signature: sign('sha256', statement, { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString(
      'base64url',
    ),
  })
}

export const headsOf = (events: readonly EventView[]): Contents['heads'] => {
  const heads = new Map<Audience, Head & { readonly audience: Audience }>()
  for (const { chain } of events)
    heads.set(chain.audience, { audience: chain.audience, number: chain.number, hash: chain.hash })
  return [...heads.values()]
}

export const contentsOf = (bytes: Uint8Array): Contents => {
  const files = filesOf(bytes)
  const [statement, events] = [statementIn(files), eventsIn(files)]
  if (!statement || !events) throw new Error('no bundle')
  const { body: of, document, madeAt, sight, seat } = statement
  const issued = events.flatMap((event) => (event.type === 'VersionIssued' ? [event.data.number] : []))
  return {
    body: of,
    document,
    madeAt,
    sight,
    ...(seat === undefined ? {} : { seat }),
    heads: statement.heads,
    events,
    versions: new Map(
      issued.map((number) => [number, Buffer.from(files[versionFile(number)] ?? []).toString('utf8')]),
    ),
  }
}

/** The same file after somebody changed what they liked and signed it with their own key. */
export const forged = (
  bytes: Uint8Array,
  change: (contents: Contents) => Partial<Contents>,
): Promise<Uint8Array> => {
  const contents = contentsOf(bytes)
  return packBundle({ ...contents, ...change(contents) }, forger())
}

/** Files put in another's place, and the statement signed anew over them. */
export const resigned = async (bytes: Uint8Array, files: Files): Promise<Uint8Array> => {
  const all = { ...filesOf(bytes), ...files }
  const statement = statementIn(filesOf(bytes))
  if (!statement) throw new Error('no bundle')
  const hashes = Object.fromEntries(
    Object.keys(statement.files).map((name) => [name, sha256(all[name] ?? new Uint8Array())]),
  )
  const said = Buffer.from(`${JSON.stringify({ ...statement, files: hashes }, undefined, 1)}\n`)
  const seal = Buffer.from(`${JSON.stringify(forger()(said), undefined, 1)}\n`)
  return packed({ ...all, [statementFile]: said, [signatureFile]: seal })
}

/** The whole of it chained anew: a history that never was, with not one link that does not hold. */
export const chainedAnew = (document: string, events: readonly EventView[]): readonly EventView[] => {
  const heads = new Map<Audience, Head>()
  return events.map((event) => {
    const salts = { payload: '1'.repeat(32), person: '2'.repeat(32) }
    const said =
      event.type === 'SilenceOpened'
        ? { ...event, data: { ...event.data, head: heads.get('everyone')?.hash ?? noHead.hash } }
        : event
    const link = linkAfter(document, heads.get(event.audience) ?? noHead, said, salts)
    heads.set(event.audience, link)
    return { ...said, chain: linkView(said, link, { person: false, paper: false }) }
  })
}
