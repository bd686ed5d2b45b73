/** Builds the page (`vite build`), bundles the server (`vite build --ssr`, see scripts/run.mjs), and configures vitest. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/support/longest-first.ts'
import { oneCalendar, pages, plainMessages, spoken } from './vite.pages.ts'

const languageOf = (file: string): string | null => {
  const language = /\/client\/words\/([a-z]{2})\/[a-z]+\.ts$/.exec(file)?.[1]
  return language === undefined ? null : `language-${language}`
}

/**
 * Tests that need a process of their own: they measure one, wait for real minutes beside the others, break disks under it, or
 * put a clock, chance or sockets of their own in the place of the system's.
 */
const alone = [
  'test/{attacks,faults,simulation,storage}/**/*.test.ts',
  'test/collaboration/effort.test.ts',
  'test/client/{text-link,text-epoch}.test.ts',
]

export default defineConfig({
  root: 'client',
  plugins: [react(), pages(), spoken(), plainMessages(), oneCalendar()],
  // Two copies of yjs make `instanceof` lie.
  resolve: {
    dedupe: ['yjs', 'react', 'react-dom', 'prosemirror-model', 'prosemirror-state', 'prosemirror-view'],
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: { index: 'client/index.html', 'service-worker': 'client/worker/service-worker.ts' },
      // A worker's address is its identity; every other file is named for what is in it.
      output: {
        // The words of one language are fetched together, and are smaller so.
        codeSplitting: { groups: [{ name: languageOf }] },
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  test: {
    root: '.',
    setupFiles: ['test/support/many-people.ts'],
    // The others share their processes: loading the same modules for each file anew took a third of the time.
    projects: [
      {
        extends: true,
        test: { name: 'together', include: ['test/**/*.test.{ts,tsx}'], exclude: alone, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Tests that wait for a real minute must not keep the others waiting, also where there are two cores.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    server: { deps: { inline: [] } },
  },
})
