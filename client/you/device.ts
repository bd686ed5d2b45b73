/** A browser in the reader's words. */
import type { DeviceView } from '../../shared/protocol/http.ts'
import type { Words } from '../words/index.ts'

export const deviceInWords = (words: Words, { browser, system }: DeviceView): string =>
  words('device.is', { browser: browser ?? 'none', system: system ?? 'none' })
