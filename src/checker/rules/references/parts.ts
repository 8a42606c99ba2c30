import {
  type CrossReference,
  type Passage,
  readContents,
  readHeadings,
  readLabel,
  romanValue,
  type Understanding,
} from '../../understanding/index.ts'

type Parts = Readonly<Record<CrossReference['to'], ReadonlyMap<string, Passage>>>

const CAPTION =
  /^(annex|appendix|table|figure|chart|box|приложение|таблица|рисунок|график)\.?\s{1,3}(?:no\.?\s|№\s?)?([\d.]{0,8}\d|[IVXL]{1,6}|[A-H])(?![\p{L}\p{N}])/iu
/** What follows the number of a caption; "Table 2 shows" is a sentence. */
const CAPTION_GOES_ON = /^(?:\s{0,3}$|\s?[.:)–—-]|\s\P{Ll})/u
const CHAPTER =
  /^(?:chapter|section|глава|раздел)\s{1,3}([\d.]{0,8}\d|[IVXL]{1,6})(?![\p{L}\p{N}])/iu
const KINDS: Readonly<Record<string, CrossReference['to']>> = {
  annex: 'annex',
  appendix: 'annex',
  приложение: 'annex',
  table: 'table',
  таблица: 'table',
  figure: 'figure',
  chart: 'figure',
  box: 'figure',
  рисунок: 'figure',
  график: 'figure',
}

/** The numbered parts a draft has, by their number: roman and arabic numbers are the same, letters stay. */
export function partsOf(draft: Understanding): Parts {
  const parts = {
    chapter: new Map<string, Passage>(),
    paragraph: new Map<string, Passage>(),
    annex: new Map<string, Passage>(),
    table: new Map<string, Passage>(),
    figure: new Map<string, Passage>(),
    note: new Map<string, Passage>(),
  }
  const keep = (to: CrossReference['to'], value: string, passage: Passage): void => {
    if (!parts[to].has(value)) parts[to].set(value, passage)
  }
  for (const { passage, label } of [...draft.part(readHeadings), ...draft.part(readContents)]) {
    for (const value of labelValues(label)) keep('chapter', value, passage)
    const named = CHAPTER.exec(passage.text)?.[1]
    if (named !== undefined) keep('chapter', plainNumber(named), passage)
  }
  for (const passage of draft.passages) {
    const { kind, label } = passage.block
    if (passage.note !== undefined) keep('note', passage.note.label, passage)
    else if (kind === 'paragraph' || kind === 'item') {
      for (const value of labelValues(label)) keep('paragraph', value, passage)
    }
    const caption = kind === 'contents' ? null : CAPTION.exec(passage.text.slice(0, 40))
    const to = KINDS[caption?.[1]?.toLowerCase() ?? '']
    if (caption === null || to === undefined) continue
    if (CAPTION_GOES_ON.test(passage.text.slice(caption[0].length)))
      keep(to, plainNumber(caption[2] ?? ''), passage)
  }
  return parts
}

/** The numbers a reference names, a range in full. */
export function valuesOf({ passage, from, end, numbers }: CrossReference): readonly string[] {
  const values = numbers.map(plainNumber)
  const [first, last] = values.map(Number)
  const isRange = values.length === 2 && /\d\s?[–-]\s?\d|\bto\b/.test(passage.text.slice(from, end))
  if (!isRange || first === undefined || last === undefined || !(last > first) || last - first > 50)
    return values
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
}

const plainNumber = (number: string): string =>
  /^[ivxl]+$/i.test(number) ? String(romanValue(number)) : number.toUpperCase()

function labelValues(label: string | undefined): readonly string[] {
  if (label === undefined) return []
  const core = label.replace(/[().]+$/g, '').replace(/^\(/, '')
  const [reading] = readLabel(label).filter(({ family }) => family !== 'letter')
  if (reading === undefined) return /^[A-H]$/.test(core) ? [core] : []
  return [reading.path.join('.')]
}
