import { correction } from './correction.js'
import type { Size } from './sizes.js'

/** The bytes of a text as a code carries them: header, padding, correction, blocks interleaved. */
export const codewords = (bytes: Uint8Array, size: Size): number[] => {
  const blocks = split(padded(bytes, size), size.blocks)
  const corrections = blocks.map((block) => correction(block, size.correction))
  return [...interleaved(blocks), ...interleaved(corrections)]
}

const padded = (bytes: Uint8Array, { version, data }: Size): number[] => {
  const bits: number[] = []
  const put = (value: number, length: number) => {
    for (let at = length - 1; at >= 0; at -= 1) bits.push((value >> at) & 1)
  }
  put(BYTE_MODE, 4)
  put(bytes.length, version < 10 ? 8 : 16)
  for (const byte of bytes) put(byte, 8)
  put(0, Math.min(4, data * 8 - bits.length))
  put(0, -bits.length & 7)
  for (let pad = 0; bits.length < data * 8; pad += 1) put(pad % 2 === 0 ? 0xec : 0x11, 8)
  return Array.from({ length: data }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8).join(''), 2))
}

const BYTE_MODE = 0b0100

/** The last blocks are one byte longer where it doesn't come out even. */
const split = (data: readonly number[], count: number): number[][] => {
  const short = Math.floor(data.length / count)
  const longer = data.length % count
  let from = 0
  return Array.from({ length: count }, (_, block) => {
    const length = short + (block >= count - longer ? 1 : 0)
    from += length
    return data.slice(from - length, from)
  })
}

const interleaved = (blocks: readonly number[][]): number[] =>
  Array.from({ length: Math.max(...blocks.map(({ length }) => length)) }, (_, at) =>
    blocks.flatMap((block) => block[at] ?? []),
  ).flat()
