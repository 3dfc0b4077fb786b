import { connect } from 'node:net'
import { randomUUID } from 'node:crypto'
import { aJpeg, aPdf, aPng, aStream } from '../../src/rooms/rights-requests/scans/content/a-scan.js'
import { aHouse, type House } from '../support/a-house.js'
import { anAccount } from '../support/an-account.js'
import { representing, type SeenRequest } from '../support/a-represented-request.js'
import { triedInSql } from '../support/tried-in-sql.js'
import { until } from '../support/until.js'

let house: House
let officers: ReturnType<typeof representing>
let request: SeenRequest

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  officers = representing(house)
  request = await asked()
})

afterAll(() => house.close())

const asked = async () =>
  (await officers.register(['ACCESS'], 'DELEGATED_AGENT', { email: `${randomUUID()}@example.kr` }))[0]!

interface Answer {
  readonly status: number
  readonly code: string
  readonly why: string | undefined
  readonly id: string
}

/** Sends a scan as the whole body, as the dashboard does. */
async function sent(
  bytes: Buffer,
  { who = 'officer', kind = 'MANDATE', to = request.id, headers = {} } = {},
): Promise<Answer> {
  const response = await fetch(`${house.url}/admin/rights-requests/${to}/scans?kind=${kind}`, {
    method: 'POST',
    headers: { cookie: who === '' ? '' : await officers.cookie(who), ...headers },
    body: new Uint8Array(bytes),
  })
  const { scan, errors } = (await response.json()) as {
    scan?: { id: string }
    errors?: [{ extensions: { code: string; facts: { why?: string } } }]
  }
  const { code = '', facts } = errors?.[0].extensions ?? {}
  return { status: response.status, code, why: facts?.why, id: scan?.id ?? '' }
}

async function fetched(id: string, { who = 'officer', of = request.id, headers = {} } = {}) {
  const cookie = await officers.cookie(who)
  const response = await fetch(`${house.url}/admin/rights-requests/${of}/scans/${id}`, {
    headers: { cookie, ...headers },
  })
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}

const count = async (): Promise<number> =>
  (await house.sql<{ n: number }>('postgres', 'select count(*)::int as n from jikimi.request_scan'))[0]!.n
/** A PDF of about so many bytes. */
const large = (bytes: number): Buffer => aPdf([aStream('/Filter /DCTDecode', Buffer.alloc(bytes, 0x41))])

describe('a scan', () => {
  it('comes out as it came in, as a file that no browser runs, shows or keeps, each time on record', async () => {
    for (const [bytes, type, ending] of [
      [large(9_900_000), 'application/pdf', 'pdf'],
      [aPng(), 'image/png', 'png'],
      [aJpeg(), 'image/jpeg', 'jpg'],
    ] as const) {
      const { status, id } = await sent(bytes)
      expect(status).toBe(201)
      const out = await fetched(id)
      expect(out.status).toBe(200)
      expect(out.bytes.equals(bytes.subarray(0, out.bytes.length)) && bytes.length - out.bytes.length < 2).toBe(true)
      expect(out.headers.get('content-type')).toBe(type)
      expect(out.headers.get('content-disposition')).toBe(`attachment; filename="mandate-${id}.${ending}"`)
      expect(out.headers.get('content-security-policy')).toContain('sandbox')
      expect(out.headers.get('x-content-type-options')).toBe('nosniff')
      expect(out.headers.get('cache-control')).toBe('no-store')
    }
    const records = await house.sql<{ act: string; duty: string; n: number }>(
      'postgres',
      `select act, duty, count(*)::int as n from jikimi.access_record where act like 'rights-request.scan%' group by 1, 2 order by 1`,
    )
    expect(records).toEqual([
      { act: 'rights-request.scan-added', duty: 'RIGHTS_REQUEST', n: 3 },
      { act: 'rights-request.scan-fetched', duty: 'RIGHTS_REQUEST', n: 3 },
    ])
  })

  it('lies sealed, and the same one again is the one that lies there', async () => {
    const bytes = aPdf(['<< /Words (Hong Gildong delegates) >>'])
    const before = await count()
    const { id } = await sent(bytes)
    expect((await sent(bytes)).id).toBe(id)
    expect((await sent(bytes, { kind: 'EVIDENCE' })).id).not.toBe(id)
    expect(await count()).toBe(before + 2)
    const [row] = await house.sql<{ sealed: Buffer }>(
      'postgres',
      'select sealed from jikimi.request_scan where id = $1',
      [id],
    )
    expect(row!.sealed.includes('Gildong')).toBe(false)
  })

  it.each([
    ['a program that is called a PDF', Buffer.from('MZ\x90\x00 a program'), 'NOT_A_SCAN'],
    ['a PDF with a script', aPdf(['<< /S /Java#53cript /JS (app.launchURL()) >>']), 'PDF_RUNS'],
    ['a picture that says it is huge', aPng(60_000, 60_000), 'PICTURE_TOO_LARGE'],
    ['nothing', Buffer.alloc(0), 'NOT_A_SCAN'],
  ])('is not %s, and nothing of it is kept', async (_what, bytes, why) => {
    const before = await count()
    const headers = { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="mandate.pdf"' }
    expect(await sent(bytes, { headers })).toMatchObject({ status: 415, code: 'SCAN_NOT_ACCEPTED', why })
    expect(await count()).toBe(before)
  })

  it('is of a kind that is known, for a request that runs, and twenty of them at most', async () => {
    expect(await sent(aPng(), { kind: 'SELFIE' })).toMatchObject({ status: 400, code: 'SCAN_KIND_NOT_KNOWN' })
    expect(await sent(aPng(), { to: randomUUID() })).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await sent(aPng(), { to: 'x' })).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    const { id } = await asked()
    for (let nth = 1; nth <= 20; nth += 1) expect((await sent(aPng(nth, 1), { to: id })).status).toBe(201)
    expect(await sent(aPng(21, 1), { to: id })).toMatchObject({ status: 409, code: 'TOO_MANY_SCANS' })
  })
})

describe('who', () => {
  it('adds and fetches scans is the assignee of the request, from the dashboard’s own pages', async () => {
    const { id } = await sent(aPng(7, 7))
    for (const who of ['cpo', 'handler', 'auditor', 'administrator', 'archivist']) {
      expect(await sent(aPng(), { who })).toMatchObject({ status: 403, code: 'NOT_ALLOWED' })
      expect((await fetched(id, { who })).status).toBe(403)
    }
    expect(await sent(aPng(), { who: '' })).toMatchObject({ status: 401, code: 'NOT_SIGNED_IN' })
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'http://localhost:1' }])
      expect(await sent(aPng(), { headers })).toMatchObject({ status: 403, code: 'ORIGIN_NOT_ALLOWED' })
    expect((await fetched(id, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    expect((await fetched(id, { of: (await asked()).id })).status).toBe(404)
  })

  it('is another privacy officer does neither, in the API and in SQL', async () => {
    const { id } = await sent(aPng(8, 8))
    const person = await anAccount(house, 'other-officer', ['PRIVACY_OFFICER'])
    const cookie = await house.signIn(person)
    const headers = { cookie }
    const url = `${house.url}/admin/rights-requests/${request.id}/scans`
    expect((await fetch(`${url}/${id}`, { headers })).status).toBe(403)
    const body = new Uint8Array(aPng())
    expect((await fetch(`${url}?kind=MANDATE`, { method: 'POST', headers, body })).status).toBe(403)
    const [mine, theirs] = [await officers.cookie('officer'), cookie]
    const contents = 'select * from jikimi.scan_contents($1)'
    expect(await triedInSql(house, mine, contents, [id])).toBe(1)
    expect(await triedInSql(house, theirs, contents, [id])).toBe(0)
    expect(await triedInSql(house, mine, 'select sealed from jikimi.request_scan where id = $1', [id])).toBe('42501')
    const add = `select jikimi.add_scan(gen_random_uuid(), $1, 'MANDATE', 'PNG', 1, decode(repeat('00', 32), 'hex'), '\\x0000')`
    expect(await triedInSql(house, mine, add, [request.id])).toBe(1)
    expect(await triedInSql(house, theirs, add, [request.id])).toBe('42501')
  })
})

describe('a refused scan', () => {
  it('leaves the line to what is sent on it next, also when its body came late', async () => {
    const { hostname, port, host } = new URL(house.url)
    const socket = connect(Number(port), hostname)
    const line = { answers: '', isCut: false }
    socket.on('data', (data) => void (line.answers += data.toString()))
    for (const event of ['close', 'error']) socket.on(event, () => void (line.isCut = true))
    const start = `POST /admin/rights-requests/${request.id}/scans?kind=REQUEST HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 4\r\n\r\n`
    for (const nth of [1, 2]) {
      socket.write(start)
      await until(() => line.answers.split('HTTP/1.1 401').length - 1 === nth)
      socket.write('body')
    }
    await new Promise((done) => setTimeout(done, 700))
    expect(line.isCut).toBe(false)
    socket.destroy()
  })
})

describe('too much', () => {
  it('is refused by what it says it is, and while it comes, one byte over', async () => {
    const before = await count()
    expect(await sent(large(10_000_001))).toMatchObject({ status: 413, code: 'SCAN_TOO_LARGE' })
    expect(await count()).toBe(before)
  })

  it('of 200 MB without a length ends the connection, and the memory stays flat', async () => {
    const before = await count()
    global.gc?.()
    const heap = process.memoryUsage()
    const { answer, taken } = await flood(200_000_000)
    expect(answer).toContain('413')
    expect(answer).toContain('SCAN_TOO_LARGE')
    // What lay in the buffers of two sockets on one machine is not what was read
    expect(taken).toBeLessThan(60_000_000)
    const after = process.memoryUsage()
    expect(after.heapUsed + after.external - heap.heapUsed - heap.external).toBeLessThan(50_000_000)
    expect(await count()).toBe(before)
    expect((await sent(aPng(9, 9))).status).toBe(201)
  })

  /** Sends in chunks, without saying how much, until the other side ends it. */
  async function flood(most: number): Promise<{ answer: string; taken: number }> {
    const { hostname, port, host } = new URL(house.url)
    const cookie = await officers.cookie('officer')
    const socket = connect(Number(port), hostname)
    const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(0x10000, 0x41), Buffer.from('\r\n')])
    let [answer, taken] = ['', 0]
    const line = { isOver: false }
    socket.on('data', (data) => void (answer += data.toString()))
    const over = new Promise<void>((done) => {
      for (const event of ['close', 'error']) socket.on(event, () => ((line.isOver = true), done()))
    })
    socket.write(
      `POST /admin/rights-requests/${request.id}/scans?kind=REQUEST HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\ntransfer-encoding: chunked\r\n\r\n`,
    )
    while (!line.isOver && taken < most) {
      taken += chunk.length
      if (!socket.write(chunk)) await Promise.race([over, new Promise((done) => socket.once('drain', done))])
    }
    await over
    return { answer, taken }
  }

  it('at once waits: of eight that dawdle four come in, and when they hang up there is room again', async () => {
    const url = new URL(house.url)
    const cookie = await officers.cookie('officer')
    let refused = 0
    const open = Array.from({ length: 8 }, () => {
      const socket = connect(Number(url.port), url.hostname)
      socket.on('error', () => undefined)
      socket.once('data', (answer) => void (refused += Number(answer.toString().includes('BUSY'))))
      socket.write(
        `POST /admin/rights-requests/${request.id}/scans?kind=REQUEST HTTP/1.1\r\nhost: ${url.host}\r\ncookie: ${cookie}\r\ncontent-length: 100\r\n\r\nabc`,
      )
      return socket
    })
    // Whoever asked before that would take one of the four places themselves
    await until(() => refused === 4)
    expect(await sent(aPng(10, 10))).toMatchObject({ status: 503, code: 'BUSY' })
    for (const socket of open) socket.destroy()
    await until(async () => (await sent(aPng(10, 10))).status === 201)
  })
})
