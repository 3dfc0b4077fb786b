import { aWiredHouse, type WiredHouse } from './a-wired-house.js'

let house: WiredHouse

beforeAll(async () => {
  house = await aWiredHouse()
})

afterAll(() => house.close())

const SCRIPT = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`
const TYPES = { 'content-type': 'application/x-www-form-urlencoded' }

const get = (path: string, headers: Record<string, string> = {}) => house.ask({ method: 'GET', path, headers })

/** The form's hidden fields, then what the visitor types. */
async function posted(typed: Record<string, string>, headers: Record<string, string> = {}) {
  const { text } = await get('/en/inquiry?purpose=CIVIL_COMPLAINT')
  const hidden = [...text.matchAll(/name="(policyVersion|consentDigest|idempotencyKey|purpose)" value="([^"]*)"/g)].map(
    ([, name, value]) => [name!, value!],
  )
  expect(hidden.length).toBeGreaterThanOrEqual(3)
  const body = new URLSearchParams({ ...Object.fromEntries(hidden), ...typed }).toString()
  return house.ask({
    path: '/en/inquiry?purpose=CIVIL_COMPLAINT',
    headers: { ...TYPES, 'sec-fetch-site': 'same-origin', ...headers },
    body,
  })
}

const ITEMS = { 'item-NAME': SCRIPT, 'item-EMAIL': 'kim@example.kr', 'item-CONTENT': SCRIPT }

describe('a script in the form', () => {
  it('comes back escaped where the form is shown again', async () => {
    const { status, text } = await posted(ITEMS)
    expect(status).toBe(422)
    expect(text).toContain('&lt;script')
    expect(text).not.toMatch(/<script>alert|<img src=x|value=""'>/)
  })

  it('is on no receipt, and what is there runs nothing', async () => {
    const answer = await posted({ ...ITEMS, consent: 'yes' })
    expect({ status: answer.status, location: answer.headers['location'] }).toEqual({
      status: 303,
      location: '/en/inquiry/receipt',
    })
    const [kept] = answer.headers['set-cookie'] as string[]
    expect(kept).toMatch(
      /^__Host-receipt=[\w.~-]+; Max-Age=3600; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
    )
    const receipt = await get('/en/inquiry/receipt', { cookie: kept!.split(';')[0]! })
    expect(receipt.status).toBe(200)
    expect(receipt.headers['cache-control']).toBe('no-store')
    expect(receipt.text).not.toMatch(/alert\(1\)|onerror/)
    expect(String(receipt.headers['content-security-policy'])).toContain("script-src 'self'")
  })

  it('in an address or a header is on no page', async () => {
    const asked = encodeURIComponent(SCRIPT)
    for (const path of [
      `/en/inquiry?purpose=${asked}`,
      `/en/${asked}`,
      `/${asked}`,
      `/en/inquiry?purpose=CIVIL_COMPLAINT&item-NAME=${asked}`,
      `/admin/${asked}`,
    ]) {
      const { text } = await get(path, { 'accept-language': SCRIPT, referer: 'http://x/"><script>alert(1)</script>' })
      expect({ path, found: /<script>alert|onerror=alert/.test(text) }).toEqual({ path, found: false })
    }
  })
})

describe('a form of another site', () => {
  it('is refused, before its body is read', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    ]) {
      expect((await posted({ ...ITEMS, consent: 'yes' }, headers)).status).toBe(403)
    }
  })
})

describe('an address', () => {
  it('leads to no file outside the built pages', async () => {
    for (const path of [
      '/assets/../../../package.json',
      '/assets/..%2f..%2f..%2fpackage.json',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/admin/..%2f..%2fpackage.json',
      '/admin/%2e%2e%5c%2e%2e%5cpackage.json',
      '/admin/assets/....//....//etc/passwd',
      '//etc/passwd',
      '/.env',
      '/.git/config',
      '/en/%00',
    ]) {
      const { status, text } = await get(path)
      expect({
        path,
        isFound: status === 200 && !text.startsWith('<!doctype html>') && !text.startsWith('<!DOCTYPE html>'),
      }).toEqual({ path, isFound: false })
      expect(text).not.toMatch(/"dependencies"|root:x:|\[core\]/)
    }
  })

  it('can set no header', async () => {
    for (const path of [
      '/ko%0d%0aSet-Cookie:%20injected=1',
      '/en/inquiry?purpose=x%0d%0aSet-Cookie:%20injected=1',
      '/%0d%0aLocation:%20https://evil.example',
      '//evil.example/%2e%2e',
    ]) {
      const { headers } = await get(path)
      expect(headers['set-cookie']).toBeUndefined()
      expect(String(headers['location'] ?? '')).not.toMatch(/evil\.example/)
    }
  })
})
