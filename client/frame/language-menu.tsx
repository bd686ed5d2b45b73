/** The languages of the frame, each in its own name. The text's language is another matter and stays as it is. */
import type { ReactNode } from 'react'
import { Menu } from '../ui/index.ts'
import { chooseLanguage, useLanguage, useOfferedLanguages, useWords } from '../words/index.ts'

export const LanguageMenu = (): ReactNode => {
  const words = useWords()
  const current = useLanguage()
  const languages = useOfferedLanguages()
  return (
    <Menu
      label={words('language.menu', { short: current.code.toUpperCase(), language: current.name })}
      trigger={<span lang={current.code}>{current.code.toUpperCase()}</span>}
      acts={languages.map(({ code, name }) => ({
        id: code,
        label: name,
        chosen: code === current.code,
        onAct: () => void chooseLanguage(code),
      }))}
    />
  )
}
