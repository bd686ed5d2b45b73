/** Whether this body votes on procedural motions, and by how many votes one is carried: a decision of the body, with its citation (MOT-1). */
import { useState, type ReactNode } from 'react'
import { api } from '../connection/api.ts'
import { useSession } from '../connection/session.ts'
import { refreshBody, useBody } from '../procedure/body-store.ts'
import { Button, ConfirmAct, RadioGroup, TextField } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'

/** Of fifteen members, as the Council decides on procedure. */
const usual = 9

export const MotionsSwitch = (): ReactNode => {
  const words = useWords()
  const voting = useBody()?.voting
  const [open, setOpen] = useState(false)
  return (
    <>
      <p>{words('motions.switch.is', { on: voting?.on ? 'yes' : 'no', needed: voting?.needed ?? usual })}</p>
      <div>
        <Button small onPress={() => setOpen(true)}>
          {words('motions.switch.change')}
        </Button>
      </div>
      {open && <Change onClose={() => setOpen(false)} />}
    </>
  )
}

const Change = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const words = useWords()
  const { seat } = useSession()
  const voting = useBody()?.voting
  const [on, setOn] = useState<'on' | 'off'>(voting?.on ? 'off' : 'on')
  const [typed, setTyped] = useState(String(voting?.needed ?? usual))
  const [citation, setCitation] = useState('')
  const needed = /^\d{1,3}$/.test(typed.trim()) ? Number(typed.trim()) : 0
  const sound = needed >= 1 && needed <= 400
  return (
    <ConfirmAct
      isOpen
      onClose={onClose}
      title={words('motions.switch.title')}
      verb={words('motions.switch.change')}
      sentence={words('motions.switch.sentence', { on: on === 'on' ? 'yes' : 'no' })}
      why={
        !sound
          ? words('motions.needed.wrong')
          : citation.trim() === ''
            ? words('profiles.citation.missing')
            : null
      }
      fieldsFirst
      onConfirm={async () => {
        const answer = await api.bodyCommand({
          type: 'SwitchMotions',
          id: crypto.randomUUID(),
          as: seat,
          on: on === 'on',
          needed,
          citation: citation.trim(),
        })
        if (!answer.ok) return refusalSentence(words, answer.refusal)
        await refreshBody()
        return null
      }}
    >
      <RadioGroup
        label={words('motions.switch.title')}
        choices={(['on', 'off'] as const).map((id) => ({ id, label: words(`motions.switch.${id}`) }))}
        value={on}
        onChange={setOn}
      />
      <TextField
        label={words('motions.needed')}
        value={typed}
        onChange={setTyped}
        maxLength={3}
        error={sound ? null : words('motions.needed.wrong')}
      />
      <TextField
        label={words('profiles.citation')}
        description={words('profiles.citation.note')}
        value={citation}
        onChange={setCitation}
        maxLength={500}
      />
    </ConfirmAct>
  )
}
