import { registerHooks } from 'node:module'

/**
 * Node's permission model (24) denies files, processes, workers, add-ons, WASI and the inspector, but not the
 * network. So before any reader is loaded, this process gives up all its ways to it: the modules cannot be
 * imported any more, the built-in web clients are gone, and a socket cannot connect.
 */
const modules = [
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'dns/promises',
  'http',
  'http2',
  'https',
  'inspector',
  'inspector/promises',
  'net',
  'tls',
  'worker_threads',
]

const globals = ['fetch', 'WebSocket', 'EventSource', 'Request', 'Response', 'Headers', 'FormData']

const isForbidden = (name: string): boolean => modules.includes(name.replace(/^node:/, ''))

function refuse(): never {
  throw new Error('a reader has no network')
}

export function forbidNetwork(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      isForbidden(specifier) ? refuse() : next(specifier, context),
  })
  const getBuiltin = process.getBuiltinModule.bind(process)
  const replace = (owner: object, name: string, value: unknown) =>
    Object.defineProperty(owner, name, { value, writable: false, configurable: false })
  replace(process, 'getBuiltinModule', (name: string) =>
    isForbidden(name) ? refuse() : getBuiltin(name),
  )
  replace(process, 'binding', refuse)
  replace(process, 'kill', refuse)
  // Standard input is a pipe, to Node a socket: the one way left to make another.
  replace(Object.getPrototypeOf(process.stdin), 'connect', refuse)
  for (const name of globals) Reflect.deleteProperty(globalThis, name)
}
