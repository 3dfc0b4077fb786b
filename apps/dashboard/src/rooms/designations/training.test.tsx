/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { AttendancePanel } from './attendance-panel.js'
import { EnterAttendance } from './enter-attendance.js'
import type { OpenCourse } from './open-course.js'

const department = { id: 'd', nameKo: '고객지원', nameEn: 'Support' }
const someone = (id: string, displayName: string) => ({ id, displayName, department, state: 'ACTIVE' })
const [officer, handler, other] = [
  someone('officer', 'Officer'),
  someone('handler', 'Handler'),
  someone('other', 'Other'),
]
const entered = (account: object) => ({ id: 'entry', account, enteredBy: other, enteredAt: '2026-11-20T01:00:00Z' })
const aCourse = (attendances: object[]) =>
  ({ id: 'course-1', heldOn: '2026-11-20', version: 1, attendances }) as unknown as OpenCourse

const asked: { input?: object }[] = []
const original = globalThis.fetch
const nothing = () => undefined

beforeEach(() => {
  asked.length = 0
  session.begin({ permissions: ['training:attend'], account: { id: 'officer', locale: 'EN' } } as unknown as Viewer)
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)).variables)
    const edges = [officer, handler, other].map((node) => ({ cursor: node.id, node }))
    const pageInfo = { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false }
    return Response.json({ data: { staffAccounts: { edges, pageInfo }, enterAttendance: aCourse([entered(handler)]) } })
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

describe('entering who attended', () => {
  it('offers everybody but oneself and who is entered already, and sends who was checked', async () => {
    const page = await aPage(
      <EnterAttendance value={aCourse([entered(other)])} onChange={nothing} onReload={nothing} />,
    )
    expect(page.text()).toContain('Handler (Support)')
    expect(page.text()).not.toContain('Officer (Support)')
    expect(page.text()).not.toContain('Other (Support)')
    await page.tick()
    await page.click('Enter')
    expect(asked.at(-1)?.input).toEqual({ courseId: 'course-1', accountIds: ['handler'] })
    await page.leave()
  })

  it('lets nobody make their own attendance void', async () => {
    const page = await aPage(
      <AttendancePanel value={aCourse([entered(officer)])} onChange={nothing} onReload={nothing} />,
    )
    expect(page.text()).toContain('Entered by Other')
    expect(page.buttons()).not.toContain('Void')
    await page.leave()
  })
})
