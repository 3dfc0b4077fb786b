import { BackupsDocument, ReplaysDocument } from '@jikimi/client/staff'
import { OwnCaseDocument } from '@jikimi/client/public'
import { Client } from 'pg'
import { openBlob } from '@jikimi/vault'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aHouse, type House } from '../support/a-house.js'
import { asSuperuser } from '../support/as-superuser.js'
import { freePort } from '../support/free-port.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { refusalOf } from '../support/refusal-of.js'
import { until } from '../support/until.js'
import { destroy } from './destroy.js'
import { putBack } from './put-back.js'

let before: House
let house: House
let copy: TestDatabase
let cookie: string
const receipts: string[] = []

beforeAll(async () => {
  before = await aHouse({ isQuiet: true })
  for (const name of ['김가람', '이나래', '박다온']) receipts.push((await sendInquiry(before.site(), { name })).receipt)
  cookie = await before.signIn('cpo')
  await before.sequence()
  await before.stop()
  copy = await aDatabase(before.database)
  await before.clock.move({ days: 365 })
  const ids = await before.sql<{ id: string }>(
    'postgres',
    'select id from jikimi.collection order by received_at, id limit 1',
  )
  await destroy(
    before.database,
    ids.map(({ id }) => id),
  )
})

afterAll(async () => {
  await house.close()
  for (const one of [before.database, copy]) await one.drop()
})

const codeIn = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code

describe('a server over a database that was put back', () => {
  it('answers nobody until what has ended since is done again, and says why in both languages', async () => {
    const database = await putBack(copy, before.database)
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    await asSuperuser(database.name, async (client: Client) => {
      await client.query('begin')
      // Whatever ends waits for this
      await client.query('lock table jikimi.ending in share row exclusive mode')
      const opening = aHouse({ isQuiet: true, over: database, port })
      await until(() =>
        fetch(`${url}/readyz`).then(
          ({ status }) => status === 503,
          () => false,
        ),
      )
      expect((await fetch(`${url}/healthz`)).status).toBe(200)
      for (const path of ['/graphql', '/admin/graphql', '/admin/files/exports/x', '/log/checkpoint']) {
        const response = await fetch(`${url}${path}`, { method: path.endsWith('graphql') ? 'POST' : 'GET' })
        expect([path, response.status, response.headers.get('retry-after')]).toEqual([path, 503, '10'])
        expect(await codeIn(response)).toBe('REPLAYING')
      }
      const page = await fetch(`${url}/ko/`, { headers: { accept: 'text/html' } })
      expect(page.status).toBe(503)
      expect(await page.text()).toMatch(/lang="ko">백업을 복원[^]*lang="en">A backup is being restored/)
      await client.query('commit')
      house = await opening
    })
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
  })

  it('lets in nobody who was in before', async () => {
    expect(await refusalOf(house.staff(cookie)(BackupsDocument, { first: 5 }))).toBe('NOT_SIGNED_IN')
  })

  it('shows each living case to its person, and knows nothing of the others', async () => {
    const states = await Promise.all(
      receipts.map((receipt) =>
        house
          .subject(receipt)(OwnCaseDocument)
          .then(
            ({ ownCase }) => ownCase.state,
            () => 'none',
          ),
      ),
    )
    expect(states).toEqual(['none', 'RECEIVED', 'RECEIVED'])
  })

  it('opens what all the living sent with the keystore of today', async () => {
    const keystore = await house.database.openKeystore()
    const rows = await house.sql<{ id: string; key_id: string; sealed: Buffer }>(
      'postgres',
      'select id, key_id, sealed from jikimi.collection',
    )
    expect(rows).toHaveLength(2)
    for (const { id, key_id: keyId, sealed } of rows) {
      const bytes = openBlob(
        await keystore.open(keyId),
        { table: 'collection', row: id, collection: id, keyId },
        sealed,
      )
      expect(Buffer.from(bytes).toString()).toContain('gildong@example.kr')
    }
    keystore.close()
  })

  it('tells the administrator and the chief privacy officer what it did, and nobody else', async () => {
    await house.clock.move({ days: 365 })
    for (const who of ['administrator', 'cpo']) {
      const { replays } = await house.staff(await house.signIn(who))(ReplaysDocument, { first: 5 })
      expect(replays.edges.map(({ node }) => node)).toMatchObject([{ destroyed: 1, keyless: 0 }])
      expect(replays.edges[0]!.node.endedAt).not.toBeNull()
      expect(replays.edges[0]!.node.sessions).toBeGreaterThan(0)
    }
    for (const who of ['officer', 'handler', 'auditor', 'archivist'])
      expect(await refusalOf(house.staff(await house.signIn(who))(ReplaysDocument, { first: 5 }))).toBe('NOT_ALLOWED')
  })
})
