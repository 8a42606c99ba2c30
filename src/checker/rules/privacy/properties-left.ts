import type { Rule } from '../../rule.ts'
import { fileSpan } from './whole-file.ts'

/** What each property gives away, in the order of the message. */
const names: Readonly<Record<string, string>> = {
  author: 'author',
  lastModifiedBy: 'last changed by',
  printedBy: 'printed by',
  company: 'company',
  manager: 'manager',
  template: 'template',
}

/** Word's own templates and names that say nothing. */
const EMPTY =
  /^(?:normal(?:\.dot[mx]?)?|user|admin|administrator|owner|unknown|author|python-docx|pandoc|factum)$/i
/** A folder of a person or an office: "C:\Users\…", "\\server\…", "/home/…". */
const FOLDER = /[\\/](?:users|home|documents and settings)[\\/]|^\\\\|^[a-z]:[\\/]|^file:/i

export const propertiesLeft: Rule = {
  code: 'properties-left',
  group: 'privacy',
  title: 'Names and folders in the properties of the file',
  why: 'A paper sent to a State or put on a site carries the names of those who typed it, which nobody sees on the page. The reader may want to take them out ("Inspect document" in Word); a folder on somebody\'s computer is a warning. Word, OpenDocument and PDF only: what stands at the top of a Markdown file stands there on purpose.',
  examples: [
    { shows: 'the top of a Markdown file', text: '---\nauthor: KIBHR\n---\n\nText.\n', finds: [] },
    {
      shows: 'the folder of a template',
      text: 'He was detained.\n',
      beside: { properties: [{ name: 'template', value: 'C:\\Users\\office\\letter.dotx' }] },
      finds: [''],
    },
    { shows: 'no properties', text: 'Text.\n', finds: [] },
    {
      shows: 'the author',
      text: 'He was detained.\n',
      beside: { properties: [{ name: 'author', value: 'A. Author' }] },
      finds: [''],
    },
    {
      shows: 'names that say nothing',
      text: 'He was detained.\n',
      beside: {
        properties: [
          { name: 'author', value: 'user' },
          { name: 'template', value: 'Normal.dotm' },
        ],
      },
      finds: [],
    },
  ],
  check(draft, report) {
    const { format, properties } = draft.draft
    const at = fileSpan(draft)
    if (at === undefined || (format !== 'docx' && format !== 'odt' && format !== 'pdf')) return
    const said = properties.filter(
      ({ name, value }) => names[name] !== undefined && !EMPTY.test(value),
    )
    if (said.length === 0) return
    const folder = said.some(({ value }) => FOLDER.test(value))
    const list = said.map(({ name, value }) => `${names[name] ?? name} “${value.slice(0, 120)}”`)
    report({
      at,
      severity: folder ? 'warning' : 'note',
      message: `The properties of the file say: ${list.join(', ')}. Take out what the recipient need not know.`,
    })
  },
}
