/**
 * What a route is: method, path, who may call it, the shapes that check it, and what it answers. The published description
 * (`openapi.ts`) is made from these same values, and `http.ts` serves them; neither knows any route by name.
 */
import type * as z from 'zod/mini'
import type { Speaker } from '../access/speaker.ts'
import { json, type Reply } from './reply.ts'

export type Method = 'get' | 'post' | 'delete'

/** `open`: without a session. `session`: signed in. `loopback`: from the machine itself. */
export type Door = 'open' | 'session' | 'loopback'

export type Caller = {
  readonly address: string
  readonly near: boolean
  /** As the caller knows this server: for links that lead back to it. */
  readonly origin: string
  /** What the browser says it is. */
  readonly agent?: string
}

type Call<B, Q> = {
  readonly params: Readonly<Record<string, string>>
  readonly query: Q
  readonly body: B
  readonly caller: Caller
  readonly speaker: Speaker | undefined
}

/** A call behind the door: there is a speaker. */
type SpokenCall<B, Q> = Call<B, Q> & { readonly speaker: Speaker }

export type Answer = { readonly description: string; readonly schema?: z.ZodMiniType; readonly type?: string }

type Described = {
  readonly method: Method
  /** In OpenAPI's form: `/api/documents/{document}/events`. */
  readonly path: string
  readonly summary: string
  readonly answers: Readonly<Record<number, Answer>>
  /** How many of the usual it counts as, where it is dear to make (ATK-67). */
  readonly costs?: number
  /** `raw`: the body is a file of any type, up to so many bytes. */
  readonly raw?: { readonly most: number }
}

export type Route = Described & {
  readonly door: Door
  readonly body?: z.ZodMiniType
  readonly query?: z.ZodMiniType
  /** Called with a body and query that have passed their shapes. */
  readonly run: (call: Call<unknown, unknown>) => Promise<Reply>
}

type Spec<B, Q> = Described & {
  readonly body?: z.ZodMiniType<B>
  readonly query?: z.ZodMiniType<Q>
}

export const openRoute = <B = undefined, Q = undefined>(
  spec: Spec<B, Q> & {
    readonly door?: 'open' | 'loopback'
    readonly run: (call: Call<B, Q>) => Promise<Reply>
  },
): Route => ({ ...spec, door: spec.door ?? 'open', run: spec.run as Route['run'] })

export const sessionRoute = <B = undefined, Q = undefined>(
  spec: Spec<B, Q> & { readonly run: (call: SpokenCall<B, Q>) => Promise<Reply> },
): Route => ({ ...spec, door: 'session', run: spec.run as Route['run'] })

/**
 * A parameter of the path that the route's own pattern promises. What cannot be a name is the empty one, which names
 * nothing: it is answered as every other unknown one, and reaches no key of the store.
 */
export const param = (call: Pick<Call<unknown, unknown>, 'params'>, name: string): string => {
  const value = call.params[name] ?? ''
  return namePattern.test(value) ? value : ''
}

/** Ids, numbers and hashes. */
const namePattern = /^[A-Za-z0-9_-]{1,64}$/

/** Answers that depend on who asks are never kept by anybody in between. */
export const fresh = { 'Cache-Control': 'no-store' } as const

export const freshJson = (value: unknown): Reply => json(value, { headers: fresh })
