/**
 * Writes src/names/variants/tables/compiled.json from the tables of given names beside it. Run it again
 * when a table or the rules of fold/ have changed (a test says so): `node bench/names/build-name-keys.ts`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileTables } from '../../src/names/variants/compile-tables.ts'

const { names, linked } = compileTables()
const entries = Object.entries(names).map(
  ([key, found]) => `    ${JSON.stringify(key)}: [${found.join(', ')}]`,
)

writeFileSync(
  join(import.meta.dirname, '../../src/names/variants/tables/compiled.json'),
  `{\n  "names": {\n${entries.join(',\n')}\n  },\n  "linked": [\n    ${linked.join(',\n    ')}\n  ]\n}\n`,
)
console.log(`${entries.length} keys, ${linked.length} linked pairs`)
