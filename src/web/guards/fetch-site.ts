import type { MiddlewareHandler } from 'hono'

/**
 * Fetch Metadata (W3C): another site may link here, which opens a page at the top of a window, and may do
 * nothing else: no frame, no picture, no script, no reading. Browsers without the header are let through.
 */
export const refuseOtherSites: MiddlewareHandler = async (c, next) => {
  const site = c.req.header('sec-fetch-site')
  const ours = site === undefined || site === 'same-origin' || site === 'none'
  const followedLink =
    c.req.header('sec-fetch-mode') === 'navigate' && c.req.header('sec-fetch-dest') === 'document'
  if (ours || followedLink) return next()
  return c.text('Another site may link to this page, but may not load it into its own.\n', 403)
}
