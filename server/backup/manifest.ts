/** What a backup folder says of itself, and how its files are called. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export const manifestIn = (backup: string): string => join(backup, 'backup.json')
export const recordsFileIn = (backup: string): string => join(backup, 'records')
export const settingsIn = (folder: string): string => join(folder, 'settings.json')
export const storeIn = (dataDir: string): string => join(dataDir, 'store')

const place = z.strictObject({
  body: z.string(),
  stream: z.string(),
  seq: z.int(),
  what: z.enum(['gap', 'checksum', 'unreadable']),
})

const manifestShape = z.strictObject({
  format: z.literal(1),
  /** The moment whose state it holds. */
  taken: z.int(),
  records: z.int(),
  bytes: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What was damaged in the folder already; it is in the backup as it was. */
  damage: z.array(place),
  settings: z.nullable(z.string().regex(/^[0-9a-f]{64}$/)),
})
export type Manifest = z.infer<typeof manifestShape>

/** `undefined` where the folder is no backup, or its description cannot be read. */
export const readManifest = (backup: string): Manifest | undefined => {
  try {
    return manifestShape.parse(JSON.parse(readFileSync(manifestIn(backup), 'utf8')))
  } catch {
    return undefined
  }
}
