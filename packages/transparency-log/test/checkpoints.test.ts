import { CheckpointNotValid, checkpointText, emptyRoot, parseCheckpoint } from '../src/index.js'

const ROOT = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I='
/** The example of C2SP tlog-checkpoint. */
const EXAMPLE = `example.com/behind-the-sofa\n20852163\n${ROOT}\n`

it('reads and writes the example of the specification', () => {
  const read = parseCheckpoint(EXAMPLE)
  expect(read).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163, extensions: [] })
  expect(checkpointText(read)).toBe(EXAMPLE)
})

it('knows the empty tree, and tells extension lines of other logs apart', () => {
  const text = checkpointText({ origin: 'a', size: 0, root: emptyRoot() })
  expect(parseCheckpoint(text).size).toBe(0)
  expect(parseCheckpoint(`${EXAMPLE}more\nand more\n`).extensions).toEqual(['more', 'and more'])
})

it.each([
  ['no origin', EXAMPLE.replace(/^.*/, '')],
  ['no size', 'a\n'],
  ['no root', 'a\n1\n'],
  ['a leading zero', EXAMPLE.replace('20852163', '020852163')],
  ['a sign', EXAMPLE.replace('20852163', '+20852163')],
  ['hex', EXAMPLE.replace('20852163', '0x13e2e03')],
  ['an exponent', EXAMPLE.replace('20852163', '2e7')],
  ['a blank', EXAMPLE.replace('20852163', ' 20852163')],
  ['no size at all', EXAMPLE.replace('20852163', '')],
  ['a size that no number here holds exactly', EXAMPLE.replace('20852163', '9007199254740992')],
  ['a shorter root', EXAMPLE.replace(ROOT, 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==')],
  ['base64 with a last digit spelt otherwise', EXAMPLE.replace('q2I=', 'q2J=')],
  ['base64 without its padding', EXAMPLE.replace('q2I=', 'q2I')],
  ['base64 for URLs', EXAMPLE.replace('m/X', 'm_X')],
  ['an empty extension line', `${EXAMPLE}\nmore\n`],
  ['no last newline', EXAMPLE.slice(0, -1)],
  ['a control character', EXAMPLE.replace('sofa', 'so\u0007fa')],
])('refuses %s', (_, text) => {
  expect(text).not.toBe(EXAMPLE)
  expect(() => parseCheckpoint(text)).toThrow(CheckpointNotValid)
})

it('writes nothing that it would not read', () => {
  const root = emptyRoot()
  expect(() => checkpointText({ origin: 'a\nb', size: 0, root })).toThrow(CheckpointNotValid)
  expect(() => checkpointText({ origin: 'a', size: -1, root })).toThrow(CheckpointNotValid)
  expect(() => checkpointText({ origin: 'a', size: 1.5, root })).toThrow(CheckpointNotValid)
  expect(() => checkpointText({ origin: 'a', size: 1, root: root.slice(1) })).toThrow(CheckpointNotValid)
})
