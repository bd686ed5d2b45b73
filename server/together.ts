/**
 * Work over several streams: their lanes are held in the order of their names, so that two such pieces of work never wait for
 * each other, and what it writes is one commit (LANE-14). Knows nothing of texts or rules.
 */
import { isEmpty, mostAttempts, Writing, type Held } from './lane.ts'
import { VersionConflict, type Commit, type Store, type StreamName } from './storage/port.ts'

export type Holdable<M> = { readonly stream: StreamName; hold(): Promise<Held<M>> }

/** Memories and writings come in the order of the lanes as they were given. It may run again, like any work of a lane. */
type WorkTogether<M, T> = (memories: readonly M[], writings: readonly Writing[]) => T

const nameOf = ({ body, stream }: StreamName): string => `${body}/${stream}`

const inOrder = <T extends { readonly stream: StreamName }>(all: readonly T[]): readonly T[] =>
  [...all].sort((a, b) => (nameOf(a.stream) < nameOf(b.stream) ? -1 : 1))

const merged = (commits: readonly Commit[]): Commit => ({
  streams: commits.flatMap(({ streams }) => streams),
  rows: commits.flatMap(({ rows = [] }) => rows),
  outcomes: commits.flatMap(({ outcomes = [] }) => outcomes),
})

/** Resolves with what `work` returned, once all of its writing is on disk; where it throws, or the commit fails, nothing is. */
export const runTogether = async <M, T>(
  store: Pick<Store, 'commit'>,
  lanes: readonly Holdable<M>[],
  work: WorkTogether<M, T>,
): Promise<T> => {
  const taken = new Map<string, Held<M>>()
  try {
    for (const lane of inOrder(lanes)) taken.set(nameOf(lane.stream), await lane.hold())
    const held = lanes.flatMap(({ stream }) => taken.get(nameOf(stream)) ?? [])
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(store, held, work)
      } catch (error) {
        for (const one of held) one.drop(error)
        if (!(error instanceof VersionConflict) || attempt === mostAttempts) throw error
      }
    }
  } finally {
    for (const one of taken.values()) one.letGo()
  }
}

const once = async <M, T>(
  store: Pick<Store, 'commit'>,
  held: readonly Held<M>[],
  work: WorkTogether<M, T>,
): Promise<T> => {
  const parts = await Promise.all(
    held.map(async (one) => ({ one, memory: await one.memory(), writing: new Writing() })),
  )
  const value = work(
    parts.map(({ memory }) => memory),
    parts.map(({ writing }) => writing),
  )
  const commit = merged(parts.map(({ one, writing }) => one.commitOf(writing)))
  if (!isEmpty(commit)) await store.commit(commit)
  for (const { one, writing } of parts) one.committed(writing)
  // Told once all of them are where the record says.
  for (const { one, writing } of parts) one.tell(writing)
  return value
}
