/**
 * What a log may say of a fault: its name and where, never a message that could carry words of a text. A logger given an
 * error under a name of its own writes `{}`, and one that knows errors writes all of it, so every log line goes through here.
 */
import { StoreFault, StreamDamaged } from './storage/port.ts'

export const faultFacts = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { name: typeof error }
  const mayTell = error instanceof StoreFault || error instanceof StreamDamaged
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...(mayTell || error.message.startsWith('invariant:') ? { message: error.message } : {}),
    frames: frames.slice(0, 8).map((frame) => frame.trim()),
    ...(error.cause === undefined ? {} : { cause: faultFacts(error.cause) }),
  }
}
