/** Several texts of one committee, on one clock: what is said to one of them is judged on all that it concerns, like the server does. */
import { doubtsOf, inDoubt, decideTogether, textsConcerned } from '../../shared/procedure/index.ts'
import type { DraftCommand, ServerCommand } from '../../shared/procedure/command.ts'
import type { BodyEvent, DraftEvent } from '../../shared/procedure/event.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { Profile, Silence } from '../../shared/procedure/state.ts'
import type { Actor } from '../../shared/procedure/submission.ts'
import type { Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import {
  as,
  block,
  expectation,
  foldBody,
  inNegotiation,
  minute,
  monday,
  opening,
  uuid,
  type Asked,
  type Expectation,
  type World,
} from './support.ts'

type Decided = Result<readonly (readonly DraftEvent[])[], Refusal>

/** A statement, the letter that carries it, and an annex. */
export class Several {
  readonly worlds: readonly World[]
  #ids = 0x9000

  constructor(...profiles: readonly Profile[]) {
    this.worlds = ['d_statement', 'd_letter', 'd_annex'].map((id, index) => {
      const world = inNegotiation('open-drafting', id)
      // Its own words, under the paragraphs' own names: nothing may take one text's for another's.
      world.blocks = opening.map(({ attrs }, place) => block(attrs.id, `Text ${index}, paragraph ${place}.`))
      world.act(as('chair'), { type: 'IssueVersion' })
      return world
    })
    for (const profile of profiles)
      this.decided({
        type: 'ProfileEntered',
        audience: 'everyone',
        data: { profile, citation: 'Decision 1' },
      })
  }

  /** Of the body, for all of them. */
  decided(event: BodyEvent): void {
    for (const world of this.worlds) world.body = foldBody(world.body, [event], world.at)
  }

  text(index: number): World {
    const world = this.worlds[index]
    if (!world) throw new Error(`there is no text ${index}`)
    return world
  }

  get at(): Instant {
    return this.text(0).at
  }

  set at(instant: Instant) {
    for (const world of this.worlds) world.at = instant
  }

  wait(milliseconds: number): this {
    this.at += milliseconds
    return this
  }

  /** Of each, the text to which it is said first. */
  #concerned(command: DraftCommand | ServerCommand, on: number): readonly World[] {
    const ids = textsConcerned(this.text(on).state, command)
    return ids.map((id) => {
      const world = this.worlds.find(({ state }) => state.id === id)
      if (!world) throw new Error(`no text ${id}`)
      return world
    })
  }

  judge(
    actor: Actor,
    asked: Asked,
    on = 0,
  ): { command: DraftCommand; result: Decided; texts: readonly World[] } {
    this.#ids += 1
    const command: DraftCommand = { id: uuid(this.#ids), ...asked }
    const texts = this.#concerned(command, on)
    const parts = texts.map((world) => ({ state: world.state, submission: world.submission(actor, command) }))
    return { command, result: decideTogether(parts, this.at), texts }
  }

  act(actor: Actor, asked: Asked, on = 0): string {
    const { command, result, texts } = this.judge(actor, asked, on)
    if (!result.ok) throw new Error(`${command.type} refused: ${JSON.stringify(result.refusal)}`)
    this.take(command, actor, result.value, texts)
    return command.id
  }

  take(
    command: DraftCommand,
    actor: Actor,
    events: readonly (readonly DraftEvent[])[],
    texts: readonly World[],
  ): void {
    for (const [index, world] of texts.entries()) world.take(command, actor, events[index] ?? [])
  }

  when(asked: Asked, actor: Actor, on = 0): Expectation {
    const { result } = this.judge(actor, asked, on)
    return expectation(result.ok ? { ok: true, value: result.value.flat() } : result)
  }

  server(command: ServerCommand, on = 0): Decided {
    const texts = this.#concerned(command, on)
    const parts = texts.map(({ state, body }) => ({ state, submission: { command, body } }))
    const result = decideTogether(parts, this.at)
    if (result.ok)
      for (const [index, world] of texts.entries()) world.takeOfServer(command, result.value[index] ?? [])
    return result
  }

  /** The clock speaks, by the due time of one of them. */
  end(silence: string, on = 0): Decided {
    this.#ids += 1
    return this.server({ type: 'EndPeriod', id: uuid(this.#ids), silence }, on)
  }

  silence(index: number): Silence {
    const found = this.text(index).state.silences.at(-1)
    if (!found) throw new Error('no silence')
    return found
  }

  phases(): readonly string[] {
    return this.worlds.map(({ state }) => state.silences.at(-1)?.phase ?? 'none')
  }

  stages(): readonly string[] {
    return this.worlds.map(({ state }) => state.stage)
  }

  putting(
    profile = 'council-silence',
    items?: readonly string[],
    wall = monday,
  ): Extract<Asked, { type: 'OpenSilence' }> {
    const put = (world: World) => {
      const latest = world.state.versions.at(-1)
      return {
        version: latest?.number ?? 0,
        hash: latest?.hash ?? '',
        ...(items ? { items: [...items] } : {}),
      }
    }
    return {
      type: 'OpenSilence',
      ...put(this.text(0)),
      profile,
      wall,
      with: [1, 2].map((index) => ({ document: this.text(index).state.id, ...put(this.text(index)) })),
    }
  }

  open(profile?: string, items?: readonly string[]): string {
    const silence = this.act(as('chair'), this.putting(profile, items))
    this.wait(minute)
    return silence
  }

  over(silence: string, on = 0): void {
    this.at = this.silence(on).deadline.instant + minute + 10_000
    const ended = this.end(silence, on)
    if (!ended.ok) throw new Error(JSON.stringify(ended.refusal))
  }

  /** "Passed", by somebody who was shown what is in doubt in any of them. */
  passed(silence: string): Extract<Asked, { type: 'ConfirmOutcome' }> {
    const doubts = this.worlds.flatMap(({ state, body }) => {
      const found = state.silences.find(({ id }) => id === silence)
      return found ? [doubtsOf(found, body, this.at)] : []
    })
    const all = {
      seats: [...new Set(doubts.flatMap(({ seats }) => seats))],
      holidays: [...new Set(doubts.flatMap(({ holidays }) => holidays))],
    }
    return {
      type: 'ConfirmOutcome',
      silence,
      outcome: 'passed',
      ...(inDoubt(all) ? { despite: all } : {}),
    }
  }
}
