/** A failure of a request in words: what happened, and what to do. A new code of the server's does not compile without one. */
import { ApiFailure, refusalIn } from '../connection/api.ts'
import { transportCodes, type TransportCode } from '../../shared/protocol/http.ts'
import { refusalSentence, type Words } from './index.ts'

const isTransportCode = (code: string | undefined): code is TransportCode =>
  (transportCodes as readonly (string | undefined)[]).includes(code)

export const troubleSentence = (words: Words, failure: unknown): string => {
  const refusal = refusalIn(failure)
  if (refusal) return refusalSentence(words, refusal)
  if (!(failure instanceof ApiFailure)) return words('trouble.Fault', { incident: '–' })
  if (failure.kind === 'network') return words('trouble.network')
  const code = failure.problem?.code
  const facts = { ...failure.problem?.facts, incident: failure.problem?.incident ?? '–' }
  return words(`trouble.${isTransportCode(code) ? code : 'Fault'}`, facts)
}
