import {
  checkpointText,
  hashesInTiles,
  inclusionProof,
  leafHash,
  newSigner,
  openNote,
  parseCheckpoint,
  parseProofFile,
  proofFile,
  ProofFileNotValid,
  signNote,
  verifyInclusion,
} from '../src/index.js'
import { grownTree } from './grown-tree.js'

/** The example of C2SP tlog-proof, whose signatures are cut short in the specification itself. */
const EXAMPLE = `c2sp.org/tlog-proof@v1
extra YWdlLXYxLjIuMS1kYXJ3aW4tYXJtNjQudGFyLmd6kYXJ3aW4tYXJ
index 73894
gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=
B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=
EKNzoDWG8LGC0Yp9o+sv3qllpMP9uHQ9B20KNL+Q1zs=
RoopEkOdqkYqMB4MJXrbt/hMjOxsVn0IrWjpz1ZMMes=
AHCioX9nLjsrse6YhjRRmk1WUEirVOLLRoOQ6vfO5vk=

example.com/fancylog
109482
sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=

— example.com/fancylog hI2DJw[...]1roloI=
`

it('takes the example of the specification apart, and puts it together again', () => {
  const parts = parseProofFile(EXAMPLE)
  expect(parts).toMatchObject({ index: 73_894 })
  expect(parts.hashes).toHaveLength(5)
  expect(Buffer.from(parts.extra!).toString('latin1')).toContain('age-v1.2.1-darwin-arm64.tar.gz')
  expect(proofFile(parts)).toBe(EXAMPLE)
})

it('carries all that proves an entry, to whoever knows the key alone', () => {
  const log = newSigner('log.example.kr/log/00000000').signer
  const entries = ['a', 'b', 'c', 'd', 'e'].map((text) => Buffer.from(text))
  const tree = grownTree(entries.map(leafHash), 2)
  const text = checkpointText({ origin: log.verifier.name, size: 5, root: tree.roots.get(5)! })
  const hashes = inclusionProof(3, 5, hashesInTiles(5, tree.readTile))
  const file = proofFile({ index: 3, hashes, checkpoint: signNote(text, log) })
  expect(file).not.toContain('extra')

  const parts = parseProofFile(Buffer.from(file))
  const { size, root } = parseCheckpoint(openNote(parts.checkpoint, [log.verifier]).text)
  const claim = { index: parts.index, size, root, hashes: parts.hashes }
  expect(verifyInclusion({ ...claim, leaf: leafHash(entries[3]!) })).toBe(true)
  expect(verifyInclusion({ ...claim, leaf: leafHash(entries[2]!) })).toBe(false)
})

it.each([
  ['another format', EXAMPLE.replace('@v1', '@v2')],
  ['extra that is no base64', EXAMPLE.replace('extra Y', 'extra !')],
  ['no index', EXAMPLE.replace(/index.*\n/, '')],
  ['an index with a leading zero', EXAMPLE.replace('73894', '073894')],
  ['an index that is no number', EXAMPLE.replace('73894', '-1')],
  ['a hash that is too short', EXAMPLE.replace(/gSKy.*=/, 'gSKyXg==')],
  ['a line that is no hash', EXAMPLE.replace('gSKy', '!!!!')],
  ['two extras', EXAMPLE.replace('index', 'extra YQ==\nindex')],
  ['more than 63 hashes', EXAMPLE.replace(/(gSKy.*\n)/, (line) => line.repeat(60))],
  ['no blank line', EXAMPLE.replaceAll('\n\n', '\n')],
  ['no last newline', EXAMPLE.slice(0, -1)],
  ['carriage returns', EXAMPLE.replaceAll('\n', '\r\n')],
])('refuses %s', (_, text) => {
  expect(text).not.toBe(EXAMPLE)
  expect(() => parseProofFile(text)).toThrow(ProofFileNotValid)
})
