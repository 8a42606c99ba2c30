import { describe, expect, test } from 'vitest'
import { dark, light, type Palette } from './tokens.ts'

/** Relative luminance, WCAG 2.2, section "Terms". */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

const text = ['ink', 'soft', 'accent', 'deprived', 'restrained', 'free', 'dead', 'unknown'] as const

describe.each([
  ['light', light],
  ['dark', dark],
] as [string, Palette][])('the %s palette', (_, palette) => {
  test.each(text)('%s can be read on paper and on tint', (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette[name], palette.tint)).toBeGreaterThanOrEqual(4.5)
  })
})
