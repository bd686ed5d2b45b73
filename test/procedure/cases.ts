/** What the tests of cases ask of the latest silence, and how they end it. */
import { expect } from 'vitest'
import { resolveWall } from '../../shared/time.ts'
import { deadlineOf, minute, type UnderSilence, type World } from './support.ts'

export const zone = 'America/New_York'
export const last = (world: World) => {
  const found = world.state.silences.at(-1)
  if (!found) throw new Error('no silence')
  return found
}
export const phase = (world: World) => last(world).phase
export const instantOf = (wall: string): number => {
  const found = resolveWall(wall, zone)
  if (!found.ok) throw new Error(found.refusal.code)
  return found.value
}
export const end = ({ world, silence }: UnderSilence): void => {
  world.at = deadlineOf(world, silence) + minute + 10_000
  expect(world.end(silence).ok).toBe(true)
}
