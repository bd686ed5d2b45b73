/** The demo on an empty folder of its own, and a browser beside it: what scripts that look at the product begin with and leave nothing of. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, ensureNode, root } from './prepare.mjs'

const startDemo = (dataDir) => {
  const server = spawn(process.execPath, [join(root, 'scripts/run.mjs'), 'demo', '--json'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const line = new Promise((resolve, reject) => {
    let printed = ''
    server.stdout.on('data', (chunk) => {
      printed += chunk
      if (printed.includes('\n')) resolve(JSON.parse(printed.slice(0, printed.indexOf('\n'))))
    })
    server.once('exit', (code) => reject(new Error(`the demo ended with ${code}`)))
  })
  return { server, line }
}

export const onStage = async () => {
  ensureNode()
  ensureInstalled()
  ensureBuilt()
  const { chromium } = await import('@playwright/test')
  const dataDir = mkdtempSync(join(tmpdir(), 'penholder-stage-'))
  const { server, line } = startDemo(dataDir)
  const demo = await line
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  const end = async () => {
    await browser.close()
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await gone
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { demo, browser, end }
}
