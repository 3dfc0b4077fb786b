import { gzipSync } from 'node:zlib'
import { aWiredHouse, type WiredHouse } from './a-wired-house.js'

let house: WiredHouse
let headers: Record<string, string>

beforeAll(async () => {
  house = await aWiredHouse()
  headers = { 'content-type': 'application/json', 'x-site-key': house.database.siteKey }
})

afterAll(() => house.close())

const QUERY = '{ inquiryPurposes(locale: KO) { code } }'
const PLACES = ['/graphql', '/admin/graphql']

/** A refusal in GraphQL's shape: never a page. */
async function expectRefusal(question: Parameters<WiredHouse['ask']>[0], status: number, code: string): Promise<void> {
  const answer = await house.ask(question)
  expect({ status: answer.status, type: answer.headers['content-type'], codes: answer.codes }).toEqual({
    status,
    type: expect.stringMatching(/^application\/(graphql-response\+)?json/),
    codes: [code],
  })
  expect(answer.headers['cache-control']).toBe('no-store')
}

describe.each(PLACES)('%s', (path) => {
  it('answers POST only: no query ever stands in an address', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
      await expectRefusal(
        {
          method,
          path: `${path}?query=${encodeURIComponent(QUERY)}`,
          headers: { ...headers, 'apollo-require-preflight': 'x' },
        },
        405,
        'REQUEST_NOT_VALID',
      )
    }
    const head = await house.ask({ method: 'HEAD', path, headers })
    expect({ status: head.status, text: head.text }).toEqual({ status: 405, text: '' })
  })

  it('takes nothing that a form or a simple request of another site can send', async () => {
    const form =
      '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--x--\r\n'
    const bodies = {
      'text/plain': JSON.stringify({ query: QUERY }),
      'multipart/form-data; boundary=x': form,
      'application/x-www-form-urlencoded': `query=${QUERY}`,
      'application/graphql': QUERY,
      'application/jsonx': '{}',
    }
    for (const [type, body] of Object.entries(bodies)) {
      // A file is told apart, so that whoever sends one hears why
      const code = type.startsWith('multipart') ? 'ATTACHMENT_NOT_ACCEPTED' : 'REQUEST_NOT_VALID'
      await expectRefusal({ path, headers: { ...headers, 'content-type': type }, body }, 415, code)
    }
  })

  it('takes nothing compressed: no bomb is ever unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000, 0x20))
    for (const encoding of ['gzip', 'deflate', 'br', 'identity, gzip']) {
      await expectRefusal(
        { path, headers: { ...headers, 'content-encoding': encoding }, body: bomb.subarray(0, 5000) },
        415,
        'REQUEST_NOT_VALID',
      )
    }
  })

  it('refuses more than 1 MB of staff and 100 kB of anybody else with 413, and answers exactly as much', async () => {
    const ofSize = (bytes: number) => {
      const frame = JSON.stringify({ query: '{ __typename }', variables: { padding: '' } })
      return frame.replace('"padding":""', `"padding":"${'a'.repeat(bytes - frame.length)}"`)
    }
    const most = path === '/admin/graphql' ? 1_000_000 : 100_000
    await expectRefusal({ path, headers, body: ofSize(most + 1) }, 413, 'DOCUMENT_TOO_LARGE')
    const fits = await house.ask({ path, headers, body: ofSize(most) })
    expect({ status: fits.status, codes: fits.codes }).toEqual({ status: 200, codes: [] })
  })

  it('refuses malformed UTF-8, lone surrogates and NUL by name, before anything understands them', async () => {
    const around = (bytes: Buffer) =>
      Buffer.concat([Buffer.from('{"query":"{ __typename }","variables":{"a":"'), bytes, Buffer.from('"}}')])
    const texts = [
      Buffer.from([0xff]),
      Buffer.from([0xc0, 0x80]),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from([0xed, 0x99]),
      Buffer.from('\\ud800'),
      Buffer.from('\\udc00x'),
      Buffer.from('\\u0000'),
    ]
    for (const text of texts) await expectRefusal({ path, headers, body: around(text) }, 400, 'TEXT_NOT_VALID')
    await expectRefusal(
      { path, headers, body: '{"query":"{ __typename }","variables":{"\\ud800":"a"}}' },
      400,
      'TEXT_NOT_VALID',
    )
    await expectRefusal(
      { path, headers, body: '{"query":"{ __typename }","variables":{"\\u0000":"a"}}' },
      400,
      'TEXT_NOT_VALID',
    )
    const whole = await house.ask({ path, headers, body: around(Buffer.from('홍길동 \\ud83d\\ude00')) })
    expect(whole.status).toBe(200)
  })

  it('refuses what is no JSON object', async () => {
    for (const body of ['', 'null', '1', '"a"', '[]', '{"query":', "{query:''}", '{"query":"{ __typename }"} ']) {
      const answer = await house.ask({ path, headers, body })
      const expected = body.endsWith(' ') ? { status: 200, codes: [] } : { status: 400, codes: ['REQUEST_NOT_VALID'] }
      expect({ body, status: answer.status, codes: answer.codes }).toEqual({ body, ...expected })
    }
  })

  it('survives JSON that is 49,000 levels deep', async () => {
    const deep = `{"query":"{ __typename }","variables":{"a":${'['.repeat(49_000)}${']'.repeat(49_000)}}}`
    const answer = await house.ask({ path, headers, body: deep })
    expect([200, 400]).toContain(answer.status)
    expect((await house.ask({ path: '/healthz', method: 'GET' })).status).toBe(200)
  })

  it('takes nothing from __proto__ or constructor', async () => {
    const body =
      '{"query":"{ __typename }","__proto__":{"polluted":true},"variables":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}'
    const answer = await house.ask({ path, headers, body })
    expect(answer.status).toBe(200)
    expect('polluted' in {}).toBe(false)
  })

  it('answers a malformed address in JSON too', async () => {
    const answer = await house.ask({ path: `${path}/%E0%A4%A`, headers, body: '{}' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.headers['content-type']).toMatch(/json/)
  })
})
