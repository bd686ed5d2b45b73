/**
 * A line between a browser and the server that can be cut and mended, as on a train or in a hotel. Plain TCP: it also cuts
 * open sockets, which a browser's own offline switch does not always do.
 */
import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

export class Line {
  readonly #open = new Set<Socket>()
  #cut = false

  private constructor(
    private readonly server: Server,
    readonly port: number,
    private target: number,
  ) {}

  static async to(target: number): Promise<Line> {
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port for the line')
    const line = new Line(server, address.port, target)
    server.on('connection', (near) => line.#join(near))
    return line
  }

  cut(): void {
    this.#cut = true
    for (const socket of this.#open) socket.destroy()
  }

  /** To the same server, or to the one that is there now. */
  mend(target = this.target): void {
    this.target = target
    this.#cut = false
  }

  async close(): Promise<void> {
    this.cut()
    this.server.close()
    await once(this.server, 'close')
  }

  #join(near: Socket): void {
    if (this.#cut) {
      near.destroy()
      return
    }
    const far = connect(this.target, '127.0.0.1')
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#open.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        this.#open.delete(socket)
        other.destroy()
      })
      socket.pipe(other)
    }
  }
}
