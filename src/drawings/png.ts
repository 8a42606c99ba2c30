import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fail, fault, ok, type Result } from '../base/result.ts'

const { resolve } = createRequire(import.meta.url)

/** From the package `source-sans` (SIL Open Font License 1.1): no typeface of the machine is used, so a picture is the same everywhere. */
const fontFiles = (): string[] =>
  ['Regular', 'Semibold', 'Bold'].map((cut) =>
    join(dirname(resolve('source-sans/package.json')), 'TTF', `SourceSans3-${cut}.ttf`),
  )

/** Twice the size of the SVG: sharp on paper at the width of a page. */
const zoom = 2

/**
 * An SVG file as PNG, drawn beside the event loop.
 * @returns fault `picture-png-unavailable` where the drawing program is not compiled for this system
 */
export async function pngOf(svg: string): Promise<Result<Uint8Array>> {
  let resvg: typeof import('@resvg/resvg-js')
  try {
    resvg = await import('@resvg/resvg-js')
  } catch {
    return fail(
      fault(
        'picture-png-unavailable',
        'PNG cannot be drawn on this system, because resvg is not compiled for it; take the SVG, which every program for papers reads.',
      ),
    )
  }
  const image = await resvg.renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'zoom', value: zoom },
  })
  return ok(image.asPng())
}
