import { type Connection, Pages } from './pages.js'

const ROWS = Array.from({ length: 7 }, (_, place) => ({ id: `case-${place}` }))

/** A server with seven rows that gives three at a time and remembers what it was asked. */
const aServer = () => {
  const asked: (string | null)[] = []
  const load = async (after: string | null): Promise<Connection<{ id: string }>> => {
    asked.push(after)
    const from = after === null ? 0 : Number(after)
    const edges = ROWS.slice(from, from + 3).map((node) => ({ node }))
    const end = from + edges.length
    return { edges, pageInfo: { endCursor: String(end), hasNextPage: end < ROWS.length, hasPreviousPage: from > 0 } }
  }
  return { asked, load }
}

describe('walking the pages of a list', () => {
  it('asks for the first page without a cursor', async () => {
    const { asked, load } = aServer()
    const page = await new Pages().read('inquiries a', 1, load)
    expect(asked).toEqual([null])
    expect(page).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  })

  it('asks for a known page with one request', async () => {
    const { asked, load } = aServer()
    const pages = new Pages()
    await pages.read('inquiries a', 1, load)
    const second = await pages.read('inquiries a', 2, load)
    expect(asked).toEqual([null, '3'])
    expect(second.nodes.map(({ id }) => id)).toEqual(['case-3', 'case-4', 'case-5'])
  })

  it('walks forward when a page is jumped to', async () => {
    const { asked, load } = aServer()
    const third = await new Pages().read('inquiries a', 3, load)
    expect(asked).toEqual([null, '3', '6'])
    expect(third).toMatchObject({ nodes: [{ id: 'case-6' }], hasNextPage: false, hasPreviousPage: true })
  })

  it('answers with the last page when asked for one behind it', async () => {
    const beyond = await new Pages().read('inquiries a', 9, aServer().load)
    expect(beyond.nodes).toEqual([{ id: 'case-6' }])
  })

  it('does not use one filter’s cursors for another', async () => {
    const { asked, load } = aServer()
    const pages = new Pages()
    await pages.read('inquiries a', 2, load)
    await pages.read('inquiries b', 1, load)
    expect(asked).toEqual([null, '3', null])
  })

  it('begins anew after an act, for that resource only', async () => {
    const { asked, load } = aServer()
    const pages = new Pages()
    await pages.read('inquiries a', 2, load)
    await pages.read('accounts a', 2, load)
    pages.forget('inquiries')
    asked.length = 0
    await pages.read('inquiries a', 2, load)
    await pages.read('accounts a', 2, load)
    expect(asked).toEqual([null, '3', '3'])
  })
})
