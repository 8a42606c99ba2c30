import { once } from 'node:events'
import { InvalidArgumentError } from 'commander'
import { type App, openDeskOf, startImportsOf, webDeps } from '../../app.ts'
import type { DefineCommand } from '../command.ts'
import { type Context, exit, orThrow, withApp } from '../context.ts'
import { loadPages } from '../load-pages.ts'

export interface ServeOptions {
  readonly port?: number | undefined
  readonly host: string
  readonly allowHost: readonly string[]
}

/** The options of `serve`, shared with `demo`. */
export const withServeOptions: (
  command: Parameters<DefineCommand>[0],
) => Parameters<DefineCommand>[0] = (command) =>
  command
    .option('--port <port>', 'the port (default: 4770)', portOption)
    .option(
      '--host <address>',
      'the address to answer at; other computers then see what is public',
      '127.0.0.1',
    )
    .option('--allow-host <name...>', 'names under which other computers may ask', [])

export const serve: DefineCommand = (command, perform) =>
  withServeOptions(command.name('serve').description('serve the pages to this computer')).action(
    (options: ServeOptions) =>
      perform((context) =>
        withApp(context, undefined, (app) => serveUntilStopped(context, app, options)),
      ),
  )

/** Serves until the process is told to stop, then lets answers under way finish. */
export async function serveUntilStopped(
  context: Context,
  app: App,
  options: ServeOptions,
): Promise<number> {
  const { createApp, startServer, loopbackNames } = await loadPages()
  const loopback = ['127.0.0.1', '::1', 'localhost'].includes(options.host)
  const desk = loopback ? orThrow(await openDeskOf(context.config, app)) : undefined
  const serving = {
    loopback,
    allowedHosts: [...loopbackNames, ...(loopback ? [] : [options.host]), ...options.allowHost],
    report: (error: unknown, reference: string) =>
      context.say(`A page failed (${reference}): ${error instanceof Error ? error.stack : error}`),
  }
  const pages = createApp(webDeps(app, serving, desk))
  const imports =
    desk && (await startImportsOf(app, desk, (error) => serving.report(error, 'an import')))
  const server = orThrow(
    await startServer(pages, {
      hostname: options.host,
      ...(options.port === undefined ? {} : { port: options.port }),
    }),
  )
  context.print(
    context.json
      ? JSON.stringify({ address: server.address })
      : `The casebook is open at ${server.address} — open this address in a browser; Ctrl-C ends it.`,
  )
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await server.stop()
  await imports?.stop()
  await desk?.close()
  return exit.done
}

function portOption(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError(`"${text}" is not a port; choose a number from 1024 to 65535.`)
  return port
}
