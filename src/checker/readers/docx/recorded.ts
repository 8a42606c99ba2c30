import type { Recorded, XmlElement } from '../office/index.ts'
import type { Frame } from './frame.ts'

const kinds: Readonly<Record<string, Recorded['kind']>> = {
  'w:ins': 'inserted',
  'w:del': 'deleted',
  // Moved words count where they went; where they were they are as good as deleted.
  'w:moveFrom': 'deleted',
  'w:moveTo': 'moved',
}

/** Who made a change, and when (w:author, w:date). */
export function recorded(element: XmlElement): Recorded {
  const date = element.attr('w:date')
  return {
    kind: kinds[element.name] ?? 'formatted',
    author: element.attr('w:author') ?? '',
    ...(date === undefined ? {} : { date }),
  }
}

/** Notes that the look of a run or paragraph was changed; @param path the open elements, this one last */
export function changeOfLook(element: XmlElement, path: readonly string[], frame: Frame): void {
  const { paragraph, run } = frame
  const ofRun = element.name === 'w:rPrChange' && path.at(-3) === 'w:r'
  if (ofRun && run !== undefined) run.formatted = recorded(element)
  if (element.name === 'w:pPrChange' && paragraph !== undefined) {
    paragraph.formatted = recorded(element)
  }
}
