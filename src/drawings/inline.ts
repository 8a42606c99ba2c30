import type { Drawn, KeyEntry } from './picture.ts'
import { escapeXml, type Link, printShapes } from './svg.ts'

/**
 * A picture inside a page: as wide as its place, with links, title and description. It is a group and no image,
 * because an image hides the links in it from those who do not see.
 * @param id single on the page
 */
export function inlinePicture(drawn: Drawn, id: string, href: (link: Link) => string): string {
  const shapes = printShapes(drawn.shapes, { width: null, href, prefix: `${id}-` })
  return `<svg class="drawing" role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc" width="100%" height="${drawn.height}"><title id="${id}-title">${escapeXml(drawn.title)}</title><desc id="${id}-desc">${escapeXml(drawn.alt)}</desc>${shapes}</svg>`
}

/** A mark of the key, as it looks in the picture. */
export const inlineSample = ({ sample }: KeyEntry): string =>
  `<svg class="drawing sample" aria-hidden="true" focusable="false" width="24" height="14">${printShapes(sample, { width: 24, href: null, prefix: 'k-' })}</svg>`
