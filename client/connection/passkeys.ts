/**
 * What this device can do with passkeys: make one, sign in with one, show one again, and let one vouch for a grave act. The
 * browser's own part is fetched when it is first wanted. Knows no wording; whatever a device or a person declines is thrown.
 */
import { challengeOf, signedForm, type GraveCommand } from '../../shared/procedure/grave.ts'
import type { Assertion } from '../../shared/procedure/command.ts'
import type { PasskeyView, SessionView } from '../../shared/protocol/http.ts'
import { api } from './api.ts'

const browserPart = () => import('@simplewebauthn/browser')

/** At a number instead of a name no browser has passkeys: then the code is the way in. */
export const atNumber = (): boolean => /^\[|^\d{1,3}(\.\d{1,3}){3}$/.test(location.hostname)

/** The same page by a name, for whoever sits at the machine itself. */
export const addressByName = (): string =>
  `http://localhost${location.port === '' ? '' : `:${location.port}`}`

export const mayHavePasskeys = (): boolean => 'PublicKeyCredential' in window && !atNumber()

export const makePasskey = async (name: string): Promise<readonly PasskeyView[]> => {
  const [optionsJSON, { startRegistration }] = await Promise.all([api.newPasskey(), browserPart()])
  return api.keepPasskey(name, await startRegistration({ optionsJSON }))
}

export const enterByPasskey = async (): Promise<SessionView> => {
  const [optionsJSON, { startAuthentication }] = await Promise.all([api.askPasskey('door'), browserPart()])
  return api.signInByPasskey(await startAuthentication({ optionsJSON }))
}

export const proveByPasskey = async (): Promise<void> => {
  const [optionsJSON, { startAuthentication }] = await Promise.all([api.askPasskey('proof'), browserPart()])
  await api.prove({ passkey: await startAuthentication({ optionsJSON }) })
}

/** The reader's own keys that a device could have at this address. */
export const passkeysHere = async (): Promise<readonly PasskeyView[]> =>
  mayHavePasskeys() ? (await api.passkeys()).filter(({ site }) => site === location.hostname) : []

/** Asks a device to sign this very act; throws where it does not. */
export const vouchFor = async (
  command: GraveCommand,
  document: string,
  epoch: string,
  keys: readonly PasskeyView[],
): Promise<Assertion> => {
  const { startAuthentication } = await browserPart()
  const { id, response } = await startAuthentication({
    optionsJSON: {
      challenge: challengeOf(signedForm(command), document, epoch),
      rpId: location.hostname,
      allowCredentials: keys.map(({ id }) => ({ id, type: 'public-key' })),
      userVerification: 'preferred',
      timeout: 60_000,
    },
  })
  const { authenticatorData, clientDataJSON, signature } = response
  return { passkey: id, authenticatorData, clientData: clientDataJSON, signature }
}
