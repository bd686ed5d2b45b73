/**
 * The installation's look on this page: its name, its accent, the languages it offers. It comes with the door's first answer
 * and with each session; one copy for the whole page.
 */
import { useSyncExternalStore } from 'react'
import type { LookView } from '../../shared/protocol/installation.ts'
import { applyAccent } from '../frame/theme.ts'
import { offerLanguages } from '../words/index.ts'

let name: string | undefined
const listeners = new Set<() => void>()

export const applyLook = (look: LookView): void => {
  applyAccent(look.accent)
  void offerLanguages(look.languages)
  name = look.name
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useInstallationName = (): string | undefined => useSyncExternalStore(subscribe, () => name)
