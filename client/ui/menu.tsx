/** A button that opens a short list of acts. An act that cannot be done now stays in the list and says why. */
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'

export type MenuAct = {
  readonly id: string
  readonly label: string
  readonly onAct: () => void
  /** Why it cannot be done now. */
  readonly why?: string | null | undefined
  readonly note?: string | undefined
  readonly shortcut?: string
  readonly chosen?: boolean
}

export type MenuProps = {
  /** Said aloud when the trigger is a picture. */
  readonly label: string
  readonly acts: readonly MenuAct[]
  readonly trigger?: ReactNode
  readonly icon?: IconName
  readonly className?: string
}

export const Menu = ({ label, acts, trigger, icon = 'more', className }: MenuProps): ReactNode => {
  const choices = acts.filter(({ chosen }) => chosen !== undefined)
  const others = acts.filter(({ chosen }) => chosen === undefined)
  return (
    <MenuTrigger>
      <AriaButton
        className={
          trigger ? `menu-button ${className ?? ''}`.trim() : `icon-button ${className ?? ''}`.trim()
        }
        aria-label={label}
      >
        {trigger ?? <Icon name={icon} />}
      </AriaButton>
      <Popover className="popover" offset={4}>
        <AriaMenu
          className="list"
          aria-label={label}
          onAction={(key) => {
            const act = acts.find(({ id }) => id === key)
            if (act && !act.why) act.onAct()
          }}
        >
          {/* Only what can be chosen is a choice to a screen reader; an act beside it stays an act. */}
          {choices.length > 0 && (
            <MenuSection
              aria-label={label}
              selectionMode="single"
              selectedKeys={choices.filter((act) => act.chosen).map(({ id }) => id)}
            >
              {choices.map(itemOf)}
            </MenuSection>
          )}
          {choices.length > 0 && others.length > 0 && <Separator className="list-line" />}
          {others.map(itemOf)}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

const itemOf = (act: MenuAct): ReactNode => (
  <MenuItem
    key={act.id}
    id={act.id}
    className={act.why ? 'list-item list-item-blocked' : 'list-item'}
    textValue={act.label}
    // Still reachable, so that the reason can be read; the act itself is not called.
    {...(act.why ? { shouldCloseOnSelect: false } : {})}
  >
    <Text slot="label" className="list-item-label">
      {act.label}
    </Text>
    {act.shortcut && <kbd className="list-item-key">{act.shortcut}</kbd>}
    {(act.why ?? act.note) && (
      <Text slot="description" className="list-item-note">
        {act.why ?? act.note}
      </Text>
    )}
  </MenuItem>
)
