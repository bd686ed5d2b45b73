/**
 * What becomes of the built page beyond Vite's own: the list of its files for the worker that keeps them, and fonts that never make
 * words jump. A face that is not there when the words are first painted is left for the next page; the two that nearly every
 * page needs are asked for at once.
 */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { Plugin } from 'vite'

const soon = [/^assets\/source-serif-4-latin-wght-normal-/, /^assets\/source-sans-3-latin-wght-normal-/]

export const pages = (): Plugin => ({
  name: 'penholder-pages',
  apply: 'build',
  // Last of all: scripts that only stood for their sheet are gone by then.
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = Object.keys(bundle).filter((name) => /^assets\/.*\.(js|css)$/.test(name))
      const list = JSON.stringify(files.sort().map((name) => `/${name}`))
      this.emitFile({ type: 'asset', fileName: 'assets.json', source: list })
      const worker = bundle['service-worker.js']
      if (worker?.type !== 'chunk') throw new Error('the worker is built with the page')
      const build = createHash('sha256').update(list).digest('hex').slice(0, 12)
      worker.code = worker.code.replace('__BUILD__', build)
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css') && typeof file.source === 'string')
          file.source = file.source.replaceAll(/font-display:\s*swap/g, 'font-display:optional')
    },
  },
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((name) => soon.some((wanted) => wanted.test(name)))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${name}` },
          injectTo: 'head' as const,
        })),
  },
})

/**
 * The controls bring their own words in some thirty languages. Those of a language in which we have no catalog nobody can
 * ever hear: English stands in their place, and the page does not carry them.
 */
export const spoken = (): Plugin => {
  const languages = new Set(
    readdirSync(new URL('./client/words', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  )
  return {
    name: 'penholder-spoken',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const language = /\/([a-z]{2})-[A-Z]{2}\.m?js$/.exec(source)?.[1]
      if (!language || languages.has(language)) return null
      if (!importer || !/node_modules\/react-(aria|stately)/.test(importer)) return null
      return this.resolve(source.replace(/[a-z]{2}-[A-Z]{2}(?=\.m?js$)/, 'en-US'), importer, {
        ...options,
        skipSelf: true,
      })
    },
  }
}

const skeletons = '@formatjs/icu-skeleton-parser'
const noSkeletons = `
const none = (pattern) => { throw new Error('a message formats by a pattern: ' + pattern) }
export { none as parseDateTimeSkeleton, none as parseNumberSkeleton, none as parseNumberSkeletonFromString }
`

/** Messages format no number and no date by a pattern (WRD-13): the parser of patterns stays off the page. */
export const plainMessages = (): Plugin => ({
  name: 'penholder-plain-messages',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source) => (source === skeletons ? `\0${skeletons}` : null),
  load: (id) => (id === `\0${skeletons}` ? noSkeletons : null),
  transform(code, id) {
    if (!id.endsWith('@formatjs/icu-messageformat-parser/index.js')) return null
    // Which hours each country counts in: asked by such patterns alone.
    const lean = code.replace(/const timeData = \{[^]*?\n\};/, 'const timeData = {};')
    if (lean === code) throw new Error('the parser of messages is written otherwise than it was')
    return lean
  },
})

/**
 * Days of the working calendar are Gregorian in every language (CAL-1): the controls need no other calendar, and the page
 * carries none. Where the package is no longer written as it was, the build says so.
 */
export const oneCalendar = (): Plugin => ({
  name: 'penholder-one-calendar',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/@internationalized\/date\/dist\/private\/createCalendar\.m?js$/.test(id)) return null
    const gregorian = /import \{GregorianCalendar as (\S+)\} from .*;/.exec(code)
    const exported = /export \{\S+ as (\S+)\}/.exec(code)
    if (!gregorian || !exported) throw new Error('the calendars are made elsewhere than they were')
    return `${gregorian[0]}\nconst make = () => new ${gregorian[1]}()\nexport {make as ${exported[1]}}`
  },
})
