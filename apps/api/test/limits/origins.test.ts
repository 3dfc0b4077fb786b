import { DEMO_SITE_KEY } from '../../src/demo/demo-site-key.js'
import { visitorAddress } from '../../src/http/visitor-address.js'
import { aWiredHouse, type WiredHouse } from './a-wired-house.js'
import { SIGN_IN, typedBy } from './signed-in.js'

let house: WiredHouse

beforeAll(async () => {
  house = await aWiredHouse()
})

afterAll(() => house.close())

const VIEWER = '{ viewer { account { id } } }'
const FRONTEND = 'http://localhost:3000'

describe('the staff endpoint', () => {
  it('answers its own origin, and callers that are no browser', async () => {
    const cookie = await house.signIn('handler')
    const own = { cookie, origin: `http://127.0.0.1:${house.port}`, 'sec-fetch-site': 'same-origin' }
    expect((await house.ask.staff(VIEWER, {}, own)).codes).toEqual([])
    expect((await house.ask.staff(VIEWER, {}, { cookie })).codes).toEqual([])
  })

  it('refuses another site, a sibling port, an opaque origin and another name of its host, though the cookie is right', async () => {
    const cookie = await house.signIn('officer')
    const forged: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: `http://127.0.0.1:${house.port + 1}` },
      { origin: 'http://127.0.0.1' },
      { origin: 'null' },
      { origin: 'not an origin' },
      { origin: `http://127.0.0.1:${house.port}.evil.example` },
      { origin: `http://127.0.0.1:${house.port}@evil.example` },
      { origin: `http://localhost:${house.port}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'cross-site', origin: `http://127.0.0.1:${house.port}` },
      { host: 'evil.example' },
      { host: `evil.example:${house.port}`, origin: `http://evil.example:${house.port}` },
    ]
    for (const headers of forged) {
      const { status, codes, data } = await house.ask.staff(VIEWER, {}, { cookie, ...headers })
      expect({ headers, status, codes, data }).toEqual({
        headers,
        status: 403,
        codes: ['ORIGIN_NOT_ALLOWED'],
        data: null,
      })
    }
  })

  it('allows no origin by CORS, not even in a preflight', async () => {
    const { status, headers } = await house.ask({
      method: 'OPTIONS',
      path: '/admin/graphql',
      headers: { origin: FRONTEND, 'access-control-request-method': 'POST' },
    })
    expect(status).toBe(403)
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
  })
})

describe('the public endpoint', () => {
  const preflight = (origin: string) =>
    house.ask({
      method: 'OPTIONS',
      path: '/graphql',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-site-key' },
    })

  it('allows the origins that a site key names, without credentials', async () => {
    const { status, headers } = await preflight(FRONTEND)
    expect({
      status,
      origin: headers['access-control-allow-origin'],
      vary: headers['vary'],
      credentials: headers['access-control-allow-credentials'],
    }).toEqual({
      status: 204,
      origin: FRONTEND,
      vary: 'Origin',
      credentials: undefined,
    })
    const answer = await house.ask.site(
      '{ inquiryPurposes(locale: KO) { code } }',
      {},
      { origin: FRONTEND, 'x-site-key': DEMO_SITE_KEY },
    )
    expect({ status: answer.status, origin: answer.headers['access-control-allow-origin'] }).toEqual({
      status: 200,
      origin: FRONTEND,
    })
  })

  it('refuses every other origin', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      'http://localhost:3001',
      'https://localhost:3000',
      `${FRONTEND}.evil.example`,
      '*',
    ]) {
      const { status, codes, headers } = await preflight(origin)
      expect({ origin, status, codes, allowed: headers['access-control-allow-origin'] }).toEqual({
        origin,
        status: 403,
        codes: ['ORIGIN_NOT_ALLOWED'],
        allowed: undefined,
      })
    }
  })

  it('opens no key to an origin that another key names', async () => {
    const { status, codes } = await house.ask.site('{ inquiryPurposes(locale: KO) { code } }', {}, { origin: FRONTEND })
    expect({ status, codes }).toEqual({ status: 403, codes: ['ORIGIN_NOT_ALLOWED'] })
  })

  it('refuses a site key or a receipt that is made up', async () => {
    for (const key of ['', 'x', 'A'.repeat(43), `${DEMO_SITE_KEY}x`, "' or true --"]) {
      expect(
        (await house.ask.site('{ inquiryPurposes(locale: KO) { code } }', {}, { 'x-site-key': key })).codes,
      ).toEqual(['SITE_KEY_NOT_VALID'])
    }
    for (const authorization of [
      'Receipt x',
      `Receipt ${'A'.repeat(22)}.${'A'.repeat(43)}`,
      'Bearer x',
      `Basic ${DEMO_SITE_KEY}`,
    ]) {
      expect((await house.ask.site('{ ownCase { number } }', {}, { authorization })).codes).toEqual([
        'RECEIPT_NOT_VALID',
      ])
    }
  })

  it('takes a staff session for nothing', async () => {
    const cookie = await house.signIn('cpo')
    expect(
      (
        await house.ask({
          path: '/graphql',
          headers: { 'content-type': 'application/json', cookie },
          body: { query: '{ policyInForce(locale: KO) { version } }' },
        })
      ).codes,
    ).toEqual(['SITE_KEY_NOT_VALID'])
  })
})

describe('the session cookie', () => {
  it('is bound to this host, unreadable to scripts, and goes with no request of another site', async () => {
    const { headers, text } = await house.ask.staff(SIGN_IN, { input: typedBy('auditor', house.clock) })
    const [cookie, ...more] = headers['set-cookie'] as string[]
    expect(more).toEqual([])
    expect(cookie).toMatch(
      /^__Host-jikimi-session=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict; Expires=[^;]+$/,
    )
    expect(text).not.toContain(cookie!.split(/[=;]/)[1])
  })

  it('is refused when it is forged, and cleared with what the browser kept at sign-out', async () => {
    const forged = `__Host-jikimi-session=${'A'.repeat(43)}`
    expect((await house.ask.staff(VIEWER, {}, { cookie: forged })).codes).toEqual(['NOT_SIGNED_IN'])
    const cookie = await house.signIn('archivist')
    const out = await house.ask.staff('mutation { signOut }', {}, { cookie })
    expect(out.headers['set-cookie']).toEqual([
      '__Host-jikimi-session=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0',
    ])
    expect(out.headers['clear-site-data']).toBe('"cache", "storage"')
    expect((await house.ask.staff(VIEWER, {}, { cookie })).codes).toEqual(['NOT_SIGNED_IN'])
  })
})

describe('every answer', () => {
  const PATHS = ['/graphql', '/admin/graphql', '/healthz', '/readyz', '/ko/', '/admin/', '/nothing-here']

  it.each(PATHS)('carries the security headers: %s', async (path) => {
    const { headers } = await house.ask({ method: 'GET', path })
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': expect.stringMatching(/max-age=\d{8,}/),
      'permissions-policy': expect.stringContaining('camera=()'),
    })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe-|script-src[^;]*\*/)
    expect(headers['x-powered-by']).toBeUndefined()
  })

  it('of an endpoint is kept by nobody, refusals included', async () => {
    const cookie = await house.signIn('ir-handler')
    const answers = [
      await house.ask.site('{ inquiryPurposes(locale: KO) { code } }'),
      await house.ask.site('{ nothing }'),
      await house.ask.site('{ ownCase { number } }', {}, { 'x-site-key': 'x' }),
      await house.ask.staff(VIEWER, {}, { cookie }),
      await house.ask.staff(VIEWER),
    ]
    for (const { headers } of answers) expect(headers['cache-control']).toBe('no-store')
  })
})

describe('where a request came from', () => {
  const origins = async (): Promise<string[]> => {
    const rows = await house.database.sql<{ origin: string }>(
      'postgres',
      'select distinct origin from jikimi.access_record order by 1',
    )
    return rows.map(({ origin }) => origin)
  }

  it('is the connection, whatever the headers say', async () => {
    const forged = {
      'x-forwarded-for': '203.0.113.7',
      forwarded: 'for=203.0.113.7',
      'x-real-ip': '203.0.113.7',
      'x-visitor-address': '203.0.113.7',
      'cf-connecting-ip': '203.0.113.7',
    }
    await house.clock.move({ seconds: 30 })
    expect((await house.ask.staff(SIGN_IN, { input: typedBy('handler', house.clock) }, forged)).codes).toEqual([])
    expect(await origins()).toEqual(['127.0.0.1'])
  })

  it('may be named by the built-in site alone, over loopback alone', () => {
    const from = (ip: string, key: string) =>
      visitorAddress(
        { ip, headers: { 'x-site-key': key, 'x-visitor-address': '203.0.113.7' } } as never,
        house.database.siteKey,
      )
    expect(from('127.0.0.1', house.database.siteKey)).toBe('203.0.113.7')
    expect(from('127.0.0.1', DEMO_SITE_KEY)).toBe('127.0.0.1')
    expect(from('198.51.100.4', house.database.siteKey)).toBe('198.51.100.4')
  })

  it('is what a trusted proxy says, and unknown when that is no address', async () => {
    const behind = await aWiredHouse('demo', { TRUSTED_PROXIES: '127.0.0.1' })
    await behind.ask.staff(SIGN_IN, { input: typedBy('handler', behind.clock) }, { 'x-forwarded-for': '203.0.113.7' })
    await behind.ask.staff(
      SIGN_IN,
      { input: typedBy('officer', behind.clock) },
      { 'x-forwarded-for': '<b>203.0.113.8</b>' },
    )
    const rows = await behind.database.sql<{ origin: string }>(
      'postgres',
      'select distinct origin from jikimi.access_record order by 1',
    )
    expect(rows.map(({ origin }) => origin)).toEqual(['203.0.113.7', 'unknown'])
    await behind.close()
  })
})
