/**
 * Opens what the installation keeps: the store, and its settings. The only place that knows which store it is.
 */
import { join } from 'node:path'
import { type EmbeddedOptions, openEmbedded } from './embedded/store.ts'
import type { Store } from './port.ts'

type StorageConfig = {
  /** Folder of the installation: settings, and the store unless it is a database. */
  readonly dataDir: string
  /** `postgres://…`: the store is there instead of in the folder. */
  readonly databaseUrl?: string | undefined
} & EmbeddedOptions

export const openStorage = async ({ dataDir, databaseUrl, ...options }: StorageConfig): Promise<Store> => {
  if (databaseUrl === undefined) return openEmbedded(join(dataDir, 'store'), options)
  const { openPostgres } = await import('./postgres/store.ts')
  return openPostgres(databaseUrl)
}
