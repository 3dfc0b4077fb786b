import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  AskRecordExportDocument,
  type AskRecordExportInput,
  RecordExportDocument,
  RecordExportsDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { EvidenceStore } from '../../src/evidence/index.js'
import { aHouse, type House } from '../support/a-house.js'
import { anAccount, type EnrolledPerson } from '../support/an-account.js'
import { inventRecords } from '../support/invent-records.js'
import { bodiesIn, readTar } from '../support/read-tar.js'
import { refusalOf } from '../support/refusal-of.js'
import { until } from '../support/until.js'
import { verifySlice } from '../support/verify-slice.js'

let house: House
let other: EnrolledPerson
let from: string
let last: string

beforeAll(async () => {
  house = await aHouse()
  other = await anAccount(house, 'other-auditor', ['AUDITOR'])
  await inventRecords(house, 1500, 'exports')
  await house.sequence()
  from = addDays(dayInSeoul(house.clock.now()), -28)
  last = addDays(from, 13)
})

afterAll(() => house.close())

const as = async (who: string) => house.staff(await house.signIn(who))

const asked = (over: Partial<AskRecordExportInput> = {}): AskRecordExportInput => ({
  purposes: ['CIVIL_COMPLAINT'],
  duties: ['INSPECTION'],
  departments: [],
  from,
  until: last,
  hasAllHeaders: false,
  reason: '시월 점검을 위해 밖에서 검증함',
  idempotencyKey: randomUUID(),
  ...over,
})

const ask = async (who: string, over: Partial<AskRecordExportInput> = {}) =>
  (await (await as(who))(AskRecordExportDocument, { input: asked(over) })).askRecordExport

const read = async (id: string, who = 'auditor') => (await (await as(who))(RecordExportDocument, { id })).recordExport!

const made = (id: string, who = 'auditor') =>
  until(
    () => read(id, who),
    ({ state }) => state !== 'QUEUED' && state !== 'RUNNING',
  )

const fetched = (id: string, cookie?: string, headers: Record<string, string> = {}) =>
  fetch(`${house.url}/admin/files/exports/${id}.tar.gz`, { headers: { ...(cookie && { cookie }), ...headers } })

const actsOn = async (id: string) =>
  (
    await house.sql<{ act: string }>(
      'postgres',
      `select act from jikimi.access_record where object_id = $1 and act <> 'record-export.read' order by at, id`,
      [id],
    )
  ).map(({ act }) => act)

describe('an export of records', () => {
  it('is a slice that the auditor’s own program proves, and holds every record in scope', async () => {
    const { id, state } = await ask('auditor')
    expect(state).toBe('QUEUED')
    const done = await made(id)
    expect(done).toMatchObject({ state: 'DONE', failure: null, reason: '시월 점검을 위해 밖에서 검증함' })
    expect(done.done).toBe(done.total)
    const answer = await fetched(id, await house.signIn('auditor'))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="jikimi-${id}.tar.gz"`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const archive = Buffer.from(await answer.arrayBuffer())
    expect(archive.length).toBe(done.bytes)
    expect(createHash('sha256').update(archive).digest('hex')).toBe(done.digest)
    expect(await actsOn(id)).toEqual(['record-export.asked', 'record-export.made', 'record-export.fetched'])
    const path = join(house.database.folder, 'slice.tar.gz')
    await writeFile(path, archive)
    const key = new EvidenceStore(join(house.database.folder, 'evidence')).verifierKey()!
    expect(await verifySlice(path, key)).toMatchObject({ exit: 0, problem: null })
    const [row] = await house.sql<{ count: string }>(
      'postgres',
      `select count(*) from jikimi.access_record r join jikimi.log_entry e on e.record_at = r.at and e.record_id = r.id
       where (purpose = 'CIVIL_COMPLAINT' or duty = 'INSPECTION') and (at at time zone 'Asia/Seoul')::date between $1 and $2`,
      [from, last],
    )
    expect(Number(row!.count)).toBeGreaterThan(50)
    expect(bodiesIn(archive)).toHaveLength(Number(row!.count))
    expect([...readTar(archive).keys()]).toEqual(expect.arrayContaining(['README.txt', 'witnesses', 'log.vkey']))
  })

  it('is kept for a reason without resident numbers, which nobody may write down there', async () => {
    const { id, reason } = await ask('auditor', { reason: '900101-1234568 님의 문의' })
    expect(reason).not.toContain('1234568')
    expect(reason).toContain('님의 문의')
    await made(id)
  })

  it('proves that an earlier tree only grew, and holds all headers where that is asked', async () => {
    await house.sequence()
    const { id } = await ask('auditor', { hasAllHeaders: true, earlierSize: 5 })
    const { state, treeSize } = await made(id)
    expect(state).toBe('DONE')
    const archive = Buffer.from(await (await fetched(id, await house.signIn('auditor'))).arrayBuffer())
    const files = readTar(archive)
    expect(files.get('consistency')!.toString()).toMatch(/^old 5\n/)
    expect(JSON.parse(files.get('slice.json')!.toString())).toMatchObject({ first: 0, end: treeSize, size: treeSize })
    const path = join(house.database.folder, 'all.tar.gz')
    await writeFile(path, archive)
    const key = new EvidenceStore(join(house.database.folder, 'evidence')).verifierKey()!
    expect(await verifySlice(path, key)).toMatchObject({ exit: 0, problem: null })
  })

  it('is made once for one key, and another request under the key is refused', async () => {
    const idempotencyKey = randomUUID()
    const auditor = await as('auditor')
    const input = asked({ idempotencyKey })
    const answers = await Promise.all(Array.from({ length: 5 }, () => auditor(AskRecordExportDocument, { input })))
    expect(new Set(answers.map(({ askRecordExport }) => askRecordExport.id)).size).toBe(1)
    expect(await refusalOf(ask('auditor', { idempotencyKey, reason: '다른 사유' }))).toBe('IDEMPOTENCY_KEY_REUSED')
    await made(answers[0]!.askRecordExport.id)
  })

  it.each<[string, Partial<AskRecordExportInput>, string]>([
    ['a duty of every department, while the scope names some', { duties: ['ACCESS_CONTROL'] }, 'EXPORT_OUT_OF_SCOPE'],
    ['a day before the scope begins', { from: '2020-01-01' }, 'EXPORT_OUT_OF_SCOPE'],
    ['a period that ends before it begins', { until: '2020-01-01' }, 'EXPORT_PERIOD_NOT_VALID'],
    ['a period to come', { from: '2099-01-01', until: '2099-01-02' }, 'EXPORT_PERIOD_NOT_VALID'],
    ['no reason', { reason: ' \n ' }, 'EXPORT_REASON_EMPTY'],
    ['a reason beyond its length', { reason: '가'.repeat(501) }, 'TEXT_NOT_VALID'],
    ['nothing', { purposes: [], duties: [] }, 'REQUEST_NOT_VALID'],
    ['an earlier tree that never was', { earlierSize: 1_000_000_000 }, 'REQUEST_NOT_VALID'],
    ['a purpose that no policy lists', { purposes: ['NEWSLETTER'] }, 'PURPOSE_NOT_LISTED'],
    ['a department that is none', { departments: [randomUUID()] }, 'NOT_FOUND'],
    ['a key too short', { idempotencyKey: 'short' }, 'IDEMPOTENCY_KEY_NOT_VALID'],
  ])('is refused for %s', async (_what, over, code) => {
    expect(await refusalOf(ask('auditor', over))).toBe(code)
  })

  it('is for auditors within their scopes and for the chief privacy officer, freshly signed in', async () => {
    for (const who of ['handler', 'officer', 'administrator', 'archivist'])
      expect(await refusalOf(ask(who))).toBe('NOT_ALLOWED')
    const unscoped = house.staff(await house.signIn(other))
    expect(await refusalOf(unscoped(AskRecordExportDocument, { input: asked() }))).toBe('EXPORT_OUT_OF_SCOPE')
    const auditor = await as('auditor')
    await house.clock.move({ minutes: 6 })
    expect(await refusalOf(auditor(AskRecordExportDocument, { input: asked() }))).toBe('STEP_UP_NEEDED')
  })

  it('is seen and fetched by who asked and by the chief privacy officer, and is not there for others', async () => {
    const { id } = await ask('auditor')
    await made(id)
    const stranger = await house.signIn(other)
    expect(await refusalOf(house.staff(stranger)(RecordExportDocument, { id }))).toBe('NOT_FOUND')
    expect((await house.staff(stranger)(RecordExportsDocument, { first: 25 })).recordExports.edges).toEqual([])
    expect((await fetched(id, stranger)).status).toBe(404)
    expect((await fetched(id, await house.signIn('officer'))).status).toBe(403)
    expect((await fetched(id)).status).toBe(401)
    const chief = await house.signIn('cpo')
    const { recordExports } = await house.staff(chief)(RecordExportsDocument, { first: 25 })
    expect(recordExports.edges.map(({ node }) => node.id)).toContain(id)
    expect((await fetched(id, chief, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await fetched(id, chief, { 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await fetched(id, chief, { 'sec-fetch-site': 'none' })).status).toBe(200)
    expect((await fetched(`${id}x`, chief)).status).toBe(404)
    const refused = await house.sql<{ refusal: string }>(
      'postgres',
      `select refusal from jikimi.access_record where act = 'record-export.fetch' order by at, id`,
    )
    expect(refused.map(({ refusal }) => refusal)).toEqual(expect.arrayContaining(['NOT_FOUND', 'NOT_ALLOWED']))
  })

  it('leaves with no byte while its record can not be written', async () => {
    const { id } = await ask('auditor')
    await made(id)
    const cookie = await house.signIn('auditor')
    expect((await fetched(id, cookie)).status).toBe(200)
    await house.sql('postgres', 'revoke insert on jikimi.access_record from jikimi_journal')
    try {
      const answer = await fetched(id, cookie)
      expect(answer.status).toBe(500)
      expect(await answer.text()).toContain('FAULT')
    } finally {
      await house.sql('postgres', 'grant insert on jikimi.access_record to jikimi_journal')
    }
  })

  it('is one of at most three that are being made for one person', async () => {
    await house.sql(
      'postgres',
      `insert into jikimi.record_export (id, account_id, idempotency_digest, request_digest, purposes, duties, departments, from_on,
         until_on, has_all_headers, reason_sealed, asked_at, state, worked_at)
       select gen_random_uuid(), a.id, sha256(n::text::bytea), sha256('x'), '{}', '{}', '{}', now(), now(), false, 'x', jikimi.now(),
         'RUNNING', jikimi.now() from jikimi.account a, generate_series(1, 3) n where a.sign_in_name = 'cpo@example.kr'`,
    )
    expect(await refusalOf(ask('cpo'))).toBe('EXPORTS_TOO_MANY')
    await house.sql('postgres', `update jikimi.record_export set state = 'OVER' where reason_sealed = 'x'`)
    const { id } = await ask('cpo', { duties: ['ACCESS_CONTROL', 'INCIDENT'], departments: [] })
    expect((await made(id, 'cpo')).state).toBe('DONE')
  })

  it('is not fetched any more once a scope that it was within has ended; the chief privacy officer still may', async () => {
    const { id } = await ask('auditor')
    expect((await made(id)).state).toBe('DONE')
    const [auditor, cpo] = [await house.signIn('auditor'), await house.signIn('cpo')]
    const ended = `where account_id = (select id from jikimi.account where sign_in_name = 'auditor@example.kr')`
    expect((await fetched(id, auditor)).status).toBe(200)
    await house.sql('postgres', `update jikimi.audit_scope set ended_at = now(), ended_by = granted_by ${ended}`)
    try {
      const answer = await fetched(id, auditor)
      const { errors } = (await answer.json()) as { errors: { message: string }[] }
      expect([answer.status, errors[0]!.message]).toEqual([403, 'EXPORT_OUT_OF_SCOPE'])
      expect((await fetched(id, cpo)).status).toBe(200)
    } finally {
      await house.sql('postgres', `update jikimi.audit_scope set ended_at = null, ended_by = null ${ended}`)
    }
  })

  it('is over a day after it was made, and its file gone', async () => {
    const { id } = await ask('auditor')
    await made(id)
    const file = join(house.database.folder, 'exports', `${id}.tar.gz`)
    expect(existsSync(file)).toBe(true)
    await house.clock.move({ hours: 25 })
    expect(await read(id)).toMatchObject({ state: 'OVER', path: null })
    expect((await fetched(id, await house.signIn('auditor'))).status).toBe(404)
    await ask('auditor')
    await until(() => !existsSync(file))
    expect(await actsOn(id)).toContain('record-export.removed')
  })
})
