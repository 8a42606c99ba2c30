import type { Rule } from '../../rule.ts'
import { readPersons } from '../../understanding/index.ts'

const usual =
  /(?:[bv]ayeva?|bekova?|[aieou]yeva?|[^aeiouy](?:ova?|eva?|ina?)|enko|chuk|ishvili|adze|ovich|evich|ovna|evna|qyzy|kyzy|uly|ulu)$/
const known =
  /(?:ova?|eva?|ina?|aya?|iya?|iy|yi|ich|vna|zy|ly|lu|ko|uk|li|ze|yan|ian|sky|skaya|bek|bay|bai|khan|gul|zhan|jan)$/

/** A surname whose ending has two letters swapped. */
export const nameTypo: Rule = {
  code: 'name-typo',
  group: 'names',
  title: 'A surname has an ending that no name has',
  why: 'Two letters swapped at the end of a surname (-baeyva for -bayeva) are read over by everybody and found by nobody who searches. Only endings that become a usual one when two neighbours change places are reported.',
  examples: [
    {
      text: 'Lawyer Aina Shormanbaeyva represented 23 victims.',
      finds: ['Shormanbaeyva'],
      shows: 'e and y swapped',
    },
    { text: 'Activist Serik Abdrakhmaonv was detained.', finds: ['Abdrakhmaonv'] },
    {
      text: 'Lawyer Aina Shormanbayeva and activist Nurtas Karaneyev spoke.',
      finds: [],
      shows: 'usual endings',
    },
    {
      text: 'Activists Zhanbolat Mamai, Aigerim Tleuzhan and Gulzada Serzhan spoke.',
      finds: [],
      shows: 'surnames without such an ending',
    },
    {
      text: 'Rapporteur Manfred Nowak and editor Anna Kaczynska wrote.',
      finds: [],
      shows: 'names of other countries',
    },
  ],
  check(draft, report) {
    for (const { passage, from, written, given, surname } of draft.part(readPersons).mentions) {
      if (given === undefined) continue
      const suggestion = putRight(surname)
      if (suggestion === undefined) continue
      const at = from + written.lastIndexOf(surname)
      report({
        at: { passage, from: at, to: at + surname.length },
        severity: 'note',
        message: `“${surname}” has an ending that surnames do not have; two letters may have changed places.`,
        suggestions: [suggestion],
      })
    }
  },
}

/** The surname with two neighbouring letters of its ending put right; undefined where nothing is wrong. */
function putRight(surname: string): string | undefined {
  if (surname.length < 7 || surname.includes('-')) return undefined
  const lower = surname.toLowerCase()
  if (known.test(lower) && !/ey[vn]a?$/.test(lower)) return undefined
  for (let at = surname.length - 2; at >= surname.length - 5; at--) {
    const swapped = `${surname.slice(0, at)}${surname[at + 1] ?? ''}${surname[at] ?? ''}${surname.slice(at + 2)}`
    if (swapped !== surname && usual.test(swapped.toLowerCase())) return swapped
  }
  return undefined
}
