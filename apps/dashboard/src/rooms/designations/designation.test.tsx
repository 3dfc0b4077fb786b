/** @jest-environment ./jest.environment.mjs */
import { useState } from 'react'
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { DesignationBody } from './designation-body.js'
import type { OpenDesignation } from './open-designation.js'

const department = { id: 'd', nameKo: '고객지원', nameEn: 'Support' }
const aDesignation = {
  id: 'designation-1',
  account: { id: 'handler', displayName: '담당우', department },
  purposes: ['CIVIL_COMPLAINT'],
  from: '2026-11-23',
  until: '2027-11-22',
  authority: 'Order of the CPO',
  state: 'PROPOSED',
  isInForce: false,
  designatedBy: { id: 'officer', displayName: '보호연' },
  designatedAt: '2026-11-23T01:00:00Z',
  approvedBy: null,
  approvedAt: null,
  endedBy: null,
  endedAt: null,
  version: 1,
} as unknown as OpenDesignation

const asked: { input: { version: number; authority?: string } }[] = []
let answer: object = {}
const original = globalThis.fetch

const signInAs = (id: string, ...permissions: string[]) =>
  session.begin({ permissions, purposes: [], account: { id, locale: 'EN' } } as unknown as Viewer)

/** The page of a designation whose server answers a reload with this one. */
const Reloading = ({ later }: { later: OpenDesignation }) => {
  const [value, setValue] = useState(aDesignation)
  return <DesignationBody value={value} onChange={setValue} onReload={() => setValue(later)} />
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

describe('a proposed designation', () => {
  it.each([
    ['somebody else who may approve', 'cpo', true],
    ['whoever proposed it', 'officer', false],
    ['the handler', 'handler', false],
  ])('is offered for approval to %s: %s, %s', async (_, id, isOffered) => {
    signInAs(id, 'designation:approve')
    const page = await aPage(<Reloading later={aDesignation} />)
    expect(page.buttons().includes('Approve')).toBe(isOffered)
    await page.leave()
  })

  it('is approved as the version that the screen showed', async () => {
    signInAs('cpo', 'designation:approve')
    answer = { data: { approveDesignation: { ...aDesignation, state: 'IN_FORCE', version: 2 } } }
    const page = await aPage(<Reloading later={aDesignation} />)
    await page.click('Approve')
    expect(asked).toEqual([])
    await page.click('Approve')
    expect(asked).toEqual([{ input: { designationId: 'designation-1', version: 1 } }])
    expect(page.text()).toContain('In force')
    await page.leave()
  })

  it('keeps what was typed when somebody else was faster, and sends it for the new version', async () => {
    signInAs('officer', 'designation:propose')
    answer = { errors: [{ extensions: { code: 'DESIGNATION_CHANGED_MEANWHILE', category: 'CONFLICT' } }] }
    const page = await aPage(<Reloading later={{ ...aDesignation, until: '2027-05-31', version: 2 }} />)
    await page.typeInto('On whose authority', 'Order of 2026-12')
    await page.click('Save the change')
    expect(page.text()).toContain('has changed since you loaded it')
    await page.click('Load again')
    expect(page.text()).toContain('May 31, 2027')
    await page.click('Save the change')
    expect(asked.at(-1)?.input).toMatchObject({ version: 2, authority: 'Order of 2026-12', until: '2027-05-31' })
    await page.leave()
  })
})
