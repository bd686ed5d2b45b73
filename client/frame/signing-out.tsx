/**
 * Signing out wipes this device's copy of words; where some of them are nowhere else, the person is told which, first.
 * Knows that there are such words, not how they are kept.
 */
import { useCallback, useEffect, useState, type ReactNode } from 'react'
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

const readerOfWords = () => import('../connection/lost-words.ts')

/** What only this device has, as words; null where it has nothing that the server has not. */
const unsavedWords = async (): Promise<string | null> => {
  const kept = await keptOnDevice().catch(() => [])
  if (kept.length === 0) return null
  const { looseWords } = await readerOfWords()
  const said = looseWords(kept)
  return said.length > shownWords ? `${said.slice(0, shownWords)}…` : said
}

/**
 * `ask` signs out, after asking where words would be lost. `writing`: a text is open; what can read its words is then fetched
 * at once, because it will be needed when the line is gone.
 */
export const useSigningOut = (
  writing: boolean,
): { readonly ask: () => Promise<void>; readonly dialog: ReactNode } => {
  const words = useWords()
  const [unsaved, setUnsaved] = useState<string | null>(null)
  useEffect(() => {
    if (writing) void readerOfWords().catch(() => undefined)
  }, [writing])
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
