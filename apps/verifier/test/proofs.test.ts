import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verify } from '../jikimi-verify.mjs'
import { bodyOf, inventedLog, LOG, type Logged, recordOf, treeOf } from './invented-log.js'
import { checkpointOf } from './slice-builder.js'
import { outcome, ownFolder, PINNED, type Options, type Report } from './verified.js'

const folder = ownFolder()
const log = inventedLog(300)
const tree = treeOf(log)

const extraOf = ({ entry, salt, body }: Logged): object =>
  salt ? { entry, salt: salt.toString('base64'), body } : { entry }
function proofOf(index: number, extra: unknown = extraOf(log[index]!)): string {
  const hashes = tree.path(index).map((hash) => `${hash.toString('base64')}\n`)
  const encoded = Buffer.from(typeof extra === 'string' ? extra : JSON.stringify(extra)).toString('base64')
  return `c2sp.org/tlog-proof@v1\nextra ${encoded}\nindex ${index}\n${hashes.join('')}\n${checkpointOf(tree, 300)}`
}

function verifyText(text: string, options: Options = PINNED): Promise<Report> {
  const path = join(folder, 'a.tlog-proof')
  writeFileSync(path, text)
  return verify(path, options)
}

it.each([0, 1, 255, 256, 299])('proves entry %i with its body', async (index) => {
  const report = await verifyText(proofOf(index))
  expect(outcome(report)).toEqual({ exit: 0, code: undefined, index: undefined })
  const codes = ['signed', 'witnessed', 'included', ...(index === 0 ? [] : ['bodyHolds'])]
  expect(report.proved.map(({ code }) => code)).toEqual(codes)
})

it('asks for the key, which no proof brings along', async () => {
  expect(outcome(await verifyText(proofOf(7), {}))).toMatchObject({ exit: 2, code: 'proofNeedsKey' })
})

it.each<[string, string, string]>([
  ['the entry of another', proofOf(7, extraOf(log[8]!)), 'notIncluded'],
  ['the body of another', proofOf(7, { ...extraOf(log[7]!), body: log[8]!.body }), 'otherBody'],
  ['the salt of another', proofOf(7, { ...extraOf(log[7]!), salt: log[8]!.salt!.toString('base64') }), 'otherBody'],
  ['no body', proofOf(7, { entry: log[7]!.entry }), 'halfOpening'],
  ['a body for a statement', proofOf(0, { ...extraOf(log[7]!), entry: log[0]!.entry }), 'halfOpening'],
  ['an entry twice', proofOf(7, JSON.stringify(extraOf(log[7]!)).replace('{', '{"entry":"x",')), 'noExtra'],
  ['a key more', proofOf(7, { ...extraOf(log[7]!), more: 1 }), 'noExtra'],
  ['no extra', proofOf(7).replace(/extra .*\n/, ''), 'noExtra'],
  ['another index', proofOf(7).replace('index 7', 'index 6'), 'notIncluded'],
  ['an index beyond the tree', proofOf(7).replace('index 7', 'index 300'), 'notIncluded'],
  ['a hash too few', proofOf(7).replace(/(index 7\n).*\n/, '$1'), 'notIncluded'],
  ['a hash twice', proofOf(7).replace(/(index 7\n)(.*\n)/, '$1$2$2'), 'notIncluded'],
  ['a smaller size', proofOf(7).replace('\n300\n', '\n299\n'), 'wrongSignature'],
  ['no signature of the log', proofOf(7).replace(/— privacy.*\n/, ''), 'unsigned'],
  ['no cosignature', proofOf(7).replace(/— witness.*\n/, ''), 'noCosignature'],
  ['an invented record', proofOf(7, extraOf(recordOf(bodyOf(7, { act: 'x' })))), 'notIncluded'],
])('refuses a proof with %s', async (_, text, code) => {
  expect(text).not.toBe(proofOf(7))
  expect(outcome(await verifyText(text))).toMatchObject({ exit: 1, code })
})

it('refuses a proof with any letter changed', async () => {
  const text = proofOf(7)
  const missed: number[] = []
  for (let at = 0; at < text.length; at += 7) {
    const altered = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1)
    if ((await verifyText(altered)).exit === 0) missed.push(at)
  }
  expect(missed).toEqual([])
})

it('refuses the key of somebody else', async () => {
  const other = LOG.vkey.replace(LOG.name, 'other.example.kr')
  expect(outcome(await verifyText(proofOf(7), { key: other }))).toMatchObject({ exit: 2, code: 'noKey' })
  const key = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
  expect(outcome(await verifyText(proofOf(7), { key }))).toMatchObject({ exit: 1, code: 'unsigned' })
})
