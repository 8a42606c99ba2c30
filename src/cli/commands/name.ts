import { Command } from 'commander'
import type { DefineCommand } from '../command.ts'
import { compare } from './name/compare.ts'
import { duplicates } from './name/duplicates.ts'
import { findName } from './name/find.ts'
import { score } from './name/score.ts'

/** Names of persons: `factum name compare`, `score`, `find`, `duplicates`. */
export const name: DefineCommand = (command, perform) => {
  command.name('name').description('compare and find names of persons in every spelling')
  for (const define of [compare, score, findName, duplicates]) {
    command.addCommand(
      define(new Command().exitOverride().configureOutput({ writeErr: () => undefined }), perform),
    )
  }
  return command
}
