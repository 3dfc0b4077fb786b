import { AnswerCaseDocument, TakeCaseDocument } from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { deliverAnswers } from '../../src/rooms/inquiries/index.js'
import { PolicyVersions } from '../../src/rooms/policy/index.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { until } from '../support/until.js'

let house: House
let pool: Pool

beforeAll(async () => {
  house = await aHouse()
  pool = new Pool({ connectionString: house.urls.jikimi_worker })
  pool.on('error', () => undefined)
})

afterAll(async () => {
  await pool.end()
  await house.close()
})

/** As the job does it; returns how many answers it tried. */
async function deliver(): Promise<number> {
  const keystore = await house.database.openKeystore()
  const policy = await PolicyVersions.load(house.urls.jikimi_app)
  const publicUrl = new URL(house.url)
  const ports = { pool, keystore, policy, publicUrl, send: async () => undefined }
  try {
    return await deliverAnswers(ports, { now: house.clock.now(), limit: 10 })
  } finally {
    keystore.close()
  }
}

it('an answer to a restricted collection waits, and goes out when the restriction ended', async () => {
  await sendInquiry(house.site())
  const handler = house.staff(await house.signIn('handler'))
  const [found] = await casesOf(handler)
  const { takeCase } = await handler(TakeCaseDocument, { input: { caseId: found!.id, version: found!.version } })
  const input = { caseId: found!.id, version: takeCase.version, body: '답변입니다.', idempotencyKey: randomUUID() }
  await handler(AnswerCaseDocument, { input })
  await until(() => house.mails.length > 0)
  await until(
    async () => (await house.sql('postgres', `select 1 from jikimi.case_message where delivery_state = 'SENT'`))[0],
  )

  await house.sql(
    'postgres',
    `with waiting as (update jikimi.case_message set delivery_state = 'QUEUED' returning collection_id)
     insert into jikimi.restriction (id, collection_id, began_at) select gen_random_uuid(), collection_id, jikimi.now() from waiting`,
  )
  expect(await deliver()).toBe(0)
  await house.sql('postgres', 'update jikimi.restriction set ended_at = jikimi.now()')
  expect(await deliver()).toBe(1)
})
