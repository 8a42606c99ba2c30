import { inlineText, text } from '../inline.ts'
import type { DraftInline, DraftInlineDirective } from '../language/index.ts'
import type { Inline } from '../tree.ts'
import { cite } from './cite.ts'
import { figureValue, namesValue, quotedValue } from './figure-values.ts'
import type { Pass, Setting } from './pass.ts'
import { recordValue } from './record-values.ts'
import { reference } from './references.ts'
import type { UsedValue } from './values.ts'

/** What was printed before in the same block, to know where a sentence begins. */
export interface Flow {
  printed: string
}

/** The inlines of one block, looked up. */
export function resolveInlines(
  children: readonly DraftInline[],
  pass: Pass,
  setting: Setting,
  flow: Flow = { printed: '' },
): Inline[] {
  return children.flatMap((child) => {
    const resolved = resolveInline(child, pass, setting, flow)
    if (!('children' in child) || child.type === 'directive') flow.printed += inlineText(resolved)
    return resolved
  })
}

function resolveInline(child: DraftInline, pass: Pass, setting: Setting, flow: Flow): Inline[] {
  switch (child.type) {
    case 'text':
    case 'line-break':
      return [child]
    case 'strong':
    case 'emphasis':
      return [{ type: child.type, children: resolveInlines(child.children, pass, setting, flow) }]
    case 'link':
      return [
        {
          type: 'link',
          url: child.url,
          children: resolveInlines(child.children, pass, setting, flow),
        },
      ]
    case 'citation':
      return cite(child.items, child.at, pass, setting)
    case 'own-note':
      return ownNote(child, pass, setting)
    case 'directive':
      return resolveDirective(child, pass, setting, flow)
  }
}

function resolveDirective(
  child: DraftInlineDirective,
  pass: Pass,
  setting: Setting,
  flow: Flow,
): Inline[] {
  const shown = (value: UsedValue | null): Inline[] =>
    value === null
      ? []
      : [
          {
            type: 'value',
            key: value.key,
            children: [text(beginsSentence(flow.printed) ? upperFirst(value.text) : value.text)],
          },
        ]
  switch (child.name) {
    case 'lang':
      return [
        {
          type: 'foreign',
          language: Object.keys(child.options)[0] ?? '',
          children: resolveInlines(child.children, pass, setting, { printed: flow.printed }),
        },
      ]
    case 'ref':
      return reference(child, pass)
    case 'figure':
      return shown(figureValue(child, pass))
    case 'names':
      return shown(namesValue(child, pass))
    case 'quoted': {
      const found = quotedValue(child, pass, setting)
      if (found === null) return []
      const value = shown(found.value)
      if (setting !== 'note') return [...value, ...found.note]
      return found.note.length === 0 ? value : [...value, text(' ('), ...found.note, text(')')]
    }
    default:
      return shown(recordValue(child, pass))
  }
}

function ownNote(
  child: DraftInline & { type: 'own-note' },
  pass: Pass,
  setting: Setting,
): Inline[] {
  if (setting === 'note') {
    pass.faults.add('document-note', `A note cannot mark another note ([^${child.name}])`, child.at)
    return []
  }
  const note = pass.ownNotes.get(child.name)
  if (!note) {
    pass.faults.add('document-note', `There is no note [^${child.name}]`, child.at)
    return []
  }
  return [pass.notes.own(child.name, () => resolveInlines(note.children, pass, 'note'))]
}

/** At the beginning of a block, or after a full stop that is not that of an abbreviation such as "p." or "art.". */
const beginsSentence = (printed: string): boolean =>
  printed.trim() === '' || /(?:\p{L}{4,}|\d|[)”»"])[.!?…][”»")]*\s+$/u.test(printed)

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
