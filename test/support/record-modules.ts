/**
 * For `node --import`: writes the address of every module the program loads, one a line, into the file that
 * FACTUM_MODULES names, when the program ends.
 */
import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

const loaded: string[] = []

registerHooks({
  load(url, context, next) {
    loaded.push(url)
    return next(url, context)
  },
})
process.on('exit', () => writeFileSync(process.env.FACTUM_MODULES ?? '', loaded.join('\n')))
