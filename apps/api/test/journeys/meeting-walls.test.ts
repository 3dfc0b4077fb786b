import { OwnConversationDocument, PickTimeDocument } from '@jikimi/client/public'
import {
  AppointmentFileDocument,
  CaseAppointmentDocument,
  EndAppointmentDocument,
  HandOverCaseDocument,
  InquiryCaseDocument,
  MyAppointmentsDocument,
  OfferTimesDocument,
  type Send,
} from '@jikimi/client/staff'
import { APPOINTMENT_RULES } from '../../src/rooms/appointments/appointments.rules.js'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post } from '../support/a-post.js'
import { askRaw } from '../support/ask-raw.js'
import { asSuperuser } from '../support/as-superuser.js'
import { designate } from '../support/designate.js'
import { anOffer, offered, PLACE, remind, takeMeeting, visiting, WORDS, workingDays } from '../support/meetings.js'
import { nextMorning } from '../support/next-morning.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let post: Post
let holder: Send
/** Works on meetings too, and holds none of them. */
let colleague: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  post = await aPost(house)
  await nextMorning(house.clock)
  await designate(house, await accountId(house, 'handler'), 'IR_MEETING')
})

beforeEach(async () => {
  holder = house.staff(await house.signIn('ir-handler'))
  colleague = house.staff(await house.signIn('handler'))
})

afterAll(async () => {
  await post.close()
  await house.close()
})

let hour = 8
/** Offered for an hour of its own and picked. */
async function fixed() {
  const [day] = workingDays(house, 5).slice(4) as [string]
  hour += 1
  const startsAt = [new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+09:00`)]
  const offer = await offered(house, holder, { startsAt })
  const visitor = await visiting(house, post, offer.number)
  await visitor(PickTimeDocument, { input: { timeId: offer.appointment.times[0]!.id } })
  return { ...offer, visitor, day }
}

const meetingOf = async (by: Send, id: string) => (await by(CaseAppointmentDocument, { id })).inquiryCase.appointment!
const fileOf = async (by: Send, caseId: string) =>
  (await by(AppointmentFileDocument, { caseId })).inquiryCase.appointment!.calendarFile
const listOf = async (by: Send, day: string) =>
  (await by(MyAppointmentsDocument, { from: day, until: day })).myAppointments.map(({ caseId }) => caseId)
const end = async (by: Send, id: string) => {
  const { id: appointmentId, version } = await meetingOf(by, id)
  return by(EndAppointmentDocument, { input: { appointmentId, version, outcome: 'WITHDRAWN' } })
}

it("a colleague of the purpose sees a meeting without its place, and neither offers in another's case nor ends it", async () => {
  const { id, day } = await fixed()
  expect(await meetingOf(colleague, id)).toMatchObject({ state: 'FIXED', caseId: id })
  expect([await fileOf(colleague, id), await listOf(colleague, day)]).toEqual([null, []])
  expect(await refusalOf(end(colleague, id))).toBe('CASE_TAKEN_BY_SOMEBODY_ELSE')
  const other = await takeMeeting(house, holder)
  expect(await refusalOf(colleague(OfferTimesDocument, { input: anOffer(house, other) }))).toBe(
    'CASE_TAKEN_BY_SOMEBODY_ELSE',
  )
})

it('a meeting goes with its case: whoever it is handed to meets, and who held it does no more', async () => {
  const { id, day, visitor } = await fixed()
  const { inquiryCase } = await holder(InquiryCaseDocument, { id })
  const input = { caseId: id, version: inquiryCase.version, accountId: await accountId(house, 'handler') }
  await holder(HandOverCaseDocument, { input })
  expect([await listOf(colleague, day), (await listOf(holder, day)).includes(id)]).toEqual([[id], false])
  expect(await fileOf(colleague, id)).toContain('BEGIN:VEVENT')
  expect(await fileOf(holder, id)).toBeNull()
  expect(await refusalOf(end(holder, id))).toBe('CASE_TAKEN_BY_SOMEBODY_ELSE')
  expect(await remind(house)).toBeGreaterThan(0)
  await end(colleague, id)
  expect((await visitor(OwnConversationDocument, {})).ownConversation.appointment!.state).toBe('WITHDRAWN')
})

it('while its collection is restricted nobody picks, ends, lists or is told; afterwards all goes on', async () => {
  const { id, day, visitor, collection } = await restrictable()
  await restrict(collection)
  expect(await remind(house)).toBe(0)
  expect(await refusalOf(visitor(OwnConversationDocument, {}))).toBe('VISIT_NOT_VALID')
  expect(await listOf(holder, day)).not.toContain(id)
  const input = { appointmentId: (await meeting(id)).id, version: 2, outcome: 'WITHDRAWN' as const }
  expect(await refusalOf(holder(EndAppointmentDocument, { input }))).toBe('NOT_FOUND')
  await house.sql('postgres', 'update jikimi.restriction set ended_at = jikimi.now()')
  expect(await remind(house)).toBe(1)
  expect(await listOf(holder, day)).toContain(id)
  expect((await end(holder, id)).endAppointment.state).toBe('WITHDRAWN')
})

const meeting = async (caseId: string) =>
  (await house.sql<{ id: string }>('postgres', 'select id from jikimi.appointment where case_id = $1', [caseId]))[0]!

async function restrictable() {
  await remind(house)
  const one = await fixed()
  const [row] = await house.sql<{ collection: string }>(
    'postgres',
    'select collection_id as collection from jikimi.inquiry_case where id = $1',
    [one.id],
  )
  return { ...one, collection: row!.collection }
}
const restrict = (collection: string) =>
  house.sql(
    'postgres',
    'insert into jikimi.restriction (id, collection_id, began_at) values (gen_random_uuid(), $1, jikimi.now())',
    [collection],
  )

it('place and words are in no record, in no list, and in the database as ciphertext only', async () => {
  const { id, day } = await fixed()
  await remind(house)
  await post.deliver()
  expect(await fileOf(holder, id)).toContain('BEGIN:VEVENT')
  const cookie = await house.signIn('ir-handler')
  const query = `query { myAppointments(from: "${day}", until: "${day}") { id caseNumber calendarFile times { startsAt } } }`
  const listed = await askRaw(`${house.url}/admin/graphql`, { cookie }, query)
  expect(listed.text).toContain('"calendarFile":null')
  const inbox = `query { inquiryCases(purpose: "IR_MEETING") { edges { node { id appointment { state calendarFile } } } } }`
  const cases = await askRaw(`${house.url}/admin/graphql`, { cookie }, inbox)
  expect(cases.text).toMatch(/"state":"FIXED"/)
  expect(cases.text).not.toContain('BEGIN:VCALENDAR')
  const renewed = await askRaw(
    `${house.url}/admin/graphql`,
    { cookie },
    `mutation { renewReach(input: { caseId: "${id}" }) { id appointment { state calendarFile } } }`,
  )
  expect(renewed.text).toContain('"state":"FIXED","calendarFile":null')

  const tables = await house.sql<{ name: string }>(
    'postgres',
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('jikimi', 'jikimi_parts', 'jikimi_jobs') and c.relkind = 'r'`,
  )
  const rows: { text: string }[] = []
  for (const { name } of tables)
    rows.push(...(await house.sql<{ text: string }>('postgres', `select t::text as text from ${name} t`)))
  const dump = [listed.text, cases.text, renewed.text, ...rows.map(({ text }) => text)].join('\n')
  for (const secret of [PLACE, WORDS]) {
    expect(dump).not.toContain(secret)
    expect(dump).not.toContain(Buffer.from(secret, 'utf8').toString('hex'))
  }
  const acts = await house.sql<{ act: string }>(
    'postgres',
    'select act from jikimi.access_record where case_id = $1 order by at, id',
    [id],
  )
  expect(acts.map(({ act }) => act)).toEqual(
    expect.arrayContaining(['appointment.offered', 'appointment.fixed', 'appointment.confirmed', 'appointment.viewed']),
  )
})

describe('the API alone, with the row rules of meetings and cases opened', () => {
  const rules = APPOINTMENT_RULES as unknown as Record<string, (...given: unknown[]) => unknown>

  /** With one rule replaced, what comes of asking. */
  async function without<T>(
    rule: string,
    instead: (...given: unknown[]) => unknown,
    ask: () => Promise<T>,
  ): Promise<T> {
    const kept = rules[rule]!
    rules[rule] = instead
    try {
      return await ask()
    } finally {
      rules[rule] = kept
    }
  }

  beforeAll(() =>
    asSuperuser(house.database.name, async (client) => {
      for (const table of ['appointment', 'appointment_time', 'inquiry_case', 'collection'])
        await client.query(`create policy opened on jikimi.${table} to jikimi_app using (true) with check (true)`)
    }),
  )

  it('opens no place to a colleague, and lists to nobody what somebody else meets', async () => {
    const { id, day } = await fixed()
    const asked = async () => [await fileOf(colleague, id), (await listOf(colleague, day)).includes(id)]
    expect(await asked()).toEqual([null, false])
    expect((await without('opensPlace', () => true, asked))[0]).toContain('BEGIN:VEVENT')
    const me = await accountId(house, 'ir-handler')
    expect((await without('listsOf', () => me, asked))[1]).toBe(true)
  })

  it('shows and ends no meeting of a purpose that is not theirs', async () => {
    const { id } = await fixed()
    const { id: appointmentId } = await meeting(id)
    const officer = house.staff(await house.signIn('officer'))
    const input = { appointmentId, version: 2, outcome: 'WITHDRAWN' as const }
    expect(await refusalOf(officer(EndAppointmentDocument, { input }))).toBe('NOT_ALLOWED')
    await house.sql(
      'postgres',
      `update jikimi.designation set ended_at = jikimi.now(), ended_by = designated_by
       where account_id = $1 and purposes = array['IR_MEETING']`,
      [await accountId(house, 'handler')],
    )
    const asked = () => refusalOf(colleague(EndAppointmentDocument, { input }))
    expect(await asked()).toBe('NOT_FOUND')
    expect(await without('reachesMeeting', () => true, asked)).toBe('ATTENDANCE_LAPSED')
  })

  it('lets a visitor pick in the case of their own visit, and in no other', async () => {
    const [own, other] = [await offered(house, holder), await offered(house, holder)]
    const visitor = await visiting(house, post, own.number)
    const asked = () => refusalOf(visitor(PickTimeDocument, { input: { timeId: other.appointment.times[0]!.id } }))
    expect(await asked()).toBe('NOT_FOUND')
    const elsewhere = () => ({ kind: 'VISITOR', caseId: other.id, collectionId: '' })
    expect(await without('ownVisit', elsewhere, asked)).toBe('TIME_TAKEN')
  })
})
