/**
 * The installation as whoever looks after it sees it, and what they may do about it: its look, a test letter, a backup at once.
 * Rules: SPEC.md beside this file. Knows no HTTP, no text and no record; nothing here is needed to judge an act.
 */
import type { BodyState } from '../../shared/procedure/state.ts'
import {
  offeredLanguages,
  type BackupsView,
  type BackupView,
  type InstallationView,
  type LookRequest,
  type LookView,
  type OfferedLanguage,
  type TestLetterRequest,
  type TestLetterView,
} from '../../shared/protocol/installation.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import type { TooMany } from '../access/access.ts'
import { Attempts, type AttemptLimit } from '../access/attempts.ts'
import type { ElsewhereConfig } from '../access/elsewhere.ts'
import type { Speaker } from '../access/speaker.ts'
import { newId } from '../access/token.ts'
import type { Backups } from '../backup/schedule.ts'
import type { Outbox } from '../mail/outbox.ts'
import type { Store } from '../storage/port.ts'
import type { InstallationSettings } from '../storage/settings.ts'

export type InstallationRefusal = {
  readonly code: 'NotAdministrator' | 'NoBackups' | 'NoMail'
}
type Answer<T, R = never> = Result<T, InstallationRefusal | R>

export type SettingsInForce = {
  readonly current: InstallationSettings
  /** Absent where a program wires the server without a file of settings. */
  change?(change: (settings: InstallationSettings) => InstallationSettings): Promise<void>
}

export type Installation = {
  look(): LookView
  view(speaker: Speaker): Promise<Answer<InstallationView>>
  changeLook(speaker: Speaker, wanted: LookRequest): Promise<Answer<InstallationView>>
  sendTestLetter(speaker: Speaker, wanted: TestLetterRequest): Promise<Answer<InstallationView, TooMany>>
  askSignIn(speaker: Speaker): Promise<Answer<InstallationView>>
  /** Throws where the backup fails. */
  backUp(speaker: Speaker): Promise<Answer<BackupView>>
}

type InstallationDeps = {
  readonly settings: SettingsInForce
  readonly bodyState: () => BodyState
  readonly now: () => Instant
  readonly store: Store
  /** Absent: the record is in a database with tools of its own, or nobody has wired any. */
  readonly backups: Pick<Backups, 'now' | 'last' | 'failures'> | undefined
  readonly inDatabase: boolean
  readonly exposed: () => boolean
  readonly outbox: Pick<Outbox, 'put' | 'latest'>
  readonly signIn: {
    readonly config: Pick<ElsewhereConfig, 'name' | 'issuer'> | undefined
    readonly answers: () => boolean | undefined
    readonly ask: () => Promise<void>
  }
  /** Persons who hold a seat now. */
  readonly people: () => number
  readonly sessions: () => number
  readonly pages: () => number
}

const minute = 60_000
const testLetters: AttemptLimit = { failures: 5, withinMs: 60 * minute, most: 10 }
const testKind = 'test'

/** All six, the body's own first. */
const allFrom = (language: string): readonly OfferedLanguage[] =>
  offeredLanguages.toSorted((a, b) => Number(language.startsWith(b)) - Number(language.startsWith(a)))

const notAdministrator = refuse({ code: 'NotAdministrator' } as const)

export const createInstallation = (deps: InstallationDeps): Installation => {
  const { settings, now, outbox, backups } = deps
  const since = now()
  const letters = new Attempts(testLetters)

  const look = (): LookView => {
    const { look: kept, languages = allFrom(deps.bodyState().language) } = settings.current
    return {
      ...(kept?.name === undefined ? {} : { name: kept.name }),
      ...(kept?.accent === undefined ? {} : { accent: kept.accent }),
      languages,
    }
  }

  const testLetter = (): TestLetterView | undefined => {
    const found = outbox.latest(testKind, {})
    if (!found) return undefined
    const { to, fate, tries, answer, settledAt, madeAt } = found
    return { to, fate, at: settledAt ?? madeAt, tries, ...(answer === undefined ? {} : { answer }) }
  }

  const mail = (): InstallationView['mail'] => {
    const host = settings.current.mail
    const test = testLetter()
    return host
      ? { host: host.host, port: host.port, from: host.from, secure: host.secure, ...(test ? { test } : {}) }
      : null
  }

  const backupsView = (): BackupsView => {
    const wanted = settings.current.backups
    if (deps.inDatabase) return { kind: 'database' }
    if (!backups || !wanted) return { kind: 'none' }
    const last = backups.last()
    return { kind: 'daily', ...wanted, ...(last === undefined ? {} : { last }), failures: backups.failures() }
  }

  const signIn = (): InstallationView['signIn'] => {
    const { config, answers } = deps.signIn
    const heard = answers()
    return config
      ? { name: config.name, issuer: config.issuer, ...(heard === undefined ? {} : { answers: heard }) }
      : null
  }

  const whole = async (): Promise<InstallationView> => ({
    look: look(),
    mail: mail(),
    signIn: signIn(),
    store: {
      description: deps.store.description,
      writable: await deps.store.probe().then(
        () => true,
        () => false,
      ),
      damaged: deps.store.damage().length,
      exposed: deps.exposed(),
    },
    backups: backupsView(),
    counts: { people: deps.people(), sessions: deps.sessions(), pages: deps.pages() },
    since,
  })

  /** INS-1. */
  const administers = ({ actor }: Speaker): boolean =>
    actor.role === 'secretariat' && actor.capacity !== 'capital'

  return {
    look,

    view: async (speaker) => (administers(speaker) ? ok(await whole()) : notAdministrator),

    async changeLook(speaker, { name, accent, languages }) {
      if (!administers(speaker)) return notAdministrator
      if (!settings.change) throw new Error('this server was given no file to keep settings in')
      await settings.change((kept) => ({
        ...kept,
        look: { ...(name === null ? {} : { name }), accent },
        languages,
      }))
      return ok(await whole())
    },

    async sendTestLetter(speaker, { to, language }) {
      if (!administers(speaker)) return notAdministrator
      if (!settings.current.mail) return refuse({ code: 'NoMail' })
      const seconds = letters.wait(testKind, now())
      if (seconds > 0) return refuse({ code: 'TooManyAttempts', seconds })
      letters.failed(testKind, now())
      await outbox.put({
        id: newId('m'),
        kind: testKind,
        to,
        about: { language },
        until: now() + 10 * minute,
      })
      return ok(await whole())
    },

    async askSignIn(speaker) {
      if (!administers(speaker)) return notAdministrator
      await deps.signIn.ask()
      return ok(await whole())
    },

    async backUp(speaker) {
      if (!administers(speaker)) return notAdministrator
      if (!backups || !settings.current.backups) return refuse({ code: 'NoBackups' })
      const { taken, records, bytes, damage } = await backups.now()
      return ok({ taken, records, bytes, damaged: damage.length })
    },
  }
}
