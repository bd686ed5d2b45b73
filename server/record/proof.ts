/**
 * Whether a passkey signed what it is said to have signed: asked when somebody signs in or does a grave act, and again by
 * whoever verifies the record, with nothing but the record. Knows no person and no rule.
 */
import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { Assertion } from '../../shared/procedure/command.ts'
import type { Passkey } from '../../shared/procedure/state.ts'

/** What is expected of the challenge: itself, or somebody who knows it when they see it. */
type Expected = string | ((challenge: string) => boolean)

export type Signed = Pick<Passkey, 'id' | 'publicKey' | 'site'>

/** The device's own count of its uses, where it keeps one and the signature holds; undefined where it does not. */
export const usesSaidBy = async (
  { authenticatorData, clientData, signature }: Omit<Assertion, 'passkey'>,
  { id, publicKey, site }: Signed,
  expected: Expected,
  usesKnown = 0,
): Promise<number | undefined> => {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON: clientData, authenticatorData, signature },
      },
      expectedChallenge: expected,
      expectedOrigin: originOf(clientData, site),
      expectedRPID: site,
      credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter: usesKnown },
      // A key without a PIN or a finger is a key: it is held, and touched.
      requireUserVerification: false,
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    // Whatever is wrong with bytes that came from outside, they prove nothing.
    return undefined
  }
}

/** The page that asked for the signature, if it is one of the site's; the port and a proxy's scheme are not its name. */
const originOf = (clientData: string, site: string): string => {
  const { origin } = JSON.parse(Buffer.from(clientData, 'base64url').toString('utf8')) as { origin: string }
  const { hostname, protocol } = new URL(origin)
  const ours = hostname === site && (protocol === 'https:' || protocol === 'http:')
  if (!ours) throw new Error('signed for another site')
  return origin
}
