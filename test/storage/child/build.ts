/**
 * Bundles the writer as a server is bundled: one entry for it, one for the probe beside it. So the probe is found and run in the
 * built layout too. The folder lies inside the project, where packages resolve.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../../..')

export type BuiltWriter = { readonly script: string; readonly remove: () => void }

export const buildWriter = async (): Promise<BuiltWriter> => {
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'writer-'))
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      rollupOptions: {
        input: {
          writer: join(import.meta.dirname, 'writer.ts'),
          probe: join(root, 'server/storage/embedded/probe.mjs'),
        },
      },
    },
  })
  return { script: join(outDir, 'writer.js'), remove: () => rmSync(outDir, { recursive: true, force: true }) }
}
