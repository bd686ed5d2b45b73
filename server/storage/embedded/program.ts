/** Where the programs lie that read a folder in a process of their own. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { StoreFault } from '../port.ts'

/** Beside this file in the sources; beside the bundle, or beside its folder of chunks, once built. */
export const programBeside = (name: 'probe' | 'dump'): string => {
  const places = [`./${name}.mjs`, `./${name}.js`, `../${name}.js`].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  )
  const found = places.find((place) => existsSync(place))
  if (!found) throw new StoreFault(`${name} is missing from the build: none of ${places.join(', ')}`)
  return found
}
