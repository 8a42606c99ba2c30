import type { Context, MiddlewareHandler } from 'hono'

/**
 * Fetch Metadata (W3C): another site may link here, which opens a page at the top of a window, and may do
 * nothing else: no frame, no picture, no script, no reading. Browsers without the header are let through.
 */
export const refuseOtherSites: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'POST')
    return sentFromHere(c)
      ? next()
      : c.text('A form is taken only from the page of this server that shows it.\n', 403)
  const site = c.req.header('sec-fetch-site')
  const ours = site === undefined || site === 'same-origin' || site === 'none'
  const followedLink =
    c.req.header('sec-fetch-mode') === 'navigate' && c.req.header('sec-fetch-dest') === 'document'
  if (ours || followedLink) return next()
  return c.text('Another site may link to this page, but may not load it into its own.\n', 403)
}

/**
 * Browsers leave Sec-Fetch-Site out where a page came over plain HTTP from another computer; they send Origin
 * then, whose host must be the one that was asked. Who sends neither is no browser that shows our form.
 */
function sentFromHere(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('origin') ?? ''
  return URL.canParse(origin) && new URL(origin).host === c.req.header('host')?.toLowerCase()
}
