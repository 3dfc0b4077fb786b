import {
  CommentInspectionDocument,
  InspectionDocument,
  InspectionsDocument,
  PrepareInspectionDocument,
  SignInspectionDocument,
} from '@jikimi/client/staff'
import { dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { openTheReport } from '../support/open-the-report.js'
import { refusalOf } from '../support/refusal-of.js'
import { naiveNumbers } from '../support/naive-numbers.js'

let house: House
/** The month of the installation, and those behind it. */
let months: string[]

beforeAll(async () => {
  // At night the watcher has something to say, and here only when it is asked
  house = await aHouse({ isQuiet: true })
  const [year, month] = dayInSeoul(house.clock.now()).split('-').map(Number) as [number, number]
  months = [0, 1, 2, 3].map((more) => new Date(Date.UTC(year, month - 1 + more, 1)).toISOString().slice(0, 10))
  for (const name of ['홍길동', '심청']) await sendInquiry(house.site(), { name })
  await casesOf(house.staff(await house.signIn('handler')))
  await refusalOf(casesOf(house.staff(await house.signIn('auditor'))))
  await house.sequence()
})

afterAll(() => house.close())

const as = async (who: string) => house.staff(await house.signIn(who))
const list = async (who = 'officer') => (await (await as(who))(InspectionsDocument)).inspections
const prepare = async (month: string, who = 'officer') =>
  (await (await as(who))(PrepareInspectionDocument, { month })).prepareInspection
const comment = async (id: string, who: string, isFinding = false, text = '퇴근 뒤의 접속을 확인할 것') =>
  (await (await as(who))(CommentInspectionDocument, { input: { id, text, isFinding } })).commentInspection
const read = async (id: string, who = 'auditor') => (await (await as(who))(InspectionDocument, { id })).inspection!
const sign = async (seen: { id: string; digest: string; version: number }, followUp = '다음 달에 다시 확인함') =>
  (
    await (
      await as('cpo')
    )(SignInspectionDocument, { input: { id: seen.id, digest: seen.digest, version: seen.version, followUp } })
  ).signInspection

/** Noon of a day in Seoul. */
const goTo = (day: string) =>
  house.clock.move({ seconds: (Date.parse(`${day}T12:00:00+09:00`) - house.clock.now().getTime()) / 1000 })

/** As a superuser of PostgreSQL, whom no trigger stops. */
const tamper = (statement: string) =>
  house.sql('postgres', `begin; set local session_replication_role = replica; ${statement}; commit`)

describe('the inspection of a month', () => {
  it('is for months that are over, and of this installation', async () => {
    expect(await list()).toEqual([])
    expect(await refusalOf(prepare(months[0]!))).toBe('INSPECTION_MONTH_NOT_OVER')
    expect(await refusalOf(prepare('2099-01-01'))).toBe('INSPECTION_MONTH_NOT_OVER')
    expect(await refusalOf(prepare('2020-01-01'))).toBe('INSPECTION_MONTH_NOT_VALID')
    expect(await refusalOf(prepare('2020-01-02'))).toBe('INSPECTION_MONTH_NOT_VALID')
  })

  it('is due until the tenth of the next, and counts what a naive reckoning counts', async () => {
    await goTo(months[1]!.replace(/01$/, '05'))
    const dueOn = months[1]!.replace(/01$/, '10')
    await house.sequence()
    expect(await list()).toEqual([{ month: months[0], state: 'DUE', dueOn, inspection: null }])
    const { id, pack } = await prepare(months[0]!)
    expect(await list('cpo')).toMatchObject([{ month: months[0], state: 'PREPARED', inspection: { id } }])
    const naive = await naiveNumbers(house, months[0]!)
    expect(naive.recordCount).toBeGreaterThan(10)
    expect(pack).toMatchObject(naive.pack)
    expect(pack.log).toMatchObject({
      recordCount: naive.recordCount,
      unsequencedCount: 0,
      lostCount: 0,
      isVerified: true,
      firstMisfit: null,
    })
    expect(pack.log.lastIndex! - pack.log.firstIndex! + 1).toBeGreaterThanOrEqual(naive.recordCount)
  })

  it('is one and the same for everybody who reads it, and names no collection', async () => {
    const inspection = (await list())[0]!.inspection!
    const packs = await Promise.all(
      ['auditor', 'officer', 'cpo'].map(async (who) => (await read(inspection.id, who)).pack),
    )
    expect(packs[1]).toEqual(packs[0])
    expect(packs[2]).toEqual(packs[0])
    const pseudonyms = await house.sql<{ pseudonym: string }>('postgres', 'select pseudonym from jikimi.collection')
    expect(pseudonyms.length).toBeGreaterThan(0)
    for (const { pseudonym } of pseudonyms) expect(JSON.stringify(packs[0])).not.toContain(pseudonym)
  })

  it('is commented by officers and auditors, with findings by auditors alone', async () => {
    const { id } = await prepare(months[0]!)
    await comment(id, 'officer')
    expect(await refusalOf(comment(id, 'officer', true))).toBe('FINDING_BY_AUDITOR_ONLY')
    expect(await refusalOf(comment(id, 'cpo', true))).toBe('FINDING_BY_AUDITOR_ONLY')
    expect(await refusalOf(comment(id, 'auditor', true, '  '))).toBe('TEXT_NOT_VALID')
    const { comments } = await comment(id, 'auditor', true, '미끼 건이 없음')
    expect(comments.map(({ isFinding, text }) => [isFinding, text])).toEqual([
      [false, '퇴근 뒤의 접속을 확인할 것'],
      [true, '미끼 건이 없음'],
    ])
    const stored = await house.sql<{ text: string }>(
      'postgres',
      `select encode(text_sealed, 'escape') as text from jikimi.inspection_comment`,
    )
    expect(JSON.stringify(stored)).not.toContain('미끼')
  })

  it('is signed over exactly what was seen, by the chief privacy officer, and never again', async () => {
    const inspection = (await list())[0]!.inspection!
    const seen = await read(inspection.id)
    expect(await refusalOf(sign({ ...seen, version: seen.version - 1 }))).toBe('INSPECTION_CHANGED_MEANWHILE')
    expect(await refusalOf(sign({ ...seen, digest: 'a'.repeat(64) }))).toBe('INSPECTION_CHANGED_MEANWHILE')
    expect(await refusalOf(sign(seen, ' '))).toBe('TEXT_NOT_VALID')
    await comment(seen.id, 'officer')
    expect(await refusalOf(sign(seen))).toBe('INSPECTION_CHANGED_MEANWHILE')
    // The tree has grown since: another checkpoint, another pack
    await house.sequence()
    const renewed = await prepare(months[0]!, 'auditor')
    expect(renewed.digest).not.toBe(seen.digest)
    expect(renewed.comments).toHaveLength(3)
    const signed = await sign(renewed)
    expect(signed).toMatchObject({ signedBy: { displayName: '책임한' }, followUp: '다음 달에 다시 확인함' })
    expect(signed.signedDigest).toMatch(/^[0-9a-f]{64}$/)
    expect(await list()).toMatchObject([{ state: 'SIGNED' }])
    const [record] = await house.sql<{ committed: boolean }>(
      'postgres',
      `select note_commitment is not null as committed from jikimi.access_record where act = 'inspection.signed' and object_id = $1`,
      [seen.id],
    )
    expect(record).toEqual({ committed: true })
    expect(await refusalOf(sign(renewed))).toBe('INSPECTION_ALREADY_SIGNED')
    expect(await refusalOf(comment(seen.id, 'auditor'))).toBe('INSPECTION_ALREADY_SIGNED')
    expect(await refusalOf(prepare(months[0]!))).toBe('INSPECTION_ALREADY_SIGNED')
  })

  it('is taken home as a tagged report in either language, which is on record', async () => {
    const inspection = (await list())[0]!.inspection!
    const { signedDigest, digest } = await read(inspection.id)
    const ko = await openTheReport(house, 'auditor', inspection.id, 'ko')
    expect(ko.text).toContain('접속기록 점검 보고서')
    expect(ko.text).toContain('미끼 건이 없음')
    expect(ko.text).toContain('다음 달에 다시 확인함')
    for (const hash of [digest, signedDigest!]) expect(ko.packed).toContain(hash)
    expect(ko.pdf.plain).toContain('/Lang (ko-KR)')
    expect(ko.pdf.plain).toContain('/Marked true')
    expect(ko.pdf.tags).toMatchObject({ Document: 1, H1: 1 })
    expect(ko.pdf.tags['TH']).toBeGreaterThan(20)
    expect(ko.pdf.tags['TR']).toBeGreaterThan(20)
    const en = await openTheReport(house, 'officer', inspection.id, 'en')
    expect(en.text).toContain('Inspection of access records')
    expect(en.pdf.plain).toContain('/Lang (en)')
    const fetched = await house.sql(
      'postgres',
      `select 1 from jikimi.access_record where act = 'inspection.fetched' and object_id = $1`,
      [inspection.id],
    )
    expect(fetched).toHaveLength(2)
    const address = `${house.url}/admin/files/inspections/${inspection.id}.ko.pdf`
    expect((await fetch(address)).status).toBe(401)
    expect((await fetch(address, { headers: { cookie: await house.signIn('handler') } })).status).toBe(403)
    const cookie = await house.signIn('auditor')
    expect((await fetch(address.replace('.ko.', '.de.'), { headers: { cookie } })).status).toBe(404)
    expect((await fetch(address, { headers: { cookie, 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
  })

  it('stays visible as missed, signed late or not at all', async () => {
    await casesOf(await as('handler'))
    await goTo(months[2]!.replace(/01$/, '11'))
    await house.sequence()
    expect((await list()).map(({ month, state }) => [month, state])).toEqual([
      [months[1], 'MISSED'],
      [months[0], 'SIGNED'],
    ])
    const late = await prepare(months[1]!)
    expect(late.pack.earlierMissed).toEqual([])
    expect((await list())[0]).toMatchObject({ state: 'MISSED', inspection: { id: late.id } })
    await sign(late)
    expect((await list())[0]).toMatchObject({ state: 'SIGNED' })
    await goTo(months[3]!.replace(/01$/, '05'))
    await house.sequence()
    expect((await prepare(months[2]!)).pack.earlierMissed).toEqual([months[1]])
  })

  it('names the first record that was altered or taken out, or put in beside the log', async () => {
    const month = months[2]!
    const [row] = await house.sql<{ id: string; index: string }>(
      'postgres',
      `select r.id, e.index from jikimi.access_record r join jikimi.log_entry e on e.record_id = r.id and e.record_at = r.at
       where r.at >= $1::date::timestamp at time zone 'Asia/Seoul' and r.at < ($1::date + interval '1 month') at time zone 'Asia/Seoul'
       order by e.index offset 2 limit 1`,
      [month],
    )
    const misfit = async () => (await prepare(month)).pack.log.firstMisfit
    expect(await misfit()).toBeNull()
    await tamper(`update jikimi.access_record set origin = '192.0.2.99' where id = '${row!.id}'`)
    expect(await misfit()).toBe(`RECORD_NOT_ITS_ENTRY ${row!.index}`)
    await tamper(`delete from jikimi.access_record where id = '${row!.id}'`)
    expect(await misfit()).toBe(`RECORD_MISSING ${row!.index}`)
    await tamper(`delete from jikimi.log_entry where record_id = '${row!.id}'`)
    expect(await misfit()).toBe(`RECORD_MISSING ${row!.index}`)
    const { isVerified, recordCount } = (await prepare(month)).pack.log
    expect({ isVerified, recordCount: recordCount > 0 }).toEqual({ isVerified: false, recordCount: true })
  })
})
