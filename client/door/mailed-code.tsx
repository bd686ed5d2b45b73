/** Asking for a code by mail. Says the same whether or not the address is known; the ticket that comes back is this page's own. */
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../connection/api.ts'
import { Button, Notice, TextField } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'
import { troubleSentence } from '../words/trouble.ts'

export const MailedCode = ({ onSent }: { readonly onSent: (ticket: string) => void }): ReactNode => {
  const words = useWords()
  const { code: language } = useLanguage()
  const [stage, setStage] = useState<'closed' | 'open' | 'sent'>('closed')
  const [address, setAddress] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  const ask = async (): Promise<void> => {
    if (busy || address.trim() === '') return
    setBusy(true)
    setFailure(null)
    try {
      onSent((await api.askCode(address.trim(), language)).ticket)
      setStage('sent')
    } catch (thrown) {
      setFailure(thrown)
    } finally {
      setBusy(false)
    }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void ask()
  }
  if (stage === 'closed')
    return (
      <Button variant="quiet" onPress={() => setStage('open')}>
        {words('door.mail')}
      </Button>
    )
  if (stage === 'sent')
    return (
      <div className="stack">
        <Notice tone="good">{words('door.mail.sent')}</Notice>
        <Button variant="quiet" small onPress={() => setStage('open')}>
          {words('door.mail.again')}
        </Button>
      </div>
    )
  return (
    <form className="stack" onSubmit={submit}>
      <TextField
        label={words('door.mail.address')}
        description={words('door.mail.address.note')}
        type="email"
        value={address}
        onChange={setAddress}
        maxLength={254}
        autoComplete="email"
        autoFocus
      />
      {failure !== null && <Notice tone="problem">{troubleSentence(words, failure)}</Notice>}
      <Button type="submit" busy={busy}>
        {words('door.mail.send')}
      </Button>
    </form>
  )
}
