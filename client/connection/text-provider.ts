/**
 * One open text (or desk): a Y.Doc, the unmodified y-websocket provider, our own frames beside it, and the words that
 * only this device has. Says truthfully what is saved. A new Y.Doc begins on a refusal or another epoch;
 * words that could not follow are handed to `lost`, which makes drafts of them.
 * Knows nothing of editors and React. See `save-state.ts` for the sentence, `offline.ts` for the copy.
 */
import * as decoding from 'lib0/decoding'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { closeCode, messageKind, type Attribution, type ServerFrame } from '../../shared/protocol/socket.ts'
import { schemaNumber } from '../../shared/text/schema.ts'
import { countingSocket } from './counting-socket.ts'
import { wordsToCopy } from './lost-words.ts'
import { forgetUpdates, keepUpdate, keptUpdates, type CopyKey } from './offline.ts'
import { saveStatus, type SaveStatus } from './save-state.ts'

/** Told to the author, once each: what became of words whose place had gone, or that came too late. */
export type LinkNotice =
  | { readonly is: 'rescued'; readonly words: string; readonly paragraph?: string; readonly draft?: string }
  | { readonly is: 'refused'; readonly code: string; readonly rule: string; readonly draft?: string }
  | { readonly is: 'kept-as-draft'; readonly count: number }
  /** There is room for them nowhere but on this device, until their author has read this. */
  | { readonly is: 'not-kept'; readonly words: string }
  /** The desk was erased by its delegation. */
  | { readonly is: 'erased' }

export type LinkState = {
  /** Counts Y.Docs: an editor belongs to one of them. */
  readonly generation: number
  readonly doc: Y.Doc
  /** Of the server's text; empty until it has said. */
  readonly epoch: string
  readonly provider: WebsocketProvider
  /** The server's text has arrived at least once in this Y.Doc. */
  readonly loaded: boolean
  readonly connected: boolean
  /** undefined until the server has said. */
  readonly mayWrite: boolean | undefined
  readonly why?: string
  readonly save: SaveStatus
  /** Trying again cannot cure it. */
  readonly closed?: number
  readonly notices: readonly LinkNotice[]
}

type LinkOptions = {
  readonly serverUrl: string
  readonly room: string
  readonly owner: CopyKey
  readonly attribution?: (attribution: Attribution, whole: boolean) => void
  /** Local words that can no longer be merged: the Y.Doc that holds them. Resolves with the number of drafts made. */
  readonly lost?: (doc: Y.Doc, unsaved: readonly Uint8Array[]) => Promise<number>
}

type Unsaved = { readonly update: Uint8Array; readonly kept: Promise<IDBValidKey | undefined>; frame: number }

/** What one Y.Doc and its socket have sent, heard and not yet saved. */
type Life = {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  epoch: string
  sent: number
  acked: number
  /** Frames up to here have been matched with the change they carry. */
  claimed: number
  /** The sync answer on this socket, as a count of frames: it carries whatever was typed while away. 0: none yet. */
  answer: number
  /** Changes not known to be on the server's disk; `frame` is the one that carries it, 0 the sync answer. */
  unsaved: Unsaved[]
  loaded: boolean
  mayWrite: boolean | undefined
  why: string | undefined
  closed: number | undefined
}

const fromDevice = 'from-this-device'

/** Trying again, on the desk or here, would be refused again. */
const noRoom = ['DeskFull', 'TextTooLong', 'UpdateTooLarge']

export class TextLink {
  #life: Life
  #state: LinkState
  /** As it was when something else than the saving changed. */
  #steady: LinkState
  #generation = 0
  #notices: readonly LinkNotice[] = []
  /** Stays on the device until the notice of it has been read. */
  readonly #unkept = new Map<LinkNotice, readonly Unsaved[]>()
  #listeners = new Set<() => void>()
  #destroyed = false

  constructor(private readonly options: LinkOptions) {
    window.addEventListener('offline', this.#cutOff)
    window.addEventListener('online', this.#backOn)
    this.#life = this.#begin('')
    this.#state = this.#steady = this.#describe()
    void this.#restore()
  }

  readonly snapshot = (): LinkState => this.#state

  /** For what does not show whether something is being saved, which changes with every key. */
  readonly steady = (): LinkState => this.#steady

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  dismiss(notice: LinkNotice): void {
    this.#notices = this.#notices.filter((other) => other !== notice)
    this.#forgetAll(this.#unkept.get(notice) ?? [])
    this.#unkept.delete(notice)
    this.#tell()
  }

  destroy(): void {
    this.#destroyed = true
    this.#listeners.clear()
    window.removeEventListener('offline', this.#cutOff)
    window.removeEventListener('online', this.#backOn)
    this.#end(this.#life)
  }

  // A socket does not notice for half a minute that the line is gone; the browser does at once.
  readonly #cutOff = (): void => this.#life.provider.disconnect()
  readonly #backOn = (): void => {
    if (this.#life.closed === undefined) this.#life.provider.connect()
  }

  #begin(epoch: string): Life {
    const doc = new Y.Doc({ gc: false })
    const life: Life = {
      doc,
      provider: new WebsocketProvider(this.options.serverUrl, this.options.room, doc, {
        connect: false,
        disableBc: true,
        params: this.#params(epoch),
        WebSocketPolyfill: countingSocket((what) => {
          life.sent += 1
          if (what === 'answer') life.answer = life.claimed = life.sent
          this.#tell()
        }),
      }),
      epoch,
      sent: 0,
      acked: 0,
      claimed: 0,
      answer: 0,
      unsaved: [],
      loaded: false,
      mayWrite: undefined,
      why: undefined,
      closed: undefined,
    }
    this.#generation += 1
    this.#listen(life)
    return life
  }

  #params(epoch: string): Record<string, string> {
    const known = { ack: '1', carries: '1', schema: String(schemaNumber), seat: this.options.owner.seat }
    return epoch ? { ...known, epoch } : known
  }

  #listen(life: Life): void {
    const { doc, provider } = life
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== provider && origin !== fromDevice) this.#keep(life, update)
    })
    provider.messageHandlers[messageKind.penholder] = (_answer, decoder) => {
      const frame = readFrame(decoder)
      if (frame && life === this.#life) this.#hear(life, frame)
    }
    provider.on('status', ({ status }) => {
      if (status !== 'connecting') {
        life.sent = life.acked = life.claimed = life.answer = 0
        // Nothing sent on the former socket is known to have arrived: it goes again with the sync answer.
        for (const change of life.unsaved) change.frame = 0
      }
      this.#tell()
    })
    provider.on('sync', (synced: boolean) => {
      if (synced) life.loaded = true
      this.#surrenderIfBarred(life)
      this.#tell()
    })
    provider.on('closed', ({ code }) => void this.#closed(life, code))
  }

  #keep(life: Life, update: Uint8Array): void {
    const kept = keepUpdate(this.options.owner, life.epoch, update).catch(() => undefined)
    // The provider listened first: if it could send this change, a frame has been counted that nobody has claimed.
    const frame = life.sent > life.claimed ? life.sent : 0
    life.claimed = life.sent
    life.unsaved.push({ update, kept, frame })
    this.#tell()
  }

  #hear(life: Life, frame: ServerFrame): void {
    switch (frame.t) {
      case 'hello':
        life.epoch = frame.epoch
        life.provider.params = this.#params(frame.epoch)
        this.#setRights(life, frame.mayWrite, frame.why)
        break
      case 'rights':
        this.#setRights(life, frame.mayWrite, frame.why)
        break
      case 'ack':
        life.acked = frame.frames
        this.#forget(life)
        break
      case 'refused':
        this.#refused(life, frame)
        break
      case 'rescued':
        this.#note({
          is: 'rescued',
          words: frame.words,
          ...(frame.paragraph ? { paragraph: frame.paragraph } : {}),
          ...(frame.draft ? { draft: frame.draft } : {}),
        })
        break
      case 'attribution':
        this.options.attribution?.(frame.attribution, frame.whole)
        break
    }
    this.#tell()
  }

  #setRights(life: Life, mayWrite: boolean, why: string | undefined): void {
    life.mayWrite = mayWrite
    life.why = why
    this.#surrenderIfBarred(life)
  }

  /**
   * The server asks a reader for nothing: what was typed while away would wait for ever, so it becomes drafts.
   * Only once the server's text is here: words restored from the device hang on it.
   */
  #surrenderIfBarred(life: Life): void {
    const barred = life.mayWrite === false && life.loaded && life.sent === 0 && life.unsaved.length > 0
    if (barred) void this.#surrender(life)
  }

  /** A change is saved when the frame that carried it is acknowledged. */
  #forget(life: Life): void {
    const isSaved = (change: Unsaved): boolean => {
      const carrier = change.frame || life.answer
      return carrier > 0 && life.acked >= carrier
    }
    const saved = life.unsaved.filter(isSaved)
    if (saved.length === 0) return
    life.unsaved = life.unsaved.filter((change) => !isSaved(change))
    this.#forgetAll(saved)
  }

  #refused(life: Life, frame: Extract<ServerFrame, { t: 'refused' }>): void {
    if (!frame.draft && noRoom.includes(frame.code) && this.#showUnkept(life)) {
      if (life === this.#life) this.#renew(life.epoch)
      return
    }
    this.#note({
      is: 'refused',
      code: frame.code,
      rule: frame.rule,
      ...(frame.draft ? { draft: frame.draft } : {}),
    })
    // The server has made the draft; this Y.Doc holds words that the text will never have.
    if (frame.draft) this.#drop(life)
    else void this.#surrender(life)
    if (life === this.#life) this.#renew(life.epoch)
  }

  /**
   * Makes drafts of what only this device has, then lets the copy go. `all`: the text was put back to an earlier moment, and what
   * was saved since may be nowhere but here.
   */
  async #surrender(life: Life, all = false): Promise<void> {
    const unsaved = life.unsaved
    if (unsaved.length === 0 && !all) return
    life.unsaved = []
    try {
      const updates = all ? [Y.encodeStateAsUpdate(life.doc)] : unsaved.map((change) => change.update)
      const count = (await this.options.lost?.(life.doc, updates)) ?? 0
      const keys = await Promise.all(unsaved.map((change) => change.kept))
      await forgetUpdates(keys.filter((key) => key !== undefined))
      if (count > 0) this.#note({ is: 'kept-as-draft', count })
    } catch {
      // The desk could not be reached: the words stay on this device, and the next opening tries again.
      life.unsaved = [...unsaved, ...life.unsaved]
    }
    if (life === this.#life && !this.#destroyed) this.#renew(life.epoch)
  }

  /** What was typed and has no place anywhere is shown, and stays on the device until it has been read. False if that is nothing. */
  #showUnkept(life: Life): boolean {
    const updates = life.unsaved.map(({ update }) => update)
    const words = wordsToCopy(life.doc, updates)
    if (words === '') return false
    const notice = { is: 'not-kept', words } as const
    this.#unkept.set(notice, life.unsaved)
    life.unsaved = []
    this.#note(notice)
    return true
  }

  #drop(life: Life): void {
    const gone = life.unsaved
    life.unsaved = []
    this.#forgetAll(gone)
  }

  #forgetAll(changes: readonly Unsaved[]): void {
    void Promise.all(changes.map((change) => change.kept)).then((keys) =>
      forgetUpdates(keys.filter((key) => key !== undefined)),
    )
  }

  async #closed(life: Life, code: number): Promise<void> {
    if (life !== this.#life) return
    if (code === closeCode.epoch) {
      await this.#surrender(life, life.loaded && life.mayWrite === true)
      if (life === this.#life && !this.#destroyed) this.#renew('')
      return
    }
    if (code === closeCode.erased) {
      // Nothing of it goes back; only what its author had not sent yet is theirs to copy.
      if (!this.#showUnkept(life)) this.#drop(life)
      this.#note({ is: 'erased' })
      if (!this.#destroyed) this.#renew('')
      return
    }
    life.closed = code
    this.#tell()
  }

  #renew(epoch: string): void {
    const old = this.#life
    this.#life = this.#begin(epoch)
    this.#end(old)
    this.#life.provider.connect()
    this.#tell()
  }

  #end(life: Life): void {
    life.provider.destroy()
    life.provider.awareness.destroy()
    life.doc.destroy()
  }

  /** Puts back what an earlier page left on this device, then connects: the words go out with the first sync. */
  async #restore(): Promise<void> {
    const life = this.#life
    const kept = await keptUpdates(this.options.owner).catch(() => [])
    if (this.#destroyed || life !== this.#life) return
    const epoch = kept.at(-1)?.epoch ?? ''
    life.epoch = epoch
    life.provider.params = this.#params(epoch)
    for (const { key, update } of kept) {
      Y.applyUpdate(life.doc, update, fromDevice)
      life.unsaved.push({ update, kept: Promise.resolve(key), frame: 0 })
    }
    life.provider.connect()
    this.#tell()
  }

  #note(notice: LinkNotice): void {
    this.#notices = [...this.#notices, notice]
    this.#tell()
  }

  #describe(): LinkState {
    const life = this.#life
    const refused =
      life.closed !== undefined
        ? String(life.closed)
        : life.mayWrite === false && life.unsaved.length > 0
          ? (life.why ?? 'RoleMayNot')
          : undefined
    return {
      generation: this.#generation,
      doc: life.doc,
      epoch: life.epoch,
      provider: life.provider,
      loaded: life.loaded,
      connected: life.provider.wsconnected,
      mayWrite: life.mayWrite,
      ...(life.why ? { why: life.why } : {}),
      save: saveStatus({
        connected: life.provider.wsconnected,
        synced: life.provider.synced,
        sent: life.sent,
        acked: life.acked,
        unsaved: life.unsaved.length,
        ...(refused ? { refused } : {}),
      }),
      ...(life.closed === undefined ? {} : { closed: life.closed }),
      notices: this.#notices,
    }
  }

  #tell(): void {
    if (this.#destroyed) return
    const next = this.#describe()
    const isSteady = sameBesideSaving(next, this.#state)
    if (isSteady && JSON.stringify(next.save) === JSON.stringify(this.#state.save)) return
    this.#state = next
    if (!isSteady) this.#steady = next
    for (const listener of this.#listeners) listener()
  }
}

const sameBesideSaving = (a: LinkState, b: LinkState): boolean =>
  a.generation === b.generation &&
  a.epoch === b.epoch &&
  a.loaded === b.loaded &&
  a.connected === b.connected &&
  a.mayWrite === b.mayWrite &&
  a.why === b.why &&
  a.closed === b.closed &&
  a.notices === b.notices

/** Our frames are JSON in a Yjs string. One that this page does not understand is a newer server's: passed over. */
const readFrame = (decoder: decoding.Decoder): ServerFrame | undefined => {
  try {
    const value: unknown = JSON.parse(decoding.readVarString(decoder))
    return typeof value === 'object' && value !== null && 't' in value ? (value as ServerFrame) : undefined
  } catch {
    return undefined
  }
}
