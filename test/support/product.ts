/**
 * The product itself as a process, started as its users start it, so that it can be killed as their machines kill it.
 * Knows only the contract with the outside: what is printed, HTTP, sockets.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

export const freePort = async (): Promise<number> => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

export type DemoPerson = {
  readonly id: string
  readonly name: string
  readonly delegation: string
  readonly role: string
  readonly signIn: string
}
export type DemoDocument = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly mode: string
}
export type DemoLine = {
  readonly url: string
  readonly people: readonly DemoPerson[]
  readonly documents: readonly DemoDocument[]
}

export class Product {
  #child: ChildProcess | undefined
  printed = ''
  /** For the process, on top of what this one has. */
  environment: Readonly<Record<string, string>> = {}

  private constructor(
    readonly port: number,
    readonly dataDir: string,
    private readonly args: readonly string[],
  ) {}

  /**
   * A product on a folder of its own; `args` as for `scripts/run.mjs`. The folder is empty, or, where `npm test` has played the
   * demo's past once for all, that of a demo which has been stopped.
   */
  static async prepare(...args: string[]): Promise<Product> {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'penholder-product-'))
    const played = process.env['DEMO_PLAYED']
    if (args[0] === 'demo' && played !== undefined) await cp(played, dataDir, { recursive: true })
    return new Product(await freePort(), dataDir, args)
  }

  /** Another process on the same folder. */
  async beside(): Promise<Product> {
    return new Product(await freePort(), this.dataDir, this.args)
  }

  get url(): string {
    return `http://localhost:${this.port}`
  }

  /** The process of the server itself: the launcher runs it in its own. */
  get pid(): number {
    const pid = this.#child?.pid
    if (pid === undefined) throw new Error('the product does not run')
    return pid
  }

  /** The code with which it has ended by itself; `undefined` while it runs. */
  get ended(): number | null | undefined {
    const { exitCode, signalCode } = this.#child ?? { exitCode: 0, signalCode: null }
    return signalCode === null && exitCode === null ? undefined : exitCode
  }

  /** Starts and resolves with the first line that matches; what else is printed is kept for when it does not come. */
  async start(ready: RegExp): Promise<string> {
    this.printed = ''
    const child = spawn(process.execPath, [path.join(root, 'scripts/run.mjs'), ...this.args], {
      cwd: root,
      env: {
        ...process.env,
        PORT: String(this.port),
        DATA_DIR: this.dataDir,
        LOG_LEVEL: 'warn',
        ...this.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that a kill reaches the server behind the launcher at the same instant.
      detached: true,
    })
    this.#child = child
    return new Promise((resolve, reject) => {
      let isReady = false
      const look = (chunk: Buffer): void => {
        this.printed += chunk.toString()
        // What is printed later may be long.
        const match = isReady ? null : ready.exec(this.printed)
        if (!match) return
        isReady = true
        resolve(match[0])
      }
      child.stdout?.on('data', look)
      child.stderr?.on('data', look)
      child.once('exit', (code) =>
        reject(new Error(`the product ended with ${code} before it was ready:\n${this.printed}`)),
      )
    })
  }

  async startDemo(): Promise<DemoLine> {
    return JSON.parse(await this.start(/^\{"url".*\}$/m)) as DemoLine
  }

  /** No warning, no last write: the way power and kernels end things. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** Every process of it stands still, as on a machine that sleeps; `thaw` lets them go on. */
  freeze(): void {
    this.#signal('SIGSTOP')
  }

  thaw(): void {
    this.#signal('SIGCONT')
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM')
  }

  async remove(): Promise<void> {
    await this.#end('SIGKILL')
    await rm(this.dataDir, { recursive: true, force: true })
  }

  #signal(signal: NodeJS.Signals): void {
    process.kill(-this.pid, signal)
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (!child || child.exitCode !== null || child.pid === undefined) return
    const gone = once(child, 'exit')
    process.kill(-child.pid, signal)
    await gone
  }
}
