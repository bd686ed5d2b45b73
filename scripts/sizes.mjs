/**
 * After the page is built: every script and sheet compressed beside itself, as it is sent, and the two limits held. The reading
 * script is what is loaded before a text can be read and its clock runs; everything is all scripts and sheets that one
 * reader could ever load, so one language, the largest. Plain Node, like all that runs before a build.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export const limits = { reading: 60, everything: 550 }

const kilo = (bytes) => Math.round(bytes / 100) / 10

/**
 * Sizes in kB (1000 bytes) as a browser gets them over TLS or from this machine, by Brotli, and what is past its limit. Others get
 * gzip, which is about a seventh more.
 */
export const weigh = (folder) => {
  const sizes = new Map()
  for (const name of readdirSync(join(folder, 'assets'))) {
    if (!/\.(js|css)$/.test(name)) continue
    const bytes = readFileSync(join(folder, 'assets', name))
    const packed = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    })
    writeFileSync(join(folder, 'assets', `${name}.br`), packed)
    writeFileSync(
      join(folder, 'assets', `${name}.gz`),
      gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }),
    )
    sizes.set(`assets/${name}`, packed.length)
  }
  const sum = (names) => kilo(names.reduce((total, name) => total + (sizes.get(name) ?? 0), 0))
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const reading = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1])
  const languages = languagesOf([...sizes.keys()])
  const largest = [...languages.values()].sort((a, b) => sum(b) - sum(a))[0] ?? []
  const spoken = new Set([...languages.values()].flat())
  const found = {
    reading: sum(reading),
    everything: sum([...[...sizes.keys()].filter((name) => !spoken.has(name)), ...largest]),
  }
  const past = Object.keys(limits).filter((what) => found[what] > limits[what])
  return { ...found, past }
}

/** The files of each language, which the build names so (vite.config.ts). */
const languagesOf = (files) => {
  const languages = new Map()
  for (const file of files) {
    const code = /^assets\/language-(\w+)-[\w-]+\.js$/.exec(file)?.[1]
    if (code) languages.set(code, [...(languages.get(code) ?? []), file])
  }
  return languages
}
