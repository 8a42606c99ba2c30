/** Writes docs/rules.md anew: `npm run rules`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { casebookRuleTexts } from '../rules/casebook/index.ts'
import { rules } from '../rules/registry.ts'
import { rulesPage } from './rules-page.ts'

const file = join(import.meta.dirname, '../../../docs/rules.md')
const all = [...rules, ...casebookRuleTexts]
writeFileSync(file, rulesPage(all))
process.stdout.write(`docs/rules.md names ${all.length} rules.\n`)
