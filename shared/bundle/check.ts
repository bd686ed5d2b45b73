/**
 * Whether a record that somebody kept holds: computed from the file alone, by `npm run verify` and by the page that needs no
 * network. Three things are told apart, because they prove different things: that the file is what was signed (files against
 * the statement, the statement against the signature), that the acts are the ones that were recorded (links and versions), and
 * that it is the same history as others hold (heads printed in notes, and the key's fingerprint).
 *
 * Facts, no sentences. Never throws: the file may be anybody's. Pure; how a signature is checked is given.
 */
import type { Audience } from '../audience.ts'
import { genesis, linkFault, noHead, type Head } from '../chain.ts'
import { canonicalJson, sha256 } from '../canonical.ts'
import { emptyDraft, evolve } from '../procedure/evolve.ts'
import type { DraftState } from '../procedure/state.ts'
import { itemsStand } from '../procedure/severable.ts'
import { togetherStands } from '../procedure/together.ts'
import type { EventView } from '../protocol/http.ts'
import {
  eventsIn,
  letterFile,
  letterIn,
  papersIn,
  recordFile,
  sealIn,
  signatureFile,
  statementFile,
  statementIn,
  unpack,
  versionFile,
  versionIn,
  versionTextIn,
  type Files,
  type Statement,
} from './bundle.ts'
import { fingerprintOf, type PublicKey } from './key.ts'

/** Undefined: this machine cannot tell. */
export type VerifySignature = (
  key: PublicKey,
  statement: Uint8Array,
  signature: string,
) => Promise<boolean | undefined>

/** What a reader holds from elsewhere. */
export type Held = {
  /** Hashes, as notes and certificates print them. */
  readonly heads?: readonly HeldHead[]
  /** The fingerprint of the installation's key. */
  readonly key?: string
}

/** A note prints a hash alone; the record page prints where it stands as well. */
export type HeldHead = { readonly hash: string; readonly number?: number; readonly audience?: Audience }

type LinkFault = 'person' | 'paper' | 'hash' | 'previous' | 'gap' | 'audience'

export type BundleFault =
  | { readonly what: 'no-bundle' }
  | { readonly what: 'file-missing' | 'file-changed' | 'file-added'; readonly file: string }
  | { readonly what: 'signature' }
  | { readonly what: 'key'; readonly held: string }
  | {
      readonly what: 'link'
      readonly audience: Audience
      readonly number: number
      readonly link: LinkFault
    }
  /** The chain ends elsewhere than the statement says. */
  | { readonly what: 'end'; readonly audience: Audience; readonly number: number; readonly said: number }
  | { readonly what: 'cited-head'; readonly number: number }
  | { readonly what: 'version-missing' | 'version-changed' | 'version-added'; readonly version: number }
  | { readonly what: 'letter-missing' | 'letter-changed' | 'letter-added'; readonly letter: string }
  /** The items of a silence are not paragraphs of this version with these words. */
  | { readonly what: 'items'; readonly version: number }
  /** A silence on this version is said to be over several texts, and the text is not among them as it was put. */
  | { readonly what: 'together'; readonly version: number }
  | { readonly what: 'papers' }
  | { readonly what: 'rules' }
  /** The head is in no chain here: `fork` where this file has another link in its place, `short` where it ends before it. */
  | { readonly what: 'head'; readonly hash: string; readonly why: 'fork' | 'short' | 'unknown' }

export type BundleReport = {
  readonly faults: readonly BundleFault[]
  /** `unknown`: nothing could be read, or this machine cannot check signatures. */
  readonly signature: 'holds' | 'fails' | 'unknown'
  /** Of the key that the file names; whose key that is, the file cannot say. */
  readonly fingerprint?: string
  readonly statement?: Statement
  /** What follows from the acts, by the rules. */
  readonly state?: DraftState
  readonly chains: readonly (Head & { readonly audience: Audience })[]
  readonly links: number
  readonly versions: number
  /** Heads held from elsewhere that are on a chain here. */
  readonly found: readonly string[]
}

export const checkBundle = async (
  bytes: Uint8Array,
  verify: VerifySignature,
  held: Held = {},
): Promise<BundleReport> => {
  const files = unpack(bytes)
  const statement = files && statementIn(files)
  if (!files || !statement) return nothing
  const events = eventsIn(files)
  const seal = await checkSeal(files, verify, held.key)
  const chains = checkChains(statement, events ?? [])
  const folded = fold(statement, events ?? [])
  const versions = checkVersions(files, events ?? [])
  const together = togetherFaults(statement.document, events ?? [])
  const heads = checkHeads(chains.read, held.heads ?? [])
  return {
    ...seal.report,
    statement,
    ...(folded ? { state: folded } : {}),
    chains: chains.ends,
    links: chains.read.length,
    versions: versions.count,
    found: heads.found,
    faults: [
      ...seal.faults,
      ...checkFiles(files, statement),
      ...(events ? [] : [{ what: 'file-changed', file: recordFile } as const]),
      ...chains.faults,
      ...versions.faults,
      ...checkLetters(files, statement, events ?? []),
      ...together,
      ...(samePapers(statement, events ?? []) ? [] : [{ what: 'papers' } as const]),
      ...(folded ? [] : [{ what: 'rules' } as const]),
      ...heads.faults,
    ],
  }
}

const nothing: BundleReport = {
  faults: [{ what: 'no-bundle' }],
  signature: 'unknown',
  chains: [],
  links: 0,
  versions: 0,
  found: [],
}

// ── is it the file that was signed? ─────────────────────────────────────────

const checkSeal = async (
  files: Files,
  verify: VerifySignature,
  key: string | undefined,
): Promise<{
  readonly faults: readonly BundleFault[]
  readonly report: Pick<BundleReport, 'signature' | 'fingerprint'>
}> => {
  const seal = sealIn(files)
  const statement = files[statementFile]
  if (!seal || !statement) return { faults: [{ what: 'signature' }], report: { signature: 'fails' } }
  const fingerprint = fingerprintOf(seal.key)
  const other = key !== undefined && key !== fingerprint
  const held = await verify(seal.key, statement, seal.signature)
  return {
    faults: [
      ...(held === false ? [{ what: 'signature' } as const] : []),
      ...(other ? [{ what: 'key', held: key } as const] : []),
    ],
    report: { signature: held === undefined ? 'unknown' : held ? 'holds' : 'fails', fingerprint },
  }
}

const checkFiles = (files: Files, statement: Statement): readonly BundleFault[] => {
  const listed = Object.entries(statement.files).flatMap(([file, hash]): readonly BundleFault[] => {
    const bytes = Object.hasOwn(files, file) ? files[file] : undefined
    if (!bytes) return [{ what: 'file-missing', file }]
    return sha256(bytes) === hash ? [] : [{ what: 'file-changed', file }]
  })
  const known = new Set([statementFile, signatureFile, ...Object.keys(statement.files)])
  // A folder has no bytes of its own.
  const added = Object.entries(files).flatMap(([file, bytes]) =>
    known.has(file) || (file.endsWith('/') && bytes.length === 0) ? [] : [file],
  )
  return [...listed, ...added.map((file): BundleFault => ({ what: 'file-added', file }))]
}

// ── are they the acts that were recorded? ───────────────────────────────────

type Read = Head & { readonly audience: Audience }

const checkChains = (
  { document, heads }: Statement,
  events: readonly EventView[],
): {
  readonly faults: readonly BundleFault[]
  readonly ends: readonly Read[]
  readonly read: readonly Read[]
} => {
  const faults: BundleFault[] = []
  const ends = new Map<Audience, Read>()
  const broken = new Set<Audience>()
  const read: Read[] = []
  for (const event of events) {
    const { audience } = event
    // After the first link that does not hold, nothing behind it proves anything.
    if (broken.has(audience)) continue
    const before = ends.get(audience) ?? noHead
    const link = linkFaultOf(document, event, before)
    if (link) {
      broken.add(audience)
      faults.push({ what: 'link', audience, number: before.number + 1, link })
      continue
    }
    if (event.type === 'SilenceOpened' && event.data.head !== (ends.get('everyone')?.hash ?? genesis))
      faults.push({ what: 'cited-head', number: event.chain.number })
    const end = { audience, number: event.chain.number, hash: event.chain.hash }
    ends.set(audience, end)
    read.push(end)
  }
  for (const audience of new Set([...ends.keys(), ...heads.map((head) => head.audience)])) {
    const said = heads.find((head) => head.audience === audience) ?? noHead
    const end = ends.get(audience) ?? noHead
    if (!broken.has(audience) && (said.number !== end.number || said.hash !== end.hash))
      faults.push({ what: 'end', audience, number: end.number, said: said.number })
  }
  return { faults, ends: [...ends.values()], read }
}

const linkFaultOf = (document: string, event: EventView, before: Head): LinkFault | undefined => {
  const { chain } = event
  if (chain.audience !== event.audience) return 'audience'
  if (chain.number !== before.number + 1) return 'gap'
  if (chain.previous !== before.hash) return 'previous'
  try {
    return linkFault(document, event, chain)
  } catch {
    // What cannot even be written in canonical form was never hashed.
    return 'hash'
  }
}

/** SEV-9. Of a version that is missing, or is none, another fault tells. */
const itemFaults = (files: Files, events: readonly EventView[]): readonly BundleFault[] =>
  events.flatMap((event): readonly BundleFault[] => {
    if (event.type !== 'SilenceOpened' || !event.data.items) return []
    const { version } = event.data
    const text = versionTextIn(files, version)
    return !text || itemsStand(event.data, text) ? [] : [{ what: 'items', version }]
  })

/** TOG-9. */
const togetherFaults = (document: string, events: readonly EventView[]): readonly BundleFault[] =>
  events.flatMap((event): readonly BundleFault[] => {
    if (event.type !== 'SilenceOpened' || !event.data.together) return []
    const { together, version, hash } = event.data
    return togetherStands(together, { document, version, hash }) ? [] : [{ what: 'together', version }]
  })

const checkVersions = (
  files: Files,
  events: readonly EventView[],
): { readonly count: number; readonly faults: readonly BundleFault[] } => {
  const issued = new Map(
    events.flatMap((event) =>
      event.type === 'VersionIssued' ? [[event.data.number, event.data.hash] as const] : [],
    ),
  )
  const faults = [...issued].flatMap(([version, hash]): readonly BundleFault[] => {
    const bytes = files[versionFile(version)]
    if (!bytes) return [{ what: 'version-missing', version }]
    return sha256(bytes) === hash ? [] : [{ what: 'version-changed', version }]
  })
  const added = Object.keys(files).flatMap((file): readonly BundleFault[] => {
    const version = versionIn(file)
    return version === undefined || issued.has(version) ? [] : [{ what: 'version-added', version }]
  })
  return { count: issued.size, faults: [...faults, ...added, ...itemFaults(files, events)] }
}

/** BUN-10: a letter is the one that its act names, and those of the reader's own seat are all there. */
const checkLetters = (
  files: Files,
  { seat }: Statement,
  events: readonly EventView[],
): readonly BundleFault[] => {
  const named = events.flatMap((event) => (event.type === 'NoteAccepted' ? [event.data] : []))
  const known = new Set(named.map(({ letter }) => letter))
  const there = Object.entries(files).flatMap(([file, bytes]): readonly BundleFault[] => {
    const letter = letterIn(file)
    if (letter === undefined) return []
    if (!known.has(letter)) return [{ what: 'letter-added', letter }]
    return sha256(bytes) === letter ? [] : [{ what: 'letter-changed', letter }]
  })
  const own = new Set(named.filter((sent) => sent.seat === seat).map(({ letter }) => letter))
  const missing = [...own].filter((letter) => !Object.hasOwn(files, letterFile(letter)))
  return [...there, ...missing.map((letter): BundleFault => ({ what: 'letter-missing', letter }))]
}

const samePapers = ({ papers }: Statement, events: readonly EventView[]): boolean => {
  try {
    return canonicalJson(papers) === canonicalJson(papersIn(events))
  } catch {
    return false
  }
}

const fold = ({ document, body }: Statement, events: readonly EventView[]): DraftState | undefined => {
  try {
    return events.reduce<DraftState>(evolve, emptyDraft(document, body.id))
  } catch {
    return undefined
  }
}

// ── is it the history that others hold? ─────────────────────────────────────

const checkHeads = (
  read: readonly Read[],
  heads: readonly HeldHead[],
): { readonly found: readonly string[]; readonly faults: readonly BundleFault[] } => {
  const found: string[] = []
  const faults: BundleFault[] = []
  for (const head of heads) {
    const { hash, number, audience = 'everyone' } = head
    const there = read.find(
      (link) =>
        link.hash === hash &&
        (number === undefined || (link.number === number && link.audience === audience)),
    )
    if (there) found.push(hash)
    else {
      const end = read.findLast((link) => link.audience === audience)?.number ?? 0
      faults.push({
        what: 'head',
        hash,
        why: number === undefined ? 'unknown' : number > end ? 'short' : 'fork',
      })
    }
  }
  return { found, faults }
}
