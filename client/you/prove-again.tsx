/** Showing a key again before what cannot be undone: the passkey of this device, or a code. Says only that it was shown. */
import { useState, type FormEvent, type ReactNode } from 'react'
import { api, ApiFailure } from '../connection/api.ts'
import { mayHavePasskeys, proveByPasskey } from '../connection/passkeys.ts'
import { Button, Dialog, Notice, TextField } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'

type ProveAgainProps = { readonly onClose: () => void; readonly onProved?: () => void }

export const ProveAgain = ({ onClose, onProved }: ProveAgainProps): ReactNode => {
  const words = useWords()
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)

  const prove = async (show: () => Promise<void>): Promise<void> => {
    if (busy) return
    setBusy(true)
    setTrouble(null)
    try {
      await show()
      onClose()
      onProved?.()
    } catch (failure) {
      setTrouble(failure instanceof ApiFailure ? troubleSentence(words, failure) : words('passkey.declined'))
    } finally {
      setBusy(false)
    }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (code.trim() !== '') void prove(() => api.prove({ code: code.trim() }))
  }
  return (
    <Dialog
      title={words('prove.title')}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="filled" type="submit" form="prove" busy={busy}>
          {words('prove.go')}
        </Button>
      }
    >
      <form id="prove" className="stack" onSubmit={submit}>
        <p>{words('prove.why')}</p>
        {mayHavePasskeys() && (
          <div>
            <Button icon="check" onPress={() => void prove(proveByPasskey)}>
              {words('prove.passkey')}
            </Button>
          </div>
        )}
        <TextField
          label={words('door.code')}
          description={words('prove.code.note')}
          value={code}
          onChange={setCode}
          autoComplete="one-time-code"
          maxLength={200}
        />
        {trouble && <Notice tone="problem">{trouble}</Notice>}
      </form>
    </Dialog>
  )
}
