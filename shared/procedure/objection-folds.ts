/** What is known after an event about objections and about where seats stand, and what a version asks again. */
import type { ParagraphId } from '../ids.ts'
import { given } from './act.ts'
import { authorOf, mapObjection, type Folds } from './folding.ts'
import { own, put } from './lookup.ts'
import type { Compromise, Stand } from './position-state.ts'
import { floorsAfter } from './reading-folds.ts'
import { standKey } from './stand-key.ts'
import type { DraftState, Objection } from './state.ts'

const mapCompromise = (
  state: DraftState,
  id: string,
  change: (compromise: Compromise) => Compromise,
): DraftState => {
  const known = own(state.compromises ?? {}, id)
  return known ? { ...state, compromises: put(state.compromises ?? {}, id, change(known)) } : state
}

/** OBJ-9, POS-4: of what a version has changed, and of the whole, whoever took a position is asked again. */
export const askedAnew = (
  state: DraftState,
  { number, changed }: { readonly number: number; readonly changed?: readonly ParagraphId[] },
): DraftState => {
  if (!changed) return state
  return askedOfPositions(floorsAfter(state, changed), number, changed)
}

const askedOfPositions = (state: DraftState, number: number, changed: readonly ParagraphId[]): DraftState => {
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
  | 'CompromiseOffered'
  | 'CompromiseRevised'
  | 'CompromiseAnswered'
  | 'CompromiseClosed'
  | 'CompromiseWritten'

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
  // One copy for each who is told: folding them all gives the one compromise.
  CompromiseOffered: (state, event) => {
    const { compromise: id, paragraph, base, content, to, note } = event.data
    if (own(state.compromises ?? {}, id)) return state
    const offered: Compromise = {
      id,
      by: event.actor,
      at: event.at,
      paragraph,
      base,
      ...given('to', to),
      wordings: [{ content, at: event.at, ...given('note', note) }],
      answers: {},
      status: 'open',
    }
    return { ...state, compromises: put(state.compromises ?? {}, id, offered) }
  },
  CompromiseRevised: (state, { data, at }) =>
    mapCompromise(state, data.compromise, (known) =>
      known.wordings.length >= data.wording
        ? known
        : {
            ...known,
            wordings: [...known.wordings, { content: data.content, at, ...given('note', data.note) }],
          },
    ),
  CompromiseAnswered: (state, event) => {
    const { compromise, seat, wording, answer: is, body } = event.data
    const answer = { wording, is, ...given('body', body), by: authorOf(event), at: event.at }
    return mapCompromise(state, compromise, (known) => ({
      ...known,
      answers: put(known.answers, seat, answer),
    }))
  },
  CompromiseClosed: (state, { data, actor, at }) =>
    mapCompromise(state, data.compromise, (known) => ({
      ...known,
      status: data.how,
      settled: { by: actor, at },
    })),
  // The words are the text's own.
  CompromiseWritten: (state) => state,
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
