/** The pages: server-rendered, read-only, without scripts. */
export { createApp } from './app.tsx'
export type {
  BuiltDocument,
  BuiltDocuments,
  ChangedValue,
  EntryLine,
  PaperFormat,
  WebDeps,
} from './deps.ts'
export { paperFormats } from './deps.ts'
export { defaultPort, loopbackNames, type Server, startServer } from './serve.ts'
