/**
 * Letters about silences as they were sent: the very bytes that a mail server took, under their own hash (MAIL-17). What they were
 * about, to which seat and when stands in the record, which names the hash.
 */
import type { BodyId, DocumentId } from '../../shared/ids.ts'
import type { RowKey } from '../storage/port.ts'

export const lettersTable = 'letters'

export const letterKey = (body: BodyId, document: DocumentId, hash: string): RowKey => ({
  body,
  table: lettersTable,
  key: [document, hash],
})
