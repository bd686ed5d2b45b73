/** Ctrl K: acts of this screen and places to go, found by typing in the reader's language. */
import { useMemo, type ReactNode } from 'react'
import {
  Autocomplete,
  Dialog as AriaDialog,
  Header,
  Input,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
  useFilter,
} from 'react-aria-components'
import { useSession } from '../connection/session.ts'
import { useBody } from '../procedure/body-store.ts'
import { navigate, textPath } from '../router.ts'
import { useTexts } from '../today/texts.ts'
import { useWords } from '../words/index.ts'
import { useOfferedActs } from './acts.ts'
import { chooseTheme } from './theme.ts'

type Entry = {
  readonly id: string
  readonly label: string
  readonly why?: string | null | undefined
  readonly key?: string | undefined
  readonly go: () => void
}

type PaletteProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onKeys: () => void
  readonly onSignOut: () => void
}

export const Palette = (props: PaletteProps): ReactNode => {
  const words = useWords()
  return (
    <ModalOverlay
      className="overlay"
      isOpen={props.isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
    >
      <Modal className="modal modal-narrow">
        <AriaDialog className="dialog palette" aria-label={words('palette.open')}>
          <Entries {...props} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

const Entries = ({ onClose, onKeys, onSignOut }: PaletteProps): ReactNode => {
  const words = useWords()
  const { contains } = useFilter({ sensitivity: 'base' })
  const acts = useOfferedActs()
  const { texts } = useTexts()
  const { seat } = useSession()
  const administers = useBody()?.seats[seat]?.role === 'secretariat'
  const sections = useMemo(() => {
    const here: readonly Entry[] = acts.map((act) => ({
      id: `act-${act.id}`,
      label: act.label,
      why: act.why,
      key: act.key,
      go: act.onAct,
    }))
    const places: readonly Entry[] = [
      { id: 'today', label: words('place.today'), go: () => navigate('/') },
      { id: 'procedures', label: words('place.procedures'), go: () => navigate('/procedures') },
      { id: 'people', label: words('place.people'), go: () => navigate('/people') },
      { id: 'notices', label: words('place.notices'), go: () => navigate('/notices') },
      { id: 'ways', label: words('notices.ways'), go: () => navigate('/notices/ways') },
      ...(administers
        ? [{ id: 'installation', label: words('place.installation'), go: () => navigate('/installation') }]
        : []),
      { id: 'you', label: words('you.title'), go: () => navigate('/you') },
      ...texts.flatMap(({ id, title }) => [
        { id: `text-${id}`, label: title, go: () => navigate(textPath(id)) },
        {
          id: `silence-${id}`,
          label: words('place.silenceOf', { title }),
          go: () => navigate(textPath(id, 'silence')),
        },
        {
          id: `record-${id}`,
          label: words('place.recordOf', { title }),
          go: () => navigate(textPath(id, 'record')),
        },
      ]),
    ]
    const frame: readonly Entry[] = [
      { id: 'keys', label: words('keys.title'), go: onKeys },
      { id: 'light', label: words('theme.light'), go: () => chooseTheme('light') },
      { id: 'dark', label: words('theme.dark'), go: () => chooseTheme('dark') },
      { id: 'device', label: words('theme.device'), go: () => chooseTheme('device') },
      { id: 'sign-out', label: words('act.signOut'), go: onSignOut },
    ]
    return [
      { title: words('palette.acts'), entries: here },
      { title: words('palette.places'), entries: places },
      { title: words('palette.frame'), entries: frame },
    ].filter(({ entries }) => entries.length > 0)
  }, [acts, texts, administers, words, onKeys, onSignOut])
  return (
    <Autocomplete filter={contains}>
      <SearchField className="palette-search" aria-label={words('palette.open')} autoFocus>
        <Input className="palette-input" placeholder={words('palette.type')} />
      </SearchField>
      <Menu
        className="list palette-list"
        aria-label={words('palette.open')}
        renderEmptyState={() => <p className="list-empty">{words('list.empty')}</p>}
        onAction={(key) => {
          const entry = sections.flatMap(({ entries }) => entries).find(({ id }) => id === key)
          if (!entry || entry.why) return
          onClose()
          entry.go()
        }}
      >
        {sections.map(({ title, entries }) => (
          <MenuSection key={title}>
            <Header className="palette-section">{title}</Header>
            {entries.map((entry) => (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                className={entry.why ? 'list-item list-item-blocked' : 'list-item'}
              >
                <Text slot="label" className="list-item-label">
                  {entry.label}
                </Text>
                {entry.key && <Keyboard className="list-item-key">{entry.key.toUpperCase()}</Keyboard>}
                {entry.why && (
                  <Text slot="description" className="list-item-note">
                    {entry.why}
                  </Text>
                )}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  )
}
