/**
 * The live text, the desk and the redline of one document, as React sees them. One link per document and seat while a
 * page shows it; a change of seat begins new ones, so that words never slip from seat to seat.
 */
import { startTransition, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import * as Y from 'yjs'
import type { DocumentId } from '../../shared/ids.ts'
import type { SessionView } from '../../shared/protocol/http.ts'
import { AttributionIndex, redline, type RedlineBlock } from '../../shared/text/redline.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import { api } from '../connection/api.ts'
import { Desk, type DeskState } from '../connection/desk.ts'
import { draftsOfLostWords } from '../connection/lost-words.ts'
import { wipeOffline, type CopyKey } from '../connection/offline.ts'
import { serverNow } from '../connection/session.ts'
import { TextLink, type LinkState } from '../connection/text-provider.ts'
import { LiveReading } from './live-reading.ts'

export const serverUrl = (): string =>
  `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`

export type OpenText = {
  readonly link: TextLink | undefined
  readonly desk: Desk
  readonly index: { readonly current: AttributionIndex; readonly stamp: () => number }
}

type Held = { readonly open: OpenText; readonly close: () => void }

/** `live`: whether this reader sees the working text; without it there is a desk and no link. */
const openText = (document: DocumentId, owner: CopyKey, live: boolean, told: () => void): Held => {
  let stamp = 0
  const index = { current: new AttributionIndex(), stamp: () => stamp }
  const desk = new Desk(serverUrl(), owner)
  const keepOnDesk = async (doc: Y.Doc, updates: readonly Uint8Array[]): Promise<number> => {
    const standing = await api.text(document)
    await desk.ready()
    const newId = (): string => crypto.randomUUID()
    const drafts = draftsOfLostWords({ doc, updates, standing, person: owner.person, at: serverNow(), newId })
    for (const draft of drafts) desk.put(draft)
    return drafts.length
  }
  const link = live
    ? new TextLink({
        serverUrl: serverUrl(),
        room: document,
        owner,
        attribution: (attribution, whole) => {
          if (whole) index.current = new AttributionIndex()
          index.current.add(attribution)
          stamp += 1
          told()
        },
        lost: keepOnDesk,
      })
    : undefined
  return {
    open: { link, desk, index },
    close: () => {
      link?.destroy()
      desk.destroy()
    },
  }
}

export const useOpenText = (
  document: DocumentId,
  session: SessionView,
  live: boolean | undefined,
): { readonly open: OpenText | undefined; readonly stamp: number } => {
  const [open, setOpen] = useState<OpenText>()
  const [stamp, setStamp] = useState(0)
  const person = session.person.id
  const seat = session.seat
  useEffect(() => {
    if (live === undefined) return undefined
    let closed = false
    // Whoever used this device before has left nothing to read.
    void wipeOffline({ person }).catch(() => undefined)
    const held = openText(document, { person, seat, document }, live, () => {
      if (!closed) setStamp((count) => count + 1)
    })
    setOpen(held.open)
    return () => {
      closed = true
      setOpen(undefined)
      held.close()
    }
  }, [document, person, seat, live])
  return { open, stamp }
}

const nothing = (): (() => void) => () => undefined

export const useLink = (link: TextLink | undefined): LinkState | undefined =>
  useSyncExternalStore(link?.subscribe ?? nothing, () => link?.snapshot())

/** All of it but whether something is being saved. */
export const useSteadyLink = (link: TextLink | undefined): LinkState | undefined =>
  useSyncExternalStore(link?.subscribe ?? nothing, () => link?.steady())

export const useDesk = (desk: Desk | undefined): DeskState | undefined =>
  useSyncExternalStore(desk?.subscribe ?? nothing, () => desk?.snapshot())

/** Long enough that typing never waits for outline and counts, short enough that nobody waits for them. */
const unhurried = 250

/**
 * The words of a Y.Doc, read a few times a second while it changes, and not again before the page has drawn what was read;
 * a key never waits for that drawing. undefined until the server's have arrived.
 */
export const useLiveText = (doc: Y.Doc | undefined, loaded: boolean): TextDocument | undefined => {
  const [held, setHeld] = useState<{ readonly doc: Y.Doc; readonly text: TextDocument }>()
  const shown = useRef<() => void>(() => undefined)
  useEffect(() => shown.current(), [held])
  useEffect(() => {
    if (!doc || !loaded) return undefined
    const reading = new LiveReading(doc)
    let timer: ReturnType<typeof setTimeout> | undefined
    let last: TextDocument | undefined
    let isBeingDrawn = false
    let isStale = false
    const read = (): void => {
      timer = undefined
      const text = reading.read()
      if (text === last) return
      last = text
      isBeingDrawn = true
      startTransition(() => setHeld({ doc, text }))
    }
    const changed = (): void => {
      if (isBeingDrawn) isStale = true
      else timer ??= setTimeout(read, unhurried)
    }
    shown.current = () => {
      isBeingDrawn = false
      if (isStale) changed()
      isStale = false
    }
    doc.on('update', changed)
    last = reading.read()
    setHeld({ doc, text: last })
    return () => {
      shown.current = () => undefined
      doc.off('update', changed)
      clearTimeout(timer)
      reading.destroy()
    }
  }, [doc, loaded])
  return held?.doc === doc ? held?.text : undefined
}

/** The redline for those who only read: made anew when the words, the attribution or the version change. */
export const useRedlineBlocks = (
  redlineNow: (() => readonly RedlineBlock[] | undefined) | undefined,
  text: TextDocument,
  stamp: number,
): readonly RedlineBlock[] | undefined => {
  const [blocks, setBlocks] = useState<readonly RedlineBlock[]>()
  useEffect(() => setBlocks(redlineNow?.()), [redlineNow, text, stamp])
  return blocks
}

/** The snapshot that the redline starts from: fetched for each new version, undefined while there is none. */
export const useSince = (
  document: DocumentId,
  latest: number | undefined,
  wanted: boolean,
): Y.Snapshot | undefined => {
  const [since, setSince] = useState<Y.Snapshot>()
  useEffect(() => {
    if (!wanted || latest === undefined) {
      setSince(undefined)
      return undefined
    }
    let current = true
    api
      .snapshot(document)
      .then((bytes) => {
        if (current) setSince(Y.decodeSnapshot(bytes))
      })
      // Without it the text is shown plainly; the next version or opening tries again.
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [document, latest, wanted])
  return since
}

/** A function that reads the redline as it stands now, or undefined where none is drawn. */
export const useRedline = (
  doc: Y.Doc | undefined,
  since: Y.Snapshot | undefined,
  open: OpenText | undefined,
): (() => readonly RedlineBlock[] | undefined) | undefined => {
  const index = useRef(open?.index)
  index.current = open?.index
  return useMemo(() => {
    if (!doc || !since) return undefined
    return () => (index.current ? redline(doc, since, index.current.current) : undefined)
  }, [doc, since])
}
