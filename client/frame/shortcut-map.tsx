/** The map of keys: those of the frame, and those of the screen that is open. */
import type { ReactNode } from 'react'
import { Dialog } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { useOfferedActs } from './acts.ts'

export const ShortcutMap = ({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}): ReactNode => {
  const words = useWords()
  const acts = useOfferedActs().filter(({ key }) => key !== undefined)
  const frame = [
    { keys: 'Ctrl K', label: words('palette.open') },
    { keys: '?', label: words('keys.title') },
    { keys: 'Esc', label: words('keys.escape') },
  ]
  return (
    <Dialog title={words('keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className="keys">
        {[...frame, ...acts.map(({ key, label }) => ({ keys: key?.toUpperCase() ?? '', label }))].map(
          ({ keys, label }) => (
            <div key={keys + label} className="keys-row">
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{label}</dd>
            </div>
          ),
        )}
      </dl>
    </Dialog>
  )
}
