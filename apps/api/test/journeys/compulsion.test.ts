import {
  AskCompulsionDocument,
  CompulsionsDocument,
  DecideCompulsionDocument,
  ShowCompelledContentsDocument,
} from '@jikimi/client/staff'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { anAccount, type EnrolledPerson } from '../support/an-account.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { asSuperuser } from '../support/as-superuser.js'
import { inSession, tokenIn } from '../support/in-session.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

const STATUTE = '형사소송법 제215조'
const REFERENCE = '지어낸 지방법원 2026영장0000'

let house: House
let number: string
let other: string
let second: EnrolledPerson

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  number = (await sendInquiry(house.site(), { name: '제한된' })).case.number
  other = (await sendInquiry(house.site())).case.number
  second = await anAccount(house, 'second-officer', ['PRIVACY_OFFICER'])
  await house.sql(
    'postgres',
    `insert into jikimi.restriction (id, collection_id, began_at) select gen_random_uuid(), collection_id, jikimi.now()
     from jikimi.inquiry_case where number = $1`,
    [number],
  )
})

afterAll(() => house.close())

const as = async (who: string | EnrolledPerson) => house.staff(await house.signIn(who))
const terms = (changed: object = {}) => ({
  caseNumber: number,
  statute: STATUTE,
  reference: REFERENCE,
  words: '수사기관의 압수수색영장 집행',
  hours: 2,
  ...changed,
})
const ask = async (changed: object = {}, who: string | EnrolledPerson = 'officer') =>
  (await (await as(who))(AskCompulsionDocument, { input: terms(changed) })).askCompulsion
const decide = async ({ id, version }: { id: string; version: number }, isApproved = true, who = 'cpo') =>
  (await (await as(who))(DecideCompulsionDocument, { input: { id, version, isApproved } })).decideCompulsion
const show = async (id: string, who: string | EnrolledPerson = 'officer') =>
  (await (await as(who))(ShowCompelledContentsDocument, { input: { id } })).showCompelledContents
const inSql = async (who: string | EnrolledPerson, id: string) =>
  triedInSql(house, await house.signIn(who), 'select * from jikimi.compelled_contents($1, gen_random_uuid())', [id])
const looks = async (id: string) =>
  (await house.sql('postgres', 'select 1 from jikimi.compulsion_look where compulsion_id = $1', [id])).length

it('needs a law, hours, and one case or request of which something is restricted', async () => {
  for (const changed of [{ hours: 0 }, { hours: 25 }, { caseNumber: null }, { requestId: number }])
    expect(await refusalOf(ask(changed))).toBe('COMPULSION_NOT_VALID')
  for (const changed of [{ statute: ' ' }, { reference: '' }, { words: '가'.repeat(501) }])
    expect(await refusalOf(ask(changed))).toBe('TEXT_NOT_VALID')
  for (const changed of [{ caseNumber: other }, { caseNumber: 'Q-9999-9999' }, { caseNumber: null, requestId: 'x' }])
    expect(await refusalOf(ask(changed))).toBe('NOTHING_RESTRICTED')
  for (const who of ['administrator', 'handler', 'auditor', 'archivist', 'cpo'])
    expect(await refusalOf(ask({}, who))).toBe('NOT_ALLOWED')
  const [left] = await house.sql<{ n: number }>('postgres', 'select count(*)::int as n from jikimi.compulsion')
  expect(left!.n).toBe(0)
})

it('shows nothing before another has approved it, in the API and in SQL', async () => {
  const asked = await ask()
  expect(asked).toMatchObject({ state: 'ASKED', caseNumbers: [number], reference: REFERENCE, untilAt: null })
  expect(await refusalOf(show(asked.id))).toBe('COMPULSION_NOT_IN_FORCE')
  expect(await inSql('officer', asked.id)).toBe(0)
  expect(await refusalOf(decide(asked, true, 'officer'))).toBe('NOT_ALLOWED')
  const approve = 'select 1 from jikimi.decide_compulsion($1, $2, true) done where done'
  for (const who of ['officer', second, 'handler', 'auditor'])
    expect(await triedInSql(house, await house.signIn(who), approve, [asked.id, asked.version])).toBe(0)
  expect(await looks(asked.id)).toBe(0)
  expect(await refusalOf(decide({ id: asked.id, version: asked.version + 1 }))).toBe('COMPULSION_ALREADY_DECIDED')
  const declined = await decide(asked, false)
  expect(declined).toMatchObject({ state: 'DECLINED', untilAt: null, decidedBy: { displayName: expect.any(String) } })
  expect(await refusalOf(decide(declined))).toBe('COMPULSION_ALREADY_DECIDED')
  expect(await refusalOf(show(asked.id))).toBe('COMPULSION_NOT_IN_FORCE')
  expect(await inSql('officer', asked.id)).toBe(0)
})

it('asks for password and code of who decides', async () => {
  const asked = await ask()
  const cookie = await house.signIn('cpo')
  await house.clock.move({ minutes: 6 })
  const input = { id: asked.id, version: asked.version, isApproved: true }
  expect(await refusalOf(house.staff(cookie)(DecideCompulsionDocument, { input }))).toBe('STEP_UP_NEEDED')
  const approve = 'select jikimi.decide_compulsion($1, $2, true)'
  expect(await triedInSql(house, cookie, approve, [asked.id, asked.version])).toBe('42501')
})

it('shows who asked what is restricted, nobody else, and not longer than its hours; each look is a row and a record', async () => {
  const { id, untilAt } = await decide(await ask())
  expect(untilAt).not.toBeNull()
  const [contents] = await show(id)
  expect(contents).toMatchObject({ caseNumber: number })
  expect(contents!.items).toContainEqual({ code: 'NAME', value: '제한된' })
  await show(id)
  expect(await looks(id)).toBe(2)
  for (const who of [second, 'cpo']) expect(await refusalOf(show(id, who))).toMatch(/^NOT_(FOUND|ALLOWED)$/)
  for (const who of [second, 'cpo', 'auditor', 'handler', 'administrator']) expect(await inSql(who, id)).toBe(0)
  expect(await inSql('officer', id)).toBe(1)
  const { compulsions } = await (await as('auditor'))(CompulsionsDocument, { filter: { state: 'IN_FORCE' } })
  expect(compulsions.edges.map(({ node }) => node)).toMatchObject([{ id, reference: null, statute: STATUTE }])
  expect(compulsions.edges[0]!.node.lookedAt).toHaveLength(2)
  await house.clock.move({ hours: 2 })
  expect(await refusalOf(show(id))).toBe('COMPULSION_NOT_IN_FORCE')
  expect(await inSql('officer', id)).toBe(0)
  expect(await looks(id)).toBe(2)
})

it('shows nothing of what is restricted no more, and leaves no way to look without a row', async () => {
  const { id } = await decide(await ask())
  const cookie = await house.signIn('officer')
  await inSession(house.urls.jikimi_app, tokenIn(cookie), async (client) => {
    const read =
      'select sealed from jikimi.collection l join jikimi.inquiry_case c on c.collection_id = l.id where c.number = $1'
    expect((await client.query(read, [number])).rowCount).toBe(0)
    expect((await client.query(`select 1 from jikimi.compelled_contents('${id}', gen_random_uuid())`)).rowCount).toBe(1)
    expect((await client.query('select 1 from jikimi.compulsion_look where compulsion_id = $1', [id])).rowCount).toBe(1)
  })
  await asSuperuser(house.database.name, (client) =>
    client.query('update jikimi.restriction set ended_at = jikimi.now()'),
  )
  expect(await show(id)).toEqual([])
  expect(await refusalOf(ask())).toBe('NOTHING_RESTRICTED')
})

it('is on record at each step, whose it was, and by which law', async () => {
  await house.sequence()
  const done = (await allRecords(await as('cpo'), { duty: 'RIGHTS_REQUEST' })).filter(
    ({ outcome }) => outcome === 'DONE',
  )
  for (const act of ['asked', 'approved', 'declined', 'shown', 'listed'])
    expect(done.map((record) => record.act)).toContain(`compulsion.${act}`)
  expect(done.find(({ act }) => act === 'compulsion.shown')).toBeDefined()
  const [shown] = await house.sql<{ collections: string[]; note_sealed: Buffer | null; items: string[] }>(
    'postgres',
    `select collections, note_sealed, items from jikimi.access_record where act = 'compulsion.shown' and cardinality(collections) > 0`,
  )
  expect(shown!.collections).toHaveLength(1)
  expect(shown!.items).toContain('NAME')
  expect(shown!.note_sealed).not.toBeNull()
})
