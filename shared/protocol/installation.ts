/**
 * What is said over HTTP of the installation itself: its look, the languages it offers, and how it is. Seen and changed by
 * whoever looks after it (`server/installation/SPEC.md`); the look and the languages reach every page.
 */
import * as z from 'zod/mini'
import type { Instant } from '../time.ts'

/** The six official languages of the United Nations. The first that an installation offers is the one a stranger sees. */
export const offeredLanguages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const
export type OfferedLanguage = (typeof offeredLanguages)[number]

/** Accents by name: each has its colours in both themes (`client/ui/tokens.css`), dark or light enough to be read. */
export const accents = ['lake', 'moss', 'wine', 'plum', 'clay', 'slate'] as const
export type Accent = (typeof accents)[number]

/** What every page is given, before anybody is signed in. */
export type LookView = {
  /** Beside the body's name: "Test installation". */
  readonly name?: string
  readonly accent?: Accent
  readonly languages: readonly OfferedLanguage[]
}

export const lookRequest = z.strictObject({
  name: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(120))),
  accent: z.enum(accents),
  languages: z.array(z.enum(offeredLanguages)).check(
    z.minLength(1),
    z.maxLength(offeredLanguages.length),
    z.refine((codes) => new Set(codes).size === codes.length),
  ),
})
export type LookRequest = z.infer<typeof lookRequest>

export const testLetterRequest = z.strictObject({
  to: z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/)),
  language: z.enum(offeredLanguages),
})
export type TestLetterRequest = z.infer<typeof testLetterRequest>

export type TestLetterView = {
  readonly to: string
  readonly fate: 'waiting' | 'accepted' | 'refused' | 'given-up'
  readonly at: Instant
  /** How often it could not be handed over. */
  readonly tries: number
  /** The receiving server's number, where it gave one. */
  readonly answer?: number
}

export type BackupsView =
  /** PostgreSQL has its own tools; without a folder in the settings there are none. */
  | { readonly kind: 'database' | 'none' }
  | {
      readonly kind: 'daily'
      readonly folder: string
      /** UTC. */
      readonly hour: number
      readonly keep: number
      readonly last?: Instant
      readonly failures: number
    }

export type InstallationView = {
  readonly look: LookView
  /** What is written on the machine alone is shown without its secrets (INS-4). */
  readonly mail: {
    readonly host: string
    readonly port: number
    readonly from: string
    /** Whether a line to it is encrypted from the first byte. */
    readonly secure: boolean
    readonly test?: TestLetterView
  } | null
  readonly signIn: {
    readonly name: string
    readonly issuer: string
    /** Whether it answered when it was last asked; absent: it was not asked yet. */
    readonly answers?: boolean
  } | null
  readonly store: {
    readonly description: string
    readonly writable: boolean
    /** Places that are known to be damaged. */
    readonly damaged: number
    /** Other accounts of the machine may read the data folder (INS-8). */
    readonly exposed: boolean
  }
  readonly backups: BackupsView
  readonly counts: {
    /** Persons who hold a seat. */
    readonly people: number
    /** Browsers that are signed in. */
    readonly sessions: number
    /** Pages that are open now. */
    readonly pages: number
  }
  /** When this server was started. */
  readonly since: Instant
}

/** A backup that was just taken. */
export type BackupView = {
  readonly taken: Instant
  readonly records: number
  readonly bytes: number
  readonly damaged: number
}
