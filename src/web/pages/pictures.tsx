import { pictures as all } from '../../drawings/index.ts'
import type { Reply } from '../reply.ts'
import { to, type Visit } from '../visit.ts'

/** All pictures, each with the sentence that says what it shows. */
export async function pictures(visit: Visit): Promise<Reply> {
  const { say, language } = visit
  return {
    page: {
      title: say('picture.title'),
      lead: say('picture.lead'),
      crumbs: [{ text: say('frame.home'), path: '' }],
      body: (
        <ul class="cards">
          {all.map((picture) => (
            <li>
              <h2 class="card-title">
                <a class="tap" href={to(visit, `/pictures/${picture.name}`)}>
                  {picture.title[language]}
                </a>
              </h2>
              <p>{picture.says[language]}</p>
            </li>
          ))}
        </ul>
      ),
    },
  }
}
