import type { FC } from 'hono/jsx'
import type { RuleText } from '../../checker/index.ts'
import type { Reply } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { ruleTexts } from './check-rule-texts.ts'

/** Every rule of the checker, under an anchor that is its code: what, why, and the examples that test it. */
export async function checkRules(visit: Visit): Promise<Reply> {
  const groups = [...Map.groupBy(ruleTexts, ({ group }) => group)]
  return {
    page: {
      title: visit.say('check.rules'),
      lead: visit.say('check.rules-lead'),
      crumbs: [
        { text: visit.say('frame.home'), path: '' },
        { text: visit.say('check.title'), path: '/check' },
      ],
      body: (
        <>
          {visit.language !== 'en' && <p class="note">{visit.say('check.rules-english')}</p>}
          {groups.map(([group, members]) => (
            <section>
              <h2>{visit.say(`check.group.${group}`)}</h2>
              {members.map((rule) => (
                <RulePart visit={visit} rule={rule} />
              ))}
            </section>
          ))}
        </>
      ),
    },
  }
}

const RulePart: FC<{ visit: Visit; rule: RuleText }> = ({ visit, rule }) => {
  const lang = visit.language === 'en' ? undefined : 'en'
  const { code, title, why, source, examples } = rule
  return (
    <section class="rule" id={code}>
      <h3 lang={lang}>{title}</h3>
      <p class="soft">
        <code>{code}</code>
      </p>
      <p lang={lang}>{why}</p>
      {source && (
        <p>
          {visit.say('check.rule-source')}: <span lang={lang}>{source}</span>
        </p>
      )}
      {examples.length > 0 && (
        <details>
          <summary class="tap">{visit.say('check.examples', { count: examples.length })}</summary>
          {examples.map((example) => (
            <ExamplePart visit={visit} example={example} />
          ))}
        </details>
      )}
    </section>
  )
}

const ExamplePart: FC<{ visit: Visit; example: RuleText['examples'][number] }> = ({
  visit,
  example: { text, finds, shows },
}) => {
  const found = finds
    .map((quote) => (quote === '' ? visit.say('check.example-file') : `“${quote}”`))
    .join(', ')
  return (
    <>
      <p>
        {finds.length === 0
          ? visit.say('check.example-alone')
          : `${visit.say('check.example-found')}: ${found}`}
        {shows && <span class="soft">{` (${shows})`}</span>}
      </p>
      <pre>{shortened(text)}</pre>
    </>
  )
}

const longest = 700

/** Examples about the length of a paper are long; what they show stands at their beginning. */
const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text.trimEnd()
