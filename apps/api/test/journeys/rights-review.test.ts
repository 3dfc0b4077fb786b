import { dayInSeoul, endOfMonths } from '@jikimi/policy'
import {
  ChangeRuleDocument,
  ReachReportDocument,
  RightsReviewsDocument,
  SignRightsReviewDocument,
  SuspendAccountDocument,
} from '@jikimi/client/staff'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { nextMorning } from '../support/next-morning.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let installedOn: string

beforeAll(async () => {
  house = await aHouse()
  const [row] = await house.sql<{ created_at: Date }>('postgres', 'select created_at from jikimi.installation')
  installedOn = dayInSeoul(row!.created_at)
  await nextMorning(house.clock)
})

afterAll(() => house.close())

const as = async (who: string) => house.staff(await house.signIn(who))
const today = () => dayInSeoul(house.clock.now())
const reviews = async (who = 'cpo') => (await (await as(who))(RightsReviewsDocument)).rightsReviews
const report = async (day: string) => (await (await as('cpo'))(ReachReportDocument, { day })).reachReport
const sign = async (day: string, digest: string, comment = '역할과 지정이 업무와 맞음을 확인함.\n변경 없음.') =>
  (await (await as('cpo'))(SignRightsReviewDocument, { input: { day, digest, comment } })).signRightsReview

describe('the review of rights', () => {
  it('is due so many months after the installation, as the Civil Act counts them', async () => {
    expect(await reviews()).toEqual({ dueOn: endOfMonths(installedOn, 3), isOverdue: false, reviews: [] })
  })

  it('is signed over exactly what was looked at, and moves the day on which the next is due', async () => {
    const { digest, people } = await report(today())
    const signed = await sign(today(), digest)
    expect(signed).toMatchObject({ day: today(), digest, signedBy: { displayName: '책임한' } })
    expect(signed.people).toEqual(people)
    const { dueOn, reviews: all } = await reviews('auditor')
    expect(dueOn).toBe(endOfMonths(today(), 3))
    expect(all).toEqual([signed])
  })

  it('is not signed when rights have changed since they were looked at', async () => {
    const { digest } = await report(today())
    const accountIdOfHandler = await accountId(house, 'handler')
    await (
      await as('officer')
    )(SuspendAccountDocument, { input: { accountId: accountIdOfHandler } })
    expect(await refusalOf(sign(today(), digest))).toBe('REVIEW_CHANGED_MEANWHILE')
    expect((await reviews()).reviews).toHaveLength(1)
  })

  it('shows what was signed, whatever changed later', async () => {
    const [signed] = (await reviews()).reviews
    const person = signed!.people.find(({ displayName }) => displayName === '담당우')!
    expect(person.accountState).toBe('ACTIVE')
    const now = (await report(today())).people.find(({ displayName }) => displayName === '담당우')!
    expect(now.accountState).toBe('SUSPENDED')
  })

  it('wants a finding, a day that has come, and a fresh sign-in', async () => {
    const { digest } = await report(today())
    expect(await refusalOf(sign(today(), digest, '   '))).toBe('TEXT_NOT_VALID')
    expect(await refusalOf(sign('2099-01-01', digest))).toBe('DAY_IN_THE_FUTURE')
    const cpo = await as('cpo')
    await house.clock.move({ minutes: 6 })
    const input = { day: today(), digest, comment: '확인함' }
    expect(await refusalOf(cpo(SignRightsReviewDocument, { input }))).toBe('STEP_UP_NEEDED')
  })

  it('is never changed or taken away, by the owner of the table neither', async () => {
    await expect(house.sql('postgres', `update jikimi.rights_review set comment = 'x'`)).rejects.toThrow(
      'never changed',
    )
  })

  it('is overdue the day after it was due, and sooner when the rule is tightened', async () => {
    const { day } = (await reviews()).reviews[0]!
    const input = { rule: 'RIGHTS_REVIEW_MONTHS' as const, value: 1, reason: '더 자주 본다' }
    await (
      await as('officer')
    )(ChangeRuleDocument, { input })
    expect(await reviews()).toMatchObject({ dueOn: endOfMonths(day, 1), isOverdue: false })
    await house.clock.move({ days: 32 })
    expect((await reviews()).isOverdue).toBe(true)
  })
})
