import { expect, it } from 'vitest'
import { Turns } from './turns.ts'

it('gives as many turns as there are, and a turn back when its work ends, however it ends', async () => {
  const turns = new Turns(2)
  const [one, two] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()]
  const first = turns.take(() => one.promise)
  const second = turns.take(() => two.promise)
  expect(await turns.take(async () => 'third')).toBeUndefined()
  one.resolve('first')
  expect(await first).toBe('first')
  expect(await turns.take(async () => 'fourth')).toBe('fourth')
  two.reject(new Error('broken'))
  await expect(second).rejects.toThrow('broken')
  expect(await Promise.all([1, 2].map((n) => turns.take(async () => n)))).toEqual([1, 2])
})
