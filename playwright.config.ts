/** The journeys in real browsers (`test/browser/*.spec.ts`), on the machine's own Chromium. They start the built server themselves. */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/browser',
  // The longest journey begins first, or all would wait for its end.
  projects: [
    { name: 'longest', testMatch: '**/spine.spec.ts' },
    { name: 'others', testMatch: '**/*.spec.ts', testIgnore: '**/spine.spec.ts' },
  ],
  outputDir: 'test-results',
  // One of them waits for real minutes most of the time.
  workers: 3,
  retries: 0,
  // Of a whole journey, which ends much earlier: each of its steps has a limit of its own.
  timeout: 600_000,
  expect: { timeout: 40_000 },
  reporter: [['list'], ['json']],
  use: {
    actionTimeout: 40_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
