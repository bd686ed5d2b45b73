/**
 * Offered once to whoever has just come in by a link or a code and has no passkey: next time, this device signs them in. One
 * press, or "Not now", which this device remembers.
 */
import { useEffect, useState, type ReactNode } from 'react'
import { deviceOf } from '../../shared/device.ts'
import { api, ApiFailure } from '../connection/api.ts'
import { makePasskey, mayHavePasskeys } from '../connection/passkeys.ts'
import { useSession } from '../connection/session.ts'
import { Button, Notice } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'
import { deviceInWords } from '../you/device.ts'

const declined = 'passkey-not-now'

type Offer = 'open' | 'done' | 'put-away'

export const PasskeyOffer = ({ arrived }: { readonly arrived: boolean }): ReactNode => {
  const words = useWords()
  const { demo } = useSession()
  const [offer, setOffer] = useState<Offer>('put-away')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)

  useEffect(() => {
    // A demo’s people are everybody’s: a key to one of them is nobody’s own.
    if (!arrived || demo || !mayHavePasskeys() || localStorage.getItem(declined)) return
    api.passkeys().then(
      (keys) => {
        if (keys.length === 0) setOffer('open')
      },
      // An offer that cannot be made now can be made another time.
      () => undefined,
    )
  }, [arrived, demo])

  const accept = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    setTrouble(null)
    try {
      await makePasskey(deviceInWords(words, deviceOf(navigator.userAgent)))
      setOffer('done')
    } catch (failure) {
      setTrouble(failure instanceof ApiFailure ? troubleSentence(words, failure) : words('passkey.declined'))
    } finally {
      setBusy(false)
    }
  }
  if (offer === 'put-away') return null
  if (offer === 'done')
    return (
      <Notice
        tone="good"
        action={
          <Button variant="quiet" small onPress={() => setOffer('put-away')}>
            {words('act.close')}
          </Button>
        }
      >
        {words('passkey.offer.done')}
      </Notice>
    )
  return (
    <Notice
      tone={trouble ? 'warning' : 'plain'}
      action={
        <span className="row">
          <Button small busy={busy} icon="key" onPress={() => void accept()}>
            {words('passkey.offer.yes')}
          </Button>
          <Button
            variant="quiet"
            small
            onPress={() => {
              localStorage.setItem(declined, 'yes')
              setOffer('put-away')
            }}
          >
            {words('act.cancel')}
          </Button>
        </span>
      }
    >
      {trouble ?? words('passkey.offer')}
    </Notice>
  )
}
