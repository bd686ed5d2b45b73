/**
 * What can be done on the screen that is open: each screen says it here, and the palette (Ctrl K), the map of keys (?)
 * and the keys themselves all read the same list. An act that cannot be done now stays in it with its reason.
 */
import { useEffect, useSyncExternalStore } from 'react'

export type Act = {
  readonly id: string
  readonly label: string
  readonly onAct: () => void
  readonly why?: string | null | undefined
  /** One key, pressed alone while nothing is being typed: `c`. */
  readonly key?: string
}

let groups: readonly { readonly owner: symbol; readonly acts: readonly Act[] }[] = []
let flat: readonly Act[] = []
const listeners = new Set<() => void>()

const become = (next: typeof groups): void => {
  groups = next
  flat = next.flatMap(({ acts }) => acts)
  for (const listener of listeners) listener()
}

/** Offers these acts for as long as the component stands. Give a list that is made anew only when it changes. */
export const useActs = (acts: readonly Act[]): void => {
  useEffect(() => {
    const owner = Symbol('acts')
    become([...groups, { owner, acts }])
    return () => become(groups.filter((group) => group.owner !== owner))
  }, [acts])
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useOfferedActs = (): readonly Act[] => useSyncExternalStore(subscribe, () => flat)
export const offeredActs = (): readonly Act[] => flat

/** Whether the reader is typing, so that a letter is a letter. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
