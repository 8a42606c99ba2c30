import { currentView } from '../../../casebook/index.ts'
import { type ProposedDuplicates, proposeDuplicates } from '../../../search/index.ts'
import { reasonInWords, sayIn } from '../../../wording/index.ts'
import type { DefineCommand } from '../../command.ts'
import { exit, withApp } from '../../context.ts'

export const duplicates: DefineCommand = (command, perform) =>
  command
    .name('duplicates')
    .description('propose persons that may be entered twice, and say why; nothing is changed')
    .action(() =>
      perform((context) =>
        withApp(context, undefined, async ({ casebook }) => {
          const found = await proposeDuplicates(await currentView(casebook))
          context.print(context.json ? JSON.stringify(asJson(found)) : asText(found))
          return found.clusters.length === 0 ? exit.done : exit.found
        }),
      ),
    )

const inWords = (reason: Parameters<typeof reasonInWords>[1]): string =>
  reasonInWords(sayIn('en'), reason)

function asJson({ clusters, notCompared, names, descriptions }: ProposedDuplicates) {
  return {
    clusters: clusters.map(({ members, pairs, score }) => ({
      members: members.map((id) => ({ id, name: names.get(id) })),
      score,
      pairs: pairs.map((pair) => ({ ...pair, why: pair.why.map(inWords) })),
    })),
    notCompared,
    descriptions,
  }
}

function asText({ clusters, notCompared, names, descriptions }: ProposedDuplicates): string {
  const lines = [
    clusters.length === 0
      ? 'No two persons have names that could be one person’s.'
      : `${clusters.length} ${clusters.length === 1 ? 'group' : 'groups'} of persons who may be one; "factum merge" joins them.`,
  ]
  clusters.forEach(({ members, pairs }, index) => {
    lines.push('', `${index + 1}.`)
    for (const id of members) lines.push(`   ${id}  ${names.get(id)}`)
    for (const {
      names: [a, b],
      score,
      why,
    } of pairs) {
      lines.push(
        `   ${score.toFixed(2)}  ${a} | ${b}`,
        ...why.map((each) => `         ${inWords(each)}`),
      )
    }
  })
  for (const left of notCompared) {
    lines.push(
      '',
      left.reason === 'no-word'
        ? `Not compared: "${left.name}" (${left.ids.join(', ')}) has no word to compare.`
        : left.reason === 'too-vague'
          ? `Not proposed: "${left.name}" (${left.ids.join(', ')}) fits ${left.fits} names.`
          : `Compared with the nearest only: ${left.names} names as frequent as "${left.name}".`,
    )
  }
  if (descriptions.length > 0)
    lines.push('', 'Not compared, because they describe and do not name:')
  for (const { id, name } of descriptions) lines.push(`   ${id}  ${name}`)
  return lines.join('\n')
}
