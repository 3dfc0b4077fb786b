import { request } from 'node:http'
import { aRunningSite, type RunningSite } from './a-running-site.js'
import { aPort } from './fake-port.js'
import { filledIn } from './filled-in.js'

let port: ReturnType<typeof aPort>
let site: RunningSite

beforeEach(async () => {
  port = aPort()
  site = await aRunningSite(port)
})
afterEach(() => site.close())

/** fetch fills in headers of its own; a forger would not. */
const postRaw = (headers: Record<string, string>, path = '/en/inquiry') =>
  new Promise<number | undefined>((resolve, reject) => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    const sent = request(site.origin + path, { method: 'POST', headers: { ...type, ...headers } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    sent.on('error', reject).end(new URLSearchParams(filledIn()).toString())
  })

describe('a form from somewhere else', () => {
  it.each([
    ['another origin', { origin: 'https://elsewhere.example.kr' }],
    ['a sibling port', { origin: 'http://127.0.0.1:1' }],
    ['another site in a frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['nobody in particular', {}],
    ['a hidden origin', { origin: 'null' }],
  ])('is refused when it comes from %s', async (_from, headers: Record<string, string>) => {
    expect(await postRaw(headers)).toBe(403)
    expect(await postRaw(headers, '/en/inquiry/receipt/forget')).toBe(403)
    expect(port.submitted).toEqual([])
  })

  it('is not what our own page sends, although no-referrer makes its origin null', async () => {
    expect(await postRaw({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(303)
    expect(await postRaw({ origin: site.origin })).toBe(303)
  })
})

describe('the receipt', () => {
  const cookie = '__Host-receipt=invented-receipt_1'

  it('tells number, items, what was masked and the last day, and is not kept by caches', async () => {
    const answer = await site.get('/en/inquiry/receipt', { cookie: `other=1; ${cookie}` })
    const page = await answer.text()
    expect(answer.headers.get('cache-control')).toBe('no-store')
    for (const part of [
      '2026-000001',
      'Name, Content',
      'was made unreadable',
      '22 February 2027',
      'V1.0',
      'Received',
    ]) {
      expect(page).toContain(part)
    }
    expect(page).not.toContain('invented-receipt_1')
  })

  it('is plain about there being none, and forgets one that is good for nothing', async () => {
    const none = await site.get('/ko/inquiry/receipt')
    expect(await none.text()).toContain('이 기기에 접수증이 없습니다')
    const stale = await site.get('/ko/inquiry/receipt', { cookie: '__Host-receipt=stale' })
    expect(stale.headers.get('set-cookie')).toMatch(/^__Host-receipt=; Path=\/; Expires=Thu, 01 Jan 1970/)
  })

  it('is gone from the browser once it was told to forget', async () => {
    const answer = await site.post('/en/inquiry/receipt/forget', [], { cookie })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/en/inquiry/receipt')
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-receipt=; Path=\/; Expires=.*HttpOnly; Secure; SameSite=Strict$/,
    )
  })
})
