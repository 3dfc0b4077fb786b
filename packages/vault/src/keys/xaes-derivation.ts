import { createCipheriv } from 'node:crypto'

/**
 * The key and nonce with which XAES-256-GCM (C2SP) calls AES-256-GCM: NIST SP 800-108 in counter mode over
 * CMAC-AES, from a 256-bit key and the first 12 of 24 nonce bytes.
 */
export function xaesDerivation(key: Uint8Array, nonce: Uint8Array): { key: Uint8Array; nonce: Uint8Array } {
  const subkey = double(aesBlock(key, Buffer.alloc(16)))
  const halves = [1, 2].map((counter) => {
    const block = Buffer.concat([Uint8Array.of(0, counter, 0x58, 0), nonce.subarray(0, 12)])
    return aesBlock(
      key,
      block.map((byte, index) => byte ^ subkey[index]!),
    )
  })
  return { key: new Uint8Array(Buffer.concat(halves)), nonce: nonce.subarray(12) }
}

function aesBlock(key: Uint8Array, block: Uint8Array): Uint8Array {
  return createCipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(block)
}

/** Multiplication by x in GF(2^128), as CMAC defines its first subkey. */
function double(block: Uint8Array): Uint8Array {
  const doubled = block.map((byte, index) => (byte << 1) | ((block[index + 1] ?? 0) >> 7))
  if (block[0]! >> 7) doubled[15]! ^= 0x87
  return doubled
}
