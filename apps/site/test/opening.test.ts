import { aRunningSite, type RunningSite } from './a-running-site.js'
import { aPort, aRefusal } from './fake-port.js'
import { aVisit, goodCode, spentCode } from './fake-visits.js'

let port: ReturnType<typeof aPort>
let site: RunningSite

const start = async (overrides: Parameters<typeof aPort>[0] = {}) => {
  await site?.close()
  port = aPort(overrides)
  site = await aRunningSite(port, { report: () => 'REF-0002' })
}

beforeEach(() => start())
afterEach(() => site.close())

const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())![0]
const buttons = (page: string) => [...page.matchAll(/<button[^>]*>/g)].length

describe('looking at a link', () => {
  it.each(['ko', 'en'])('spends nothing and sets nothing, whoever looks, %s', async (locale) => {
    const answer = await site.get(`/${locale}/case?${goodCode}`)
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('set-cookie')]).toEqual([
      200,
      'no-store',
      null,
    ])
    const page = await main(answer)
    expect([buttons(page), page.includes('data-takes-code'), page.includes(goodCode)]).toEqual([1, true, false])
    expect(port.acts).toEqual([])
  })
})

describe('opening', () => {
  it('spends the link, sets one cookie of its own and leads to an address that says nothing', async () => {
    const answer = await site.post('/ko/case', [['code', `https://www.example.kr/ko/case#${goodCode}`]])
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ko/case/conversation'])
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-visit=invented-visit_1; Max-Age=1800; Path=\/; .*HttpOnly; Secure; SameSite=Strict$/,
      ),
    ])
    expect(port.acts).toEqual([{ act: 'open', with: goodCode, from: { address: '127.0.0.1' } }])
  })

  it.each(['', '/renew', '/letter', '/time', '/decline', '/leave'])(
    'and every other act is refused to a form of another site: /case%s',
    async (act) => {
      const stranger = { origin: 'https://elsewhere.example.kr', cookie: `__Host-visit=${aVisit}` }
      const fields: Array<[string, string]> = [
        ['code', goodCode],
        ['letter', 'x'],
        ['timeId', '01938a00-0000-7000-8000-00000000000a'],
      ]
      expect([(await site.post(`/ko/case${act}`, fields, stranger)).status, port.acts]).toEqual([403, []])
    },
  )

  it.each([
    ['en', spentCode, 'This link has already been used'],
    ['ko', spentCode, '이미 사용한 링크입니다'],
    ['en', `${goodCode}z`, 'We do not know this link'],
    ['ko', `${goodCode}z`, '확인할 수 없는 링크입니다'],
  ])('says in %s what is wrong with a link and offers one button', async (locale, code, words) => {
    const answer = await site.post(`/${locale}/case`, [['code', code]])
    const page = await main(answer)
    expect([page.includes(words), buttons(page), page.includes(`value="${code}"`)]).toEqual([true, 1, true])
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it('leads somebody who pressed twice to what the first press opened', async () => {
    const cookie = `__Host-visit=${aVisit}`
    const page = await main(await site.post('/en/case', [['code', spentCode]], { cookie }))
    expect(page).toContain('href="/en/case/conversation"')
  })

  it('says that a link is past its time', async () => {
    await start({ openVisit: () => Promise.reject(aRefusal('LINK_EXPIRED', 'CONFLICT')) })
    expect(await main(await site.post('/en/case', [['code', goodCode]]))).toContain('no longer valid')
  })

  it('asks for the code where there is none', async () => {
    const answer = await site.post('/en/case', [['code', 'hello']])
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Please paste the code')])
    expect(port.acts).toEqual([])
  })

  it('keeps the code in the form where it is not certain that the link is spent', async () => {
    await start({ openVisit: () => Promise.reject(new Error('the line broke')) })
    const answer = await site.post('/en/case', [['code', goodCode]])
    const page = await answer.text()
    expect([answer.status, page.includes('REF-0002'), page.includes('the line broke')]).toEqual([500, true, false])
    expect(page).toContain(`value="${goodCode}"`)
  })

  it('says when to try again where it was tried too often, and keeps the code', async () => {
    const busy = () => Promise.reject(aRefusal('TOO_MANY_TRIES', 'UNAVAILABLE', { retryAfterSeconds: 17 }))
    await start({ openVisit: busy, renewCaseLink: busy })
    for (const path of ['/en/case', '/en/case/renew']) {
      const answer = await site.post(path, [['code', goodCode]])
      const page = await answer.text()
      expect([answer.status, page.includes('in 17 seconds'), page.includes(goodCode)]).toEqual([429, true, true])
    }
  })

  it('shows what was typed before the last visit ended, ready to be sent', async () => {
    const answer = await site.post('/en/case', [
      ['code', goodCode],
      ['letter', 'typed before\r\nthe end'],
    ])
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringMatching(/action="\/en\/case\/letter"[\s\S]*typed before\nthe end<\/textarea>/),
    ])
  })
})

describe('asking for a new link', () => {
  it('is answered alike for a link of ours, for garbage, and for one that the API refuses', async () => {
    const ask = async (code: string) => (await site.post('/ko/case/renew', [['code', code]])).text()
    const known = await ask(spentCode)
    expect(known).toContain('새 링크 요청을 받았습니다')
    expect(await ask(`${goodCode}z`)).toBe(known)
    expect(await ask('garbage')).toBe(known)
    expect(port.acts.map(({ with: code }) => code)).toEqual([spentCode, `${goodCode}z`])
    await start({ renewCaseLink: () => Promise.reject(aRefusal('LINK_NOT_VALID', 'INVALID')) })
    expect(await ask(spentCode)).toBe(known)
  })

  it('is not said to be done where nobody could be asked', async () => {
    await start({ renewCaseLink: () => Promise.reject(aRefusal('UNAVAILABLE', 'UNAVAILABLE')) })
    expect((await site.post('/en/case/renew', [['code', spentCode]])).status).toBe(503)
  })

  it('carries what was typed along', async () => {
    const fields: Array<[string, string]> = [
      ['code', spentCode],
      ['letter', '</textarea><script>x'],
    ]
    for (const path of ['/en/case', '/en/case/renew'])
      expect(await (await site.post(path, fields)).text()).toContain('&lt;/textarea>&lt;script>x</textarea>')
  })

  it('is done by a form and by nothing else', async () => {
    const answer = await site.get('/en/case/renew')
    expect([answer.status, answer.headers.get('location'), port.acts]).toEqual([303, '/en/case', []])
  })
})
