import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openEndpoint } from '../../src/http/graphql-endpoint.js'
import type { RequestContext } from '../../src/persistence/context.js'
import { buildPublicSchema, buildStaffSchema } from '../../src/main/schemas.js'
import { aWiredHouse, type WiredHouse } from './a-wired-house.js'

let house: WiredHouse

beforeAll(async () => {
  house = await aWiredHouse('production')
})

afterAll(() => house.close())

const packaged = createRequire(import.meta.url)
const manifest = (side: 'public' | 'staff') =>
  JSON.parse(readFileSync(packaged.resolve(`@jikimi/client/manifests/${side}.json`), 'utf8')) as Record<string, string>

const SIDES = {
  public: { path: '/graphql', host: 'www.example.kr' },
  staff: { path: '/admin/graphql', host: 'desk.example.kr' },
} as const

const send = (side: 'public' | 'staff', body: object) => {
  const { path, host } = SIDES[side]
  return house.ask({
    path,
    headers: { host, 'content-type': 'application/json', 'x-site-key': house.database.siteKey },
    body,
  })
}

describe.each(['public', 'staff'] as const)('in production, the %s endpoint', (side) => {
  it('knows every document of its manifest by its id', async () => {
    const ids = Object.keys(manifest(side))
    expect(ids.length).toBeGreaterThan(3)
    for (const documentId of ids) {
      const { codes } = await send(side, { documentId })
      expect(codes).not.toContain('DOCUMENT_NOT_REGISTERED')
      expect(codes).not.toContain('FAULT')
    }
  })

  it('answers no document that is not registered, not even with an id beside it that is', async () => {
    const [registered] = Object.values(manifest(side))
    const other = Object.keys(manifest(side === 'public' ? 'staff' : 'public'))[0]
    const bodies = [
      { query: '{ __typename }' },
      { query: registered },
      { query: '{ __schema { types { name } } }' },
      { documentId: other },
      {},
      ...['toString', 'constructor', '__proto__', ''].map((documentId) => ({ documentId, query: '{ __typename }' })),
    ]
    for (const body of bodies) {
      const { status, codes, data } = await send(side, body)
      expect({ body, status, codes, data }).toEqual({
        body,
        status: 400,
        codes: ['DOCUMENT_NOT_REGISTERED'],
        data: null,
      })
    }
    const mixed = await send(side, { documentId: Object.keys(manifest(side))[0], query: '{ smuggled: __typename }' })
    expect(mixed.text).not.toContain('smuggled')
  })

  it('takes no automatic persisted query', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }
    expect((await send(side, { extensions, query: '{ __typename }' })).codes).toEqual(['DOCUMENT_NOT_REGISTERED'])
  })
})

describe.each([
  { side: 'public', build: buildPublicSchema },
  { side: 'staff', build: buildStaffSchema },
])('the $side schema', ({ build }) => {
  it('is told by no introspection in production', async () => {
    const endpoint = await openEndpoint({
      schema: build(),
      registered: {},
      hasIntrospection: false,
      report: () => undefined,
    })
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "CaseState") { name } }']) {
      const { body } = await endpoint.executeOperation({ query }, { contextValue: {} as RequestContext })
      expect(JSON.stringify(body)).toContain('REQUEST_NOT_VALID')
      expect(JSON.stringify(body)).not.toContain('CaseState')
    }
    await endpoint.stop()
  })
})

describe('two hosts in production', () => {
  const get = async (host: string, path: string) => (await house.ask({ method: 'GET', path, headers: { host } })).status

  it('keep the dashboard off the site, the site off the dashboard, and strangers off both', async () => {
    expect(await get('www.example.kr', '/admin/')).toBe(404)
    expect(await get('www.example.kr', '/admin/graphql')).toBe(404)
    expect(await get('desk.example.kr', '/ko/')).toBe(404)
    expect(await get('desk.example.kr', '/graphql')).toBe(404)
    for (const path of ['/admin/', '/ko/', '/graphql', '/admin/graphql'])
      expect({ path, status: await get('evil.example', path) }).toEqual({ path, status: 404 })
  })

  it('show the dashboard and the site where they belong', async () => {
    expect(await get('desk.example.kr', '/admin/')).toBe(200)
    expect(await get('www.example.kr', '/ko/')).toBe(200)
    expect(await get('www.example.kr', '/en/policy')).toBe(200)
  })

  it('show no demo page', async () => {
    for (const host of ['www.example.kr', 'desk.example.kr']) expect(await get(host, '/demo')).toBe(404)
  })
})
