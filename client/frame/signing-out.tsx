/**
 * Signing out wipes this device's copy of words; where some of them are nowhere else, the person is told which, first.
 * Knows that there are such words, not how they are kept.
 */
import { useCallback, useState, type ReactNode } from 'react'
import { signOut } from '../connection/session.ts'
import { keptOnDevice } from '../connection/offline.ts'
import { navigate } from '../router.ts'
import { ConfirmAct } from '../ui/index.ts'
import { useWords } from '../words/index.ts'

const leave = async (): Promise<void> => {
  await signOut()
  navigate('/')
}

/** The beginning is enough to know them by. */
const shownWords = 160

/** What only this device has, as words; null where it has nothing that the server has not. */
const unsavedWords = async (): Promise<string | null> => {
  const kept = await keptOnDevice().catch(() => [])
  if (kept.length === 0) return null
  const { looseWords } = await import('../connection/lost-words.ts')
  const said = looseWords(kept)
  return said.length > shownWords ? `${said.slice(0, shownWords)}…` : said
}

/** `ask` signs out, after asking where words would be lost. */
export const useSigningOut = (): { readonly ask: () => Promise<void>; readonly dialog: ReactNode } => {
  const words = useWords()
  const [unsaved, setUnsaved] = useState<string | null>(null)
  const ask = useCallback(async (): Promise<void> => {
    const said = await unsavedWords()
    if (said === null) await leave()
    else setUnsaved(said)
  }, [])
  const dialog = (
    <ConfirmAct
      isOpen={unsaved !== null}
      onClose={() => setUnsaved(null)}
      sentence={words('signOut.unsaved', { said: unsaved ?? '', known: unsaved ? 'yes' : 'no' })}
      verb={words('act.signOut')}
      leave={words('signOut.stay')}
      onConfirm={leave}
      grave
    />
  )
  return { ask, dialog }
}
