/** @jest-environment ./jest.environment.mjs */
import type { RecordExportFieldsFragment } from '@jikimi/client/staff'
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { ExportState } from './export-state.js'

const RUNNING = {
  id: 'export-1',
  askedAt: '2026-11-23T04:05:06Z',
  state: 'RUNNING',
  done: 50,
  total: 200,
  failure: null,
  path: null,
  bytes: null,
  treeSize: null,
  digest: null,
  expiresAt: null,
} as unknown as RecordExportFieldsFragment
const DONE = {
  ...RUNNING,
  state: 'DONE',
  done: 200,
  path: '/admin/files/exports/export-1.tar.gz',
  bytes: 12_345,
  treeSize: 900,
  digest: 'ab'.repeat(32),
  expiresAt: '2026-11-24T04:05:06Z',
} as RecordExportFieldsFragment

const original = globalThis.fetch
let looks = 0
const link = () => document.querySelector('a[download]')?.getAttribute('href')

beforeEach(() => {
  looks = 0
  session.begin({ permissions: ['record-export:fetch'], account: { locale: 'EN' } } as unknown as Viewer)
  globalThis.fetch = (async () => {
    looks += 1
    return Response.json({ data: { recordExport: DONE } })
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

describe('an export', () => {
  it('is looked at again while it is being made, and offered when it is ready', async () => {
    const page = await aPage(<ExportState row={RUNNING} />)
    expect(page.text()).toContain('50 of 200 entries')
    expect(link()).toBeUndefined()
    await page.wait(2300)
    expect(page.text()).toContain('12.3 kB, tree of 900 entries')
    expect(link()).toBe('/admin/files/exports/export-1.tar.gz')
    await page.wait(3000)
    expect(looks).toBe(1)
    await page.leave()
  }, 20_000)

  it('is not looked at in the background once the page is left', async () => {
    const page = await aPage(<ExportState row={RUNNING} />)
    await page.leave()
    await new Promise((done) => setTimeout(done, 2300))
    expect(looks).toBe(0)
  }, 20_000)

  it('says that it failed, and why', async () => {
    const page = await aPage(<ExportState row={{ ...RUNNING, state: 'FAILED', failure: 'SCOPE_ENDED' }} />)
    expect(page.text()).toContain('The audit scope behind it has ended.')
    expect(link()).toBeUndefined()
    await page.leave()
  })
})
