/**
 * Sends an act, and has the reader's own passkey vouch for it where it is a grave one and they have a passkey here. One press
 * does both. Where the device does not sign, that is said, and the next press does the act with the server's word alone.
 */
import { useRef, useState, type ReactNode } from 'react'
import { isGrave } from '../../shared/procedure/grave.ts'
import { ApiFailure } from '../connection/api.ts'
import type { CommandAnswer } from '../../shared/protocol/http.ts'
import { passkeysHere, vouchFor } from '../connection/passkeys.ts'
import { refusalSentence, useWords } from '../words/index.ts'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { ProveAgain } from './prove-again.tsx'

type Gravely = {
  /** As `ConfirmAct` wants it: null when it is done, else why it is not. */
  readonly submit: (request: Request, done?: (answer: CommandAnswer) => void) => Promise<string | null>
  readonly dialog: ReactNode
}

export const useGravely = (draft: Draft): Gravely => {
  const words = useWords()
  const [isAsked, setIsAsked] = useState(false)
  /** The act whose reader has been told that no key signed it. */
  const told = useRef<string | null>(null)

  const submit: Gravely['submit'] = async (request, done) => {
    const keys = isGrave(request) && told.current !== request.type ? await passkeysHere() : []
    let answer
    try {
      answer = await draft.submit(
        request,
        keys.length === 0 ? undefined : (command, epoch) => vouchFor(command, draft.state.id, epoch, keys),
      )
    } catch (failure) {
      // What the network does is not what the device declined.
      if (failure instanceof ApiFailure) throw failure
      told.current = request.type
      return words('grave.unsigned')
    }
    if (answer.ok) {
      told.current = null
      done?.(answer.value)
      return null
    }
    if (answer.refusal.code === 'ProofRefused') told.current = request.type
    if (answer.refusal.code === 'ProveAgain') setIsAsked(true)
    return refusalSentence(words, answer.refusal)
  }

  return { submit, dialog: isAsked && <ProveAgain onClose={() => setIsAsked(false)} /> }
}
