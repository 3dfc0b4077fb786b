/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { Look } from '../../theme/look.js'
import { ReachTable } from './reach-table.js'
import type { PersonReach } from './reach-verbs.js'

const standing = (part: Partial<PersonReach['purposes'][number]>) => ({
  purpose: 'CIVIL_COMPLAINT',
  canReach: false,
  whyNot: null,
  designationId: null,
  from: null,
  until: null,
  designatedBy: null,
  approvedBy: null,
  authority: null,
  ...part,
})

const person = (displayName: string, part: Partial<PersonReach>): PersonReach => ({
  accountId: displayName,
  displayName,
  departmentKo: '고객지원팀',
  departmentEn: 'Support',
  accountState: 'ACTIVE',
  roles: [{ role: 'HANDLER', since: '2026-01-05T00:00:00Z', grantedBy: 'Invented Administrator' }],
  purposes: [],
  attendedUntil: null,
  pairs: [],
  ...part,
})

const REACHING = person('Reaching', {
  purposes: [standing({ canReach: true, approvedBy: 'Invented Approver', from: '2026-01-05', until: '2027-01-04' })],
  attendedUntil: '2027-01-10',
})
const LAPSED = person('Lapsed', {
  purposes: [standing({ whyNot: 'ATTENDANCE_LAPSED' })],
  attendedUntil: '2026-11-01',
})

const shown = async (people: PersonReach[], isOnlyReaching = false) => {
  const page = await aPage(
    <Look>
      <ReachTable people={people} day="2026-11-23" isOnlyReaching={isOnlyReaching} />
    </Look>,
  )
  const text = page.text()
  await page.leave()
  return text
}
const pair = (isExcepted: boolean) =>
  person('Both', {
    roles: [],
    pairs: [{ rule: 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER', isExcepted }],
  })

beforeEach(() => session.begin({ permissions: [], account: { locale: 'EN' } } as unknown as Viewer))

describe('who can reach what', () => {
  it('says on what a reach rests', async () => {
    const text = await shown([REACHING])
    expect(text).toContain('Reaches')
    expect(text).toContain('Approved by Invented Approver')
  })

  it('says why somebody designated does not reach, and since when', async () => {
    const text = await shown([LAPSED])
    expect(text).toContain('Training lapsed')
    expect(text).toContain('Nov 1, 2026Over')
  })

  it('leaves out who cannot reach when only the others are asked for', async () => {
    const text = await shown([REACHING, LAPSED], true)
    expect(text).toContain('Reaching')
    expect(text).not.toContain('Lapsed')
  })

  it('is loud about roles that exclude each other, unless an exception is declared', async () => {
    const loud = 'One person holds roles that exclude each other'
    expect(await shown([pair(false)])).toContain(loud)
    const excepted = await shown([pair(true)])
    expect(excepted).not.toContain(loud)
    expect(excepted).toContain('Both by exception1')
  })

  it('offers the rights history to those only who may read it', async () => {
    expect(await shown([REACHING])).not.toContain('Rights history')
  })
})
