/** What changed in each text since this reader looked, and what lies on their desk: asked anew whenever the list of texts is. */
import { useEffect, useState } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import type { TextSummary } from '../../shared/protocol/http.ts'
import type { SinceView } from '../../shared/protocol/since.ts'
import { api } from '../connection/api.ts'

export type Since = ReadonlyMap<DocumentId, SinceView>

const nothing: Since = new Map()

export const useSince = (texts: readonly TextSummary[]): Since => {
  const [since, setSince] = useState(nothing)
  useEffect(() => {
    let current = true
    api.since().then(
      (views) => {
        if (current) setSince(new Map(views.map((view) => [view.document, view])))
      },
      // What is known stays; the frame says that nothing new arrives.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [texts])
  return since
}
