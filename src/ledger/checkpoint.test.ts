import { expect, test } from 'vitest'
import { checkpointText, parseCheckpoint } from './checkpoint.ts'

// The example of C2SP tlog-checkpoint.
const example =
  'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'

test('the example of the specification is read and written', () => {
  const checkpoint = parseCheckpoint(example)
  expect(checkpoint).toEqual({
    origin: 'example.com/behind-the-sofa',
    size: 20_852_163,
    root: 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
  })
  expect(checkpoint && checkpointText(checkpoint)).toBe(example)
})

test('extension lines are passed over', () => {
  expect(parseCheckpoint(`${example}an extension\n`)?.size).toBe(20_852_163)
})

test.each([
  ['no origin', example.replace('example.com/behind-the-sofa', '')],
  ['a size with a leading zero', example.replace('20852163', '020852163')],
  ['a negative size', example.replace('20852163', '-1')],
  ['a root of 31 bytes', example.replace('CsUY', '')],
  ['an empty extension line', `${example}\n`],
  ['no last newline', example.slice(0, -1)],
])('%s makes it no checkpoint', (_, text) => {
  expect(parseCheckpoint(text)).toBeUndefined()
})
