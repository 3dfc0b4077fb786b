import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { verify } from '../jikimi-verify.mjs'
import { inventedLog } from './invented-log.js'
import { archiveOf, type Files, signTerms, sliceOf, tarHeader, tarMember, tarOf } from './slice-builder.js'
import { outcome, ownFolder, PINNED, verifyBytes, verifyFiles } from './verified.js'

const folder = ownFolder()
const clean = sliceOf(inventedLog(300))
const END = Buffer.alloc(1024)
const members = tarOf(clean).subarray(0, -1024)
const withMember = (header: Buffer, bytes: Buffer = Buffer.alloc(0)): Buffer =>
  gzipSync(Buffer.concat([tarMember(header, bytes), members, END]))

it.each<[string, Buffer, string]>([
  ['a path that climbs', withMember(tarHeader('../../etc/passwd', 0)), 'unknownFile'],
  ['an absolute path', withMember(tarHeader('/tile/0/000', 0)), 'unknownFile'],
  ['a path with a dot', withMember(tarHeader('./slice.json', 0)), 'unknownFile'],
  ['a path of Windows', withMember(tarHeader('C:\\slice.json', 0)), 'unknownFile'],
  ['a name in the prefix', withMember(tarHeader('slice.json', 0, { 345: 'tile' })), 'unknownFile'],
  ['a name behind a NUL', withMember(tarHeader('slice.json\0x', 0)), 'notPlain'],
  ['no name', withMember(tarHeader('', 0)), 'unknownFile'],
  ['an extra file', withMember(tarHeader('extra.txt', 1), Buffer.from('x')), 'unknownFile'],
  ["a name of an object's own", withMember(tarHeader('__proto__', 0)), 'unknownFile'],
  ['letters that steer a screen', withMember(tarHeader('\x1b[2Jslice.json', 0)), 'unknownFile'],
  [
    'a file twice',
    withMember(tarHeader('slice.json', clean.get('slice.json')!.length), clean.get('slice.json')!),
    'twice',
  ],
  ['the bodies twice', withMember(tarHeader('bodies.jsonl', 0)), 'twice'],
  ['a bundle twice', withMember(tarHeader('tile/entries/000', 0)), 'twice'],
  ['a tile of another width', withMember(tarHeader('tile/0/000.p/5', 160), Buffer.alloc(160)), 'unknownFile'],
  [
    'a tile of fewer hashes than its name says',
    withMember(tarHeader('tile/0/000.p/5', 128), Buffer.alloc(128)),
    'otherWidth',
  ],
  ['a size beyond all', withMember(tarHeader('README.txt', 0, { 124: '77777777777\0' })), 'tooLarge'],
  ['a size in 256ths', withMember(tarHeader('README.txt', 0, { 124: '\x80\0\0\0\0\0\0\0\0\0\x02\0' })), 'notPlain'],
  ['a size below nothing', withMember(tarHeader('README.txt', 0, { 124: '-0000000001\0' })), 'notPlain'],
  ['an enormous README', withMember(tarHeader('README.txt', 30_000_000), Buffer.alloc(30_000_000)), 'tooLarge'],
  [
    'bytes behind its end',
    gzipSync(Buffer.concat([tarOf(clean), tarMember(tarHeader('late', 0), Buffer.alloc(0))])),
    'hidden',
  ],
  ['a zero and more behind what is packed', Buffer.concat([gzipSync(tarOf(clean)), Buffer.from('\0late')]), 'hidden'],
  [
    'bytes in its padding',
    gzipSync(Buffer.concat([tarHeader('README.txt', 1), Buffer.alloc(512, 'x'), members, END])),
    'hidden',
  ],
  ...[...'123456789DKLMNSVXgx'].map((type): [string, Buffer, string] => [
    `a member of type ${type}`,
    withMember(tarHeader('README.txt', 0, { 156: type, 157: 'slice.json' })),
    'notPlain',
  ]),
])('refuses an archive with %s', async (_, bytes, code) => {
  const report = await verifyBytes(folder, bytes)
  expect(outcome(report)).toMatchObject({
    exit: 1,
    code,
  })
  expect(report.problem!.en).not.toContain('\x1b')
})

it.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['noise', Buffer.from('not an archive')],
  ['gzip of noise', gzipSync('not a tar'.repeat(100))],
  ['gzip of nothing', gzipSync('')],
  ['a tar without its end', gzipSync(members)],
  ['a header whose sum is wrong', gzipSync(Buffer.concat([tarHeader('slice.json', 0).fill('9', 148, 154), END]))],
  ['a tar that is not ustar', gzipSync(Buffer.concat([tarHeader('slice.json', 0, { 257: '\0\0\0\0\0' }), END]))],
  ['a member that breaks off', gzipSync(Buffer.concat([tarHeader('README.txt', 900), Buffer.alloc(512)]))],
  ['the header of a zip', Buffer.from('PK\x03\x04')],
])('says of %s that it can not be read', async (_, bytes) => {
  expect(await verifyBytes(folder, bytes)).toMatchObject({ exit: 2, proved: [] })
})

it('says so too wherever the gzip is cut off or damaged', async () => {
  const whole = archiveOf(clean)
  for (let length = 1; length < whole.length; length += 997)
    expect({ length, exit: (await verifyBytes(folder, whole.subarray(0, length))).exit }).toEqual({ length, exit: 2 })
  for (let at = 12; at < whole.length; at += 1999) {
    const damaged = Buffer.from(whole)
    damaged[at]! ^= 4
    expect({ at, isProven: (await verifyBytes(folder, damaged)).exit === 0 }).toEqual({ at, isProven: false })
  }
})

const withTerms =
  (change: (text: string) => string) =>
  (files: Files): unknown => {
    files.set('slice.json', Buffer.from(change(files.get('slice.json')!.toString())))
    return signTerms(files)
  }
const HUGE = 2 ** 53 - 1

it.each<[string, (files: Files) => unknown, string]>([
  ['slice.json names a key twice', withTerms((text) => text.replace('{', '{"end":300,')), 'noTerms'],
  ['slice.json names a key more', withTerms((text) => text.replace('{', '{"more":300,')), 'noTerms'],
  ['slice.json is an array', withTerms(() => '[]'), 'noTerms'],
  ['slice.json nests without end', withTerms(() => '['.repeat(500_000)), 'noTerms'],
  ['slice.json nests to its end', withTerms(() => `${'['.repeat(500_000)}${']'.repeat(500_000)}`), 'noTerms'],
  ['the size overflows', withTerms((text) => text.replace(/300/g, '1e400')), 'noTerms'],
  ['the size is broken', withTerms((text) => text.replace(/300/g, '300.5')), 'noTerms'],
  ['the size is a text', withTerms((text) => text.replace(/300/g, '"300"')), 'noTerms'],
  ['the size is enormous', withTerms((text) => text.replace(/300/g, String(HUGE))), 'otherTerms'],
  ['the first is no multiple of 256', withTerms((text) => text.replace('"first": 0', '"first": 5')), 'noTerms'],
  ['the first lies behind the end', withTerms((text) => text.replace('"first": 0', '"first": 512')), 'noTerms'],
  ['the end lies behind the tree', withTerms((text) => text.replace('"end": 300', '"end": 512')), 'noTerms'],
  ['the end is no multiple of 256', withTerms((text) => text.replace('"end": 300', '"end": 299')), 'noTerms'],
  ['the end is drawn in', withTerms((text) => text.replace('"end": 300', '"end": 256')), 'unknownFile'],
  ['the scope lacks a key', withTerms((text) => text.replace('null', '{"purposes":[]}')), 'noTerms'],
  ['the scope is no object', withTerms((text) => text.replace('null', 'true')), 'noTerms'],
  ['a text is not UTF-8', (files) => files.set('checkpoint', Buffer.from([0xff, 0xfe])), 'noText'],
  ['a line of bodies has no end', (files) => files.set('bodies.jsonl', Buffer.alloc(17 << 20, 'x')), 'longLine'],
  ['the bodies are noise', (files) => files.set('bodies.jsonl', Buffer.from('\0\n')), 'strangeLine'],
])('refuses a slice where %s', async (_, change, code) => {
  const files = new Map(clean)
  change(files)
  expect(outcome(await verifyFiles(folder, files))).toMatchObject({ exit: 1, code })
})

it('follows no link in a folder, and reads nothing beside it', async () => {
  const unpacked = join(folder, 'unpacked')
  mkdirSync(unpacked)
  writeFileSync(join(folder, 'outside'), clean.get('slice.json')!)
  symlinkSync('../outside', join(unpacked, 'slice.json'))
  expect(outcome(await verify(unpacked, PINNED))).toMatchObject({ exit: 1, code: 'notPlain' })
})
