/** The journeys in real browsers (`test/browser/*.spec.ts`), on the machine's own Chromium. They start the built server themselves. */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/browser',
  // The longest journey waits for real minutes most of the time: scripts/test.mjs plays it beside the other tests.
  projects: [
    { name: 'longest', testMatch: '**/spine.spec.ts', outputDir: 'test-results/longest' },
    {
      name: 'others',
      testMatch: '**/*.spec.ts',
      testIgnore: '**/spine.spec.ts',
      outputDir: 'test-results/others',
    },
  ],
  workers: 3,
  retries: 0,
  // Of a whole journey, which ends much earlier: each of its steps has a limit of its own.
  timeout: 600_000,
  expect: { timeout: 40_000 },
  reporter: [['list'], ['json']],
  use: {
    actionTimeout: 40_000,
    // A trace costs a fifth of the time of every journey that passes: where one is wanted, `--trace retain-on-failure`.
    screenshot: 'only-on-failure',
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
