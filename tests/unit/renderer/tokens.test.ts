import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const sheet = readFileSync(join(import.meta.dirname, '../../../renderer/ui/tokens.css'), 'utf8')

/** The tokens of one rule, e.g. `{ paper: '#fbfaf6' }`. */
function tokensOf(selector: string): Record<string, string> {
  const rule = sheet.slice(sheet.indexOf(`${selector} {`))
  const body = rule.slice(0, rule.indexOf('\n}'))
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )
}
const light = tokensOf(':root')
const themes = { light, dark: { ...light, ...tokensOf(":root[data-theme='dark']") } }

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const grounds = ['paper', 'surface', 'surface-raised', 'surface-hover', 'surface-selected']
const states = ['state-draft', 'state-review', 'state-approved', 'state-published', 'state-changed']
const texts = ['ink', 'ink-muted', 'ink-faint', 'accent', 'danger', ...states]
const pairs: [string, string, number][] = [
  ...texts.flatMap((text) => grounds.map((ground): [string, string, number] => [text, ground, 4.5])),
  ['ink', 'danger-quiet', 4.5],
  ['ink', 'commented', 4.5],
  ['ink', 'commented-current', 4.5],
  ['danger', 'danger-quiet', 3],
  ['accent', 'accent-quiet', 4.5],
  ['accent-ink', 'accent', 4.5],
  ['accent-ink', 'accent-hover', 4.5],
  ['focus', 'paper', 3],
  ['focus', 'surface', 3],
  ['line-strong', 'paper', 3],
  ['line-strong', 'surface', 3],
  ['line-strong', 'surface-raised', 3],
]

describe.each(Object.entries(themes))('in the %s theme', (_theme, tokens) => {
  test('every text and shape stands out from its ground', () => {
    const weak = pairs
      .map(([front, ground, least]) => ({
        front,
        ground,
        least,
        is: contrast(tokens[front] ?? '', tokens[ground] ?? ''),
      }))
      .filter(({ is, least }) => !(is >= least))
      .map(({ front, ground, is }) => `${front} on ${ground}: ${is.toFixed(2)}`)
    expect(weak).toEqual([])
  })
})

test('the dark theme swaps colours and shadows only', () => {
  const dark = sheet.slice(sheet.indexOf(":root[data-theme='dark'] {"))
  const names = [...dark.slice(0, dark.indexOf('\n}')).matchAll(/--([\w-]+):/g)].map(([, name]) => name)
  expect(names.filter((name) => /^(size|space|radius|font|weight|time)/.test(name ?? ''))).toEqual([])
})
