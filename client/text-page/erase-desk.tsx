/** A delegation erases its desk on this text for good, or that of a circle that is closed: said once what goes and what stays, and confirmed once. */
import { useState, type ReactNode } from 'react'
import { mayEraseDesk, type Circle } from '../../shared/procedure/index.ts'
import { api } from '../connection/api.ts'
import { serverNow } from '../connection/session.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { Button, ConfirmAct } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'
import { ProveAgain } from '../you/prove-again.tsx'
import { useTextScreen } from './screen.ts'

export const EraseDesk = ({ circle }: { readonly circle: Circle | undefined }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { document, draft } = useTextScreen()
  const [asked, setAsked] = useState(false)
  const [mustProve, setMustProve] = useState(false)
  const { actor, body } = draft
  if (!body || !actor) return null
  const verb = words(circle ? 'circles.erase' : 'text.desk.erase')
  const may = mayEraseDesk(body, actor, serverNow())
  const refusal = { code: 'CapacityMayNot', rule: 'ROOM-53', facts: { capacity: actor.capacity } } as const
  return (
    <div className="desk-erase">
      <Button
        small
        variant="quiet"
        why={may ? null : refusalSentence(words, refusal)}
        onPress={() => setAsked(true)}
      >
        {verb}
      </Button>
      {asked && (
        <ConfirmAct
          isOpen
          grave
          onClose={() => setAsked(false)}
          title={verb}
          verb={words('text.desk.erase.verb')}
          sentence={
            circle
              ? words('circles.erase.sentence', { name: circle.name })
              : words('text.desk.erase.sentence', { seat: look.name(draft.viewer.seat) })
          }
          onConfirm={async () => {
            const answer = await api.eraseDesk(document, circle?.id)
            if (answer.ok) return null
            if (answer.refusal.code === 'ProveAgain') setMustProve(true)
            return refusalSentence(words, answer.refusal)
          }}
        />
      )}
      {mustProve && <ProveAgain onClose={() => setMustProve(false)} />}
    </div>
  )
}
