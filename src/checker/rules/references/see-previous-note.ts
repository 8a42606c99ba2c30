import type { Rule } from '../../rule.ts'
import { isSource, type Passage } from '../../understanding/index.ts'

const PREVIOUS =
  /^(?:see )?(?:the )?(?:(?:previous|preceding|last) (?:foot|end)?note|note above|ibid(?:em)?\.?|idem\.?|id\.|там же|см\. (?:предыдущ\p{L}{2,3} (?:сноск|примечани)\p{L}{1,3}))(?!\p{L})/iu

export const seePreviousNote: Rule = {
  code: 'see-previous-note',
  group: 'references',
  title: '"See the previous note" where that note names no source',
  why: 'When a note is put in or moved, "ibid." comes to point at another one. It is looked at whether the note before names a source at all, and one rather than several; whether it is the right one only a reader can say.',
  examples: [
    {
      shows: 'the note before is a remark',
      text: 'Fined.[^1] Released.[^2]\n\n[^1]: The name was changed at his request.\n[^2]: Ibid.\n',
      finds: ['Ibid.'],
    },
    {
      shows: 'there is no note before',
      text: 'Fined.[^1]\n\n[^1]: See the previous endnote.\n',
      finds: ['See the previous endnote'],
    },
    {
      shows: 'the note before names two sources',
      text: 'Fined.[^1] Released.[^2]\n\n[^1]: See <https://vlast.kz/a1> and <https://orda.kz/b2>.\n[^2]: Ibid., p. 3.\n',
      finds: ['Ibid.'],
    },
    {
      shows: 'the note before is a source',
      text: 'Fined.[^1] Released.[^2] Died.[^3]\n\n[^1]: Register of the court, 5 May 2024.\n[^2]: Ibid.\n[^3]: Ibid., p. 4.\n',
      finds: [],
    },
    {
      shows: 'the note before says more of the note before it',
      text: 'Fined.[^1] Released.[^2] Died.[^3]\n\n[^1]: See <https://vlast.kz/a1>.\n[^2]: See the previous note.\n[^3]: Ibid.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const notes: Passage[] = []
    for (const passage of draft.passages) {
      if (passage.note !== undefined && passage.note !== notes.at(-1)?.note) notes.push(passage)
    }
    notes.forEach((passage, i) => {
      const hit = PREVIOUS.exec(passage.text)
      if (hit === null) return
      let j = i - 1
      while (j >= 0 && PREVIOUS.test(notes[j]?.text ?? '')) j--
      const at = { passage, from: 0, to: hit[0].length }
      const before = notes[j]
      if (before === undefined) {
        report({
          at,
          severity: 'warning',
          message: 'There is no note with a source before this one.',
        })
        return
      }
      const label = before.note?.label ?? ''
      const related = [{ passage: before, from: 0, to: Math.min(before.text.length, 60) }]
      const several = (before.text.match(/https?:\/\//g)?.length ?? 0) > 1
      if (!isSource(before)) {
        report({
          at,
          severity: 'warning',
          message: `The note before, note ${label}, names no source.`,
          related,
        })
      } else if (several) {
        const message = `The note before, note ${label}, names several sources; say which one is meant.`
        report({ at, severity: 'note', message, related })
      }
    })
  },
}
