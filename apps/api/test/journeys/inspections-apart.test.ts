import {
  CommentInspectionDocument,
  InspectionDocument,
  InspectionsDocument,
  PrepareInspectionDocument,
  SignInspectionDocument,
} from '@jikimi/client/staff'
import { dayInSeoul } from '@jikimi/policy'
import { SEPARATION } from '../../src/authority/separation.js'
import { INSPECTION_RULES } from '../../src/rooms/inspections/inspections.rules.js'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { inSession, tokenIn } from '../support/in-session.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let month: string

beforeAll(async () => {
  house = await aHouse()
  const today = dayInSeoul(house.clock.now())
  month = today.replace(/\d\d$/, '01')
  await house.clock.move({ days: 32 - Number(today.slice(8)) + 3 })
  await house.sequence()
})

afterAll(() => house.close())

const as = async (who: string) => house.staff(await house.signIn(who))
const prepare = async (who = 'officer') =>
  (await (await as(who))(PrepareInspectionDocument, { month })).prepareInspection
const inSql = async <Row extends object>(who: string, text: string, values: unknown[] = []): Promise<Row[]> =>
  inSession(
    house.urls.jikimi_app,
    tokenIn(await house.signIn(who)),
    async (client) => (await client.query<Row>(text, values)).rows,
  )
const errorInSql = (who: string, text: string, values: unknown[] = []) =>
  inSql(who, text, values).then(
    (rows) => `${rows.length} rows`,
    (fault: { code?: string }) => fault.code,
  )

describe('who may do what with an inspection', () => {
  it('refuses everybody whose act it is not', async () => {
    const { id, digest, version } = await prepare()
    const acts = {
      list: async (who: string) => (await as(who))(InspectionsDocument),
      read: async (who: string) => (await as(who))(InspectionDocument, { id }),
      prepare: async (who: string) => (await as(who))(PrepareInspectionDocument, { month }),
      comment: async (who: string) =>
        (await as(who))(CommentInspectionDocument, { input: { id, text: '말', isFinding: false } }),
      sign: async (who: string) =>
        (await as(who))(SignInspectionDocument, { input: { id, digest, version, followUp: '없음' } }),
    }
    const notFor: Record<keyof typeof acts, string[]> = {
      list: ['handler', 'administrator', 'archivist'],
      read: ['handler', 'administrator', 'archivist'],
      prepare: ['handler', 'administrator', 'archivist', 'cpo'],
      comment: ['handler', 'administrator', 'archivist'],
      sign: ['handler', 'administrator', 'archivist', 'officer', 'auditor'],
    }
    for (const [act, people] of Object.entries(notFor))
      for (const who of people)
        expect([act, who, await refusalOf(acts[act as keyof typeof acts](who))]).toEqual([act, who, 'NOT_ALLOWED'])
  })

  it('lets nobody sign what oneself prepared, by either wall', async () => {
    const { id, digest, version } = await prepare()
    const chief = await accountId(house, 'cpo')
    await house.sql('postgres', 'update jikimi.inspection set prepared_by = $2 where id = $1', [id, chief])
    const sign = async () =>
      (await as('cpo'))(SignInspectionDocument, { input: { id, digest, version, followUp: '없음' } })
    expect(await refusalOf(sign())).toBe('SEPARATION_OF_DUTIES')
    const { areApart } = SEPARATION
    SEPARATION.areApart = () => true
    try {
      expect(await refusalOf(sign())).toBe('NOT_ALLOWED')
    } finally {
      SEPARATION.areApart = areApart
    }
    const [row] = await house.sql<{ signed_by: string | null }>('postgres', 'select signed_by from jikimi.inspection')
    expect(row).toEqual({ signed_by: null })
    await prepare()
  })

  it('lets an officer make no finding, by either wall', async () => {
    const { id } = await prepare()
    const find = async () =>
      (await as('officer'))(CommentInspectionDocument, { input: { id, text: '지적', isFinding: true } })
    expect(await refusalOf(find())).toBe('FINDING_BY_AUDITOR_ONLY')
    const { makesFindings } = INSPECTION_RULES
    INSPECTION_RULES.makesFindings = () => true
    try {
      await expect(find()).rejects.toThrow()
    } finally {
      INSPECTION_RULES.makesFindings = makesFindings
    }
    expect(await house.sql('postgres', 'select 1 from jikimi.inspection_comment where is_finding')).toEqual([])
  })

  it('is signed freshly', async () => {
    const { id, digest, version } = await prepare()
    const chief = await as('cpo')
    await house.clock.move({ minutes: 6 })
    expect(await refusalOf(chief(SignInspectionDocument, { input: { id, digest, version, followUp: '없음' } }))).toBe(
      'STEP_UP_NEEDED',
    )
  })

  it('has its numbers from the database for who prepares, of a month that is over, and for nobody else', async () => {
    const numbers = 'select jikimi.inspection_numbers($1::date) as numbers'
    const [row] = await inSql<{ numbers: object | null }>('auditor', numbers, [month])
    expect(row!.numbers).not.toBeNull()
    for (const who of ['handler', 'administrator', 'archivist', 'cpo'])
      expect(await inSql(who, numbers, [month])).toEqual([{ numbers: null }])
    const today = dayInSeoul(house.clock.now()).replace(/\d\d$/, '01')
    expect(await inSql('auditor', numbers, [today])).toEqual([{ numbers: null }])
    expect(await inSql('auditor', numbers, [month.replace(/01$/, '02')])).toEqual([{ numbers: null }])
  })

  it('hands out sealed reasons of exports alone, and to its readers alone', async () => {
    await house.sql(
      'postgres',
      `insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, duty, items, collections, outcome,
         request_id, note_sealed, note_commitment)
       select ('019aaaaa-aaaa-7000-8000-00000000000' || n)::uuid, to_timestamp(x'019aaaaaaaaa'::bigint / 1000.0), 'STAFF', a.id, a.department_id,
         'test', act, 'INSPECTION', '{}', '{}', 'DONE', gen_random_uuid(), 'sealed', sha256('x')
       from jikimi.account a, (values (1, 'record-export.asked'), (2, 'subject.revealed')) v (n, act) where a.sign_in_name = 'cpo@example.kr'`,
    )
    const ids = ['019aaaaa-aaaa-7000-8000-000000000001', '019aaaaa-aaaa-7000-8000-000000000002']
    const reasons = 'select record_id from jikimi.export_reasons($1)'
    expect(await inSql('officer', reasons, [ids])).toEqual([{ record_id: ids[0] }])
    for (const who of ['handler', 'administrator', 'archivist']) expect(await inSql(who, reasons, [ids])).toEqual([])
  })

  it('is kept by the database as it is, whoever asks it straight', async () => {
    const update = `update jikimi.inspection set content = 'x', digest = encode(sha256('x'), 'hex') where month = $1 returning 1`
    expect(await errorInSql('handler', update, [month])).toBe('0 rows')
    expect(await errorInSql('cpo', update, [month])).toBe('42501')
    expect(await errorInSql('officer', 'delete from jikimi.inspection')).toBe('42501')
    expect(await errorInSql('officer', 'select content from jikimi.inspection')).toBe('1 rows')
    for (const who of ['handler', 'administrator', 'archivist'])
      expect(await errorInSql(who, 'select content from jikimi.inspection')).toBe('0 rows')
  })
})

describe('at once', () => {
  it('prepares one inspection of a month, however many ask', async () => {
    const [officer, auditor] = [await as('officer'), await as('auditor')]
    const before = (await prepare()).version
    const asked = [officer, auditor, officer, auditor].map((send) => send(PrepareInspectionDocument, { month }))
    const ids = (await Promise.all(asked)).map(({ prepareInspection }) => prepareInspection.id)
    expect(new Set(ids).size).toBe(1)
    expect((await prepare()).version).toBe(before + 5)
  })

  it('never signs over a comment that the signer has not seen', async () => {
    const { id, digest, version } = await prepare()
    const [chief, auditor] = [await as('cpo'), await as('auditor')]
    const [signed, commented] = await Promise.allSettled([
      chief(SignInspectionDocument, { input: { id, digest, version, followUp: '없음' } }),
      auditor(CommentInspectionDocument, { input: { id, text: '마지막 말', isFinding: true } }),
    ])
    expect([signed.status, commented.status].toSorted()).toEqual(['fulfilled', 'rejected'])
    if (signed.status === 'rejected') {
      const seen = (await auditor(InspectionDocument, { id })).inspection!
      await chief(SignInspectionDocument, { input: { id, digest, version: seen.version, followUp: '없음' } })
    }
    const again = await Promise.allSettled(
      [chief, chief].map((send) => send(SignInspectionDocument, { input: { id, digest, version, followUp: '또' } })),
    )
    expect(again.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    const records = await house.sql(
      'postgres',
      `select 1 from jikimi.access_record where act = 'inspection.signed' and outcome = 'DONE'`,
    )
    expect(records).toHaveLength(1)
  })

  it('can not be changed after the signature by anybody in SQL', async () => {
    for (const who of ['cpo', 'officer', 'auditor'])
      expect(await errorInSql(who, `update jikimi.inspection set version = version + 1 returning 1`)).toBe('0 rows')
  })
})
