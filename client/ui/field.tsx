/** Fields for words: one line, several lines, one of a few, yes or no. Labels are always visible. */
import type { ReactNode } from 'react'
import {
  Checkbox as AriaCheckbox,
  FieldError,
  Input,
  Label,
  Radio,
  RadioGroup as AriaRadioGroup,
  SearchField as AriaSearchField,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components'
import { Icon } from './icon.tsx'

export type FieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly description?: string | undefined
  /** What is wrong with it, and what would be right. */
  readonly error?: string | null | undefined
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly isRequired?: boolean
  readonly maxLength?: number
  readonly name?: string
  readonly autoComplete?: string
  readonly className?: string
  readonly type?: 'text' | 'email' | 'month' | 'date'
  /** The words are written in this language, whatever the frame speaks. */
  readonly lang?: string
}

const Surroundings = ({
  description,
  error,
  children,
  label,
}: Pick<FieldProps, 'description' | 'error' | 'label'> & { readonly children: ReactNode }): ReactNode => (
  <>
    <Label className="field-label">{label}</Label>
    {children}
    {description && (
      <Text slot="description" className="field-note">
        {description}
      </Text>
    )}
    <FieldError className="field-error">{error}</FieldError>
  </>
)

const shared = (props: FieldProps) => ({
  className: ['field', props.className ?? ''].join(' ').trim(),
  value: props.value,
  onChange: props.onChange,
  isInvalid: Boolean(props.error),
  ...(props.autoFocus ? { autoFocus: true } : {}),
  ...(props.isRequired ? { isRequired: true } : {}),
  ...(props.maxLength ? { maxLength: props.maxLength } : {}),
  ...(props.name ? { name: props.name } : {}),
  validationBehavior: 'aria' as const,
})

export const TextField = (props: FieldProps): ReactNode => (
  <AriaTextField
    {...shared(props)}
    type={props.type ?? 'text'}
    {...(props.autoComplete ? { autoComplete: props.autoComplete } : {})}
  >
    <Surroundings label={props.label} description={props.description} error={props.error}>
      <Input
        className="input"
        placeholder={props.placeholder ?? ''}
        {...(props.lang ? { lang: props.lang, dir: 'auto' } : {})}
      />
    </Surroundings>
  </AriaTextField>
)

export const TextArea = (props: FieldProps & { readonly rows?: number }): ReactNode => (
  <AriaTextField {...shared(props)}>
    <Surroundings label={props.label} description={props.description} error={props.error}>
      <AriaTextArea
        className="input input-area"
        rows={props.rows ?? 3}
        placeholder={props.placeholder ?? ''}
        {...(props.lang ? { lang: props.lang } : {})}
      />
    </Surroundings>
  </AriaTextField>
)

export const SearchField = (
  props: Pick<FieldProps, 'label' | 'value' | 'onChange' | 'placeholder'>,
): ReactNode => (
  <AriaSearchField
    className="field search"
    aria-label={props.label}
    value={props.value}
    onChange={props.onChange}
  >
    <Icon name="search" />
    <Input className="input" placeholder={props.placeholder ?? props.label} />
  </AriaSearchField>
)

export type Choice<Id extends string> = {
  readonly id: Id
  readonly label: string
  /** What choosing it means, in one sentence. */
  readonly means?: string
}

type RadioGroupProps<Id extends string> = {
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
}

export const RadioGroup = <Id extends string>({
  label,
  choices,
  value,
  onChange,
}: RadioGroupProps<Id>): ReactNode => (
  <AriaRadioGroup
    className="field radio-group"
    value={value}
    onChange={(chosen) => {
      const choice = choices.find(({ id }) => id === chosen)
      if (choice) onChange(choice.id)
    }}
  >
    <Label className="field-label">{label}</Label>
    {choices.map(({ id, label: name, means }) => (
      <Radio key={id} value={id} className="radio">
        <span className="radio-dot" aria-hidden="true" />
        <span>
          <span className="radio-name">{name}</span>
          {means && <span className="radio-means">{means}</span>}
        </span>
      </Radio>
    ))}
  </AriaRadioGroup>
)

type CheckboxProps = {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (selected: boolean) => void
}

export const Checkbox = ({ children, isSelected, onChange }: CheckboxProps): ReactNode => (
  <AriaCheckbox className="checkbox" isSelected={isSelected} onChange={onChange}>
    <span className="checkbox-box" aria-hidden="true">
      <Icon name="check" />
    </span>
    <span>{children}</span>
  </AriaCheckbox>
)
