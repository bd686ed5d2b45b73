/**
 * Of one seat: whom the secretariat has nominated and nobody has let in yet, and who came and went. Whoever reads a
 * delegation's desk is told here of everybody else who does.
 */
import { useState, type ReactNode } from 'react'
import type { BodyState, Seat } from '../../shared/procedure/state.ts'
import type { InvitationView, PersonView } from '../../shared/protocol/http.ts'
import { api } from '../connection/api.ts'
import { serverNow, useSession } from '../connection/session.ts'
import { useNames } from '../frame/names.ts'
import { Button, ConfirmAct, Moment } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'
import type { PeopleRights } from './rights.ts'

type Nominated = BodyState['nominations'][number]

type NominatedProps = {
  readonly body: BodyState
  readonly seat: Seat
  readonly rights: PeopleRights
  readonly onLetIn: (person: PersonView, keys: InvitationView) => void
}

export const NominatedPeople = ({ body, seat, rights, onLetIn }: NominatedProps): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { seat: own } = useSession()
  const [asked, setAsked] = useState<Nominated | null>(null)
  const name = (person: string): string => body.people[person]?.name ?? person
  return (
    <>
      {body.nominations
        .filter((one) => one.seat === seat.id)
        .map((one) => {
          const refusal = rights.letIn(one)
          return (
            <li key={one.person} className="people-person">
              <span>{name(one.person)}</span>
              <span className="quiet small">{words('people.nominated')}</span>
              {own === seat.id && (
                <span className="people-acts">
                  <Button
                    small
                    label={words('people.letIn.of', { person: name(one.person) })}
                    why={refusal ? refusalSentence(words, refusal) : null}
                    onPress={() => setAsked(one)}
                  >
                    {words('people.letIn')}
                  </Button>
                </span>
              )}
            </li>
          )
        })}
      {asked && (
        <ConfirmAct
          isOpen
          grave
          onClose={() => setAsked(null)}
          verb={words('people.letIn')}
          sentence={words('people.letIn.sentence', {
            person: name(asked.person),
            seat: names.seat(seat.id),
          })}
          onConfirm={async () => {
            const { person } = asked
            const whom = { person, name: name(person), seat: seat.id, capacity: 'head' } as const
            const id = crypto.randomUUID()
            const answer = await api.bodyCommand({ type: 'AccreditPerson', id, as: own, ...whom })
            if (!answer.ok) return refusalSentence(words, answer.refusal)
            const keys = await api.invite(person)
            onLetIn(
              { id: person, name: whom.name, seat: seat.id, capacity: 'head', since: serverNow() },
              keys,
            )
            return null
          }}
        />
      )}
    </>
  )
}

const longest = 12

/** The reader's own seat: newest first. */
export const Comings = ({ body, seat }: { readonly body: BodyState; readonly seat: Seat }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const changes = body.accreditations
    .filter((one) => one.seat === seat.id)
    .flatMap((one) => [
      { ...one, at: one.since, came: true },
      ...(one.until === undefined ? [] : [{ ...one, at: one.until, came: false }]),
    ])
    .toSorted((a, b) => b.at - a.at)
    .slice(0, longest)
  return (
    <section aria-labelledby="comings">
      <h2 id="comings" className="section-title">
        {words('people.comings', { seat: names.seat(seat.id) })}
      </h2>
      <ul>
        {changes.map(({ person, at, came, capacity }) => (
          <li key={`${person}-${at}-${came}-${capacity}`} className="quiet small">
            <Moment at={at} relative={false} here={false} />{' '}
            {words(came ? 'people.came' : 'people.left', {
              person: body.people[person]?.name ?? person,
              capacity: words(`capacity.${capacity}`),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
