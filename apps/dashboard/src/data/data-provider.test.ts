import { dataProvider } from './data-provider.js'

const asked: { url: string; method: string | undefined; body: { query: string; variables: unknown } }[] = []
const original = globalThis.fetch

beforeEach(() => {
  asked.length = 0
  globalThis.fetch = (async (url: string, init: RequestInit) => {
    asked.push({ url, method: init.method, body: JSON.parse(String(init.body)) })
    const pageInfo = { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false }
    return Response.json({ data: { inquiryCases: { edges: [{ cursor: 'a', node: { id: 'case-1' } }], pageInfo } } })
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

const list = (resource: string, filter: object) =>
  dataProvider.getList(resource, { filter, pagination: { page: 1, perPage: 25 } })

describe('the data provider', () => {
  it('asks for a page by POST with the filter in the body, never in the address', async () => {
    const { data } = await list('inquiries', { purpose: 'CIVIL_COMPLAINT', state: 'TAKEN' })
    expect(data).toEqual([{ id: 'case-1' }])
    expect(asked).toMatchObject([
      {
        url: '/admin/graphql',
        method: 'POST',
        body: { variables: { purpose: 'CIVIL_COMPLAINT', filter: { state: 'TAKEN' }, first: 25, after: null } },
      },
    ])
  })

  it('gives no total, since none is counted', async () => {
    expect(await list('inquiries', { purpose: 'CIVIL_COMPLAINT' })).not.toHaveProperty('total')
  })

  it('has no list for a resource that is not listed', async () => {
    await expect(list('subjects', {})).rejects.toThrow(TypeError)
    expect(asked).toEqual([])
  })

  it.each(['getOne', 'getMany', 'create', 'update', 'delete', 'deleteMany'])(
    'never lets react-admin %s: acts are the rooms’ own verbs',
    async (method) => {
      await expect(dataProvider[method]('inquiries', { id: 'case-1' })).rejects.toThrow(TypeError)
      expect(asked).toEqual([])
    },
  )
})
