import { aRunningSite, type RunningSite } from './a-running-site.js'
import { aPolicy, aPort } from './fake-port.js'

let site: RunningSite

afterEach(() => site.close())

describe('finding the way in', () => {
  it.each([
    ['ko-KR,ko;q=0.9,en;q=0.5', '/ko/'],
    ['en-US,en', '/en/'],
    ['fr', '/en/'],
  ])('leads a visitor who prefers %s to %s', async (language, place) => {
    site = await aRunningSite(aPort())
    const answer = await site.get('/', { 'accept-language': language })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(place)
    expect(answer.headers.get('vary')).toContain('Accept-Language')
  })
})

describe('every page', () => {
  const paths = [
    '/en/',
    '/ko/',
    '/en/policy',
    '/ko/policy',
    '/en/inquiry',
    '/ko/inquiry',
    '/en/inquiry/receipt',
    '/xx',
    '/en/verify',
    '/ko/verify',
  ]

  it.each(paths)(
    '%s sets no cookie, forbids foreign script and tells nobody where the visitor came from',
    async (path) => {
      site = await aRunningSite(aPort())
      const answer = await site.get(path)
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe')
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(await answer.text()).not.toMatch(/ style=| on[a-z]+=|<script>/)
    },
  )

  it('names its language and the same page in the other one', async () => {
    site = await aRunningSite(aPort())
    const page = await (await site.get('/ko/inquiry?purpose=IR_MEETING')).text()
    expect(page).toContain('<html lang="ko">')
    expect(page).toContain('href="/en/inquiry?purpose=IR_MEETING"')
  })

  it('carries the demonstration banner only in a demonstration', async () => {
    site = await aRunningSite(aPort(), { isDemo: true })
    expect(await (await site.get('/en/')).text()).toContain('href="/demo"')
    await site.close()
    site = await aRunningSite(aPort())
    expect(await (await site.get('/en/')).text()).not.toContain('/demo')
  })

  it('finds its style, script and font, each kept for a year', async () => {
    site = await aRunningSite(aPort())
    const page = await (await site.get('/en/')).text()
    const files = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(files).toHaveLength(4)
    for (const file of [
      ...files,
      files[1]?.replace(/[^/]+$/, 'woff2-dynamic-subset/PretendardVariable.subset.0.woff2'),
    ]) {
      const answer = await site.get(file ?? '')
      expect([file, answer.status]).toEqual([file, 200])
      expect(answer.headers.get('cache-control')).toContain('immutable')
    }
  })
})

describe('the policy', () => {
  it('has an anchor for each article, numbers to dial, and the digest', async () => {
    site = await aRunningSite(aPort())
    const page = await (await site.get('/en/policy')).text()
    for (const part of ['id="article-01"', 'href="#article-10"', 'href="tel:118"', 'b'.repeat(64)]) {
      expect(page).toContain(part)
    }
  })

  it('says in Korean that the English text is the original', async () => {
    site = await aRunningSite(aPort())
    expect(await (await site.get('/ko/policy')).text()).toContain('영어 원문이 원본')
    expect(await (await site.get('/en/policy')).text()).not.toContain('is a translation')
  })

  it('shows markup in a published text as text', async () => {
    const preamble = '<img src=x onerror=alert(1)> "quoted" & co'
    site = await aRunningSite(aPort({ policyInForce: async () => aPolicy({ preamble }) }))
    expect(await (await site.get('/en/policy')).text()).toContain('&lt;img src=x')
  })
})

describe('what is not there or goes wrong', () => {
  it.each([
    ['/en/nothing', 'This page does not exist'],
    ['/ko/nothing', '없는 페이지입니다'],
    ['/en/inquiry?purpose=NOT_LISTED', 'This page does not exist'],
    ['/en/inquiry?purpose=%3Cscript%3E', 'This page does not exist'],
  ])('%s is a 404 in the language of its address', async (path, words) => {
    site = await aRunningSite(aPort())
    const answer = await site.get(path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(words)
  })

  it('reports a fault and shows its reference but not its cause', async () => {
    const port = aPort({ policyInForce: () => Promise.reject(new Error('cause of the fault')) })
    site = await aRunningSite(port, { report: () => 'REF-0001' })
    const answer = await site.get('/ko/')
    const page = await answer.text()
    expect(answer.status).toBe(500)
    expect(page).toContain('REF-0001')
    expect(page).toContain('저희 쪽에 문제가 생겼습니다')
    expect(page).not.toContain('cause of the fault')
  })
})
