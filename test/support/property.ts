/**
 * Properties, by fast-check. Their chance begins at one place in `npm test`, so that what passed passes again, and anywhere in
 * `npm run faults -- --only properties`: a failure prints its seed, and `--seed …` plays it again.
 */
import * as fc from 'fast-check'
import { firstSeed } from './share.ts'

export const seed = firstSeed(1540)
fc.configureGlobal({ seed })

export { fc }
