import { changed } from './places.ts'
import type { SlipKind } from './slip-kind.ts'

export const letterKinds: readonly SlipKind[] = [
  {
    name: 'a letter without its date',
    rules: ['letter-part-missing'],
    only: 'letter',
    places: (text) => [
      ...changed(text, /, 8 October 2024(?=\n)/g, () => ''),
      ...changed(text, /8 October 2024(?=\n)/g, () => 'October'),
      ...changed(text, /^Brussels, 8 October 2024\n\n/gm, () => ''),
    ],
  },
  {
    name: 'a letter without closing words',
    rules: ['letter-part-missing'],
    note: true,
    only: 'letter',
    places: (text) => changed(text, /^Yours sincerely,\n\n/gm, () => ''),
  },
  {
    name: 'a salutation of another form or office',
    rules: ['salutation-addressee'],
    only: 'letter',
    places: (text) =>
      [
        'Ms President',
        'Mrs President',
        'Prime Minister',
        'Minister',
        'Ambassador',
        'High Commissioner',
        'Secretary-General',
        'Mr Nazarbayev',
        'Mr Tokaev',
        'Ms Tokayev',
        'President Tokayew',
      ].flatMap((form) => changed(text, /(?<=^Dear )Mr President/gm, () => form)),
  },
  {
    name: 'an issue of a letter left out',
    rules: ['issues-count', 'number-list'],
    only: 'letter',
    places: (text) => changed(text, /^- \*\*.*\n/gm, () => ''),
  },
  {
    name: 'an organisation that does not sign',
    rules: ['signatories-organisations', 'copies-signatories'],
    only: 'letter',
    places: (text) => changed(text, /^(?:Brigitte|Bjørn|Yevgeniy) .*, .*\n\n/gm, () => ''),
  },
  {
    name: 'a signatory without a copy',
    rules: ['copies-signatories', 'name-list'],
    only: 'letter',
    places: (text) =>
      changed(
        text,
        /(?<=^Copy: .*)(?:, (?:Bjørn Engesland|Yevgeniy Zhovtis)|Brigitte Dufour, )/gm,
        () => '',
      ),
  },
]
