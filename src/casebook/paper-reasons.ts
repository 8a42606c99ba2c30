import type { Difference } from '../documents/index.ts'

/** Why a value differs, in one English sentence for terminal and pages. */
export function reasonsInWords({ why }: Difference): string {
  const said = why.map((reason) => {
    switch (reason.kind) {
      case 'definition':
        return `the figure ${reason.figure} is defined otherwise`
      case 'text':
        return 'the text of the paper was changed'
      case 'program':
        return 'the program counts or words it differently'
      default: {
        const fields = reason.fields.length > 0 ? ` (${reason.fields.join(', ')})` : ''
        const given = reason.why === undefined ? '' : `: ${reason.why}`
        return `${reason.record} ${did[reason.kind]}${fields} on ${reason.at.slice(0, 10)}, entry ${reason.entry}${given}`
      }
    }
  })
  return said.join('; ')
}

const did = {
  revised: 'was revised',
  new: 'was recorded',
  merged: 'was merged',
  split: 'was split',
  withdrawn: 'was withdrawn',
  forgotten: 'was forgotten',
}
