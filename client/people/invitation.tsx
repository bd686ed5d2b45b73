/** What the secretariat hands over: a link, and a short code that can be read out. Shown once; printed as it stands. */
import { useState, type ReactNode } from 'react'
import type { InvitationView, PersonView } from '../../shared/protocol/http.ts'
import { Button, copyWords, Dialog, Moment } from '../ui/index.ts'
import { useWords } from '../words/index.ts'

type InvitationProps = {
  readonly person: PersonView
  readonly seat: string
  readonly keys: InvitationView
  readonly onClose: () => void
}

export const Invitation = ({ person, seat, keys, onClose }: InvitationProps): ReactNode => {
  const words = useWords()
  const [copied, setCopied] = useState(false)
  return (
    <Dialog
      title={words('invitation.title', { person: person.name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" icon="print" onPress={() => window.print()}>
            {words('act.print')}
          </Button>
          <Button
            variant="filled"
            icon={copied ? 'check' : 'copy'}
            onPress={() => void copyWords(keys.link).then(setCopied)}
          >
            {words(copied ? 'act.copied' : 'invitation.copy')}
          </Button>
        </>
      }
    >
      <div className="invitation stack">
        <p>{words('invitation.lead', { seat })}</p>
        <dl className="stack stack-tight">
          <dt className="field-label">{words('invitation.link')}</dt>
          <dd className="invitation-link">{keys.link}</dd>
          <dt className="field-label">{words('invitation.code')}</dt>
          <dd className="invitation-code">{keys.code}</dd>
        </dl>
        <p className="quiet">
          {words('invitation.until')} <Moment at={keys.expiresAt} />
        </p>
        <p className="quiet">{words('invitation.once')}</p>
      </div>
    </Dialog>
  )
}
