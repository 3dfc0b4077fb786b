import { AccessRecordDocument, AccessRecordsDocument, TransparencyLogDocument, type Send } from '@jikimi/client/staff'
import {
  commitmentOf,
  leafHash,
  openNote,
  parseCheckpoint,
  parseEntry,
  parseVerifierKey,
  toBase64,
  verifyInclusion,
} from '@jikimi/transparency-log'
import { newId } from '../../src/kernel/identifier.js'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { anAccount } from '../support/an-account.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let chief: Send

beforeAll(async () => {
  house = await aHouse()
  chief = house.staff(await house.signIn('cpo'))
  await chief(AccessRecordsDocument, {})
  await house.sequence()
})

afterAll(() => house.close())

const detailOf = async (send: Send, id: string) => (await send(AccessRecordDocument, { id })).accessRecord!

type Proof = NonNullable<Awaited<ReturnType<typeof detailOf>>['proof']>

/** As anybody would, who has nothing but the answer and the log's verifier key. */
function isProven(proof: Proof, verifierKey: string): boolean {
  const entry = Buffer.from(proof.entry, 'utf8')
  const { size, root } = parseCheckpoint(openNote(proof.checkpoint, [parseVerifierKey(verifierKey)]).text)
  const { index, hashes } = proof
  const parsed = parseEntry(entry)
  if (parsed.kind !== 'record' || size !== proof.treeSize || toBase64(leafHash(entry)) !== proof.leafHash) return false
  const isBody = toBase64(commitmentOf(Buffer.from(proof.salt, 'base64'), proof.body)) === toBase64(parsed.commitment)
  return (
    isBody &&
    verifyInclusion({
      index,
      size,
      root,
      leaf: leafHash(entry),
      hashes: hashes.map((hash) => Buffer.from(hash, 'base64')),
    })
  )
}

const logNow = async () => (await chief(TransparencyLogDocument)).transparencyLog

it('proves of every record that it lies in the signed tree, to a verifier who knows the key alone', async () => {
  const { verifierKey } = await logNow()
  const records = (await allRecords(chief)).filter(({ logIndex }) => logIndex !== null)
  expect(records.length).toBeGreaterThan(1)
  for (const { id, logIndex, act } of records) {
    const { proof, record } = await detailOf(chief, id)
    expect(record.id).toBe(id)
    expect(proof).toMatchObject({ index: logIndex, path: `/log/proof/${logIndex}.tlog-proof` })
    expect(isProven(proof!, verifierKey)).toBe(true)
    expect(JSON.parse(proof!.body)).toMatchObject({ id, act })
  }
})

it('proves nothing of a record that somebody changed behind its back', async () => {
  const { verifierKey } = await logNow()
  const { id } = (await allRecords(chief)).findLast(({ logIndex }) => logIndex !== null)!
  expect(isProven((await detailOf(chief, id)).proof!, verifierKey)).toBe(true)
  await house.sql(
    'postgres',
    `set session_replication_role = replica; update jikimi.access_record set origin = '192.0.2.9' where id = '${id}'`,
  )
  const { proof, record } = await detailOf(chief, id)
  expect(record.origin).toBe('192.0.2.9')
  expect(isProven(proof!, verifierKey)).toBe(false)
})

it('has no proof before the record has its place, and one from then on', async () => {
  const [newest] = await allRecords(chief, {}, 100)
  expect((await detailOf(chief, newest!.id)).proof).toBeNull()
  await house.sequence()
  expect((await detailOf(chief, newest!.id)).proof).not.toBeNull()
})

it('shows what the same request did beside it', async () => {
  const request = (await allRecords(chief)).find(({ act }) => act === 'session.opened')!
  await house.sql(
    'postgres',
    `insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, duty, items, collections, outcome, request_id)
     select $2, at, actor_kind, account_id, department_id, origin, 'session.listed', duty, items, collections, outcome, request_id
     from jikimi.access_record where id = $1`,
    [request.id, newId(new Date(request.at))],
  )
  const { sameRequest } = await detailOf(chief, request.id)
  expect(sameRequest.map(({ act, requestId }) => [act, requestId])).toEqual([['session.listed', request.requestId]])
})

it('is not found out of scope, by an id that is none, or by one that nobody has', async () => {
  const person = await anAccount(house, 'unscoped', ['AUDITOR'])
  const auditor = house.staff(await house.signIn(person))
  const { id } = (await allRecords(chief)).at(0)!
  for (const wanted of [id, newId(house.clock.now()), 'none', 'ffffffff-ffff-7fff-bfff-ffffffffffff'])
    expect(await refusalOf(auditor(AccessRecordDocument, { id: wanted }))).toBe('NOT_FOUND')
  const handler = house.staff(await house.signIn('handler'))
  expect(await refusalOf(handler(AccessRecordDocument, { id }))).toBe('NOT_ALLOWED')
})

it('is on record as read, with its id', async () => {
  const { id } = (await allRecords(chief)).at(-1)!
  await detailOf(chief, id)
  const [record] = await allRecords(chief, { act: 'access-record.read' })
  expect(record).toMatchObject({ objectId: id, duty: 'INSPECTION' })
})

it('tells auditors, officers and administrators how the log stands, with its first statement, and puts that on record', async () => {
  for (const who of ['auditor', 'cpo', 'officer', 'administrator']) {
    const send = house.staff(await house.signIn(who))
    await house.sequence()
    const { transparencyLog: log } = await send(TransparencyLogDocument)
    const { size, root, origin } = parseCheckpoint(openNote(log.checkpoint, [parseVerifierKey(log.verifierKey)]).text)
    expect(log).toMatchObject({ size, root: toBase64(root), origin, state: 'RUNNING', keepsMonths: 12 })
    expect(log.statements.at(-1)).toMatchObject({ index: 0, kind: 'BEGUN' })
    expect(log.oldestDay).not.toBeNull()
  }
  const [record] = await allRecords(chief, { act: 'log.viewed' })
  expect(record).toMatchObject({ duty: 'INSPECTION', account: { signInName: 'administrator@example.kr' } })
  const handler = house.staff(await house.signIn('handler'))
  expect(await refusalOf(handler(TransparencyLogDocument))).toBe('NOT_ALLOWED')
})

it('says that it has fallen behind while committed records wait', async () => {
  await house.sequence()
  await chief(AccessRecordsDocument, {})
  await house.clock.move({ seconds: 60 })
  const { state, pendingSeconds } = await logNow()
  expect([state, pendingSeconds >= 60]).toEqual(['BEHIND', true])
  await house.sequence()
  expect(await logNow()).toMatchObject({ state: 'RUNNING', pendingSeconds: 0 })
})
