import { describe, expect, it } from 'vitest'
import { paper } from './paper.ts'
import { publishedFile, readForTests, textFile } from './parts/read-for-tests.ts'

describe('any paper finds the importer it fits', () => {
  it.each([
    ['upr/kazakhstan2010.pdf', 128],
    ['upr/UPR34_Slovenia_Thematic_list_of_Recommendations.docx', 215],
    ['corpus/003_5e92ec04cfb59a77.txt', 22],
  ])('%s, where it is at hand', async (path, count) => {
    const file = publishedFile(path)
    if (file === undefined) return
    const { recommendations, refused } = await readForTests(paper, file)
    expect(refused).toEqual([])
    expect(recommendations).toHaveLength(count)
  })

  it('a paper with nothing of the kind is refused, and the names of what there is are said', async () => {
    const { refused } = await readForTests(paper, textFile('x.txt', 'A letter to a friend.'))
    expect(refused).toMatchObject([
      { where: 'x.txt', reason: expect.stringMatching(/ohchr-list, upr-report/) },
    ])
  })

  it('a file that cannot be read is refused with the reason', async () => {
    const { refused } = await readForTests(paper, textFile('x.docx', ''))
    expect(refused).toMatchObject([{ where: 'x.docx', reason: expect.stringMatching(/empty/) }])
  })

  it('a list saved as text is left to the importer of lists', () => {
    const list = textFile('list.txt', 'name\tday\nA\t2020\nB\t2021\n')
    expect(paper.recognises(list)).toBeLessThan(0.3)
    expect(paper.recognises(textFile('letter.txt', 'Dear friend'))).toBe(0.5)
  })
})
