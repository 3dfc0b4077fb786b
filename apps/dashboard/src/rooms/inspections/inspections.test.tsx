/** @jest-environment ./jest.environment.mjs */
import { type ReactNode, useState } from 'react'
import { aPage as aBarePage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { Look } from '../../theme/look.js'
import { InspectionBody } from './inspection-body.js'
import { InspectionsAtHome } from './inspections-at-home.js'
import InspectionsPage from './inspections-page.js'
import type { OpenInspection } from './open-inspection.js'

const pack = {
  from: '2026-09-30T15:00:00Z',
  until: '2026-10-31T15:00:00Z',
  log: {
    origin: 'invented.example.kr/log',
    size: 40,
    root: 'aW52ZW50ZWQ=',
    checkpoint: 'invented.example.kr/log\n40\naW52ZW50ZWQ=\n',
    firstIndex: 3,
    lastIndex: 39,
    recordCount: 37,
    unsequencedCount: 0,
    lostCount: 0,
    cutBefore: null,
    isVerified: true,
    firstMisfit: null,
    witnesses: [],
  },
  byAct: [{ name: 'inquiry.viewed', count: 20 }],
  byGround: [],
  byAccount: [],
  alerts: [],
  openExplanations: [],
  exports: [],
  privilegedChanges: [],
  rightsHistoryCount: 2,
  earlierMissed: ['2026-09-01'],
}
const anInspection = (parts: object = {}): OpenInspection =>
  ({
    id: 'inspection-1',
    month: '2026-10-01',
    preparedBy: { id: 'auditor', displayName: '감사온' },
    preparedAt: '2026-11-02T01:00:00Z',
    digest: 'd'.repeat(64),
    pack,
    comments: [],
    signedBy: null,
    signedAt: null,
    followUp: null,
    signedDigest: null,
    reportPath: '/admin/files/inspections/inspection-1.',
    version: 2,
    ...parts,
  }) as unknown as OpenInspection

const months = [
  { month: '2026-10-01', state: 'DUE', dueOn: '2026-11-10', inspection: null },
  { month: '2026-09-01', state: 'MISSED', dueOn: '2026-10-10', inspection: null },
]

const asked: { input?: object }[] = []
let answer: object = {}
const original = globalThis.fetch

const signInAs = (id: string, role: string, ...permissions: string[]) =>
  session.begin({ permissions, purposes: [], account: { id, locale: 'EN', roles: [role] } } as unknown as Viewer)

const aPage = (content: ReactNode) => aBarePage(<Look>{content}</Look>)

const Body = ({ first }: { first: OpenInspection }) => {
  const [value, setValue] = useState(first)
  return <InspectionBody value={value} onChange={setValue} onReload={() => undefined} />
}

beforeEach(() => {
  asked.length = 0
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)).variables)
    return Response.json(answer)
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

describe('the months', () => {
  it('keeps a missed month loud, and lets whoever prepares begin with it', async () => {
    signInAs('auditor', 'AUDITOR', 'inspection:prepare')
    answer = { data: { inspections: months } }
    const page = await aPage(<InspectionsPage />)
    expect(page.text()).toContain('Missed: September 2026')
    expect(page.buttons().filter((text) => text === 'Prepare')).toHaveLength(2)
    await page.leave()
  })

  it('offers no preparing to whoever signs', async () => {
    signInAs('cpo', 'CHIEF_PRIVACY_OFFICER', 'inspection:sign')
    answer = { data: { inspections: months } }
    const page = await aPage(<InspectionsPage />)
    expect(page.buttons()).not.toContain('Prepare')
    await page.leave()
  })

  it('are at home as long as nobody signed them', async () => {
    answer = { data: { inspections: [...months, { ...months[0], month: '2026-08-01', state: 'SIGNED' }] } }
    const page = await aPage(<InspectionsAtHome />)
    expect(page.text()).toContain('Inspection of September 2026: missed')
    expect(page.text()).toContain('Inspection of October 2026: to be prepared')
    expect(page.text()).not.toContain('August')
    await page.leave()
  })
})

describe('an inspection', () => {
  it('says that a log without a witness cannot show that it tells everybody the same', async () => {
    const page = await aPage(<Body first={anInspection()} />)
    expect(page.text()).toContain('No. 3 to 39')
    expect(page.text()).toContain('No witness.')
    expect(page.text()).toContain('September 2026')
    await page.leave()
  })

  it('is signed as the digest and version that the page shows, with what is to be done', async () => {
    signInAs('cpo', 'CHIEF_PRIVACY_OFFICER', 'inspection:sign')
    answer = { data: { signInspection: anInspection({ signedBy: { id: 'cpo', displayName: '책임진' } }) } }
    const page = await aPage(<Body first={anInspection()} />)
    await page.typeInto('Follow-up', 'Nothing is to be done.')
    await page.click('Sign')
    expect(asked).toEqual([
      { input: { id: 'inspection-1', followUp: 'Nothing is to be done.', digest: 'd'.repeat(64), version: 2 } },
    ])
    await page.leave()
  })

  it('is not signed by who prepared it', async () => {
    signInAs('auditor', 'CHIEF_PRIVACY_OFFICER', 'inspection:sign')
    const page = await aPage(<Body first={anInspection()} />)
    expect(page.buttons()).not.toContain('Sign')
    expect(page.text()).toContain('somebody else signs it')
    await page.leave()
  })

  it('says by whom it is signed, over what, and with which follow-up', async () => {
    const signed = {
      signedBy: { id: 'cpo', displayName: '책임진' },
      signedAt: '2026-11-03T01:00:00Z',
      followUp: 'Nothing is to be done.',
      signedDigest: 'e'.repeat(64),
    }
    const page = await aPage(<Body first={anInspection(signed)} />)
    expect(page.text()).toContain('책임진, 11/03/2026, 10:00:00')
    expect(page.text()).toContain('Nothing is to be done.')
    expect(page.text()).toContain('e'.repeat(64))
    await page.leave()
  })

  it.each([
    ['AUDITOR', true],
    ['PRIVACY_OFFICER', false],
  ])('lets a comment of role %s be a finding: %s', async (role, mayFind) => {
    signInAs('one', role, 'inspection:comment')
    const page = await aPage(<Body first={anInspection()} />)
    expect(page.text().includes('This is a finding')).toBe(mayFind)
    await page.leave()
  })

  it('takes no comment once it is signed', async () => {
    signInAs('auditor', 'AUDITOR', 'inspection:comment')
    const page = await aPage(<Body first={anInspection({ signedAt: '2026-11-03T01:00:00Z' })} />)
    expect(page.buttons()).not.toContain('Add')
    await page.leave()
  })
})
