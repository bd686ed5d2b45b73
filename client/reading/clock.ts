/**
 * What runs before the program: the clock of the reading page, in the reader's own hour beside the body's. The server gave
 * its now and the few sentences; this adds what only the device knows. Keep it small: it is all the script that stands
 * between a reader and the text.
 */
import type { ReadingData } from '../../shared/protocol/reading.ts'
import { formatMessage } from '../words/format.ts'
import { formatMoment } from '../words/time.ts'

const every = 15_000

const dataOf = (): ReadingData | undefined => {
  const said = document.getElementById('reading-data')?.textContent
  return said ? (JSON.parse(said) as ReadingData) : undefined
}

type ReadingShell = {
  /** The program did not come: the text can be read all the same. */
  readonly alone: () => void
}

/** Starts the clock, which stops when the program takes over; undefined where the page came without a text. */
export const readingShell = (): ReadingShell | undefined => {
  const shell = document.getElementById('reading')
  const data = dataOf()
  if (!shell || !data) return undefined
  const { lang, zone, sentences } = data
  const words = (key: string, values?: Record<string, unknown>): string => {
    const pattern = sentences[key]
    return pattern === undefined ? key : formatMessage(pattern, lang, values)
  }
  const skew = data.now - Date.now()
  const tell = (): void => {
    for (const time of shell.querySelectorAll('time')) {
      const at = Date.parse(time.dateTime)
      const relative = time.dataset['relative'] === 'true'
      time.textContent = formatMoment(words, lang, { at, now: Date.now() + skew, zone, relative, here: true })
    }
  }
  tell()
  const timer = setInterval(() => (shell.isConnected ? tell() : clearInterval(timer)), every)
  return {
    alone: () => {
      const note = shell.querySelector('.reading-note')
      if (note) note.textContent = words('reading.alone')
    },
  }
}
