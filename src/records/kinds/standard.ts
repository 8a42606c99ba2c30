import { line, localText, term } from '../field.ts'
import { defineKind } from '../kind.ts'

/** An article of an international instrument (ESF 2155). The instrument itself is pack data. */
export const standard = defineKind({
  kind: 'standard',
  version: 1,
  label: { en: 'Standard', ru: 'Международная норма', kk: 'Халықаралық норма' },
  needsSource: false,
  shape: {
    instrument: term('instruments'),
    article: line().optional(),
    paragraph: line().optional(),
    label: localText(),
  },
  example: {
    kind: 'standard',
    version: 1,
    id: 'standard-034',
    handle: 'iccpr-19',
    instrument: 'iccpr',
    article: '19',
    label: { en: 'freedom of opinion and expression' },
  },
})
