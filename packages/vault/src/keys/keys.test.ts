import { aesGcm } from '../sealing/aes-gcm.js'
import { SealBroken } from '../sealing/seal-broken.js'
import { deriveKey } from './derive-key.js'
import { hkdf } from './hkdf.js'
import { newDataKey } from './new-data-key.js'
import { unwrapKey } from './unwrap-key.js'
import { wrapKey } from './wrap-key.js'
import { xaesDerivation } from './xaes-derivation.js'
import { xaesOpen } from './xaes-open.js'
import { xaesSeal } from './xaes-seal.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex')
const ramp = (from: number, length: number) => Uint8Array.from({ length }, (_, index) => from + index)
const fromHex = (value: string) => new Uint8Array(Buffer.from(value, 'hex'))

describe('XAES-256-GCM', () => {
  it.each([
    [0x01, '', 'ce546ef63c9cc60765923609b33a9a1974e96e52daf2fcf7075e2271'],
    [0x03, 'c2sp.org/XAES-256-GCM', '986ec1832593df5443a179437fd083bf3fdb41abd740a21f71eb769d'],
  ])('gives the published result for key byte %i', (byte, associated, expected) => {
    const derivation = xaesDerivation(new Uint8Array(32).fill(byte), bytes('ABCDEFGHIJKLMNOPQRSTUVWX'))
    const sealed = aesGcm.seal({ ...derivation, associatedData: bytes(associated) }, bytes('XAES-256-GCM'))
    expect(hex(sealed)).toBe(expected)
  })

  it('opens the published result', () => {
    const sealed = Buffer.concat([
      bytes('ABCDEFGHIJKLMNOPQRSTUVWX'),
      fromHex('ce546ef63c9cc60765923609b33a9a1974e96e52daf2fcf7075e2271'),
    ])
    expect(xaesOpen(new Uint8Array(32).fill(1), sealed, bytes(''))).toEqual(bytes('XAES-256-GCM'))
  })

  it('opens nothing with another key, associated data or byte', () => {
    const key = newDataKey()
    const sealed = xaesSeal(key, bytes('text'), bytes('here'))
    expect(xaesOpen(key, sealed, bytes('here'))).toEqual(bytes('text'))
    expect(() => xaesOpen(newDataKey(), sealed, bytes('here'))).toThrow(SealBroken)
    expect(() => xaesOpen(key, sealed, bytes('there'))).toThrow(SealBroken)
    expect(() => xaesOpen(key, sealed.subarray(0, 23), bytes('here'))).toThrow(SealBroken)
    for (const index of sealed.keys()) {
      const altered = sealed.map((byte, at) => (at === index ? byte ^ 1 : byte))
      expect(() => xaesOpen(key, altered, bytes('here'))).toThrow(SealBroken)
    }
  })
})

describe('wrapping a key', () => {
  it('gives the key back under the same id only', () => {
    const kek = newDataKey()
    const dataKey = newDataKey()
    const wrapped = wrapKey(kek, 'key-1', dataKey)
    expect(wrapped).toHaveLength(73)
    expect(unwrapKey(kek, 'key-1', wrapped)).toEqual(dataKey)
    expect(() => unwrapKey(kek, 'key-2', wrapped)).toThrow(SealBroken)
    expect(() => unwrapKey(newDataKey(), 'key-1', wrapped)).toThrow(SealBroken)
    expect(() => unwrapKey(kek, 'key-1', wrapped.subarray(1))).toThrow(SealBroken)
    expect(() => unwrapKey(kek, 'key-1', wrapped.with(0, 2))).toThrow(SealBroken)
  })

  it('never gives the same bytes twice', () => {
    const [kek, dataKey] = [newDataKey(), newDataKey()]
    expect(wrapKey(kek, 'key-1', dataKey)).not.toEqual(wrapKey(kek, 'key-1', dataKey))
  })

  it('repeats no nonce in 10,000 wrappings under one key', () => {
    const [kek, dataKey] = [newDataKey(), newDataKey()]
    const nonces = Array.from({ length: 10_000 }, () =>
      Buffer.from(wrapKey(kek, 'key-1', dataKey).subarray(1, 25)).toString('latin1'),
    )
    expect(new Set(nonces).size).toBe(10_000)
  })
})

describe('HKDF-SHA-256', () => {
  it.each([
    [
      1,
      { ikm: new Uint8Array(22).fill(0x0b), salt: ramp(0, 13), info: ramp(0xf0, 10), length: 42 },
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    ],
    [
      2,
      { ikm: ramp(0, 80), salt: ramp(0x60, 80), info: ramp(0xb0, 80), length: 82 },
      'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
    ],
    [
      3,
      { ikm: new Uint8Array(22).fill(0x0b), salt: new Uint8Array(), info: new Uint8Array(), length: 42 },
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    ],
  ])('gives the result of RFC 5869, case %i', (_, { ikm, ...derivation }, expected) => {
    expect(hex(hkdf(ikm, derivation))).toBe(expected)
  })

  it('derives keys that differ by purpose, and refuses to derive one without a purpose', () => {
    const key = newDataKey()
    expect(deriveKey(key, 'one')).toEqual(deriveKey(key, 'one'))
    expect(deriveKey(key, 'one')).not.toEqual(deriveKey(key, 'other'))
    expect(deriveKey(key, 'one', 64)).toHaveLength(64)
    expect(() => deriveKey(key, '')).toThrow(RangeError)
  })
})
