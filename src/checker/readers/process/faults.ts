import { type Fault, fault } from '../../../base/result.ts'
import type { ReadLimits } from './limits.ts'

/** How the reading of one file can end without an answer. */
export type Ending = 'time' | 'memory' | 'output' | 'crash' | 'cancelled' | 'no-start'

const sentences: Readonly<Record<Ending, (limits: ReadLimits) => string>> = {
  time: ({ milliseconds }) =>
    `This file was not read within ${milliseconds / 1000} seconds; split it, or save it in another format.`,
  memory: ({ memoryMegabytes }) =>
    `Reading this file takes more than ${memoryMegabytes} MB of memory; split it, or save it without its pictures.`,
  output: ({ outputMegabytes }) =>
    `This file holds more than ${outputMegabytes} MB of text; check it in parts.`,
  crash: () => 'This file stops the program that reads it; save it anew, or in another format.',
  cancelled: () => 'This file was not read: the check was cancelled.',
  'no-start': () =>
    'This file was not read: the process that reads files did not start; check that the program is installed whole.',
}

export const endingFault = (ending: Ending, file: string, limits: ReadLimits): Fault =>
  fault(`draft-${ending}`, sentences[ending](limits), file)
