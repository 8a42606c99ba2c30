import { foldKazakhLetters } from './fold.ts'
import { endings, type Sounds, shortened } from './kazakh-endings.ts'

/**
 * A light Kazakh stemmer of our own: takes off endings of number, possession and case, and the commonest of verbs,
 * until none is left, so that every form of a word ends where the word itself does. It works on folded letters
 * (қ as к, і as и …), because many people write without the Kazakh ones.
 * @param word in lower case, Kazakh letters folded or not
 */
export function stemKazakh(word: string): string {
  let stem = foldKazakhLetters(word).replaceAll('ь', '')
  for (let next = shorter(stem); next !== stem; next = shorter(stem)) stem = next
  const full = whole.get(stem)
  if (full !== undefined) return stemKazakh(full)
  // кітаб-ы, құқығ-ы; журналист but журналистер
  return stem
    .replace(/б$/, 'п')
    .replace(/г$/, 'к')
    .replace(/(?<=с)т$/, '')
}

const letters: Readonly<Record<Sounds, string>> = {
  vowel: 'аеиоуыэюя',
  broad: 'аеиоуыэюя',
  consonant: 'бвгджзйклмнпрстуфхцчшщ',
  nasal: 'мн',
  open: 'аеиоуыэюямн',
  voiced: 'рлйузжмн',
  sounding: 'аеиоуыэюямнрлйзж',
  voiceless: 'птксшщчцфхбвгд',
  possessed: 'ыи',
}

interface Known {
  readonly form: string
  readonly after: string
  readonly least: number
  readonly broad: boolean
}

/** The endings by their last letter, longest first. */
const byLast = new Map<string, readonly Known[]>(
  Map.groupBy(
    endings
      .flatMap(({ forms, after, least }) =>
        forms.split(' ').map((form) => ({
          form: foldKazakhLetters(form),
          after: letters[after],
          least,
          broad: after === 'broad',
        })),
      )
      .sort((a, b) => b.form.length - a.form.length),
    ({ form }) => form.at(-1) ?? '',
  ),
)

const whole = new Map(
  Object.entries(shortened).map(([short, full]) => [
    foldKazakhLetters(short),
    foldKazakhLetters(full),
  ]),
)

function shorter(word: string): string {
  for (const { form, after, least, broad } of byLast.get(word.at(-1) ?? '') ?? []) {
    if (!word.endsWith(form)) continue
    const rest = word.slice(0, -form.length)
    if (broad && /(?<!ш|ул)[ыи]$/.test(rest)) continue
    if (rest.length >= least && after.includes(rest.at(-1) ?? ' ') && /[аеиоуыэюя]/.test(rest))
      return rest
  }
  return word
}
