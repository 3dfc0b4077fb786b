import { consistencyProof, hashesInTiles, inclusionProof, verifyConsistency, verifyInclusion } from '../src/index.js'
import { grownTree } from './grown-tree.js'
import { leavesOf, naiveConsistency, naivePath, naiveRoot } from './naive-tree.js'

const MOST = 260
const leaves = leavesOf(MOST)
const roots = Array.from({ length: MOST + 1 }, (_, size) => naiveRoot(leaves.slice(0, size)))
const sizes = Array.from({ length: MOST }, (_, at) => at + 1)
const tree = grownTree(leaves, 7)
const some = (size: number): number[] => [...new Set([1, 2, size >> 1, size - 1, size, (size * 5) % size || 1])]
const hashAt = (size: number) => hashesInTiles(size, tree.readTile)

it('has the root of the definition at every size from 0 to 260, grown leaf by leaf', () => {
  const oneByOne = grownTree(leaves, 1)
  expect(oneByOne.roots.get(0)).toEqual(Buffer.from(roots[0]!))
  for (const size of sizes) expect(Buffer.from(oneByOne.roots.get(size)!)).toEqual(Buffer.from(roots[size]!))
})

it('gives and accepts the inclusion proof of the definition for every leaf of every size', () => {
  for (const size of sizes) {
    const read = hashAt(size)
    for (let index = 0; index < size; index += 1) {
      const hashes = inclusionProof(index, size, read)
      const claim = { index, size, leaf: leaves[index]!, root: roots[size]!, hashes }
      if (!verifyInclusion(claim)) throw new Error(`leaf ${index} of ${size} is refused`)
      // The definition itself costs too much for all of them
      if (index % 16 === size % 16) expect(hex(hashes)).toEqual(hex(naivePath(index, leaves.slice(0, size))))
    }
  }
})

it('gives and accepts the consistency proof from every smaller tree to every larger one', () => {
  for (const size of sizes) {
    const read = hashAt(size)
    for (let oldSize = 1; oldSize <= size; oldSize += 1) {
      const hashes = consistencyProof(oldSize, size, read)
      const claim = { oldSize, oldRoot: roots[oldSize]!, size, root: roots[size]!, hashes }
      if (!verifyConsistency(claim)) throw new Error(`${oldSize} to ${size} is refused`)
    }
    for (const oldSize of some(size).filter((one) => one >= 1 && one <= size)) {
      expect(hex(consistencyProof(oldSize, size, read))).toEqual(hex(naiveConsistency(oldSize, leaves.slice(0, size))))
    }
  }
})

const hex = (hashes: readonly Uint8Array[]): string[] => hashes.map((hash) => Buffer.from(hash).toString('hex'))
