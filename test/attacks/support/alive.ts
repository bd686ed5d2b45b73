/**
 * What a process has alive in its memory once it has swept, asked of its own inspector: garbage is not counted, and whether it has
 * been swept by then decides nothing.
 */
import { WebSocket } from 'ws'

type Used = { readonly heapUsed: number; readonly external: number }

/** For the process that is to be asked: it prints where it listens. */
export const inspected = { NODE_OPTIONS: '--inspect=127.0.0.1:0' }

/** Megabytes. `printed`: what the process has printed. */
export const aliveIn = async (printed: string): Promise<number> => {
  const address = /Debugger listening on (ws:\S+)/.exec(printed)?.[1]
  if (address === undefined) throw new Error('the process is not inspected')
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  let asked = 0
  const ask = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve) => {
      const id = (asked += 1)
      const hear = (data: Buffer): void => {
        const answer = JSON.parse(data.toString()) as { readonly id?: number; readonly result?: unknown }
        if (answer.id !== id) return
        socket.off('message', hear)
        resolve(answer.result)
      }
      socket.on('message', hear)
      socket.send(JSON.stringify({ id, method, params }))
    })
  try {
    // Twice: what the first sweep lets go of holds more.
    for (let sweep = 0; sweep < 2; sweep += 1) await ask('HeapProfiler.collectGarbage')
    const answer = (await ask('Runtime.evaluate', {
      expression: 'process.memoryUsage()',
      returnByValue: true,
    })) as { readonly result: { readonly value: Used } }
    const { heapUsed, external } = answer.result.value
    return (heapUsed + external) / 2 ** 20
  } finally {
    socket.terminate()
  }
}
