/**
 * A delegation's desk on one text, or a circle's: drafts that only its own people see, shared live between them. One link per desk and
 * page, opened when first asked for. Words that the text could not take come here too, so that nothing typed is lost.
 * Knows no screens; see `shared/text/desk.ts` for what a draft is.
 */
import type * as Y from 'yjs'
import { circleRoom, deskRoom } from '../../shared/protocol/socket.ts'
import { putDraft, readDrafts, removeDraft, type Draft } from '../../shared/text/desk.ts'
import type { CopyKey } from './offline.ts'
import { TextLink, type LinkNotice, type LinkState } from './text-provider.ts'

export type DeskState = { readonly link: LinkState; readonly drafts: readonly Draft[] }

export class Desk {
  readonly #link: TextLink
  #state: DeskState
  #watched: Y.Doc
  /** Taken out of a Y.Doc that ended, until there is another. */
  #carried: { readonly from: Y.Doc; readonly drafts: readonly Draft[] } | undefined
  #listeners = new Set<() => void>()

  /** `circle`: the common desk of that circle, not the delegation's own. */
  constructor(serverUrl: string, owner: CopyKey, circle?: string) {
    const room = circle === undefined ? deskRoom(owner.document) : circleRoom(owner.document, circle)
    this.#link = new TextLink({
      serverUrl,
      room,
      owner: { ...owner, document: room },
      // What this Y.Doc holds can no longer be merged: it is put anew, by its drafts, into the next one.
      lost: (doc) => {
        this.#carried = { from: doc, drafts: readDrafts(doc) }
        return Promise.resolve(0)
      },
    })
    this.#watched = this.#link.snapshot().doc
    this.#state = { link: this.#link.snapshot(), drafts: [] }
    this.#watched.on('update', this.#changed)
    this.#link.subscribe(this.#changed)
  }

  readonly snapshot = (): DeskState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get doc(): Y.Doc {
    return this.#link.snapshot().doc
  }

  put(draft: Draft): void {
    putDraft(this.doc, draft)
  }

  remove(id: string): void {
    removeDraft(this.doc, id)
  }

  dismiss(notice: LinkNotice): void {
    this.#link.dismiss(notice)
  }

  /** Resolves when the desk can be written to and what is on it is known; rejects when it is closed to this seat. */
  ready(): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): boolean => {
        const { loaded, closed, mayWrite } = this.#link.snapshot()
        if (closed !== undefined) reject(new Error(`the desk is closed: ${closed}`))
        else if (loaded && mayWrite !== false) resolve()
        else return false
        return true
      }
      if (look()) return
      const stop = this.#link.subscribe(() => {
        if (look()) stop()
      })
    })
  }

  destroy(): void {
    this.#watched.off('update', this.#changed)
    this.#link.destroy()
    this.#listeners.clear()
  }

  readonly #changed = (): void => {
    const link = this.#link.snapshot()
    if (link.doc !== this.#watched) {
      this.#watched.off('update', this.#changed)
      this.#watched = link.doc
      link.doc.on('update', this.#changed)
    }
    const carried = this.#carried
    if (carried && carried.from !== link.doc && link.loaded && link.mayWrite) {
      this.#carried = undefined
      for (const draft of carried.drafts) putDraft(link.doc, draft)
    }
    this.#state = { link, drafts: readDrafts(link.doc) }
    for (const listener of this.#listeners) listener()
  }
}
