/** What the server would write into its log, kept for the test: a fault is found even if nobody outside saw it. */
import { Writable } from 'node:stream'
import { pino, type Logger } from 'pino'

type Line = { readonly level: number; readonly msg: string }

/** Said of an attacker, not of the server. */
const expected = /sent what no editor makes/

export const quietLog = (): { readonly logger: Logger; readonly faults: () => readonly Line[] } => {
  const lines: Line[] = []
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString('utf8')) as Line)
      done()
    },
  })
  return {
    logger: pino({ level: 'error' }, sink),
    faults: () => lines.filter(({ level, msg }) => level >= 50 && !expected.test(msg)),
  }
}
