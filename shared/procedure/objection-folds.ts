/** What is known after an event about objections and about where seats stand, and what a version asks again. */
import type { ParagraphId } from '../ids.ts'
import { given } from './act.ts'
import { authorOf, mapObjection, type Folds } from './folding.ts'
import { own, put } from './lookup.ts'
import type { Stand } from './position-state.ts'
import { standKey } from './stand-key.ts'
import type { DraftState, Objection } from './state.ts'

/** OBJ-9, POS-4: of what a version has changed, and of the whole, whoever took a position is asked again. */
export const askedAnew = (
  state: DraftState,
  { number, changed }: { readonly number: number; readonly changed?: readonly ParagraphId[] },
): DraftState => {
  if (!changed) return state
  const concerned = new Set<ParagraphId | null>([null, ...changed])
  const objections = Object.entries(state.objections).map(([id, one]): readonly [string, Objection] => [
    id,
    one.status === 'standing' && concerned.has(one.paragraph) ? { ...one, asked: number } : one,
  ])
  const asked = { ...state, objections: Object.fromEntries(objections) }
  if (!state.stands) return asked
  const stands = Object.entries(state.stands).map(([key, one]): readonly [string, Stand] => [
    key,
    concerned.has(one.paragraph) ? { ...one, asked: number } : one,
  ])
  return { ...asked, stands: Object.fromEntries(stands) }
}

type Told =
  | 'ObjectionRaised'
  | 'ObjectionAnswered'
  | 'ObjectionWithdrawn'
  | 'ObjectionReleased'
  | 'ObjectionMaintained'
  | 'StandTaken'

export const objectionFolds: Folds<Told> = {
  ObjectionRaised: (state, event) => {
    const { objection: id, seat, paragraph, reason, quote, mandate, joins } = event.data
    const raised: Objection = {
      id,
      seat,
      by: authorOf(event),
      at: event.via?.receivedAt ?? event.at,
      paragraph,
      ...given('quote', quote),
      ...given('reason', reason),
      ...given('mandate', mandate),
      ...given('joins', joins),
      status: 'standing',
      answers: [],
      released: [],
      ...given('via', event.via),
    }
    return own(state.objections, id) ? state : { ...state, objections: put(state.objections, id, raised) }
  },
  ObjectionAnswered: (state, { data, actor, at }) =>
    mapObjection(state, data.objection, (objection) => ({
      ...objection,
      answers: [...objection.answers, { by: actor, at, body: data.body }],
    })),
  ObjectionWithdrawn: (state, event) =>
    mapObjection(state, event.data.objection, (objection) => ({
      ...objection,
      status: 'withdrawn',
      withdrawnAt: Math.max(objection.at, event.via?.receivedAt ?? event.at),
    })),
  ObjectionReleased: (state, { data }) =>
    mapObjection(state, data.objection, (objection) =>
      objection.released.includes(data.silence)
        ? objection
        : { ...objection, released: [...objection.released, data.silence] },
    ),
  ObjectionMaintained: (state, { data }) =>
    mapObjection(state, data.objection, ({ asked: _answered, ...objection }) => objection),
  StandTaken: (state, event) => {
    const { seat, paragraph, is, until, openly } = event.data
    const key = standKey(seat, paragraph)
    if (is !== undefined) {
      const stand: Stand = {
        seat,
        paragraph,
        is,
        by: authorOf(event),
        at: event.via?.receivedAt ?? event.at,
        ...given('until', until),
        ...given('openly', openly),
        act: event.command,
      }
      return { ...state, stands: put(state.stands ?? {}, key, stand) }
    }
    const { stands, ...rest } = state
    if (!stands || !own(stands, key)) return state
    const left = Object.entries(stands).filter(([other]) => other !== key)
    return left.length > 0 ? { ...rest, stands: Object.fromEntries(left) } : rest
  },
}
