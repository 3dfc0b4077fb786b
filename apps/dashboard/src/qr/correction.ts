import { times } from './field.js'

/** The error-correction bytes (Reed-Solomon) of one block. */
export const correction = (data: readonly number[], length: number): number[] => {
  const divisor = generator(length)
  const rest = Array.from({ length }, () => 0)
  for (const byte of data) {
    const factor = byte ^ rest.shift()!
    rest.push(0)
    for (let at = 0; at < length; at += 1) rest[at]! ^= times(divisor[at]!, factor)
  }
  return rest
}

/** (x - 2⁰)(x - 2¹)…, without its leading one. */
const generator = (length: number): number[] => {
  const product: number[] = Array.from({ length }, (_, at) => (at === length - 1 ? 1 : 0))
  let root = 1
  for (let step = 0; step < length; step += 1) {
    for (let at = 0; at < length; at += 1) {
      product[at] = times(product[at]!, root) ^ (product[at + 1] ?? 0)
    }
    root = times(root, 2)
  }
  return product
}
