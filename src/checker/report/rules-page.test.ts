import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { casebookRuleTexts } from '../rules/casebook/index.ts'
import { rules } from '../rules/registry.ts'
import { rulesPage } from './rules-page.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/rules.md'), 'utf8')

test('docs/rules.md is what the rule files say; if not, run: npm run rules', () => {
  const all = [...rules, ...casebookRuleTexts]
  expect(page === rulesPage(all), 'docs/rules.md is stale; run: npm run rules').toBe(true)
})

test('a rule with its examples', () => {
  const rule = {
    code: 'doubled-word',
    group: 'terms',
    title: 'A word stands twice',
    why: 'One of them is left over, as in `that that`.',
    source: 'Style guide, page 3',
    examples: [
      { text: 'He was was fined.\n', finds: ['was was'], shows: 'the slip' },
      { text: '```\nx x\n```', finds: [] },
    ],
  } as const
  expect(rulesPage([rule])).toContain(`## Terms and punctuation

### doubled-word

**A word stands twice.** One of them is left over, as in \\\`that that\\\`.

Source: Style guide, page 3

Found: “was was” (the slip)

\`\`\`markdown
He was was fined.
\`\`\`

Left alone

~~~~markdown
\`\`\`
x x
\`\`\`
~~~~
`)
})
