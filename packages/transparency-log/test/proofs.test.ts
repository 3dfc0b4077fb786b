import * as fc from 'fast-check'
import {
  consistencyProof,
  hashesInTiles,
  inclusionProof,
  nodeHash,
  verifyConsistency,
  verifyInclusion,
} from '../src/index.js'
import { grownTree } from './grown-tree.js'
import { leavesOf } from './naive-tree.js'

const leaves = leavesOf(1500)
const tree = grownTree(leaves, 1)
const hashAt = (size: number) => hashesInTiles(size, tree.readTile)
const rootOf = (size: number): Uint8Array => tree.roots.get(size)!
const turned = (hash: Uint8Array, bit: number): Uint8Array =>
  hash.map((byte, at) => (at === (bit >> 3) % hash.length ? byte ^ (1 << (bit & 7)) : byte))

/** Every way to change one thing about a list of hashes. */
function* alteredLists(hashes: readonly Uint8Array[], bit: number): Generator<readonly Uint8Array[]> {
  for (let at = 0; at < hashes.length; at += 1) {
    yield hashes.with(at, turned(hashes[at]!, bit))
    yield hashes.toSpliced(at, 1)
    yield hashes.toSpliced(at, 0, hashes[at]!)
    yield hashes.with(at, hashes[at]!.subarray(1))
    if (at > 0) yield hashes.with(at, hashes[at - 1]!).with(at - 1, hashes[at]!)
  }
  yield [...hashes, leaves[0]!]
  yield [leaves[0]!, ...hashes]
}

it('refuses an inclusion of which anything at all was altered', () => {
  const sized = fc
    .integer({ min: 1, max: 1500 })
    .chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1), fc.nat(255)))
  fc.assert(
    fc.property(sized, ([size, index, bit]) => {
      const hashes = inclusionProof(index, size, hashAt(size))
      const claim = { index, size, leaf: leaves[index]!, root: rootOf(size), hashes }
      expect(verifyInclusion(claim)).toBe(true)
      for (const list of alteredLists(hashes, bit)) expect(verifyInclusion({ ...claim, hashes: list })).toBe(false)
      expect(verifyInclusion({ ...claim, leaf: turned(claim.leaf, bit) })).toBe(false)
      expect(verifyInclusion({ ...claim, root: turned(claim.root, bit) })).toBe(false)
      for (const other of [index - 1, index + 1, -index - 1, index + 0.5, size, Number.NaN]) {
        expect(verifyInclusion({ ...claim, index: other })).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})

it('refuses a consistency of which anything at all was altered', () => {
  const sized = fc
    .integer({ min: 1, max: 1500 })
    .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size }), fc.nat(255)))
  fc.assert(
    fc.property(sized, ([size, oldSize, bit]) => {
      const hashes = consistencyProof(oldSize, size, hashAt(size))
      const claim = { oldSize, oldRoot: rootOf(oldSize), size, root: rootOf(size), hashes }
      expect(verifyConsistency(claim)).toBe(true)
      for (const list of alteredLists(hashes, bit)) expect(verifyConsistency({ ...claim, hashes: list })).toBe(false)
      expect(verifyConsistency({ ...claim, oldRoot: turned(claim.oldRoot, bit) })).toBe(false)
      expect(verifyConsistency({ ...claim, root: turned(claim.root, bit) })).toBe(false)
      for (const other of [0, -1, size + 1, oldSize + 0.5, Number.NaN]) {
        expect(verifyConsistency({ ...claim, oldSize: other })).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})

it('refuses a consistency from the empty tree, whose proof would prove nothing', () => {
  const claim = { oldSize: 0, oldRoot: rootOf(0), size: 5, root: rootOf(5), hashes: [] }
  expect(verifyConsistency(claim)).toBe(false)
  expect(verifyConsistency({ ...claim, size: 0, root: rootOf(0) })).toBe(false)
  expect(() => consistencyProof(0, 5, hashAt(5))).toThrow(RangeError)
  expect(() => consistencyProof(6, 5, hashAt(5))).toThrow(RangeError)
  expect(() => inclusionProof(5, 5, hashAt(5))).toThrow(RangeError)
})

it('refuses a consistency between two trees that fork', () => {
  const forked = grownTree([...leaves.slice(0, 400), leaves[0]!, ...leaves.slice(401, 900)], 1)
  expect(forked.roots.get(400)).toEqual(rootOf(400))
  const hashes = consistencyProof(500, 900, hashesInTiles(900, forked.readTile))
  const claim = { oldSize: 500, size: 900, root: forked.roots.get(900)!, hashes }
  expect(verifyConsistency({ ...claim, oldRoot: forked.roots.get(500)! })).toBe(true)
  expect(verifyConsistency({ ...claim, oldRoot: rootOf(500) })).toBe(false)
})

it('refuses hashes beyond the top of the tree, also where the root was made for them', () => {
  const above = leaves[9]!
  const inclusion = inclusionProof(2, 4, hashAt(4))
  const claim = { index: 2, size: 4, leaf: leaves[2]!, root: rootOf(4), hashes: inclusion }
  expect(verifyInclusion(claim)).toBe(true)
  const higher = nodeHash(above, rootOf(4))
  expect(verifyInclusion({ ...claim, root: higher, hashes: [...inclusion, above] })).toBe(false)

  const hashes = [...consistencyProof(3, 4, hashAt(4)), above]
  const old = nodeHash(above, rootOf(3))
  expect(verifyConsistency({ oldSize: 3, oldRoot: old, size: 4, root: higher, hashes })).toBe(false)
})
