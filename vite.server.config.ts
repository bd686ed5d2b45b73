/** Bundles the server for Node: what `npm start` runs. Packages stay outside, so that there is one copy of each. */
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    rollupOptions: {
      input: {
        main: 'server/main.ts',
        // The client's components and words, for the page that is readable before the program has come.
        reading: 'client/reading/render.tsx',
        // Its words, for letters about texts.
        letters: 'client/letters/speak.ts',
        verify: 'server/commands/verify.ts',
        // Run as a process of its own: it may die of a damaged folder.
        probe: 'server/storage/embedded/probe.mjs',
        // A process of its own beside a running server.
        dump: 'server/storage/embedded/dump.mjs',
        backup: 'server/commands/backup.ts',
        restore: 'server/commands/restore.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
