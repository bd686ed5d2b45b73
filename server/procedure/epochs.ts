/**
 * A text's epoch says of which history its words are: a page that holds words of another epoch makes drafts of them and begins a
 * new Y.Doc, instead of merging what no longer fits. It is changed by whatever changes history from outside: a restore, a
 * migration, a repair. No server may have the store open for use meanwhile.
 */
import type { BodyId } from '../../shared/ids.ts'
import type { Random } from '../record/chronicle.ts'
import type { RowChange, Store } from '../storage/port.ts'
import { documentRow, documentsTable } from './rows.ts'

export const newEpoch = (random: Random): string => Buffer.from(random(9)).toString('base64url')

/** For every text of the body, a row with a new epoch. */
export const newEpochs = async (store: Store, body: BodyId, random: Random): Promise<readonly RowChange[]> =>
  (await store.rows(body, documentsTable)).flatMap(({ key: [document] }) =>
    document === undefined ? [] : [documentRow(body, document, newEpoch(random))],
  )
