import { SubmitRightsRequestDocument } from '@jikimi/client/public'
import { RightsRequestsDocument } from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { workOnRequests } from '../../src/rooms/rights-requests/index.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { inSession, tokenIn } from '../support/in-session.js'

let house: House
let number: string

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  number = (await sendInquiry(house.site(), { email: 'person@example.kr', phone: '010-0000-1001' })).case.number
})

afterAll(() => house.close())

const submit = (email: string) =>
  house.site()(SubmitRightsRequestDocument, {
    input: {
      kinds: ['DELETION'],
      email,
      name: '홍길동',
      words: '지워 주세요.',
      locale: 'KO',
      idempotencyKey: randomUUID(),
    },
  })
const isSeen = async () =>
  (await casesOf(house.staff(await house.signIn('handler')))).some((one) => one.number === number)
const requests = async () => {
  const { rightsRequests } = await house.staff(await house.signIn('officer'))(RightsRequestsDocument, {})
  return rightsRequests.edges.map(({ node }) => node)
}

/** As the site or an officer would in SQL, naming a case; the code where it is refused. */
const RECEIVE = `select * from jikimi.receive_request(gen_random_uuid(), gen_random_uuid(), 'DELETION', $1, 'SUBJECT', jikimi.now(), $2, 'KO',
  jikimi.today() + 12, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), (select id from jikimi.policy_version limit 1), array['NAME'],
  '\\x00', '{}', '{}', '{}', array[$3], sha256(convert_to(gen_random_uuid()::text, 'UTF8')), '\\x00')`
const receive = (token: string, channel: string, how: string) =>
  inSession(house.urls.jikimi_app, token, (client) =>
    client.query(RECEIVE, [channel, how, number]).then(
      () => 'RECEIVED',
      (fault: { code?: string }) => String(fault.code),
    ),
  )

it('answers who is known and who is not with the same words, and restricts whom it knows until a day has passed', async () => {
  const [known, unknown] = [await submit('person@example.kr'), await submit('nobody@example.kr')]
  expect(known).toEqual(unknown)
  expect(await isSeen()).toBe(false)
  expect((await requests()).map(({ channel, state, assignee }) => [channel, state, assignee])).toEqual([
    ['WEB', 'RECEIVED', null],
    ['WEB', 'RECEIVED', null],
  ])
  const workers = new Pool({ connectionString: house.urls.jikimi_worker })
  const work = () => workOnRequests(workers, { now: house.clock.now(), limit: 100 })
  await house.clock.move({ hours: 23, minutes: 59 })
  await work()
  expect(await isSeen()).toBe(false)
  await house.clock.move({ minutes: 1 })
  await work().finally(() => workers.end())
  expect((await requests()).map(({ state }) => state)).toEqual(['LAPSED', 'LAPSED'])
  expect(await isSeen()).toBe(true)
})

it('registers nothing in SQL but what is asked on the site; officers nothing that is, and nobody else anything', async () => {
  const officer = tokenIn(await house.signIn('officer'))
  expect(await receive(house.siteKey, 'WEB', 'ARRIVAL')).toBe('RECEIVED')
  expect(await receive(house.siteKey, 'PHONE', 'CALL')).toBe('42501')
  expect(await receive(officer, 'PHONE', 'CALL')).toBe('RECEIVED')
  expect(await receive(officer, 'WEB', 'ARRIVAL')).toBe('42501')
  for (const who of ['handler', 'cpo', 'auditor', 'administrator', 'archivist'])
    for (const [channel, how] of [
      ['PHONE', 'CALL'],
      ['WEB', 'ARRIVAL'],
    ] as const)
      expect(await receive(tokenIn(await house.signIn(who)), channel, how)).toBe('42501')
  expect(await receive('nobody', 'WEB', 'ARRIVAL')).toBe('42501')
})
