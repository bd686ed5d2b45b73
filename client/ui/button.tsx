/**
 * Buttons. What is not possible is shown, can be reached, and says why: `why` greys the button but keeps it in the tab
 * order, and its reason is read out and shown on focus, hover or press. Knows nothing of drafts.
 */
import { useId, useState, type ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'

/** `filled`: the one next act of a screen. `danger`: an act that ends something. */
export type ButtonVariant = 'filled' | 'outline' | 'quiet' | 'danger'

export type ButtonProps = {
  readonly children: ReactNode
  readonly onPress?: (() => void) | undefined
  readonly variant?: ButtonVariant
  readonly small?: boolean
  /** Why it cannot be done now. */
  readonly why?: string | null | undefined
  /** Something is under way; the button keeps its focus and does nothing. */
  readonly busy?: boolean
  readonly type?: 'button' | 'submit'
  readonly autoFocus?: boolean
  readonly icon?: IconName
  /** A key that does the same: `C`. Shown, and told to screen readers. */
  readonly shortcut?: string
  readonly label?: string
  readonly className?: string
  readonly form?: string
  readonly expanded?: boolean
}

export const Button = (props: ButtonProps): ReactNode => {
  const { children, onPress, variant = 'outline', small, why, busy, icon, shortcut, label, className } = props
  const reason = useId()
  const [told, setTold] = useState(false)
  const blocked = why !== null && why !== undefined && why !== ''
  const button = (
    <AriaButton
      className={['button', `button-${variant}`, small ? 'button-small' : '', className ?? '']
        .join(' ')
        .trim()}
      type={blocked || busy ? 'button' : (props.type ?? 'button')}
      onPress={() => {
        if (blocked) setTold(true)
        else if (!busy) onPress?.()
      }}
      {...(props.autoFocus ? { autoFocus: true } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(props.form ? { form: props.form } : {})}
      {...(props.expanded === undefined ? {} : { 'aria-expanded': props.expanded })}
      {...(blocked ? { 'aria-describedby': reason } : {})}
      render={(dom) => (
        <button
          {...dom}
          {...(blocked ? { 'aria-disabled': true } : {})}
          {...(busy ? { 'aria-busy': true, 'data-pending': true } : {})}
          {...(shortcut ? { 'aria-keyshortcuts': shortcut } : {})}
        />
      )}
    >
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && (
        <kbd className="button-key" aria-hidden="true">
          {shortcut}
        </kbd>
      )}
    </AriaButton>
  )
  if (!blocked) return button
  return (
    <>
      <TooltipTrigger delay={300} closeDelay={100} isOpen={told} onOpenChange={setTold}>
        {button}
        <Tooltip className="tooltip" offset={6}>
          {why}
        </Tooltip>
      </TooltipTrigger>
      <span id={reason} hidden>
        {why}
      </span>
    </>
  )
}

export type IconButtonProps = {
  readonly label: string
  readonly icon: IconName
  readonly onPress: () => void
  readonly why?: string | null
  readonly className?: string
  readonly expanded?: boolean
}

/** A picture alone: its label is read out, and shown on hover and focus. */
export const IconButton = ({
  label,
  icon,
  onPress,
  why,
  className,
  expanded,
}: IconButtonProps): ReactNode => {
  const blocked = Boolean(why)
  return (
    <TooltipTrigger delay={400} closeDelay={100}>
      <AriaButton
        className={['icon-button', className ?? ''].join(' ').trim()}
        aria-label={label}
        {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
        onPress={() => {
          if (!blocked) onPress()
        }}
        render={(dom) => <button {...dom} {...(blocked ? { 'aria-disabled': true } : {})} />}
      >
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {why ? `${label}. ${why}` : label}
      </Tooltip>
    </TooltipTrigger>
  )
}
