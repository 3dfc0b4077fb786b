import { readFileSync } from 'node:fs'
import { emptyRoot, leafHash, verifyConsistency, verifyInclusion } from '../../src/index.js'
import { grownTree } from '../grown-tree.js'

/** Values of the reference trees and probes that the authors of Certificate Transparency test with. */
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

interface Probes {
  readonly inclusion: readonly InclusionProbe[]
  readonly consistency: readonly ConsistencyProbe[]
}
interface Probe {
  readonly desc: string
  readonly proof: readonly string[]
  readonly wantErr: boolean
}
interface InclusionProbe extends Probe {
  readonly leafIdx: number
  readonly treeSize: number
  readonly leafHash: string
  readonly root: string
}
interface ConsistencyProbe extends Probe {
  readonly size1: number
  readonly size2: number
  readonly root1: string
  readonly root2: string
}

const probes = JSON.parse(
  readFileSync(new URL('../vectors/merkle-probes.json', import.meta.url), 'utf8'),
) as unknown as Probes
const bytes = (base64: string): Uint8Array => Buffer.from(base64, 'base64')

it('has the reference roots of the sizes 0 to 8', () => {
  const { roots } = grownTree(
    INPUTS.map((input) => leafHash(Buffer.from(input, 'hex'))),
    1,
  )
  expect(Buffer.from(emptyRoot()).toString('hex')).toBe(ROOTS[0])
  expect(ROOTS.map((_, size) => Buffer.from(roots.get(size)!).toString('hex'))).toEqual(ROOTS)
})

it('judges every reference probe of an inclusion as the reference does', () => {
  expect(probes.inclusion).toHaveLength(98)
  for (const { leafIdx, treeSize, leafHash: leaf, root, proof, desc, wantErr } of probes.inclusion) {
    const claim = { index: leafIdx, size: treeSize, leaf: bytes(leaf), root: bytes(root), hashes: proof.map(bytes) }
    expect({ desc, isAccepted: verifyInclusion(claim) }).toEqual({ desc, isAccepted: !wantErr })
  }
})

it('judges every reference probe of a consistency as the reference does', () => {
  expect(probes.consistency).toHaveLength(98)
  for (const { size1, size2, root1, root2, proof, desc, wantErr } of probes.consistency) {
    const claim = {
      oldSize: size1,
      oldRoot: bytes(root1),
      size: size2,
      root: bytes(root2),
      hashes: proof.map(bytes),
    }
    // Two "roots" of twelve letters are accepted there; here a root is a hash
    const isHash = claim.root.length === 32
    expect({ desc, isAccepted: verifyConsistency(claim) }).toEqual({ desc, isAccepted: !wantErr && isHash })
  }
})
