import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { startServer } from './serve.ts'

const app = new Hono()
app.get('/', (c) => c.text('here'))

it('says which port is taken and how to choose another, and stops when told', async () => {
  const first = await startServer(app, { port: 0 })
  if (!first.ok) throw new Error(first.fault.message)
  const { port, address, stop } = first.value
  expect(address).toBe(`http://localhost:${port}`)
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here')

  const second = await startServer(app, { port })
  expect(second).toEqual({
    ok: false,
    fault: {
      code: 'port-taken',
      message: `Port ${port} is in use, perhaps by another casebook; choose another with --port ${port + 1}`,
    },
  })

  await stop()
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
})
