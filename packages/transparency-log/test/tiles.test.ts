import {
  decodeEntries,
  edgeTiles,
  encodeEntries,
  entriesPath,
  grow,
  HASH_BYTES,
  hashesInTiles,
  inclusionProof,
  parseTilePath,
  TileNotValid,
  tilePath,
  TreeHead,
  verifyInclusion,
} from '../src/index.js'
import { grownTree } from './grown-tree.js'
import { leavesOf, naiveRoot } from './naive-tree.js'

it('writes the paths of the specification, and reads back no other spelling', () => {
  expect(tilePath(0, 1_234_067)).toBe('tile/0/x001/x234/067')
  expect(tilePath(63, 0, 1)).toBe('tile/63/000.p/1')
  expect(entriesPath(1000, 255)).toBe('tile/entries/x001/000.p/255')
  expect(parseTilePath('tile/0/x001/x234/067')).toEqual({ level: 0, n: 1_234_067, width: 256 })
  expect(parseTilePath('tile/entries/x001/000.p/255')).toEqual({ level: 'entries', n: 1000, width: 255 })
})

it.each([
  'tile/0/67',
  'tile/0/0067',
  'tile/0/x000/067',
  'tile/0/001/234',
  'tile/0/x001/x234',
  'tile/00/067',
  'tile/64/067',
  'tile/-1/067',
  'tile/data/067',
  'tile/0/067.p/0',
  'tile/0/067.p/256',
  'tile/0/067.p/01',
  'tile/0/067.p/',
  'tile/0/../067',
  '/tile/0/067',
  'tile/0/067/',
  'tile/0/067\n',
])('reads no tile out of %j', (path) => {
  expect(parseTilePath(path)).toBeUndefined()
})

it('has the partial tiles that the specification counts for 70,000 and for 256 leaves', () => {
  expect(edgeTiles(70_000)).toEqual([
    { level: 0, n: 273, width: 112 },
    { level: 1, n: 1, width: 17 },
    { level: 2, n: 0, width: 1 },
  ])
  expect(edgeTiles(256)).toEqual([{ level: 1, n: 0, width: 1 }])
  expect(edgeTiles(0)).toEqual([])
})

const leaves = leavesOf(70_000)
const whole = grow(TreeHead.empty, leaves)

it('grows 70,000 leaves at once into 273 full tiles and their partial ones, with the root of the definition', () => {
  const count = (level: number, isFull: boolean): number =>
    whole.tiles.filter((tile) => tile.level === level && (tile.width === 256) === isFull).length
  expect([count(0, true), count(0, false), count(1, true), count(1, false), count(2, false)]).toEqual([273, 1, 1, 1, 1])
  expect(Buffer.from(whole.root)).toEqual(Buffer.from(naiveRoot(leaves)))
})

it('comes to the same tiles and root however the leaves came, and when it was taken up again', () => {
  const tree = grownTree(leaves.slice(0, 1000), 13)
  const again = TreeHead.of(1000, tree.readTile)
  expect(again.root()).toEqual(tree.roots.get(1000))
  const grown = grow(again, leaves.slice(1000))
  expect(grown.root).toEqual(whole.root)
  for (const tile of grown.tiles) {
    const same = whole.tiles.find(({ level, n, width }) => level === tile.level && n === tile.n && width === tile.width)
    expect(Buffer.compare(same!.hashes, tile.hashes)).toBe(0)
  }
})

it('reads a handful of tiles for a proof, and proves a leaf of a large tree with no more than 17 hashes', () => {
  const { readTile } = grownTree(leaves, 70_000)
  let read = 0
  const hashes = inclusionProof(
    12_345,
    70_000,
    hashesInTiles(70_000, (place) => {
      read += 1
      return readTile(place)
    }),
  )
  expect(hashes.length).toBeLessThanOrEqual(17)
  expect(read).toBeLessThanOrEqual(6)
  expect(verifyInclusion({ index: 12_345, size: 70_000, leaf: leaves[12_345]!, root: whole.root, hashes })).toBe(true)
})

it('takes up no tree whose tile is cut', () => {
  const tree = grownTree(leaves.slice(0, 300), 300)
  expect(() => TreeHead.of(300, (place) => tree.readTile(place).slice(HASH_BYTES))).toThrow(TileNotValid)
  const cut = hashesInTiles(300, (place) => tree.readTile(place).slice(1))
  expect(() => inclusionProof(0, 300, cut)).toThrow(TileNotValid)
})

describe('a bundle of entries', () => {
  const entries = ['', 'a', 'b'.repeat(65_535), '\u0000'].map((text) => Buffer.from(text))

  it('holds each behind its length, and gives them back', () => {
    expect(Buffer.from(encodeEntries([Buffer.from('abc'), Buffer.from('d')])).toString('hex')).toBe('0003616263000164')
    expect(decodeEntries(encodeEntries(entries)).map((entry) => Buffer.from(entry))).toEqual(entries)
    expect(decodeEntries(new Uint8Array())).toEqual([])
  })

  it('is refused wherever it is cut, and with more than 256', () => {
    const bytes = encodeEntries([Buffer.from('abc'), Buffer.from('d')])
    for (const end of [1, 2, 3, 4, 6, 7]) expect(() => decodeEntries(bytes.slice(0, end))).toThrow(TileNotValid)
    expect(() => decodeEntries(new Uint8Array(257 * 2))).toThrow(TileNotValid)
    expect(() => encodeEntries([new Uint8Array(65_536)])).toThrow(TileNotValid)
    expect(() => encodeEntries(Array.from({ length: 257 }, () => new Uint8Array()))).toThrow(TileNotValid)
  })
})
