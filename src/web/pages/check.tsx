import type { FC } from 'hono/jsx'
import type { Fault } from '../../base/result.ts'
import { defaultLimits, rules } from '../../checker/index.ts'
import { isMessageKey } from '../../wording/index.ts'
import type { Page, Reply } from '../reply.ts'
import { number, to, type Visit } from '../visit.ts'

/** Without it browsers say on plain HTTP that the form comes from nowhere, and it would be refused. */
const formHeaders = { 'Referrer-Policy': 'same-origin' }

/** Takes a draft to be checked: one file, what happens to it, two ways to have the findings. */
export async function check(visit: Visit): Promise<Reply> {
  return { page: formPage(visit) }
}

/** The form again, after what went wrong: a fault of a form that came, or of a draft that could not be read. */
export const refusalPage = (visit: Visit, problem: Fault): Page => ({
  ...formPage(visit, problem),
  status: statusOf(problem.code),
})

/** A page under the form's, with the form at its end. */
export const withForm = (page: Page): Page => ({ ...page, headers: formHeaders })

const formPage = (visit: Visit, problem?: Fault): Page =>
  withForm({
    title: visit.say('check.title'),
    lead: visit.say('check.lead'),
    crumbs: [{ text: visit.say('frame.home'), path: '' }],
    body: (
      <>
        {problem && <Problem visit={visit} problem={problem} />}
        <DraftForm visit={visit} refused={problem !== undefined} against />
        {visit.language !== 'en' && <p class="note">{visit.say('check.english')}</p>}
        <p>
          <a class="tap" href={to(visit, '/check/rules')}>
            {visit.say('check.looks-for', { count: rules.length })}
          </a>
        </p>
      </>
    ),
  })

function statusOf(code: string): NonNullable<Page['status']> {
  if (code === 'form-busy') return 503
  if (code === 'form-too-large' || code === 'draft-too-large') return 413
  return code.startsWith('form-') ? 400 : 422
}

/** One sentence; what the readers say of a file is English. */
const Problem: FC<{ visit: Visit; problem: Fault }> = ({ visit, problem }) => {
  const key = `check.${problem.code}`
  return (
    <section class="problem" id="problem" aria-labelledby="problem-title">
      <h2 id="problem-title">{visit.say('check.refused')}</h2>
      {isMessageKey(key) ? (
        <p>{visit.say(key, { megabytes: megabytes(visit) })}</p>
      ) : (
        <p>
          {problem.where !== undefined && (
            <>
              <strong>{problem.where}</strong>
              {': '}
            </>
          )}
          <span lang={visit.language === 'en' ? undefined : 'en'}>{problem.message}</span>
        </p>
      )}
    </section>
  )
}

/**
 * The upload: works without a script, and the browser asks for a file before it sends. Whoever keeps the casebook may
 * have the draft held against it.
 */
export const DraftForm: FC<{ visit: Visit; refused?: boolean; against: boolean }> = ({
  visit,
  refused = false,
  against,
}) => (
  <form
    class="upload controls"
    method="post"
    action={to(visit, '/check')}
    enctype="multipart/form-data"
  >
    <label for="draft">{visit.say('check.file')}</label>
    <p id="draft-takes">{visit.say('check.takes', { megabytes: megabytes(visit) })}</p>
    <input
      id="draft"
      type="file"
      name="file"
      required
      accept=".docx,.odt,.pdf,.html,.htm,.md,.markdown,.txt"
      aria-describedby={refused ? 'problem draft-takes draft-keeps' : 'draft-takes draft-keeps'}
      aria-invalid={refused ? 'true' : undefined}
    />
    <p id="draft-keeps">{visit.say('check.keeps')}</p>
    {visit.deps.loopback && (
      <>
        <label>
          <input
            type="checkbox"
            name="against"
            value="casebook"
            checked={against}
            aria-describedby="draft-against"
          />{' '}
          {visit.say('check.against')}
        </label>
        <p id="draft-against" class="soft">
          {visit.say('check.against-hint')}
        </p>
      </>
    )}
    <div class="buttons">
      <button type="submit">{visit.say('check.button')}</button>
      <button type="submit" name="as" value="docx" class="quiet" aria-describedby="draft-copy">
        {visit.say('check.download-button')}
      </button>
    </div>
    <p id="draft-copy" class="soft">
      {visit.say('check.download-hint')}
    </p>
  </form>
)

const megabytes = (visit: Visit): string => number(visit, defaultLimits.inputMegabytes)
