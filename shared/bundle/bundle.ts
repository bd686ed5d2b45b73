/**
 * The record of one text as a file that somebody keeps: what is in it, and how it is put together. A zip, because it carries
 * the versions byte for byte and the page that checks it, both of which a person opens by hand.
 *
 * `statement.json` says what the file is, where each chain ends and the hash of every other file; `signature.json` is the
 * installation's signature over the statement's very bytes. All else follows from the links: see `check.ts`.
 * Pure: keys are held and signatures made by whoever calls.
 */
import { decodeUtf8, encodeUtf8 } from 'lib0/string'
import { unzipSync, zipSync } from 'fflate'
import * as z from 'zod/mini'
import { audiencePattern, type Audience } from '../audience.ts'
import { sha256 } from '../canonical.ts'
import { statePattern, type BodyId, type DocumentId, type SeatId } from '../ids.ts'
import type { Seat } from '../procedure/state.ts'
import type { EventView, Heads } from '../protocol/http.ts'
import type { TextDocument } from '../text/schema.ts'
import type { Instant } from '../time.ts'
import type { PublicKey } from './key.ts'

/** Whose sight of the record it is: what all have, or what one seat has. */
export type Sight = 'everyone' | 'own'

type PaperDigest = { readonly hash: string; readonly seat: SeatId; readonly act: string }

export type Statement = {
  readonly form: 'penholder-record'
  readonly v: 1
  readonly body: {
    readonly id: BodyId
    readonly name: string
    readonly zone: string
    readonly seats: Readonly<Record<SeatId, Pick<Seat, 'role' | 'state'>>>
  }
  readonly document: DocumentId
  readonly madeAt: Instant
  readonly sight: Sight
  /** Of whom, where it is one seat's. */
  readonly seat?: SeatId
  readonly heads: Heads
  /** Papers that acts rest on, as far as this reader knows of them: whoever has the paper can compare. */
  readonly papers: readonly PaperDigest[]
  /** SHA-256 of every other file but the signature. */
  readonly files: Readonly<Record<string, string>>
}

export type Sealed = { readonly key: PublicKey; readonly signature: string }

export const statementFile = 'statement.json'
export const signatureFile = 'signature.json'
export const recordFile = 'record.json'
const checkerFile = 'check.html'
export const versionFile = (number: number): string => `versions/${number}.json`
export const versionIn = (file: string): number | undefined => {
  const digits = /^versions\/(\d{1,6})\.json$/.exec(file)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

export const letterFile = (hash: string): string => `letters/${hash}.eml`
export const letterIn = (file: string): string | undefined => /^letters\/([0-9a-f]{64})\.eml$/.exec(file)?.[1]

export type Files = Readonly<Record<string, Uint8Array>>

/** What the papers of these events are: once for each act that rests on one. */
export const papersIn = (events: readonly EventView[]): readonly PaperDigest[] => {
  const papers = new Map<string, PaperDigest>()
  for (const { via, command } of events)
    if (via?.paper && !papers.has(command))
      papers.set(command, { hash: via.paper.hash, seat: via.seat, act: command })
  return [...papers.values()]
}

export type Contents = Omit<Statement, 'form' | 'v' | 'papers' | 'files'> & {
  readonly events: readonly EventView[]
  /** Bytes as they were issued, by number. */
  readonly versions: ReadonlyMap<number, string>
  /** As they were sent, by their hashes. */
  readonly letters?: ReadonlyMap<string, Uint8Array>
  readonly checker?: Uint8Array
}

type Seal = (statement: Uint8Array) => Promise<Sealed> | Sealed

const written = (value: unknown): Uint8Array => encodeUtf8(`${JSON.stringify(value, undefined, 1)}\n`)

/** The same for every file, on any machine's wall: when it was made stands in the statement. */
const mtime = '1980-01-01T12:00:00'

/** Bytes of the file. The same contents and the same seal give the same bytes. */
export const packBundle = async (contents: Contents, seal: Seal): Promise<Uint8Array> => {
  const { events, versions, letters = new Map<string, Uint8Array>(), checker, ...told } = contents
  const files: Record<string, Uint8Array> = {
    [recordFile]: written({ events }),
    ...Object.fromEntries([...versions].map(([number, bytes]) => [versionFile(number), encodeUtf8(bytes)])),
    ...Object.fromEntries([...letters].map(([hash, bytes]) => [letterFile(hash), bytes])),
    ...(checker ? { [checkerFile]: checker } : {}),
  }
  const statement: Statement = {
    form: 'penholder-record',
    v: 1,
    ...told,
    papers: papersIn(events),
    files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)])),
  }
  const bytes = written(statement)
  return zipSync(
    { [statementFile]: bytes, [signatureFile]: written(await seal(bytes)), ...files },
    { level: 6, mtime },
  )
}

// ── reading a file that came from anywhere ──────────────────────────────────

/** Unpacked; more than any text of ours comes to. */
const mostBytes = 256 * 1024 * 1024
const mostFiles = 10_000

/** Undefined where it is no zip, or one that would swell. */
export const unpack = (bytes: Uint8Array): Files | undefined => {
  let size = 0
  let count = 0
  const names = new Set<string>()
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize
        count += 1
        if (size > mostBytes || count > mostFiles) throw new Error('more than a record comes to')
        // One name for two files: whoever unpacks it by other means reads the other one.
        if (names.has(name) || name === '__proto__') throw new Error('no record has such a file')
        names.add(name)
        return true
      },
    })
  } catch {
    return undefined
  }
}

const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const words = z.string().check(z.maxLength(2_000))
const audience = z.custom<Audience>((value) => typeof value === 'string' && audiencePattern.test(value))
/** 32 bytes and 64, in base64url: in one way only, so that no other spelling passes for the same. */
const coordinate = z.string().check(z.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/))
const signature = z.string().check(z.regex(/^[A-Za-z0-9_-]{85}[AQgw]$/))

const statementShape = z.object({
  form: z.literal('penholder-record'),
  v: z.literal(1),
  body: z.object({
    id: words,
    name: words,
    zone: words,
    seats: z.record(
      z.string(),
      z.object({
        role: z.enum(['chair', 'vice-chair', 'secretariat', 'member', 'expert', 'incoming', 'observer']),
        state: z.optional(z.string().check(z.regex(statePattern))),
      }),
    ),
  }),
  document: words,
  madeAt: z.int().check(z.gte(0), z.lte(8_640_000_000_000)),
  sight: z.enum(['everyone', 'own']),
  seat: z.optional(words),
  heads: z.array(z.object({ audience, number: z.int(), hash: hex64 })),
  papers: z.array(z.object({ hash: words, seat: words, act: words })),
  files: z.record(z.string(), hex64),
})

const sealedShape = z.object({
  key: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate }),
  signature,
})

/**
 * As much of an event as a link is made of, and no member that no link covers; what is in `data` is for the rules, which take
 * anything.
 */
const eventShape = z.strictObject({
  type: z.string(),
  data: z.looseObject({}),
  audience,
  command: z.string(),
  at: z.number(),
  /** Its place among what this reader sees. */
  version: z.int(),
  actor: z.strictObject({ seat: z.string(), person: z.optional(z.string()) }),
  via: z.optional(z.looseObject({ seat: z.string() })),
  attested: z.optional(z.literal('passkey')),
  proof: z.optional(z.looseObject({})),
  chain: z.strictObject({
    audience,
    number: z.int(),
    previous: z.string(),
    hash: z.string(),
    salt: z.string(),
    person: z.string(),
    paper: z.optional(z.string()),
    personSalt: z.optional(z.string()),
    paperSalt: z.optional(z.string()),
  }),
})
const textShape = z.object({ content: z.array(z.object({ attrs: z.object({ id: z.string() }) })) })
const recordShape = z.strictObject({ events: z.array(eventShape) })

const jsonIn = (files: Files, name: string): unknown => {
  const bytes = Object.hasOwn(files, name) ? files[name] : undefined
  try {
    return bytes && JSON.parse(decodeUtf8(bytes))
  } catch {
    return undefined
  }
}

/** To the byte as we write it, so that no reader of JSON reads anything else in it: no member twice, no other spelling. */
const isAsWritten = (files: Files, name: string, value: unknown): boolean => {
  try {
    return sha256(written(value)) === sha256(files[name] ?? new Uint8Array())
  } catch {
    // Too deep to be written: nothing of ours was.
    return false
  }
}

const shaped = (shape: z.ZodMiniType, value: unknown): boolean => z.safeParse(shape, value).success

export const statementIn = (files: Files): Statement | undefined => {
  const value = jsonIn(files, statementFile)
  return shaped(statementShape, value) && isAsWritten(files, statementFile, value)
    ? (value as Statement)
    : undefined
}

/** To the byte as it is written: the signature is over all else, and nothing is over it. */
export const sealIn = (files: Files): Sealed | undefined => {
  const value = jsonIn(files, signatureFile)
  if (!shaped(sealedShape, value)) return undefined
  const { key, signature: signed } = value as Sealed
  const { kty, crv, x, y } = key
  const seal = { key: { kty, crv, x, y }, signature: signed }
  return sha256(written(seal)) === sha256(files[signatureFile] ?? '') ? seal : undefined
}

export const eventsIn = (files: Files): readonly EventView[] | undefined => {
  const value = jsonIn(files, recordFile)
  return shaped(recordShape, value) && isAsWritten(files, recordFile, value)
    ? (value as { readonly events: readonly EventView[] }).events
    : undefined
}

/** As far as these bytes are a text at all. */
export const versionTextIn = (files: Files, version: number): TextDocument | undefined => {
  const value = jsonIn(files, versionFile(version))
  return shaped(textShape, value) ? (value as TextDocument) : undefined
}
