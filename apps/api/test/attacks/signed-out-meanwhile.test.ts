import {
  ChangePasswordDocument,
  ChangeRuleDocument,
  CreateDepartmentDocument,
  EndOtherSessionsDocument,
  ProposeDesignationDocument,
  type Send,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { setTimeout as pass } from 'node:timers/promises'
import { Client } from 'pg'
import { ONE_AT_A_TIME } from '../../src/rooms/staff/lock-account.js'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

/** Sends the act, has it wait for this lock, ends the person's sessions, and lets it go on. */
async function endedDuring(lock: string, who: string, act: (send: Send) => Promise<unknown>): Promise<string> {
  const send = house.staff(await house.signIn(who))
  const holder = new Client({ connectionString: house.urls.jikimi_app })
  await holder.connect()
  try {
    await holder.query('begin')
    await holder.query(`select pg_advisory_xact_lock(${lock})`)
    const refusal = refusalOf(act(send))
    await Promise.race([refusal.catch(() => undefined), pass(500)])
    await house.sql('postgres', 'update jikimi.staff_session set ended_at = jikimi.now() where account_id = $1', [
      await accountId(house, who),
    ])
    await holder.query('commit')
    return await refusal
  } finally {
    await holder.end()
  }
}

describe('a session that ends while its act waits', () => {
  it('is told that it has ended, and nothing of the act is done', async () => {
    const id = await accountId(house, 'ir-handler')
    const from = dayInSeoul(house.clock.now())
    const input = { accountId: id, purposes: ['CIVIL_COMPLAINT'], from, until: addDays(from, 3), authority: '규정 1' }
    const department = { nameKo: '심부름', nameEn: 'Errands' }
    const rule = { rule: 'REACH_MINUTES', value: 10, reason: '심부름' } as const
    const codes = [
      await endedDuring(`7141102, hashtext('${id}')`, 'officer', (send) => send(ProposeDesignationDocument, { input })),
      await endedDuring(String(ONE_AT_A_TIME), 'administrator', (send) =>
        send(CreateDepartmentDocument, { input: department }),
      ),
      await endedDuring(`7141103, hashtext('REACH_MINUTES')`, 'cpo', (send) =>
        send(ChangeRuleDocument, { input: rule }),
      ),
    ]
    expect(codes).toEqual(['NOT_SIGNED_IN', 'NOT_SIGNED_IN', 'NOT_SIGNED_IN'])
    expect(
      await house.sql(
        'postgres',
        `select act, refusal from jikimi.access_record where refusal is not null order by at`,
      ),
    ).toEqual([
      { act: 'designation.propose', refusal: 'NOT_SIGNED_IN' },
      { act: 'department.change', refusal: 'NOT_SIGNED_IN' },
      { act: 'rule.change', refusal: 'NOT_SIGNED_IN' },
    ])
  })

  it('changes no password, though it was hashed already', async () => {
    const [one, other] = [await house.signIn('auditor'), await house.signIn('auditor')]
    const changing = refusalOf(house.staff(one)(ChangePasswordDocument, { input: { password: 'a new pass phrase' } }))
    await house.staff(other)(EndOtherSessionsDocument)
    expect(await changing).toBe('NOT_SIGNED_IN')
    await expect(house.signIn('auditor')).resolves.toBeDefined()
  })
})
