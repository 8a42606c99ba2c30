import type { MiddlewareHandler } from 'hono'

/**
 * Pages are read; what is sent is sent by a form, to a page that takes one.
 * @param takesForm is there such a page at this path?
 */
export function onlyForms(takesForm: (path: string) => boolean): MiddlewareHandler {
  return async (c, next) => {
    const { method, path } = c.req
    if (method === 'GET' || method === 'HEAD') return next()
    const forms = takesForm(path)
    if (forms && method === 'POST') return next()
    return c.text('This page can be read, and nothing can be sent to it. Use GET.\n', 405, {
      Allow: forms ? 'GET, HEAD, POST' : 'GET, HEAD',
    })
  }
}
