/** An address that is no screen: says so, and where to go instead. */
import type { ReactNode } from 'react'
import { Link } from '../router.ts'
import { Empty } from '../ui/index.ts'
import { useWords } from '../words/index.ts'

export const Nowhere = (): ReactNode => {
  const words = useWords()
  return (
    <div className="screen screen-narrow">
      <Empty page title={words('nowhere.title')} action={<Link to="/">{words('nowhere.back')}</Link>}>
        {words('nowhere.why')}
      </Empty>
    </div>
  )
}
