import { createHash } from 'node:crypto'
import {
  isConsistent,
  isIncluded,
  keyFrom,
  leafHash,
  openNote,
  readProof,
  rootOf,
  tileFrom,
  tileName,
} from '../jikimi-verify.mjs'
import { CONSISTENCY, ENTRIES, INCLUSION, NOTES, ROOTS } from './known-answers.js'

const base64 = (text: string): Buffer => Buffer.from(text, 'base64')
const flipped = (hash: Buffer): Buffer => Buffer.from(hash.map((byte, at) => (at === 3 ? byte ^ 16 : byte)))

describe('the tree of RFC 6962', () => {
  it.each(ROOTS.map((root, size) => ({ root, size })))('has the published root at size $size', ({ root, size }) => {
    const leaves = ENTRIES.slice(0, size).map((entry) => leafHash(Buffer.from(entry, 'hex')))
    expect(rootOf(leaves).toString('hex')).toBe(root)
  })

  it.each(INCLUSION)('includes leaf $index of $size by the published proof, and by no altered one', (vector) => {
    const { index, size } = vector
    const [leaf, root, proof] = [base64(vector.leaf), base64(vector.root), vector.proof.map(base64)]
    expect(isIncluded(index, size, leaf, proof, root)).toBe(true)
    const altered = [
      ...proof.map((_, at) => isIncluded(index, size, leaf, proof.with(at, flipped(proof[at]!)), root)),
      ...[root, leaf, Buffer.alloc(0)].map((more) => isIncluded(index, size, leaf, [...proof, more], root)),
      ...[root, Buffer.alloc(32)].map((more) => isIncluded(index, size, leaf, [more, ...proof], root)),
      ...(proof.length > 0 ? [isIncluded(index, size, leaf, proof.slice(1), root)] : []),
      ...[index - 1, index + 1, index ^ 2, size].map((other) => isIncluded(other, size, leaf, proof, root)),
      isIncluded(index, size * 2, leaf, proof, root),
      isIncluded(index, Math.floor(size / 2), leaf, proof, root),
      isIncluded(index, size, flipped(leaf), proof, root),
      isIncluded(index, size, leaf, proof, flipped(root)),
    ]
    expect(altered).toEqual(altered.map(() => false))
  })

  it.each(CONSISTENCY)('continues size $old in size $size by the published proof, and by no altered one', (vector) => {
    const { old, size } = vector
    const [before, now, proof] = [base64(vector.before), base64(vector.now), vector.proof.map(base64)]
    expect(isConsistent(old, size, before, now, proof)).toBe(true)
    const altered = [
      ...proof.map((_, at) => isConsistent(old, size, before, now, proof.with(at, flipped(proof[at]!)))),
      ...[before, now, Buffer.alloc(0)].map((more) => isConsistent(old, size, before, now, [...proof, more])),
      ...[before, now].map((more) => isConsistent(old, size, before, now, [more, ...proof])),
      ...(proof.length > 0
        ? [isConsistent(old, size, before, now, []), isConsistent(old, size, now, before, proof)]
        : []),
      ...(proof.length > 0 ? [isConsistent(old - 1, size, before, now, proof)] : []),
      isConsistent(old, size * 2, before, now, proof),
      isConsistent(old, size, flipped(before), now, proof),
      isConsistent(old, size, before, flipped(now), proof),
    ]
    expect(altered).toEqual(altered.map(() => false))
  })

  it('lets nothing be proven from an empty tree', () => {
    const [empty, root] = [createHash('sha256').digest(), Buffer.from(ROOTS[8]!, 'hex')]
    expect(isConsistent(0, 8, empty, root, [])).toBe(false)
    expect(isConsistent(0, 0, empty, empty, [])).toBe(false)
  })
})

describe('signed notes of C2SP', () => {
  it.each(NOTES)('accepts the published note of $key', ({ key, note }) => {
    const known = keyFrom(key)!
    expect(openNote(note, [known]).signers).toEqual([{ key: known }])
  })

  it.each(NOTES)(
    'refuses that note with a letter changed, and knows nobody when asked with other keys',
    ({ key, note }) => {
      const known = keyFrom(key)!
      const altered = note.replace(/[a-m]/, 'z')
      expect(altered).not.toBe(note)
      expect(() => openNote(altered, [known])).toThrow('wrongSignature')
      expect(openNote(altered, []).signers).toEqual([])
    },
  )

  it('refuses a verifier key with any letter changed or any part of it alone', () => {
    for (const { key } of NOTES) {
      const changed = [...key].map(
        (letter, at) => key.slice(0, at) + String.fromCharCode(letter.charCodeAt(0) + 1) + key.slice(at + 1),
      )
      const cut = [...key].flatMap((_, at) => [key.slice(0, at), key.slice(at + 1)])
      expect([...changed, ...cut].filter((text) => keyFrom(text) !== undefined)).toEqual([])
    }
    const wrong = ['PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==']
    wrong.push('PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')
    expect(wrong.map(keyFrom)).toEqual([undefined, undefined])
  })

  it('refuses what is no note: no signature, no newline, control letters, a line that does not belong', () => {
    const { key, note } = NOTES[0]!
    const [text, line] = [note.slice(0, note.lastIndexOf('\n\n') + 1), note.slice(note.lastIndexOf('\n\n') + 2)]
    const broken = [text, `${text}\n`, note.slice(0, -1), `\x01${note}`, `${note}Unexpected line.\n`]
    broken.push(`${text}\n— Bad Name ${line.split(' ')[2]!}`, `${text}\n${line.repeat(101)}`)
    for (const one of broken) expect(() => openNote(one, [keyFrom(key)!])).toThrow('noNote')
    expect(openNote(`${text}\n${line.repeat(16)}`, [keyFrom(key)!]).signers).toHaveLength(16)
  })
})

describe('tiles and proofs of C2SP', () => {
  it.each([
    [0, 0, 256, 'tile/0/000'],
    [0, 273, 112, 'tile/0/273.p/112'],
    [2, 0, 1, 'tile/2/000.p/1'],
    [0, 1_234_067, 256, 'tile/0/x001/x234/067'],
    ['entries', 123_456_078, 2, 'tile/entries/x123/x456/078.p/2'],
  ])('names tile %s, %s of width %s as %s, and reads it back', (level, n, width, name) => {
    expect(tileName(level, n, width)).toBe(name)
    expect(tileFrom(name)).toEqual({ level: String(level), n, width })
  })

  it.each(
    [
      'tile/0/123/456/078 tile/-1/000 tile/0/0 tile/0/0000 tile/0/x000/000 tile/0/000.p/0 tile/0/000.p/256 tile/0/000.p/05',
      'tile/00/000 tile/7/000 tile/0/000/ tile/0/../000 /tile/0/000 ./tile/0/000 tile/0/000.p tile/data/000 tile/0/x001/x234/x067',
    ].flatMap((names) => names.split(' ')),
  )('knows no tile %s', (name) => {
    expect(tileFrom(name)).toBeUndefined()
  })

  it('reads the proof of the specification, whose checkpoint stands whole behind the empty line', () => {
    const hashes = ['gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=', 'B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=']
    const text = `c2sp.org/tlog-proof@v1\nindex 73894\n${hashes.join('\n')}\n\nexample.com/fancylog\n109482\n`
    expect(readProof(text)).toEqual({
      index: 73_894,
      hashes: hashes.map(base64),
      note: 'example.com/fancylog\n109482\n',
    })
  })

  it.each([
    'wrong-header\nindex 0\n\nx\n',
    'c2sp.org/tlog-proof@v1\nextra !!notbase64!!\nindex 0\n\nx\n',
    'c2sp.org/tlog-proof@v1\n\n\nx\n',
    'c2sp.org/tlog-proof@v1\nindex notanumber\n\nx\n',
    'c2sp.org/tlog-proof@v1\nindex -5\n\nx\n',
    'c2sp.org/tlog-proof@v1\nindex 05\n\nx\n',
    'c2sp.org/tlog-proof@v1\nindex 18446744073709551616\n\nx\n',
    'c2sp.org/tlog-proof@v1\nindex 0\n!!notbase64!!\n\nx\n',
    `c2sp.org/tlog-proof@v1\nindex 0\n${Buffer.alloc(64).toString('base64')}\n\nx\n`,
    `c2sp.org/tlog-proof@v1\nindex 0\n${`${Buffer.alloc(32).toString('base64')}\n`.repeat(64)}\nx\n`,
  ])('takes this for no proof: %j', (text) => {
    expect(() => readProof(text)).toThrow('noProof')
  })
})
