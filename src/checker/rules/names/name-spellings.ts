import type { Rule } from '../../rule.ts'
import { variantsOf } from './name-variants.ts'

/** One person in two spellings of the surname or of the given name. */
export const nameSpellings: Rule = {
  code: 'name-spellings',
  group: 'names',
  title: 'One person is spelt in two ways',
  why: 'A name that is spelt in two ways becomes two persons in a search, in a list and in a database. The rarer spelling is reported. Persons who only share a surname or a given name, a surname alone, initials, and the -ov and -ova of man and wife are left alone; so are names inside quotations, which must stand as they were written.',
  examples: [
    {
      text: 'The court sentenced **Marat Zhylanbayev** in November. Zhylanbayev appealed. The wife of Marat Zhylanbaev was questioned.',
      finds: ['Zhylanbaev'],
      shows: 'one surname, two endings',
    },
    {
      text: 'Activist Nurtas Karaneyev was charged. The court upheld the sentence of Nurtas Karanayev. Karaneyev was released.',
      finds: ['Karanayev'],
    },
    {
      text: 'Activist Duman Mukhamedkarim was sentenced. Mukhamedkarim appealed. The lawyer of Mukhamedkharim spoke.',
      finds: ['Mukhamedkharim'],
      shows: 'a surname alone',
    },
    {
      text: 'Activist Dulat Agadil died in a cell. The family of Agdil asks for an inquiry.',
      finds: ['Agdil'],
      shows: 'a short surname with a letter lost',
    },
    {
      text: 'KIBHR Director Yevgeniy Zhovtis spoke. Yevgeniy Zhovtis answered. Later Evgeny Zhovtis wrote.',
      finds: ['Evgeny'],
      shows: 'two romanisations of a given name',
    },
    {
      text: 'Aidos Sadykov was killed. Aidar Syzdykov was sentenced. Sadykov had fled; Syzdykov had stayed.',
      finds: [],
      shows: 'two persons with similar names',
    },
    {
      text: 'Marat Akhmetov was detained. His wife, Gulnara Akhmetova, wrote to the court. Akhmetova got no answer.',
      finds: [],
      shows: 'man and wife',
    },
    {
      text: 'Charged were Marat Akhmetov, Marat Akhmedov and others. Akhmetov and Akhmedov appealed.',
      finds: [],
      shows: 'two persons named side by side',
    },
    {
      text: 'Lukpan Akhmedyarov complained. L. Akhmedyarov and Akhmedyarov’s lawyer were heard.',
      finds: [],
      shows: 'initials and a surname alone',
    },
  ],
  check(draft, report) {
    for (const { rare, usual, part, sure } of variantsOf(draft)) {
      const [word, right] = [rare[part] ?? '', usual[part] ?? '']
      const at = rare.written.indexOf(word)
      const from = rare.from + Math.max(at, 0)
      report({
        at: { passage: rare.passage, from, to: from + word.length },
        severity: sure ? 'warning' : 'note',
        message: `“${word}” here, “${right}” elsewhere: this looks like one person in two spellings.`,
        related: [{ passage: usual.passage, from: usual.from, to: usual.to }],
        suggestions: sure ? [right] : [],
      })
    }
  },
}
