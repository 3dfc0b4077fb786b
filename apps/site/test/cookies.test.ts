import { aPolicy, aPort } from './fake-port.js'
import { aRunningSite, type RunningSite } from './a-running-site.js'

const COUNTER = new URL('https://counter.example.kr/visit.gif')
const ASKS = 'class="cookie-banner"'
const COUNTS = 'https://counter.example.kr/visit.gif?page='

let site: RunningSite | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

const counting = async (policy = aPolicy()) => {
  site = await aRunningSite(aPort({ policyInForce: async () => policy }), { visitCounter: COUNTER })
  return site
}
const seen = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await site!.get(path, headers)
  const page = await answer.text()
  return {
    asks: page.includes(ASKS),
    counts: page.includes(COUNTS),
    mayLoad: answer.headers.get('content-security-policy')!.includes('counter.example.kr'),
    vary: answer.headers.get('vary'),
  }
}
const chosen = (choice: string, now?: string) => ({
  cookie: `__Host-choice=${choice}${now === undefined ? '' : `; __Host-choice-now=${now}`}`,
})

const NOTHING = { asks: false, counts: false, mayLoad: false }
const ASKED = { ...NOTHING, asks: true }
const COUNTED = { ...NOTHING, counts: true, mayLoad: true }

describe('a visit', () => {
  it.each([
    ['nobody chose', {}, ASKED],
    ['all is allowed', chosen('ALLOW_ALL'), COUNTED],
    ['all is refused', chosen('REFUSE_ALL'), NOTHING],
    ['each time is to be asked', chosen('ASK_EACH_TIME'), ASKED],
    ['this time is allowed', chosen('ASK_EACH_TIME', 'YES'), COUNTED],
    ['this time is refused', chosen('ASK_EACH_TIME', 'NO'), NOTHING],
    ['a word is kept that is no choice', chosen('EVERYTHING'), ASKED],
    ['this time is allowed and all refused', chosen('REFUSE_ALL', 'YES'), NOTHING],
    ['the browser asks not to be followed', { ...chosen('ALLOW_ALL'), 'sec-gpc': '1' }, NOTHING],
    ['it asks so before anything is chosen', { 'sec-gpc': '1' }, NOTHING],
  ])('where %s is asked about or counted as that says', async (_what, headers, expected) => {
    await counting()
    for (const path of ['/ko/', '/en/policy', '/ko/verify']) {
      expect([path, await seen(path, headers)]).toMatchObject([path, expected])
      expect((await seen(path, headers)).vary).toMatch(/Cookie.*Sec-GPC/)
    }
  })

  it('is counted on no page that is one person’s or takes what they write, and on none that is not there', async () => {
    await counting()
    for (const path of ['/ko/inquiry', '/ko/inquiry/receipt', '/ko/my', '/ko/case', '/ko/nothing'])
      expect([path, await seen(path, chosen('ALLOW_ALL'))]).toMatchObject([path, NOTHING])
  })

  it.each([
    ['lists no purpose of cookies', aPolicy({ cookiePurposes: [] })],
    ['lets nobody refuse', aPolicy({ cookieChoices: ['ALLOW_ALL'] })],
  ])('is neither asked about nor counted where the policy in force %s', async (_what, policy) => {
    await counting(policy)
    for (const headers of [{}, chosen('ALLOW_ALL')]) expect(await seen('/en/', headers)).toMatchObject(NOTHING)
  })

  it('under a policy that offers a choice no more is asked about anew, by what it offers', async () => {
    await counting(aPolicy({ cookieChoices: ['REFUSE_ALL', 'ASK_EACH_TIME'] }))
    expect(await seen('/en/', chosen('ALLOW_ALL'))).toMatchObject(ASKED)
    const page = await (await site!.get('/en/', chosen('ALLOW_ALL'))).text()
    expect([page.includes('value="REFUSE_ALL"'), page.includes('value="ALLOW_ALL"')]).toEqual([true, false])
  })

  it('is not asked about where nobody counts', async () => {
    site = await aRunningSite(aPort())
    expect(await seen('/en/', chosen('ALLOW_ALL'))).toMatchObject(NOTHING)
  })
})

describe('a choice', () => {
  it('is one word without an identifier, out of reach for script and other sites, and leads back', async () => {
    await counting()
    const answer = await site!.post('/en/cookies', [
      ['choice', 'ALLOW_ALL'],
      ['back', '/en/policy'],
    ])
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/policy'])
    const kept = answer.headers.getSetCookie().find((one) => one.startsWith('__Host-choice='))!
    expect(kept).toMatch(
      /^__Host-choice=ALLOW_ALL; Max-Age=\d+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
    )
  })

  it('for this time lasts as long as the browser is open', async () => {
    await counting()
    const [kept] = (await site!.post('/en/cookies', [['now', 'YES']])).headers.getSetCookie()
    expect(kept).toBe('__Host-choice-now=YES; Path=/; HttpOnly; Secure; SameSite=Strict')
  })

  it.each([
    '//evil.example',
    'https://evil.example',
    '/en//evil.example',
    '/en/\\evil',
    '/de/',
    '/en/x\r\nset-cookie: a=b',
  ])('leads nowhere else: %j', async (back) => {
    await counting()
    const answer = await site!.post('/ko/cookies', [
      ['choice', 'REFUSE_ALL'],
      ['back', back],
    ])
    expect(answer.headers.get('location')).toBe('/ko/cookies')
  })

  it('is one that the policy in force offers, and from a page of this site', async () => {
    await counting(aPolicy({ cookieChoices: ['REFUSE_ALL', 'ALLOW_ALL'] }))
    for (const choice of ['ASK_EACH_TIME', 'NONE', '']) {
      const answer = await site!.post('/en/cookies', [['choice', choice]])
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([400, []])
    }
    const foreign = await site!.post('/en/cookies', [['choice', 'ALLOW_ALL']], { origin: 'https://evil.example' })
    expect([foreign.status, foreign.headers.getSetCookie()]).toEqual([403, []])
    const page = await (await site!.get('/en/cookies', chosen('REFUSE_ALL'))).text()
    expect(page).not.toContain('value="ASK_EACH_TIME"')
    expect(page).toMatch(/value="REFUSE_ALL" [^>]*checked/)
  })

  it('can be changed from every page, and what a browser asks for is said', async () => {
    await counting()
    for (const path of ['/ko/', '/ko/policy', '/ko/inquiry', '/ko/rights', '/ko/verify', '/ko/nothing'])
      expect(await (await site!.get(path)).text()).toContain('href="/ko/cookies"')
    expect(await (await site!.get('/en/cookies', { 'sec-gpc': '1' })).text()).toContain('Global Privacy Control')
    expect(await (await site!.get('/.well-known/gpc.json')).json()).toMatchObject({ gpc: true })
  })
})
