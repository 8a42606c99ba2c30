import { raw } from 'hono/html'
import { type CheckedFile, fileSection } from '../../checker/index.ts'
import type { Page } from '../reply.ts'
import { to, type Visit } from '../visit.ts'
import { DraftForm, withForm } from './check.tsx'
import { ruleTexts } from './check-rule-texts.ts'

/**
 * What was found in a draft: the counts, the list, and the text with each finding beside its words.
 * @param against it was held against the casebook
 */
export function findingsPage(visit: Visit, checked: CheckedFile, against: boolean): Page {
  const section = fileSection(checked, {
    rules: ruleTexts,
    heading: 2,
    ruleAddress: (code) => to(visit, `/check/rules#${code}`),
  })
  return withForm({
    title: visit.say('check.findings'),
    lead: visit.say('check.findings-lead'),
    crumbs: [
      { text: visit.say('frame.home'), path: '' },
      { text: visit.say('check.title'), path: '/check' },
    ],
    body: (
      <>
        {visit.language !== 'en' && <p class="note">{visit.say('check.english')}</p>}
        <div class="findings" lang={visit.language === 'en' ? undefined : 'en'}>
          {raw(section)}
        </div>
        <section class="controls">
          <h2>{visit.say('check.again')}</h2>
          <DraftForm visit={visit} against={against} />
        </section>
      </>
    ),
  })
}
