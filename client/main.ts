/**
 * The page begins here: the styles in their order, the clock of a text that came readable from the server, and only when that
 * has been painted the program. Keep it small, and import no screen: a check of the build fails past 60 kB.
 */
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import './ui/overlays.css'
import './ui/date-time.css'
import './frame/frame.css'
import './text-page/paper.css'
import './text-page/kinds.css'
import './text-page/text-page.css'
import './reading/reading.css'
import { applyKeptAccent, applyTheme } from './frame/theme.ts'
import { readingShell } from './reading/clock.ts'
import { invariant } from '../shared/result.ts'

const root = document.getElementById('page')
invariant(root, 'index.html has an element for the page')
applyTheme()
applyKeptAccent()
const shell = readingShell()

const begin = async (): Promise<void> => {
  const { start } = await import('./program.tsx')
  await start(root)
}

/** Two frames: the first is drawn when the second is asked for. A page in the background is not painted and need not wait. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') return resolve()
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })

if (shell) {
  await painted()
  await begin().catch(shell.alone)
} else await begin()
