import { KeyCache } from './key-cache.js'

describe('the cache of unwrapped keys', () => {
  it('gives a key for five seconds and not longer', () => {
    let now = 0
    const cache = new KeyCache(() => now)
    cache.put('one', Uint8Array.of(1, 2, 3))
    now = 4999
    expect(cache.get('one')).toEqual(Uint8Array.of(1, 2, 3))
    now = 5000
    expect(cache.get('one')).toBeUndefined()
    cache.clear()
  })

  it('is not prolonged by asking', () => {
    let now = 0
    const cache = new KeyCache(() => now)
    cache.put('one', Uint8Array.of(1))
    for (now = 0; now < 5000; now += 1000) expect(cache.get('one')).toBeDefined()
    expect(cache.get('one')).toBeUndefined()
    cache.clear()
  })

  it('zeroes its own copy when a key leaves, and no copy that a caller holds', () => {
    const copies: Uint8Array[] = []
    const key = Uint8Array.of(1, 2, 3)
    key.slice = () => {
      const copy = Uint8Array.from(key)
      copies.push(copy)
      return copy
    }
    let now = 0
    const cache = new KeyCache(() => now)
    cache.put('one', key)
    const held = cache.get('one')
    now = 5000
    expect(cache.get('other')).toBeUndefined()
    expect(copies).toEqual([Uint8Array.of(0, 0, 0)])
    expect(held).toEqual(Uint8Array.of(1, 2, 3))
    expect(key[0]).toBe(1)
    cache.clear()
  })

  it('lets a key go on time when nobody asks', async () => {
    const kept = Uint8Array.of(9)
    const key = Object.assign(Uint8Array.of(9), { slice: () => kept })
    const instants = [0, 0, 4990]
    const cache = new KeyCache(() => instants.shift() ?? 5000)
    cache.put('one', key)
    expect(kept).toEqual(Uint8Array.of(9))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(kept).toEqual(Uint8Array.of(0))
    cache.clear()
  })
})
