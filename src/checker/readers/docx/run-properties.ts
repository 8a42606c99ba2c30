import type { RunStyle, XmlElement } from '../office/index.ts'
import { on } from './namespaces.ts'

/** What of a run's look matters to a reader; undefined where nothing is said. */
export interface RunProperties {
  bold?: boolean
  italic?: boolean
  underline?: boolean
  superscript?: boolean
  hidden?: boolean
}

/** Takes one child of w:rPr over. */
export function applyRunProperty(run: RunProperties, element: XmlElement): void {
  switch (element.name) {
    case 'w:b':
      run.bold = on(element.attr('w:val'))
      break
    case 'w:i':
      run.italic = on(element.attr('w:val'))
      break
    case 'w:u':
      run.underline = element.attr('w:val') !== 'none'
      break
    case 'w:vertAlign':
      run.superscript = element.attr('w:val') === 'superscript'
      break
    case 'w:vanish':
      run.hidden = on(element.attr('w:val'))
      break
  }
}

/**
 * The look of a run from its paragraph's style, its own style and what it says itself. Bold, italic and hidden
 * are toggles: set by both styles they cancel out (ISO/IEC 29500-1, 17.7.3).
 */
export function runStyles(
  paragraph: RunProperties,
  character: RunProperties,
  own: RunProperties,
): RunStyle[] {
  const toggle = (key: 'bold' | 'italic' | 'hidden') =>
    own[key] ?? (paragraph[key] ?? false) !== (character[key] ?? false)
  const value = (key: 'underline' | 'superscript') => own[key] ?? character[key] ?? paragraph[key]
  const styles: RunStyle[] = []
  if (toggle('bold')) styles.push('bold')
  if (toggle('italic')) styles.push('italic')
  if (value('underline')) styles.push('underline')
  if (value('superscript')) styles.push('superscript')
  if (toggle('hidden')) styles.push('hidden')
  return styles
}
