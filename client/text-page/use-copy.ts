/** While the server is there, the text that is on the screen is kept on this device: what a reload without it shows. */
import { useEffect, useRef } from 'react'
import * as Y from 'yjs'
import type { TextDocument } from '../../shared/text/schema.ts'
import { keepCopy, type TextCopy } from '../connection/copies.ts'
import { serverNow, useSession } from '../connection/session.ts'
import type { LinkState } from '../connection/text-provider.ts'
import type { Draft } from '../procedure/draft-store.ts'

/** Often enough that the moment which is told is true to the minute. */
const every = 20_000
const unhurried = 1_000

export const useCopy = (draft: Draft, text: TextDocument | undefined, link: LinkState | undefined): void => {
  const session = useSession()
  const { id: document, title, language } = draft.state
  const connected = link ? link.connected && link.loaded : draft.status.phase === 'ready'
  const { doc, epoch } = link ?? {}
  const keep = useRef<() => void>(() => undefined)
  keep.current = () => {
    if (!connected || !text || document === '') return
    const seen: TextCopy['seen'] =
      doc && epoch ? { is: 'working', epoch, state: Y.encodeStateAsUpdate(doc) } : { is: 'version', text }
    const owner = { person: session.person.id, seat: session.seat, document }
    keepCopy({ ...owner, at: serverNow(), zone: session.body.zone, title, language, seen }).catch(
      () => undefined,
    )
  }
  useEffect(() => {
    const soon = setTimeout(() => keep.current(), unhurried)
    return () => clearTimeout(soon)
  }, [text, connected])
  useEffect(() => {
    const timer = setInterval(() => keep.current(), every)
    return () => clearInterval(timer)
  }, [])
}
