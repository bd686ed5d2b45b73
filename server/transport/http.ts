/**
 * Bytes in, bytes out over HTTP: headers, cookies, origins, limits, shapes; then the route's own handler. Knows no route by
 * name and no rule. `createWeb` gives an Express application; who listens, and where, is decided in `app.ts`.
 */
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { Logger } from 'pino'
import * as z from 'zod/mini'
import type { Speaker } from '../access/speaker.ts'
import { isLoopback } from '../config.ts'
import type { Metrics } from './metrics.ts'
import type { RateLimiter } from './rates.ts'
import { faulted, problem, send, written, type Reply } from './reply.ts'
import type { Caller, Route } from './routes.ts'
import type { Site } from './site.ts'
import { Unsent } from './unsent.ts'

const largestBody = 1024 * 1024

type WebDeps = {
  readonly site: Site
  readonly routes: readonly Route[]
  readonly speakerOf: (token: string | undefined) => Promise<Speaker | undefined>
  /** A text's own address: the last version, readable at once; what it does not answer, `pages` does. */
  readonly reading?: express.RequestHandler
  readonly pages: express.RequestHandler
  readonly metrics: Metrics
  /** How fast a session may do what changes something, and read. */
  readonly rates: { readonly acts: RateLimiter; readonly reads: RateLimiter }
  /** Whether the machine itself is told the numbers. Behind a proxy that says nothing, everybody looks like it (ATK-53). */
  readonly tellsNumbers: boolean
  readonly log: Logger
}

export const createWeb = (deps: WebDeps): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  // A proxy on the same machine may say who called and that it spoke TLS; nobody else may.
  app.set('trust proxy', 'loopback')
  app.use(securityHeaders(deps.site))
  const unsent = new Unsent()
  for (const route of deps.routes) mount(app, route, deps, unsent)
  app.use('/api', (_request, response) => send(response, problem('NoSuchRoute')))
  if (deps.reading) app.get('/texts/:document', deps.reading)
  app.use(deps.pages)
  app.use((_request, response) => send(response, problem('NoSuchRoute')))
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) next(error)
    else send(response, replyToError(error, deps.log))
  })
  return app
}

const mount = (app: Express, route: Route, deps: WebDeps, unsent: Unsent): void => {
  const path = route.path.replace(/\{(\w+)\}/g, ':$1')
  const parse = route.raw
    ? [express.raw({ type: () => true, limit: route.raw.most })]
    : route.body
      ? [requireJson, express.json({ limit: largestBody, strict: true })]
      : []
  const guards =
    route.door === 'session'
      ? [guardOrigin(deps.site), guardDoor(deps, route.costs)]
      : [guardOrigin(deps.site)]
  app[route.method](path, ...guards, ...parse, async (request: Request, response: Response) => {
    const { asked, speaker } = await runRoute(route, request, deps).catch((error: unknown) => ({
      asked: faulted(error, deps.log, `${route.method} ${route.path}`),
      speaker: undefined,
    }))
    const person = speaker?.person ?? nobody
    const answer = written(asked)
    const isTaken = unsent.mayTake(person, answer.bytes)
    const reply = isTaken ? answer.reply : tooFast(1)
    if (reply.form === 'problem') deps.metrics.refused(reply.problem.code)
    if (reply.session !== undefined) setCookie(deps.site, request, response, reply.session)
    send(response, reply)
    if (!isTaken) return
    unsent.count(person, answer.bytes, response)
    if (speaker && isRead(request))
      deps.rates.reads.spend(speaker.session, Math.floor(answer.bytes / bytesPerReading))
  })
}

type Asked = { readonly asked: Reply; readonly speaker: Speaker | undefined }

const nobody = ''

/** What is long counts as so many more. */
const bytesPerReading = 64 * 1024

const runRoute = async (route: Route, request: Request, deps: WebDeps): Promise<Asked> => {
  const speaker = await deps.speakerOf(deps.site.tokenOf(request))
  return { asked: await ask(route, request, speaker, deps), speaker }
}

const ask = async (
  route: Route,
  request: Request,
  speaker: Speaker | undefined,
  deps: WebDeps,
): Promise<Reply> => {
  const caller = callerOf(request, deps.site)
  if (route.door === 'loopback' && !(caller.near && deps.tellsNumbers)) return problem('LoopbackOnly')
  if (route.door === 'session' && !speaker) return signedOut
  const query = route.query ? z.safeParse(route.query, request.query) : undefined
  if (query && !query.success) return malformed(query.error.issues)
  const body = route.body ? z.safeParse(route.body, request.body) : undefined
  if (body && !body.success) return malformed(body.error.issues)
  return route.run({
    params: request.params as Readonly<Record<string, string>>,
    query: query?.data,
    body: route.raw ? (request.body as unknown) : body?.data,
    caller,
    speaker,
  })
}

const tooFast = (seconds: number) =>
  problem(
    'TooManyRequests',
    { rule: 'ATK-48', facts: { seconds } },
    { 'Cache-Control': 'no-store', 'Retry-After': String(seconds) },
  )

const signedOut = problem('SignedOut', { rule: 'ACC-3' }, { 'Cache-Control': 'no-store' })

const malformed = (issues: readonly z.core.$ZodIssue[]): Reply =>
  problem('Malformed', {
    issues: issues.slice(0, 20).map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  })

// ── who calls ───────────────────────────────────────────────────────────────

const callerOf = (request: Request, site: Site): Caller => {
  const address = request.ip ?? ''
  const agent = request.get('user-agent')
  return {
    address,
    near: isLoopback(address) && isLoopback(request.socket.remoteAddress ?? ''),
    origin: site.origin ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`,
    ...(agent ? { agent } : {}),
  }
}

const guardOrigin =
  (site: Site) =>
  (request: Request, response: Response, next: NextFunction): void => {
    if (isRead(request) || site.originAllowed(request)) next()
    else send(response, problem('ForeignOrigin', { rule: 'ACC-11' }))
  }

/**
 * Nobody's body is read before it is known that there is somebody, and that they do not ask too fast; `runRoute` asks who
 * it is again once it has been.
 */
const guardDoor =
  (
    { site, speakerOf, metrics, rates }: Pick<WebDeps, 'site' | 'speakerOf' | 'metrics' | 'rates'>,
    costs?: number,
  ) =>
  async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const speaker = await speakerOf(site.tokenOf(request))
    const seconds = speaker ? (isRead(request) ? rates.reads : rates.acts).wait(speaker.session, costs) : 0
    if (speaker && seconds === 0) return next()
    const reply = speaker ? tooFast(seconds) : signedOut
    metrics.refused(reply.problem.code)
    send(response, reply)
  }

const isRead = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'

/** A form on a foreign page cannot send this type without asking first (ACC-11). */
const requireJson = (request: Request, response: Response, next: NextFunction): void => {
  if (request.is('application/json')) next()
  else send(response, problem('NotJson'))
}

const setCookie = (site: Site, request: Request, response: Response, token: string | null): void => {
  const secure = site.isSecure || request.secure
  const common = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
  if (token === null) response.clearCookie(site.cookie, common)
  else response.cookie(site.cookie, token, common)
}

// ── what every answer carries ───────────────────────────────────────────────

const contentSecurity = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** A year, for this host alone: its neighbours are not ours to decide on. */
const insistOnTls = { 'Strict-Transport-Security': 'max-age=31536000' }

const securityHeaders =
  (site: Site) =>
  (_request: Request, response: Response, next: NextFunction): void => {
    response.set({
      ...(site.isSecure ? insistOnTls : {}),
      'Content-Security-Policy': contentSecurity,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    })
    next()
  }

/** What Express and its body parser throw before a route is reached. */
const replyToError = (error: unknown, log: Logger): Reply => {
  const type = error instanceof Error && 'type' in error ? error.type : undefined
  if (type === 'entity.too.large') return problem('TooLarge')
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (typeof status === 'number' && status >= 400 && status < 500)
    return problem('Malformed', { issues: [{ path: '', message: 'the request could not be read' }] })
  return faulted(error, log, 'http')
}
