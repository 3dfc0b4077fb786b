import type { AnyWork } from '../../persistence/work.js'
import { shownCounts } from './shown-counts.js'

it('how much masks show is asked once in a work, however many rows there are', async () => {
  let asked = 0
  const work = {
    rows: async () => {
      asked += 1
      return [{ names: 1, emails: 0, phones: 2 }]
    },
  } as unknown as AnyWork
  const counts = await Promise.all(Array.from({ length: 25 }, () => shownCounts(work)))
  expect(asked).toBe(1)
  expect(counts[24]).toEqual({ nameCharacters: 1, emailCharacters: 0, phoneDigits: 2 })
})
