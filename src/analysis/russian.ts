/**
 * The Russian stemmer of the Snowball project, after the description of its rules at
 * https://snowballstem.org/algorithms/russian/stemmer.html. It takes words in lower case, ё written as е.
 */
export function stemRussian(word: string): string {
  const vowel = word.search(/[аеиоуыэюя]/)
  if (vowel < 0) return word
  // Endings are looked for after the first vowel only.
  const head = word.slice(0, vowel + 1)
  let rest = word.slice(vowel + 1)
  const gerund = without(rest, gerunds)
  if (gerund !== undefined) rest = gerund
  else {
    rest = rest.replace(/с[яь]$/, '')
    rest = adjectival(rest) ?? without(rest, verbs) ?? rest.replace(noun, '')
  }
  rest = rest.replace(/и$/, '')
  rest = derivational(word, head, rest)
  if (/ейше?$/.test(rest)) rest = rest.replace(/ейше?$/, '').replace(/нн$/, 'н')
  else if (rest.endsWith('нн')) rest = rest.slice(0, -1)
  else rest = rest.replace(/ь$/, '')
  return head + rest
}

/** Endings in two groups: the first stand after а or я, which stay; the longest of both that fits is taken off. */
type Groups = readonly [afterA: RegExp, free: RegExp]

const ends = (endings: string, before = ''): RegExp =>
  new RegExp(`${before}(?:${endings.replaceAll(' ', '|')})$`)

const gerunds: Groups = [ends('в вши вшись', '(?<=[ая])'), ends('ив ивши ившись ыв ывши ывшись')]
const verbs: Groups = [
  ends('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно', '(?<=[ая])'),
  ends(
    'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
  ),
]
const participles: Groups = [ends('ем нн вш ющ щ', '(?<=[ая])'), ends('ивш ывш ующ')]
const adjective = ends(
  'ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею',
)
const noun = ends(
  'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
)

function without(text: string, [afterA, free]: Groups): string | undefined {
  const a = afterA.exec(text)?.[0] ?? ''
  const b = free.exec(text)?.[0] ?? ''
  const longest = a.length > b.length ? a : b
  return longest === '' ? undefined : text.slice(0, -longest.length)
}

function adjectival(text: string): string | undefined {
  const rest = text.replace(adjective, '')
  if (rest === text) return undefined
  return without(rest, participles) ?? rest
}

/** -ост, -ость, where the word has a consonant after a second vowel before it. */
function derivational(word: string, head: string, rest: string): string {
  const ending = /ость?$/.exec(rest)
  if (!ending) return rest
  const second = /^[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя]/.exec(word)
  if (!second || head.length + ending.index < second[0].length) return rest
  return rest.slice(0, ending.index)
}
