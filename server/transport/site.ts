/**
 * What this server is called from outside, and what follows from it: the session cookie's name and strength, which pages are
 * our own, and where links lead. Without a public address it goes by what each request says of itself; with one, a forged
 * Host header moves nothing. Rules ACC-1 and ACC-11. Knows no routes and no sessions.
 */
import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../config.ts'

type Heard = Pick<IncomingMessage, 'headers'>

export type Site = {
  readonly cookie: string
  /** Everything is served over TLS, by whatever stands in front: cookies are Secure, and browsers are told to insist. */
  readonly isSecure: boolean
  /** `https://drafting.example`, if it is known. */
  readonly origin: string | undefined
  /** The session's token from the cookies of a request or of a socket's upgrade. */
  tokenOf(request: Heard): string | undefined
  /** A present and foreign Origin is refused; an absent one, a program with a cookie, is not. */
  originAllowed(request: Heard): boolean
}

export const siteAt = (publicOrigin: string | undefined): Site => {
  const isSecure = publicOrigin?.startsWith('https:') ?? false
  // A browser takes a cookie of this prefix only if it is Secure, for the whole host and for no other: none can be planted.
  const cookie = isSecure ? '__Host-ph_session' : 'ph_session'
  return {
    cookie,
    isSecure,
    origin: publicOrigin,

    tokenOf: (request) => cookieOf(request, cookie),

    originAllowed({ headers }) {
      const site = headers['sec-fetch-site']
      if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
      const { origin, host = '' } = headers
      if (origin === undefined || origin === publicOrigin) return true
      const page = urlOf(origin)
      // The scheme is not compared: a proxy may have taken TLS off. With a public address, only the machine itself has another.
      if (!page || page.host !== host) return false
      return publicOrigin === undefined || isLoopback(page.hostname.replace(/^\[|\]$/g, ''))
    },
  }
}

export const cookieOf = ({ headers }: Heard, wanted: string): string | undefined => {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2)
    if (name === wanted && value) return value
  }
  return undefined
}

const urlOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined)
