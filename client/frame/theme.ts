/** Light or dark: the device's unless the reader has chosen here. Kept on the device; needs no React. */
type Theme = 'device' | 'light' | 'dark'

const kept = 'theme'
const isTheme = (value: string | null): value is Theme => value === 'light' || value === 'dark'

const currentTheme = (): Theme => {
  const value = localStorage.getItem(kept)
  return isTheme(value) ? value : 'device'
}

export const applyTheme = (theme: Theme = currentTheme()): void => {
  if (theme === 'device') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export const chooseTheme = (theme: Theme): void => {
  if (theme === 'device') localStorage.removeItem(kept)
  else localStorage.setItem(kept, theme)
  applyTheme(theme)
}
