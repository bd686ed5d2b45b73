/**
 * Light or dark: the device's unless the reader has chosen here. And the installation's accent, by its name. Both are kept on
 * the device, so that the next page has them when it is first painted; needs no React.
 */
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

const keptAccent = 'accent'

const paintAccent = (accent: string | null): void => {
  if (accent === null) delete document.documentElement.dataset['accent']
  else document.documentElement.dataset['accent'] = accent
}

/** As it was when this device was last here. */
export const applyKeptAccent = (): void => paintAccent(localStorage.getItem(keptAccent))

export const applyAccent = (accent: string | undefined): void => {
  if (accent === undefined) localStorage.removeItem(keptAccent)
  else localStorage.setItem(keptAccent, accent)
  paintAccent(accent ?? null)
}
