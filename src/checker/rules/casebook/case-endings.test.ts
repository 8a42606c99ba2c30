import { expect, it } from 'vitest'
import { nominatives } from './case-endings.ts'

it.each([
  ['садырбаевой', 'садырбаева'],
  ['садырбаеву', 'садырбаева'],
  ['жовтису', 'жовтис'],
  ['жовтисом', 'жовтис'],
  ['козловым', 'козлов'],
  ['козловых', 'козлов'],
  ['тохтаевского', 'тохтаевский'],
  ['мухтара', 'мухтар'],
  ['райгуль', 'райгуль'],
  ['раисы', 'раиса'],
  ['андрея', 'андрей'],
  ['садырбаеваның', 'садырбаева'],
  ['мұратбайдан', 'мұратбай'],
  ['жыланбаевпен', 'жыланбаев'],
])('%s may be %s', (word, nominative) => {
  expect(nominatives(word)).toContain(nominative)
})

it('leaves words in Latin letters as they are', () => {
  expect(nominatives('sadyrbayeva')).toEqual(['sadyrbayeva'])
})

it('does not make a woman of a man', () => {
  expect(nominatives('садырбаев')).not.toContain('садырбаева')
})
