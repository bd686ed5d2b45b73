/** For whoever looks after the machine, and for programs that want to know what there is. */
import type { Metrics } from './metrics.ts'
import { describeRoutes } from './openapi.ts'
import { bytes, json } from './reply.ts'
import { fresh, freshJson, openRoute, type Route } from './routes.ts'

type OperationRoutesDeps = {
  /** Rejects if the store cannot be written. */
  readonly probe: () => Promise<void>
  readonly metrics: Metrics
  /** Name of the session cookie. */
  readonly cookie: string
}

/** The routes given, and those that describe and watch the server. */
export const withOperations = (routes: readonly Route[], deps: OperationRoutesDeps): readonly Route[] => {
  const probe = together(deps.probe)
  let description: unknown
  const all: readonly Route[] = [
    ...routes,
    openRoute({
      method: 'get',
      path: '/healthz',
      summary: 'Answers 200 when the store can be written.',
      answers: { 200: { description: 'A small durable write went through just now.' } },
      run: async () => {
        await probe()
        return freshJson({ ok: true })
      },
    }),
    openRoute({
      method: 'get',
      path: '/metrics',
      door: 'loopback',
      summary: 'Prometheus.',
      answers: { 200: { description: 'Prometheus’s text form.', type: 'text/plain' } },
      run: async () => bytes(deps.metrics.text(), 'text/plain; version=0.0.4', { headers: fresh }),
    }),
    openRoute({
      method: 'get',
      path: '/api/openapi.json',
      summary: 'This description, made from the shapes that check each request.',
      answers: { 200: { description: 'OpenAPI 3.1.' } },
      run: async () =>
        json((description ??= describeRoutes(all, deps.cookie)), {
          headers: { 'Cache-Control': 'no-cache' },
        }),
    }),
  ]
  return all
}

/** Anybody may ask for a durable write here: however many ask at once, there are never more than one under way and one to come. */
const together = (probe: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const begin = (): Promise<void> => {
    const mine = probe().finally(() => {
      if (running === mine) running = undefined
    })
    running = mine
    return mine
  }
  return () => {
    if (!running) return begin()
    // What is under way may have begun before the fault that the caller wants to hear of.
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        return begin()
      })
    return next
  }
}
