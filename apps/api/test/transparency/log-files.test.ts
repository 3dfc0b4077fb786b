import {
  decodeEntries,
  leafHash,
  openNote,
  parseCheckpoint,
  parseProofFile,
  parseVerifierKey,
  verifyInclusion,
} from '@jikimi/transparency-log'
import { type House, aHouse } from '../support/a-house.js'
import { record } from './records.js'

let house: House
const cookies: Record<string, string> = {}

beforeAll(async () => {
  house = await aHouse()
  for (const who of ['auditor', 'cpo', 'officer', 'handler', 'administrator']) cookies[who] = await house.signIn(who)
  await record(house, 2)
  await house.sequence()
})

afterAll(() => house.close())

const get = (path: string, who?: string, headers: Record<string, string> = {}) =>
  fetch(`${house.url}/log${path}`, {
    headers: { ...(who ? { cookie: cookies[who]! } : {}), ...headers },
    redirect: 'manual',
  })

const codeIn = async (answer: Response): Promise<string> => {
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const { errors } = (await answer.json()) as { errors: { message: string }[] }
  return errors[0]!.message
}

/** How often an act is on record. */
const told = async (act: string): Promise<number> => {
  const rows = await house.sql('postgres', `select 1 from jikimi.access_record where act = $1 and outcome = 'DONE'`, [
    act,
  ])
  return rows.length
}

describe('the checkpoint', () => {
  it('is open to everybody who reaches the host, with the key beside it', async () => {
    const key = await (await get('/log.vkey')).text()
    const answer = await get('/checkpoint')
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    const { text } = openNote(await answer.text(), [parseVerifierKey(key.trim())])
    expect(parseCheckpoint(text).size).toBeGreaterThan(1)
  })

  it('is not given to a page of another site, nor by another host', async () => {
    expect((await get('/checkpoint', undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await get('/checkpoint', undefined, { 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await get('/checkpoint', undefined, { 'sec-fetch-site': 'none' })).status).toBe(200)
  })
})

describe('tiles and entries', () => {
  const size = async () => parseCheckpoint((await (await get('/checkpoint')).text()).split('\n\n')[0]! + '\n').size

  it('are for auditors and the chief privacy officer, each on record', async () => {
    const before = await told('log.fetched')
    for (const who of ['auditor', 'cpo']) {
      const entries = await get(`/tile/entries/000.p/${await size()}`, who)
      expect(entries.status).toBe(200)
      expect(entries.headers.get('content-type')).toBe('application/octet-stream')
      const hashes = await get(`/tile/0/000.p/${await size()}`, who)
      const leaves = decodeEntries(new Uint8Array(await entries.arrayBuffer())).map(leafHash)
      expect(Buffer.concat(leaves)).toEqual(Buffer.from(await hashes.arrayBuffer()))
    }
    expect(await told('log.fetched')).toBe(before + 4)
  })

  it('are given narrower than they are kept, as older checkpoints name them', async () => {
    const answer = await get('/tile/entries/000.p/1', 'auditor')
    expect(decodeEntries(new Uint8Array(await answer.arrayBuffer()))).toHaveLength(1)
  })

  it.each([['officer'], ['handler'], ['administrator']])('are refused to %s, on record', async (who) => {
    const answer = await get('/tile/0/000.p/1', who)
    expect(answer.status).toBe(403)
    expect(await codeIn(answer)).toBe('NOT_ALLOWED')
    const [row] = await house.sql(
      'postgres',
      `select outcome, refusal, duty from jikimi.access_record where act = 'log.fetch' order by at desc limit 1`,
    )
    expect(row).toEqual({ outcome: 'REFUSED', refusal: 'NOT_ALLOWED', duty: 'INSPECTION' })
  })

  it('are refused to whoever is not signed in', async () => {
    const answer = await get('/tile/0/000.p/1')
    expect(answer.status).toBe(401)
    expect(await codeIn(answer)).toBe('NOT_SIGNED_IN')
  })

  it.each([
    ['/tile/0/000.p/200'],
    ['/tile/0/000'],
    ['/tile/0/00.p/1'],
    ['/tile/0/000.p/01'],
    ['/tile/0/000.p/1?a=b'],
    ['/tile/00/000.p/1'],
    ['/tile/1/000.p/1'],
    ['/tile/0/x000/000.p/1'],
    ['/tile/0/'],
    ['/tile/'],
    ['/tile/0/..%2f..%2fsigned'],
    ['/tile/entries/000.p/1/../../../../signed'],
    ['/tile/entries/%2e%2e/%2e%2e/lock'],
    ['/signed'],
    ['/lock'],
    ['/'],
    [''],
    ['/unfinished/'],
    ['/proof/'],
    ['/proof/1'],
    ['/proof/01.tlog-proof'],
    ['/proof/-1.tlog-proof'],
    ['/proof/99999999.tlog-proof'],
    ['/proof/99999999999999999999.tlog-proof'],
  ])('are not found at %s, nor is anything else', async (path) => {
    const answer = await get(path, 'auditor')
    expect(answer.status).toBe(404)
    expect(await codeIn(answer)).toBe('NOT_FOUND')
  })
})

describe('a proof', () => {
  const indexOf = async (act: string): Promise<number> => {
    const [row] = await house.sql<{ index: string }>(
      'postgres',
      `select index from jikimi.log_entry e join jikimi.access_record r on r.at = e.record_at and r.id = e.record_id where r.act = $1`,
      [act],
    )
    return Number(row!.index)
  }

  it('holds what whoever has only the key can verify: entry, salt and body', async () => {
    const before = await told('access-record.proved')
    const index = await indexOf('inquiry.listed')
    const answer = await get(`/proof/${index}.tlog-proof`, 'cpo')
    expect(answer.status).toBe(200)
    const parts = parseProofFile(await answer.text())
    const verifier = parseVerifierKey((await (await get('/log.vkey')).text()).trim())
    const { size, root } = parseCheckpoint(openNote(parts.checkpoint, [verifier]).text)
    const extra = JSON.parse(Buffer.from(parts.extra!).toString()) as Record<string, string>
    expect(Object.keys(extra)).toEqual(['entry', 'salt', 'body'])
    const leaf = leafHash(Buffer.from(extra['entry']!))
    expect(verifyInclusion({ index: parts.index, size, root, leaf, hashes: parts.hashes })).toBe(true)
    expect(await told('access-record.proved')).toBe(before + 1)
  })

  it('of a statement holds the statement', async () => {
    const parts = parseProofFile(await (await get('/proof/0.tlog-proof', 'auditor')).text())
    expect(JSON.parse(Buffer.from(parts.extra!).toString())).toEqual({
      entry: expect.stringContaining('\nkind begun\n'),
    })
  })

  it('of a record beyond the scope is not found, like one that is not there', async () => {
    const index = await indexOf('inquiry.listed')
    expect((await get(`/proof/${index}.tlog-proof`, 'auditor')).status).toBe(200)
    await house.sql('postgres', `update jikimi.audit_scope set purposes = '{}', duties = '{INSPECTION}'`)
    expect((await get(`/proof/${index}.tlog-proof`, 'auditor')).status).toBe(404)
    expect((await get(`/proof/${index}.tlog-proof`, 'cpo')).status).toBe(200)
  })
})
