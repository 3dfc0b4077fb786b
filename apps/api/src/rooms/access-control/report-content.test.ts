import { viewOf } from '../../kernel/view.js'
import { HeldRoleView, PersonReachView } from './reach-report.view.js'
import { contentDigest, peopleIn, reportContent } from './report-content.js'

const person = (rest: Partial<PersonReachView> = {}): PersonReachView =>
  viewOf(PersonReachView, {
    accountId: 'a-person',
    displayName: '지어낸 사람',
    departmentKo: '고객지원팀',
    departmentEn: 'Support',
    accountState: 'ACTIVE',
    roles: [viewOf(HeldRoleView, { role: 'HANDLER', since: new Date('2026-11-23T01:00:00Z'), grantedBy: null })],
    purposes: [],
    attendedUntil: null,
    pairs: [],
    ...rest,
  })

const digest = (people: PersonReachView[], day = '2026-11-23') => contentDigest(reportContent(day, people))

describe('the content of a report', () => {
  it('gives back the people that went into it', () => {
    expect(peopleIn(reportContent('2026-11-23', [person()]))).toEqual([person()])
  })

  it('has one digest, in whatever order its members were written', () => {
    const reversed = viewOf(
      PersonReachView,
      Object.fromEntries(Object.entries(person()).toReversed()) as PersonReachView,
    )
    expect(digest([reversed])).toBe(digest([person()]))
    expect(digest([person()])).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ['another day', digest([person()], '2026-11-22')],
    ['another name', digest([person({ displayName: '다른 사람' })])],
    ['another state', digest([person({ accountState: 'SUSPENDED' })])],
    ['no role', digest([person({ roles: [] })])],
    ['nobody', digest([])],
  ])('has another digest with %s', (_what, other) => {
    expect(other).not.toBe(digest([person()]))
  })
})
