import type { FC } from 'hono/jsx'
import { type FormState, fieldId } from './form-state.ts'

/**
 * Everything that is wrong, at the top of the form: takes the focus, says the same words as beside the fields, and leads
 * to each of them.
 */
export const FaultSummary: FC<{ form: FormState }> = ({ form: { visit, faults } }) =>
  faults.length === 0 ? null : (
    <section class="problem" tabindex={-1} autofocus role="alert" aria-labelledby="problem-title">
      <h2 id="problem-title">{visit.say('form.problem', { count: faults.length })}</h2>
      <p>{visit.say('form.problem-kept')}</p>
      <ul>
        {faults.map(({ field, message, language }) => (
          <li lang={language}>
            <a class="tap" href={`#${fieldId(field)}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
