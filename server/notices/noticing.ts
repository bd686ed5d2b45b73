/**
 * Being told, put together: the teller that follows the records, the inbox, and the letters.
 * Rules: `shared/notices/SPEC.md`. Knows no HTTP and no SMTP.
 */
import type { Logger } from 'pino'
import type { DocumentId, SeatId } from '../../shared/ids.ts'
import { currentSilence } from '../../shared/procedure/index.ts'
import type { DraftState } from '../../shared/procedure/state.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { SpeakLetters } from '../../shared/protocol/letters.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import type { SentView } from '../../shared/protocol/notices.ts'
import { ok, refuse, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import type { Speaker } from '../access/speaker.ts'
import { faultFacts } from '../fault.ts'
import type { Errand, Letter, Outbox } from '../mail/outbox.ts'
import type { Handler } from '../procedure/handle.ts'
import { listing } from '../procedure/listing.ts'
import type { BodySource, Sources } from '../procedure/sources.ts'
import type { Store } from '../storage/port.ts'
import { createFates, type Fates } from './fates.ts'
import { createInbox, type Inbox } from './inbox.ts'
import { letterKey } from './letter-rows.ts'
import { createNoticePost } from './post.ts'
import { lettersFor, sentFor, serves } from './sent.ts'
import { createTeller } from './teller.ts'

type NoticingDeps = {
  readonly store: Store
  readonly sources: Pick<Sources, 'draft' | 'list'>
  readonly body: BodySource
  readonly now: () => Instant
  readonly log: Logger
  readonly outbox: () => Pick<Outbox, 'put' | 'of'>
  /** The address letters come from; undefined while there is no mail host. */
  readonly from: () => string | undefined
  readonly origin: () => string | undefined
  readonly letters: SpeakLetters | undefined
  readonly handler: Pick<Handler, 'tellNoteFate'>
  /** All that a reader may see of a text's record. */
  readonly record: (speaker: Speaker, document: DocumentId) => Promise<Result<readonly EventView[], Refusal>>
}

type Noticing = {
  readonly inbox: Inbox
  /** What became of the letters that brought the last version (MAIL-16). */
  sent(speaker: Speaker, document: DocumentId): Promise<Result<readonly SentView[], Refusal>>
  /** Once everything it tells is there: what happened while nobody told is told now. */
  begin(): void
  /** The record of a text has grown. Not waited for: what is not told now is told with the next act, or at the next start. */
  tell(document: DocumentId): void
  /** The note of the silence in hand, once more to a seat; whether anybody there has an address. */
  sendAgain(speaker: Speaker, document: DocumentId, seat: SeatId): Promise<Result<boolean, Refusal>>
  /** A letter as it was sent; undefined for whoever it is none of. */
  letter(speaker: Speaker, document: DocumentId, hash: string): Promise<Uint8Array | undefined>
  readonly fates: Fates
  /** The letter of an errand of ours, if it is one and there is anything to be said. */
  compose(errand: Errand): Promise<Letter | undefined>
  close(): Promise<void>
}

export const createNoticing = async (deps: NoticingDeps): Promise<Noticing> => {
  const { store, sources, body, now, log, letters } = deps
  const bodyState = () => body.state()
  const post =
    letters &&
    createNoticePost({
      store,
      body: body.body,
      bodyState,
      sources,
      now,
      from: deps.from,
      origin: deps.origin,
      speak: letters,
      outbox: deps.outbox,
    })

  const teller = await createTeller({
    store,
    sources,
    body: body.body,
    mail: async (notices, state) => post?.mail(notices, state),
  })
  let closed = false
  const background = (work: Promise<void>): void => {
    work.catch((error: unknown) => {
      if (!closed) log.error({ fault: faultFacts(error) }, 'what was done could not be told yet')
    })
  }
  const state = async (document: DocumentId): Promise<DraftState | undefined> =>
    (await listing(store, body.body, document))?.state ??
    (await sources.draft(document))?.lane.read(({ record }) => record.state)

  return {
    inbox: createInbox({
      store,
      body: body.body,
      bodyState,
      now,
      state,
      notices: async () => {
        await teller.idle()
        return teller.notices
      },
    }),
    sent: async (speaker, document) =>
      sentFor(speaker, document, await state(document), deps.outbox().of('notice')),
    async sendAgain(speaker, document, seat) {
      const served = serves(speaker.actor, await state(document))
      if (!served.ok) return served
      const silence = currentSilence(served.value)
      if (silence?.phase !== 'running')
        return refuse({
          code: 'SilenceNotRunning',
          rule: 'MAIL-19',
          facts: { phase: silence?.phase ?? null },
        })
      if (!bodyState().seats[seat]) return refuse({ code: 'NoSuchSeat', rule: 'MAIL-19', facts: { seat } })
      return ok((await post?.again(served.value, silence.id, seat)) ?? false)
    },
    async letter(speaker, document, hash) {
      const seen = await deps.record(speaker, document)
      return seen.ok && lettersFor(speaker, seen.value).includes(hash)
        ? store.row(letterKey(body.body, document, hash))
        : undefined
    },
    fates: createFates({ body: body.body, handler: deps.handler }),
    begin: () => background(teller.catchUp()),
    tell(document) {
      if (!closed) background(teller.tell(document))
    },
    compose: async (errand) =>
      errand.kind === 'notice' || errand.kind === 'digest' || errand.kind === 'reminder'
        ? post?.compose(errand)
        : undefined,
    async close() {
      closed = true
      await teller.idle()
    },
  }
}
