/** Choosing from a list: a short one (Select), a long one by typing (ComboBox), and several (ManyBox). */
import { useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  FieldError,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Tag,
  TagGroup,
  TagList,
  Text,
  useFilter,
} from 'react-aria-components'
import { useWords } from '../words/index.ts'
import { Icon } from './icon.tsx'

export type Option<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  readonly note?: string | undefined
  /** Further words it may be found by: a code, another name. */
  readonly also?: string | undefined
}

type Common<Id extends string> = {
  readonly label: string
  readonly options: readonly Option<Id>[]
  readonly description?: string | undefined
  readonly error?: string | null | undefined
  readonly placeholder?: string
  readonly className?: string
}

const List = <Id extends string>({ items }: { readonly items: readonly Option<Id>[] }): ReactNode => {
  const words = useWords()
  return (
    <ListBox
      className="list"
      items={items}
      renderEmptyState={() => <p className="list-empty">{words('list.empty')}</p>}
    >
      {(option) => (
        <ListBoxItem className="list-item" id={option.id} textValue={option.label}>
          <span className="list-item-label">{option.label}</span>
          {option.note && <span className="list-item-note">{option.note}</span>}
        </ListBoxItem>
      )}
    </ListBox>
  )
}

const Below = ({ description, error }: Pick<Common<string>, 'description' | 'error'>): ReactNode => (
  <>
    {description && (
      <Text slot="description" className="field-note">
        {description}
      </Text>
    )}
    <FieldError className="field-error">{error}</FieldError>
  </>
)

export type SelectProps<Id extends string> = Common<Id> & {
  readonly value: Id | null
  readonly onChange: (value: Id) => void
}

export const Select = <Id extends string>(props: SelectProps<Id>): ReactNode => (
  <AriaSelect
    className={`field ${props.className ?? ''}`.trim()}
    value={props.value}
    isInvalid={Boolean(props.error)}
    placeholder={props.placeholder ?? ''}
    onChange={(key) => {
      const option = props.options.find(({ id }) => id === key)
      if (option) props.onChange(option.id)
    }}
  >
    <Label className="field-label">{props.label}</Label>
    <AriaButton className="input select">
      <SelectValue className="select-value">
        {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
      </SelectValue>
      <Icon name="down" />
    </AriaButton>
    <Below description={props.description} error={props.error} />
    <Popover className="popover" offset={4}>
      <List items={props.options} />
    </Popover>
  </AriaSelect>
)

/** Those options that contain what was typed, in label, note or other words, without regard to accents. */
const useMatching = <Id extends string>(
  options: readonly Option<Id>[],
  typed: string,
): readonly Option<Id>[] => {
  const { contains } = useFilter({ sensitivity: 'base' })
  return useMemo(
    () =>
      typed === ''
        ? options
        : options.filter((option) => contains([option.label, option.note, option.also].join(' '), typed)),
    [options, typed, contains],
  )
}

/** What is typed into and the list below it: the inside of both boxes. */
const Typed = <Id extends string>({
  items,
  ...props
}: Pick<Common<Id>, 'label' | 'placeholder' | 'description' | 'error'> & {
  readonly items: readonly Option<Id>[]
}): ReactNode => {
  const words = useWords()
  return (
    <>
      <Label className="field-label">{props.label}</Label>
      <Group className="input-group">
        <Input className="input" placeholder={props.placeholder ?? ''} />
        <AriaButton className="input-open" aria-label={words('act.open')}>
          <Icon name="down" />
        </AriaButton>
      </Group>
      <Below description={props.description} error={props.error} />
      <Popover className="popover popover-choices" offset={4}>
        <List items={items} />
      </Popover>
    </>
  )
}

const shown = <Id extends string>({ label, placeholder, description, error }: Common<Id>) => ({
  label,
  description,
  error,
  ...(placeholder === undefined ? {} : { placeholder }),
})

/** One of many, found by typing. What is typed and not chosen is put back to the choice on leaving. */
export const ComboBox = <Id extends string>(props: SelectProps<Id>): ReactNode => {
  const chosen = props.options.find(({ id }) => id === props.value)?.label ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const items = useMatching(props.options, typed ?? '')
  return (
    <AriaComboBox
      className={`field ${props.className ?? ''}`.trim()}
      items={items}
      inputValue={typed ?? chosen}
      onInputChange={(text) => setTyped(text === chosen ? null : text)}
      value={props.value}
      onChange={(key) => {
        const option = props.options.find(({ id }) => id === key)
        setTyped(null)
        if (option) props.onChange(option.id)
      }}
      onBlur={() => setTyped(null)}
      onOpenChange={(open) => {
        if (!open) setTyped(null)
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={Boolean(props.error)}
    >
      <Typed {...shown(props)} items={items} />
    </AriaComboBox>
  )
}

export type ManyBoxProps<Id extends string> = Common<Id> & {
  readonly value: readonly Id[]
  readonly onChange: (value: readonly Id[]) => void
}

/** A choice made closes the list, so that what stands below it can be reached; typing opens it again. */
const CloseAfterChoice = ({ count }: { readonly count: number }): ReactNode => {
  const list = useContext(ComboBoxStateContext)
  const before = useRef(count)
  useEffect(() => {
    if (before.current === count) return
    before.current = count
    list?.close()
  }, [count, list])
  return null
}

/** Several of many: typed one after the other, standing as tags that can be taken away again. */
export const ManyBox = <Id extends string>(props: ManyBoxProps<Id>): ReactNode => {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const left = useMemo(
    () => props.options.filter(({ id }) => !props.value.includes(id)),
    [props.options, props.value],
  )
  const items = useMatching(left, typed)
  const chosen = props.value.flatMap((id) => props.options.find((option) => option.id === id) ?? [])
  return (
    <div className={`many ${props.className ?? ''}`.trim()}>
      <AriaComboBox
        className="field"
        items={items}
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={(key) => {
          const option = left.find(({ id }) => id === key)
          setTyped('')
          if (option) props.onChange([...props.value, option.id])
        }}
        onBlur={() => setTyped('')}
        menuTrigger="input"
        allowsEmptyCollection
        isInvalid={Boolean(props.error)}
      >
        <Typed {...shown(props)} items={items} />
        <CloseAfterChoice count={props.value.length} />
      </AriaComboBox>
      {chosen.length > 0 && (
        <TagGroup
          className="tags"
          aria-label={props.label}
          onRemove={(keys) => props.onChange(props.value.filter((id) => !keys.has(id)))}
        >
          <TagList className="tag-list" items={chosen}>
            {(option) => (
              <Tag className="tag" id={option.id} textValue={option.label}>
                {option.label}
                <AriaButton
                  slot="remove"
                  className="tag-remove"
                  aria-label={words('act.remove', { name: option.label })}
                >
                  <Icon name="close" />
                </AriaButton>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
    </div>
  )
}
