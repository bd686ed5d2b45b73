/**
 * The facts of the reading page: the last version of a text and what stands around it, for one actor who knows of the text.
 * Everything is asked of the shared rules with that actor as the viewer, as the page asks them. Renders nothing.
 */
import {
  currentSilence,
  placesIn,
  standingsIn,
  textRights,
  theSentence,
  viewerOf,
} from '../../shared/procedure/index.ts'
import type { BodyState, DraftState } from '../../shared/procedure/state.ts'
import type { Actor } from '../../shared/procedure/submission.ts'
import type { ReadingFacts } from '../../shared/protocol/reading.ts'
import type { TextDocument } from '../../shared/text/schema.ts'
import type { Instant } from '../../shared/time.ts'

type Seen = {
  readonly body: BodyState
  readonly actor: Actor
  readonly now: Instant
  /** Hash of the working text, where this reader sees it. */
  readonly words: string | undefined
}

/** `text`: the words of the last version; null where none has been issued. */
export const readingFacts = (
  state: DraftState,
  text: TextDocument | null,
  { body, actor, now, words }: Seen,
): ReadingFacts => {
  const viewer = viewerOf(state, actor)
  const number = state.versions.at(-1)?.number
  const standingOf = standingsIn(state, viewer)
  return {
    document: state.id,
    title: state.title,
    language: state.language,
    stage: state.stage,
    mode: state.mode,
    version: number === undefined || !text ? null : { number, text },
    seesWorking: textRights(state, actor).see === 'working',
    standings: new Map(
      (text?.content ?? []).map((block) => [block.attrs.id, standingOf(block.attrs.id, block).kind]),
    ),
    silence: silenceFacts(state, actor),
    agreed: state.agreement?.version ?? null,
    adopted: state.adoption ? { symbol: state.adoption.symbol ?? null, at: state.adoption.at } : null,
    inTheWay: theSentence(state, viewer, {
      body,
      at: now,
      places: text ? placesIn(text, state.language) : [],
      ...(words === undefined ? {} : { words }),
    }),
    body: { name: body.name, zone: body.zone },
    seats: Object.fromEntries(
      Object.entries(body.seats).map(([id, { role, state: of }]) => [
        id,
        { role, ...(of ? { state: of } : {}) },
      ]),
    ),
    seat: actor.seat,
    capacity: actor.capacity,
    now,
  }
}

const silenceFacts = (state: DraftState, actor: Actor): ReadingFacts['silence'] => {
  const silence = currentSilence(state)
  if (!silence) return null
  return {
    version: silence.version,
    phase: silence.phase,
    deadline: silence.deadline.instant,
    passing: silence.profile.passing,
    may: actor.role === 'member' && actor.capacity !== 'capital' && silence.phase !== 'period-ended',
  }
}
