/** Inviting a person to a seat: who, in which capacity. The answer is a link and a code to hand over. */
import { useState, type ReactNode } from 'react'
import type { Capacity, Seat } from '../../shared/procedure/state.ts'
import type { InvitationView, PersonView } from '../../shared/protocol/http.ts'
import { api } from '../connection/api.ts'
import { serverNow, useSession } from '../connection/session.ts'
import { Button, Dialog, Notice, RadioGroup, TextField, useSubmit } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'
import type { Inviting } from './rights.ts'

type InviteProps = {
  readonly seat: Seat
  /** Those that may be given; at least one. */
  readonly capacities: readonly Capacity[]
  readonly name: string
  readonly way: Inviting['way']
  readonly onClose: () => void
  readonly onInvited: (person: PersonView, keys: InvitationView) => void
  readonly onNominated: () => void
}

/** A person's id begins with a letter and tells nothing. */
const newPersonId = (): string => `u_${crypto.randomUUID().replaceAll('-', '')}`

export const Invite = ({
  seat,
  capacities,
  name,
  way,
  onClose,
  onInvited,
  onNominated,
}: InviteProps): ReactNode => {
  const words = useWords()
  const { seat: own } = useSession()
  const [ids] = useState(() => ({ person: newPersonId(), command: crypto.randomUUID() }))
  const [person, setPerson] = useState('')
  const [email, setEmail] = useState('')
  const [capacity, setCapacity] = useState<Capacity>(
    capacities.includes('delegate') ? 'delegate' : (capacities[0] ?? 'delegate'),
  )
  const { busy, trouble, submit } = useSubmit(async () => {
    if (person.trim() === '') return null
    // The ids are fixed: pressing again after a failure invites nobody twice.
    const whom = {
      id: ids.command,
      as: own,
      person: ids.person,
      name: person.trim(),
      seat: seat.id,
      ...(email.trim() === '' ? {} : { email: email.trim() }),
    }
    const answer = await api.bodyCommand(
      way === 'nominate'
        ? { type: 'NominatePerson', ...whom }
        : { type: 'AccreditPerson', ...whom, capacity, ...(way === 'anew' ? { anew: true } : {}) },
    )
    if (!answer.ok) return refusalSentence(words, answer.refusal)
    if (way === 'nominate') {
      onNominated()
      return null
    }
    const keys = await api.invite(ids.person)
    onInvited({ id: ids.person, name: person.trim(), seat: seat.id, capacity, since: serverNow() }, keys)
    return null
  })
  return (
    <Dialog
      title={words(way === 'nominate' ? 'people.nominate.to' : 'people.invite.to', { seat: name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {words('act.cancel')}
          </Button>
          <Button
            variant="filled"
            type="submit"
            form="invite"
            busy={busy}
            why={person.trim() === '' ? words('people.name.missing') : null}
          >
            {words(way === 'nominate' ? 'people.nominate' : 'people.invite')}
          </Button>
        </>
      }
    >
      <form id="invite" className="stack" onSubmit={submit}>
        {way !== 'invite' && (
          <Notice tone={way === 'anew' ? 'warning' : 'plain'}>
            {words(way === 'anew' ? 'people.anew.note' : 'people.nominate.note', { seat: name })}
          </Notice>
        )}
        <TextField
          label={words('people.name')}
          description={words('people.name.note')}
          value={person}
          onChange={setPerson}
          maxLength={200}
          autoFocus
        />
        <TextField
          label={words('people.email')}
          type="email"
          value={email}
          onChange={setEmail}
          maxLength={254}
        />
        {capacities.length > 1 && seat.role === 'member' && (
          <RadioGroup
            label={words('people.capacity')}
            choices={capacities.map((id) => ({
              id,
              label: words(`capacity.${id}`),
              means: words(`capacity.${id}.means`),
            }))}
            value={capacity}
            onChange={setCapacity}
          />
        )}
        {trouble && <Notice tone="problem">{trouble}</Notice>}
      </form>
    </Dialog>
  )
}
