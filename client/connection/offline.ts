/**
 * Words that so far only this device has, in IndexedDB: each local change is put here as it is typed and taken away
 * once the server says that it is on its disk. Keyed by person, seat, document and epoch, so that words
 * typed in one seat never slip into another, and never into a text that was restored since.
 * Knows nothing of sockets; where there is no IndexedDB (a private window), it keeps nothing and says so.
 */
const databaseName = 'penholder'
const storeName = 'unsaved'

export type CopyKey = {
  readonly person: string
  readonly seat: string
  readonly document: string
}

type Row = CopyKey & { readonly epoch: string; readonly update: Uint8Array }
type KeptUpdate = {
  readonly key: IDBValidKey
  readonly epoch: string
  readonly update: Uint8Array
}

const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error ?? new Error('IndexedDB failed')))
  })

let opened: Promise<IDBDatabase | undefined> | undefined

const open = (): Promise<IDBDatabase | undefined> => {
  opened ??= (async () => {
    if (typeof indexedDB === 'undefined') return undefined
    const asked = indexedDB.open(databaseName, 1)
    asked.addEventListener('upgradeneeded', () => {
      const store = asked.result.createObjectStore(storeName, { autoIncrement: true })
      store.createIndex('owner', ['person', 'seat', 'document'])
    })
    return request(asked).catch(() => undefined)
  })()
  return opened
}

const storeFor = async (mode: IDBTransactionMode): Promise<IDBObjectStore | undefined> =>
  (await open())?.transaction(storeName, mode).objectStore(storeName)

/** Everything kept for this person, seat and document, oldest first. */
export const keptUpdates = async (owner: CopyKey): Promise<readonly KeptUpdate[]> => {
  const store = await storeFor('readonly')
  if (!store) return []
  const range = IDBKeyRange.only([owner.person, owner.seat, owner.document])
  const found: KeptUpdate[] = []
  return new Promise((resolve, reject) => {
    const asked = store.index('owner').openCursor(range)
    asked.addEventListener('error', () => reject(asked.error ?? new Error('IndexedDB failed')))
    asked.addEventListener('success', () => {
      const cursor = asked.result
      if (!cursor) return resolve(found)
      const row = cursor.value as Row
      found.push({ key: cursor.primaryKey, epoch: row.epoch, update: row.update })
      cursor.continue()
    })
  })
}

/** Every change that only this device has, whoever's and wherever, oldest first. */
export const keptOnDevice = async (): Promise<readonly Uint8Array[]> => {
  const store = await storeFor('readonly')
  if (!store) return []
  const rows = (await request(store.getAll())) as readonly Row[]
  return rows.map(({ update }) => update)
}

/** Keeps one change; the answer is where it lies, or undefined where the browser keeps nothing. */
export const keepUpdate = async (
  owner: CopyKey,
  epoch: string,
  update: Uint8Array,
): Promise<IDBValidKey | undefined> => {
  const store = await storeFor('readwrite')
  if (!store) return undefined
  const row: Row = { person: owner.person, seat: owner.seat, document: owner.document, epoch, update }
  return request(store.add(row))
}

export const forgetUpdates = async (keys: readonly IDBValidKey[]): Promise<void> => {
  const store = await storeFor('readwrite')
  if (!store) return
  await Promise.all(keys.map((key) => request(store.delete(key))))
}

/** On signing out, and when somebody else signs in: a device keeps nothing of its former user. */
export const wipeOffline = async (except?: { readonly person: string }): Promise<void> => {
  const store = await storeFor('readwrite')
  if (!store) return
  if (!except) {
    await request(store.clear())
    return
  }
  await new Promise<void>((resolve, reject) => {
    const asked = store.openCursor()
    asked.addEventListener('error', () => reject(asked.error ?? new Error('IndexedDB failed')))
    asked.addEventListener('success', () => {
      const cursor = asked.result
      if (!cursor) return resolve()
      if ((cursor.value as Row).person !== except.person) cursor.delete()
      cursor.continue()
    })
  })
}
