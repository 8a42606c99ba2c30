import { ownRules, type RuleText } from '../accepted/index.ts'
import type { Example } from '../rule.ts'
import { shortened } from './text/index.ts'

const groupTitles: Readonly<Record<RuleText['group'], string>> = {
  names: 'Names',
  numbers: 'Numbers',
  dates: 'Dates',
  references: 'Notes, references and numbering',
  sources: 'Sources and addresses',
  law: 'Law',
  terms: 'Terms and punctuation',
  letters: 'Letters',
  limits: 'Limits',
  privacy: 'Privacy',
  casebook: 'Against the casebook',
  checker: 'The checker itself',
}

/** `docs/rules.md`: what every rule looks for, in the order of the registry. */
export function rulesPage(rules: readonly RuleText[]): string {
  const groups = Map.groupBy([...rules, ...ownRules], ({ group }) => group)
  const parts = Object.entries(groupTitles).flatMap(([group, title]) => {
    const own = groups.get(group as RuleText['group'])
    return own === undefined ? [] : [`## ${title}`, ...own.map(rulePart)]
  })
  return `${[intro, ...parts].join('\n\n')}\n`
}

const intro = `# The rules of the draft checker

Written by \`npm run rules\` from the rule files; change a rule there. How to run the checker, and how to accept what it
finds, is in [the guide](guide/checking.md).`

function rulePart({ code, title, why, source, examples }: RuleText): string {
  return [
    `### ${code}`,
    `**${inline(title)}.** ${inline(why)}`,
    ...(source === undefined ? [] : [`Source: ${inline(source)}`]),
    ...examples.map(examplePart),
  ].join('\n\n')
}

function examplePart({ text, finds, shows }: Example): string {
  const lines = shortened(text)
  const fence = lines.some((line) => line.includes('```')) ? '~~~~' : '```'
  const found = finds.map((quote) => (quote === '' ? 'the file' : `“${inline(quote)}”`)).join(', ')
  const said = finds.length === 0 ? 'Left alone' : `Found: ${found}`
  return `${said}${shows === undefined ? '' : ` (${inline(shows)})`}\n\n${fence}markdown\n${lines.join('\n')}\n${fence}`
}

/** Words that Markdown would take for markup stay words. */
const inline = (text: string): string => text.replace(/[\\`*_<[\]]/g, '\\$&').replace(/\n/g, ' ')
