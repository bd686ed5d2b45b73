/**
 * Notes that this reader has a text before them, for what changed since they looked: when it is there, when more has come, and
 * when they leave it. Draws nothing. A page in the background is not being looked at.
 */
import { useEffect, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { api } from '../connection/api.ts'
import { useDraft } from '../procedure/draft-store.ts'

/** What comes close together is noted once. */
const unhurried = 2_000

/** What is not kept is told again as new, which says no wrong thing. */
const note = (text: DocumentId): void => {
  api.look(text).catch(() => undefined)
}

const isLookedAt = (): boolean => document.visibilityState === 'visible'

export const Looking = ({ document: text }: { readonly document: DocumentId }): ReactNode => {
  const { version, status } = useDraft(text)
  const ready = status.phase === 'ready'
  useEffect(() => {
    if (!ready) return undefined
    // Whoever turns away has seen it until now, whoever comes back sees it from now on.
    const turned = (): void => note(text)
    if (isLookedAt()) note(text)
    document.addEventListener('visibilitychange', turned)
    return () => {
      document.removeEventListener('visibilitychange', turned)
      if (isLookedAt()) note(text)
    }
  }, [text, ready])
  useEffect(() => {
    if (!ready) return undefined
    const soon = setTimeout(() => {
      if (isLookedAt()) note(text)
    }, unhurried)
    return () => clearTimeout(soon)
  }, [text, version, ready])
  return null
}
