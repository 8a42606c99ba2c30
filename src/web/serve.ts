import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { fail, fault, ok, type Result } from '../base/result.ts'

export interface Server {
  /** Where it answers, e.g. "http://localhost:4770". */
  readonly address: string
  readonly port: number
  /** Lets the answers under way finish, then ends. */
  stop(): Promise<void>
}

export const defaultPort = 4770

/** Names under which only this computer reaches itself. */
export const loopbackNames = ['localhost', '127.0.0.1', '[::1]'] as const

/**
 * Serves the pages over HTTP.
 * @param options.hostname the address to bind to; only this computer's own by default
 * @param options.port 0 = any free one
 * @returns faults `port-taken`, `port-refused`, `address-unknown`
 */
export function startServer(
  app: Hono,
  { hostname = '127.0.0.1', port = defaultPort }: { hostname?: string; port?: number } = {},
): Promise<Result<Server>> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname, port }, (info: AddressInfo) => {
      const name = hostname === '127.0.0.1' || hostname === '::1' ? 'localhost' : hostname
      resolve(
        ok({
          address: `http://${name}:${info.port}`,
          port: info.port,
          stop: () =>
            new Promise((done) => {
              server.close(() => done())
              if ('closeIdleConnections' in server) server.closeIdleConnections()
            }),
        }),
      )
    })
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(fail(faultOf(error, hostname, port)))
    })
  })
}

function faultOf(error: NodeJS.ErrnoException, hostname: string, port: number) {
  if (error.code === 'EADDRINUSE')
    return fault(
      'port-taken',
      `Port ${port} is in use, perhaps by another casebook; choose another with --port ${port + 1}`,
    )
  if (error.code === 'EACCES')
    return fault(
      'port-refused',
      `This account may not use port ${port}; choose one above 1023 with --port ${defaultPort}`,
    )
  return fault('address-unknown', `Nothing can be served at ${hostname}:${port}: ${error.message}`)
}
