/** The program: everything that is not needed to read. `main.ts` fetches it. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { refreshSession } from './connection/session.ts'
import { preferLanguage } from './words/index.ts'

export const start = async (root: HTMLElement): Promise<void> => {
  void refreshSession()
  // A page without words is none: where they cannot be fetched, the program has not come.
  await preferLanguage(...navigator.languages)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
