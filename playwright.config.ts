/** The journeys in real browsers (`test/browser/*.spec.ts`), on the machine's own Chromium. They start the built server themselves. */
import { defineConfig } from '@playwright/test'

const long = ['negotiation', 'reading', 'margin', 'ending', 'secretariat', 'offline'].map(
  (name) => `**/${name}.spec.ts`,
)

export default defineConfig({
  testDir: 'test/browser',
  // The longest journey waits for real minutes most of the time: scripts/test.mjs plays it beside the other tests.
  projects: [
    {
      name: 'longest',
      testMatch: '**/spine.spec.ts',
      outputDir: 'test-results/longest',
      use: { serviceWorkers: 'allow' },
    },
    // Begun before the others, so that nothing waits for one of them alone at the end.
    { name: 'long', testMatch: long, outputDir: 'test-results/long' },
    {
      name: 'others',
      testMatch: '**/*.spec.ts',
      testIgnore: ['**/spine.spec.ts', ...long],
      outputDir: 'test-results/others',
    },
  ],
  // More than there are processors: a journey often waits for what a person would wait for.
  workers: 4,
  retries: 0,
  // Of a whole journey, which ends much earlier: each of its steps has a limit of its own.
  timeout: 600_000,
  expect: { timeout: 40_000 },
  reporter: [['list'], ['json']],
  use: {
    // What keeps the page on the device fetches all of it for every person of every journey: a quarter of the time. The journeys
    // that are about it say so, and the longest is played as a person's own browser would.
    serviceWorkers: 'block',
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
