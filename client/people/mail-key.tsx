/** Mailing a person their key: to which address, in which language. What became of the letter stands in the list. */
import { useState, type ReactNode } from 'react'
import type { PersonView } from '../../shared/protocol/http.ts'
import { api } from '../connection/api.ts'
import { useSession } from '../connection/session.ts'
import { ConfirmAct, Select } from '../ui/index.ts'
import { useOfferedLanguages, useWords } from '../words/index.ts'

type MailKeyProps = {
  readonly person: PersonView
  readonly onClose: () => void
  readonly onSent: () => void
}

export const MailKey = ({ person, onClose, onSent }: MailKeyProps): ReactNode => {
  const words = useWords()
  const languages = useOfferedLanguages()
  const { body } = useSession()
  const [language, setLanguage] = useState(
    () => languages.find(({ code }) => code === body.language)?.code ?? languages[0]?.code ?? 'en',
  )
  return (
    <ConfirmAct
      isOpen
      onClose={onClose}
      title={words('people.mail.to', { person: person.name })}
      verb={words('people.mail.go')}
      sentence={words('people.mail.sentence', { address: person.email ?? '', person: person.name })}
      onConfirm={async () => {
        await api.mailInvitation(person.id, language)
        onSent()
      }}
    >
      <Select
        label={words('people.mail.language')}
        options={languages.map(({ code, name }) => ({ id: code, label: name }))}
        value={language}
        onChange={setLanguage}
      />
    </ConfirmAct>
  )
}
