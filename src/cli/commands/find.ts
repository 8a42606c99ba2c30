import { currentView } from '../../casebook/index.ts'
import { type Hit, searchRecords, titleIn, type Why } from '../../search/index.ts'
import type { DefineCommand } from '../command.ts'
import { exit, today, withApp } from '../context.ts'
import { table } from '../table.ts'

const most = 50

export const find: DefineCommand = (command, perform) =>
  command
    .name('find')
    .description(
      'find anything: words, names in any spelling, "a phrase", -word, field:value, dates',
    )
    .argument('<query...>', 'the question, as on the page Find')
    .option('--kind <kind>', 'only records of this kind: person, event, source …')
    .action((query: string[], options: { kind?: string }) =>
      perform((context) =>
        withApp(context, undefined, async ({ casebook }) => {
          const q = query.join(' ')
          const answer = await searchRecords(await currentView(casebook), {
            q,
            on: today(context),
            count: most,
            filters: options.kind === undefined ? {} : { kind: [options.kind] },
          })
          if (context.json) context.print(JSON.stringify(answer.hits.map(inJson)))
          else if (answer.total === 0) context.print(`Nothing is found for "${q}".`)
          else {
            context.print(table(answer.hits.map((hit) => [hit.id, hit.record.kind, lineOf(hit)])))
            if (answer.total > most)
              context.say(`${most} of ${answer.total} are shown; ask for more words, or --kind.`)
          }
          return answer.total === 0 ? exit.found : exit.done
        }),
      ),
    )

/** `matched` is what was found in the record, where that is not what it is called. */
function inJson({ id, record, why }: Hit) {
  const name = titleIn(record, 'en')
  return { record: id, kind: record.kind, name, matched: matchedIn(why) ?? name, why }
}

function lineOf({ record, why }: Hit): string {
  const name = titleIn(record, 'en')
  const matched = matchedIn(why)
  return matched === undefined || matched === name ? name : `${name} (${matched})`
}

function matchedIn(why: Why): string | undefined {
  if (why.by === 'text') return why.segments.map(({ text }) => text).join('')
  return why.by === 'term' ? why.term : undefined
}
