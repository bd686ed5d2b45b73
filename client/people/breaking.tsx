/**
 * Who of the reader's own delegation may break a silence, in a sentence; its head may change it here. Known to the
 * delegation alone.
 */
import { useState, type ReactNode } from 'react'
import { breakingNow, breakingRule } from '../../shared/procedure/index.ts'
import type { BodyState, BreakingRule, Seat } from '../../shared/procedure/state.ts'
import { api } from '../connection/api.ts'
import { serverNow, useSession } from '../connection/session.ts'
import { useNames } from '../frame/names.ts'
import { refreshBody } from '../procedure/body-store.ts'
import { Button, ConfirmAct, RadioGroup } from '../ui/index.ts'
import { refusalSentence, useWords } from '../words/index.ts'

const rules: readonly BreakingRule[] = ['any', 'head', 'two']

export const WhoBreaks = ({ body, seat }: { readonly body: BodyState; readonly seat: Seat }): ReactNode => {
  const words = useWords()
  const names = useNames()
  const { seat: own, capacity } = useSession()
  const rule = breakingRule(body, seat.id)
  const [chosen, setChosen] = useState<BreakingRule | null>(null)
  const eased = breakingNow(body, seat.id, serverNow()) !== rule
  return (
    <section aria-labelledby="who-breaks" className="people-breaking stack stack-tight">
      <h2 id="who-breaks" className="section-title">
        {words('people.breaking', { seat: names.seat(seat.id) })}
      </h2>
      <p>{words('people.breaking.rule', { rule })}</p>
      {eased && <p className="quiet">{words('people.breaking.eased')}</p>}
      <div>
        <Button
          small
          why={capacity === 'head' ? null : words('people.breaking.byHead')}
          onPress={() => setChosen(rule)}
        >
          {words('people.breaking.change')}
        </Button>
      </div>
      {chosen !== null && (
        <ConfirmAct
          isOpen
          onClose={() => setChosen(null)}
          verb={words('people.breaking.change')}
          sentence={words('people.breaking.sentence', { seat: names.seat(seat.id) })}
          why={chosen === rule ? words('people.breaking.same') : null}
          fieldsFirst
          onConfirm={async () => {
            const answer = await api.bodyCommand({
              type: 'SetBreakingRule',
              id: crypto.randomUUID(),
              as: own,
              rule: chosen,
            })
            if (!answer.ok) return refusalSentence(words, answer.refusal)
            await refreshBody()
            return null
          }}
        >
          <RadioGroup
            label={words('people.breaking', { seat: names.seat(seat.id) })}
            choices={rules.map((id) => ({
              id,
              label: words('people.breaking.choice', { rule: id }),
              means: words('people.breaking.rule', { rule: id }),
            }))}
            value={chosen}
            onChange={setChosen}
          />
        </ConfirmAct>
      )}
    </section>
  )
}
