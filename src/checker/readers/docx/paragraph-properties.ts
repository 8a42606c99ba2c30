import type { XmlElement } from '../office/index.ts'
import type { Paragraph } from './paragraph.ts'
import { recorded } from './recorded.ts'

/** Takes one element of w:pPr over: its children, those of w:numPr and of the paragraph mark's w:rPr. */
export function paragraphProperty(paragraph: Paragraph, element: XmlElement): void {
  const value = element.attr('w:val')
  switch (element.name) {
    case 'w:pStyle':
      paragraph.styleId = value
      break
    case 'w:outlineLvl':
      paragraph.outline = Number(value)
      break
    case 'w:numId':
      paragraph.listId = value
      break
    case 'w:ilvl':
      paragraph.listLevel = Number(value)
      break
    case 'w:framePr':
      if ((element.attr('w:dropCap') ?? 'none') !== 'none') paragraph.runsOn = true
      break
    case 'w:ins':
    case 'w:moveTo':
      paragraph.markChange = recorded(element)
      break
    case 'w:del':
      paragraph.markChange = recorded(element)
      paragraph.runsOn = true
      break
    case 'w:moveFrom':
      paragraph.runsOn = true
      break
  }
}
