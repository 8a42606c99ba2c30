import type { MiddlewareHandler } from 'hono'

/**
 * Refuses requests for a name this server does not go by: a page elsewhere can point its own name at this
 * computer's address (DNS rebinding), but then the browser sends that name here.
 * @param allowed host names without port
 */
export function checkHost(allowed: readonly string[]): MiddlewareHandler {
  const names = new Set(allowed.map((name) => name.toLowerCase()))
  return async (c, next) => {
    const host = c.req.header('host')
    if (!host) return c.text('The request names no host; send the header "Host".\n', 400)
    if (!names.has(nameOf(host)))
      return c.text(
        `This server does not answer to the name "${printable(host)}". Use ${allowed[0] ?? 'localhost'}, or start it with that name allowed.\n`,
        421,
      )
    return next()
  }
}

/** "LOCALHOST:4770" → "localhost", "[::1]:4770" → "[::1]". */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d+$/, '')

const printable = (host: string): string => host.replace(/[^\w.:[\]-]/g, '?').slice(0, 80)
