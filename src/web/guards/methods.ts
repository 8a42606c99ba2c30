import type { MiddlewareHandler } from 'hono'

/**
 * The pages only show: nothing can be changed through them. A few take a form, answer it and keep nothing.
 * @param forms the paths that take one
 */
export function readOnly(forms: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const { method, path } = c.req
    if (method === 'GET' || method === 'HEAD') return next()
    const takesForm = forms.has(path)
    if (takesForm && method === 'POST') return next()
    return c.text('These pages can be read, not written to. Use GET.\n', 405, {
      Allow: takesForm ? 'GET, HEAD, POST' : 'GET, HEAD',
    })
  }
}
