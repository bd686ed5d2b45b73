/**
 * The built page: files of `dist/client`, and its one HTML for every address that is a screen. Hashed files may be kept for
 * ever, everything else is asked for again. Knows no route of the page: the page's own router does.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import express, { type RequestHandler } from 'express'

const year = 31_536_000

/** Compressed once, when the page was built. What is not the same for everybody is never compressed: its length would tell. */
const compressible = /^\/assets\/([\w-][\w.-]*\.(?:js|css))$/

/** The smallest first. Browsers take Brotli over TLS and from their own machine, and gzip everywhere. */
const packings = [
  { encoding: 'br', ending: 'br' },
  { encoding: 'gzip', ending: 'gz' },
] as const

export const servePages = (folder: string): RequestHandler => {
  const router = express.Router()
  const index = path.join(folder, 'index.html')
  router.use((request, response, next) => {
    const name = compressible.exec(request.path)?.[1]
    if (name === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    response.vary('Accept-Encoding')
    const packed = packings.find(
      ({ encoding, ending }) =>
        request.acceptsEncodings(encoding) === encoding &&
        existsSync(path.join(folder, 'assets', `${name}.${ending}`)),
    )
    if (packed) {
      response.set('Content-Encoding', packed.encoding).type(path.extname(name))
      request.url = `/assets/${name}.${packed.ending}`
    }
    next()
  })
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response, file) => {
        const hashed = path.relative(folder, file).startsWith(`assets${path.sep}`)
        response.setHeader('Cache-Control', hashed ? `public, max-age=${year}, immutable` : 'no-cache')
      },
    }),
  )
  router.use((request, response, next) => {
    const isScreen = !request.path.slice(request.path.lastIndexOf('/')).includes('.')
    if ((request.method !== 'GET' && request.method !== 'HEAD') || !isScreen) next()
    else if (existsSync(index)) response.set('Cache-Control', 'no-cache').sendFile(index)
    else response.status(503).type('text/plain').send('The page has not been built. Run: npm start\n')
  })
  return router
}
