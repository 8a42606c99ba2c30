import { compareNames } from '../../../names/index.ts'
import type { Rule, Span } from '../../rule.ts'
import {
  type Passage,
  type PersonMention,
  readAddresses,
  readPersons,
  type Understanding,
  type WebAddress,
} from '../../understanding/index.ts'
import { oneDiffers, oneMissing, type Sound, skeletonOf } from './skeleton.ts'

/** A surname against the addresses of the sources that are cited for it. */
export const nameUrl: Rule = {
  code: 'name-url',
  group: 'names',
  title: 'A name differs from the address of its own source',
  why: 'News sites write the name of a person into the address of the page. Where the text has another consonant than the address cited in the same paragraph, one of them is wrong, and it is seldom the address. Other ways to write a sound (zh, j, z; kh, h), Russian case endings, pseudonyms and addresses with another person’s name are left alone.',
  examples: [
    {
      text: '**Aidar Mubatakov** ended his hunger strike.[^1]\n\n[^1]: <https://vlast.kz/novosti/63152-bespokoatsa-o-zdorove-ajdara-mubarakova-zaderzannogo.html>',
      finds: ['Mubatakov'],
      shows: 'another consonant',
    },
    {
      text: 'Activist Marat Zhykanbaev was sentenced (https://exclusive.kz/otkazal-v-zhalobe-marata-zhylanbaeva/).',
      finds: ['Zhykanbaev'],
      shows: 'an address in the text itself',
    },
    {
      text: 'Opposition leader Mukhtar Abyazov lives abroad.[^1]\n\n[^1]: https://vlast.kz/novosti/muhtar-ablyazov-priglashen.html',
      finds: ['Abyazov'],
      shows: 'a consonant left out: a note',
    },
    {
      text: 'The activist Almat Zhumagalov is held.[^1]\n\n[^1]: https://rus.azattyq.org/a/almat-zhumagulov-kolonia/30012345.html',
      finds: ['Zhumagalov'],
      shows: 'a vowel: a note',
    },
    {
      text: 'Blogger Temirlan Yensebek was detained.[^1]\n\n[^1]: https://kaztag.kz/ru/news/ugolovnoe-delo-temirlana-ensebeka',
      finds: [],
      shows: 'the Russian form of the name',
    },
    {
      text: 'Activist Dinara Smailova is wanted.[^1]\n\n[^1]: https://ru.qaz365.kz/society/10826-dina-tansari-oproverglazaiavlenie',
      finds: [],
      shows: 'a pseudonym',
    },
    {
      text: 'Member of Parliament Edil Zhanbyrshin called for a ban.[^1]\n\n[^1]: https://vlast.kz/novosti/63550-deputat-zanbyrsin-trebuet.html',
      finds: [],
      shows: 'the same sounds written otherwise',
    },
    {
      text: 'Journalist Aidos Sadykov was killed.[^1]\n\n[^1]: https://bureau.kz/goryachee/aidar-syzdykov-osuzhden/',
      finds: [],
      shows: 'another person',
    },
  ],
  check(draft, report) {
    const cited = citedBy(draft)
    const met = new Map<string, boolean>()
    const everywhere = new Set(draft.part(readAddresses).flatMap((address) => wordsOf(address)))
    for (const mention of draft.part(readPersons).mentions) {
      if (mention.given === undefined || mention.surname.length < 6) continue
      const addresses = cited(mention.passage)
      if (addresses.length === 0) continue
      const hit = contradiction(mention, addresses)
      if (hit === undefined) continue
      const confirmed =
        met.get(mention.surname) ?? [...everywhere].some((word) => isWritten(mention.surname, word))
      met.set(mention.surname, confirmed)
      if (confirmed && !hit.vowel) continue
      const at = mention.from + mention.written.lastIndexOf(mention.surname)
      report({
        at: { passage: mention.passage, from: at, to: at + mention.surname.length },
        severity: hit.sure ? 'warning' : 'note',
        message: `The address of a source cited here has “${hit.word}”; the text has “${mention.surname}”.`,
        related: [hit.at],
        suggestions: hit.suggestion === undefined ? [] : [hit.suggestion],
      })
    }
  },
}

/** The addresses printed in a passage and in the notes it cites. */
function citedBy(draft: Understanding): (passage: Passage) => readonly WebAddress[] {
  const byPassage = Map.groupBy(draft.part(readAddresses), ({ passage }) => passage.index)
  const inNotes = new Map<string, WebAddress[]>()
  for (const { passage } of draft.part(readAddresses)) {
    if (passage.note) inNotes.set(passage.note.label, [...(byPassage.get(passage.index) ?? [])])
  }
  return ({ index, block }) => [
    ...(byPassage.get(index) ?? []),
    ...new Set(block.marks.flatMap(({ label }) => inNotes.get(label) ?? [])),
  ]
}

const wordsOf = ({ path }: WebAddress): readonly string[] =>
  path
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1)

interface Contradiction {
  readonly word: string
  readonly at: Span
  readonly suggestion?: string
  /** Whether the given name stands beside it: then it is surely the same person. */
  readonly sure: boolean
  /** Only a vowel differs. */
  readonly vowel: boolean
}

/**
 * A word of an address that is the surname but for one consonant. One that stands without the given name must be
 * long; one with a consonant more or less must stand beside the given name and is never sure.
 */
function contradiction(
  { given = '', surname }: PersonMention,
  addresses: readonly WebAddress[],
): Contradiction | undefined {
  const own = skeletonOf(surname)
  if (own.length < 3) return undefined
  for (const address of addresses) {
    const words = wordsOf(address)
    for (const [at, word] of words.entries()) {
      if (Math.abs(word.length - surname.length) > 3 || word[0] !== surname[0]?.toLowerCase())
        continue
      const theirs = skeletonOf(word)
      const differing = oneDiffers(own, theirs)
      const beside = [words[at - 1], words[at + 1]].some(
        (near) => near !== undefined && isWritten(given, near),
      )
      const vowel = beside && differing === undefined && vowelDiffers(surname, word)
      const plausible = differing
        ? (beside && own.length > 3) || own.length >= longEnough
        : beside && oneMissing(own, theirs)
      if (!vowel && (!plausible || isWritten(surname, word))) continue
      const from = address.from + address.printed.toLowerCase().indexOf(word)
      return {
        word,
        at: { passage: address.passage, from, to: from + word.length },
        sure: beside && differing !== undefined,
        vowel,
        ...(differing && beside && { suggestion: exchanged(surname, word, differing) }),
      }
    }
  }
  return undefined
}

/** "Zhumagalov" against "zhumagulova": letter for letter the same but for an "a", "e", "o" or "u" for another. */
function vowelDiffers(surname: string, word: string): boolean {
  const name = surname.toLowerCase()
  const same = word.slice(0, name.length)
  if (same.length !== name.length || !/^(?:a|u|y|om|ym|ogo|omu)?$/.test(word.slice(name.length)))
    return false
  // Behind another vowel or "y" the letters of one name differ between romanisations.
  const at = [...name].findIndex((letter, index) => letter !== same[index])
  return (
    at > 1 &&
    name.slice(at + 1) === same.slice(at + 1) &&
    /^[aou][aou]$|^[ae][ae]$/.test(`${name[at]}${same[at]}`) &&
    !/[aeiouyj]/.test(`${name[at - 1] ?? ''}${name[at + 1] ?? ''}`)
  )
}

/** Consonants from which on a surname is told without the given name. */
const longEnough = 6

/** The surname with its odd consonant as the address has it. */
function exchanged(surname: string, word: string, [mine, theirs]: readonly [Sound, Sound]): string {
  const sound = word.slice(theirs.at, theirs.at + theirs.length)
  return surname.slice(0, mine.at) + sound + surname.slice(mine.at + mine.length)
}

function isWritten(name: string, word: string): boolean {
  const [a, b] = [skeletonOf(name), skeletonOf(word)]
  if (a.length !== b.length || a.some(({ sound }, at) => sound !== b[at]?.sound)) {
    return word.length > 3 && name[0]?.toLowerCase() === word[0] && compareNames(name, word).same
  }
  return a.length > 1
}
