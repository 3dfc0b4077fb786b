import { aRunningSite, type RunningSite } from './a-running-site.js'
import { aForm, aPort, aRefusal } from './fake-port.js'
import { filledIn } from './filled-in.js'

let port: ReturnType<typeof aPort>
let site: RunningSite

const start = async (overrides: Parameters<typeof aPort>[0] = {}) => {
  port = aPort(overrides)
  site = await aRunningSite(port)
}

beforeEach(() => start())
afterEach(() => site.close())

const keyIn = (page: string) => /name="idempotencyKey" value="([^"]+)"/.exec(page)?.[1]

describe('the form', () => {
  it('tells required from optional in words, marks what the policy forgot, and ticks nothing', async () => {
    const answer = await site.get('/en/inquiry')
    const page = await answer.text()
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(page).toMatch(/Name <span class="requirement">\(required\)/)
    expect(page).toMatch(/Contact number <span class="requirement">\(optional\)/)
    expect(page).toContain('Not in the policy’s published list. Why it is here: an inquiry needs words.')
    expect(page).toContain('Purpose: civil complaint.\nYou may refuse.')
    expect(page).toContain('22 February 2027')
    expect(page).not.toContain('item-IP_ADDRESS')
    expect(page).not.toMatch(/ checked/)
  })

  it('carries a fresh key each time', async () => {
    const [one, two] = [await (await site.get('/en/inquiry')).text(), await (await site.get('/en/inquiry')).text()]
    expect(keyIn(one)).toMatch(/^[0-9a-f-]{36}$/)
    expect(keyIn(one)).not.toBe(keyIn(two))
  })
})

describe('sending', () => {
  it('passes on what was typed and what was agreed, without empty fields, and leads to a receipt', async () => {
    const answer = await site.post('/ko/inquiry', filledIn())
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/ko/inquiry/receipt')
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-receipt=invented-receipt_1; Max-Age=3600; Path=\/; .*HttpOnly; Secure; SameSite=Strict$/,
    )
    expect(port.submitted).toEqual([
      {
        from: { address: '127.0.0.1' },
        input: {
          purpose: 'CIVIL_COMPLAINT',
          locale: 'KO',
          policyVersion: 'V1.0',
          consentDigest: 'a'.repeat(64),
          hasConsented: true,
          items: [
            { code: 'NAME', value: 'Kim Invented' },
            { code: 'EMAIL', value: 'kim@example.kr' },
            { code: 'CONTENT', value: 'first line\nsecond line' },
          ],
          idempotencyKey: '3f2c1d7e-0000-4000-8000-000000000001',
        },
      },
    ])
  })

  it('names every gap at once, beside its field and in a summary, and keeps what was typed', async () => {
    const answer = await site.post(
      '/en/inquiry',
      filledIn({ 'item-NAME': ' ', 'item-CONTENT': 'x'.repeat(51), consent: undefined }),
    )
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(page).toContain('<title>Error: ')
    for (const target of ['#item-NAME', '#item-CONTENT', '#consent']) expect(page).toContain(`<a href="${target}">`)
    expect(page).toContain('id="item-NAME-problem"')
    expect(page).toContain('at most 50 characters')
    expect(page).toContain('value="kim@example.kr"')
    expect(port.submitted).toEqual([])
  })

  it('gives hostile text back as text', async () => {
    const page = await (
      await site.post(
        '/en/inquiry',
        filledIn({
          'item-NAME': '"><script>alert(1)</script>',
          'item-CONTENT': '</textarea><script>alert(2)</script>',
          consent: undefined,
        }),
      )
    ).text()
    expect(page).toContain('value="&quot;>&lt;script>alert(1)&lt;/script>"')
    expect(page).toContain('&lt;/textarea>')
    expect(page).not.toMatch(/<script>/)
  })

  it.each(['a\u0000b', 'a\u001Bb', 'a\uFFFDb'])(
    'refuses a character that cannot be stored and gives the rest back',
    async (value) => {
      const answer = await site.post('/en/inquiry', filledIn({ 'item-NAME': value }))
      const page = await answer.text()
      expect(answer.status).toBe(422)
      expect(page).toContain('cannot be stored')
      expect(page).toContain('value="ab"')
      expect(port.submitted).toEqual([])
    },
  )

  it('refuses a field that comes twice, and hands a field it does not know to the API to refuse', async () => {
    expect((await site.post('/en/inquiry', [...filledIn(), ['item-NAME', 'Lee Invented']])).status).toBe(422)
    await site.post('/en/inquiry', [...filledIn(), ['item-SHOE_SIZE', '270']])
    expect(port.submitted[0]?.input.items).toContainEqual({ code: 'SHOE_SIZE', value: '270' })
  })

  it('refuses a body that is too large or not a form with a page of its own', async () => {
    const large = await site.post('/ko/inquiry', filledIn({ 'item-CONTENT': 'x'.repeat(330_000) }))
    expect([large.status, await large.text()]).toEqual([413, expect.stringContaining('너무 깁니다')])
    const json = await site.post('/en/inquiry', filledIn(), { 'content-type': 'application/json' })
    expect([json.status, await json.text()]).toEqual([415, expect.stringContaining('We could not read that')])
    const bomb = await site.post('/en/inquiry', filledIn(), { 'content-encoding': 'gzip' })
    expect([bomb.status, await bomb.text()]).toEqual([400, expect.stringContaining('We could not read that')])
  })
})

describe('a refusal of the API', () => {
  it.each([
    ['ITEM_NOT_VALID', { item: 'EMAIL' }, 422, 'E-mail: 형식이 맞지 않습니다.'],
    ['CONSENT_TEXT_CHANGED', {}, 422, '그 사이 동의할 글이 바뀌었습니다.'],
    ['SOMETHING_NEW', {}, 422, '문의를 접수하지 못했습니다.'],
  ])('%s is said in Korean', async (code, facts, status, words) => {
    await site.close()
    await start({ submitInquiry: () => Promise.reject(aRefusal(code, 'INVALID', facts)) })
    const answer = await site.post('/ko/inquiry', filledIn())
    const page = await answer.text()
    expect(answer.status).toBe(status)
    expect(page).toContain(words)
    expect(keyIn(page)).not.toBe('3f2c1d7e-0000-4000-8000-000000000001')
  })

  it('shows the new text when the text has changed meanwhile', async () => {
    await site.close()
    let digest = 'a'.repeat(64)
    await start({
      inquiryForm: async () => aForm({ consentDigest: digest }),
      submitInquiry: () => {
        digest = 'c'.repeat(64)
        return Promise.reject(aRefusal('CONSENT_TEXT_CHANGED', 'CONFLICT'))
      },
    })
    const answer = await site.post('/en/inquiry', filledIn())
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining(`value="${'c'.repeat(64)}"`)])
  })

  it('says when to try again where too much is going on, and that nothing was stored', async () => {
    await site.close()
    const busy = aRefusal('BUSY', 'UNAVAILABLE', { retryAfterSeconds: 17 })
    await start({ submitInquiry: () => Promise.reject(busy) })
    const answer = await site.post('/en/inquiry', filledIn())
    const page = await answer.text()
    expect([answer.status, page.includes('in 17 seconds'), page.includes('not certain')]).toEqual([503, true, false])
  })

  it('keeps the key where it is not certain that the inquiry was stored', async () => {
    await site.close()
    await start({ submitInquiry: () => Promise.reject(new Error('the line broke for kim@example.kr')) })
    const answer = await site.post('/en/inquiry', filledIn())
    const page = await answer.text()
    expect(answer.status).toBe(500)
    expect(page).toContain('It is not certain')
    expect(page).not.toContain('the line broke')
    expect(keyIn(page)).toBe('3f2c1d7e-0000-4000-8000-000000000001')
  })
})
