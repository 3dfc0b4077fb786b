import { aRunningSite, type RunningSite } from './a-running-site.js'
import { anOwnPage, anOwnRequest, anOwnVisit, heldId, requestId } from './fake-own-page.js'
import { aPort, aRefusal } from './fake-port.js'
import { goodCode, spentCode } from './fake-visits.js'

let port: ReturnType<typeof aPort>
let site: RunningSite

const start = async (overrides: Parameters<typeof aPort>[0] = {}) => {
  await site?.close()
  port = aPort(overrides)
  site = await aRunningSite(port, { report: () => 'REF-0004' })
}
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())![0]
const own = { cookie: `__Host-own=${anOwnVisit}` }
const seen: Array<[string, string]> = [
  ['id', requestId],
  ['version', '3'],
]

beforeEach(() => start())
afterEach(() => site.close())

describe('the link to the own page', () => {
  it.each(['GET', 'HEAD'])('spends nothing and sets nothing when it is looked at by %s', async (method) => {
    const answer = await fetch(`${site.origin}/ko/my?${goodCode}`, { method, headers: { 'sec-purpose': 'prefetch' } })
    expect([answer.status, answer.headers.get('set-cookie'), answer.headers.get('cache-control'), port.acts]).toEqual([
      200,
      null,
      'no-store',
      [],
    ])
  })

  it('has one button and a field for the code, which works without script', async () => {
    const page = await main(await site.get('/en/my'))
    expect([[...page.matchAll(/<button/g)].length, page.includes('data-takes-code'), page.includes(goodCode)]).toEqual([
      1,
      true,
      false,
    ])
  })

  it('spent by the form, sets one cookie of its own and leads to an address that says nothing', async () => {
    const answer = await site.post('/ko/my', [['code', `https://www.example.kr/ko/my#${goodCode}`]])
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ko/my/page'])
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-own=[\w-]+; Max-Age=1800; Path=\/; .*HttpOnly; Secure; SameSite=Strict$/),
    ])
  })

  it.each([
    ['en', spentCode, 'has already been used'],
    ['ko', spentCode, '이미 사용한 링크입니다'],
    ['en', `${goodCode}z`, 'We do not know this link'],
  ])('says in %s what is wrong with it and where to get another', async (locale, code, words) => {
    const answer = await site.post(`/${locale}/my`, [['code', code]])
    const page = await main(answer)
    expect([page.includes(words), page.includes(`/${locale}/rights#see`), answer.headers.get('set-cookie')]).toEqual([
      true,
      true,
      null,
    ])
  })
})

describe('the own page', () => {
  it('shows what is held, escaped, who looked, and what can be done, and is kept nowhere', async () => {
    const answer = await site.get('/en/my/page', own)
    const page = await main(answer)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    for (const words of [
      'Kim &lt;b>Invented',
      'Civil complaint',
      'The text\nthat was shown.',
      'Saw it in clear',
      'Customer support',
      'R-2026-000001',
      'Notice of the result',
      'What you asked for: &lt;b>\nDecision: granted',
    ])
      expect(page).toContain(words)
    for (const act of ['withdraw', 'correct', 'request', 'leave']) expect(page).toContain(`action="/en/my/${act}"`)
    for (const act of ['object', 'lift']) expect(page).not.toContain(`action="/en/my/${act}"`)
  })

  it('says why values are masked, and shows an agent requests and nothing else', async () => {
    await start({ ownPage: async () => anOwnPage({ isShared: true }) })
    expect(await main(await site.get('/ko/my/page', own))).toContain('이 주소로 여러 분의 정보가 있습니다')
    await start({ ownPage: async () => anOwnPage({ isAgent: true, held: [], looks: [] }) })
    const page = await main(await site.get('/en/my/page', own))
    expect([
      page.includes('R-2026-000001'),
      page.includes('id="held"'),
      page.includes('id="looks"'),
      page.includes('data.pdf'),
    ]).toEqual([true, false, false, false])
  })

  it('is nobody’s without a visit, and its cookie goes with the visit', async () => {
    expect(await main(await site.get('/en/my/page'))).toContain('This visit has ended')
    const answer = await site.get('/en/my/page', { cookie: '__Host-own=gone' })
    expect([(await main(answer)).includes('This visit has ended'), answer.headers.get('set-cookie')]).toEqual([
      true,
      expect.stringContaining('__Host-own=;'),
    ])
  })
})

describe('acts on the own page', () => {
  it.each([
    ['withdraw', seen, 'withdrawn', { act: 'withdraw', with: { id: requestId, version: 3 } }],
    [
      'object',
      [...seen, ['words', 'no']],
      'objected',
      { act: 'object', with: { id: requestId, version: 3, words: 'no' } },
    ],
    ['lift', seen, 'lifted', { act: 'lift', with: { id: requestId, version: 3 } }],
    ['revoke', [['id', requestId]], 'revoked', { act: 'revoke', with: requestId }],
    [
      'correct',
      [...seen, ['item', `${heldId} NAME`], ['value', ' Lee '], ['words', '']],
      'proposed',
      {
        act: 'propose',
        with: { id: requestId, version: 3, changes: [{ heldId, item: 'NAME', value: 'Lee' }], words: '' },
      },
    ],
  ] as const)('%s is done once, by a form of ours, and leads back', async (act, fields, done, expected) => {
    const answer = await site.post(`/ko/my/${act}`, fields as unknown as Array<[string, string]>, own)
    expect([answer.status, answer.headers.get('location'), port.acts]).toEqual([
      303,
      `/ko/my/page?done=${done}`,
      [expected],
    ])
    const stranger = { ...own, origin: 'https://elsewhere.example.kr' }
    expect((await site.post(`/ko/my/${act}`, fields as unknown as Array<[string, string]>, stranger)).status).toBe(403)
  })

  it('a new request says which rights and comes back with what was typed where it has none', async () => {
    const key = '3f2c1d7e-0000-4000-8000-000000000001'
    const fields: Array<[string, string]> = [
      ['words', 'typed'],
      ['idempotencyKey', key],
    ]
    const page = await main(await site.post('/en/my/request', fields, own))
    expect([page.includes('typed</textarea>'), page.includes('Please choose at least one')]).toEqual([true, true])
    const answer = await site.post('/en/my/request', [...fields, ['kind', 'ACCESS']], own)
    expect([answer.headers.get('location'), port.acts.at(-1)]).toEqual([
      '/en/my/page?done=made',
      { act: 'make', with: { kinds: ['ACCESS'], words: 'typed', locale: 'EN', idempotencyKey: key } },
    ])
  })

  it('a refusal is said above how it stands now', async () => {
    await start({ withdrawOwnRequest: () => Promise.reject(aRefusal('REQUEST_CHANGED_MEANWHILE', 'CONFLICT')) })
    const answer = await site.post('/en/my/withdraw', seen, own)
    const page = await main(answer)
    expect([answer.status, page.includes('It has changed meanwhile'), page.includes('R-2026-000001')]).toEqual([
      409,
      true,
      true,
    ])
  })

  it('says that a request is not proven yet, and until when', async () => {
    const requests = [anOwnRequest({ state: 'RECEIVED', nextStep: 'VERIFY', lapsesAt: '2026-11-23T01:02:03Z' })]
    await start({ ownPage: async () => anOwnPage({ requests }) })
    expect(await main(await site.get('/en/my/page', own))).toContain('it ends by itself')
  })

  it('a file is an attachment to the visit alone', async () => {
    const answer = await site.get('/en/my/data.json', own)
    expect([answer.status, answer.headers.get('content-disposition'), answer.headers.get('cache-control')]).toEqual([
      200,
      'attachment; filename=my-data.json',
      'no-store',
    ])
    expect(await main(await site.get('/en/my/data.json'))).toContain('This visit has ended')
  })

  it('leaving ends the visit and forgets the cookie', async () => {
    const answer = await site.post('/en/my/leave', [], own)
    expect([answer.headers.get('location'), answer.headers.get('set-cookie'), port.acts]).toEqual([
      '/en/my/left',
      expect.stringContaining('__Host-own=;'),
      [{ act: 'end-own', with: undefined }],
    ])
  })
})
