import type { FC } from 'hono/jsx'
import { languages } from '../../base/language.ts'
import type { MessageKey } from '../../wording/index.ts'
import { addressOf, queryIn } from '../address.ts'
import { islandsPath } from '../islands/index.ts'
import type { Page } from '../reply.ts'
import { iconPath, stylesheetPath } from '../styles/index.ts'
import { to, type Visit } from '../visit.ts'
import { DateBar } from './date-bar.tsx'
import { Entered } from './entered.tsx'
import { Foot } from './foot.tsx'
import { PageKeys } from './page-keys.tsx'
import { QuickExit } from './quick-exit.tsx'
import { ToneShapes } from './status.tsx'

const sections: readonly [path: string, label: MessageKey][] = [
  ['/persons', 'kinds.person'],
  ['/events', 'kinds.event'],
  ['/proceedings', 'kinds.proceeding'],
  ['/provisions', 'kinds.provision'],
  ['/sources', 'kinds.source'],
  ['/figures', 'kinds.figure'],
  ['/pictures', 'picture.title'],
  ['/papers', 'kinds.paper'],
  ['/check', 'check.title'],
]

const languageNames = { en: 'English', ru: 'Русский', kk: 'Қазақша' } as const

/** A whole page: what stands around every page, and the page in it. */
export const Frame: FC<{ visit: Visit; page: Page }> = ({ visit, page }) => (
  <html
    lang={visit.language}
    data-theme={visit.settings.theme === 'system' ? undefined : visit.settings.theme}
  >
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta
        name="color-scheme"
        content={visit.settings.theme === 'system' ? 'light dark' : visit.settings.theme}
      />
      <title>{`${page.title} · ${visit.deps.casebookName}`}</title>
      <link rel="icon" type="image/svg+xml" href={iconPath} />
      <link rel="stylesheet" href={stylesheetPath} />
      <script type="module" src={islandsPath} />
    </head>
    <body>
      <ToneShapes />
      <a class="skip" href="#content">
        {visit.say('frame.skip')}
      </a>
      <QuickExit visit={visit} />
      <Head visit={visit} />
      <DateBar visit={visit} />
      <Crumbs visit={visit} page={page} />
      <main id="content" class="frame" tabindex={-1}>
        <h1 lang={page.titleLanguage === visit.language ? undefined : page.titleLanguage}>
          {page.title}
        </h1>
        {page.lead && <p class="lead">{page.lead}</p>}
        <Entered visit={visit} />
        {page.body}
      </main>
      <Foot visit={visit} />
      <PageKeys visit={visit} />
    </body>
  </html>
)

const Head: FC<{ visit: Visit }> = ({ visit }) => (
  <header class="head">
    <div class="frame">
      <div class="head-row">
        <a class="name tap" href={to(visit, '')}>
          {visit.deps.casebookName}
        </a>
        <nav class="right" aria-label={visit.say('frame.language')}>
          <ul class="languages">
            {languages.map((language) => (
              <li>
                <a
                  href={inLanguage(visit, language)}
                  lang={language}
                  hreflang={language}
                  aria-current={language === visit.language ? 'true' : undefined}
                >
                  {languageNames[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="reader">{visit.say(visit.deps.loopback ? 'frame.keeper' : 'frame.public')}</p>
      </div>
      <div class="head-row">
        <nav aria-label={visit.say('frame.sections')}>
          <ul class="nav">
            {sections.map(([path, label]) => (
              <li>
                <a href={to(visit, path)} aria-current={currentIn(visit.path, path)}>
                  {visit.say(label)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Find visit={visit} />
      </div>
    </div>
  </header>
)

const Find: FC<{ visit: Visit }> = ({ visit }) => (
  <search class="right">
    <form action={`/${visit.language}/find`} class="field">
      <label for="find" class="away">
        {visit.say('frame.find')}
      </label>
      <input id="find" name="q" type="search" placeholder={visit.say('frame.find')} />
      {visit.standpoint.on && <input type="hidden" name="on" value={visit.standpoint.on} />}
      {visit.standpoint.known && (
        <input type="hidden" name="known" value={visit.standpoint.known} />
      )}
      <button type="submit">{visit.say('frame.find-button')}</button>
    </form>
  </search>
)

const Crumbs: FC<{ visit: Visit; page: Page }> = ({ visit, page }) =>
  page.crumbs.length === 0 ? null : (
    <nav class="frame crumbs" aria-label={visit.say('frame.crumbs')}>
      <ol>
        {page.crumbs.map((crumb) => (
          <li>
            <a href={to(visit, crumb.path)}>{crumb.text}</a>
          </li>
        ))}
        <li aria-current="page">{page.title}</li>
      </ol>
    </nav>
  )

const currentIn = (path: string, section: string): 'page' | 'true' | undefined => {
  if (path === section) return 'page'
  return path.startsWith(`${section}/`) ? 'true' : undefined
}

/** This very page in another language, filters kept. */
const inLanguage = (visit: Visit, language: (typeof languages)[number]): string =>
  addressOf({ ...visit.standpoint, language }, visit.path, queryIn(visit.query))
