/**
 * The built product as a process, attacked by members of its committee while two delegations type. What the attack costs is
 * read from the process itself, by the system's own count: processor time does not depend on what else the machine does.
 */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import * as Y from 'yjs'
import { canonicalJson } from '../../../shared/canonical.ts'
import { Bare } from '../../collaboration/support/sockets.ts'
import { Product, type DemoLine } from '../../support/product.ts'
import { Client, until, type TextConnection } from '../../support/server.ts'
import { faultsIn } from './log.ts'
import { firstWords } from './scene.ts'

/** What a stroke may take of the server's time, with all that it does for the attackers meanwhile. */
const saneMs = 2_000
const bystanders = ['coordinator-FRA', 'coordinator-CHE'] as const

export class BuiltScene {
  #typists: readonly TextConnection[] = []
  #document = ''
  #count = 0

  private constructor(
    readonly product: Product,
    readonly demo: DemoLine,
    readonly chair: Client,
    private readonly hands: readonly Client[],
  ) {}

  static async open(environment: Readonly<Record<string, string>> = {}): Promise<BuiltScene> {
    const product = await Product.prepare('demo', '--json')
    product.environment = environment
    try {
      const demo = await product.startDemo()
      const hands = await Promise.all(bystanders.map((person) => signIn(product, demo, person)))
      return new BuiltScene(product, demo, await signIn(product, demo, 'chair'), hands)
    } catch (error) {
      await product.remove()
      throw error
    }
  }

  async close(): Promise<void> {
    for (const typist of this.#typists) typist.stop()
    await this.product.remove()
  }

  get document(): string {
    return this.#document
  }

  /** A new text in negotiation, with the two typing in it. */
  async beginText(): Promise<void> {
    for (const typist of this.#typists) typist.stop()
    const wanted = { id: crypto.randomUUID(), title: 'A text', template: 'short-statement' }
    const { status, body } = await this.chair.post<{ readonly id: string }>('/api/documents', {
      ...wanted,
      mode: 'open-drafting',
      language: 'en',
    })
    expect(status).toBe(200)
    this.#document = body.id
    await this.chair.act(body.id, { type: 'OpenText' })
    this.#typists = this.hands.map((hand) => hand.connect(body.id))
    for (const typist of this.#typists) await typist.synced()
  }

  /** Everybody who may type and is not one of the two. */
  get attackers(): readonly string[] {
    const innocent = new Set(['FRA', 'CHE'])
    return this.demo.people
      .filter(({ role, delegation }) => role === 'member' && !innocent.has(delegation))
      .map(({ id }) => id)
  }

  /** A new session: what one may do is counted by session. */
  signIn(person: string): Promise<Client> {
    return signIn(this.product, this.demo, person)
  }

  /** A socket that speaks bytes; `undefined` where nobody is let in. */
  async bare(client: Client): Promise<Bare> {
    const url = `${this.product.url.replace(/^http/, 'ws')}/sync/${this.#document}?ack=1`
    const bare = new Bare(url, { cookie: client.cookie ?? '' })
    await until('the socket is greeted or closed', () => bare.frame('hello') !== undefined || !!bare.closed)
    return bare
  }

  state(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#one.doc)
  }

  /** One types, the other sees it; how much of the server's time went by, in milliseconds. */
  async stroke(): Promise<number> {
    const { clientID, store } = this.#one.doc
    const from = this.processorMs()
    firstWords(this.#one.doc).insert(0, `w${(this.#count += 1)} `)
    const written = Y.getState(store, clientID)
    await until(
      'the other sees the stroke',
      () => Y.getState(this.#two.doc.store, clientID) >= written,
      60_000,
    )
    return this.processorMs() - from
  }

  /** The two go on typing while something is done; gives what their slowest stroke took. */
  async during(attack: () => Promise<void>): Promise<number> {
    let isOver = false
    let worst = 0
    const typing = (async () => {
      while (!isOver) {
        worst = Math.max(worst, await this.stroke())
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    })()
    try {
      await attack()
    } finally {
      isOver = true
      await typing
    }
    expect(worst).toBeLessThan(saneMs)
    return worst
  }

  /** They are where they were, in step with each other and with what is on disk; the process lives, and nothing broke in it. */
  async unharmed(): Promise<void> {
    expect(await this.stroke()).toBeLessThan(saneMs)
    const told = async () => canonicalJson(await this.chair.text(this.#document))
    // What was taken before the attackers went may still be on its way.
    await until('all have the same', async () => {
      const text = await told()
      return this.#typists.every((typist) => canonicalJson(typist.text()) === text)
    }).catch(() => undefined)
    const text = await this.chair.text(this.#document)
    for (const { provider, closed, doc } of this.#typists) {
      expect([provider.wsconnected, closed]).toEqual([true, []])
      expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null])
    }
    expect(this.#typists.map((typist) => typist.text())).toEqual([text, text])
    expect(this.product.ended).toBeUndefined()
    expect(faultsIn(this.product.printed)).toEqual([])
  }

  /** Sockets that the server holds on texts, as its own metrics say. */
  async sockets(): Promise<number> {
    const { body } = await this.chair.get<string>('/metrics')
    return Number(/^penholder_connections (\d+)/m.exec(body)?.[1])
  }

  /** What the process has used of the processors, of all its threads. */
  processorMs(): number {
    const fields = readFileSync(`/proc/${this.product.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    // Fields 14 and 15 of the whole line, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10
  }

  /** Megabytes in memory now, and at most since it began. */
  memory(): { readonly now: number; readonly most: number } {
    const status = readFileSync(`/proc/${this.product.pid}/status`, 'utf8')
    const megabytes = (name: string): number =>
      Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024)
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
  }

  get #one(): TextConnection {
    return typistOf(this.#typists, 0)
  }

  get #two(): TextConnection {
    return typistOf(this.#typists, 1)
  }
}

const typistOf = (typists: readonly TextConnection[], index: number): TextConnection => {
  const typist = typists[index]
  if (!typist) throw new Error('no text has begun')
  return typist
}

const signIn = async (product: Product, { people }: DemoLine, person: string): Promise<Client> => {
  const client = new Client(product.url)
  const token = people.find(({ id }) => id === person)?.signIn.split('#')[1]
  const { status } = await client.post('/api/session', { token })
  if (status !== 200) throw new Error(`${person} is not signed in: ${status}`)
  return client
}
