import type { MiddlewareHandler } from 'hono'

/** The pages only show: nothing can be changed through them. */
export const readOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  return c.text('These pages can be read, not written to. Use GET.\n', 405, { Allow: 'GET, HEAD' })
}
