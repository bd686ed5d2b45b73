/** Does an act of these pages: signed where it is a grave one, and with a receipt for whoever did it. */
import type { ReactNode } from 'react'
import type { Draft, Request } from '../procedure/draft-store.ts'
import { useGravely } from '../you/gravely.tsx'
import { receiptOf, useGiveReceipt } from './receipt.tsx'

type Recording = {
  /** As `ConfirmAct` wants it: null when it is done, else why it is not. */
  readonly record: (request: Request) => Promise<string | null>
  readonly dialog: ReactNode
}

export const useRecording = (draft: Draft): Recording => {
  const gravely = useGravely(draft)
  const give = useGiveReceipt()
  return {
    record: (request) => gravely.submit(request, (done) => give(receiptOf(done))),
    dialog: gravely.dialog,
  }
}
