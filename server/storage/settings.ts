/**
 * The installation's own settings: look, mail, languages, backups; one small JSON file, kept by lowdb through a durable adapter.
 * Never needed to judge an act: whatever bears on the record is in the store.
 */
import { copyFileSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Adapter, Low } from 'lowdb'
import { z } from 'zod'
import { accents, offeredLanguages } from '../../shared/protocol/installation.ts'
import { backupOf, makeFolder, writeDurably } from './durable-file.ts'

const mailSchema = z.strictObject({
  host: z.string().min(1),
  port: z.int().min(1).max(65_535),
  secure: z.boolean(),
  user: z.string().optional(),
  password: z.string().optional(),
  from: z.string().min(3),
})
export type MailSettings = z.infer<typeof mailSchema>

const settingsSchema = z.strictObject({
  look: z
    .strictObject({
      /** Beside the body's name on every page: "Test installation". */
      name: z.string().min(1).max(120).optional(),
      /** An earlier edition took any colour here and showed none of them. */
      accent: z.enum(accents).optional().catch(undefined),
    })
    .optional(),
  /** Written on the machine alone: whoever reads the mail host's mail can read keys to the door. */
  mail: mailSchema.optional(),
  /** Offered in the interface, the one a stranger sees first; absent: all, the body's own first. */
  languages: z.array(z.enum(offeredLanguages)).min(1).optional(),
  /** A backup every day; absent: none but those that somebody takes. Written on the machine alone, as is every path. */
  backups: z
    .strictObject({
      /** Where they are kept, best on another disk. */
      folder: z.string().min(1),
      /** The hour of the day, UTC. */
      hour: z.int().min(0).max(23),
      keep: z.int().min(1).max(1_000),
    })
    .optional(),
})

/** Limits that an earlier edition read here and never used. */
const withoutLimits = (kept: unknown): unknown => {
  if (typeof kept !== 'object' || kept === null || !('limits' in kept)) return kept
  const { limits: _, ...rest } = kept
  return rest
}

export type InstallationSettings = z.infer<typeof settingsSchema>

export const settingsAtFirst: InstallationSettings = {}

export class Settings {
  #changing: Promise<void> = Promise.resolve()

  private constructor(
    private readonly low: Low<InstallationSettings>,
    /** What was wrong with the file at opening, for the log and the secretariat; absent if nothing was. */
    readonly notice: string | undefined,
  ) {}

  static async open(dataDir: string): Promise<Settings> {
    makeFolder(resolve(dataDir))
    const file = new SettingsFile(join(dataDir, 'settings.json'))
    const low = new Low<InstallationSettings>(file, settingsAtFirst)
    await low.read()
    return new Settings(low, file.notice)
  }

  get current(): InstallationSettings {
    return this.low.data
  }

  /** Resolves when the change is on disk. Throws ZodError, and changes nothing, if the outcome is no settings. */
  change(change: (settings: InstallationSettings) => InstallationSettings): Promise<void> {
    const changed = this.#changing.then(async () => {
      const before = this.low.data
      this.low.data = settingsSchema.parse(change(before))
      try {
        await this.low.write()
      } catch (error) {
        this.low.data = before
        throw error
      }
    })
    this.#changing = changed.catch(() => {})
    return changed
  }
}

class SettingsFile implements Adapter<InstallationSettings> {
  notice: string | undefined

  constructor(private readonly file: string) {}

  async read(): Promise<InstallationSettings | null> {
    const present = readSettings(this.file)
    if (present.is === 'sound') return present.settings
    if (present.is === 'absent') return null
    const aside = `${this.file}.damaged`
    copyFileSync(this.file, aside)
    const kept = readSettings(backupOf(this.file))
    this.notice =
      `${this.file} is damaged (${present.why}); a copy is in ${aside}. ` +
      (kept.is === 'sound'
        ? `The settings before the last change are used, from ${backupOf(this.file)}.`
        : 'There is no sound copy of it: the settings are those of a new installation.')
    return kept.is === 'sound' ? kept.settings : null
  }

  async write(settings: InstallationSettings): Promise<void> {
    // A damaged file must not take the place of the last sound one.
    const backup = readSettings(this.file).is === 'sound'
    writeDurably(this.file, `${JSON.stringify(settings, undefined, 2)}\n`, { backup })
  }
}

type Reading =
  | { readonly is: 'sound'; readonly settings: InstallationSettings }
  | { readonly is: 'absent' }
  | { readonly is: 'damaged'; readonly why: string }

const readSettings = (file: string): Reading => {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { is: 'absent' }
    throw error
  }
  try {
    const parsed = settingsSchema.safeParse(withoutLimits(JSON.parse(text)))
    return parsed.success
      ? { is: 'sound', settings: parsed.data }
      : { is: 'damaged', why: z.prettifyError(parsed.error) }
  } catch (error) {
    return { is: 'damaged', why: error instanceof Error ? error.message : String(error) }
  }
}
