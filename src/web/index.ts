/** The pages: server-rendered, without scripts; nothing can be changed through them. */
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
