import { isConsistent, isIncluded, leafHash, rootFromTiles } from '../jikimi-verify.mjs'
import { NaiveTree } from './naive-tree.js'

const entries = Array.from({ length: 1025 }, (_, n) => Buffer.from(`entry ${n}`))
const tree = new NaiveTree(entries)
const sizes = Array.from({ length: 1026 }, (_, size) => size)
const flipped = (hash: Buffer): Buffer => Buffer.from(hash.map((byte, at) => (at === 31 ? byte ^ 1 : byte)))

it('computes from tiles the root that the recursive definition gives, for every size from 0 to 1,025', () => {
  const hashAt = (level: number, n: number): Buffer => tree.root(n * 256 ** level, (n + 1) * 256 ** level)
  expect(sizes.filter((size) => !rootFromTiles(size, hashAt).equals(tree.root(0, size)))).toEqual([])
})

it('accepts the proof of inclusion of entries at every size from 1 to 1,025, and of no other entry', () => {
  const wrong = sizes.slice(1).flatMap((size) => {
    const root = tree.root(0, size)
    const some = new Set([0, 1, size - 1, size >> 1, (size * 7) % size, (size * 31 + 17) % size])
    return [...some]
      .filter((index) => index < size)
      .filter((index) => {
        const [leaf, proof] = [leafHash(entries[index]!), tree.path(index, 0, size)]
        const isFooled =
          isIncluded(index, size, flipped(leaf), proof, root) ||
          proof.some((hash, at) => isIncluded(index, size, leaf, proof.with(at, flipped(hash)), root)) ||
          isIncluded(index, size, leaf, [...proof, root], root)
        return !isIncluded(index, size, leaf, proof, root) || isFooled
      })
      .map((index) => ({ size, index }))
  })
  expect(wrong).toEqual([])
})

it('accepts every proof of inclusion up to size 70', () => {
  const pairs = sizes.slice(1, 71).flatMap((size) => sizes.slice(0, size).map((index) => [index, size] as const))
  const holds = ([index, size]: readonly [number, number]): boolean =>
    isIncluded(index, size, leafHash(entries[index]!), tree.path(index, 0, size), tree.root(0, size))
  expect(pairs).toHaveLength(2485)
  expect(pairs.filter((pair) => !holds(pair))).toEqual([])
})

it('accepts proofs of consistency between sizes up to 1,025, and none that is altered', () => {
  const wrong = sizes.slice(1).flatMap((size) => {
    const olds = size <= 70 ? sizes.slice(1, size + 1) : [1, size >> 2, size >> 1, 256, 512, size - 1, size]
    return olds
      .filter((old) => old >= 1 && old <= size)
      .filter((old) => {
        const [before, now, proof] = [tree.root(0, old), tree.root(0, size), tree.proof(old, size)]
        const isFooled =
          isConsistent(old, size, flipped(before), now, proof) ||
          isConsistent(old, size, before, flipped(now), proof) ||
          proof.some((hash, at) => isConsistent(old, size, before, now, proof.with(at, flipped(hash)))) ||
          isConsistent(old, size, before, now, [...proof, now])
        return !isConsistent(old, size, before, now, proof) || isFooled
      })
      .map((old) => ({ old, size }))
  })
  expect(wrong).toEqual([])
})
