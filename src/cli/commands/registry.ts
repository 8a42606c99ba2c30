import type { DefineCommand } from '../command.ts'
import { build } from './build.ts'
import { demo } from './demo.ts'
import { exportRecords } from './export.ts'
import { figure } from './figure.ts'
import { find } from './find.ts'
import { forgetRecord } from './forget.ts'
import { importRecords } from './import.ts'
import { init } from './init.ts'
import { mergeRecords, splitRecords } from './merge.ts'
import { name } from './name.ts'
import { rebuild } from './rebuild.ts'
import { serve } from './serve.ts'
import { show } from './show.ts'
import { verify } from './verify.ts'

/** Every command, in the order of `factum --help`: a new one is one file and one line here. */
export const commands: readonly DefineCommand[] = [
  init,
  demo,
  serve,
  importRecords,
  exportRecords,
  show,
  find,
  name,
  figure,
  build,
  mergeRecords,
  splitRecords,
  forgetRecord,
  verify,
  rebuild,
]
