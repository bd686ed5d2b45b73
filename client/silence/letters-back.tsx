/** Seats to which the mail of a version did not get: for whoever has to reach them in another way. */
import { useEffect, useState, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import type { SentView } from '../../shared/protocol/notices.ts'
import { api } from '../connection/api.ts'
import { useNames } from '../frame/names.ts'
import { Notice } from '../ui/index.ts'
import { useWords } from '../words/index.ts'

export const LettersBack = ({ document }: { readonly document: DocumentId }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const [sent, setSent] = useState<readonly SentView[]>([])
  useEffect(() => {
    // Without an answer nothing is said of letters; who has not been reached stands beside it in any case.
    api.letters(document).then(setSent, () => undefined)
  }, [document])
  const lost = sent.filter(({ fate }) => fate === 'refused' || fate === 'given-up').map(({ seat }) => seat)
  return lost.length === 0 ? null : (
    <Notice tone="warning">{words('letters.back', { seats: names.seats(lost), count: lost.length })}</Notice>
  )
}
