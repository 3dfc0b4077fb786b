import {
  type Certificate,
  certificateDigest,
  CertificateNotValid,
  certificateText,
  type DestructionStatement,
  destructionText,
  leafHash,
  readCertificate,
  readDestruction,
  statementsTree,
  toBase64,
  verifyInclusion,
} from '../src/index.js'
import { CERTIFICATE, statementNo, textsOf } from './invented-certificate.js'
import { naivePath, naiveRoot } from './naive-tree.js'

const text = certificateText(CERTIFICATE)

it('writes a certificate with its keys in order, whatever order they came in', () => {
  const backwards = Object.fromEntries(Object.entries(CERTIFICATE).toReversed()) as unknown as Certificate
  expect(certificateText(backwards)).toBe(text)
  const keys = Object.keys(JSON.parse(text) as object)
  expect(keys).toEqual(keys.toSorted())
  expect(
    text.startsWith(
      '{"approved":{"accountId":"019ab0c1-0000-7000-8000-0000000000ac","at":"2026-11-23T02:00:00Z","role":"CHIEF_PRIVACY_OFFICER"},',
    ),
  ).toBe(true)
})

it('writes a statement of destruction in one canonical line', () => {
  expect(destructionText(statementNo(1))).toBe(
    `{"commitment":"${statementNo(1).commitment}","destroyedOn":"2026-11-23","dueOn":"2026-11-23",` +
      `"format":"jikimi.destruction/v1","ground":"PERIOD_ENDED","method":"KEY_DESTROYED_AND_ROWS_DELETED","number":1,` +
      `"policyVersion":"${statementNo(1).policyVersion}","purpose":"CIVIL_COMPLAINT","receivedIn":"2026-08"}`,
  )
})

it('reads back what it wrote', () => {
  expect(readCertificate(text)).toEqual(CERTIFICATE)
  expect(readDestruction(destructionText(statementNo(3)))).toEqual(statementNo(3))
})

it.each<[string, object]>([
  ['a key too many', { subject: 'somebody' }],
  ['a key too few', { check: undefined }],
  ['rows that are left', { check: { ...CERTIFICATE.check, rowsLeft: 1 } }],
  ['a key that is left', { check: { ...CERTIFICATE.check, keysLeft: 1 } }],
  ['counts that add up to something else', { collections: 8 }],
  ['a ground twice', { byGround: [CERTIFICATE.byGround[0], { ground: 'PERIOD_ENDED', count: 2 }] }],
  ['purposes that add up to something else', { byPurpose: [{ purpose: 'CIVIL_COMPLAINT', count: 6 }] }],
  ['no ground', { byGround: [] }],
  ['nothing destroyed', { collections: 0 }],
  ['a turn before the last deletion', { destroyedAt: '2026-11-23T18:00:01Z' }],
  ['a check before the turn', { check: { ...CERTIFICATE.check, at: '2026-11-23T18:00:08Z' } }],
  ['its issue before the check', { issuedAt: '2026-11-23T18:04:58Z' }],
  ['a last hour before the turn', { openableUntil: '2026-11-23T18:00:00Z' }],
  ['a last hour that is none', { openableUntil: '2026-11-23T19:00:01Z' }],
  ['a day that is not', { issuedAt: '2026-11-31T18:05:00Z' }],
  ['a root that is none', { root: 'AAAA' }],
  ['a number of another kind', { number: 'Q-2026-000001' }],
  ['an act without its role', { prepared: { accountId: null, at: CERTIFICATE.issuedAt } }],
])('writes no certificate with %s', (_, changes) => {
  expect(() => certificateText({ ...CERTIFICATE, ...changes } as Certificate)).toThrow(CertificateNotValid)
})

it.each<[string, object]>([
  ['number 0', { number: 0 }],
  ['a case number', { caseNumber: 'Q-2026-000001' }],
  ['a day of arrival', { receivedIn: '2026-08-01' }],
  ['a month that is not', { receivedIn: '2026-13' }],
  ['half a commitment', { commitment: 'AAAA' }],
  ['30 February', { dueOn: '2026-02-30' }],
])('writes no statement with %s', (_, changes) => {
  expect(() => destructionText({ ...statementNo(1), ...changes } as DestructionStatement)).toThrow(CertificateNotValid)
})

it('reads either nothing or the same, whatever byte of a certificate or statement is another', () => {
  const statement = destructionText(statementNo(2))
  let refused = 0
  for (const [whole, read, write] of [
    [text, readCertificate, certificateText],
    [statement, readDestruction, destructionText],
  ] as const) {
    for (let at = 0; at < whole.length; at += 1) {
      const altered = whole.slice(0, at) + String.fromCharCode(whole.charCodeAt(at) ^ 1) + whole.slice(at + 1)
      const again = attempt(() => (write as (value: unknown) => string)(read(altered)))
      if (again === undefined) refused += 1
      else expect(again).toBe(altered)
    }
  }
  expect(refused).toBeGreaterThan(300)
})

function attempt(read: () => string): string | undefined {
  try {
    return read()
  } catch (error) {
    expect(error).toBeInstanceOf(CertificateNotValid)
    return undefined
  }
}

it.each([
  ['a blank more', ` ${text}`],
  ['an end of line', `${text}\n`],
  ['keys in another order', text.replace(/"root":("[^"]+"),"runId":("[^"]+")/, '"runId":$2,"root":$1')],
  ['a key twice', text.replace('"collections":7', '"collections":6,"collections":7')],
  ['another format', text.replace('certificate/v1', 'certificate/v2')],
  ['no object', '[]'],
  ['no JSON', 'D-2026-000001'],
  ['null', 'null'],
])('reads no certificate with %s', (_, altered) => {
  expect(altered).not.toBe(text)
  expect(() => readCertificate(altered)).toThrow(CertificateNotValid)
})

it('gives every altered certificate another digest', () => {
  const other = certificateText({ ...CERTIFICATE, isStanding: true })
  expect(toBase64(certificateDigest(other))).not.toBe(toBase64(certificateDigest(text)))
})

it.each([1, 2, 3, 7, 255, 256, 257, 600])(
  'proves each of %i statements under the root that RFC 6962 defines',
  (count) => {
    const texts = textsOf(count)
    const leaves = texts.map((one) => leafHash(Buffer.from(one)))
    const tree = statementsTree(texts)
    expect(toBase64(tree.root)).toBe(toBase64(naiveRoot(leaves)))
    for (const index of new Set([0, count >> 1, count - 1])) {
      const hashes = tree.proofOf(index)
      expect(hashes.map(toBase64)).toEqual(naivePath(index, leaves).map(toBase64))
      const claim = { index, size: count, leaf: leaves[index]!, root: tree.root, hashes }
      expect(verifyInclusion(claim)).toBe(true)
      expect(
        verifyInclusion({ ...claim, leaf: leafHash(Buffer.from(texts[index]!.replace('2026-08', '2026-07'))) }),
      ).toBe(false)
    }
  },
)
