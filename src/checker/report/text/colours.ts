import type { Severity } from '../../finding.ts'

/** How a terminal sets words apart (ECMA-48, 8.3.117); without colour, nothing. */
export interface Colours {
  readonly strong: (text: string) => string
  readonly soft: (text: string) => string
  readonly severity: (severity: Severity, text: string) => string
}

const plain = (text: string): string => text

const set =
  (code: string) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`

const bySeverity: Readonly<Record<Severity, string>> = {
  error: '1;31',
  warning: '1;33',
  note: '1;36',
}

export const coloursFor = (colour: boolean): Colours =>
  colour
    ? {
        strong: set('1'),
        soft: set('2'),
        severity: (severity, text) => set(bySeverity[severity])(text),
      }
    : { strong: plain, soft: plain, severity: (_, text) => text }
