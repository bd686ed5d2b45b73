/**
 * How much of a long test is played: the share of `npm test`, or as much as `npm run faults` asks for; and what it tells that
 * command. Without that command nothing is told to anybody.
 */
import { appendFileSync } from 'node:fs'

/** So many in `npm test`; in `npm run faults` as many as were asked for. */
export const share = (inTests: number): number => Number(process.env['FAULTS_COUNT'] ?? inTests)

/** Whether somebody has asked for more than the share of `npm test`. */
export const atLength = process.env['FAULTS_COUNT'] !== undefined

/** Where chance begins: fixed in `npm test`; in `npm run faults` the seed that was given or drawn, and printed. */
export const firstSeed = (inTests: number): number => Number(process.env['FAULTS_SEED'] ?? inTests)

/** A line of facts for the table at the end of `npm run faults`. */
export const report = (facts: Readonly<Record<string, number | string>>): void => {
  const file = process.env['FAULTS_REPORT']
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(facts)}\n`)
}

/** How long a test may take that plays `count` of what takes at most `each` milliseconds on a busy machine. */
export const patience = (count: number, each: number): number => 60_000 + count * each
