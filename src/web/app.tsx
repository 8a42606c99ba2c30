import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { type Language, languages } from '../base/language.ts'
import type { WebDeps } from './deps.ts'
import { refuseOtherSites } from './guards/fetch-site.ts'
import { secureHeaders } from './guards/headers.ts'
import { checkHost } from './guards/host.ts'
import { readOnly } from './guards/methods.ts'
import { preferredLanguage } from './negotiate.ts'
import { badDayPage, brokenPage, notFoundPage } from './pages/faults.tsx'
import { home } from './pages/home.tsx'
import { Frame } from './parts/frame.tsx'
import type { Download, Page, Reply, Route } from './reply.ts'
import { routes } from './routes.ts'
import { icon, iconPath, stylesheet, stylesheetPath } from './styles/index.ts'
import type { Visit } from './visit.ts'
import { visitOf } from './visitor.ts'

/**
 * The pages as an HTTP application: server-rendered, without a script, in English, Russian and Kazakh. Every
 * address begins with its language; `?on=` and `?known=` say for which day and as known when. Read-only.
 */
export function createApp(deps: WebDeps): Hono {
  const app = new Hono()
  app.use(secureHeaders, readOnly, checkHost(deps.allowedHosts), refuseOtherSites, compress())
  app.get(stylesheetPath, (c) => fixed(c, stylesheet, 'text/css; charset=utf-8'))
  app.get(iconPath, (c) => fixed(c, icon, 'image/svg+xml'))
  app.get('/', (c) => respond(c, deps, preferred(c), { path: '', answer: home }))
  for (const language of languages) {
    for (const route of routes)
      app.get(`/${language}${route.path}`, (c) => respond(c, deps, language, route))
    app.get(`/${language}/*`, (c) => respond(c, deps, language, nowhere))
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

const nowhere: Route = { path: '/*', answer: async () => null }

async function respond(
  c: Context,
  deps: WebDeps,
  language: Language,
  route: Route,
): Promise<Response> {
  const { visit, badDay } = await visitOf(deps, language, new URL(c.req.url))
  if (badDay !== null) return show(c, visit, badDayPage(visit, badDay))
  const reply = await route.answer(visit, c.req.param())
  return answer(c, visit, reply)
}

function answer(c: Context, visit: Visit, reply: Reply): Response | Promise<Response> {
  if (reply === null) return show(c, visit, notFoundPage(visit))
  if ('page' in reply) return show(c, visit, reply.page)
  if ('redirect' in reply) return c.redirect(reply.redirect, 302)
  return send(c, reply.download)
}

function show(c: Context, visit: Visit, page: Page): Response | Promise<Response> {
  c.header('Content-Language', visit.language)
  c.header('Vary', 'Accept-Language')
  const html = (<Frame visit={visit} page={page} />).toString()
  return c.html(`<!doctype html>\n${html}`, page.status ?? 200)
}

function send(c: Context, { bytes, mediaType, fileName, headers }: Download): Response {
  const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes)
  return c.body(body, 200, {
    'Content-Type': mediaType,
    ...(fileName === null ? {} : { 'Content-Disposition': `attachment; filename="${fileName}"` }),
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
