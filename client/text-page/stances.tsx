/** What members say of another's proposal beside supporting it, and how this reader's seat says it or takes it back. */
import type { ReactNode } from 'react'
import type { Proposal, Stance } from '../../shared/procedure/state.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { Button } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { useTextScreen } from './screen.ts'

export const Stances = ({ proposal }: { readonly proposal: Proposal }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const said = Object.entries(proposal.stances ?? {})
  const those = (stance: Stance): readonly string[] =>
    said.filter(([, one]) => one === stance).map(([seat]) => look.name(seat))
  const [opposed, lived] = [those('opposes'), those('tolerates')]
  return (
    <>
      {lived.length > 0 && <p className="supporters">{words('stance.lived', { seats: lived })}</p>}
      {opposed.length > 0 && <p className="supporters">{words('stance.opposed', { seats: opposed })}</p>}
    </>
  )
}

export const StanceActs = ({ proposal }: { readonly proposal: Proposal }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, draft } = useTextScreen()
  const [own, seat] = [look.name(draft.viewer.seat), look.name(proposal.seat)]
  const { stances = {} } = proposal
  const said = Object.hasOwn(stances, draft.viewer.seat) ? stances[draft.viewer.seat] : undefined
  const choices = (['tolerates', 'opposes'] as const).map((stance) => (stance === said ? undefined : stance))
  return choices.map((stance) => {
    const request = { type: 'TakeStance', proposal: proposal.id, ...(stance ? { stance } : {}) } as const
    const verb = words(stance ? `stance.${stance}` : 'stance.end')
    return (
      <Button
        key={stance ?? 'end'}
        variant="quiet"
        small
        why={acts.whyNot(request)}
        onPress={() =>
          acts.ask({
            verb,
            sentence: words('stance.confirm', { stance: stance ?? 'none', own, seat }),
            request,
            done: words('stance.told', { seat }),
          })
        }
      >
        {verb}
      </Button>
    )
  })
}
