import type { PersonRights } from './person-rights.js'
import { foldRights } from './fold-rights.js'
import type { RightsFact } from './rights-fact.js'

let minute = 0

/** An entry of an invented person; each comes a minute after the one before it. */
const fact = (change: RightsFact['change'], rest: Partial<RightsFact> = {}): RightsFact => ({
  change,
  at: new Date(Date.UTC(2026, 10, 23, 0, (minute += 1))),
  accountId: 'a-person',
  accountName: '지어낸 사람',
  departmentKo: '고객지원팀',
  departmentEn: 'Support',
  role: null,
  purposes: [],
  from: null,
  until: null,
  detail: null,
  byName: null,
  objectId: null,
  attendedUntil: null,
  ...rest,
})

const only = (...facts: RightsFact[]): PersonRights => {
  const [person, ...others] = foldRights(facts)
  expect(others).toEqual([])
  return person!
}

const aDesignation = {
  objectId: 'd1',
  role: 'HANDLER',
  purposes: ['CIVIL_COMPLAINT'],
  from: '2026-11-23',
  until: '2027-05-31',
  detail: '내부관리계획 제5조',
} as const

describe('folding the history of rights', () => {
  it('finds nobody in an empty history', () => {
    expect(foldRights([])).toEqual([])
  })

  it('names everybody as their last entry names them, not as a former one did', () => {
    const person = only(
      fact('ACCOUNT_CREATED'),
      fact('DEPARTMENT_CHANGED', { departmentKo: '고객경험팀', departmentEn: 'Experience' }),
      fact('NAME_CHANGED', { accountName: '새 이름', departmentKo: '고객경험팀', departmentEn: 'Experience' }),
    )
    expect(person).toMatchObject({ displayName: '새 이름', departmentKo: '고객경험팀', departmentEn: 'Experience' })
  })

  it.each([
    [['ACCOUNT_CREATED'], 'INVITED'],
    [['ACCOUNT_CREATED', 'ACCOUNT_OPENED'], 'ACTIVE'],
    [['ACCOUNT_CREATED', 'ACCOUNT_OPENED', 'ACCOUNT_SUSPENDED'], 'SUSPENDED'],
    [['ACCOUNT_CREATED', 'ACCOUNT_OPENED', 'ACCOUNT_SUSPENDED', 'ACCOUNT_REINSTATED'], 'ACTIVE'],
    [['ACCOUNT_CREATED', 'ACCOUNT_OPENED', 'ACCOUNT_DISABLED'], 'DISABLED'],
  ] as const)('after %j the account is %s', (changes, state) => {
    expect(only(...changes.map((change) => fact(change))).accountState).toBe(state)
  })

  it('counts a role from its last grant, and forgets a revoked one', () => {
    const again = fact('ROLE_GRANTED', { role: 'HANDLER', byName: '관리나' })
    const person = only(
      fact('ROLE_GRANTED', { role: 'HANDLER' }),
      fact('ROLE_GRANTED', { role: 'PRIVACY_OFFICER' }),
      fact('ROLE_REVOKED', { role: 'HANDLER' }),
      again,
      fact('ROLE_REVOKED', { role: 'PRIVACY_OFFICER' }),
    )
    expect([...person.roles]).toEqual([['HANDLER', { since: again.at, grantedBy: '관리나' }]])
  })

  it('names who rewrote a designation as who proposed it, and takes the terms that were approved', () => {
    const person = only(
      fact('DESIGNATION_PROPOSED', { ...aDesignation, byName: '보호연' }),
      fact('DESIGNATION_PROPOSED', { ...aDesignation, until: '2026-12-31', byName: '다른 관리자' }),
      fact('DESIGNATION_APPROVED', { ...aDesignation, until: '2026-12-31', byName: '책임한' }),
    )
    expect(person.designations.get('d1')).toEqual({
      id: 'd1',
      purposes: ['CIVIL_COMPLAINT'],
      from: '2026-11-23',
      until: '2026-12-31',
      authority: '내부관리계획 제5조',
      designatedBy: '다른 관리자',
      approvedBy: '책임한',
      isApproved: true,
      isEnded: false,
    })
  })

  it('forgets a declined designation, and remembers an ended one as ended', () => {
    const person = only(
      fact('DESIGNATION_PROPOSED', aDesignation),
      fact('DESIGNATION_DECLINED', aDesignation),
      fact('DESIGNATION_PROPOSED', { ...aDesignation, objectId: 'd2' }),
      fact('DESIGNATION_APPROVED', { ...aDesignation, objectId: 'd2' }),
      fact('DESIGNATION_ENDED', { ...aDesignation, objectId: 'd2' }),
    )
    expect([...person.designations.values()]).toMatchObject([{ id: 'd2', isApproved: true, isEnded: true }])
  })

  it('counts an attendance until it is voided', () => {
    const person = only(
      fact('ATTENDANCE_ENTERED', { objectId: 't1', from: '2026-11-01', attendedUntil: '2027-11-01' }),
      fact('ATTENDANCE_ENTERED', { objectId: 't2', from: '2026-11-20', attendedUntil: '2027-11-20' }),
      fact('ATTENDANCE_VOIDED', { objectId: 't2', from: '2026-11-20' }),
    )
    expect([...person.attendances.values()]).toEqual(['2027-11-01'])
  })

  it('holds an exception from its acceptance to its end, not from its declaration', () => {
    const detail = 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER'
    const steps = [
      fact('EXCEPTION_DECLARED', { detail }),
      fact('EXCEPTION_ACCEPTED', { detail }),
      fact('EXCEPTION_ENDED', { detail }),
    ]
    const held = [1, 2, 3].map((count) => only(...steps.slice(0, count)).exceptions.has(detail))
    expect(held).toEqual([false, true, false])
  })

  it('gives nobody what is in the entries of somebody else', () => {
    const people = foldRights([
      fact('ROLE_GRANTED', { role: 'HANDLER' }),
      fact('ROLE_GRANTED', { role: 'AUDITOR', accountId: 'another-person' }),
      fact('ROLE_REVOKED', { role: 'HANDLER', accountId: 'another-person' }),
    ])
    expect(people.map(({ roles }) => [...roles.keys()])).toEqual([['HANDLER'], ['AUDITOR']])
  })
})
