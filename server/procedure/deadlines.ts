/**
 * Ends the periods of silences when their time is over, as any actor would: by a command that the same rules judge.
 *
 * A due time is a row, written in the commit that opened the silence, so it outlives every process; once a second the rows
 * are looked at. Before anything is ended, whatever casts doubt on the time or on the server's reach is told to every running
 * silence, whose end is then held by its record until a person confirms the clock. Doubt never adopts.
 */
import { faultFacts } from '../fault.ts'
import type { BodyId } from '../../shared/ids.ts'
import type { Doubt } from '../../shared/procedure/state.ts'
import type { Instant } from '../../shared/time.ts'
import type { Clock } from '../clock.ts'
import type { Store } from '../storage/port.ts'
import { ClockWatch, type Held } from './clock-watch.ts'
import type { Handler } from './handle.ts'
import type { LastSeen } from './last-seen.ts'
import { dueTable, readDue, type Due } from './rows.ts'
import type { Sources } from './sources.ts'

/** What the operator is told. */
interface DeadlineLog {
  warn(facts: Readonly<Record<string, unknown>>, message: string): void
  error(facts: Readonly<Record<string, unknown>>, message: string): void
}

type DeadlinesDeps = {
  readonly store: Store
  readonly sources: Pick<Sources, 'bodies'>
  readonly handler: Pick<Handler, 'endPeriod' | 'holdLapse' | 'askReach'>
  readonly clock: Clock
  readonly log: DeadlineLog
  readonly lastSeen: LastSeen
}

export interface Deadlines {
  /** Looks at what is due now, once; a call while another is under way waits for that one. */
  sweep(): Promise<void>
  /** Why nothing is ended at present. */
  held(): Held | undefined
  /** Stops looking; resolves when the last look is over. */
  close(): Promise<void>
}

const everyMs = 1_000

export const createDeadlines = (deps: DeadlinesDeps): Deadlines => {
  const { clock, lastSeen, log } = deps
  const watch = new ClockWatch(clock, (jump, message) => log.warn({ jump }, message))
  let sweeping: Promise<void> | undefined
  /** What was seen before this process has been compared with its clock. */
  let compared = false
  /** Not yet told to all running silences: until then nothing is ended, and the time last seen stays as it is. */
  let doubts: readonly Doubt[] = []
  /** How late a look came; a look may be under way when the next one is due. */
  let latest = 0
  /** When the store last answered: while it does not, nobody can act. */
  let answered: Instant = clock.now()
  let silent = false
  /** What has been told of and has not gone well since: ids of silences, and `rows` for the due rows themselves. */
  const told = new Set<string>()
  const tellOnce = (what: string, message: string, facts: Readonly<Record<string, unknown>>): void => {
    if (told.has(what)) return
    told.add(what)
    log.error(facts, message)
  }

  const end = async (body: BodyId, due: Due): Promise<void> => {
    try {
      const ended = await deps.handler.endPeriod(body, due)
      const waits =
        !ended.ok && (ended.refusal.code === 'PeriodNotOver' || ended.refusal.code === 'LapseHeld')
      if (ended.ok || waits) told.delete(due.silence)
      else tellOnce(due.silence, 'a due time was left behind by its silence', { ...due, ...ended.refusal })
    } catch (error) {
      // Tried again at the next look.
      tellOnce(due.silence, 'a period could not be ended', { ...due, fault: faultFacts(error) })
    }
  }

  /** RCH-4 */
  const ask = async (body: BodyId, due: Due): Promise<void> => {
    try {
      await deps.handler.askReach(body, due)
    } catch (error) {
      tellOnce(`reach ${due.silence}`, 'nobody could be asked about who is not reached', {
        ...due,
        fault: faultFacts(error),
      })
    }
  }

  type Running = { readonly body: BodyId; readonly due: Due }
  const running = async (): Promise<readonly Running[]> => {
    const found: Running[] = []
    for (const body of await deps.sources.bodies())
      for (const row of await deps.store.rows(body, dueTable)) found.push({ body, due: readDue(row) })
    return found
  }

  /** Whether every running silence has been told; one that cannot be is not ended either, and is tried again. */
  const tell = async (silences: readonly Running[]): Promise<boolean> => {
    let all = true
    for (const doubt of doubts)
      for (const { body, due } of silences) {
        try {
          const said = await deps.handler.holdLapse(body, due, doubt)
          if (said.ok && said.value.length > 0)
            log.warn({ ...due, ...doubt }, 'the end of a period is held until a person confirms the clock')
        } catch (error) {
          all = false
          tellOnce(due.silence, 'a period could not be held', { ...due, fault: faultFacts(error) })
        }
      }
    return all
  }

  const look = async (): Promise<void> => {
    // Also when nothing is due, or a jump between two silences would pass unseen.
    doubts = [...doubts, ...watch.look(latest)]
    latest = 0
    if (!compared) {
      const before = await lastSeen.before()
      if (before) doubts = [...doubts, ...watch.since(before)]
      compared = true
    }
    const silences = await running()
    if (silent) doubts = [...doubts, { why: 'outage', last: answered, seen: clock.now() }]
    silent = false
    answered = clock.now()
    if (!(await tell(silences))) return
    doubts = []
    lastSeen.judged()
    if (silences.length > 0) await lastSeen.note()
    if (watch.held) return
    for (const { body, due } of silences) {
      if (due.at <= clock.now()) await end(body, due)
      else if (due.askAt !== undefined && due.askAt <= clock.now()) await ask(body, due)
    }
  }

  const sweep = (): Promise<void> => {
    sweeping ??= look()
      .then(
        () => void told.delete('rows'),
        (error: unknown) => {
          silent = true
          tellOnce('rows', 'due times could not be read; nothing is ended', { fault: faultFacts(error) })
        },
      )
      .finally(() => (sweeping = undefined))
    return sweeping
  }

  const stop = clock.every(everyMs, (late = 0) => {
    latest = Math.max(latest, late)
    void sweep()
  })
  return {
    sweep,
    held: () => watch.held,
    async close() {
      stop()
      await sweeping
    },
  }
}
