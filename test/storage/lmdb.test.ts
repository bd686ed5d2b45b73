/** The embedded store keeps the promises, is alone in its folder, and survives what an operating system does to processes. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../server/storage/embedded/store.ts'
import { StoreBusy } from '../../server/storage/port.ts'
import { storeContract } from './contract.ts'
import { harmEntry } from './harm.ts'
import { buildWriter } from './writer-build.ts'

const folderMade = (): string => mkdtempSync(join(tmpdir(), 'penholder-store-'))

storeContract(
  'LMDB',
  async () => {
    const folder = folderMade()
    return {
      open: () => openEmbedded(folder),
      harm: (stream, seq, how) => harmEntry(folder, stream, seq, how),
      dispose: async () => rmSync(folder, { recursive: true }),
    }
  },
  { examinesAtOpening: true },
)
