/**
 * Writes src/names/variants/tables/latin-cyrillic-words.json from data/wd_en_ru_tokens_postsoviet.tsv (CC0):
 * Latin words of names whose Russian form the rules of spelling do not find. Run it again when the rules
 * of fold/ or compare/ have changed: `node bench/names/build-word-dictionary.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stemDistance, wordDistance } from '../../src/names/compare/pair.ts'
import { makeToken } from '../../src/names/fold/token.ts'
import { withoutMarks } from '../../src/names/variants/word-dictionary.ts'

/** From here on the rules see no sure likeness, and the pair is worth keeping. */
const alreadyNear = 9
/** Beyond this the source has mostly put different words of one entry side by side. */
const doubtful = 30
/** Between the two, pairs that were looked at and are no two spellings of one word. */
const rejected: ReadonlySet<string> = new Set([
  ...['allene али', 'ekaku хакуин', 'eleena элина', 'elməddin самьяддин', 'ficheto фичев'],
  ...['golovina куракина', 'haiyin рин', 'karakhan агахан', 'managoff манукян', 'maskova гайкова'],
  ...['maqomedoviç магомедалиев', 'nadareichvili закарейшвили', 'quran хан', 'rzymianin римлянин'],
  ...['shautdinova шарафутдинова', 'shien рин', 'shoucheng чжан', 'tsiang ин', 'yvain жан'],
  ...['urukagina уруинимгина', 'yasunoshin таиносин', 'bible библейский', 'jobus иов'],
  ...['durdyyeva бердиева', 'lanova панова', 'klivnov клибанов'],
])
/** Beyond `doubtful`, pairs that were looked at and are right: Polish and French, mostly. */
const accepted: ReadonlySet<string> = new Set([
  ...['andrzejewska анджеевская', 'andrzejewski анджеевский', 'becque бек', "d'orléans орлеанская"],
  ...[
    'chrzanowska хшановская',
    'chrząszczewski хжонщевский',
    'jacqueline жаклин',
    'jacquemine жакмин',
  ],
  ...[
    'jastrzębowski ястшембовский',
    'jingjing цзинцзин',
    'krzymuska кшимуская',
    'mcfadzean макфэджин',
  ],
  ...[
    'kętrzyński кентшиньский',
    'macgilleeathain маклин',
    'niedźwiecki недзьвецкий',
    'ruiqing жуйцин',
  ],
  ...[
    'oświęcim освенцимский',
    'przesmycki пшесмыцкий',
    'przezdziecki пшездецкий',
    'zhiqiang чжицян',
  ],
  ...[
    'przeździecki пшезьдзецкий',
    'przyjemski пшиемский',
    'skrzynecki скшинецкий',
    'zhongqing чжунцин',
  ],
  ...['trzebicki тшебицкий', 'węgrzyn венгжин', 'węgrzecki вонгжецкий', 'zhongjing чжунцзин'],
  ...['jędrzejewski енджеевский', 'jędrzejowska енджеёвская', 'drzewiecki джевецкий'],
  ...['drzewicki джевицкий', 'christopher кристофер', 'michael майкл'],
])
/** Russian words that belong to another part of the entry, whatever stands beside them. */
const neverForms: ReadonlySet<string> = new Set(['оглы', 'кызы', 'хан', 'рин', 'бек', 'тай'])

const source = readFileSync(
  join(import.meta.dirname, 'data/wd_en_ru_tokens_postsoviet.tsv'),
  'utf8',
)
const forms = new Map<string, string[]>()
let kept = 0
for (const row of source.trim().split('\n').slice(1)) {
  const [latin = '', russian = '', count = ''] = row.split('\t')
  if (!isKept(latin, russian, Number(count))) continue
  const key = withoutMarks(latin)
  forms.set(key, [...(forms.get(key) ?? []), russian])
  kept++
}
const entries = [...forms]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([latin, russian]) =>
      `    ${JSON.stringify(latin)}: ${JSON.stringify(russian).replaceAll('","', '", "')}`,
  )

writeFileSync(
  join(import.meta.dirname, '../../src/names/variants/tables/latin-cyrillic-words.json'),
  `{
  "source": "Made by bench/names/build-word-dictionary.ts from the English-Russian set of Merhav and Ash (COLING 2018), itself made from Wikidata",
  "licence": "CC0-1.0",
  "words": {
${entries.join(',\n')}
  }
}
`,
)
console.log(
  `${entries.length} Latin words with ${kept} Russian forms, of ${source.split('\n').length - 2} pairs`,
)

function isKept(latin: string, russian: string, count: number): boolean {
  const pair = `${latin} ${russian}`
  if (accepted.has(pair)) return true
  if (rejected.has(pair) || neverForms.has(russian) || !/^\p{L}{2,}$/u.test(latin)) return false
  const a = makeToken(latin, false)
  const b = makeToken(russian, false)
  if (wordDistance(a, b) < alreadyNear) return false
  const far = stemDistance(a, a.sounds.length, b, b.sounds.length)
  return far < doubtful && (count > 1 || far < doubtful * 0.9)
}
