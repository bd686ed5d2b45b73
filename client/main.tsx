/** The page begins here: the styles in their order, a language, and the app. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import './ui/overlays.css'
import './ui/date-time.css'
import './frame/frame.css'
import { App } from './app.tsx'
import { applyTheme } from './frame/theme.ts'
import { refreshSession } from './connection/session.ts'
import { invariant } from '../shared/result.ts'
import { preferLanguage } from './words/index.ts'

const root = document.getElementById('page')
invariant(root, 'index.html has an element for the page')
applyTheme()
void preferLanguage(...navigator.languages)
void refreshSession()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
