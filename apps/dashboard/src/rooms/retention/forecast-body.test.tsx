/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { Look } from '../../theme/look.js'
import { ForecastBody } from './forecast-body.js'
import type { Forecast } from './forecast-verbs.js'

const FORECAST: Forecast = {
  days: [
    {
      day: '2026-11-23',
      due: 2,
      held: 1,
      deferred: 0,
      purposes: [{ purpose: 'CIVIL_COMPLAINT', due: 2, held: 1, deferred: 0 }],
    },
    {
      day: '2026-12-01',
      due: 4,
      held: 0,
      deferred: 1,
      purposes: [{ purpose: 'IR_MEETING', due: 4, held: 0, deferred: 1 }],
    },
  ],
  overdue: 2,
  late: 1,
  held: 1,
  deferred: 1,
  uncoveredSoon: 2,
  asOf: '2026-11-23T03:00:00Z',
  nextRunAt: null,
}
const original = globalThis.fetch

const shown = async (forecast: Forecast, permissions: readonly string[]) => {
  session.begin({ permissions, purposes: [], account: { id: 'officer', locale: 'EN' } } as unknown as Viewer)
  const page = await aPage(
    <Look>
      <ForecastBody forecast={forecast} purpose="" />
    </Look>,
  )
  const bars = [...document.querySelectorAll('figure svg a')].map((bar) => bar.getAttribute('href') ?? '')
  const text = page.text()
  await page.leave()
  return { text, bars }
}

beforeEach(() => {
  globalThis.fetch = (async () =>
    Response.json({
      data: { standingApprovals: [], holds: { edges: [], pageInfo: { endCursor: null, hasNextPage: false } } },
    })) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

describe('the forecast of destruction', () => {
  it('says in words what is late, what is due, what nobody approved, and that no run comes by itself', async () => {
    const { text } = await shown(FORECAST, ['retention:list'])
    expect(text).toContain('1 collection is late')
    expect(text).toContain('2 collections may be destroyed as of today')
    expect(text).toContain('no standing approval covers them')
    expect(text).toContain('No run is made by itself')
    expect(text).toContain('No hold is in force')
    expect(text).toContain('1 collection waits until a request for access or correction is answered')
  })

  it('leads from each bar to the list of its day; today’s has what was due before, too', async () => {
    const { bars } = await shown(FORECAST, ['retention:list'])
    expect(bars.length).toBeGreaterThan(15)
    expect(bars[0]).toMatch(/^#\/retention-items\?dueUntil=2026-11-2\d$/)
    expect(bars.every((bar) => /^#\/retention-items\?(dueFrom=[\d-]{10}&)?dueUntil=[\d-]{10}$/.test(bar))).toBe(true)
  })

  it('is at ease where nothing is late and everything is covered', async () => {
    const calm = { ...FORECAST, overdue: 0, late: 0, uncoveredSoon: 0, nextRunAt: '2026-11-23T09:00:00Z' }
    const { text } = await shown(calm, ['retention:list'])
    expect(text).toContain('Nothing is late')
    expect(text).toContain('Mon, Nov 23, 2026, 18:00')
    expect(text).not.toContain('No run is made by itself')
  })
})
