/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { NO_FILTER, type RecordFilter } from './record-filter.js'
import { RecordFilterPanel } from './record-filter-panel.js'

const HANDLER = '019ab0c1-0000-7000-8000-000000000002'
const applied: RecordFilter[] = []
const original = globalThis.fetch

const aPanel = (filter: Partial<RecordFilter>) =>
  aPage(<RecordFilterPanel filter={{ ...NO_FILTER, ...filter }} onApply={(next) => applied.push(next)} />)

beforeEach(() => {
  applied.splice(0)
  session.begin({ permissions: [], account: { locale: 'EN' } } as unknown as Viewer)
  const staffAccounts = { edges: [{ node: { id: HANDLER, displayName: 'Invented Handler' } }] }
  globalThis.fetch = (async () =>
    Response.json({ data: { staffAccounts, departments: [] } })) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

describe('the filters of the access records', () => {
  it('are told in words, and taken away one by one', async () => {
    const page = await aPanel({ accountId: HANDLER, outcome: 'REFUSED' })
    expect(page.text()).toContain('Account: Invented Handler')
    const chips = [...document.querySelectorAll<HTMLElement>('[aria-label^="Without this filter"]')]
    expect(chips.map(({ ariaLabel }) => ariaLabel ?? '')).toHaveLength(2)
    chips.find((chip) => chip.textContent?.includes('Outcome'))?.click()
    expect(applied).toEqual([{ ...NO_FILTER, accountId: HANDLER }])
    await page.leave()
  })

  it.each(['somebody@example.kr', '010-0000-1234', '홍길동'])(
    'never take %s for the number of a case',
    async (typed) => {
      const page = await aPanel({})
      await page.click('Change the filters')
      await page.typeInto('Case', typed)
      await page.click('Apply')
      expect(page.text()).toContain('A case number looks like')
      expect(applied).toEqual([])
      await page.leave()
    },
  )

  it('take the number of a case however it is typed', async () => {
    const page = await aPanel({})
    await page.click('Change the filters')
    await page.typeInto('Case', ' q-7kx3-m2rd ')
    await page.click('Apply')
    expect(applied).toEqual([{ ...NO_FILTER, caseNumber: 'Q-7KX3-M2RD' }])
    await page.leave()
  })
})
