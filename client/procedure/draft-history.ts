/**
 * What the page knows of one text: the events this reader may see, folded with the server's own `evolve`.
 * An act is shown when its event has arrived and never before; `/live` only hints that there is something to fetch.
 * `refusalOf` asks the server's own `decide`, so that a grey button and a refusal give the same reason.
 * Knows nothing of React, nor of the live text but the facts it is given. See `draft-store.ts` for the hook.
 */
import { canonicalJson } from '../../shared/canonical.ts'
import type { CommandId, DocumentId } from '../../shared/ids.ts'
import type { Assertion, DraftCommand } from '../../shared/procedure/command.ts'
import { decide, emptyDraft, evolve, isGrave, type GraveCommand } from '../../shared/procedure/index.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { BodyState, DraftState } from '../../shared/procedure/state.ts'
import type { Actor, TextFacts } from '../../shared/procedure/submission.ts'
import type { EventView, EventsView } from '../../shared/protocol/http.ts'
import { submitUntilAnswered, type Answer, type Patience, type Request, type Send } from './submit.ts'

type DraftStatus =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready' }
  /** Known from before, but not refreshed: the server could not be reached. */
  | { readonly phase: 'cut-off' }
  /** Not for this seat, or not there at all: the server tells no difference. */
  | { readonly phase: 'closed'; readonly code: string }

export type DraftSnapshot = {
  readonly status: DraftStatus
  readonly state: DraftState
  readonly events: readonly EventView[]
  /** The reader's own count of events. */
  readonly version: number
}

export type DraftSource = {
  readonly document: DocumentId
  readonly body: string
  readonly events: (after: number) => Promise<EventsView>
  readonly send: Send
  readonly patience: Patience
  /** The code of a failure that asking again cannot cure: the text is not there for this seat. */
  readonly closedBy: (failure: unknown) => string | undefined
  /** Calls back on every hint that this text has news; returns the way to stop. */
  readonly watch: (news: () => void) => () => void
}

/** Has a device sign the very command that is about to be sent; throws where it does not, and nothing is sent. */
export type Sign = (command: GraveCommand, epoch: string) => Promise<Assertion>

/** What judging a probe needs beside the state. */
type Judgement = {
  readonly actor: Actor | undefined
  readonly body: BodyState | undefined
  readonly now: () => number
  /** From the page that holds the text; others judge by the latest version's hash. */
  readonly text?: TextFacts | undefined
}

const notSeated: Refusal = { code: 'NotSeated', rule: '', facts: {} }

/** The nil UUID: a probe is judged, never sent. */
const probeId = '00000000-0000-4000-8000-000000000000'

/** Why the server would refuse this now, as far as can be known here; null if it would not. */
export const refusalOf = (
  state: DraftState,
  request: Request,
  { actor, body, now, text }: Judgement,
): Refusal | null => {
  if (!actor || !body) return notSeated
  const command: DraftCommand = { ...request, id: probeId }
  const decision = decide(
    state,
    { command, actor, body, text: text ?? factsOfLatestVersion(state), head: '' },
    now(),
  )
  return decision.ok ? null : decision.refusal
}

const factsOfLatestVersion = (state: DraftState): TextFacts => ({
  hash: () => state.versions.at(-1)?.hash ?? '',
  block: () => undefined,
  cite: () => undefined,
})

export class DraftHistory {
  #snapshot: DraftSnapshot
  #listeners = new Set<() => void>()
  #stopWatching: (() => void) | undefined
  #refreshing: Promise<void> | undefined
  #again = false
  #epoch = ''
  /** Requests to which no answer ever came, with the id they were sent under: asked for again, they keep it. */
  #unanswered = new Map<string, CommandId>()

  constructor(private readonly source: DraftSource) {
    this.#snapshot = {
      status: { phase: 'loading' },
      state: emptyDraft(source.document, source.body),
      events: [],
      version: 0,
    }
  }

  readonly snapshot = (): DraftSnapshot => this.#snapshot

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    this.#stopWatching ??= this.source.watch(() => void this.refresh())
    if (this.#listeners.size === 1) void this.refresh()
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#stopWatching?.()
      this.#stopWatching = undefined
    }
  }

  /** Fetches what is new. Hints that come meanwhile cause one more fetch, never two at once. */
  refresh(): Promise<void> {
    if (this.#refreshing) {
      this.#again = true
      return this.#refreshing
    }
    this.#refreshing = this.#fetchUntilQuiet().finally(() => {
      this.#refreshing = undefined
    })
    return this.#refreshing
  }

  /** Resolves when the answer is known and its events are in the state. */
  async submit(request: Request, sign?: Sign): Promise<Answer> {
    const key = canonicalJson(request)
    const id = this.#unanswered.get(key) ?? crypto.randomUUID()
    this.#unanswered.set(key, id)
    const plain: DraftCommand = { ...request, id }
    const command = sign && isGrave(plain) ? { ...plain, assertion: await sign(plain, this.#epoch) } : plain
    const answer = await submitUntilAnswered(this.source.send, command, this.source.patience)
    this.#unanswered.delete(key)
    await this.refresh()
    if (answer.ok && this.#snapshot.version < answer.value.version) await this.refresh()
    return answer
  }

  async #fetchUntilQuiet(): Promise<void> {
    do {
      this.#again = false
      try {
        this.#fold(await this.source.events(this.#snapshot.version))
      } catch (failure) {
        const code = this.source.closedBy(failure)
        this.#show({ ...this.#snapshot, status: code ? { phase: 'closed', code } : { phase: 'cut-off' } })
        return
      }
    } while (this.#again)
  }

  #fold(answer: EventsView): void {
    this.#epoch = answer.epoch
    const fresh = answer.events.filter((event) => event.version > this.#snapshot.version)
    this.#show({
      status: { phase: 'ready' },
      state: fresh.reduce((state, event) => evolve(state, event), this.#snapshot.state),
      events: fresh.length > 0 ? [...this.#snapshot.events, ...fresh] : this.#snapshot.events,
      version: Math.max(answer.version, this.#snapshot.version),
    })
  }

  #show(next: DraftSnapshot): void {
    const same = next.version === this.#snapshot.version && next.status.phase === this.#snapshot.status.phase
    if (same) return
    this.#snapshot = next
    for (const listener of this.#listeners) listener()
  }
}
