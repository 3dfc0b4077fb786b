import * as fc from 'fast-check'
import { newDataKey } from '../keys/new-data-key.js'
import { openBlob } from './open-blob.js'
import type { SealedPlace } from './place.js'
import { sealBlob } from './seal-blob.js'
import { SealBroken } from './seal-broken.js'

const key = newDataKey()
const place: SealedPlace = { table: 'sealed_items', row: 'row-1', collection: 'collection-1', keyId: 'key-1' }
const plaintext = new TextEncoder().encode('obviously invented')

const SEALS = process.env['JIKIMI_TEST_FULL'] === '1' ? 10_000_000 : 100_000

describe('a sealed blob', () => {
  it('opens to what was sealed, of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(openBlob(key, place, sealBlob(key, place, bytes))).toEqual(new Uint8Array(bytes))
      }),
    )
  })

  it('lies as version, nonce, ciphertext and tag', () => {
    const sealed = sealBlob(key, place, plaintext)
    expect(sealed[0]).toBe(1)
    expect(sealed).toHaveLength(1 + 12 + plaintext.length + 16)
  })

  it.each(['table', 'row', 'collection', 'keyId'] as const)('does not open with another %s', (part) => {
    const sealed = sealBlob(key, place, plaintext)
    expect(() => openBlob(key, { ...place, [part]: `${place[part]}x` }, sealed)).toThrow(SealBroken)
  })

  it('does not open when letters move from one part of the place to its neighbour', () => {
    const sealed = sealBlob(key, { ...place, table: 'ab', row: 'c' }, plaintext)
    expect(() => openBlob(key, { ...place, table: 'a', row: 'bc' }, sealed)).toThrow(SealBroken)
    expect(() => openBlob(key, { ...place, table: 'abc', row: '' }, sealed)).toThrow(SealBroken)
  })

  it('does not open when any two parts of the place are swapped', () => {
    const sealed = sealBlob(key, place, plaintext)
    const parts = ['table', 'row', 'collection', 'keyId'] as const
    for (const one of parts)
      for (const other of parts) {
        if (one === other) continue
        const swapped = { ...place, [one]: place[other], [other]: place[one] }
        expect(() => openBlob(key, swapped, sealed)).toThrow(SealBroken)
      }
  })

  it('does not open with any single bit flipped', () => {
    const sealed = sealBlob(key, place, plaintext)
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const flipped = sealed.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect(() => openBlob(key, place, flipped)).toThrow(SealBroken)
    }
  })

  it('does not open when cut short anywhere or made longer', () => {
    const sealed = sealBlob(key, place, plaintext)
    for (let end = 0; end < sealed.length; end += 1) {
      expect(() => openBlob(key, place, sealed.subarray(0, end))).toThrow(SealBroken)
    }
    expect(() => openBlob(key, place, Uint8Array.of(...sealed, 0))).toThrow(SealBroken)
  })

  it('does not open with another key, and says nothing about why', () => {
    const sealed = sealBlob(key, place, plaintext)
    expect(() => openBlob(newDataKey(), place, sealed)).toThrow(new SealBroken())
  })

  it(`repeats no nonce in ${SEALS.toLocaleString('en')} seals`, () => {
    // As whole numbers in an array of their own: ten million strings would not fit
    const nonces = Array.from({ length: 2 }, () => new BigUint64Array(SEALS))
    for (let count = 0; count < SEALS; count += 1) {
      const nonce = Buffer.from(sealBlob(key, place, new Uint8Array()).subarray(1, 13))
      nonces[0]![count] = nonce.readBigUInt64BE()
      nonces[1]![count] = nonce.readBigUInt64BE(4)
    }
    // Each half that repeats alone is told apart by the other, so a nonce repeats only where both do
    const order = Uint32Array.from(nonces[0]!.keys()).toSorted((one, other) =>
      nonces[0]![one]! < nonces[0]![other]! ? -1 : 1,
    )
    const repeated = order.filter((at, nth) => {
      const before = order[nth - 1]
      return before !== undefined && nonces[0]![at] === nonces[0]![before] && nonces[1]![at] === nonces[1]![before]
    })
    expect(repeated).toHaveLength(0)
  }, 600_000)

  it('takes no key but one of 256 bits', () => {
    expect(() => sealBlob(new Uint8Array(16), place, plaintext)).toThrow(RangeError)
  })
})
