import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { type Language, languages } from '../base/language.ts'
import { fail, fault } from '../base/result.ts'
import { attachment } from './attachment.ts'
import type { WebDeps } from './deps.ts'
import { readForm } from './form.ts'
import { refuseOtherSites } from './guards/fetch-site.ts'
import { secureHeaders } from './guards/headers.ts'
import { checkHost } from './guards/host.ts'
import { onlyForms } from './guards/methods.ts'
import { Turns } from './guards/turns.ts'
import { islandsPath, islandsScript } from './islands/index.ts'
import { preferredLanguage } from './negotiate.ts'
import { badDayPage, brokenPage, notFoundPage } from './pages/faults.tsx'
import { home } from './pages/home.tsx'
import { Frame } from './parts/frame.tsx'
import type { Download, Form, Page, Reply } from './reply.ts'
import { routes } from './routes.ts'
import { icon, iconPath, stylesheet, stylesheetPath } from './styles/index.ts'
import type { Visit } from './visit.ts'
import { visitOf } from './visitor.ts'

/**
 * The pages as an HTTP application: server-rendered, in English, Russian and Kazakh; scripts only make them
 * quicker. Every address begins with its language; `?on=` and `?known=` say for which day and as known when.
 * Only the keeper, at the computer that has the casebook, finds pages that write.
 */
export function createApp(deps: WebDeps): Hono {
  const app = new Hono()
  const turns = new Turns(formsAtOnce)
  app.use(
    secureHeaders,
    onlyForms(takesForm),
    checkHost(deps.allowedHosts),
    refuseOtherSites,
    compress(),
  )
  app.get(stylesheetPath, (c) => fixed(c, stylesheet, 'text/css; charset=utf-8'))
  app.get(iconPath, (c) => fixed(c, icon, 'image/svg+xml'))
  app.get(islandsPath, (c) => fixed(c, islandsScript(), 'text/javascript; charset=utf-8'))
  app.get('/', (c) => respond(c, deps, preferred(c), home))
  for (const language of languages) {
    for (const { path, answer, form, keeperOnly } of routes) {
      if (keeperOnly && !deps.keeper) continue
      app.get(`/${language}${path}`, (c) =>
        respond(c, deps, language, (visit) => answer(visit, c.req.param())),
      )
      if (form)
        app.post(`/${language}${path}`, (c) =>
          respond(c, deps, language, (visit) =>
            answerForm(visit, form, c.req.raw, c.req.param(), turns),
          ),
        )
    }
    app.get(`/${language}/*`, (c) => respond(c, deps, language, async () => null))
  }
  app.get('*', (c) => {
    const { pathname, search } = new URL(c.req.url)
    return c.redirect(`/${preferred(c)}${pathname}${search}`, 302)
  })
  app.onError((error, c) => {
    const reference = deps.now().getTime().toString(36)
    deps.report(error, reference)
    return broken(c, deps, reference)
  })
  return app
}

const preferred = (c: Context): Language => preferredLanguage(c.req.header('accept-language'))

/** Is there a page of this path that takes a form? */
const takesForm = (path: string): boolean => formPatterns.some((pattern) => pattern.test(path))

/** Hono's path patterns as regular expressions: a parameter is one step, or what its braces say. */
const formPatterns: readonly RegExp[] = routes
  .filter(({ form }) => form)
  .map(({ path }) => path.replace(/:\w+(?:\{([^/]+)\})?/g, (_, inner?: string) => inner ?? '[^/]+'))
  .map((path) => new RegExp(`^/(?:${languages.join('|')})${path}$`))

/** Forms that are read and answered at once: each may take the memory of a large file several times over. */
const formsAtOnce = 2

/** Bytes up to which a form needs no turn. */
const smallForm = 1_000_000

async function respond(
  c: Context,
  deps: WebDeps,
  language: Language,
  ask: (visit: Visit) => Promise<Reply>,
): Promise<Response> {
  const { visit, badDay } = await visitOf(deps, language, new URL(c.req.url))
  if (badDay !== null) return show(c, visit, badDayPage(visit, badDay))
  return answer(c, visit, await ask(visit))
}

async function answerForm(
  visit: Visit,
  { most, answer }: Form,
  request: Request,
  parameters: Readonly<Record<string, string>>,
  turns: Turns,
): Promise<Reply> {
  const { signal } = request
  const take = async () => answer(visit, await readForm(request, most), signal, parameters)
  if (most <= smallForm) return take()
  const reply = await turns.take(take)
  if (reply !== undefined) return reply
  const busy = fault('form-busy', 'Others are using this page; wait a minute, then send it again.')
  return answer(visit, fail(busy), signal, parameters)
}

function answer(c: Context, visit: Visit, reply: Reply): Response | Promise<Response> {
  if (reply === null) return show(c, visit, notFoundPage(visit))
  if ('page' in reply) return show(c, visit, reply.page)
  if ('redirect' in reply) return c.redirect(reply.redirect, c.req.method === 'POST' ? 303 : 302)
  return send(c, reply.download)
}

function show(c: Context, visit: Visit, page: Page): Response | Promise<Response> {
  c.header('Content-Language', visit.language)
  c.header('Vary', 'Accept-Language')
  for (const [name, value] of Object.entries(page.headers ?? {})) c.header(name, value)
  const html = (<Frame visit={visit} page={page} />).toString()
  return c.html(`<!doctype html>\n${html}`, page.status ?? 200)
}

function send(c: Context, { bytes, mediaType, fileName, headers }: Download): Response {
  const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes)
  return c.body(body, 200, {
    'Content-Type': mediaType,
    ...(fileName === null ? {} : { 'Content-Disposition': attachment(fileName) }),
    ...headers,
  })
}

function fixed(c: Context, text: string, mediaType: string): Response {
  return c.body(text, 200, {
    'Content-Type': mediaType,
    'Cache-Control': 'public, max-age=31536000, immutable',
  })
}

/** The page of last resort: says what happened even when the casebook itself cannot be read. */
async function broken(c: Context, deps: WebDeps, reference: string): Promise<Response> {
  const { pathname } = new URL(c.req.url)
  const language = languages.find((l) => pathname.startsWith(`/${l}/`)) ?? preferred(c)
  return c.html(`<!doctype html>\n${brokenPage(deps.casebookName, language, reference)}`, 500)
}
