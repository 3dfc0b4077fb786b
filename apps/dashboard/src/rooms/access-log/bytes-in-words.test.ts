import { bytesInWords } from './bytes-in-words.js'

describe('the size of a file', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [12_345_678, '12.3 MB'],
    [5_000_000_000_000, '5000.0 GB'],
  ])('of %d bytes is %s', (bytes, words) => expect(bytesInWords(bytes)).toBe(words))
})
