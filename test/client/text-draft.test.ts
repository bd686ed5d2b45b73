/** The page's copy of the record: folded from events, never ahead of them, and never acting twice. */
import { describe, expect, it } from 'vitest'
import { DraftHistory, type DraftSource } from '../../client/procedure/draft-history.ts'
import { submitUntilAnswered, type Answer } from '../../client/procedure/submit.ts'
import type { DraftCommand } from '../../shared/procedure/command.ts'
import type { EventView, EventsView } from '../../shared/protocol/http.ts'
import { ok } from '../../shared/result.ts'

const created = (version: number): EventView => ({
  type: 'TextCreated',
  data: {
    body: 'b_test',
    title: 'A statement',
    kind: 'statement',
    mode: 'open-drafting',
    language: 'en',
    pen: ['chair'],
    template: 'short-statement',
  },
  audience: 'everyone',
  command: '00000000-0000-4000-8000-000000000001',
  at: 1_000,
  actor: { seat: 'chair' },
  version,
  chain: { audience: 'everyone', number: version, hash: 'h', previous: 'p', salt: 's', person: 'c' },
})
const opened = (version: number): EventView => ({
  ...created(version),
  type: 'TextOpened',
  data: {},
  command: '00000000-0000-4000-8000-000000000002',
  at: 2_000,
})

const lost = new Error('no answer came')
const patience = { mayRetry: (failure: unknown) => failure === lost, pause: async () => {}, attempts: 4 }

/** A server of two events that the test lets appear when it likes. */
class Record {
  readonly events: EventView[] = []
  readonly sent: DraftCommand[] = []
  readonly asked: number[] = []
  failures = 0
  news: () => void = () => undefined
  onSend: () => void = () => undefined

  source(): DraftSource {
    return {
      document: 'd_test',
      body: 'b_test',
      events: async (after): Promise<EventsView> => {
        this.asked.push(after)
        const events = this.events.filter((event) => event.version > after)
        return { version: this.events.length, epoch: 'e1', events }
      },
      send: async (command): Promise<Answer> => {
        this.sent.push(command)
        if (this.failures > 0) {
          this.failures -= 1
          throw lost
        }
        this.onSend()
        return ok({ version: this.events.length, events: [] })
      },
      patience,
      closedBy: () => undefined,
      watch: (news) => {
        this.news = news
        return () => undefined
      },
    }
  }
}

describe('the page’s history of a text', () => {
  it('folds what it may see, and asks only for what is new', async () => {
    const record = new Record()
    record.events.push(created(1))
    const history = new DraftHistory(record.source())
    await history.refresh()
    expect(history.snapshot()).toMatchObject({ version: 1, state: { exists: true, stage: 'preparation' } })
    record.events.push(opened(2))
    await history.refresh()
    expect(history.snapshot()).toMatchObject({ version: 2, state: { stage: 'negotiation' } })
    expect(record.asked).toEqual([0, 1])
  })

  it('looks again when it is told of news', async () => {
    const record = new Record()
    const history = new DraftHistory(record.source())
    const seen = new Promise<void>((resolve) => {
      history.subscribe(() => {
        if (history.snapshot().version === 1) resolve()
      })
    })
    await history.refresh()
    record.events.push(created(1))
    record.news()
    await seen
  })

  it('shows an act only when its event has arrived', async () => {
    const record = new Record()
    record.events.push(created(1))
    const history = new DraftHistory(record.source())
    await history.refresh()
    let atSending = ''
    record.onSend = () => {
      atSending = history.snapshot().state.stage
      record.events.push(opened(2))
    }
    await history.submit({ type: 'OpenText' })
    expect(atSending).toBe('preparation')
    expect(history.snapshot().state.stage).toBe('negotiation')
  })

  it('sends a command again with the same id until it is answered', async () => {
    const record = new Record()
    record.failures = 2
    const history = new DraftHistory(record.source())
    await history.submit({ type: 'OpenText' })
    expect(record.sent).toHaveLength(3)
    expect(new Set(record.sent.map(({ id }) => id)).size).toBe(1)
  })

  it('keeps the id of a request to which no answer ever came, should it be made again', async () => {
    const record = new Record()
    record.failures = patience.attempts
    const history = new DraftHistory(record.source())
    await expect(history.submit({ type: 'OpenText' })).rejects.toBe(lost)
    await history.submit({ type: 'OpenText' })
    expect(new Set(record.sent.map(({ id }) => id)).size).toBe(1)
    await history.submit({ type: 'OpenText' })
    expect(new Set(record.sent.map(({ id }) => id)).size).toBe(2)
  })
})

describe('sending', () => {
  it('does not try again what trying cannot cure', async () => {
    let tried = 0
    const failure = new Error('malformed')
    const send = async (): Promise<Answer> => {
      tried += 1
      throw failure
    }
    const command: DraftCommand = { type: 'OpenText', id: '00000000-0000-4000-8000-000000000003' }
    await expect(submitUntilAnswered(send, command, patience)).rejects.toBe(failure)
    expect(tried).toBe(1)
  })
})
