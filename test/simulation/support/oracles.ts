/**
 * What must be true of the disk at every moment, and of everybody at the end. Asked of the disk alone, opened anew: memory that
 * is ahead of it proves nothing.
 */
import { createDrafts, streamKind } from '../../../server/drafts.ts'
import { readStored } from '../../../server/record/chronicle.ts'
import { verifyStore } from '../../../server/record/verify.ts'
import { LiveText } from '../../../server/rooms/live-text.ts'
import { textMetaOf } from '../../../server/rooms/text-chain.ts'
import type { Entry, Store } from '../../../server/storage/port.ts'
import { emptyDraft, evolve } from '../../../shared/procedure/index.ts'
import type { RecordedDraftEvent } from '../../../shared/procedure/event.ts'
import type { DraftState } from '../../../shared/procedure/state.ts'
import { readDrafts } from '../../../shared/text/desk.ts'
import { plainText } from '../../../shared/text/schema.ts'
import { body, type House } from './house.ts'
import { lettersIn, type Ledger } from './ledger.ts'

export type OnDisk = {
  readonly text: readonly string[]
  readonly drafts: readonly string[]
  readonly state: DraftState
  readonly entries: number
}

/** Reads everything as a program would that has only the disk. */
const look = async (store: Store, document: string): Promise<OnDisk> => {
  const drafts = createDrafts<LiveText>({
    store,
    random: () => new Uint8Array(16),
    newText: (kind) => new LiveText(kind),
  })
  const handle = await drafts.draft(document)
  const state = await handle?.lane.read(({ record }) => record.state)
  if (!handle || !state) throw new Error('the text is not on the disk')
  const text = await handle.lane.read((memory) => memory.text.text())
  const outgoing = await handle.lane.read((memory) => memory.text.outgoing())
  const kept: string[] = outgoing.map(({ draft }) => plainText(draft.content))
  let entries = 0
  for (const { stream } of await store.streams()) {
    entries += await store.lastSeq({ body, stream })
    if (streamKind(stream) !== 'desk') continue
    const desk = new LiveText('desk')
    for (const entry of await store.read({ body, stream })) desk.fold(entry)
    kept.push(...readDrafts(desk.doc).map(({ content }) => plainText(content)))
  }
  return { text: text.content.map((block) => plainText(block.content)), drafts: kept, state, entries }
}

/** Whether everything that was said or shown is true of the disk. Nobody may be connected to it. */
export const holdsWhatWasPromised = async (
  house: House,
  ledger: Ledger,
  document: string,
  when: string,
): Promise<OnDisk> => {
  const store = house.disk.open({})
  try {
    const heads = [...ledger.heads.values()].map((head) => ({ ...head, document }))
    const { faults } = await verifyStore(store, streamKind, {
      heads,
      newWords: (kind) => new LiveText(kind),
    })
    for (const { stream, seq, what } of faults) ledger.fault(`${when}: ${stream}, entry ${seq}: ${what}`)
    const found = await look(store, document)
    const there = new Set(lettersIn([...found.text, ...found.drafts].join('\n')))
    const gone = [...ledger.promised].filter((letter) => !there.has(letter) && !ledger.deleted.has(letter))
    if (gone.length > 0)
      ledger.fault(
        `${when}: letters that were saved or shown are gone: ${gone.map((letter) => `${letter} of ${ledger.typed.get(letter)}`).join(', ')}`,
      )
    const entries = await store.read({ body, stream: document })
    const events = entries.flatMap(({ kind, meta }) =>
      kind === 'event' ? [readStored<RecordedDraftEvent>(meta).event] : [],
    )
    const commands = new Set(events.map(({ command }) => command))
    for (const id of ledger.accepted)
      if (!commands.has(id)) ledger.fault(`${when}: the accepted act ${id} is not in the record`)
    nothingIsTypedWhileFrozen(document, entries, (what) => ledger.fault(`${when}: ${what}`))
    periodsAreInOrder(events, (what) => ledger.fault(`${when}: ${what}`))
    return found
  } finally {
    await store.close()
  }
}

/** In the one order of words and acts, no stroke of anybody stands where the text was frozen. */
const nothingIsTypedWhileFrozen = (
  document: string,
  entries: readonly Entry[],
  fault: (what: string) => void,
): void => {
  let state = emptyDraft(document, body)
  for (const entry of entries) {
    if (entry.kind === 'event') state = evolve(state, readStored<RecordedDraftEvent>(entry.meta).event)
    else if (state.exists && state.stage !== 'preparation' && state.stage !== 'negotiation') {
      const meta = textMetaOf(entry)
      // The server notes its own: a version that was issued, drafts that have arrived.
      if (meta?.person !== '')
        fault(`entry ${entry.seq}, of ${meta?.seat}, was typed in stage ${state.stage}`)
    }
  }
}

/** Each silence ended once, not before its minute; nothing passed that was broken or objected to; nothing adopted twice. */
const periodsAreInOrder = (events: readonly RecordedDraftEvent[], fault: (what: string) => void): void => {
  const of = <T extends RecordedDraftEvent['type']>(type: T) =>
    events.filter((event): event is Extract<RecordedDraftEvent, { readonly type: T }> => event.type === type)
  for (const { data } of of('SilenceOpened')) {
    const name = `silence ${data.silence.slice(0, 4)}`
    const extended = of('SilenceExtended').filter((event) => event.data.silence === data.silence)
    const { deadline } = extended.at(-1)?.data ?? data
    const end = deadline.instant + 60_000
    const mine = <E extends { readonly data: { readonly silence: string } }>(
      found: readonly E[],
    ): readonly E[] => found.filter((event) => event.data.silence === data.silence)
    const ended = mine(of('PeriodEnded'))
    const outcomes = mine(of('OutcomeConfirmed'))
    const breaks = mine(of('SilenceBroken'))
    if (ended.length > 1) fault(`${name} was ended ${ended.length} times`)
    if (ended.some(({ at }) => at < end + 10_000)) fault(`${name} was ended before its minute`)
    const doubts = events.filter(
      (event) =>
        (event.type === 'LapseHeld' || event.type === 'ClockConfirmed') &&
        event.data.silence === data.silence,
    )
    const inDoubt = (event: RecordedDraftEvent): boolean =>
      doubts.findLast((doubt) => events.indexOf(doubt) < events.indexOf(event))?.type === 'LapseHeld'
    if (ended.some(inDoubt)) fault(`${name} was ended in doubt`)
    // While nobody can be sure of the time, what is received counts.
    if (breaks.some((event) => event.at >= end && !inDoubt(event)))
      fault(`${name} was broken after its minute`)
    if (outcomes.length > 1) fault(`${name} had ${outcomes.length} outcomes`)
    if (!outcomes.some((event) => event.data.outcome === 'passed')) continue
    if (ended.length === 0) fault(`${name} passed before its period was over`)
    if (breaks.length > 0) fault(`${name} was broken and passed all the same`)
    for (const raised of of('ObjectionRaised')) {
      const { objection } = raised.data
      const isOver = [...of('ObjectionWithdrawn'), ...of('ObjectionReleased')].some(
        (event) => event.data.objection === objection && event.at < end,
      )
      if (raised.at < end && !isOver) fault(`${name} passed over an objection`)
    }
  }
  if (of('TextAdopted').length > 1) fault('the text was adopted twice')
  const adopted = events.findIndex(({ type }) => type === 'TextAdopted')
  const last = events
    .slice(0, Math.max(0, adopted))
    .findLast(({ type }) => type === 'OutcomeConfirmed' || type === 'AgreementWithdrawn')
  if (adopted >= 0 && (last?.type !== 'OutcomeConfirmed' || last.data.outcome !== 'passed'))
    fault('the text was adopted without an agreement')
}
