import type { Rule } from '../../rule.ts'
import { fileSpan, wordSpan } from './whole-file.ts'

/** Each change up to this many is shown; of more, the first and the sum. */
const MOST = 20

export const trackedChangesLeft: Rule = {
  code: 'tracked-changes-left',
  group: 'privacy',
  title: 'Tracked changes left in a file that is to be sent',
  why: 'Whoever opens the file sees what was deleted, by whom and when: the name of a witness, the first number. Accept or refuse them all and turn tracking off. Only deleted and moved words are shown one by one, and other changes counted.',
  examples: [
    {
      shows: 'crossed out on the page, not tracked',
      text: 'He was ~~arrested~~ detained.\n',
      finds: [],
    },
    {
      shows: 'a word deleted with tracking on',
      text: 'He was detained.\n',
      beside: {
        changes: [
          { kind: 'deleted', author: 'A.', text: 'arrested', place: { line: 1, column: 8 } },
        ],
      },
      finds: ['detained.'],
    },
    { shows: 'none', text: 'He was detained.\n', finds: [] },
    {
      shows: 'only the form of a word was changed',
      text: 'He was detained.\n',
      beside: {
        changes: [
          { kind: 'formatted', author: 'A.', text: 'detained', place: { line: 1, column: 8 } },
        ],
      },
      finds: [''],
    },
  ],
  check(draft, report) {
    const { changes, properties } = draft.draft
    const shown = changes.filter(({ kind, text }) => kind !== 'formatted' && text.trim() !== '')
    const telling = shown.filter(({ kind }) => kind === 'deleted' || kind === 'moved')
    for (const { kind, author, text, place } of telling.slice(0, MOST)) {
      const at = wordSpan(draft, place)
      if (at === undefined) return
      const words = text.replace(/\s+/g, ' ').trim().slice(0, 100)
      report({
        at,
        severity: 'warning',
        message: `Words ${kind === 'moved' ? 'moved' : 'deleted'}${author === '' ? '' : ` by ${author}`} can still be read in the file: “${words}”`,
      })
    }
    const at = fileSpan(draft)
    if (at === undefined) return
    const rest = changes.length - Math.min(telling.length, MOST)
    if (rest > 0) {
      const authors = [
        ...new Set(changes.map(({ author }) => author).filter((name) => name !== '')),
      ]
      report({
        at,
        severity: 'warning',
        message: `The file has ${rest} ${telling.length > 0 ? 'more ' : ''}tracked ${rest === 1 ? 'change' : 'changes'}${authors.length > 0 ? ` by ${authors.slice(0, 5).join(', ')}` : ''}.`,
      })
    } else if (
      changes.length === 0 &&
      properties.some(({ name, value }) => name === 'trackChanges' && value === 'yes')
    ) {
      report({
        at,
        severity: 'note',
        message: 'Changes are being recorded in this file; the next one will be left in it.',
      })
    }
  },
}
