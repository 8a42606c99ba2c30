import type { Palette } from '../base/tokens.ts'

/**
 * How shapes look, by class: colour carries meaning only together with height, outline, pattern or shape, so that
 * nothing is lost in grey print.
 * @param colour how a colour of the palette is written: `var(--ink)` on a page, `#1a1c1f` in a file
 */
export const shapeStyles = (colour: (name: keyof Palette) => string): string => {
  const of = (rules: Readonly<Record<string, string>>) =>
    Object.entries(rules)
      .map(([selector, rule]) => `.drawing ${selector}{${rule}}`)
      .join('\n')
  const [ink, soft, rule, accent, paper, tint] = (
    ['ink', 'soft', 'rule', 'accent', 'paper', 'tint'] as const
  ).map(colour)
  return of({
    text: `fill:${ink};paint-order:stroke;stroke:${paper};stroke-width:4px;stroke-linejoin:round`,
    '.axis': `stroke:${rule}`,
    '.soft': `fill:${soft}`,
    '.small': 'font-size:12px',
    '.bold': 'font-weight:600',
    '.asof': `stroke:${accent};stroke-width:2`,
    '.asof-text': `fill:${accent}`,
    '.tick': `stroke:${ink};stroke-width:2`,
    '.tick-later': `stroke:${ink};stroke-width:1.5;stroke-dasharray:3 2`,
    '.tick-span': `fill:${ink};fill-opacity:.18`,
    '.bar-deprived': `fill:${colour('deprived')}`,
    '.bar-restrained': `fill:${colour('restrained')}`,
    '.bar-other': `fill:${soft}`,
    '.pale': 'fill-opacity:.35',
    '.rest': `fill:none;stroke:${soft};stroke-dasharray:4 3`,
    '.s-deprived': `stop-color:${colour('deprived')}`,
    '.s-restrained': `stop-color:${colour('restrained')}`,
    '.s-other': `stop-color:${soft}`,
    '.sure': `fill:${accent}`,
    '.unsure': `fill:${paper};stroke:${accent};stroke-width:1.5;stroke-dasharray:3 2`,
    '.tile': `fill:${tint};stroke:${rule}`,
    '.tile-none': `fill:${paper};stroke:${rule};stroke-dasharray:3 3`,
    '.edge': `stroke:${soft};stroke-width:1.25;stroke-opacity:.75`,
    '.node': `fill:${ink};stroke:${paper};stroke-width:1.5`,
    '.hollow': `fill:${paper};stroke:${ink};stroke-width:2`,
    '.link': `fill:${accent}`,
    '.hit': 'fill:transparent',
    '.short': 'display:none',
  })
}
