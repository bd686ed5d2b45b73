/** What the server would write into its log, kept for the test: a fault is found even if nobody outside saw it. */
import { Writable } from 'node:stream'
import { pino, type Logger } from 'pino'

type Line = { readonly level: number; readonly msg: string }

/** Said of an attacker, not of the server. */
const expected = /sent what no editor makes/

const isFault = ({ level, msg }: Line): boolean => level >= 50 && !expected.test(msg)

export const quietLog = (): { readonly logger: Logger; readonly faults: () => readonly Line[] } => {
  const lines: Line[] = []
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString('utf8')) as Line)
      done()
    },
  })
  return { logger: pino({ level: 'error' }, sink), faults: () => lines.filter(isFault) }
}

/** The same of what a process has printed among other things. */
export const faultsIn = (printed: string): readonly Line[] =>
  printed
    .split('\n')
    .filter((line) => line.startsWith('{"level":'))
    .map((line) => JSON.parse(line) as Line)
    .filter(isFault)
