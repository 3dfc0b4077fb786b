/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { ExportsAtHome } from './exports-at-home.js'

const original = globalThis.fetch
const anExport = (id: string, owner: string, state: string) => ({
  cursor: id,
  node: {
    id,
    state,
    account: { id: owner, displayName: owner },
    from: '2026-10-01',
    until: '2026-10-31',
    expiresAt: '2026-11-30T01:00:00Z',
  },
})

const shown = async (...edges: object[]): Promise<string> => {
  session.begin({ permissions: [], account: { id: 'auditor', locale: 'EN' } } as unknown as Viewer)
  const pageInfo = { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false }
  globalThis.fetch = (async () =>
    Response.json({ data: { recordExports: { edges, pageInfo } } })) as unknown as typeof fetch
  const page = await aPage(<ExportsAtHome />)
  const text = page.text()
  await page.leave()
  return text
}

afterEach(() => {
  globalThis.fetch = original
})

describe('the exports of a home', () => {
  it('are those of one’s own that can be fetched, and until when', async () => {
    const text = await shown(anExport('1', 'auditor', 'DONE'), anExport('2', 'auditor', 'RUNNING'))
    expect(text.match(/Records Oct 1, 2026/g)).toHaveLength(1)
    expect(text).toContain('until Nov 30, 2026')
  })

  it('say nothing of somebody else’s, nor of files that are gone', async () => {
    expect(await shown(anExport('1', 'cpo', 'DONE'), anExport('2', 'auditor', 'OVER'))).toBe('')
  })
})
