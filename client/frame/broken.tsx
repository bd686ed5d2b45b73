/**
 * A part of the page that could not be loaded or drawn: says so and offers to load anew, instead of leaving a blank page.
 * Most often the program was renewed while the page was open, or the line broke at the wrong second.
 */
import { Component, type ReactNode } from 'react'
import { TakesOver } from '../reading/taking-over.ts'
import { Button, Empty } from '../ui/index.ts'
import { useWords } from '../words/index.ts'

type Props = { readonly children: ReactNode }

export class Unbroken extends Component<Props, { readonly broken: boolean }> {
  override readonly state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

const Broken = (): ReactNode => {
  const words = useWords()
  return (
    <div className="screen screen-narrow" role="alert">
      <TakesOver />
      <Empty
        page
        title={words('broken.title')}
        action={
          <Button variant="filled" onPress={() => location.reload()}>
            {words('broken.again')}
          </Button>
        }
      >
        {words('broken.why')}
      </Empty>
    </div>
  )
}
