/**
 * People: seats as rows, and in them the persons this reader may see. The secretariat invites and revokes; a
 * delegation sees its own. Rights come from the seat, so there is nothing to set per person but a capacity.
 */
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Seat, SeatRole } from '../../shared/procedure/state.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { InvitationView, PersonView } from '../../shared/protocol/http.ts'
import { api } from '../connection/api.ts'
import { onLive } from '../connection/live.ts'
import { serverNow, useSession } from '../connection/session.ts'
import { useActs, type Act } from '../frame/acts.ts'
import { useNames } from '../frame/names.ts'
import { useBody } from '../procedure/body-store.ts'
import { Button, ConfirmAct, Loading, Moment, Notice, useNow } from '../ui/index.ts'
import { refusalSentence, roleName, useWords, type Words } from '../words/index.ts'
import { formatRelative } from '../words/time.ts'
import { troubleSentence } from '../words/trouble.ts'
import { WhoBreaks } from './breaking.tsx'
import { Comings, NominatedPeople } from './comings.tsx'
import { Invitation } from './invitation.tsx'
import { Invite } from './invite.tsx'
import { PersonActs } from './person-acts.tsx'
import { MailKey } from './mail-key.tsx'
import { peopleRights, type Inviting } from './rights.ts'
import { AddSeat, EndSeatButton } from './seats.tsx'
import './people.css'

const roleOrder: readonly SeatRole[] = [
  'secretariat',
  'chair',
  'vice-chair',
  'member',
  'expert',
  'incoming',
  'observer',
]

export const People = (): ReactNode => {
  const words = useWords()
  const names = useNames()
  const session = useSession()
  const own = session.seat
  const body = useBody()
  const { people, failure, refresh } = usePeople()
  const [inviting, setInviting] = useState<{ readonly seat: Seat; readonly answer: Inviting } | null>(null)
  const [revoking, setRevoking] = useState<PersonView | null>(null)
  const [printed, setPrinted] = useState<{
    readonly person: PersonView
    readonly keys: InvitationView
  } | null>(null)
  const [mailing, setMailing] = useState<PersonView | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [seating, setSeating] = useState(false)
  const runs = body?.seats[own]?.role === 'secretariat'

  const groups = useMemo(
    () =>
      roleOrder
        .map((role) => ({
          role,
          seats: Object.values(body?.seats ?? {})
            .filter((seat) => seat.role === role)
            .sort((a, b) => names.seat(a.id).localeCompare(names.seat(b.id))),
        }))
        .filter(({ seats }) => seats.length > 0),
    [body, names],
  )

  const { capacity } = session
  useActs(
    useMemo<readonly Act[]>(() => {
      if (!body) return []
      const rights = peopleRights(body, session, serverNow())
      const served = runs ? Object.values(body.seats) : capacity === 'head' ? [body.seats[own]] : []
      return served.flatMap((seat): readonly Act[] => {
        if (!seat) return []
        const answer = rights.invite(seat.id)
        return [
          {
            id: `invite-${seat.id}`,
            label: words(answer.way === 'nominate' ? 'people.nominate.to' : 'people.invite.to', {
              seat: names.seat(seat.id),
            }),
            ...(seat.id === own ? { key: 'i' } : {}),
            why: sentenceOf(words, answer.refusal),
            onAct: () => setInviting({ seat, answer }),
          },
        ]
      })
    }, [body, session, runs, capacity, own, words, names]),
  )

  const print = (person: PersonView): void => {
    api.invite(person.id).then(
      (keys) => {
        setTrouble(null)
        setPrinted({ person, keys })
      },
      (thrown: unknown) => setTrouble(troubleSentence(words, thrown)),
    )
  }

  if (failure !== null)
    return (
      <div className="screen">
        <Notice tone="problem" action={<Button onPress={refresh}>{words('act.retry')}</Button>}>
          {troubleSentence(words, failure)}
        </Notice>
      </div>
    )
  if (!body || !people)
    return (
      <div className="screen">
        <Loading lines={8} />
      </div>
    )
  const rights = peopleRights(body, session, serverNow())
  const serves = (seat: Seat): boolean => runs || (seat.id === own && session.capacity === 'head')
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>{words('place.people')}</h1>
        <p className="quiet">{words(runs ? 'people.lead.all' : 'people.lead.own')}</p>
        {runs && (
          <p>
            <Button icon="plus" onPress={() => setSeating(true)}>
              {words('seats.add')}
            </Button>
          </p>
        )}
      </header>
      {seating && <AddSeat body={body} onClose={() => setSeating(false)} />}
      {trouble && <Notice tone="problem">{trouble}</Notice>}
      {groups.map(({ role, seats }) => (
        <section key={role} className="people-group" aria-labelledby={`role-${role}`}>
          <h2 id={`role-${role}`} className="section-title">
            {roleName(words, role)}
          </h2>
          <p className="quiet small people-rights">{words(`rights.${role}`)}</p>
          <ul>
            {seats.map((seat) => (
              <li key={seat.id} className="people-seat">
                <div className="people-name">
                  <span className={seat.id === own ? 'seat-chip seat-chip-own' : 'seat-chip'}>
                    {names.seat(seat.id)}
                  </span>
                  {seat.until !== undefined && (
                    <span className="quiet small">
                      {words('people.until')} <Moment at={seat.until} here={false} relative={false} />
                    </span>
                  )}
                </div>
                <ul className="people-persons">
                  {people
                    .filter((person) => person.seat === seat.id && person.until === undefined)
                    .map((person) => (
                      <Person
                        key={person.id}
                        person={person}
                        shows={seat.role === 'member' || seat.role === 'incoming'}
                        serves={serves(seat)}
                        whyNot={sentenceOf(words, rights.revoke(person))}
                        whyNoKey={sentenceOf(words, rights.key(person))}
                        onPrint={() => print(person)}
                        onMail={() => setMailing(person)}
                        onRevoke={() => setRevoking(person)}
                        more={
                          <PersonActs
                            person={person}
                            seat={names.seat(seat.id)}
                            capacities={seat.role === 'member' ? rights.capacities(person) : []}
                            whyNoKey={sentenceOf(words, rights.key(person))}
                            onDone={refresh}
                          />
                        }
                      />
                    ))}
                  <NominatedPeople
                    body={body}
                    seat={seat}
                    rights={rights}
                    onLetIn={(person, keys) => {
                      refresh()
                      setPrinted({ person, keys })
                    }}
                  />
                </ul>
                <div className="people-seat-acts">
                  {runs && seat.role !== 'secretariat' && (seat.until ?? Infinity) > serverNow() && (
                    <EndSeatButton body={body} seat={seat} />
                  )}
                  {serves(seat) && (
                    <InviteTo
                      name={names.seat(seat.id)}
                      answer={rights.invite(seat.id)}
                      onInvite={(answer) => setInviting({ seat, answer })}
                    />
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {body.seats[own]?.role === 'member' && <WhoBreaks body={body} seat={body.seats[own]} />}
      {body.seats[own] && <Comings body={body} seat={body.seats[own]} />}
      {inviting && (
        <Invite
          seat={inviting.seat}
          capacities={inviting.answer.capacities}
          way={inviting.answer.way}
          onNominated={() => setInviting(null)}
          name={names.seat(inviting.seat.id)}
          onClose={() => setInviting(null)}
          onInvited={(person, keys) => {
            setInviting(null)
            refresh()
            setPrinted({ person, keys })
          }}
        />
      )}
      {printed && (
        <Invitation
          person={printed.person}
          seat={names.seat(printed.person.seat, printed.person.capacity)}
          keys={printed.keys}
          onClose={() => setPrinted(null)}
        />
      )}
      {mailing && <MailKey person={mailing} onClose={() => setMailing(null)} onSent={refresh} />}
      {revoking && (
        <ConfirmAct
          isOpen
          grave
          onClose={() => setRevoking(null)}
          verb={words('people.revoke')}
          sentence={words('people.revoke.sentence', {
            person: revoking.name,
            seat: names.seat(revoking.seat),
          })}
          onConfirm={async () => {
            const answer = await api.bodyCommand({
              type: 'RevokePerson',
              id: crypto.randomUUID(),
              as: own,
              person: revoking.id,
              seat: revoking.seat,
            })
            refresh()
            return answer.ok ? null : refusalSentence(words, answer.refusal)
          }}
        />
      )}
    </div>
  )
}

const sentenceOf = (words: Words, refusal: Refusal | null): string | null =>
  refusal ? refusalSentence(words, refusal) : null

type InviteToProps = {
  readonly name: string
  readonly answer: Inviting
  readonly onInvite: (answer: Inviting) => void
}

/** The head of a delegation invites its further people: said in those words, not in the general ones. */
const InviteTo = ({ name, answer, onInvite }: InviteToProps): ReactNode => {
  const words = useWords()
  const { way, refusal } = answer
  const why =
    refusal?.code === 'RoleMayNot'
      ? words('people.invite.byHead', { seat: name })
      : sentenceOf(words, refusal)
  return (
    <Button
      small
      variant="quiet"
      icon="plus"
      label={words(way === 'nominate' ? 'people.nominate.to' : 'people.invite.to', { seat: name })}
      why={why}
      onPress={() => onInvite(answer)}
    >
      {words(way === 'nominate' ? 'people.nominate' : 'people.invite')}
    </Button>
  )
}

type PersonProps = {
  readonly person: PersonView
  /** Whether inviting and revoking in this seat is this reader's. */
  readonly serves: boolean
  /** Capacities are a delegation's; elsewhere they say nothing. */
  readonly shows: boolean
  readonly whyNot: string | null
  readonly whyNoKey: string | null
  readonly onPrint: () => void
  readonly onMail: () => void
  readonly onRevoke: () => void
  readonly more: ReactNode
}

const Person = (props: PersonProps): ReactNode => {
  const { person, serves, shows, whyNot, whyNoKey, onPrint, onMail, onRevoke, more } = props
  const now = useNow()
  const words = useWords()
  const { mail } = useSession()
  return (
    <li className="people-person">
      <span>
        {person.name}
        {shows && <span className="quiet"> · {words(`capacity.${person.capacity}`)}</span>}
      </span>
      <span className="quiet small">
        {person.lastSignIn === undefined ? (
          words('people.never')
        ) : (
          <time dateTime={new Date(person.lastSignIn).toISOString()}>
            {words('people.last', { when: formatRelative(words, person.lastSignIn, now) })}
          </time>
        )}
        {person.sessions !== undefined && person.sessions > 0 && (
          <> · {words('people.sessions', { count: person.sessions })}</>
        )}
        {person.invitation?.state === 'open' && (
          <>
            {' · '}
            {words('people.link.open')} <Moment at={person.invitation.at} here={false} relative={false} />
          </>
        )}
        {person.invitation?.state === 'over' && person.lastSignIn === undefined && (
          <> · {words('people.link.over')}</>
        )}
        {person.mailed && person.lastSignIn === undefined && (
          <>
            {' · '}
            {words('people.mailed', { fate: person.mailed.fate })}
          </>
        )}
      </span>
      {serves && (
        <span className="people-acts">
          <Button
            small
            variant="quiet"
            label={words('people.key.for', { person: person.name })}
            why={whyNoKey}
            onPress={onPrint}
          >
            {words('people.key')}
          </Button>
          {mail && (
            <Button
              small
              variant="quiet"
              label={words('people.mail.to', { person: person.name })}
              why={whyNoKey ?? (person.email === undefined ? words('people.mail.none') : null)}
              onPress={onMail}
            >
              {words('people.mail')}
            </Button>
          )}
          <Button
            small
            variant="quiet"
            label={words('people.revoke.of', { person: person.name })}
            why={whyNot}
            onPress={onRevoke}
          >
            {words('people.revoke')}
          </Button>
          {more}
        </span>
      )}
    </li>
  )
}

const usePeople = () => {
  const [people, setPeople] = useState<readonly PersonView[]>()
  const [failure, setFailure] = useState<unknown>(null)
  const refresh = useCallback(() => {
    api.people().then(
      (fresh) => {
        setFailure(null)
        setPeople(fresh)
      },
      // What is known stays; only a first failure takes the screen.
      (thrown: unknown) => setFailure((before: unknown) => before ?? thrown),
    )
  }, [])
  useEffect(() => {
    refresh()
    return onLive((frame) => {
      if (frame.t === 'body' || frame.t === 'hello') refresh()
    })
  }, [refresh])
  return { people, failure: people ? null : failure, refresh }
}
