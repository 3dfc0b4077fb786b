import { parse, stringify } from 'yaml'
import { readOnlineShop } from '../test/read-online-shop.js'
import { canonicalJson } from './canonical-json.js'
import { parsePolicy, policyDigest } from './index.js'

const shop = readOnlineShop()
const digest = policyDigest(parsePolicy(shop))

describe('the digest of a policy', () => {
  it('does not depend on layout, comments or the order of keys', () => {
    const reversed = Object.fromEntries(Object.entries(parse(shop) as object).toReversed())
    expect(policyDigest(parsePolicy(stringify(reversed)))).toBe(digest)
  })

  it('does not depend on how Hangul is composed', () => {
    expect(policyDigest(parsePolicy(shop.replace('가상인', '가상인'.normalize('NFD'))))).toBe(digest)
  })

  it('does not depend on which purposes have meetings: versions were published before that could be said', () => {
    const meeting = shop.replace('    uses: ', '    meeting: true\n    uses: ')
    expect(parsePolicy(meeting).purposes[0]?.meeting).toBe(true)
    expect(policyDigest(parsePolicy(meeting))).toBe(digest)
  })

  it.each([
    ['a number', 'months: 6', 'months: 7'],
    ['a letter of a text', 'As follows.', 'As follows!'],
    ['the order of items', '[WEBSITE, PHONE]', '[PHONE, WEBSITE]'],
  ])('changes with %s', (_what, from, to) => {
    expect(policyDigest(parsePolicy(shop.replace(from, to)))).not.toBe(digest)
  })
})

describe('canonical JSON', () => {
  it('sorts keys at every depth, keeps the order of lists and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [{ d: 1, c: '가'.normalize('NFD') }], a: null, z: undefined })).toBe(
      '{"a":null,"b":[{"c":"가","d":1}]}',
    )
  })
})
