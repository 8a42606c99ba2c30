import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sayIn } from '../../wording/index.ts'
import { helpTasks } from './help-tasks.ts'

const root = join(import.meta.dirname, '../../..')
const titles = helpTasks.flatMap(({ tasks }) => tasks.map(({ title }) => title))

it('every task of the help page is one of the tasks that the end-to-end tests do', () => {
  const folder = join(root, 'test/end-to-end/tasks')
  const done = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(titles.filter((title) => !done.some((text) => text.includes(`'${title}'`)))).toEqual([])
})

it('the guide has the same tasks', () => {
  const guide = readFileSync(join(root, 'docs/guide/browser.md'), 'utf8').toLowerCase()
  const say = sayIn('en')
  expect(titles.filter((title) => !guide.includes(`| ${say(title).toLowerCase()} |`))).toEqual([])
})
