/** Going to a place of this text: from a part of the sentence, or from an address that names one. */
import { useCallback, useEffect, useState } from 'react'
import type { ParagraphId } from '../../shared/ids.ts'
import { openProposals, placeOf } from '../../shared/procedure/index.ts'
import { addressedIn, type Addressed } from '../addressed.ts'
import { useTextScreen } from './screen.ts'

export const useGoTo = (): ((to: Addressed) => void) => {
  const { draft, open, opened, focus, visit, showMargin, showDesk } = useTextScreen()
  const { state, viewer } = draft
  return useCallback(
    (to: Addressed) => {
      switch (to.is) {
        case 'positions':
          open({ is: 'positions', view: 'compilation' })
          return
        case 'changes':
        case 'versions':
          open({ is: 'compare', changes: to.is === 'changes' })
          return
        case 'desk':
          showDesk()
          return
        case 'whole':
          open({ is: 'nothing' })
          focus(null, 'quietly')
          showMargin('paragraph')
          return
        case 'paragraph': {
          const { paragraph } = to
          const settles =
            opened.is === 'settle' &&
            openProposals(state, viewer).some((proposal) => placeOf(proposal) === paragraph)
          open(settles ? { is: 'settle', paragraph } : { is: 'nothing' })
          visit(paragraph)
          if (!settles) whenThere(paragraph, () => focus(paragraph, 'into-view'))
        }
      }
    },
    [state, viewer, open, opened, focus, visit, showMargin, showDesk],
  )
}

/** Where something else has stood in its place, the paper comes a moment later. */
const whenThere = (paragraph: ParagraphId, then: () => void): void => {
  const isThere = (): boolean =>
    document.querySelector(`.paper [data-paragraph="${CSS.escape(paragraph)}"]`) !== null
  if (isThere()) {
    then()
    return
  }
  const watch = new MutationObserver(() => {
    if (!isThere()) return
    watch.disconnect()
    then()
  })
  watch.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => watch.disconnect(), patienceMs)
}

const patienceMs = 10_000

/** Follows the address once, when there is something to go to; then the address is the text's own again. */
export const useAddressed = (ready: boolean): void => {
  const go = useGoTo()
  const [turned, setTurned] = useState(0)
  useEffect(() => {
    const turn = (): void => setTurned((count) => count + 1)
    globalThis.addEventListener('hashchange', turn)
    return () => globalThis.removeEventListener('hashchange', turn)
  }, [])
  useEffect(() => {
    const to = ready ? addressedIn(location.hash) : undefined
    if (!to) return
    history.replaceState(null, '', location.pathname)
    go(to)
  }, [ready, turned, go])
}
