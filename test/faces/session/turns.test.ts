import { turns } from '../../../src/faces/session/turns'

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('one after the other, whatever comes of those before; at once where there are none', async () => {
  const queue = turns()
  const seen: string[] = []
  const slow = queue.take(async () => {
    seen.push('slow')
    await later(5)
    seen.push('slow ended')
    return 1
  })
  expect(seen).toEqual(['slow'])
  const failing = queue.take(async () => {
    seen.push('failing')
    throw new Error('no')
  })
  const last = queue.take(async () => seen.push('last'))
  await expect(failing).rejects.toThrow('no')
  expect(await Promise.all([slow, last])).toEqual([1, 4])
  expect(seen).toEqual(['slow', 'slow ended', 'failing', 'last'])
})

test('settled waits for what comes while it waits, and not for ever', async () => {
  const queue = turns()
  await queue.settled()
  expect(queue.isIdle()).toBe(true)
  const seen: string[] = []
  void queue.take(async () => {
    await later(2)
    void queue.take(async () => {
      await later(2)
      seen.push('late')
    })
  })
  expect(queue.isIdle()).toBe(false)
  await queue.settled()
  expect(seen).toEqual(['late'])
  expect(queue.isIdle()).toBe(true)
})
