/**
 * Notes how much of a text's record this reader has before them, for "changes since you looked" on today's screen.
 * Draws nothing. A page in the background is not being looked at.
 */
import { useEffect, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { useSession } from '../connection/session.ts'
import { useDraft } from '../procedure/draft-store.ts'
import { noteLook } from '../today/looked.ts'

export const Looking = ({ document: text }: { readonly document: DocumentId }): ReactNode => {
  const session = useSession()
  const { version, status } = useDraft(text)
  const ready = status.phase === 'ready'
  useEffect(() => {
    if (!ready) return undefined
    const look = (): void => {
      if (document.visibilityState === 'visible') noteLook(session, text, version)
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [session, text, version, ready])
  return null
}
