import { dark, light, type Palette } from '../../base/tokens.ts'

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')

/** The tokens as custom properties: light or dark as the reader chose or the system is, and always light on paper. */
export const paletteStyles = `:root{color-scheme:light dark;${variables(light)}}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
:root[data-theme=light]{color-scheme:light;${variables(light)}}
:root[data-theme=dark]{color-scheme:dark;${variables(dark)}}
@media print{:root,:root[data-theme]{color-scheme:light;${variables(light)}}}`
