/** Taking up several proposals in one act: the parts of a package, or those on a paragraph that can stand together. */
import type { ReactNode } from 'react'
import { partsOf } from '../../shared/procedure/index.ts'
import type { Proposal } from '../../shared/procedure/state.ts'
import { hashOfBlock } from '../../shared/text/schema.ts'
import { useSeatLook } from '../editor/seat-look.ts'
import { Button } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { blockIn, useTextScreen } from './screen.ts'

export const TakeUpTogether = ({ proposals }: { readonly proposals: readonly Proposal[] }): ReactNode => {
  const { draft } = useTextScreen()
  const packages = new Map(
    proposals.flatMap((proposal) =>
      proposal.package === undefined ? [] : [[proposal.package, partsOf(draft, proposal)] as const],
    ),
  )
  const changes = proposals.filter(
    ({ change, package: whole }) => change.kind === 'change' && whole === undefined,
  )
  const groups = [...packages.values(), changes].filter((group) => group.length > 1)
  return groups.map((group) => <Group key={group[0]?.id} group={group} />)
}

const Group = ({ group }: { readonly group: readonly Proposal[] }): ReactNode => {
  const words = useWords()
  const look = useSeatLook()
  const { acts, text } = useTextScreen()
  const parts = group.map(({ id, change }) => {
    const block = change.kind === 'add' ? undefined : blockIn(text, change.paragraph)
    return { proposal: id, ...(block ? { current: hashOfBlock(block) } : {}) }
  })
  const request = { type: 'TakeUpTogether' as const, parts }
  return (
    <p>
      <Button
        small
        why={acts.whyNot(request)}
        onPress={() =>
          acts.ask({
            verb: words('together.take', { count: group.length }),
            sentence: words('together.confirm', {
              seats: [...new Set(group.map(({ seat }) => look.name(seat)))],
            }),
            request,
            done: words('together.told'),
          })
        }
      >
        {words('together.take', { count: group.length })}
      </Button>
    </p>
  )
}
