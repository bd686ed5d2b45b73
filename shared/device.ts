/**
 * A browser in a few words, so that a person can tell their own sessions apart. What a browser says of itself is a hint for
 * its owner and decides nothing; only names from these lists are kept, never the sender's own words.
 */
import type { DeviceView } from './protocol/http.ts'

/** In this order: many browsers also name those they descend from. */
const browsers = [
  ['Edge', /\bEdgA?(?:iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
] as const
const systems = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const

const first = (among: readonly (readonly [string, RegExp])[], said: string): string | undefined =>
  among.find(([, pattern]) => pattern.test(said))?.[0]

export const deviceOf = (userAgent: string | undefined): DeviceView => {
  const said = (userAgent ?? '').slice(0, 512)
  const browser = first(browsers, said)
  const system = first(systems, said)
  return { ...(browser ? { browser } : {}), ...(system ? { system } : {}) }
}
