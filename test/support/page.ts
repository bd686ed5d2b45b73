/**
 * A page of the text without a browser around it: the product's own link and desk of one person, over a line that can lead from
 * one server to the next. What the page holds and the server has lost becomes drafts on the desk, as on the page.
 */
import { onTestFinished } from 'vitest'
import { WebSocket as NodeSocket } from 'ws'
import type * as Y from 'yjs'
import { Desk } from '../../client/connection/desk.ts'
import { draftsOfLostWords } from '../../client/connection/lost-words.ts'
import { TextLink } from '../../client/connection/text-provider.ts'
import { readText } from '../../shared/text/read.ts'
import { plainText } from '../../shared/text/schema.ts'
import { Line } from './line.ts'
import type { Client } from './server.ts'

type Owner = { readonly person: string; readonly seat: string; readonly document: string }

export class OpenPage {
  readonly link: TextLink
  readonly desk: Desk

  private constructor(
    private readonly line: Line,
    private client: Client,
    readonly url: string,
    owner: Owner,
  ) {
    this.link = new TextLink({
      serverUrl: url,
      room: owner.document,
      owner,
      lost: async (doc, updates) => {
        const standing = await this.client.text(owner.document)
        await this.desk.ready()
        const newId = (): string => crypto.randomUUID()
        const { person } = owner
        const drafts = draftsOfLostWords({ doc, updates, standing, person, at: Date.now(), newId })
        for (const draft of drafts) this.desk.put(draft)
        return drafts.length
      },
    })
    this.desk = new Desk(url, owner)
  }

  /** In this process, which has one window: one page in a test. */
  static async open(client: Client, port: number, owner: Owner): Promise<OpenPage> {
    const line = await Line.to(port)
    const url = `ws://127.0.0.1:${line.port}/sync`
    let page: OpenPage | undefined
    const cookie = (): string => (page ? page.client : client).cookie ?? ''
    Object.assign(globalThis, {
      window: new EventTarget(),
      WebSocket: class extends NodeSocket {
        constructor(to: string, protocols?: string | string[]) {
          super(to, protocols ?? [], { headers: { cookie: cookie() } })
          this.on('error', () => {})
        }
      },
    })
    page = new OpenPage(line, client, url, owner)
    const opened = page
    onTestFinished(async () => {
      opened.link.destroy()
      opened.desk.destroy()
      await line.close()
    })
    return page
  }

  get doc(): Y.Doc {
    return this.link.snapshot().doc
  }

  get words(): string {
    return readText(this.doc)
      .content.map((block) => plainText(block.content))
      .join('\n')
  }

  saved(): boolean {
    return this.link.snapshot().save.is === 'saved'
  }

  /** As a page at the door, which opens no text until somebody is signed in again. */
  cut(): void {
    this.line.cut()
  }

  /** Its person is signed in at the server that is there now. */
  goOn(client: Client, port: number): void {
    this.client = client
    this.line.mend(port)
    window.dispatchEvent(new Event('online'))
  }
}
