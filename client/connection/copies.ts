/**
 * The last sight of each text that this person opened on this device, in IndexedDB, so that it can be read while the server
 * is away: for the person, seat and document that saw it, and gone when the session is. Words not yet on the server are in
 * `offline.ts`; both together are what was on the screen. A database of its own: an older page that is still open must not
 * hold up a newer one. Where there is no IndexedDB, nothing is kept.
 */
import type { TextDocument } from '../../shared/text/schema.ts'
import type { CopyKey } from './offline.ts'

export type TextCopy = CopyKey & {
  /** When the server's text was last known to be this. */
  readonly at: number
  readonly zone: string
  readonly title: string
  readonly language: string
  readonly seen:
    | { readonly is: 'working'; readonly epoch: string; readonly state: Uint8Array }
    | { readonly is: 'version'; readonly text: TextDocument }
}

const databaseName = 'penholder-copies'
const storeName = 'copies'

const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error ?? new Error('IndexedDB failed')))
  })

let opened: Promise<IDBDatabase | undefined> | undefined

const storeFor = async (mode: IDBTransactionMode): Promise<IDBObjectStore | undefined> => {
  opened ??= (async () => {
    if (typeof indexedDB === 'undefined') return undefined
    const asked = indexedDB.open(databaseName, 1)
    asked.addEventListener('upgradeneeded', () =>
      asked.result.createObjectStore(storeName, { keyPath: ['person', 'seat', 'document'] }),
    )
    return request(asked).catch(() => undefined)
  })()
  return (await opened)?.transaction(storeName, mode).objectStore(storeName)
}

export const keepCopy = async (copy: TextCopy): Promise<void> => {
  const store = await storeFor('readwrite')
  if (store) await request(store.put(copy))
}

/** The newest sight of a text on this device, in whatever seat it was. */
export const copyOf = async (document: string): Promise<TextCopy | undefined> => {
  const store = await storeFor('readonly')
  if (!store) return undefined
  const all = (await request(store.getAll())) as readonly TextCopy[]
  return all.filter((copy) => copy.document === document).sort((a, b) => b.at - a.at)[0]
}

/** All, or all but one person's. */
export const forgetCopies = async (except?: { readonly person: string }): Promise<void> => {
  const store = await storeFor('readwrite')
  if (!store) return
  if (!except) {
    await request(store.clear())
    return
  }
  const all = (await request(store.getAll())) as readonly TextCopy[]
  for (const { person, seat, document } of all)
    if (person !== except.person) await request(store.delete([person, seat, document]))
}
