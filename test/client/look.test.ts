/** The accents an installation may choose: each can be read, in both themes, on every ground it stands on. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accents } from '../../shared/protocol/installation.ts'

const sheet = readFileSync('client/ui/tokens.css', 'utf8')

type Theme = 0 | 1
const themes: readonly (readonly [string, Theme])[] = [
  ['light', 0],
  ['dark', 1],
]

/** The colours that one block of the sheet sets: a pair, or a single one for both themes. */
const coloursIn = (selector: string): ReadonlyMap<string, readonly [string, string]> => {
  const from = sheet.indexOf(`${selector} {`)
  const block = from < 0 ? '' : sheet.slice(from, sheet.indexOf('\n}', from))
  const found = [...block.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)]
  return new Map(found.map(([, name = '', light = '', dark = '']) => [name, [light, dark]]))
}

const channel = (value: number): number =>
  value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const readable = 4.5

describe.each(accents)('the accent %s', (accent) => {
  it.each(themes)('[INS-2] can be read in the %s theme, wherever it stands', (_name, theme) => {
    const base = coloursIn(':root')
    const own = accent === 'lake' ? base : coloursIn(`:root[data-accent='${accent}']`)
    const colour = (name: string): string => (own.get(name) ?? base.get(name))?.[theme] ?? ''
    for (const name of ['accent', 'accent-strong', 'on-accent', 'accent-ground'])
      expect([name, own.has(name)]).toEqual([name, true])
    const faint: unknown[] = []
    const pairs = [
      ...['ground', 'paper', 'raised', 'sunk', 'hover', 'accent-ground'].flatMap((ground) => [
        ['accent', ground] as const,
        ['accent-strong', ground] as const,
      ]),
      ...(['accent', 'accent-strong'] as const).map((ground) => ['on-accent', ground] as const),
      ['ink', 'accent-ground'] as const,
    ]
    for (const [ink, ground] of pairs) {
      const found = contrast(colour(ink), colour(ground))
      if (!(found >= readable)) faint.push([ink, ground, found.toFixed(2)])
    }
    expect(faint).toEqual([])
  })
})
