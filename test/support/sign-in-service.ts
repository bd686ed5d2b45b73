/** A real OpenID Connect provider on a port of its own, and a person who signs in with it as a browser would. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export type Account = { readonly email?: string; readonly email_verified?: boolean }

export class SignInService {
  readonly accounts = new Map<string, Account>()

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  static async open(): Promise<SignInService> {
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    return new SignInService(server, `http://127.0.0.1:${port}`)
  }

  /** It must know where it sends people back to, which is known when the server that asks it runs. */
  serve(redirect: string): void {
    const provider = new Provider(this.issuer, {
      clients: [{ client_id: 'penholder', client_secret: 'a secret', redirect_uris: [redirect] }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      // The address comes with the identity itself, as most services have it.
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      cookies: { keys: ['of the tests'] },
      findAccount: (_context: unknown, id: string) => ({
        accountId: id,
        claims: () => ({ sub: id, ...this.accounts.get(id) }),
      }),
    })
    this.server.on('request', provider.callback())
  }

  get config() {
    return { issuer: this.issuer, clientId: 'penholder', clientSecret: 'a secret', name: 'Ministry account' }
  }

  /** Follows the way from our door to where the service sends back; answers with what it sends along. */
  async visit(url: string, account: string): Promise<string> {
    const cookies = new Map<string, string>()
    let next = url
    let form: URLSearchParams | undefined
    for (let step = 0; step < 20; step += 1) {
      const response = await fetch(next, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        ...(form ? { method: 'POST', body: form } : {}),
      })
      for (const cookie of response.headers.getSetCookie()) {
        const [name = '', value = ''] = cookie.split(';', 1)[0]?.split(/=(.*)/s) ?? []
        cookies.set(name, value)
      }
      const to = response.headers.get('location')
      form = undefined
      if (to === null) {
        const page = await response.text()
        const action = /action="([^"]+)"/.exec(page)?.[1]
        const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1]
        if (!action || !prompt)
          throw new Error(`the service shows no form: ${response.status} ${page.slice(0, 300)}`)
        next = new URL(action, next).href
        form = new URLSearchParams({ prompt, login: account, password: 'any' })
        continue
      }
      next = new URL(to, next).href
      if (!next.startsWith(this.issuer)) return new URL(next).search.slice(1)
    }
    throw new Error('the service never sends back')
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    this.server.close()
    await once(this.server, 'close')
  }
}
