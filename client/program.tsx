/** The program: everything that is not needed to read. `main.ts` fetches it. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { refreshSession } from './connection/session.ts'
import { preferLanguage } from './words/index.ts'

export const start = async (root: HTMLElement): Promise<void> => {
  void refreshSession()
  // In English first, and then in the reader's own, a page turns round twice before it is read.
  await preferLanguage(...navigator.languages).catch(() => undefined)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
