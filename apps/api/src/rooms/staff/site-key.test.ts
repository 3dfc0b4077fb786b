import { isSiteKeyLabel, isSiteKeyRate, siteDocuments, strangeOrigin } from './site-key.js'

describe('a site key', () => {
  it('names origins as browsers do, twenty at most', () => {
    expect(strangeOrigin([])).toBeUndefined()
    expect(strangeOrigin(['https://www.example.kr', 'http://localhost:3000'])).toBeUndefined()
    for (const origin of [
      'https://www.example.kr/',
      'www.example.kr',
      '*',
      'null',
      'file:///a',
      'HTTPS://www.example.kr',
    ])
      expect({ origin, at: strangeOrigin(['https://example.kr', origin]) }).toEqual({ origin, at: 1 })
    expect(strangeOrigin(Array.from({ length: 21 }, (_, index) => `https://s${index}.example.kr`))).toBe(20)
  })

  it('has a label that a person can read, and a rate within bounds', () => {
    expect(['회사 홈페이지', 'shop 2'].every(isSiteKeyLabel)).toBe(true)
    expect(['', ' shop', '<b>', 'a'.repeat(81)].some(isSiteKeyLabel)).toBe(false)
    expect([1, 600, 60_000].every(isSiteKeyRate)).toBe(true)
    expect([0, -1, 1.5, 60_001, Number.NaN].some(isSiteKeyRate)).toBe(false)
  })

  it('knows its documents by SHA-256, or none of its own', () => {
    expect(siteDocuments([])).toBeUndefined()
    expect(siteDocuments(['', ''])).toEqual({ e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855: '' })
  })
})
