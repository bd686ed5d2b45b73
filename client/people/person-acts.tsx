/**
 * What a head may do about one of its people beside revoking: change the capacity, withdraw an open link, sign out of browsers
 * that were lost. Each is asked once, in a sentence.
 */
import { useState, type ReactNode } from 'react'
import type { Capacity } from '../../shared/procedure/state.ts'
import type { PersonView } from '../../shared/protocol/http.ts'
import { api } from '../connection/api.ts'
import { useSession } from '../connection/session.ts'
import { ConfirmAct, Menu, RadioGroup } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'

type Asked = 'capacity' | 'withdraw' | 'out' | null

type PersonActsProps = {
  readonly person: PersonView
  /** The seat's name. */
  readonly seat: string
  /** Those that may be given to this person; none where there is nothing to choose. */
  readonly capacities: readonly Capacity[]
  readonly whyNoKey: string | null
  readonly onDone: () => void
}

export const PersonActs = ({ person, seat, capacities, whyNoKey, onDone }: PersonActsProps): ReactNode => {
  const words = useWords()
  const { seat: own } = useSession()
  const [asked, setAsked] = useState<Asked>(null)
  const [capacity, setCapacity] = useState<Capacity>(person.capacity)
  const close = (): void => setAsked(null)
  const given = { person: person.name, seat }
  return (
    <>
      <Menu
        label={words('people.more', { person: person.name })}
        acts={[
          ...(capacities.length > 0
            ? [
                {
                  id: 'capacity',
                  label: words('people.capacity.change'),
                  onAct: () => {
                    setCapacity(person.capacity)
                    setAsked('capacity')
                  },
                },
              ]
            : []),
          {
            id: 'withdraw',
            label: words('people.link.withdraw'),
            why: whyNoKey ?? (person.invitation?.state === 'open' ? null : words('people.link.none')),
            onAct: () => setAsked('withdraw'),
          },
          ...(person.sessions === undefined
            ? []
            : [
                {
                  id: 'out',
                  label: words('people.out'),
                  why: person.sessions > 0 ? null : words('people.out.none'),
                  onAct: () => setAsked('out'),
                },
              ]),
        ]}
      />
      {asked === 'capacity' && (
        <ConfirmAct
          isOpen
          onClose={close}
          verb={words('people.capacity.change')}
          sentence={words('people.capacity.sentence', given)}
          why={capacity === person.capacity ? words('people.capacity.same') : null}
          fieldsFirst
          onConfirm={async () => {
            const answer = await api.bodyCommand({
              type: 'AccreditPerson',
              id: crypto.randomUUID(),
              as: own,
              person: person.id,
              name: person.name,
              seat: person.seat,
              capacity,
            })
            onDone()
            return answer.ok ? null : refusalSentence(words, answer.refusal)
          }}
        >
          <RadioGroup
            label={words('people.capacity')}
            choices={[person.capacity, ...capacities].map((id) => ({
              id,
              label: words(`capacity.${id}`),
              means: words(`capacity.${id}.means`),
            }))}
            value={capacity}
            onChange={setCapacity}
          />
        </ConfirmAct>
      )}
      {asked === 'withdraw' && (
        <ConfirmAct
          isOpen
          onClose={close}
          verb={words('people.link.withdraw')}
          sentence={words('people.link.withdraw.sentence', given)}
          onConfirm={async () => {
            await api.withdrawInvitation(person.id)
            onDone()
          }}
        />
      )}
      {asked === 'out' && (
        <ConfirmAct
          isOpen
          grave
          onClose={close}
          verb={words('people.out')}
          sentence={words('people.out.sentence', given)}
          onConfirm={async () => {
            await api.signOutOfSeat(person.id)
            onDone()
          }}
        />
      )}
    </>
  )
}
