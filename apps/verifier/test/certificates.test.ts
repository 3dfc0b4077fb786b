import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verify } from '../jikimi-verify.mjs'
import {
  caseOf,
  certificateOf,
  openingOf,
  statedIn,
  statedOf,
  statementOf,
  statementsOf,
} from './invented-certificate.js'
import { outcome, ownFolder, PINNED, type Report } from './verified.js'

const folder = ownFolder()
const texts = statementsOf(7)
const certificate = certificateOf(texts)
const proof = statedIn(statedOf(certificate))
const lines = (all: readonly string[]): string => all.map((one) => `${one}\n`).join('')

interface Files {
  readonly certificate?: string
  readonly proof?: string
  readonly statements?: string
}

function verified(files: Files, options = PINNED): Promise<Report> {
  const paths = { certificate: join(folder, 'a.json'), proof: join(folder, 'a.tlog-proof') }
  writeFileSync(paths.certificate, files.certificate ?? certificate)
  writeFileSync(paths.proof, files.proof ?? proof)
  const statements = join(folder, 'a.jsonl')
  if (files.statements !== undefined) writeFileSync(statements, files.statements)
  return verify(paths.certificate, {
    ...options,
    proof: paths.proof,
    ...(files.statements !== undefined && { statements }),
  })
}

const codes = ({ proved }: Report) => proved.map(({ code }) => code)
/** The same certificate, stated in the log: what a server could sign that lies about its statements. */
const statedAs = (changes: object): Files => {
  const altered = certificateOf(texts, changes)
  return { certificate: altered, proof: statedIn(statedOf(altered)) }
}

it('proves a certificate by its digest in the signed tree, and says what that leaves open', async () => {
  const report = await verified({})
  expect(outcome(report)).toEqual({ exit: 0, code: undefined, index: undefined })
  expect(codes(report)).toEqual(['signed', 'witnessed', 'included', 'certified'])
  expect(report.unproved.map(({ code }) => code)).toEqual(['noStatements', 'serverDestroyed'])
})

it('proves all statements under its root, and one with its own way to it', async () => {
  expect(codes(await verified({ statements: lines(texts) }))).toContain('statementsHold')
  for (const number of [1, 4, 7]) {
    const report = await verified({ statements: lines([openingOf(texts, number)]) })
    expect(codes(report)).toContain('statementHolds')
    expect(report.proved.at(-1)?.en).toContain(caseOf(number))
  }
})

it('reads its statement out of a proof alone too, and in Korean', async () => {
  const report = await verify(join(folder, 'a.tlog-proof'), PINNED)
  expect(outcome(report)).toMatchObject({ exit: 0 })
  expect((await verified({})).proved.at(-1)?.ko).toContain('파기 확인서 D-2026-000001')
})

it.each<[string, Files, string]>([
  ['of another number', { certificate: certificateOf(texts, { number: 'D-2026-000002' }) }, 'otherCertificate'],
  ['of another log', statedAs({ origin: 'other.example.kr/log/019ab0c1' }), 'otherCertificate'],
  ['with a blank behind it', { certificate: `${certificate}\n` }, 'strangeCertificate'],
  [
    'with rows left',
    statedAs({ check: { at: '2026-11-23T18:04:59Z', rowsLeft: 1, keysLeft: 0 } }),
    'strangeCertificate',
  ],
  ['with a key more', statedAs({ subject: 'somebody' }), 'strangeCertificate'],
  [
    'with the statement of another',
    { proof: statedIn(statedOf(certificateOf(texts, { isStanding: true }))) },
    'otherCertificate',
  ],
  [
    'with another root in the log',
    { proof: statedIn(statedOf(certificate, { root: `${'A'.repeat(43)}=` })) },
    'otherCertificate',
  ],
  [
    'with a record for its statement',
    { proof: statedIn(statedOf(certificate).replace('kind certificate', 'kind cut')) },
    'strangeEntry',
  ],
  ['with a statement too few', { statements: lines(texts.slice(1)) }, 'strangeStatement'],
  ['without its last statement', { statements: lines(texts.slice(0, 6)) }, 'otherStatements'],
  ['with no statement', { statements: '' }, 'otherStatements'],
  [
    'with another statement',
    { statements: lines(texts.with(2, statementOf(3, { receivedIn: '2026-07' }))) },
    'otherStatements',
  ],
  ['with statements in another order', { statements: lines(texts.toReversed()) }, 'strangeStatement'],
  [
    'with counts of grounds that lie',
    { ...statedAs({ byGround: [{ ground: 'PERIOD_ENDED', count: 7 }] }), statements: lines(texts) },
    'otherCounts',
  ],
  [
    'with counts of purposes that lie',
    { ...statedAs({ byPurpose: [{ purpose: 'IR_MEETING', count: 7 }] }), statements: lines(texts) },
    'otherCounts',
  ],
  [
    'with more collections than statements',
    { ...statedAs({ collections: 8 }), statements: lines(texts) },
    'otherStatements',
  ],
  ['with the case of another', { statements: lines([openingOf(texts, 4, { caseNumber: caseOf(5) })]) }, 'otherCase'],
  ['with a way too short', { statements: lines([openingOf(texts, 4, { hashes: [] })]) }, 'otherStatements'],
  ['with the way of another', { statements: lines([openingOf(texts, 4, { statement: texts[4] })]) }, 'otherStatements'],
])('refuses a certificate %s', async (_, files, code) => {
  expect(outcome(await verified(files))).toMatchObject({ exit: 1, code })
})

/** Every byte in its full form; every third where the whole run is to stay short. */
const STEP = process.env['JIKIMI_TEST_FULL'] === '1' ? 1 : 3
const opening = lines([openingOf(texts, 6)])
it.each<[keyof Files, string]>([
  ['certificate', certificate],
  ['proof', proof],
  ['statements', lines(texts)],
  ['statements', opening],
])(
  'refuses the %s with any letter changed, and cut off anywhere',
  async (name, text) => {
    expect(outcome(await verified({ [name]: text }))).toMatchObject({ exit: 0 })
    const missed: number[] = []
    for (let at = 0; at < text.length; at += STEP) {
      const altered = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1)
      if ((await verified({ [name]: altered })).exit === 0) missed.push(at)
      if (at % 15 === 0 && (await verified({ [name]: text.slice(0, at) })).exit === 0) missed.push(-at)
    }
    expect(missed).toEqual([])
  },
  120_000,
)

it('asks for the key, which nothing here brings along', async () => {
  expect(outcome(await verified({}, {}))).toMatchObject({ exit: 2, code: 'proofNeedsKey' })
})
