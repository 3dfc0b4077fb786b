import * as fc from 'fast-check'
import { newDataKey } from '../keys/new-data-key.js'
import { openBlob } from './open-blob.js'
import { openItems } from './open-items.js'
import { sealBlob } from './seal-blob.js'
import { SealBroken } from './seal-broken.js'
import { sealItems } from './seal-items.js'

const key = newDataKey()
const place = { table: 'sealed_items', row: 'row-1', collection: 'collection-1', keyId: 'key-1' }

describe('sealed items', () => {
  it('open to the same codes and values, whatever they are', () => {
    const code = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '1', '0'))
    fc.assert(
      fc.property(fc.array(fc.tuple(code, fc.string({ unit: 'binary' }))), (pairs) => {
        const items = new Map(pairs.map(([code, value]) => [code, value.normalize('NFC')]))
        const opened = openItems(key, place, sealItems(key, place, items))
        expect([...opened].toSorted()).toEqual([...items].toSorted())
      }),
    )
  })

  it('hold values as NFC', () => {
    const sealed = sealItems(key, place, new Map([['NAME', '홍길동'.normalize('NFD')]]))
    expect(openItems(key, place, sealed).get('NAME')).toBe('홍길동'.normalize('NFC'))
  })

  it('are the same bytes inside in whatever order the items came', () => {
    const one = sealItems(
      key,
      place,
      new Map([
        ['A', '1'],
        ['B', '2'],
      ]),
    )
    const other = sealItems(
      key,
      place,
      new Map([
        ['B', '2'],
        ['A', '1'],
      ]),
    )
    expect(openBlob(key, place, one)).toEqual(openBlob(key, place, other))
  })

  it('have the same length for a short name and a long one', () => {
    const short = sealItems(key, place, new Map([['NAME', '이순']]))
    const long = sealItems(key, place, new Map([['NAME', '가'.repeat(60)]]))
    expect(short).toHaveLength(256 + 29)
    expect(long).toHaveLength(short.length)
  })

  it.each(['not json', '{}', '[["A"]]', '[["A",1]]'])('do not open from something else that was sealed: %s', (text) => {
    const sealed = sealBlob(key, place, new TextEncoder().encode(text))
    expect(() => openItems(key, place, sealed)).toThrow(SealBroken)
  })
})
